"""The same content, templates and day make the same bytes, wherever and however the program is run."""

from __future__ import annotations

import shutil
from pathlib import Path

from Support.content import copied, copied_templates
from Support.program import Program
from Support.tree import contents, differences, identities

ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8"}


def test_two_processes_make_the_same_site(tiendo: Program, tmp_path: Path) -> None:
    """Another time zone, locale, number of threads, working folder, output folder and place of the content make no difference."""
    here = tiendo.build(tmp_path / "one", "--jobs", 1, environment={"TZ": "America/Anchorage", "LC_ALL": "C"})
    elsewhere = tmp_path / "somewhere" / "else"
    elsewhere.mkdir(parents=True)
    content, templates = copied(elsewhere / "Content"), copied_templates(elsewhere / "Templates")
    there = tiendo.build(
        elsewhere / "another name", "--jobs", 2, content=content, templates=templates, cwd=elsewhere, environment=ELSEWHERE)
    assert (here.code, there.code) == (0, 0), f"{here}\n{there}"
    assert differences(contents(tmp_path / "one"), contents(elsewhere / "another name")) == []


def test_paths_may_be_relative(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """Run in the folder that holds `Content` and `Templates`, the program needs no paths and writes to `Site/public`."""
    copied(tmp_path / "Content")
    copied_templates(tmp_path / "Templates")
    outcome = tiendo.run("build", "--as-of", "2026-11-10", cwd=tmp_path)
    assert outcome.code == 0, outcome
    assert differences(contents(tmp_path / "Site/public"), contents(site)) == []


def test_a_second_build_writes_nothing(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """Building what is already there leaves every file's inode and time alone, and the summary says so."""
    output = tmp_path / "public"
    assert tiendo.build(output).code == 0
    before = identities(output)
    again = tiendo.build(output)
    assert again.code == 0, again
    assert identities(output) == before
    files = sum(1 for path in site.rglob("*") if path.is_file()) - 1  # the marker is nobody's page
    assert f"0 tệp ghi mới, {files} tệp không đổi, 0 tệp bỏ đi" in again.out, again


def test_only_changed_files_are_written(tiendo: Program, tmp_path: Path) -> None:
    """After one changed word the files that do not show it keep their inode and time."""
    content = copied(tmp_path / "Content")
    output = tmp_path / "public"
    assert tiendo.build(output, content=content).code == 0
    before, old = identities(output), contents(output)
    table = content / "communes/thong-nhat/plans/nq57/tasks.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("Chuyên mục", "Chuyên mục hằng tuần", 1), encoding="utf-8")
    assert tiendo.build(output, content=content).code == 0
    after, new = identities(output), contents(output)
    changed = differences(old, new)
    assert "xa-phuong/thong-nhat/nhiem-vu/nq57-nv-i-2.html" in changed
    # Its page, the lists that name it, the tables that hold it in every format, of the commune and of all, and what describes these files.
    assert len(changed) < 25, changed
    assert {path.split("/")[1] for path in changed if path.startswith("xa-phuong/")} == {"thong-nhat"}
    assert [path for path in new if not path.endswith("/") and path not in changed and before[path] != after[path]] == []


def test_a_page_that_is_no_longer_made_goes(tiendo: Program, tmp_path: Path) -> None:
    """A commune taken out of the content leaves the site, with its folder."""
    content = copied(tmp_path / "Content", "thong-nhat", "phu-lam")
    output = tmp_path / "public"
    assert tiendo.build(output, content=content).code == 0
    shutil.rmtree(content / "communes/thong-nhat")
    assert tiendo.build(output, content=content).code == 0
    assert not (output / "xa-phuong/thong-nhat").exists()
