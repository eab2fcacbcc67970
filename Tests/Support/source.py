"""The published source of a site, unpacked as whoever downloads it would."""

from __future__ import annotations

import re
import subprocess
import zipfile
from pathlib import Path

from Support.program import Outcome, Program
from Support.tree import contents, differences

ARCHIVE = "du-lieu-mo/site-source.zip"


def unpacked(site: Path, folder: Path) -> Path:
    """The archive unpacked into an empty folder by Info-ZIP, which also tests it."""
    subprocess.run(["unzip", "-tqq", site / ARCHIVE], check=True)
    folder.mkdir()
    subprocess.run(["unzip", "-qq", site / ARCHIVE, "-d", folder], check=True)
    return folder


def names(site: Path) -> list[str]:
    """The paths in the archive, in order, as Python reads them."""
    with zipfile.ZipFile(site / ARCHIVE) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def command(folder: Path) -> list[str]:
    """The words of the command that the note names."""
    note = (folder / "DOC-TOI.txt").read_text(encoding="utf-8")
    line = re.search(r"^    tiendo (.*)$", note, flags=re.MULTILINE)
    assert line, note
    return line[1].split()


def rebuilt(tiendo: Program, folder: Path) -> Outcome:
    """Builds the site in the folder by the very words of the note."""
    return tiendo.run(*command(folder), cwd=folder)


def assert_rebuilds(tiendo: Program, site: Path, folder: Path) -> Path:
    """The site that is built from its own source is the site, and gives the folder into which the source was unpacked."""
    unpacked(site, folder)
    outcome = rebuilt(tiendo, folder)
    assert outcome.code == 0, outcome
    assert differences(contents(site), contents(folder / "Site/public")) == []
    return folder
