"""Runs a program to its end and says what it took."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class Failed(Exception):
    """A program under measurement did not do its work."""


@dataclass(frozen=True)
class Cost:
    """What a run took: seconds by the clock and of all cores, and the peak of its largest process in MB."""

    seconds: float
    cpu: float
    peak: float


@dataclass(frozen=True)
class Output:
    """What lies in a folder: files, pages among them, and MB (of 1,000,000 bytes)."""

    files: int
    pages: int
    size: float


def run(command: Sequence[object], cwd: Path | None = None) -> Cost:
    """Runs a program, whose output is shown only when it fails.

    A process counts the memory of the one it was forked from, so that this program must stay small.
    """
    began = time.monotonic()
    started = subprocess.Popen([str(part) for part in command], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = started.stdout.read()
    _, status, usage = os.wait4(started.pid, 0)
    seconds = time.monotonic() - began
    started.returncode = os.waitstatus_to_exitcode(status)
    started.stdout.close()
    if started.returncode != 0:
        raise Failed(f"{' '.join(map(str, command))}\nended with {started.returncode}\n{said.decode(errors='replace')[-2000:]}")
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000)


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each measure; of memory the most that any run took."""
    return Cost(
        statistics.median(cost.seconds for cost in costs), statistics.median(cost.cpu for cost in costs), max(cost.peak for cost in costs))


def output(folder: Path) -> Output:
    """What a program wrote."""
    files = pages = size = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            files += 1
            pages += name.endswith(".html")
            size += os.stat(os.path.join(parent, name)).st_size
    return Output(files, pages, size / 1e6)


def newer(folder: Path, than: Path) -> int:
    """How many files of a folder were written after a file was."""
    moment = than.stat().st_mtime_ns
    return sum(
        os.stat(os.path.join(parent, name)).st_mtime_ns >= moment for parent, _, names in os.walk(folder) for name in names)
