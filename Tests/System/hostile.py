"""A commune whose every free word is hostile, to see that words stay words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import json
import re

from Support import tables

ATTACK = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>' onclick='alert(1) {{x}} {{{frame.sprite}}} ]]> --> \u202e&amp;\\"

ITEM = [
    "number", "statement", "reading", "lead_role", "person", "product", "authority", "origin", "external_id", "note", "source",
]

# The text columns of each table, by file; ids, figures, dates and words that are read (goals, deadlines, names of offices) are none.
TEXT = {
    "indicators.csv": ["name", "group", "data_source", "measured_by", "depends_on", "description", "help"],
    "office-kinds.csv": ["name"],
    "offices.csv": ["name", "head", "phone", "email", "address"],
    "evidence.csv": ["title", "kind", "number", "reason"],
    "appraisals.csv": ["note"],
    "reports.csv": ["result", "obstacle", "proposal", "explanation", "confirmed", "note"],
    "targets.csv": ITEM,
    "tasks.csv": ITEM,
    "duties.csv": ["number", "statement", "reading", "note", "source"],
    "amendments.csv": ["basis"],
}

PLAN_KEYS = ("issuer", "title", "short-title", "carries-out", "note")
COMMUNE_KEYS = ("name", "province", "channel", "sentence", "source")


@dataclass(frozen=True)
class Hostile:
    """The content, and the words that were put into it by where they stand."""

    content: Path
    words: dict[str, str]


def spoil(content: Path, attack: str, rows: int | None = None) -> Hostile:
    """Puts an attack behind every free word of the content, named by its table and column so that each can be found again.

    With `rows` only the first so many rows of each table get it.
    """
    words: dict[str, str] = {}
    for path in sorted(content.rglob("*.csv")):
        for column in TEXT.get(path.name, []):
            words[f"{path.stem}.{column}"] = spoil_column(path, column, attack, rows)
    for path in content.rglob("commune.yml"):
        for key in COMMUNE_KEYS:
            words[f"commune.{key}"] = spoil_key(path, key, attack)
    for path in content.rglob("plan.md"):
        for key in PLAN_KEYS:
            words[f"plan.{key}"] = spoil_key(path, key, attack)
    words["site.title"] = spoil_key(content / "site.yml", "title", attack)
    words["site.tagline"] = spoil_key(content / "site.yml", "tagline", attack)
    return Hostile(content, words)


def spoil_column(path: Path, column: str, attack: str, rows: int | None) -> str:
    """Puts the attack behind what stands in every cell of a column; a column that is not there is added."""
    words = f"[{path.stem}.{column}] {attack}"
    table = tables.rows(path)
    headings = list(table[0])
    if column not in headings:
        headings.append(column)
    for number, row in enumerate(table):
        if rows is not None and number >= rows:
            row.setdefault(column, "")
            continue
        if (column, path.stem) == ("name", "offices"):
            row["aliases"] = " | ".join(filter(None, [row.get("aliases"), row["name"]]))
        row[column] = f"{row.get(column, '')} {words}".strip()
        if column == "name":
            row[column] += f" {row['id']}"  # a name means one thing
    tables.write(path, headings, table)
    return words


def spoil_key(path: Path, key: str, attack: str) -> str:
    """Puts the attack behind the value of every such key of a settings file."""
    words = f"[{key}] {attack}"
    text = path.read_text(encoding="utf-8")

    def change(found: re.Match[str]) -> str:
        value = found[2].strip().strip('"')
        return f"{found[1]}{json.dumps(f'{value} {words}', ensure_ascii=True)}"

    text, count = re.subn(rf"^( *(?:- )?{re.escape(key)}: )(.+)$", change, text, flags=re.MULTILINE)
    assert count, f"{path} has no {key}"
    path.write_text(text, encoding="utf-8")
    return words
