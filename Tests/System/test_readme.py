"""What the READMEs tell people to type and open exists."""

from __future__ import annotations

import re
import subprocess

import pytest

from Support.program import REPOSITORY, Program

READMES = ["README.md", "README.vi.md", "Site/README.md"]

# A file or folder of the repository, in code: it begins with a folder or file of the root.
PATH = re.compile(r"^(?:(?:Content|Templates|Sources|Tests|Site|\.ci)(?:/[\w./-]*)?|Makefile|Package\.swift|LICENSE|README[\w.]*)$")


@pytest.mark.parametrize("readme", READMES)
def test_links_lead_to_files(readme: str) -> None:
    """Every relative link and picture is a file of the repository."""
    text = read(readme)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"[a-z]+:|#", link):
            assert ((REPOSITORY / readme).parent / link.split("#")[0]).exists(), link


@pytest.mark.parametrize("readme", READMES)
def test_named_files_exist(readme: str) -> None:
    """So is every path in code that begins with a folder of the repository, or of `Sources`; what a build makes is left aside."""
    for code in re.findall(r"`([^`\n]+)`", read(readme)):
        if PATH.match(code) and not code.startswith("Site/public"):
            assert any((folder / code).exists() for folder in [REPOSITORY, *(REPOSITORY / "Sources").iterdir()]), code


@pytest.mark.parametrize("readme", READMES)
def test_options_exist(tiendo: Program, readme: str) -> None:
    """Every option of a `tiendo` command, and every command, is in the help."""
    commands = {
        name: tiendo.run("help", name).out
        for name in ("build", "bulletin", "changes", "check", "explain", "form", "help", "import", "issue", "serve", "take", "verify")}
    text = read(readme)
    for line in re.findall(r"\btiendo ([a-z]+[^\n`]*)", text):
        name = line.split()[0]
        if name in commands:
            for option in re.findall(r"--[a-z-]+", line):
                assert option in commands[name], f"tiendo {line}"
    for option in re.findall(r"`(--[a-z-]+)[^`]*`", text):
        assert any(option in words for words in commands.values()), option


@pytest.mark.parametrize("readme", READMES)
def test_make_targets_exist(readme: str) -> None:
    """Every `make …` is a target of the Makefile."""
    makefile = read("Makefile")
    for target in re.findall(r"\bmake ([a-z][a-z-]+)", read(readme)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_libraries_of_a_machine_without_swift(tiendo: Program) -> None:
    """The program opens no library of Swift, and just those of Debian that README names."""
    listed = subprocess.run(["readelf", "--dynamic", tiendo.path], capture_output=True, text=True, check=True).stdout
    opened = set(re.findall(r"\(NEEDED\).*\[(.+)\]", listed))
    assert not {name for name in opened if re.search("swift|Foundation|dispatch", name)}
    packages = set()
    for name in opened:
        owner = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=True).stdout
        packages.add(owner.split(":")[0])
    # The C library and the compiler's own are on every machine.
    packages -= {"libc6", "libgcc-s1"}
    assert f"`apt-get install {' '.join(sorted(packages))}`" in read("README.md")


def read(path: str) -> str:
    """A text of the repository."""
    return (REPOSITORY / path).read_text(encoding="utf-8")
