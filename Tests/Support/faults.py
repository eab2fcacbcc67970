"""What the tests of faults share: sites as digests, what may lie beside one, builds that are killed, programs run under other circumstances."""

from __future__ import annotations

import hashlib
import itertools
import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from Support.program import AS_OF, REPOSITORY, TEMPLATES, Program

# What a site whose builds have ended has beside it, `{}` being its name. All else was left behind.
KNOWN = ("{}.lock", "{}.history", ".{}.cache")


def left_beside(output: Path) -> list[str]:
    """What lies beside a site and is not known."""
    known = {output.name, *(name.format(output.name) for name in KNOWN)}
    return sorted(path.name for path in output.parent.iterdir() if path.name not in known)


def files(site: Path) -> dict[str, str]:
    """The digest of every file of a site by its path, the marker included; folders end in a slash."""
    found: dict[str, str] = {}
    for folder, folders, names in os.walk(site):
        above = os.path.relpath(folder, site)
        for name in folders:
            found[os.path.normpath(os.path.join(above, name)) + "/"] = ""
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                found[os.path.normpath(os.path.join(above, name))] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def part(path: str) -> str:
    """The part of the site that a path belongs to, which a build changes in one step: a commune, or a page or folder of all communes."""
    steps = path.rstrip("/").split("/")
    edition = 1 if steps[0] == "en" else 0
    return "/".join(steps[: edition + (2 if steps[edition:edition + 1] in (["xa-phuong"], ["mau"]) else 1)])


def broken_parts(site: dict[str, str], old: dict[str, str], new: dict[str, str]) -> list[str]:
    """The parts of a site that are neither those of the old site nor those of the new one."""
    def parts(files: dict[str, str]) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for path, digest in files.items():
            # That a folder is there says what its parts say.
            if path.rstrip("/") not in ("en", "xa-phuong", "mau", "en/xa-phuong", "en/mau"):
                found.setdefault(part(path), {})[path] = digest
        return found

    have, before, after = parts(site), parts(old), parts(new)
    return sorted(name for name in have.keys() | before.keys() | after.keys() if have.get(name) not in (before.get(name), after.get(name)))


@dataclass(frozen=True)
class Circumstances(Program):
    """The program, started by another one that sets its circumstances."""

    before: tuple[str, ...] = ()

    def command(self, *arguments: object) -> list[str]:
        return [*self.before, *super().command(*arguments)]


def without_privileges(tiendo: Program) -> Program:
    """The program without root's right to read and write what the permissions of files forbid; other accounts have none."""
    if os.geteuid() != 0:
        return tiendo
    lost = "-dac_override,-dac_read_search,-fowner"
    return Circumstances(tiendo.path, ("setpriv", f"--bounding-set={lost}", f"--inh-caps={lost}"))


def begun(tiendo: Program, output: Path, content: Path, *arguments: object) -> subprocess.Popen[bytes]:
    """A build that was begun, as the leader of a group of processes of its own."""
    return subprocess.Popen(
        tiendo.command("build", "--content", content, "--templates", TEMPLATES, "--output", output, "--as-of", AS_OF, *arguments),
        cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


@dataclass(frozen=True)
class Moment:
    """When a build is killed: so many seconds after its start, or after the exchange of the site begins."""

    after_exchange: bool
    seconds: float

    def kill(self, build: subprocess.Popen[bytes], exchange_begins: Callable[[], bool]) -> bool:
        """Kills the build with all that it started. False when it had ended before."""
        start = time.perf_counter()
        if self.after_exchange:
            while build.poll() is None and not exchange_begins():
                pass
            start = time.perf_counter()
        left = start + self.seconds - time.perf_counter()
        if left > 0:
            time.sleep(left)
        if build.poll() is None:
            os.killpg(build.pid, signal.SIGKILL)
        return build.wait() == -signal.SIGKILL


def moments(span: float, chance: random.Random) -> Iterator[Moment]:
    """Moments of a build that takes so many seconds: half of them anywhere, a quarter near its end, a quarter from the beginning of the exchange on."""
    for number in itertools.count():
        match number % 4:
            case 0 | 1:
                yield Moment(False, chance.uniform(0, 1.1 * span))
            case 2:
                yield Moment(False, chance.uniform(0.7 * span, 1.05 * span))
            case _:
                # From a hundredth of a millisecond to a hundredth of a second.
                yield Moment(True, 10 ** chance.uniform(-5, -2))
