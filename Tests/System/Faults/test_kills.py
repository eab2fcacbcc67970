"""Builds killed with `kill -9` at moments of chance: the site is whole, and the next command makes it what a build of everything makes."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest

from Support.content import clone_commune, copied, replace
from Support.faults import begun, broken_parts, files, left_beside, moments, part
from Support.long import LONG
from Support.program import Program

# Builds that were killed; of some the end comes first.
KILLS = 200 if LONG else 3
ROUNDS = 3 * KILLS
BASE = "base: https://tiendo.example.vn/\n"


@pytest.fixture(scope="module")
def two_contents(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The fictional commune under two titles, which stand on every page."""
    folder = tmp_path_factory.mktemp("two")
    old, new = copied(folder / "old", "minh-hoa"), copied(folder / "new", "minh-hoa")
    replace(new / "site.yml", "title: Tiến Độ", "title: Tiến Độ mới")
    return [old, new]


def seconds_of(tiendo: Program, output: Path, content: Path, *arguments: object) -> float:
    """How long a build takes now."""
    start = time.perf_counter()
    build = begun(tiendo, output, content, *arguments)
    assert build.wait() == 0
    return time.perf_counter() - start


def verified(tiendo: Program, output: Path) -> None:
    """The site is the latest publication of its history, which is whole."""
    outcome = tiendo.run("verify", output, "--lang", "en")
    assert outcome.code == 0, outcome


