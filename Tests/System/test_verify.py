"""`manifest.json`, the history beside a site, and `tiendo verify`: whoever has a copy sees whether it is what was published."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from Support.content import copied
from Support.program import CONTENT, TEMPLATES, Program
from Support.tree import contents, differences

MARKER = ".tiendo-site"
MANIFEST = "manifest.json"


@pytest.fixture(scope="module")
def published(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real content with its history; not to be changed."""
    output = tmp_path_factory.mktemp("verify") / "public"
    outcome = tiendo.build(output)
    assert outcome.code == 0, outcome
    return output


@pytest.fixture
def site(published: Path, tmp_path: Path) -> Path:
    """A copy of the site and of its history."""
    shutil.copytree(published, tmp_path / "public")
    shutil.copytree(published.with_name("public.history"), tmp_path / "public.history")
    return tmp_path / "public"


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sum_of(lines: list[tuple[str, str]]) -> str:
    """The SHA-256 over lines as sha256sum writes them, in the order of the paths' bytes."""
    ordered = sorted(lines, key=lambda line: line[1].encode())
    return hashlib.sha256("".join(f"{value}  {path}\n" for value, path in ordered).encode()).hexdigest()


def sum_of_folder(root: Path, folder: str = "") -> str:
    """The same of all files in a folder, by their paths from `root`."""
    files = [path for path in (root / folder).rglob("*") if path.is_file() and not path.name.startswith(".")]
    return sum_of([(digest(path), path.relative_to(root).as_posix()) for path in files])


def entries(site: Path) -> list[dict[str, object]]:
    """The history of a site."""
    lines = (site.with_name(site.name + ".history") / "publications.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_every_file_is_listed_once(published: Path) -> None:
    """The manifests list what is there, no more and no less, with sizes and digests that Python finds too."""
    listed: dict[str, tuple[int, str]] = {}
    root = json.loads((published / MANIFEST).read_bytes())
    for folder in ["", *root["parts"]]:
        manifest = json.loads((published / folder / MANIFEST).read_bytes())
        assert manifest["folder"] == folder
        assert manifest["files"] == sorted(manifest["files"], key=lambda file: file["path"].encode())
        for file in manifest["files"]:
            path = f"{folder}/{file['path']}".lstrip("/")
            assert path not in listed
            listed[path] = (file["size"], file["sha256"])
    found = {
        path.relative_to(published).as_posix(): (path.stat().st_size, digest(path))
        for path in published.rglob("*") if path.is_file() and path.name not in (MANIFEST, MARKER)
    }
    assert listed == found
    assert len(listed) > 1000


def test_sums_of_what_the_site_was_made_from(published: Path, tmp_path: Path) -> None:
    """The sums of the published source and of the templates in the manifest, and of the content in the history, are those that sha256sum gives."""
    root = json.loads((published / MANIFEST).read_bytes())
    assert root["as_of"] == "2026-11-10"
    assert root["templates"] == sum_of_folder(TEMPLATES)
    with zipfile.ZipFile(published / "du-lieu-mo/site-source.zip") as archive:
        archive.extractall(tmp_path)
    assert root["source"] == sum_of_folder(tmp_path / "Content")
    assert root["templates"] == sum_of_folder(tmp_path / "Templates")
    communes = sorted(path.name for path in (CONTENT / "communes").iterdir() if path.is_dir())
    shared = [path for path in CONTENT.rglob("*") if path.is_file() and CONTENT / "communes" not in path.parents]
    lines = [(digest(path), path.relative_to(CONTENT).as_posix()) for path in shared if not path.name.startswith(".")]
    lines += [(sum_of_folder(CONTENT, f"communes/{commune}"), f"communes/{commune}/") for commune in communes]
    assert [entry["content"] for entry in entries(published)] == [sum_of(lines)]


def test_the_seal_is_found_again_by_the_shell(published: Path) -> None:
    """What README says of the seal."""
    command = r"find . -name manifest.json -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum"
    seal = subprocess.run(["bash", "-c", command], cwd=published, capture_output=True, check=True, text=True).stdout.split()[0]
    assert [entry["seal"] for entry in entries(published)] == [seal]


def test_as_it_was_published(tiendo: Program, published: Path) -> None:
    """Nothing to complain of, in two languages; also where the history is missing, which is said."""
    outcome = tiendo.run("verify", published)
    assert outcome.code == 0, outcome
    assert "đúng như đã công bố" in outcome.out and "Lần công bố thứ 1 trong 1 lần" in outcome.out
    outcome = tiendo.run("verify", published / "index.html", "--lang", "en")
    assert (outcome.code, outcome.out) == (0, "1 files read: as they were published.\n")


def test_tampering_is_told(tiendo: Program, site: Path) -> None:
    """Each file by its name, and the exit code."""
    page = site / "xa-phuong/phu-lam/index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Phú Lâm", "Phú Lam", 1), encoding="utf-8")
    (site / "xa-phuong/phu-lam/du-lieu/them.csv").write_text("a\r\n")
    (site / "404.html").unlink()
    outcome = tiendo.run("verify", site)
    assert outcome.code == 1, outcome
    assert outcome.out.splitlines()[:4] == [
        "mất: 404.html", "thêm vào: xa-phuong/phu-lam/du-lieu/them.csv", "bị sửa: xa-phuong/phu-lam/index.html",
        outcome.out.splitlines()[3],
    ]
    assert "3 tệp không như đã công bố" in outcome.out
    assert tiendo.run("verify", page).code == 1


