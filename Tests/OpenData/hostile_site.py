"""A site whose cells hold what formats stumble over."""

from __future__ import annotations

from pathlib import Path

from hostile import TEXT, spoil_column
from Support import tables
from Support.content import copied, make_real
from Support.program import Program

# Formulas, quotation marks, separators, lines, the escaped form of workbooks, emoji, letters from right to left with marks, what XML escapes.
WORDS = "=1+1; \"a\", 'b'\n+2 \t_x0041_ \N{FAMILY} \N{RIGHT-TO-LEFT MARK}\u05d0\u05d1\N{LEFT-TO-RIGHT MARK} <c>&amp;]]> '; DROP TABLE reports; -- 007 1e5 https://example.org"

# 36.000 letters as workbooks count them, more than the 32.767 that a cell holds.
TOO_LONG = "ộ🏡" * 12_000

# Sixteen digits and more, which a double does not hold; six decimals; the smallest; a negative; a fraction that a double writes otherwise.
FIGURES = ["1234567890,123456", "999999999999,999999", "0,000001", "-0", "-12,5", "9,95", "123456789012,125"]


def build(tiendo: Program, folder: Path) -> Path:
    """Builds the site: Xã Minh Họa judged as a real commune, with hostile words behind every free word and hostile figures among its reports."""
    content = copied(folder / "Content", "minh-hoa")
    commune = content / "communes/minh-hoa"
    make_real(commune)
    spoil_tables(content, WORDS)
    left = list(FIGURES)

    def figure(row: tables.Row) -> tables.Row:
        return row | {"value": left.pop(0)} if left and row["value"] and not row["numerator"] else row

    tables.edit(commune / "reports.csv", figure)
    assert not left
    old = ["1899-12-31", "1900-02-28", "1900-03-01"]
    tables.edit(commune / "evidence.csv", lambda row: row | {"date": old.pop(0)} if old else row)
    outcome = tiendo.build(folder / "public", content=content)
    assert outcome.code == 0, outcome
    return folder / "public"


def build_long(tiendo: Program, folder: Path) -> Path:
    """Builds the site of Xã Minh Họa with words too long for a cell of a workbook in the first row of each table."""
    content = copied(folder / "Content", "minh-hoa")
    spoil_tables(content, TOO_LONG, rows=1)
    outcome = tiendo.build(folder / "public", content=content)
    assert outcome.code == 0, outcome
    return folder / "public"


def spoil_tables(content: Path, words: str, rows: int | None = None) -> None:
    """Puts words behind every free word of the tables, or of the first rows of each."""
    for path in sorted(content.rglob("*.csv")):
        for column in TEXT.get(path.name, []):
            spoil_column(path, column, words, rows)
