"""What columns mean, by CSVW, validated by csvw: every table with those that it refers to, found beside its file as the standard says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from csvw import CSVW

from Support import tables
from Support.descriptions import looked_through, slug

# The reader tells mistakes as warnings, which it gathers itself.
pytestmark = pytest.mark.filterwarnings("always::UserWarning")


def test_every_table_is_valid(described: Path) -> None:
    """Each CSV file has a description beside it, and is as described."""
    paths = sorted(described.rglob("du-lieu*/*.csv"))
    assert len(paths) == len(list(described.rglob("*.csv-metadata.json"))) > 150
    for path in looked_through(paths):
        table = CSVW(str(path), validate=True)
        assert not table.no_metadata, f"{path} has no description"
        assert table.is_valid, f"{slug(path)}: {[str(warning.message) for warning in table.warnings][:5]}"


def test_titles_are_vietnamese_and_keys_are_the_first_line(described: Path) -> None:
    """Each column has its Vietnamese heading, and the first line of the file is the columns' names."""
    for path in sorted(described.rglob("*.csv-metadata.json")):
        table = json.loads(path.read_bytes())["tables"][0]
        columns = table["tableSchema"]["columns"]
        assert table["url"] == path.name.removesuffix("-metadata.json")
        first = (path.parent / table["url"]).read_bytes().decode("utf-8").split("\r\n")[0]
        assert first == ",".join(column["name"] for column in columns)
        assert all(column["titles"]["vi"] and column["dc:description"] for column in columns)


def test_mistakes_are_found(described: Path, tmp_path: Path) -> None:
    """The descriptions are in force: an unknown office and a word for a figure do not pass."""
    source = described / "mau/minh-hoa/du-lieu"
    for name in ("responsibilities", "items", "offices"):
        for ending in (".csv", ".csv-metadata.json"):
            (tmp_path / (name + ending)).write_bytes((source / (name + ending)).read_bytes())
    whole = tmp_path / "responsibilities.csv"
    assert CSVW(str(whole), validate=True).is_valid
    for column, cell in (("office", "khong-co"), ("order", "một")):
        kept = whole.read_bytes()
        tables.edit(whole, lambda row, column=column, cell=cell: row | {column: cell} if row["order"] == "1" else row)
        assert not valid(whole), column
        whole.write_bytes(kept)


def valid(path: Path) -> bool:
    """Whether csvw finds nothing."""
    try:
        return CSVW(str(path), validate=True).is_valid
    except ValueError:
        return False
