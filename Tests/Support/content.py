"""Copies of the repository's content, to be changed by tests."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from Support.program import CONTENT, TEMPLATES


def copied(to: Path, *communes: str) -> Path:
    """A copy of the content, with all communes or the ones named."""
    shutil.copytree(CONTENT, to)
    if communes:
        for folder in (to / "communes").iterdir():
            if folder.name not in communes:
                shutil.rmtree(folder)
    return to


def copied_templates(to: Path) -> Path:
    """A copy of the templates."""
    shutil.copytree(TEMPLATES, to)
    return to


def replace(path: Path, old: str, new: str) -> None:
    """Replaces words that must stand in a file exactly once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{path}: {old!r} stands {text.count(old)} times"
    path.write_text(text.replace(old, new), encoding="utf-8")


def clone_commune(content: Path, source: str, slug: str, code: str) -> Path:
    """The same commune once more, under another folder and code."""
    folder = content / "communes" / slug
    shutil.copytree(content / "communes" / source, folder)
    settings = folder / "commune.yml"
    text, count = re.subn(r'^code: "\d{5}"$', f'code: "{code}"', settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count == 1
    settings.write_text(text, encoding="utf-8")
    return folder


def make_real(commune: Path) -> None:
    """Takes the demonstration key off, so that the commune is judged on the day of the build like a real one."""
    settings = commune / "commune.yml"
    text, count = re.subn(r"^demonstration:\n(?:  .*\n)+", "", settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count == 1
    settings.write_text(text, encoding="utf-8")
