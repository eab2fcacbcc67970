"""Word files (.docx) for the tests, written as Word writes them, from a text with few signs.

A line is a paragraph, a line that begins with `| ` a row of a table whose cells ` | ` parts, `|= ` a row that Word repeats on each page. A cell `<` is merged
with the one on its left, `^` with the one above; `¶` begins a paragraph in a cell, `↵` a line. `**…**` is bold, `#.` a number that Word counts itself.
A blank line ends a table; lines that begin with `# ` say something of the file.
"""

from __future__ import annotations

import re
import textwrap
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def write(text: str, to: Path) -> Path:
    """A Word file of a text."""
    lines = [line for line in text.splitlines() if not line.startswith("# ")]
    blocks: list[str] = []
    table: list[str] = []
    for line in [*lines, ""]:
        if line.startswith("|"):
            table.append(line)
            continue
        if table:
            blocks.append(_table(table))
            # Word keeps a paragraph between tables.
            blocks.append("<w:p/>")
            table = []
        if line:
            blocks.append(_paragraph(line))
    package(f'{HEAD}<w:document xmlns:w="{NAMESPACE}"><w:body>{"".join(blocks)}<w:sectPr/></w:body></w:document>', to)
    return to


def package(document: str | bytes, to: Path) -> None:
    """The parts around a document."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in [
            ("[Content_Types].xml", f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
             'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/word/document.xml" '
             'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
            ("_rels/.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
             f'Type="{RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>'),
            ("word/_rels/document.xml.rels", f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r2" '
             f'Type="{RELATIONS}/numbering" Target="numbering.xml"/></Relationships>'),
            ("word/numbering.xml", f'{HEAD}<w:numbering xmlns:w="{NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
             '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
             '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'),
            ("word/document.xml", document),
        ]:
            archive.writestr(name, part)


def merged_downwards(text: str, column: int) -> str:
    """The same text with equal cells of a column that stand below each other merged into one."""
    above = None
    lines = []
    for line in text.splitlines():
        cells = line.split(" | ")
        if line.startswith("| ") and len(cells) > column and cells[column] not in ("", "<") and not cells[column].startswith("**"):
            if cells[column] == above:
                cells[column] = "^"
            else:
                above = cells[column]
        else:
            above = None
        lines.append(" | ".join(cells))
    return "\n".join(lines) + "\n"


def torn(text: str, letters: int) -> str:
    """The same text with the cells of its tables cut into paragraphs of so many letters at most, as programs make of a PDF."""
    lines = []
    for line in text.splitlines():
        if line.startswith("| ") and not line.startswith("| **"):
            cells = ["¶".join(textwrap.wrap(cell.replace("¶", " "), letters, break_long_words=False)) for cell in line[2:].split(" | ")]
            line = "| " + " | ".join(cells)
        lines.append(line)
    return "\n".join(lines) + "\n"


def _table(lines: list[str]) -> str:
    rows = [re.split(r" \|(?= |$)", line.removeprefix("|=").removeprefix("|").removeprefix(" ")) for line in lines]
    columns = max(len(row) for row in rows)
    grid = "".join(f'<w:gridCol w:w="{9000 // columns}"/>' for _ in range(columns))
    body = "".join(_row(rows, number, line.startswith("|=")) for number, line in enumerate(lines))
    return f'<w:tbl><w:tblPr><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def _row(rows: list[list[str]], number: int, is_heading: bool) -> str:
    cells = [cell.strip() for cell in rows[number]]
    below = [cell.strip() for cell in rows[number + 1]] if number + 1 < len(rows) else []
    row = "<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if is_heading else "")
    for column, cell in enumerate(cells):
        if cell == "<":
            continue
        width = 1
        while column + width < len(cells) and cells[column + width] == "<":
            width += 1
        properties = f'<w:gridSpan w:val="{width}"/>' if width > 1 else ""
        if cell == "^":
            properties += "<w:vMerge/>"
        elif column < len(below) and below[column] == "^":
            properties += '<w:vMerge w:val="restart"/>'
        content = "" if cell == "^" else cell
        row += f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(_paragraph(part) for part in content.split('¶'))}</w:tc>"
    return row + "</w:tr>"


def _paragraph(text: str) -> str:
    properties = ""
    if text.startswith("#."):
        properties = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        text = text[2:].strip()
    runs = ""
    for place, part in enumerate(text.split("**")):
        if part:
            bold = "<w:rPr><w:b/></w:rPr>" if place % 2 else ""
            words = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in part.split("↵"))
            runs += f"<w:r>{bold}{words}</w:r>"
    return f"<w:p>{properties}{runs}</w:p>"
