"""Commands that go on until somebody ends them: what they say is read while they run, and waited for with a deadline."""

from __future__ import annotations

import http.client
import json
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from Support.program import AS_OF, REPOSITORY, TEMPLATES, Program

# How long anything may take, in seconds: a debug build of the program on a busy machine takes some twenty for the whole site.
DEADLINE = 90.0


def wait_for(holds: Callable[[], bool], what: str, seconds: float = DEADLINE) -> None:
    """Waits until something holds; fails where it does not in time."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, what
        time.sleep(0.01)


@dataclass
class Running:
    """A command that runs, and what it has said so far."""

    process: subprocess.Popen[bytes]
    said: dict[str, str] = field(default_factory=lambda: {"out": "", "err": ""})
    readers: list[threading.Thread] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name, stream in (("out", self.process.stdout), ("err", self.process.stderr)):
            assert stream is not None
            reader = threading.Thread(target=self._read, args=(name, stream), daemon=True)
            reader.start()
            self.readers.append(reader)

    def _read(self, name: str, stream: IO[bytes]) -> None:
        with stream:
            for line in stream:
                self.said[name] += line.decode()

    def end(self) -> None:
        """Ends the command where it still runs, so that it tidies up, by force only where it does not; reads what it said to the end."""
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for reader in self.readers:
            reader.join(DEADLINE)

    @property
    def out(self) -> str:
        """Standard output so far."""
        return self.said["out"]

    @property
    def err(self) -> str:
        """Standard error so far."""
        return self.said["err"]

    def wait_for(self, holds: Callable[[], bool], what: str) -> None:
        """Waits until something holds while the command runs."""
        wait_for(lambda: holds() or self.process.poll() is not None, f"{what}\n{self.out}\n{self.err}")
        assert holds(), f"{what}; ended with {self.process.poll()}\n{self.out}\n{self.err}"

    def interrupt(self, by: int = signal.SIGINT) -> int:
        """Ends the command as Ctrl-C does; its exit code."""
        self.process.send_signal(by)
        return self.process.wait(timeout=DEADLINE)


@contextmanager
def running(program: Program, *arguments: object, environment: dict[str, str] | None = None) -> Iterator[Running]:
    """Runs the program, and ends it at the end."""
    process = subprocess.Popen(
        program.command(*arguments), cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
    command = Running(process)
    try:
        yield command
    finally:
        command.end()


@dataclass
class Served:
    """A site that is served."""

    command: Running
    port: int
    streams: list[Events] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Where it is to be seen."""
        return f"http://127.0.0.1:{self.port}/"

    def ask(self, path: str, method: str = "GET", host: str | None = None, headers: dict[str, str] | None = None) -> tuple[int, dict[str, str], bytes]:
        """Asks for a path just as it is written: status, headers and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=DEADLINE)
        try:
            connection.putrequest(method, path, skip_host=True)
            for name, value in ({"Host": host or f"127.0.0.1:{self.port}"} | (headers or {})).items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def text(self, path: str) -> str:
        """A page."""
        status, _, body = self.ask(path)
        assert status == 200, (path, status)
        return body.decode()

    def events(self) -> Events:
        """Begins to listen for events."""
        self.streams.append(Events(self.port))
        return self.streams[-1]


class Events:
    """The event stream, as a browser reads it."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=DEADLINE)
        self.connection.request("GET", "/_tiendo/events")
        self.answer = self.connection.getresponse()

    def next(self) -> dict[str, object]:
        """The next event."""
        while True:
            line = self.answer.readline().decode()
            assert line, "the event stream ended"
            if line.startswith("data: "):
                return json.loads(line.removeprefix("data: "))

    def until(self, holds: Callable[[dict[str, object]], bool]) -> dict[str, object]:
        """The first event from here on for which something holds."""
        end = time.monotonic() + DEADLINE
        while not holds(event := self.next()):
            assert time.monotonic() < end, event
        return event

    def close(self) -> None:
        """Listens no more."""
        self.answer.close()
        self.connection.close()


@contextmanager
def served(program: Program, content: Path, *arguments: object, templates: Path = TEMPLATES, environment: dict[str, str] | None = None) -> Iterator[Served]:
    """Serves a content on a port of its own, and waits until it was built or refused."""
    command = (
        "serve", "--port", 0, "--content", content, "--templates", templates, "--as-of", AS_OF, *arguments)
    with running(program, *command, environment=environment) as process:
        process.wait_for(lambda: "http://" in process.out and "\n" in process.out, "no address was printed")
        found = re.match(r"http://127\.0\.0\.1:(\d+)/", process.out)
        assert found, process.out
        process.wait_for(lambda: process.out.count("\n") >= 2 or "chưa dựng" in process.err or "nothing was built" in process.err, "nothing was built")
        site = Served(process, int(found[1]))
        try:
            yield site
        finally:
            for events in site.streams:
                events.close()
