"""Runs a fuzzer, goes on behind what ends it, and keeps each input that broke something, cut down.

usage: fuzz.py PROGRAM NAME [--inputs N] [--seconds N] [--seed N] [--from N] [--keep FOLDER]

An input is known by the seed and its number. Ends with 1 where something broke.
"""

import argparse
import resource
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
QUIET = {"SWIFT_BACKTRACE": "enable=no", "PATH": "/usr/bin:/bin", "ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=16"}


class Program:
    def __init__(self, path: str, name: str) -> None:
        self.path, self.name = path, name

    def run(self, command: str, *arguments: object, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        words = [self.path, str(ROOT), command, *([self.name] if command != "list" else []), *map(str, arguments)]
        return subprocess.run(words, input=given, capture_output=True, env=QUIET, check=False)

    def trouble(self, given: bytes) -> str | None:
        """What breaks for an input: how the program ended, or the first words of what it said."""
        ended = self.run("check", given=given)
        if ended.returncode:
            return f"ended by signal {-ended.returncode}" if ended.returncode < 0 else f"ended with {ended.returncode}"
        for line in ended.stdout.decode().splitlines():
            if line.startswith("finding\t"):
                return line.split("\t", 2)[2]
        return None


def work() -> float:
    """The seconds that the cores have worked for what was started here."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def kind(trouble: str | None) -> str | None:
    """What stays the same while an input is cut down."""
    return trouble and " ".join(trouble.split()[:3])


def shrunk(program: Program, given: bytes, trouble: str, seconds: float = 20) -> bytes:
    """An input as short as pieces can be taken from it while it breaks the same."""
    deadline = time.monotonic() + seconds
    size = max(1, len(given) // 2)
    while size and time.monotonic() < deadline:
        start = 0
        while start < len(given) and time.monotonic() < deadline:
            shorter = given[:start] + given[start + size :]
            if kind(program.trouble(shorter)) == kind(trouble):
                given = shorter
            else:
                start += size
        size //= 2
    return given


def report(program: Program, seed: int, number: int, what: str, keep: Path) -> None:
    given = program.run("input", seed, number).stdout
    trouble = program.trouble(given)
    if trouble:
        given = shrunk(program, given, trouble)
    keep.mkdir(parents=True, exist_ok=True)
    file = keep / f"{program.name}-{seed}-{number}"
    file.write_bytes(given)
    print(f"{program.name} {number}: {what}\n  alone: {trouble or 'nothing'}\n  {len(given)} bytes in {file}: {given[:160]!r}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("name")
    parser.add_argument("--inputs", type=int, default=10_000_000)
    parser.add_argument("--seconds", type=int, default=0, help="of work of a core; 0: until all inputs were looked at")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--keep", type=Path, default=ROOT / ".build" / "findings")
    parser.add_argument("--most", type=int, default=20, help="ends after so many findings")
    options = parser.parse_args()
    program = Program(options.program, options.name)
    began, worked = time.monotonic(), work()
    at, end = options.first, options.first + options.inputs
    found, told, peak, slowest = 0, set(), 0, (0, 0)
    with tempfile.NamedTemporaryFile() as state:
        while at < end and found < options.most:
            left = options.seconds - int(work() - worked) if options.seconds else 0
            if options.seconds and left <= 0:
                break
            # A process of its own for some inputs: what grows from one to the next is told apart from what one of them takes.
            ended = program.run("run", options.seed, at, min(1_000_000, end - at), left, state.name)
            for line in ended.stdout.decode().splitlines():
                word, *fields = line.split("\t")
                if word == "finding":
                    found += 1
                    if kind(fields[1]) not in told:
                        report(program, options.seed, int(fields[0]), fields[1], options.keep)
                    told.add(kind(fields[1]))
                elif word == "done":
                    peak = max(peak, int(fields[1]))
                    slowest = max(slowest, (int(fields[2]), int(fields[3])))
                    at += int(fields[0])
            if ended.returncode:
                number = struct.unpack("<q", Path(state.name).read_bytes()[:8])[0]
                found += 1
                report(program, options.seed, number, f"ended by {ended.returncode}", options.keep)
                at = number + 1
    seconds = time.monotonic() - began
    print(
        f"{options.name}: {at - options.first} inputs, seed {options.seed}, {seconds:.0f} s ({work() - worked:.0f} s of a core), {peak} MB at most, "
        f"slowest {slowest[0]} ms (input {slowest[1]}), {found} findings"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
