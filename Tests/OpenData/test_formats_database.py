"""The database says what the CSV says, and its keys hold."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from Support.open_data import Folder, folders


def cell(value: object, kind: str) -> str:
    """The cell of the CSV for a value of the database."""
    if value is None:
        return ""
    if kind == "flag":
        assert value in (0, 1)
        return "true" if value else "false"
    if isinstance(value, bytes):
        text = value.decode("ascii")
        assert kind == "number" and len(text.replace(".", "").replace("-", "")) > 15, text
        return text
    assert isinstance(value, (int, float)) == (kind in ("number", "integer")), (value, kind)
    return format(Decimal(repr(value)), "f") if isinstance(value, float) else str(value)


def test_sqlite_finds_nothing_wrong(any_site: Path) -> None:
    """Every foreign key names a row, and the file is whole."""
    for folder in folders(any_site):
        assert folder.query("PRAGMA foreign_key_check") == [], folder
        assert folder.query("PRAGMA integrity_check") == [("ok",)], folder


def test_rows_are_those_of_the_csv(any_site: Path) -> None:
    """The same columns, the same rows in the same order, the same digits."""
    for folder in folders(any_site):
        assert sorted(path.stem for path in folder.path.glob("*.csv")) == sorted(folder.names)
        for name in folder.names:
            table = folder.table(name)
            columns = [row[1] for row in folder.query(f'PRAGMA table_info("{name}")')]
            assert tuple(columns) == table.headings, f"{folder} {name}"
            rows = [
                tuple(cell(value, folder.types[name, column]) for value, column in zip(row, columns, strict=True))
                for row in folder.query(f'SELECT * FROM "{name}" ORDER BY rowid')
            ]
            assert rows == table.rows, f"{folder} {name}"


def references(folder: Folder) -> set[tuple[str, str]]:
    """The columns that refer to another table, as the database explains them."""
    return set(folder.query('SELECT "table", "column" FROM "columns" WHERE "type" = \'reference\''))


# Tables whose rows belong to a row of another, which they name by its whole key.
OWNED = {("report_evidence", "reports"), ("paper_figures", "papers")}


def test_every_reference_is_a_foreign_key(site: Path) -> None:
    """No column that names a row of another table is without a key; across communes the commune is part of it."""
    for folder in folders(site):
        across = folder.path.name == "du-lieu-mo"
        keys: dict[tuple[str, int], list[tuple[str, str, str]]] = {}
        for name in folder.names:
            for number, _, other, column, referenced, *_ in folder.query(f'PRAGMA foreign_key_list("{name}")'):
                keys.setdefault((name, number), []).append((column, other, referenced))
        named = {(name, columns[-1][0], columns[-1][1]) for (name, _), columns in keys.items()}
        assert OWNED <= {(name, other) for name, _, other in named}, folder
        assert references(folder) == {(name, column) for name, column, other in named if (name, other) not in OWNED}
        for (name, _), columns in keys.items():
            if across and columns[0][1] not in ("communes", "indicators", "office-kinds"):
                assert columns[0][0] == ("slug" if name == "communes" else "commune"), (name, columns)
                assert columns[0][2] == "commune"


def test_rules_are_part_of_the_database(site: Path) -> None:
    """Required columns, choices and flags are held by the database itself."""
    for folder in folders(site):
        for name in folder.names:
            required = {row[1] for row in folder.query(f'PRAGMA table_info("{name}")') if row[3]}
            told = {column for (column,) in folder.query(f'SELECT "column" FROM "columns" WHERE "table" = \'{name}\' AND "required"')}
            assert required == told, f"{folder} {name}"
            [(statement,)] = folder.query(f"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '{name}'")
            checks = sum(folder.types[name, column] in ("choice", "flag") for column in folder.table(name).headings)
            assert statement.count("CHECK (") == checks, statement


def test_it_says_what_it_is(site: Path) -> None:
    """Title, day and terms stand in it; every column has a heading and a meaning."""
    for folder in folders(site):
        meta = dict(folder.query("SELECT * FROM meta"))
        assert meta["title"] and meta["terms"] and len(meta["as_of"]) == 10
        assert meta.get("notice") == ("SỐ LIỆU MINH HỌA" if "mau" in folder.path.parts else None)
        assert folder.query("SELECT * FROM columns WHERE heading = '' OR description = ''") == []


def test_figures_of_sixteen_digits_are_whole(hostile: Path) -> None:
    """What a double cannot hold stands as bytes, all else as numbers."""
    [folder] = [folder for folder in folders(hostile) if folder.path.name == "du-lieu"]
    values = folder.query("SELECT value FROM reports WHERE value IS NOT NULL AND numerator IS NULL ORDER BY rowid LIMIT 7")
    assert [value for (value,) in values] == [b"1234567890.123456", b"999999999999.999999", 0.000001, 0, -12.5, 9.95, 123456789012.125]
