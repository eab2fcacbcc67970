"""Files of evidence: what is public is copied as it is, what is not leaves no trace, and what is hostile does no harm."""

from __future__ import annotations

import hashlib
import os
import unicodedata
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied
from Support.measured import measured
from Support.page import Page
from Support.program import AS_OF, CONTENT, TEMPLATES, Program
from Support.tree import contents, identities

COMMUNE = "communes/minh-hoa"
SECRET = "0912 345 678 danh sách riêng của ấp"


def register(content: Path) -> Path:
    """The table of evidence."""
    return content / COMMUNE / "evidence.csv"


def published(site: Path) -> dict[str, bytes]:
    """The files of evidence in the site."""
    return {path.name: path.read_bytes() for path in (site / "mau/minh-hoa/minh-chung").iterdir()}


def change(content: Path, evidence: str, **cells: str) -> None:
    """Changes some cells of a row of the register."""
    tables.edit(register(content), lambda row: row | cells if row["id"] == evidence else row)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The fictional commune alone."""
    return copied(tmp_path / "Content", "minh-hoa")


def test_public_files_equal_their_sources(site: Path) -> None:
    """Every public file of the register is in the site under its id, and no other file."""
    expected = {}
    for row in tables.rows(register(CONTENT)):
        if row["public"] == "có":
            source = CONTENT / COMMUNE / row["file"]
            expected[row["id"] + source.suffix] = source.read_bytes()
    assert len(expected) >= 7
    assert published(site) == expected
    assert {Path(name).suffix for name in expected} >= {".txt", ".csv", ".png"}


def test_the_table_states_what_a_download_has(site: Path) -> None:
    """Size and SHA-256 of the published table are those of the published file, and blank where none is public."""
    files = {Path(name).stem: data for name, data in published(site).items()}
    for row in tables.rows(site / "mau/minh-hoa/du-lieu/evidence.csv"):
        data = files.get(row["id"])
        assert row["size"] == ("" if data is None else str(len(data))), row
        assert row["sha256"] == ("" if data is None else hashlib.sha256(data).hexdigest()), row


def test_every_commune_has_the_page(site: Path) -> None:
    """With an anchor for every piece, and a word where there is none."""
    for folder in [*(site / "xa-phuong").iterdir(), site / "mau/minh-hoa"]:
        page = Page(folder / "minh-chung.html")
        ids = [row["id"] for row in tables.rows(folder / "du-lieu/evidence.csv")]
        assert set(ids) <= set(page.ids)
        assert ("Chưa có tài liệu minh chứng nào." in page.text) == (not ids)


def test_nothing_of_a_withheld_file_is_published(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Neither its bytes nor its name, hash or size stands anywhere in the site."""
    name = "So-dien-thoai-an-toan.txt"
    (content / COMMUNE / "evidence" / name).write_text(SECRET, encoding="utf-8")
    digest = hashlib.sha256(SECRET.encode()).hexdigest()
    change(content, "mc-002", file=f"evidence/{name}", sha256=digest, size=str(len(SECRET.encode())))
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    for path, data in contents(tmp_path / "public").items():
        assert "So-dien-thoai" not in path and "mc-002." not in path
        for trace in (SECRET.encode(), b"So-dien-thoai", digest.encode(), digest[:8].encode()):
            assert trace not in data, (path, trace)
    row = next(row for row in tables.rows(tmp_path / "public/mau/minh-hoa/du-lieu/evidence.csv") if row["id"] == "mc-002")
    assert (row["sha256"], row["size"], row["public"]) == ("", "", "false")


