"""Tables in workbooks are the tables in text files: the same site, the same mistakes, each with its cell."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from Support.content import copied
from Support.program import Outcome, Program
from Support.tree import contents, differences
from Support.workbooks import to_workbook

PYTHON = ("--python", sys.executable)
PLAN = "plans/nq57-2026"


@pytest.fixture
def commune(tmp_path: Path) -> Path:
    """The folder of the demonstration, in a content of its own."""
    return copied(tmp_path / "Content", "minh-hoa") / "communes/minh-hoa"


def build(tiendo: Program, commune: Path, name: str, *arguments: object) -> Path:
    """The site of a content."""
    output = commune.parents[2] / name
    outcome = tiendo.build(output, *PYTHON, *arguments, content=commune.parents[1])
    assert outcome.code == 0, outcome
    return output


def check(tiendo: Program, commune: Path) -> Outcome:
    """The mistakes of a content, in English."""
    return tiendo.check(*PYTHON, "--lang", "en", "--format", "lines", content=commune.parents[1])


def published(site: Path, table: str) -> list[dict[str, str]]:
    """The rows of a table of the demonstration as they are published."""
    text = (site / f"mau/minh-hoa/du-lieu/{table}.csv").read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def changed(book: Path, sheet: str, **cells: object) -> None:
    """Writes cells of a workbook by their addresses; a pair is a value and its format."""
    workbook = openpyxl.load_workbook(book, rich_text=True)
    for address, value in cells.items():
        cell = workbook[sheet][address]
        cell.value, pattern = value if isinstance(value, tuple) else (value, None)
        cell.number_format = pattern or cell.number_format
    workbook.save(book)


def test_workbooks_make_the_same_site(tiendo: Program, commune: Path) -> None:
    """Days, figures, titles above the tables, blank rows and Vietnamese names of sheets make no difference to a single byte, nor does a second build."""
    from_text = build(tiendo, commune, "text")
    to_workbook(commune, "commune.xlsx")
    to_workbook(commune / PLAN, "plan.xlsx")
    from_workbooks = build(tiendo, commune, "workbooks")
    assert differences(contents(from_workbooks), contents(from_text)) == []
    again = tiendo.build(from_workbooks, *PYTHON, content=commune.parents[1])
    assert again.code == 0, again


def test_workbooks_of_libreoffice(tiendo: Program, commune: Path) -> None:
    """Tables that LibreOffice saved as .ods, .xls and .xlsx, days as days, make the same site as the text files they were made of."""
    from_text = build(tiendo, commune, "text")
    for book in (Path(__file__).parent / "Workbooks").iterdir():
        (commune / f"{book.stem}.csv").unlink()
        (commune / book.name).write_bytes(book.read_bytes())
    assert differences(contents(build(tiendo, commune, "libreoffice")), contents(from_text)) == []


def test_a_torn_workbook_that_ends_its_reader(tiendo: Program, commune: Path) -> None:
    """A torn row number asks the library for more memory than there is, which ends its process: that is told, and the other workbooks are read by another."""
    for book in (Path(__file__).parent / "Workbooks").iterdir():
        (commune / f"{book.stem}.csv").unlink()
        (commune / book.name).write_bytes(book.read_bytes())
    assert check(tiendo, commune).code == 0
    torn = bytearray((commune / "submissions.xls").read_bytes())
    torn[6541:6549] = bytes.fromhex("d593ce28351e3810")
    (commune / "submissions.xls").write_bytes(torn)
    outcome = check(tiendo, commune)
    assert outcome.code == 1
    assert outcome.out.count(": error: ") == 1, outcome
    assert "submissions.xls" in outcome.out and "it is torn, or reading it takes more memory than is allowed" in outcome.out, outcome


def test_a_changed_workbook_is_built(tiendo: Program, commune: Path) -> None:
    """An incremental build sees the cell that changed and equals a full one."""
    book = to_workbook(commune, "commune.xlsx")
    output = build(tiendo, commune, "site")
    before = contents(output)
    workbook = openpyxl.load_workbook(book)
    sheet = workbook["Báo cáo"]
    headings = {cell.value: cell.column for row in sheet.iter_rows(max_row=3) for cell in row if cell.value}
    row = max(cell.row for cell in sheet[openpyxl.utils.get_column_letter(headings["value"])] if isinstance(cell.value, (int, float)))
    sheet.cell(row, headings["value"]).value += 1
    workbook.save(book)
    build(tiendo, commune, "site")
    assert contents(output) != before
    assert differences(contents(output), contents(build(tiendo, commune, "full", "--full"))) == []


def test_cells_as_excel_keeps_them(tiendo: Program, commune: Path) -> None:
    """A percentage, a formula's saved value, a month, rich text, figures of many decimals: what is shown is what is read."""
    table = commune / "budget.csv"
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8"))))
    table.unlink()
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append([words or None for words in row])
    at = {heading: index for index, heading in enumerate(rows[0], 1)}
    sheet.cell(2, at["title"]).value = CellRichText("Trang bị ", TextBlock(InlineFont(b=True), "máy tính"))
    sheet.cell(2, at["planned"]).value = 220000000.0
    for column, value, pattern in (("approved", 210000001.0, "#,##0 \"đồng\""), ("period", datetime(2025, 1, 1), "yyyy")):
        sheet.cell(2, at[column]).value = value
        sheet.cell(2, at[column]).number_format = pattern
    book.save(commune / "budget.xlsx")
    line = published(build(tiendo, commune, "site"), "budget")[0]
    assert (line["title"], line["planned"], line["approved"], line["period"]) == ("Trang bị máy tính", "220000000", "210000001", "2025")


