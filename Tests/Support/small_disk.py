"""A disk of a few megabytes, in memory, seen by the programs that a test starts on it and by nobody else."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from Support.faults import Circumstances
from Support.program import REPOSITORY, Program

# A page of memory is the least that a file takes.
PAGE = os.sysconf("SC_PAGE_SIZE")
LARGE = 512 << 20
MANY = 1_000_000


class SmallDisk:
    """A disk, with the process that keeps it. Paths below `folder` are those the programs know, below `seen` those of the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir()
        # Another account than root needs an own list of accounts to mount anything.
        account = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        self.keeper = subprocess.Popen(
            ["unshare", *account, "--mount", "--propagation", "private", "sh", "-c",
             'mount -t tmpfs -o "size=$1,nr_inodes=$2,mode=755" none "$0" && echo ready && exec sleep infinity',
             folder, str(LARGE), str(MANY)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert self.keeper.stdout and self.keeper.stderr
        if self.keeper.stdout.readline() != b"ready\n":
            self.keeper.wait()
            pytest.skip(f"no disk can be mounted here: {self.keeper.stderr.read().decode().strip()}")
        account = [] if os.geteuid() == 0 else ["--user", "--preserve-credentials"]
        self.within = ("nsenter", "--target", str(self.keeper.pid), "--mount", *account, f"--wd={REPOSITORY}", "--")
        self.seen = Path(f"/proc/{self.keeper.pid}/root{folder}")

    def end(self) -> None:
        """Gives the disk up with all it holds."""
        self.keeper.kill()
        self.keeper.communicate()
        shutil.rmtree(self.folder)

    def program(self, tiendo: Program) -> Program:
        """The program, started where the disk is seen."""
        return Circumstances(tiendo.path, (*self.within, *getattr(tiendo, "before", ())))

    def mount(self, *arguments: object) -> None:
        """Runs `mount` where the disk is seen."""
        subprocess.run([*self.within, "mount", *map(str, arguments)], check=True)

    def limit(self, bytes: int = LARGE, inodes: int = MANY) -> None:
        """Gives the disk so much room, and room for so many files and folders."""
        self.mount("-o", f"remount,rw,size={bytes},nr_inodes={inodes}", self.folder)

    def used(self) -> int:
        """The bytes in use."""
        room = os.statvfs(self.seen)
        return (room.f_blocks - room.f_bfree) * room.f_frsize

    def used_inodes(self) -> int:
        """The files and folders there are."""
        room = os.statvfs(self.seen)
        return room.f_files - room.f_ffree