def test_a_second_build_keeps_the_files(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A file that did not change keeps inode and time, also when another one does."""
    site = tmp_path / "public"
    assert tiendo.build(site, content=content).code == 0
    before = identities(site / "mau/minh-hoa/minh-chung")
    assert tiendo.build(site, content=content).code == 0
    assert identities(site / "mau/minh-hoa/minh-chung") == before
    (content / COMMUNE / "evidence/mc-050.csv").write_text("ap\nẤp 1\n", encoding="utf-8")
    assert tiendo.build(site, content=content).code == 0
    after = identities(site / "mau/minh-hoa/minh-chung")
    assert {name for name in before if name != "." and before[name] != after[name]} == {"mc-050.csv"}
    assert published(site)["mc-050.csv"] == "ap\nẤp 1\n".encode()


def test_a_changed_file_stops_the_build(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A stated SHA-256 and a stated size that differ are errors at their cells."""
    (content / COMMUNE / "evidence/mc-001.txt").write_text("đã sửa", encoding="utf-8")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 1, outcome
    assert "[evidence-hash-differs]" in outcome.err and "[evidence-size-differs]" in outcome.err
    assert "evidence.csv:2:" in outcome.err and not (tmp_path / "public").exists()


@pytest.mark.parametrize("path", ["../offices.csv", "/etc/passwd", "evidence/../../../site.yml", "evidence\\mc-001.txt", "evidence//mc-001.txt"])
def test_a_path_that_climbs_out(tiendo: Program, content: Path, tmp_path: Path, path: str) -> None:
    """It is an error of the cell."""
    change(content, "mc-001", file=path, sha256="", size="")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 1, outcome
    assert "[file-outside-evidence]" in outcome.err


def test_links(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A link out of the content stops everything and is named; one inside is the file it leads to."""
    folder = content / COMMUNE / "evidence"
    data = (folder / "mc-050.csv").read_bytes()
    (folder / "mc-050.csv").rename(folder / "goc.csv")
    (folder / "mc-050.csv").symlink_to("goc.csv")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    copy = tmp_path / "public/mau/minh-hoa/minh-chung/mc-050.csv"
    assert copy.read_bytes() == data and not copy.is_symlink()
    (tmp_path / "outside.csv").write_text(SECRET, encoding="utf-8")
    (folder / "mc-050.csv").unlink()
    (folder / "mc-050.csv").symlink_to(tmp_path / "outside.csv")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 74, outcome
    assert "evidence/mc-050.csv" in outcome.err and copy.read_bytes() == data


def test_a_pipe_is_no_evidence(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """It is an error, and nobody waits for it."""
    path = content / COMMUNE / "evidence/mc-050.csv"
    path.unlink()
    os.mkfifo(path)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 1, outcome
    assert "[unreadable-evidence-file]" in outcome.err


@pytest.mark.parametrize(
    "name", [
        unicodedata.normalize("NFD", "Ảnh chụp Nhà văn hóa ấp Đồng Tâm.png"), "Ảnh  chụp 'nhà' \"văn hóa\" $(rm -rf).png", "-rf.png", "%2e%2e.png",
        "a;b&c|d.png", "ảnh\u202egnp.png", "x" * 240 + ".png",
    ])
def test_strange_names(tiendo: Program, content: Path, tmp_path: Path, name: str) -> None:
    """Names with accents in either form, blanks, quotes and worse: the file is published under its id, the name nowhere."""
    folder = content / COMMUNE / "evidence"
    (folder / "mc-024.png").rename(folder / name)
    change(content, "mc-024", file=f"evidence/{unicodedata.normalize('NFC', name)}")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert "[unnamed-evidence-file]" not in outcome.err
    assert published(tmp_path / "public")["mc-024.png"] == (CONTENT / COMMUNE / "evidence/mc-024.png").read_bytes()
    assert not any(name[:200].encode() in data for data in contents(tmp_path / "public").values())


def test_names_that_differ_in_case_alone(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Each row gets its own file, and the author is warned."""
    folder = content / COMMUNE / "evidence"
    (folder / "MC-050.CSV").write_text("khác\n", encoding="utf-8")
    change(content, "mc-003", file="evidence/MC-050.CSV", public="có", reason="")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert "[file-names-alike]" in outcome.err
    files = published(tmp_path / "public")
    assert files["mc-003.csv"] == "khác\n".encode() and files["mc-050.csv"] == (folder / "mc-050.csv").read_bytes()


def test_what_a_browser_would_run(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A web page and a picture with a script are published as text, with their bytes."""
    attack = b"<html><script>alert(1)</script></html>"
    for evidence, name in (("mc-003", "a.html"), ("mc-004", "b.SVG")):
        (content / COMMUNE / "evidence" / name).write_bytes(attack)
        change(content, evidence, file=f"evidence/{name}", public="có", reason="")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert outcome.err.count("[evidence-published-as-text]") == 2
    files = published(tmp_path / "public")
    assert files["mc-003.txt"] == attack and files["mc-004.txt"] == attack
    assert not [name for name in files if name.endswith((".html", ".svg", ".SVG"))]


def test_an_empty_file_and_one_without_a_row(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Both are warnings; the file without a row is not published."""
    (content / COMMUNE / "evidence/mc-050.csv").write_bytes(b"")
    (content / COMMUNE / "evidence/thua.txt").write_text(SECRET, encoding="utf-8")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert "[empty-evidence-file]" in outcome.err and "evidence/thua.txt: lưu ý: " in outcome.err
    assert published(tmp_path / "public")["mc-050.csv"] == b""
    assert "thua.txt" not in published(tmp_path / "public")


def test_a_large_file_is_never_whole_in_memory(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """500 MB are checked, copied and packed by a program that takes less than 200 MB."""
    path = content / COMMUNE / "evidence/so-lieu.zip"
    with path.open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    change(content, "mc-003", file="evidence/so-lieu.zip", public="có", reason="")
    command = tiendo.command(
        "build", "--content", content, "--templates", TEMPLATES, "--output", tmp_path / "public", "--as-of", AS_OF, "--quiet")
    run = measured(command)
    assert run.outcome.code == 0, run.outcome
    assert run.memory < 200, f"{run.memory} MiB"
    assert (tmp_path / "public/mau/minh-hoa/minh-chung/mc-003.zip").stat().st_size == 500 * 1024 * 1024
    row = next(row for row in tables.rows(tmp_path / "public/mau/minh-hoa/du-lieu/evidence.csv") if row["id"] == "mc-003")
    assert row["size"] == str(500 * 1024 * 1024) and len(row["sha256"]) == 64
    path.unlink()
    (tmp_path / "public/mau/minh-hoa/minh-chung/mc-003.zip").unlink()


def test_a_past_day_has_the_files_of_that_day(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """What was not known then is neither listed nor copied."""
    settings = content / COMMUNE / "commune.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("as-of: 2026-11-10", "as-of: 2026-06-30"), encoding="utf-8")
    assert settings.read_text(encoding="utf-8") != text
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    files = published(tmp_path / "public")
    assert "mc-001.txt" in files and "mc-050.csv" not in files and "mc-063.txt" not in files
    assert "mc-050" not in Page(tmp_path / "public/mau/minh-hoa/minh-chung.html").ids


def test_one_commune_alone_keeps_the_others_files(tiendo: Program, tmp_path: Path) -> None:
    """Building a real commune anew leaves the evidence of the fictional one where it is."""
    content, site = copied(tmp_path / "Content", "minh-hoa", "thong-nhat"), tmp_path / "public"
    assert tiendo.build(site, content=content).code == 0
    before = identities(site / "mau/minh-hoa/minh-chung")
    assert tiendo.build(site, "--commune", "thong-nhat", content=content).code == 0
    after = identities(site / "mau/minh-hoa/minh-chung")
    assert {name: seen for name, seen in after.items() if name != "."} == {name: seen for name, seen in before.items() if name != "."}
