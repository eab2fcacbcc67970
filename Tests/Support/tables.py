"""CSV tables, read and written with Python's own reader, which knows nothing of the program's."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

csv.field_size_limit(10_000_000)

Row = dict[str, str]


def rows(path: Path) -> list[Row]:
    """The rows of a table by heading; every row must have as many cells as there are headings."""
    text = path.read_bytes().decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    for number, row in enumerate(table, 1):
        assert len(row) == len(table[0]), f"{path}: row {number} has {len(row)} cells, the headings {len(table[0])}"
    return [dict(zip(table[0], row, strict=True)) for row in table[1:]]


def write(path: Path, headings: list[str], table: list[Row]) -> None:
    """Writes a table as an author's program would."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, headings, lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)


def edit(path: Path, change: Callable[[Row], Row | None]) -> None:
    """Changes every row of a table; a row that becomes None is left out."""
    table = rows(path)
    changed = [row for row in map(change, table) if row is not None]
    write(path, list(table[0]), changed)
