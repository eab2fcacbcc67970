"""Exit codes tell scripts what happened: 0 clean, 1 content, 64 usage, 74 disk, 75 another build at work."""

from __future__ import annotations

import fcntl
from pathlib import Path

import pytest

from Support.content import copied, replace
from Support.program import Program
from Support.tree import contents, differences


def test_a_clean_build(tiendo: Program, tmp_path: Path) -> None:
    """A clean build ends with 0, one summary, and nothing on standard error but warnings."""
    outcome = tiendo.build(tmp_path / "public")
    assert outcome.code == 0, outcome
    assert "lỗi" not in outcome.err, outcome
    assert "Tính đến ngày 10/11/2026." in outcome.out


def test_quiet_says_nothing(tiendo: Program, tmp_path: Path) -> None:
    """With --quiet a clean build has nothing on standard output."""
    outcome = tiendo.build(tmp_path / "public", "--quiet", content=copied(tmp_path / "Content", "phu-lam"))
    assert (outcome.code, outcome.out) == (0, ""), outcome


def test_mistakes_in_content_leave_the_old_site(tiendo: Program, tmp_path: Path) -> None:
    """One mistake ends the build with 1; the site that stood there stands there still."""
    content, output = copied(tmp_path / "Content", "thong-nhat", "phu-lam"), tmp_path / "public"
    assert tiendo.build(output, content=content).code == 0
    before = contents(output)
    replace(content / "communes/thong-nhat/commune.yml", "kind: xã", "kind: làng")
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 1, outcome
    assert "1 lỗi: chưa dựng trang, trang cũ còn nguyên." in outcome.err
    assert differences(before, contents(output)) == []
    assert [path.name for path in tmp_path.glob(".public.*")] == [".public.cache"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("build", "--as-of", "31/2/2026"),
        ("build", "--as-of", "hôm qua"),
        ("build", "--no-such-option"),
        ("build", "--base", "https://tiendo.example.vn"),
        ("build", "--base", "tiendo.example.vn/"),
        ("build", "--jobs", "0"),
        ("build", "--lang", "fr"),
        ("build", "--output", ""),
        ("build", "--output", "/"),
        ("check", "--format", "pdf"),
        ("check", "--output", "public"),
        ("no-such-command",),
    ],
    ids=" ".join,
)
def test_wrong_usage(tiendo: Program, arguments: tuple[str, ...]) -> None:
    """What cannot be understood ends with 64, before anything is written."""
    outcome = tiendo.run(*arguments)
    assert outcome.code == 64, outcome
    assert outcome.err, outcome


@pytest.mark.parametrize("inside", ["Content/public", "Content", "Templates/public"])
def test_an_output_among_the_sources_is_refused(tiendo: Program, tmp_path: Path, inside: str) -> None:
    """The site would be read as content by the next build, so the output must lie elsewhere."""
    content, templates = copied(tmp_path / "Content"), tmp_path / "Templates"
    templates.mkdir()
    before = contents(tmp_path)
    outcome = tiendo.build(tmp_path / inside, content=content, templates=templates)
    assert outcome.code == 64, outcome
    assert differences(before, contents(tmp_path)) == []


def test_missing_content(tiendo: Program, tmp_path: Path) -> None:
    """A content folder that is not there is the disk's matter."""
    outcome = tiendo.build(tmp_path / "public", content=tmp_path / "nothing")
    assert outcome.code == 74, outcome
    assert str(tmp_path / "nothing") in outcome.err
    assert not (tmp_path / "public").exists()


def test_missing_templates(tiendo: Program, tmp_path: Path) -> None:
    """So are templates that are not there."""
    outcome = tiendo.build(tmp_path / "public", templates=tmp_path / "nothing")
    assert outcome.code == 74, outcome
    assert str(tmp_path / "nothing") in outcome.err


def test_an_output_under_a_file(tiendo: Program, tmp_path: Path) -> None:
    """So is an output whose folder cannot be made."""
    (tmp_path / "file").write_text("mine")
    outcome = tiendo.build(tmp_path / "file" / "public")
    assert outcome.code == 74, outcome
    assert (tmp_path / "file").read_text() == "mine"


def test_a_foreign_folder_is_left_alone(tiendo: Program, tmp_path: Path) -> None:
    """A folder with files that the program did not make is refused and stays as it was, with nothing beside it."""
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.txt").write_text("dear reader")
    before = contents(tmp_path)
    outcome = tiendo.build(tmp_path / "documents")
    assert outcome.code == 74, outcome
    assert ".tiendo-site" in outcome.err
    assert differences(before, contents(tmp_path)) == []


def test_an_output_that_is_a_file(tiendo: Program, tmp_path: Path) -> None:
    """A file in the output's place is refused and stays."""
    (tmp_path / "public").write_text("mine")
    outcome = tiendo.build(tmp_path / "public")
    assert outcome.code == 74, outcome
    assert (tmp_path / "public").read_text() == "mine"


def test_an_empty_folder_is_taken(tiendo: Program, tmp_path: Path) -> None:
    """An empty folder may become the site."""
    (tmp_path / "public").mkdir()
    assert tiendo.build(tmp_path / "public", content=copied(tmp_path / "Content", "phu-lam")).code == 0
    assert (tmp_path / "public/index.html").is_file()


def test_another_build_at_work(tiendo: Program, tmp_path: Path) -> None:
    """While the lock is held a build ends with 75 at once; afterwards the next one runs."""
    content, output = copied(tmp_path / "Content", "phu-lam"), tmp_path / "public"
    with (tmp_path / "public.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        outcome = tiendo.build(output, content=content)
        assert outcome.code == 75, outcome
        assert not output.exists()
    assert tiendo.build(output, content=content).code == 0


def test_help_and_check(tiendo: Program) -> None:
    """Help ends with 0, and so does a check of content without mistakes."""
    assert tiendo.run("--help").code == 0
    assert tiendo.run("build", "--help").code == 0
    outcome = tiendo.check()
    assert outcome.code == 0, outcome
    assert "0 lỗi" in outcome.out, outcome
