"""Files of the content that are saved while a build reads them: what is published stood in the folder at one moment, or the build says what changed."""

from __future__ import annotations

import os
import random
import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from Support.content import copied, copied_templates
from Support.faults import files, left_beside
from Support.long import LONG
from Support.program import Program


# So many sites are looked at.
WANTED = 20 if LONG else 2


@dataclass(frozen=True)
class Counter:
    """A file that says how often it was saved, and how a site repeats it."""

    path: str
    before: str
    after: str
    # In which files of the site it is looked for, and how it is found there.
    shown: str
    pattern: str

    def text(self, original: str, number: int) -> str:
        """The file as it is saved for the so-and-so-many-eth time."""
        assert original.count(self.before) == 1, self
        return original.replace(self.before, self.after.replace("{}", str(number)))


# In the order in which they are saved each time. They are read in about this order too, so that one who reads them while they are saved sees some of them
# as they were before and others as they are after.
STYLE = Counter("Templates/assets/tiendo.css", ":root{color-scheme:light dark;", "/* {} */:root{color-scheme:light dark;", "assets/tiendo.*.css", r"/\* (\d+) \*/")
TITLE = Counter("Content/site.yml", "title: Tiến Độ", "title: Tiến Độ {}", "**/index.html", r"<title>[^<]*Tiến Độ (\d+)")
NOTE = Counter(
    "Content/communes/phu-lam/plans/nq57/targets.csv", "sửa khoảng trắng", "sửa {} khoảng trắng", "xa-phuong/phu-lam/**/*.csv",
    r"sửa (\d+) khoảng trắng")
OTHER = Counter(
    "Content/communes/xuan-lap/plans/nq57/targets.csv", "đã tính theo giây", "đã tính theo {} giây", "xa-phuong/xuan-lap/**/*.csv",
    r"đã tính theo (\d+) giây")


class Saving:
    """Saves files again and again in a thread of its own, all of them with the same number one after the other, each in one step."""

    def __init__(self, folder: Path, counters: list[Counter]) -> None:
        self.folder, self.counters = folder, counters
        self.originals = [(folder / counter.path).read_text(encoding="utf-8") for counter in counters]
        self.number, self.pause = 0, 0.1
        self.end = threading.Event()
        self.chance = random.Random(3)
        self.save()

    def save(self) -> None:
        """Saves all files."""
        for counter, original in zip(self.counters, self.originals, strict=True):
            path = self.folder / counter.path
            draft = path.with_name("." + path.name)
            draft.write_text(counter.text(original, self.number), encoding="utf-8")
            os.replace(draft, path)
            # As long as a program takes that brings a folder up to date.
            time.sleep(self.chance.uniform(0, 0.02))
        self.number += 1

    def run(self) -> None:
        """Saves until the end."""
        while not self.end.wait(self.chance.uniform(0, 2 * self.pause)):
            self.save()


def numbers(site: Path, counter: Counter) -> set[int]:
    """What a site says of a counter, in all places."""
    found = {int(number) for path in site.glob(counter.shown) for number in re.findall(counter.pattern, path.read_text(encoding="utf-8"))}
    assert found, counter
    return found


@pytest.mark.parametrize("counters", [[STYLE, TITLE, NOTE], [NOTE, OTHER]], ids=["all that is read", "communes, by builds that go on"])
def test_no_mixture(tiendo: Program, tmp_path: Path, counters: list[Counter]) -> None:
    """Of files that are saved in order, the later ones are at most one step behind and never ahead: so they are in the folder, and so in each site. A
    build that met something else leaves the site before it and asks for another run."""
    copied(tmp_path / "Content", "phu-lam", "xuan-lap")
    copied_templates(tmp_path / "Templates")
    output = tmp_path / "site/public"
    options = {"content": tmp_path / "Content", "templates": tmp_path / "Templates"}
    saving = Saving(tmp_path, counters)
    start = time.perf_counter()
    assert tiendo.build(output, **options).code == 0
    saving.pause = time.perf_counter() - start
    thread = threading.Thread(target=saving.run)
    thread.start()
    try:
        ends = {0: 0, 74: 0}
        for _ in range(80):
            before = files(output)
            outcome = tiendo.build(output, **options)
            assert outcome.code in ends, outcome
            ends[outcome.code] += 1
            if outcome.code == 0:
                # Saved less often or more often, so that both are seen.
                saving.pause *= 0.7
            else:
                saving.pause *= 1.4
                assert re.search(r"^tiendo: tệp .* thay đổi.*; hãy chạy lại$", outcome.err, re.MULTILINE), outcome
                assert files(output) == before
            found = [numbers(output, counter) for counter in counters]
            assert all(len(own) == 1 for own in found), found
            steps = [own.pop() for own in found]
            assert steps == sorted(steps, reverse=True) and steps[0] - steps[-1] <= 1, steps
            if ends[0] >= WANTED and ends[74] >= 1:
                break
    finally:
        saving.end.set()
        thread.join()
    print(counters[0].path, ends)
    assert ends[0] >= WANTED and ends[74] >= 1, ends
    assert tiendo.build(output, **options).code == 0
    assert [numbers(output, counter) for counter in counters] == [{saving.number - 1}] * len(counters)
    assert left_beside(output) == []
