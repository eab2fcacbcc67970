"""Where a benchmark works, and whether there is room for what it makes."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")


class Place:
    """A folder of its own in memory or on a disk, which is taken away in the end."""

    def __init__(self, where: str) -> None:
        """`where` is `memory`, `disk` (TMPDIR) or a folder."""
        parent = {"memory": MEMORY, "disk": Path(tempfile.gettempdir())}.get(where) or Path(where)
        self.folder = Path(tempfile.mkdtemp(prefix="tiendo-bench-", dir=parent))
        self.name = where

    def __enter__(self) -> Place:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def missing(self, files: float, memory: float = 0) -> str:
        """Why a step does not fit that writes so many MB of files and takes so many MB of memory; empty when it fits."""
        kept = _available_memory()
        free = os.statvfs(self.folder).f_bavail * os.statvfs(self.folder).f_frsize / 1e6
        if _is_memory(self.folder):
            free, memory = min(free, kept), memory + files
        if files > free:
            return f"needs {files:,.0f} MB in {self.folder.parent}, which has {free:,.0f}"
        if memory > kept:
            return f"needs {memory:,.0f} MB of memory, of which {kept:,.0f} are free"
        return ""

    def emptied(self, *names: str) -> None:
        """Takes away what a run left, with what lies beside a site under its name."""
        for name in names:
            for path in [*self.folder.glob(name), *self.folder.glob(name + ".*"), *self.folder.glob("." + name + ".*")]:
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _available_memory() -> float:
    for line in Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024 / 1e6
    return 0


def _is_memory(folder: Path) -> bool:
    mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    point, kind = max((mount for mount in mounts if folder.is_relative_to(mount[0])), key=lambda mount: len(mount[0]))
    return kind == "tmpfs"
