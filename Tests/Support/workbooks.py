"""Makes workbooks of the content's tables, as an officer's program would keep them: days as days, figures as numbers."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

DAYS = {"reported", "date", "sent", "published", "updated", "from", "until"}
FIGURES = {"value", "numerator", "denominator", "complete", "assigned", "planned", "approved", "disbursed", "size", "min", "max", "baseline", "scale"}

# The names of sheets that differ from the key; the rest are called by it.
SHEETS = {"reports": "Báo cáo", "evidence": "MINH CHỨNG", "targets": "Chỉ tiêu", "offices": "Cơ quan"}


def cell(column: str, words: str) -> object:
    """What a program of an office would keep of a cell."""
    if column in DAYS and re.fullmatch(r"\d{4}-\d\d-\d\d", words):
        return date.fromisoformat(words)
    if column in FIGURES and re.fullmatch(r"-?\d{1,12}(,\d+)?", words):
        return float(words.replace(",", ".")) if "," in words else int(words)
    return words or None


def fill(sheet: Worksheet, table: Path, above: int = 0) -> None:
    """Writes a table into a sheet, with blank rows above it and a blank row in its midst."""
    with table.open(encoding="utf-8", newline="") as file:
        headings, *rows = csv.reader(file)
    middle = len(rows) // 2
    lines = [[], *rows[:middle], [], *rows[middle:]]
    for column, heading in enumerate(headings, 1):
        sheet.cell(above + 1, column, heading)
    for number, row in enumerate(lines[1:], above + 2):
        for column, (heading, words) in enumerate(zip(headings, row), 1):
            sheet.cell(number, column, cell(heading, words))


def to_workbook(folder: Path, name: str) -> Path:
    """Puts all tables of a folder into one workbook and deletes them; `name` is its file's."""
    book = openpyxl.Workbook()
    for index, table in enumerate(sorted(folder.glob("*.csv"))):
        sheet = book.create_sheet(SHEETS.get(table.stem, table.stem))
        if index % 2:
            sheet["A1"] = "TÊN BẢNG"
            sheet.merge_cells("A1:D1")
        fill(sheet, table, above=2 * (index % 2))
        table.unlink()
    notes = book.create_sheet("Hướng dẫn")
    notes["A1"] = "Trang này chỉ để đọc."
    book.save(folder / name)
    return folder / name
