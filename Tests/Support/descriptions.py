"""What describes the open data of a site."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urldefrag

from Support.long import LONG

# The public address of the sites of these tests.
BASE = "https://tiendo.example.vn/"


def named(site: Path, address: str) -> Path:
    """The file of a site that an address names, which must be there."""
    assert address.startswith(BASE), address
    path = site / (unquote(urldefrag(address).url.removeprefix(BASE)) or "index.html")
    assert path.is_file(), f"{address} names no file"
    return path


def catalogue_folders(site: Path) -> list[Path]:
    """The folders that hold a catalogue."""
    found = sorted(path.parent for path in site.rglob("catalog.ttl"))
    assert found, f"no catalogue in {site}"
    return found


def looked_through(paths: list[Path]) -> list[Path]:
    """Of the files of all communes those for readers that take seconds for each: of all communes together, which holds every row, of the demonstration and
    of one real commune. `make test-long` takes all."""
    if LONG:
        return paths
    found = [path for path in paths if {"du-lieu-mo", "minh-hoa", "thong-nhat"} & set(path.parts)]
    assert found, f"none of {paths}"
    return found


def slug(path: Path) -> str:
    """A short name for a folder in messages."""
    return "/".join(path.parts[-3:])
