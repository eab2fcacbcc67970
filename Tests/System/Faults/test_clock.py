"""Clocks set wrong, of the computer and of files: with a day given the site is the same, without one a line says so, and no change is missed."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from Support.content import copied
from Support.faults import files
from Support.long import LONG
from Support.program import REPOSITORY, TEMPLATES, Outcome, Program

TARGETS = "communes/phu-lam/plans/nq57/targets.csv"
# Days on which a clock without a battery, a mistyped year or too small a number may stand.
CLOCKS = {"1970": 0, "before 1970": -86_400, "1999": 946_600_000, "2038": 2**31, "2200": 7_258_118_400}


@pytest.fixture(scope="session")
def clock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What makes a program see another time."""
    compiler = next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)
    assert compiler, "Swift needs a C compiler, so there is one"
    library = tmp_path_factory.mktemp("clock") / "clock.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, REPOSITORY / "Tests/Support/clock.c", "-ldl"], check=True)
    return library


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A commune, some of whose files seem to come from the past or the future."""
    content = copied(tmp_path_factory.mktemp("content") / "Content", "phu-lam")
    os.utime(content / TARGETS, (0, 0))
    os.utime(content / "site.yml", (2**33, 2**33))
    os.utime(content / "communes/phu-lam/commune.yml", (2**32, 2**32))
    return content


def at(clock: Path, seconds: int) -> dict[str, str]:
    """The environment of a program that sees another time."""
    return {"LD_PRELOAD": str(clock), "TIENDO_CLOCK": str(seconds)}


def without_a_day(tiendo: Program, output: Path, content: Path, environment: dict[str, str]) -> Outcome:
    """A build of the day that the clock shows."""
    return tiendo.run("build", "--content", content, "--templates", TEMPLATES, "--output", output, environment=environment)


@pytest.mark.parametrize("name", CLOCKS)
def test_a_wrong_clock(tiendo: Program, clock: Path, content: Path, tmp_path: Path, name: str) -> None:
    """With a day given the site does not depend on the clock. Without one a day that cannot be is refused, with what is wrong."""
    outcome = tiendo.build(tmp_path / "public", content=content, environment=at(clock, CLOCKS[name]))
    assert outcome.code == 0, outcome
    assert tiendo.build(tmp_path / "right", content=content).code == 0
    made = files(tmp_path / "right")
    assert files(tmp_path / "public") == made
    outcome = without_a_day(tiendo, tmp_path / "public", content, at(clock, CLOCKS[name]))
    if name == "2038":
        assert outcome.code == 0 and "Tính đến ngày 19/01/2038." in outcome.out, outcome
    else:
        assert outcome.code == 64, outcome
        assert "đồng hồ máy sai" in outcome.err and "the computer's clock is wrong" in outcome.err, outcome
        assert files(tmp_path / "public") == made


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/Adak", "Nowhere/None"])
def test_today_in_vietnam(tiendo: Program, clock: Path, content: Path, tmp_path: Path, zone: str) -> None:
    """The day is Vietnam's, wherever the computer thinks it stands: it begins at 17:00 in Greenwich."""
    for seconds, day in ((1_794_243_599, "09/11/2026"), (1_794_243_600, "10/11/2026")):
        outcome = without_a_day(tiendo, tmp_path / "public", content, at(clock, seconds) | {"TZ": zone})
        assert outcome.code == 0, outcome
        assert f"Tính đến ngày {day}." in outcome.out, outcome


@pytest.mark.parametrize("seconds", [None, 0, 2**31, 2**33] if LONG else [0, 2**33])
def test_a_change_that_times_do_not_show(tiendo: Program, clock: Path, content: Path, tmp_path: Path, seconds: int | None) -> None:
    """A file changed to as many bytes and then dated back, between builds with whatever clock: the next build makes what a clean one makes."""
    own, output = tmp_path / "Content", tmp_path / "public"
    shutil.copytree(content, own)
    environment = at(clock, seconds) if seconds is not None else {}
    for table, old, new in ((TARGETS, "sửa khoảng trắng", "sửa khoảng trống"), ("site.yml", "đi đến đâu?", "đi đến đôi?")):
        assert tiendo.build(output, content=own, environment=environment).code == 0
        before, path = files(output), own / table
        status = path.stat()
        with path.open("r+b") as file:  # the same inode
            data = file.read()
            assert data.count(old.encode()) == 1 and len(old.encode()) == len(new.encode())
            file.seek(0)
            file.write(data.replace(old.encode(), new.encode()))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        after = path.stat()
        assert (after.st_size, after.st_mtime_ns, after.st_ino) == (status.st_size, status.st_mtime_ns, status.st_ino)
        assert tiendo.build(output, content=own, environment=environment).code == 0
        shutil.rmtree(tmp_path / "clean", ignore_errors=True)
        assert tiendo.build(tmp_path / "clean", content=own).code == 0
        assert files(output) == files(tmp_path / "clean") != before, table
