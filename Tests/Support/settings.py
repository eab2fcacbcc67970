"""A commune's settings, read by a small reader of the tests' own, which knows nothing of the program's."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

Value = str | list[str] | list[dict[str, "Value"]] | dict[str, "Value"]

LINE = re.compile(r"^(?P<indent> *)(?P<dash>- )?(?P<key>[a-z][a-z-]*):(?: (?P<value>.+))?$")


@dataclass(frozen=True)
class Sentence:
    """A sentence of the plan that the settings quote."""

    key: str
    about: str
    text: str
    source: str


def read(path: Path) -> dict[str, Value]:
    """The settings of a `commune.yml`: keys with a value, one map, or a list of maps; anything else is a failure of the test."""
    settings: dict[str, Value] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = LINE.match(line)
        assert found, f"{path}:{number}: {line}"
        depth = len(found["indent"]) + len(found["dash"] or "")
        if depth == 0:
            top = found["key"]
            assert top not in settings, f"{path}:{number}: {top} a second time"
            settings[top] = scalar(found["value"]) if found["value"] else {}
            continue
        if found["dash"]:
            if settings[top] == {}:
                settings[top] = []
            settings[top].append({})
        entry = settings[top][-1] if isinstance(settings[top], list) else settings[top]
        assert isinstance(entry, dict) and found["value"] and found["key"] not in entry, f"{path}:{number}: {line}"
        entry[found["key"]] = scalar(found["value"])
    return settings


def scalar(words: str) -> str | list[str]:
    """A value in quotation marks, a list in brackets, or plain words."""
    if words.startswith('"'):
        return json.loads(words)
    if words.startswith("["):
        return [scalar(part.strip()) for part in words.strip("[]").split(",")]
    return words


def sentences(settings: dict[str, Value]) -> list[Sentence]:
    """Every sentence of the plan that the settings quote, with its place and what it is about."""
    found = []
    for key, value in settings.items():
        for entry in value if isinstance(value, list) else [value]:
            if isinstance(entry, dict) and "sentence" in entry:
                found.append(Sentence(key, entry.get("about", ""), entry["sentence"], entry.get("source", "")))
    return found
