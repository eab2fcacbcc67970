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
    "indicators.csv": ["name", "group", "data_source", "measured_by", "depends_on", "description", "help", "aliases", "comparison"],
    "office-kinds.csv": ["name", "aliases"],
    "glossary.csv": ["term", "explanation", "aliases", "source"],
    "offices.csv": ["name", "head", "phone", "email", "address"],
    "evidence.csv": ["title", "kind", "number", "reason"],
    "appraisals.csv": ["note"],
    "reports.csv": ["result", "obstacle", "proposal", "explanation", "confirmed", "note"],
    "targets.csv": ITEM,
    "tasks.csv": ITEM,
    "duties.csv": ["number", "statement", "reading", "note", "source"],
    "amendments.csv": ["basis"],
    "budget.csv": ["title", "decision", "note"],
    "listings.csv": ["title", "description", "for_whom", "how", "document"],
    "submissions.csv": ["recipient", "number"],
    "decisions.csv": ["level", "number"],
    "datasets.csv": ["title", "description", "theme", "terms", "basis"],
}

PLAN_KEYS = ("issuer", "title", "short-title", "carries-out", "note")
COMMUNE_KEYS = ("name", "province", "channel", "sentence", "source", "title")


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
        words["plan.body"] = spoil_body(path, attack)
    for path in content.rglob("pages/*.md"):
        words["page.title"] = spoil_key(path, "title", attack)
        words["page.body"] = spoil_body(path, attack)
    words["site.title"] = spoil_key(content / "site.yml", "title", attack, indented=False)
    words["site.tagline"] = spoil_key(content / "site.yml", "tagline", attack, indented=False)
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
        row[column] = f"{row.get(column, '')}{' | ' if column == 'aliases' and row.get(column) else ' '}{words}".strip()
        if column in ("name", "aliases"):
            row[column] += f" {row[headings[0]]}"  # a name means one thing
    tables.write(path, headings, table)
    return words


def spoil_key(path: Path, key: str, attack: str, indented: bool = True) -> str:
    """Puts the attack behind the value of every such key of a settings file, or only of those at the margin."""
    words = f"[{key}] {attack}"
    text = path.read_text(encoding="utf-8")

    def change(found: re.Match[str]) -> str:
        value = found[2].strip().strip('"')
        return f"{found[1]}{json.dumps(f'{value} {words}', ensure_ascii=True)}"

    text, count = re.subn(rf"^({' *(?:- )?' if indented else ''}{re.escape(key)}: )(.+)$", change, text, flags=re.MULTILINE)
    assert count, f"{path} has no {key}"
    path.write_text(text, encoding="utf-8")
    return words


def spoil_body(path: Path, attack: str) -> str:
    """Puts the attack as a paragraph behind a Markdown text, each of its signs with the backslash that makes it a plain letter."""
    words = f"[body] {attack}"
    with path.open("a", encoding="utf-8") as file:
        file.write("\n" + re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", words) + "\n")
    return words
