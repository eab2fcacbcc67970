"""What stands in the content where a file should stand and cannot be read: said with its name, never waited for, and the old site stays."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from Support.content import copied, copied_templates, replace
from Support.faults import files, left_beside, without_privileges
from Support.long import LONG
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


PLACES = [
    "Content/communes/minh-hoa/reports.csv", "evidence", "Templates/target.html", "Content/communes/minh-hoa/commune.yml", "Content/site.yml",
    "Content/glossary.csv", "Content/communes/minh-hoa/bulletins/2026-10.md", "Content/communes/minh-hoa/evidence.csv",
    "Templates/assets/tiendo.css", "Templates/words.csv",
]
# Each kind in a table, as evidence and as a template; elsewhere one of them.
CASES = [(place, make) for number, place in enumerate(PLACES) for make in (ODD if LONG or number < 3 else ODD[number % 4:number % 4 + 1])]


@pytest.mark.parametrize(("place", "make"), CASES, ids=lambda value: value if isinstance(value, str) else value.__name__)
def test_in_the_place_of_a_file(
    tiendo: Program, site: Path, tmp_path: Path, place: str, make: Callable[[Path], None]
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
    errors = [line for line in outcome.err.splitlines() if ": lỗi:" in line and "unreadable-" in line]
    assert errors, outcome
    # Evidence is named by the row that cites it.
    assert any(("/evidence.csv:" if place == "evidence" else str(path)) in line for line in errors), outcome
    assert "lỗi: chưa dựng trang, trang cũ còn nguyên" in outcome.err, outcome
    assert files(site) == before


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
    """It is no table, and nothing that lies in it is read: a warning says so of the folder."""
    content = copied(tmp_path / "Content", "minh-hoa")
    table = content / "communes/minh-hoa/decisions.csv"
    table.unlink()
    folder(table)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert f"{table}: lưu ý: " in outcome.err, outcome


def test_a_commune_with_a_long_name(tiendo: Program, tmp_path: Path) -> None:
    """The longest name that a disk takes would make names of pages and tables that it does not take: it is refused as the name of a commune."""
    content, output = copied(tmp_path / "Content", "phu-lam"), tmp_path / "site/public"
    (content / "communes/phu-lam").rename(content / "communes" / ("x" * 255))
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 1, outcome
    assert f"{content}/communes/{'x' * 255}: lỗi: " in outcome.err and "[folder-name]" in outcome.err, outcome
    assert "nhiều nhất 120 ký tự" in outcome.err, outcome
    assert list(tmp_path.iterdir()) == [content]
    (content / "communes" / ("x" * 255)).rename(content / "communes" / ("x" * 120))
    assert tiendo.build(output, content=content).code == 0
    assert max(len(step.encode()) for path in files(output) for step in path.split("/")) <= 255
    assert left_beside(output) == []


def test_evidence_with_a_long_name(tiendo: Program, tmp_path: Path) -> None:
    """A file of evidence may have the longest name there is: it is published under another one."""
    content, output = copied(tmp_path / "Content", "minh-hoa"), tmp_path / "site/public"
    table = content / "communes/minh-hoa/evidence.csv"
    path = next(path for path in sorted((content / "communes/minh-hoa/evidence").rglob("*.*")) if path.name in table.read_text(encoding="utf-8"))
    name = "á" * 125 + "b" * (5 - len(path.suffix)) + path.suffix
    assert len(name.encode()) == 255
    replace(table, path.name, name)
    path.rename(path.with_name(name))
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 0, outcome
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
