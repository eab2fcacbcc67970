"""The disk runs full at many points of a build: the old site stays whole, a line says so, and the next build with room needs no help."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from Support.content import copied, replace
from Support.faults import files, left_beside
from Support.long import LONG
from Support.program import Outcome, Program
from Support.small_disk import PAGE, SmallDisk

POINTS = 50 if LONG else 5
FULL = re.compile(r"^tiendo: không \S.* “(?P<path>[^”]+)”: ổ đĩa đã đầy; hãy dọn bớt hoặc chọn ổ khác rồi chạy lại$", re.MULTILINE)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallDisk]:
    """The disk."""
    disk = SmallDisk(tmp_path_factory.mktemp("disk") / "mounted")
    yield disk
    disk.end()


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two communes; on another disk, as large as need be."""
    return copied(tmp_path_factory.mktemp("content") / "Content", "minh-hoa", "phu-lam")


def retitled(content: Path, to: Path) -> Path:
    """The content under another title, which changes every page."""
    new = copied(to, "minh-hoa", "phu-lam")
    replace(new / "site.yml", "title: Tiến Độ", "title: Tiến Độ mới")
    return new


def most(used: Callable[[], int], work: Callable[[], object]) -> int:
    """The most that is in use while work is done; a little less where the most was there for a moment alone."""
    done, found = threading.Event(), [used()]

    def watch() -> None:
        while not done.wait(0.0005):
            found.append(used())

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        work()
    finally:
        done.set()
        thread.join()
    return max(found)


def assert_refused(outcome: Outcome, output: Path) -> None:
    """The build says which file of the site has no room, and what to do."""
    assert outcome.code == 74, outcome
    found = FULL.search(outcome.err)
    assert found, outcome
    # Whatever it writes lies in the site, or beside it.
    assert found["path"].startswith((f"{output}/", f"{output}.", f"{output.parent}/.{output.name}.")), outcome


class Site:
    """A site on the disk that is to be replaced by another one."""

    def __init__(self, tiendo: Program, disk: SmallDisk, name: str, old: Path, new: Path) -> None:
        self.tiendo, self.disk, self.new = disk.program(tiendo), disk, new
        self.output, self.seen = disk.folder / name / "public", disk.seen / name / "public"
        disk.limit()
        self.build(old, 0)
        self.before = files(self.seen)
        self.old = old

    def build(self, content: Path, code: int | None = None, *arguments: object) -> Outcome:
        """Builds the site."""
        outcome = self.tiendo.build(self.output, *arguments, content=content)
        assert code in (None, outcome.code), outcome
        return outcome

    def tried(self, *arguments: object) -> bool:
        """A build of the new site where room may be short: whether it was refused. In either case the site is a whole one, and nothing is left."""
        outcome = self.build(self.new, None, *arguments)
        if outcome.code == 0:
            assert files(self.seen) == self.after
        else:
            assert_refused(outcome, self.output)
            assert files(self.seen) == self.before
        assert left_beside(self.seen) == []
        return outcome.code != 0

    def measured(self, used: Callable[[], int]) -> tuple[int, int]:
        """What is in use before a build of the new site, and at most during it; then the old site stands again."""
        before = used()
        peak = most(used, lambda: self.build(self.new, 0))
        self.after = files(self.seen)
        assert self.after != self.before
        self.back()
        return before, peak

    def back(self) -> None:
        """The old site again, with room."""
        self.disk.limit()
        self.build(self.old, 0)
        assert files(self.seen) == self.before


def test_no_room_for_bytes(tiendo: Program, disk: SmallDisk, content: Path, tmp_path: Path) -> None:
    """From no room at all to nearly enough: refused each time, and the old site is there byte for byte."""
    site = Site(tiendo, disk, "bytes", content, retitled(content, tmp_path / "Content"))
    before, peak = site.measured(disk.used)
    assert peak - before > 100 * PAGE
    for point in range(POINTS):
        disk.limit(disk.used() + (peak - before) * point // POINTS // PAGE * PAGE)
        assert site.tried(), f"point {point} of {POINTS}: there was room"
    disk.limit()
    assert not site.tried()


def test_no_room_for_files(tiendo: Program, disk: SmallDisk, content: Path, tmp_path: Path) -> None:
    """The same where the disk has bytes left and can hold no more files."""
    site = Site(tiendo, disk, "inodes", content, retitled(content, tmp_path / "Content"))
    before, peak = site.measured(disk.used_inodes)
    points = max(4, POINTS // 5)
    for point in range(points):
        disk.limit(inodes=disk.used_inodes() + (peak - before) * point // points)
        assert site.tried(), f"point {point} of {points}: there was room"
    disk.limit()
    assert not site.tried()


def test_hardly_any_room(tiendo: Program, disk: SmallDisk, content: Path, tmp_path: Path) -> None:
    """Around the least room with which a build that goes on succeeds, page by page: the journal and what the next build is to know are written there. The
    site is the old one or the new one, and what the next build comes to is right."""
    reports = content / "communes/minh-hoa/reports.csv"
    old_text = reports.read_text(encoding="utf-8")
    new_text = old_text.replace('2025-12-03,,"12,5"', '2025-12-03,,"12,9"', 1)
    assert new_text != old_text
    # One folder, for a build goes on where the content lies at the same place.
    site = Site(tiendo, disk, "edge", content, content)
    try:
        reports.write_text(new_text, encoding="utf-8")
        used = disk.used()
        need = (most(disk.used, lambda: site.build(content, 0)) - used) // PAGE
        site.after = files(site.seen)
        assert site.after != site.before

        def with_room(pages: int) -> bool:
            """Whether a build that goes on from the old site is refused with so many pages of room."""
            disk.limit()
            reports.write_text(old_text, encoding="utf-8")
            site.build(content, 0)
            assert files(site.seen) == site.before
            reports.write_text(new_text, encoding="utf-8")
            disk.limit(disk.used() + pages * PAGE)
            return site.tried()

        assert with_room(0)
        # Measured is a little less than what there was for a moment alone.
        for pages in range(need - 12, need + 24, 1 if LONG else 12):
            was_refused = with_room(pages)
            # With what this build could still write the next one goes on.
            disk.limit()
            site.build(content, 0)
            assert files(site.seen) == site.after, (pages, was_refused)
            assert left_beside(site.seen) == []
    finally:
        reports.write_text(old_text, encoding="utf-8")


def test_no_room_for_temporary_files(tiendo: Program, disk: SmallDisk, tmp_path: Path) -> None:
    """A build needs no room in the temporary folder, workbooks and databases included."""
    content, output, scratch = copied(tmp_path / "Content", "phu-lam"), tmp_path / "site/public", disk.folder / "scratch"
    with (content / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write("formats: [csv, json, xlsx, sqlite, source]\n")
    disk.limit()
    (disk.seen / "scratch").mkdir()
    disk.limit(disk.used() + PAGE)
    (disk.seen / "scratch/full").write_bytes(b"x" * PAGE)
    outcome = disk.program(tiendo).build(output, content=content, environment={"TMPDIR": str(scratch)})
    assert outcome.code == 0, outcome
    for ending in (".xlsx", ".sqlite", ".zip"):
        assert any(path.endswith(ending) for path in files(output)), ending
