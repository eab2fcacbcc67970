"""Folders of open data, read with readers that know nothing of the program's."""

from __future__ import annotations

import csv
import io
import sqlite3
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from Support import tables

__all__ = ["Folder", "Table", "commune_folder", "folders"]

assert tables  # which lets the reader of CSV take fields of any length


@dataclass(frozen=True)
class Table:
    """A published table as its CSV holds it."""

    name: str
    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]


@dataclass(frozen=True)
class Folder:
    """The tables of one commune, or of several."""

    path: Path

    @property
    def database(self) -> Path:
        """All of them as a database."""
        return self.path / "tien-do.sqlite"

    @property
    def workbook(self) -> Path:
        """All of them as a workbook."""
        return self.path / "tien-do.xlsx"

    @cached_property
    def names(self) -> list[str]:
        """The keys of the tables, in the order of the database."""
        return [name for (name,) in self.query('SELECT "table" FROM "tables" ORDER BY rowid')]

    @cached_property
    def types(self) -> dict[tuple[str, str], str]:
        """What each column holds, by table and column, as the database explains it."""
        return {(table, column): kind for table, column, kind in self.query('SELECT "table", "column", "type" FROM "columns"')}

    def query(self, statement: str) -> list[tuple]:
        """The rows of a statement."""
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True) as connection:
            rows = connection.execute(statement).fetchall()
        connection.close()
        return rows

    def table(self, name: str) -> Table:
        """A table from its CSV."""
        return _read(self.path / f"{name}.csv")

    def __str__(self) -> str:
        return "/".join(self.path.parts[-3:])


@cache
def _read(path: Path) -> Table:
    table = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8"), newline=""), strict=True))
    assert all(len(row) == len(table[0]) for row in table), path
    return Table(path.stem, tuple(table[0]), [tuple(row) for row in table[1:]])


def folders(site: Path) -> list[Folder]:
    """Every folder of open data in a site."""
    found = [Folder(path.parent) for path in sorted(site.rglob("tien-do.sqlite"))]
    assert found, f"no open data in {site}"
    return found


def commune_folder(site: Path, slug: str) -> Folder:
    """The folder of a real commune."""
    return Folder(site / "xa-phuong" / slug / "du-lieu")