# What a cell of the plan's targets holds, and what is said of it.
TYPED = {
    "a number in a printed goal": ("target", 80, "typed-number"),
    "a day in a printed deadline": ("due", date(2025, 12, 1), "typed-date"),
    "a number for the number of a row": ("number", 1, "typed-number"),
    "a formula without a saved value": ("note", "=1+1", "formula-without-value"),
    "what a formula cannot give": ("note", "#REF!", "error-value"),
    "a formula that would run": ("note", "@SUM(1)", "formula"),
    "a time": ("source", datetime(2025, 12, 1, 10, 30), "typed-date"),
}


@pytest.mark.parametrize("case", TYPED)
def test_typed_cells_are_named(tiendo: Program, commune: Path, case: str) -> None:
    """What a program of an office made of the words is refused, with sheet and cell."""
    key, value, name = TYPED[case]
    book = to_workbook(commune / PLAN, "plan.xlsx")
    sheet = openpyxl.load_workbook(book)["Chỉ tiêu"]
    heading = next(cell for row in sheet.iter_rows(max_row=3) for cell in row if cell.value == key)
    address = f"{heading.column_letter}{heading.row + 1}"
    changed(book, "Chỉ tiêu", **{address: value})
    outcome = check(tiendo, commune)
    assert outcome.code == 1, outcome
    assert f"(sheet Chỉ tiêu, cell {address})" in outcome.out and f"[{name}]" in outcome.out, outcome


def test_percentages(tiendo: Program, commune: Path) -> None:
    """A goal that is shown as 85% is that goal; a result shown as 41,5% is 41,5 and not 0,415."""
    plan, book = to_workbook(commune / PLAN, "plan.xlsx"), to_workbook(commune, "commune.xlsx")
    for path, sheet, key in ((plan, "Chỉ tiêu", "target"), (book, "Báo cáo", "value")):
        cells = openpyxl.load_workbook(path)[sheet]
        heading = next(cell for row in cells.iter_rows(max_row=3) for cell in row if cell.value == key)
        first = next(
            f"{heading.column_letter}{cell.row}" for cell in cells[heading.column_letter][heading.row:]
            if key == "value" and cell.value == 12.5 or key == "target" and str(cell.value).endswith("%"))
        changed(path, sheet, **{first: (0.415 if key == "value" else 0.85, "0.0%" if key == "value" else "0%")})
    site = build(tiendo, commune, "site")
    reports, targets = published(site, "reports"), published(site, "targets")
    assert reports[0]["value"] == "41.5"
    assert any(row["target"] == "85%" and row["understood_min"] == "85" for row in targets)


def test_mistakes_of_the_workbook_itself(tiendo: Program, commune: Path) -> None:
    """A table in two places, a sheet nobody knows, a hidden one, cells merged among the rows, figures above the headings: each is named."""
    text = (commune / "budget.csv").read_bytes()
    book = to_workbook(commune, "commune.xlsx")
    (commune / "budget.csv").write_bytes(text)
    workbook = openpyxl.load_workbook(book)
    workbook.create_sheet("Báo cáoo")["B7"] = "x"
    hidden = workbook.create_sheet("retired2")
    hidden["A1"] = "x"
    workbook["retired"].sheet_state = "hidden"
    workbook["submissions"].merge_cells("B5:B6")
    workbook["decisions"].unmerge_cells("A1:D1")
    for column in range(1, 5):
        workbook["decisions"].cell(1, column, "2026-01-01")
    workbook.save(book)
    outcome = check(tiendo, commune)
    assert outcome.code == 1
    for name, place in (
        ("table-given-twice", "(sheet budget, cell A1)"), ("unknown-sheet", "(sheet Báo cáoo, cell B7)"), ("unknown-sheet", "(sheet retired2, cell A1)"),
        ("hidden-sheet", "(sheet retired,"), ("merged-cells", "(sheet submissions, cell B5)"), ("cells-above-headings", "(sheet decisions, cell A1)"),
    ):
        assert any(f"[{name}]" in line and place in line for line in outcome.out.splitlines()), f"{name} {place}\n{outcome}"


