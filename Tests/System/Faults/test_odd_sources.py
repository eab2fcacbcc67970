"""What stands in the content where a file should stand and cannot be read: said with its name, never waited for, and the old site stays."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from Support.content import copied, copied_templates
from Support.faults import files, left_beside, without_privileges
from Support.program import Program


def unreadable(path: Path) -> None:
    path.write_text("id\n", encoding="utf-8")
    path.chmod(0)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    # A path of more than 107 bytes is none for a socket: it is made from the folder.
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        with socket.socket(socket.AF_UNIX) as end:
            end.bind(f"/proc/self/fd/{folder}/{path.name}")
    finally:
        os.close(folder)


def device(path: Path) -> None:
    try:
        os.mknod(path, 0o600 | 0o020000, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("only root makes devices")


def folder(path: Path) -> None:
    path.mkdir()
    (path / "file.csv").write_text("id\n", encoding="utf-8")


ODD = [unreadable, pipe, listening, device]


@pytest.fixture(scope="module")
def site(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that stands."""
    output = tmp_path_factory.mktemp("odd") / "public"
    assert tiendo.build(output, content=copied(output.parent / "Content", "minh-hoa")).code == 0
    return output


@pytest.mark.parametrize("make", ODD, ids=lambda make: make.__name__)
@pytest.mark.parametrize(
    "place",
    ["Content/communes/minh-hoa/reports.csv", "Content/communes/minh-hoa/commune.yml", "Content/site.yml", "Content/glossary.csv",
     "Content/communes/minh-hoa/bulletins/2026-10.md", "Content/communes/minh-hoa/evidence.csv", "evidence", "Templates/target.html",
     "Templates/assets/tiendo.css", "Templates/words.csv"])
def test_in_the_place_of_a_file(
    tiendo: Program, site: Path, tmp_path: Path, make: Callable[[Path], None], place: str
) -> None:
    """The file is named with what is to be done about it, as a mistake of the content."""
    content = copied(tmp_path / "Content", "minh-hoa")
    templates = copied_templates(tmp_path / "Templates") if place.startswith("Templates") else None
    path = sorted((content / "communes/minh-hoa/evidence").rglob("*.*"))[0] if place == "evidence" else tmp_path / place
    path.unlink()
    make(path)
    before = files(site)
    outcome = without_privileges(tiendo).build(site, "--quiet", content=content, **({"templates": templates} if templates else {}))
    assert outcome.code == 1, outcome
    errors = [line for line in outcome.err.splitlines() if ": error:" in line and "unreadable-" in line]
    assert errors, outcome
    named = path.name if place == "evidence" else str(path)
    assert any(named in line or "evidence.csv" in line and place == "evidence" for line in errors), outcome
    assert files(site) == before
    assert "1 lỗi" in outcome.err or "lỗi: chưa dựng trang, trang cũ còn nguyên" in outcome.err, outcome


@pytest.mark.parametrize("name", ["Content", "Content/communes/minh-hoa", "Templates", "Templates/parts"])
def test_a_folder_that_may_not_be_listed(tiendo: Program, site: Path, tmp_path: Path, name: str) -> None:
    """It is the disk's matter: what it holds is not known."""
    content, templates = copied(tmp_path / "Content", "minh-hoa"), copied_templates(tmp_path / "Templates")
    before = files(site)
    (tmp_path / name).chmod(0)
    outcome = without_privileges(tiendo).build(site, content=content, templates=templates)
    (tmp_path / name).chmod(0o755)
    assert outcome.code == 74, outcome
    assert f"không liệt kê được thư mục “{tmp_path / name}”: không có quyền; hãy cấp quyền" in outcome.err, outcome
    assert files(site) == before


def test_a_folder_in_the_place_of_a_table(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """It is no table, and what lies in it is told to be unknown."""
    content = copied(tmp_path / "Content", "minh-hoa")
    table = content / "communes/minh-hoa/decisions.csv"
    table.unlink()
    folder(table)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code in (0, 1), outcome
    assert "decisions.csv/file.csv" in outcome.err, outcome


def test_a_commune_with_a_long_name(tiendo: Program, tmp_path: Path) -> None:
    """The longest name that a disk takes makes names of pages and tables that it does not take: that is said of the folder, before anything is made."""
    content, output = copied(tmp_path / "Content", "phu-lam"), tmp_path / "public"
    for length in (60, 255):
        name = "x" * length
        next((content / "communes").iterdir()).rename(content / "communes" / name)
        outcome = tiendo.build(output, content=content)
        if length == 60:
            assert outcome.code == 0, outcome
            before = files(output)
            continue
        assert outcome.code in (0, 1, 74), outcome
        if outcome.code == 0:
            assert any(name in path for path in files(output))
        else:
            assert name in outcome.err and ("dài" in outcome.err), outcome
            assert files(output) == before
        assert left_beside(output) == []


def test_a_path_longer_than_the_system_takes(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """A file so deep that no path leads to it: listed by its folder, and a line says what is too long."""
    content = copied(tmp_path / "Content", "phu-lam")
    (tmp_path / "public").mkdir()
    here = os.open(content, os.O_RDONLY)
    for _ in range(20):
        os.mkdir("d" * 250, dir_fd=here)
        below = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(os.open("table.csv", os.O_WRONLY | os.O_CREAT, 0o644, dir_fd=here))
    os.close(here)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code in (0, 1, 74), outcome
    assert "ddd" in outcome.err and outcome.err.strip(), outcome
