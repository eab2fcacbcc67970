"""A site whose cells hold what formats stumble over."""

from __future__ import annotations

from pathlib import Path

import worst_strings
from hostile import TEXT, spoil_column
from Support import tables
from Support.content import copied, make_real
from Support.descriptions import BASE
from Support.program import Program

# 36.000 letters as workbooks count them, more than the 32.767 that a cell holds.
TOO_LONG = "ộ🏡" * 12_000

# Sixteen digits and more, which a double does not hold; six decimals; the smallest; a negative; a fraction that a double writes otherwise.
FIGURES = ["1234567890,123456", "999999999999,999999", "0,000001", "-0", "-12,5", "9,95", "123456789012,125"]


def build(tiendo: Program, folder: Path) -> Path:
    """Builds the site at a public address: Xã Minh Họa judged as a real commune, with the worst words among its free words and hostile figures in its reports."""
    content = copied(folder / "Content", "minh-hoa")
    commune = content / "communes/minh-hoa"
    make_real(commune)
    worst_strings.spoil(content)
    left = list(FIGURES)

    def figure(row: tables.Row) -> tables.Row:
        return row | {"value": left.pop(0)} if left and row["value"] and not row["numerator"] else row

    tables.edit(commune / "reports.csv", figure)
    assert not left
    old = ["1899-12-31", "1900-02-28", "1900-03-01"]
    tables.edit(commune / "evidence.csv", lambda row: row | {"date": old.pop(0)} if old else row)
    outcome = tiendo.build(folder / "public", "--base", BASE, content=content)
    assert outcome.code == 0, outcome
    return folder / "public"


def build_long(tiendo: Program, folder: Path) -> Path:
    """Builds the site of Xã Minh Họa with words too long for a cell of a workbook in the first row of each table."""
    content = copied(folder / "Content", "minh-hoa")
    for path in sorted(content.rglob("*.csv")):
        for column in TEXT.get(path.name, []):
            spoil_column(path, column, TOO_LONG, rows=1)
    outcome = tiendo.build(folder / "public", content=content)
    assert outcome.code == 0, outcome
    return folder / "public"
