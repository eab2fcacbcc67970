"""Forms filled in as an officer would, with openpyxl."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.worksheet.worksheet import Worksheet


class FilledForm:
    """A form opened to be filled in. Cells are named by item and heading; only those that the form leaves open may be written into."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.workbook = openpyxl.load_workbook(path)
        self.confirm: Cell = self.reports["E3"] if "Báo cáo" in self.workbook else self.workbook.worksheets[0]["C3"]

    @property
    def reports(self) -> Worksheet:
        return self.workbook["Báo cáo"]

    @property
    def evidence(self) -> Worksheet:
        return self.workbook["Minh chứng"]

    @property
    def items(self) -> dict[str, int]:
        """The row of each item, by the hidden sheet."""
        return {row[1].value: int(row[0].value) for row in self.workbook["tiendo"].iter_rows(min_row=9) if row[0].value and row[1].value}

    def cell(self, item: str, heading: str) -> Cell:
        """A cell of an item."""
        sheet = self.workbook.worksheets[0]
        headings = 5 if sheet.title == "Báo cáo" else 4
        column = next(cell.column for cell in sheet[headings] if cell.value == heading)
        return sheet.cell(self.items[item], column)

    def put(self, item: str, **answers: object) -> None:
        """Writes answers, by short keys."""
        for key, value in answers.items():
            cell = self.cell(item, HEADINGS[key])
            assert not cell.protection.locked, f"{cell.coordinate} is locked"
            cell.value = value

    def prove(self, row: int, *values: object) -> None:
        """Writes a row of documents: item, title, kind, number, date, file, public, reason, known id."""
        for column, value in enumerate(values, start=1):
            cell = self.evidence.cell(row, column)
            assert not isinstance(cell, MergedCell) and not cell.protection.locked
            cell.value = value

    def save(self, to: Path) -> Path:
        to.parent.mkdir(parents=True, exist_ok=True)
        self.workbook.save(to)
        return to


HEADINGS = {
    "numerator": "Tử số", "denominator": "Mẫu số", "value": "Kết quả", "state": "Tình trạng", "result": "Kết quả bằng lời",
    "obstacle": "Khó khăn, vướng mắc", "proposal": "Kiến nghị, đề xuất", "explanation": "Giải trình", "verdict": "Kết luận",
    "date": "Ngày kết luận", "note": "Ghi chú, lý do",
}