def entities(book: Path) -> bytes:
    """The workbook with a document type that names an entity."""
    result = io.BytesIO()
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            text = old.read(part)
            if part.filename == "xl/workbook.xml":
                text = b'<!DOCTYPE x [<!ENTITY a "b">]>' + text
            new.writestr(part, text)
    return result.getvalue()


def bomb(book: Path) -> bytes:
    """The workbook with a part of a gigabyte of blanks."""
    result = io.BytesIO(book.read_bytes())
    with zipfile.ZipFile(result, "a", zipfile.ZIP_DEFLATED) as package, package.open("xl/bomb.xml", "w", force_zip64=True) as part:
        for _ in range(1024):
            part.write(b" " * (1 << 20))
    return result.getvalue()


def repacked(book: Path, old: bytes, new: bytes, parts: dict[str, bytes] | None = None) -> bytes:
    """The workbook with other bytes in its first sheet, and further parts."""
    result = io.BytesIO()
    with zipfile.ZipFile(book) as package, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as copy:
        for part in package.infolist():
            text = package.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                assert text.count(old) == 1
                text = text.replace(old, new)
            copy.writestr(part, text)
        for name, text in (parts or {}).items():
            copy.writestr(name, text)
    return result.getvalue()


def merged(book: Path, area: bytes, times: int) -> bytes:
    """The workbook with merged ranges that cover more cells than any sheet has words."""
    return repacked(book, b"</sheetData>", b"</sheetData><mergeCells>" + b'<mergeCell ref="%b"/>' % area * times + b"</mergeCells>")


HARMLESS = {
    "a size that is not true": lambda book: repacked(book, b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>'),
    "another workbook in it": lambda book: repacked(book, b"<sheetData>", b"<sheetData>", {"xl/embeddings/x.xlsx": book.read_bytes(), "xl/vbaProject.bin": b"x"}),
    "another file's values": lambda book: repacked(book, b"<sheetData>", b"<sheetData>", {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}),
    "an attribute of megabytes": lambda book: repacked(book, b"<sheetData>", b'<sheetData x="' + b"a>" * (20 << 20) + b'">'),
    "tags within tags": lambda book: repacked(book, b"</sheetData>", b"</sheetData>" + b"<a>" * 100_000 + b"</a>" * 100_000),
}


@pytest.mark.parametrize("case", HARMLESS)
def test_what_is_not_read_of_workbooks(tiendo: Program, commune: Path, case: str) -> None:
    """What a workbook says of its size, holds besides its cells or hides in tags changes nothing, and nobody waits for it."""
    book = to_workbook(commune, "commune.xlsx")
    before = check(tiendo, commune)
    book.write_bytes(HARMLESS[case](book))
    assert check(tiendo, commune) == before


HOSTILE = {
    "merged over the whole sheet": lambda book: merged(book, b"A1:XFD1048576", 1), "merged again and again": lambda book: merged(book, b"A1:XFD9", 300),
    "no workbook": lambda book: b"<html>", "torn": lambda book: book.read_bytes()[:3000], "empty": lambda book: b"",
    "with a password": lambda book: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000), "entities": entities, "a bomb": bomb,
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_workbooks_are_refused(tiendo: Program, commune: Path, case: str) -> None:
    """What no program of an office writes is refused by name, once, and brings no other message with it."""
    book = to_workbook(commune, "commune.xlsx")
    book.write_bytes(HOSTILE[case](book))
    outcome = check(tiendo, commune)
    assert outcome.code == 1
    assert outcome.out.count("[unreadable-workbook]") == 1, outcome
    assert outcome.out.count(": error: ") == 1, outcome


def test_without_python(tiendo: Program, commune: Path) -> None:
    """A machine without openpyxl says so and how to go on."""
    to_workbook(commune, "commune.xlsx")
    outcome = tiendo.check("--python", "/no/python", "--lang", "en", content=commune.parents[1])
    assert outcome.code == 1
    assert "no Python with openpyxl" in outcome.out and "CSV UTF-8" in outcome.out, outcome