def test_a_forged_manifest_is_no_publication(tiendo: Program, site: Path) -> None:
    """Who changes a page and its manifest too is betrayed by the history."""
    page, manifest = site / "xa-phuong/phu-lam/index.html", site / "xa-phuong/phu-lam" / MANIFEST
    old, size = digest(page), page.stat().st_size
    page.write_bytes(page.read_bytes() + b"\n")
    text = manifest.read_text(encoding="utf-8")
    assert f'"size":{size},"sha256":"{old}"' in text
    manifest.write_text(text.replace(f'"size":{size},"sha256":"{old}"', f'"size":{size + 1},"sha256":"{digest(page)}"'), encoding="utf-8")
    outcome = tiendo.run("verify", site, "--lang", "en")
    assert outcome.code == 1, outcome
    assert "as they were published" in outcome.out and "none of the 1 publications" in outcome.out
    # The next build says so, and writes it down.
    outcome = tiendo.build(site)
    assert outcome.code == 0, outcome
    assert "đã bị sửa sau lần công bố trước" in outcome.err
    assert [("found" in entry) for entry in entries(site)] == [False, True]
    assert tiendo.run("verify", site).code == 0


def test_each_publication_is_an_entry(tiendo: Program, tmp_path: Path) -> None:
    """A build that changes something adds a line, whole or going on from the one before; one that changes nothing adds none."""
    content, output = copied(tmp_path / "Content", "minh-hoa"), tmp_path / "public"
    table = content / "communes/minh-hoa/reports.csv"
    old = table.read_text(encoding="utf-8")
    assert old.count('2025-12-03,,"12,5"') == 1
    for count, (words, *options) in enumerate((("12,5",), ("12,9",), ("13,1", "--full")), start=1):
        table.write_text(old.replace('2025-12-03,,"12,5"', f'2025-12-03,,"{words}"'), encoding="utf-8")
        for _ in range(2):
            outcome = tiendo.build(output, *options, content=content)
            assert outcome.code == 0, outcome
            assert [entry["number"] for entry in entries(output)] == list(range(1, count + 1))
            assert tiendo.run("verify", output).code == 0


def test_shards_laid_over_each_other(tiendo: Program, tmp_path: Path) -> None:
    """The union of shards is verified like a site; it has no history of its own."""
    union = tmp_path / "union"
    for index in (1, 2):
        assert tiendo.build(tmp_path / str(index), "--shard", f"{index}/2").code == 0
        assert not (tmp_path / f"{index}.history").exists()
        shutil.copytree(tmp_path / str(index), union, dirs_exist_ok=True)
    outcome = tiendo.run("verify", union)
    assert outcome.code == 0, outcome
    assert f"Không có {union}.history bên cạnh" in outcome.out


def test_a_shard_is_not_the_site(tiendo: Program, tmp_path: Path) -> None:
    """The parts that it lacks are missing."""
    assert tiendo.build(tmp_path / "public", "--shard", "1/2").code == 0
    outcome = tiendo.run("verify", tmp_path / "public")
    assert outcome.code == 1 and "mất: xa-phuong/" in outcome.out, outcome


def test_not_a_site(tiendo: Program, tmp_path: Path) -> None:
    """A folder without manifests, and one that is not there."""
    outcome = tiendo.run("verify", tmp_path)
    assert outcome.code == 74 and "manifest.json" in outcome.err, outcome
    assert tiendo.run("verify", tmp_path / "none").code == 74


def test_signatures(tiendo: Program, tmp_path: Path) -> None:
    """A signature holds for the entry that it was made of, by the key whose signer is known, and for nothing else."""
    content, output = copied(tmp_path / "Content", "minh-hoa"), tmp_path / "public"
    for name in ("key", "other"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", tmp_path / name], check=True)
        (tmp_path / f"{name}.signers").write_text("van-phong@xa.example " + (tmp_path / f"{name}.pub").read_text())
    assert tiendo.build(output, "--sign", tmp_path / "key", content=content).code == 0
    outcome = tiendo.run("verify", output, "--signers", tmp_path / "key.signers")
    assert outcome.code == 0 and "Chữ ký đúng, của van-phong@xa.example." in outcome.out, outcome
    assert tiendo.run("verify", output, "--signers", tmp_path / "other.signers").code == 1
    # The signed line is changed.
    history = tmp_path / "public.history/publications.jsonl"
    text = history.read_text(encoding="utf-8")
    history.write_text(text.replace("2026-11-10", "2026-11-11"), encoding="utf-8")
    outcome = tiendo.run("verify", output, "--signers", tmp_path / "key.signers")
    assert outcome.code == 1 and "Chữ ký không đúng" in outcome.out, outcome
    history.write_text(text, encoding="utf-8")
    # What cannot be signed is not published.
    before = contents(output)
    settings = content / "site.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "base: https://tiendo.example.vn/\n", encoding="utf-8")
    outcome = tiendo.build(output, "--sign", tmp_path / "none", content=content)
    assert outcome.code == 74 and "không ký được" in outcome.err, outcome
    assert differences(contents(output), before) == []
    assert tiendo.run("verify", output, "--signers", tmp_path / "key.signers").code == 0
    # Nor is what was not signed taken for signed.
    assert tiendo.build(output, content=content).code == 0
    outcome = tiendo.run("verify", output, "--signers", tmp_path / "key.signers")
    assert outcome.code == 1 and "không có chữ ký" in outcome.out, outcome
