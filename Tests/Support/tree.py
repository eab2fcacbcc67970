"""Whole folders as values, to compare them."""

from __future__ import annotations

from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its relative path; folders end in a slash and hold nothing."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found[name + "/" if path.is_dir() else name] = b"" if path.is_dir() else path.read_bytes()
    return found


def identities(folder: Path) -> dict[str, tuple[int, int, int]]:
    """Inode, size and time of the last change of every file and folder: what changes when something is written."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        status = path.stat()
        found[path.relative_to(folder).as_posix()] = (status.st_ino, status.st_size, status.st_mtime_ns)
    return found


def differences(left: dict[str, bytes], right: dict[str, bytes]) -> list[str]:
    """The paths that only one of two trees has, or that hold different bytes; for messages of tests."""
    return sorted(path for path in left.keys() | right.keys() if left.get(path) != right.get(path))
