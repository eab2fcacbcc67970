"""The workbook says what the CSV says, and looks as people want it."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from Support.open_data import Folder, folders

LIMIT = 32_767
CONTINUED = "… (xem đủ ở tệp CSV)"


@pytest.fixture(scope="module")
def workbooks(any_site: Path) -> list[tuple[Folder, Workbook]]:
    """Every workbook of a site with its folder."""
    return [(folder, openpyxl.load_workbook(folder.workbook)) for folder in folders(any_site)]


def explained(workbook: Workbook) -> dict[tuple[str, str], list[tuple[str, ...]]]:
    """The columns that the last sheet explains, by sheet and table."""
    columns: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for sheet, table, *rest in list(workbook["Giải thích cột"].values)[1:]:
        columns.setdefault((sheet, table), []).append(tuple(rest))
    return columns


def units(text: str) -> int:
    """The length of words as workbooks count."""
    return len(text.encode("utf-16-le")) // 2


def unescaped(text: str) -> str:
    """Words with the control characters that XML cannot hold; openpyxl undoes only the other escapes."""
    return re.sub(r"_x000D_", "\r", text)


def agrees(cell: Cell, text: str, kind: str) -> bool:
    """Whether a cell of the workbook holds the cell of the CSV."""
    assert cell.data_type != "f" and cell.hyperlink is None
    if text == "":
        return cell.value is None
    if kind in ("number", "integer") and len(text.replace(".", "").replace("-", "").lstrip("0")) <= 15:
        return cell.data_type == "n" and Decimal(repr(cell.value)) == Decimal(text)
    if kind == "date" and text >= "1900-03-01":
        return cell.number_format == "dd/mm/yyyy" and cell.value == datetime.combine(date.fromisoformat(text), datetime.min.time())
    if kind == "flag":
        return cell.value == {"true": "có", "false": "không"}[text]
    if units(text) > LIMIT:
        value = cell.value
        return units(value) <= LIMIT and value.endswith(CONTINUED) and text.startswith(value.removesuffix(CONTINUED)[:30_000])
    return cell.data_type == "s" and text in (cell.value, unescaped(cell.value))


def test_rows_are_those_of_the_csv(workbooks: list[tuple[Folder, Workbook]]) -> None:
    """Every sheet has the headings of its columns and the cells of its CSV, and none beside."""
    for folder, workbook in workbooks:
        sheets = explained(workbook)
        assert [table for _, table in sheets] == folder.names
        assert workbook.sheetnames == ["Giới thiệu", *(sheet for sheet, _ in sheets), "Giải thích cột"]
        for (title, name), columns in sheets.items():
            table = folder.table(name)
            assert tuple(column[1] for column in columns) == table.headings
            rows = list(workbook[title].iter_rows())
            assert [cell.value for cell in rows[0]] == [column[0] for column in columns], f"{folder} {title}"
            assert len(rows) - 1 == len(table.rows), f"{folder} {title}"
            for row, cells in zip(rows[1:], table.rows, strict=True):
                for cell, text, column in zip(row, cells, table.headings, strict=True):
                    assert agrees(cell, text, folder.types[name, column]), f"{folder} {title} {cell.coordinate}: {cell.value!r}, {text!r}"


def test_sheets_are_laid_out_for_people(workbooks: list[tuple[Folder, Workbook]]) -> None:
    """Headings stay in sight, in bold, with filters over all rows; columns are neither too narrow nor too wide; long words are wrapped."""
    for folder, workbook in workbooks:
        for sheet in workbook.worksheets[1:]:
            where = f"{folder} {sheet.title}"
            assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == sheet.dimensions, where
            assert all(cell.font.bold for cell in sheet[1]), where
            assert all(8 < width < 62 for width in widths(sheet)), where
            for row in sheet.iter_rows(min_row=2):
                for cell in row:
                    if isinstance(cell.value, str) and (len(cell.value) > 60 or "\n" in cell.value):
                        assert cell.alignment.wrap_text, f"{where} {cell.coordinate}"


def widths(sheet: Worksheet) -> list[float]:
    """The widths that a sheet sets; one entry may stand for several columns."""
    found = list(sheet.column_dimensions.values())
    assert sum(entry.max - entry.min + 1 for entry in found) == sheet.max_column
    return [entry.width for entry in found]


def test_names_of_sheets_are_valid(workbooks: list[tuple[Folder, Workbook]]) -> None:
    """At most 31 characters, each once whatever its capitals, none that a spreadsheet refuses."""
    for _, workbook in workbooks:
        names = workbook.sheetnames
        assert len({name.lower() for name in names}) == len(names)
        assert all(1 <= units(name) <= 31 and not re.search(r"[\[\]:*?/\\]|^'|'$", name) for name in names)


def test_the_first_sheet_says_what_it_is(workbooks: list[tuple[Folder, Workbook]]) -> None:
    """Whose it is, as of which day, under which terms; how many rows each sheet has; a fictional commune's says so on every sheet."""
    for folder, workbook in workbooks:
        cells = list(workbook["Giới thiệu"].values)
        facts = {row[0]: row[1] for row in cells if row[1] is not None}
        assert isinstance(facts["Số liệu đến hết ngày"], datetime) and facts["Điều kiện sử dụng"]
        counts = {row[3]: row[2] for row in cells if row[3] and row[3].endswith(".csv")}
        assert counts == {f"{name}.csv": len(folder.table(name).rows) for name in folder.names}
        notices = [sheet.oddHeader.center.text for sheet in workbook.worksheets]
        is_fictional = "mau" in folder.path.parts
        assert set(notices) == {"&BSỐ LIỆU MINH HỌA" if is_fictional else None}  # in bold
        assert ("SỐ LIỆU MINH HỌA" in [row[0] for row in cells]) == is_fictional


def test_words_too_long_are_told(long_words: Path) -> None:
    """The first sheet names each cell that holds only a beginning."""
    total = 0
    for folder in folders(long_words):
        workbook = openpyxl.load_workbook(folder.workbook)
        long = sum(units(text) > LIMIT for name in folder.names for row in folder.table(name).rows for text in row)
        told = [row[1] for row in workbook["Giới thiệu"].values if row[0] == "Không ghi đủ"]
        assert len(told) == long
        assert all(re.fullmatch(r"Trang .+, dòng \d+, cột .+: [\d.]+ chữ, một ô chỉ chứa được 32\.767; xem đủ ở tệp [a-z_-]+\.csv", line) for line in told)
        total += long
    assert total > 20


def test_no_clock_shows(site: Path) -> None:
    """The archive's dates are fixed, those of the document too."""
    for folder in folders(site):
        with zipfile.ZipFile(folder.workbook) as archive:
            assert archive.testzip() is None
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            core = archive.read("docProps/core.xml").decode()
        assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"1980-01-01T00:00:00Z"}
