"""`tiendo help` explains every message, and still tells how a command is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from Support.page import Page
from Support.program import TEMPLATES, Program

MISTAKES = Path(__file__).parent / "Mistakes"
LISTED = re.compile(r"^  ([a-z0-9-]+)  +(\S.*)$", re.MULTILINE)


@pytest.fixture(scope="module")
def titles(tiendo: Program) -> dict[str, str]:
    """All ids with their titles, as the command without a name lists them."""
    outcome = tiendo.run("help")
    assert outcome.code == 0 and outcome.err == "", outcome
    return dict(LISTED.findall(outcome.out))


def test_all_ids_are_listed_by_chapter(tiendo: Program, titles: dict[str, str]) -> None:
    """In Vietnamese and in English the same ids, with titles of their own, and chapters with a line of their own."""
    english = tiendo.run("help", "--lang", "en").out
    assert list(dict(LISTED.findall(english))) == list(titles) and len(titles) > 180
    assert all(title != titles[name] for name, title in LISTED.findall(english))
    for text in (tiendo.run("help").out, english):
        assert len(re.findall(r"\n\n\S[^\n]+\n  [a-z]", text)) > 8, text


def test_an_explanation(tiendo: Program, titles: dict[str, str]) -> None:
    """Title, id, a paragraph of lines of at most 100 letters, both examples indented."""
    text = tiendo.run("help", "missing-cell").out
    head, paragraph, wrong, *rest = text.split("\n\n")
    assert head == f"{titles['missing-cell']} [missing-cell]"
    assert 1 < len(paragraph.split("\n")) and all(60 < len(line) <= 100 for line in paragraph.split("\n")[:-1])
    assert wrong == "Sai:" and rest[1] == "Đúng:" and len(rest) == 3
    assert all(line.startswith("    ") for example in (rest[0], rest[2]) for line in example.rstrip("\n").split("\n"))
    assert re.search(r"\n\nWrong:\n\n    .*\n\nRight:\n\n    ", tiendo.run("help", "missing-cell", "--lang", "en").out, re.DOTALL)


def test_what_a_check_says_is_explained(tiendo: Program, titles: dict[str, str]) -> None:
    """Every id that a check of spoiled content prints; and it says where to ask."""
    out = tiendo.check(content=Path("Content"), templates=TEMPLATES, cwd=MISTAKES).out
    ids = set(re.findall(r"\[([a-z0-9-]+)\]$", out, re.MULTILINE))
    assert len(ids) > 30 and ids <= set(titles)
    assert "tiendo help <mã>" in out


@pytest.mark.parametrize(
    ("name", "near"), [("missing-cel", "missing-cell"), ("mising-cell", "missing-cell"), ("bulid", "build"), ("xxxxxxxxxxxx", None)])
def test_a_misspelt_name(tiendo: Program, name: str, near: str | None) -> None:
    """Ends with 64 and names the nearest id or command, where one is near."""
    outcome = tiendo.run("help", name)
    assert outcome.code == 64 and outcome.out == "" and f"“{name}”" in outcome.err, outcome
    assert f"gần nhất là “{near}”" in outcome.err if near else "gần nhất" not in outcome.err, outcome
    assert near is None or f"the nearest is “{near}”" in tiendo.run("help", name, "--lang", "en").err


def test_commands_are_still_explained(tiendo: Program) -> None:
    """As by `--help`; also `help` itself. A page is made of messages alone."""
    for command in ("build", "check", "help"):
        outcome = tiendo.run("help", command)
        assert outcome.code == 0 and outcome.out.rstrip("\n") == tiendo.run(command, "--help").out.rstrip("\n"), outcome
        assert f"USAGE: tiendo {command}" in outcome.out
    assert tiendo.run("--help").out.count("\n  help ") == 1
    assert tiendo.run("help", "build", "--format", "html").code == 64


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_page_of_all(tiendo: Program, titles: dict[str, str], tmp_path: Path, language: str) -> None:
    """One page with an anchor for every id, which the list at its top leads to; nothing from outside."""
    (tmp_path / "help.html").write_text(tiendo.run("help", "--format", "html", "--lang", language).out, encoding="utf-8")
    page = Page(tmp_path / "help.html")
    assert page.mistakes == []
    assert [element.get("id") for element in page.named("section")] == list(titles)
    assert [element.get("href") for element in page.named("a")] == ["#" + name for name in titles]
    assert len(page.named("pre")) == 2 * len(titles)
    assert not [element for element in page.elements if element.get("src") or element.name in ("script", "link")]


def test_the_page_of_one(tiendo: Program, titles: dict[str, str]) -> None:
    """The title is its heading."""
    page = tiendo.run("help", "missing-cell", "--format", "html").out
    assert f"<h1>{titles['missing-cell']}</h1>" in page and page.count("<pre>") == 2