def test_whole_builds(tiendo: Program, two_contents: list[Path], tmp_path: Path) -> None:
    """After each kill the site is one of the two, byte for byte, and the next build leaves nothing of the killed one."""
    wholes = []
    for number, content in enumerate(two_contents):
        assert tiendo.build(tmp_path / str(number) / "public", content=content).code == 0
        wholes.append(files(tmp_path / str(number) / "public"))
    assert wholes[0] != wholes[1]
    output = tmp_path / "site/public"
    cache = output.with_name(".public.cache")
    assert tiendo.build(output, content=two_contents[0]).code == 0
    span = seconds_of(tiendo, output, two_contents[1], "--full")
    stands, chance, seen = 1, random.Random(57), {"killed": 0, "old": 0, "new": 0}
    for number, moment in zip(range(ROUNDS), moments(span, chance), strict=False):
        if seen["killed"] == KILLS:
            break
        wanted = 1 - stands
        build = begun(tiendo, output, two_contents[wanted], "--full")
        # A build removes what the next one would go on from just before it exchanges anything.
        was_killed = moment.kill(build, lambda: not cache.exists())
        site = files(output)
        assert site in wholes, f"round {number}, {moment}: the site is neither the old one nor the new one"
        if was_killed:
            seen["killed"] += 1
            seen["new" if site == wholes[wanted] else "old"] += 1
        # The next command may be one that reads the site; then one goes on, or back.
        if chance.random() < 0.3:
            verified(tiendo, output)
        wanted = chance.choice([0, 1])
        outcome = tiendo.build(output, *chance.choice([(), ("--full",)]), content=two_contents[wanted])
        assert outcome.code == 0, (number, moment, outcome)
        assert files(output) == wholes[wanted], (number, moment)
        assert left_beside(output) == [], (number, moment)
        verified(tiendo, output)
        stands = wanted
    print("whole builds:", seen)
    # By chance a few rounds see only one of them.
    assert seen["killed"] == KILLS and (not LONG or seen["old"] and seen["new"]), seen


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content of several communes, real and fictional, with a public address."""
    content = copied(tmp_path_factory.mktemp("several") / "Content", "minh-hoa", "phu-lam", "xuan-lap")
    clone_commune(content, "minh-hoa", "minh-hoa-hai", "00001")
    with (content / "site.yml").open("a", encoding="utf-8") as settings:
        settings.write(BASE)
    return content


def change(content: Path) -> None:
    """A report of each fictional commune and a target of a real one become what they were not: they have two states."""
    for table, words in (
        ("minh-hoa/reports.csv", ('2025-12-03,,"12,5"', '2025-12-03,,"12,9"')),
        ("minh-hoa-hai/reports.csv", ('2025-12-03,,"12,5"', '2025-12-03,,"12,9"')),
        ("phu-lam/plans/nq57/targets.csv", ("sửa khoảng trắng thành", "sửa dấu cách thành")),
    ):
        path = content / "communes" / table
        text = path.read_text(encoding="utf-8")
        old, new = words if words[0] in text else words[::-1]
        assert old in text, path
        path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_builds_that_go_on(tiendo: Program, several: Path, tmp_path: Path) -> None:
    """After each kill every part is the old one or the new one, and the next build comes to the bytes of a clean one."""
    wholes = []
    for number in range(2):
        clean = tmp_path / str(number) / "public"
        assert tiendo.build(clean, content=several).code == 0
        wholes.append(files(clean))
        change(several)
    changed = {part(path) for path in wholes[0] if wholes[0][path] != wholes[1].get(path)}
    assert len(changed) > 5, changed
    output = tmp_path / "site/public"
    cache, journal = output.with_name(".public.cache"), output.with_name(".public.exchange")
    assert tiendo.build(output, content=several).code == 0
    change(several)
    span = seconds_of(tiendo, output, several)
    assert files(output) == wholes[1]
    stands, chance = 1, random.Random(75)
    seen = {"killed": 0, "old": 0, "new": 0, "between": 0, "journals": 0}
    for number, moment in zip(range(ROUNDS), moments(span, chance), strict=False):
        if seen["killed"] == KILLS:
            break
        change(several)
        wanted = 1 - stands
        was_killed = moment.kill(begun(tiendo, output, several), lambda: not cache.exists())
        site = files(output)
        assert broken_parts(site, wholes[stands], wholes[wanted]) == [], (number, moment)
        if was_killed:
            seen["killed"] += 1
            seen["old" if site == wholes[stands] else "new" if site == wholes[wanted] else "between"] += 1
            seen["journals"] += journal.exists()
        # The next command may be one that reads the site; then one finds the content as the killed one did, or as it was before.
        if chance.random() < 0.3:
            verified(tiendo, output)
        if chance.random() < 0.3:
            change(several)
            wanted = stands
        outcome = tiendo.build(output, *chance.choice([(), (), ("--full",)]), content=several)
        assert outcome.code == 0, (number, moment, outcome)
        assert files(output) == wholes[wanted], (number, moment)
        assert left_beside(output) == [], (number, moment)
        verified(tiendo, output)
        stands = wanted
    print("builds that go on:", seen)
    assert seen["killed"] == KILLS and (not LONG or seen["old"] and seen["new"] + seen["between"]), seen


def test_programs_that_a_build_has_started_end_with_it(tiendo: Program, two_contents: list[Path], tmp_path: Path) -> None:
    """Of a killed build that makes PDFs no process stays, although nobody tells them, and the old site is whole."""
    output = tmp_path / "public"
    assert tiendo.build(output, content=two_contents[0]).code == 0
    before = files(output)
    build = begun(tiendo, output, two_contents[1], "--pdf", "--python", sys.executable, "--jobs", 2)
    stage = output.with_name(f".public.stage-{build.pid}")
    deadline = time.monotonic() + 60
    # The first PDF shows that the workers are at work.
    while not any(stage.rglob("*.pdf")):
        assert build.poll() is None and time.monotonic() < deadline, "the build made no PDF"
        time.sleep(0.01)
    workers = children(build.pid)
    assert workers
    build.kill()  # alone, not its group
    build.wait()
    assert files(output) == before
    while any(is_running(worker) for worker in workers):
        assert time.monotonic() < deadline, "a worker outlives its build"
        time.sleep(0.01)
    assert tiendo.build(output, content=two_contents[0]).code == 0
    assert files(output) == before
    assert left_beside(output) == []


def children(process: int) -> list[int]:
    """The processes that a process has started, of all its threads."""
    return [int(child) for task in Path(f"/proc/{process}/task").iterdir() for child in (task / "children").read_text().split()]


def is_running(process: int) -> bool:
    """Whether a process is there and has not ended."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
