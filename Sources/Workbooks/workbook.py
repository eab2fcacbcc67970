"""Reads workbooks, one after the other, and tells their cells.

Reads on standard input a line "<ending> <number of bytes>" and the bytes, and answers on standard output with a line "<word> <number of bytes>" and the
bytes: "workbook" with one line a sheet, merged range or cell, or the name of what is wrong with a detail. Opens no file but the modules of Python.
"""

import sys

# A module of openpyxl's name in the folder where the command runs is not the one that is meant.
sys.path = [folder for folder in sys.path if folder]

import datetime
import io
import itertools
import os
import re
import resource
import warnings
import zipfile
import zlib
from decimal import Decimal

# More than any commune writes, less than what would take a small server's memory.
LARGEST_UNPACKED = 256 << 20
MOST_PARTS = 2000
MOST_CELLS = 400_000
LARGEST_MEMORY = 2 << 30
# What a figure of the content can hold; a quotient of Excel's has more.
DECIMALS = 6

os.environ["OPENPYXL_LXML"] = "False"


class Trouble(Exception):
    """What is wrong with a workbook: a word that the program knows, and a detail."""


def answer(word, body=b""):
    sys.stdout.buffer.write(f"{word} {len(body)}\n".encode() + body)
    sys.stdout.buffer.flush()


try:
    import openpyxl
    import openpyxl.reader.strings
    import openpyxl.worksheet.cell_range
    import openpyxl.worksheet._reader
    import python_calamine
except (ImportError, OSError) as error:
    answer("absent", f"{type(error).__name__}: {error}".splitlines()[0].encode())
    sys.exit(0)


class Pieces:
    """A part handed to the parser of XML in large pieces: it reads a long name or attribute anew from its start with every piece, until it is whole."""

    LENGTH = 8 << 20

    def __init__(self, part):
        self.part = part

    def read(self, _=-1):
        return self.part.read(self.LENGTH)


def in_large_pieces(module):
    parse = module.iterparse
    module.iterparse = lambda source, *arguments, **named: parse(Pieces(source) if hasattr(source, "read") else source, *arguments, **named)


def without_merged_cells(reader):
    """The library makes a cell with borders for each that a merged range covers, which takes seconds. All that is read of a range is its first cell."""

    def bind(self):
        ranges, count = [], 0
        for merged in getattr(self.parser.merged_cells, "mergeCell", None) or []:
            left, top, right, bottom = merged.bounds
            count += (right - left + 1) * (bottom - top + 1)
            if count > MOST_CELLS:
                raise Trouble("large", f"{MOST_CELLS}")
            ranges.append(merged)
            for place in itertools.product(range(top, bottom + 1), range(left, right + 1)):
                if place != (top, left):
                    self.ws._cells.pop(place, None)
        self.ws.merged_cells = openpyxl.worksheet.cell_range.MultiCellRange(ranges)

    reader.bind_merged_cells = bind


in_large_pieces(openpyxl.worksheet._reader)
in_large_pieces(openpyxl.reader.strings)
without_merged_cells(openpyxl.worksheet._reader.WorksheetReader)


def figure(number):
    """A number in the one form that is read again without doubt: a decimal comma, no marks between thousands."""
    exact = number if isinstance(number, Decimal) else Decimal(repr(number) if isinstance(number, float) else number)
    # No office has such a figure; rounding it would take more digits than there are.
    if abs(exact) >= Decimal(10) ** 18:
        return f"{exact}"
    rounded = round(exact, DECIMALS).normalize()
    # No minus before a zero.
    return f"{rounded + 0:f}".replace(".", ",")


