"""Runs `tiendo` as a person would: a command line, an exit code, two streams."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
CONTENT = REPOSITORY / "Content"
TEMPLATES = REPOSITORY / "Templates"

# The day on which the sites of the tests are judged, so that no test depends on the day it is run.
AS_OF = "2026-11-10"


@dataclass(frozen=True)
class Outcome:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    def __str__(self) -> str:
        return f"exit {self.code}\n--- standard output\n{self.out}\n--- standard error\n{self.err}"


@dataclass(frozen=True)
class Program:
    """The binary under test."""

    path: Path

    def run(self, *arguments: object, cwd: Path = REPOSITORY, environment: dict[str, str] | None = None) -> Outcome:
        """Runs the program to its end."""
        ended = subprocess.run(
            self.command(*arguments), cwd=cwd, env=os.environ | (environment or {}), capture_output=True, timeout=120, check=False)
        return Outcome(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def build(
        self, output: Path, *arguments: object, content: Path = CONTENT, templates: Path = TEMPLATES, as_of: str = AS_OF,
        cwd: Path = REPOSITORY, environment: dict[str, str] | None = None
    ) -> Outcome:
        """Runs `tiendo build`."""
        return self.run(
            "build", "--content", content, "--templates", templates, "--output", output, "--as-of", as_of, *arguments,
            cwd=cwd, environment=environment)

    def check(self, *arguments: object, content: Path = CONTENT, templates: Path = TEMPLATES, cwd: Path = REPOSITORY) -> Outcome:
        """Runs `tiendo check`."""
        return self.run("check", "--content", content, "--templates", templates, "--as-of", AS_OF, *arguments, cwd=cwd)

    def start(self, *arguments: object) -> subprocess.Popen[bytes]:
        """Starts the program and does not wait for it."""
        return subprocess.Popen(self.command(*arguments), cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def command(self, *arguments: object) -> list[str]:
        """The command line."""
        return [str(self.path), *map(str, arguments)]
