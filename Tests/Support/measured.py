"""Runs the program and says how much memory it took at most."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from Support.program import REPOSITORY, Outcome

# A process is counted with the memory of the one that it was forked from, so that a small one has to stand between.
MEASURE = """
import os, subprocess, sys
started = subprocess.Popen(sys.argv[2:], stdin=subprocess.DEVNULL)
_, status, usage = os.wait4(started.pid, 0)
open(sys.argv[1], "w").write(f"{os.waitstatus_to_exitcode(status)} {usage.ru_maxrss}")
"""


@dataclass(frozen=True)
class Measured:
    """How a run ended, and the most memory that it took, in MiB."""

    outcome: Outcome
    memory: float


def measured(command: list[str], seconds: float = 100) -> Measured:
    """Runs a command; one that takes longer than any hostile file should fails."""
    with tempfile.TemporaryDirectory() as folder:
        note = Path(folder) / "note"
        ended = subprocess.run(
            [sys.executable, "-S", "-c", MEASURE, note, *command], cwd=REPOSITORY, capture_output=True, timeout=seconds, check=True)
        code, most = map(int, note.read_text().split())
    return Measured(Outcome(code, ended.stdout.decode(), ended.stderr.decode()), most / 1024)