def bare(pattern):
    """A number format without what stands in it as text."""
    return re.sub(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.', "", pattern).split(";")[0].lower()


def moment(value, pattern=None):
    """The kind and the words of a date: as it is shown, where the format leaves out the day or the month."""
    if isinstance(value, datetime.time):
        return "time", value.isoformat()
    if isinstance(value, datetime.timedelta):
        return "time", str(value)
    if isinstance(value, datetime.datetime) and value.time() != datetime.time():
        return "date", value.isoformat(" ", "seconds")
    day = value.date() if isinstance(value, datetime.datetime) else value
    shown = bare(pattern) if pattern else ""
    if "y" in shown and "d" not in shown:
        return "partial", day.strftime("%Y-%m") if "m" in shown else day.strftime("%Y")
    return "date", day.isoformat()


class Lines:
    """The answer, a line for each thing; line ends and tabs in texts are escaped."""

    def __init__(self):
        self.lines = []
        self.cells = 0

    def sheet(self, name, hidden):
        self.lines.append(f"sheet\t{int(hidden)}\t{self.escaped(name)}")

    def merged(self, *bounds):
        self.lines.append("merged\t" + "\t".join(map(str, bounds)))

    def cell(self, row, column, kind, text):
        self.cells += 1
        if self.cells > MOST_CELLS:
            raise Trouble("large", f"{MOST_CELLS}")
        self.lines.append(f"cell\t{row}\t{column}\t{kind}\t{self.escaped(text)}")

    @staticmethod
    def escaped(text):
        # A lone surrogate is no character; the reader says where the sign that stands for it is.
        text = text.encode("utf-8", "replace").decode()
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n")

    def bytes(self):
        return "\n".join(self.lines).encode()


def checked_package(contents):
    """Refuses what no program of an office writes: bombs, and documents that name entities."""
    if contents[:8] == bytes.fromhex("d0cf11e0a1b11ae1"):
        raise Trouble("encrypted")
    try:
        package = zipfile.ZipFile(io.BytesIO(contents))
        parts = package.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise Trouble("large", f"{LARGEST_UNPACKED >> 20} MB")
        formulas = False
        for part in parts:
            if part.flag_bits & 1:
                raise Trouble("encrypted")
            if not part.filename.lower().endswith((".xml", ".rels", ".vml")):
                continue
            text = package.read(part)
            for coding in ("ascii", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
                if "<!DOCTYPE".encode(coding) in text or "<!ENTITY".encode(coding) in text:
                    raise Trouble("entities", part.filename)
            formulas = formulas or b"<f>" in text or b"<f " in text or b"<f/" in text
        return formulas
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise Trouble("broken", f"{error}") from None


def read_xlsx(contents, lines):
    has_formulas = checked_package(contents)
    values = openpyxl.load_workbook(io.BytesIO(contents), data_only=True, keep_links=False)
    formulas = openpyxl.load_workbook(io.BytesIO(contents), keep_links=False) if has_formulas else None
    for sheet in values.worksheets:
        lines.sheet(sheet.title, sheet.sheet_state != "visible")
        for merged in sorted(sheet.merged_cells.ranges, key=lambda merged: (merged.min_row, merged.min_col)):
            lines.merged(merged.min_row, merged.min_col, merged.max_row, merged.max_col)
        cells = sheet._cells if formulas is None else {**formulas[sheet.title]._cells, **sheet._cells}
        for row, column in sorted(cells):
            cell = sheet._cells.get((row, column))
            value = None if cell is None else cell.value
            if value is None:
                formula = None if formulas is None else formulas[sheet.title]._cells.get((row, column))
                if formula is not None and formula.data_type == "f":
                    lines.cell(row, column, "unsaved", f"{getattr(formula.value, 'text', formula.value)}")
                continue
            kind, text = typed(value, cell.data_type, cell.number_format)
            if text:
                lines.cell(row, column, kind, text)


def typed(value, data_type, pattern):
    if isinstance(value, bool):
        return "boolean", "có" if value else "không"
    if isinstance(value, (int, float)):
        if "%" in bare(pattern):
            return "percent", figure(Decimal(repr(value)) * 100) + "%"
        return "number", figure(value)
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return moment(value, pattern)
    return "error" if data_type == "e" else "text", str(value)


def read_other(contents, lines):
    """Workbooks of old Excel and of LibreOffice: without the formats of numbers, so that 85% and 0.85 look alike."""
    if contents[:2] == b"PK":
        checked_package(contents)
    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(contents))
        sheets = workbook.sheets_metadata
        for about in sheets:
            if about.typ != python_calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(about.name)
            lines.sheet(about.name, about.visible != python_calamine.SheetVisibleEnum.Visible)
            for (top, left), (bottom, right) in sorted(getattr(sheet, "merged_cell_ranges", None) or []):
                lines.merged(top + 1, left + 1, bottom + 1, right + 1)
            for row, cells in enumerate(sheet.to_python(skip_empty_area=False), 1):
                for column, value in enumerate(cells, 1):
                    kind, text = untyped(value)
                    if text:
                        lines.cell(row, column, kind, text)
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        word = "encrypted" if "assword" in f"{error}" else "broken"
        raise Trouble(word, f"{error}") from None


def untyped(value):
    if isinstance(value, bool):
        return "boolean", "có" if value else "không"
    if isinstance(value, (int, float)):
        return "fraction" if 0 < value < 1 else "number", figure(value)
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return moment(value)
    return "text", str(value)


def main():
    resource.setrlimit(resource.RLIMIT_AS, (LARGEST_MEMORY, LARGEST_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    # What the library finds odd in a workbook (a style, a filter) concerns no cell.
    warnings.simplefilter("ignore")
    answer("ready", openpyxl.__version__.encode())
    for line in iter(sys.stdin.buffer.readline, b""):
        ending, size = line.split()
        contents = sys.stdin.buffer.read(int(size))
        lines = Lines()
        try:
            (read_xlsx if ending == b"xlsx" else read_other)(contents, lines)
            answer("workbook", lines.bytes())
        except Trouble as trouble:
            answer(trouble.args[0], (trouble.args[1] if len(trouble.args) > 1 else "").encode("utf-8", "replace"))
        except MemoryError:
            answer("large", f"{LARGEST_MEMORY >> 30} GB".encode())
        except BaseException as error:
            # The library's own mistakes on a torn file, and what Rust panics with.
            answer("broken", (f"{type(error).__name__}: {error}".splitlines() or [""])[0].encode("utf-8", "replace"))


main()
