"""Files made to do harm: each is refused with its place, or published so that it does none; in bounded memory, and long before anybody would give up."""

from __future__ import annotations

import io
import re
import shutil
import struct
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest

from Support import tables
from Support.content import copied, replace
from Support.forms import FilledForm
from Support.long import LONG
from Support.measured import measured
from Support.program import AS_OF, REPOSITORY, TEMPLATES, Outcome, Program
from Support.word import write

COMMUNE = "communes/minh-hoa"
PYTHON = REPOSITORY / ".venv/bin/python"
# What a spreadsheet would run, in the ways that are known of.
FORMULAS = [
    '=HYPERLINK("http://evil.vn";"x")', "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "\t=1+1", "\r\n=1+1", "\n=1+1", "  =1+1", "\u00a0=1+1", "\u200b=1+1", "\ufeff=1+1", "＝1+1", "＋SUM(1)", "－cmd|'/c'!A0", "＠SUM(1)", "-A1+WEBSERVICE(A2)",
    "+'[http://evil.vn/x.xls]S'!A1", "Tốt;=cmd|' /C calc'!A0;", "Tốt\n=cmd|' /C calc'!A0",
]
# What only looks so.
WORDS = ["- Tổ chức hội nghị(02 buổi)", "-5", "+10%", "−3,5", "- 57-NQ/TW(2024)", "+84 251 3822 501", "- Phòng | Ban", "a=b; c=d", "'=1+1", '"=1+1"']


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fictional commune alone."""
    return copied(tmp_path_factory.mktemp("hostile-files") / "Content", "minh-hoa")


@pytest.fixture
def content(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "Content"))


def check(tiendo: Program, content: Path, memory: float = 400) -> Outcome:
    """Runs `tiendo check`, which takes no more than so many MiB."""
    run = measured(tiendo.command(
        "check", "--content", content, "--templates", TEMPLATES, "--as-of", AS_OF, "--format", "lines", "--lang", "en", "--python", PYTHON))
    assert run.memory < memory, f"{run.memory} MiB"
    return run.outcome


def named(outcome: Outcome, place: str, kind: str) -> bool:
    """Whether a mistake is told of at a place."""
    return any(place in line and f"[{kind}]" in line for line in outcome.out.splitlines())


HEAD = b"---\ntitle: Trang\n---\n\n"
BROKEN = {
    "zero": (HEAD + b"a\0b", "control-character"), "escape": (HEAD + b"a\x1b[2Jb", "control-character"), "c1": (HEAD + b"a\xc2\x9bb", "control-character"),
    "cesu": (HEAD + b"\xed\xa0\xbd\xed\xb8\x80", "invalid-utf8"), "overlong-2": (HEAD + b"\xc0\xaf", "invalid-utf8"),
    "overlong-3": (HEAD + b"\xe0\x80\xaf", "invalid-utf8"), "overlong-4": (HEAD + b"\xf0\x80\x80\xaf", "invalid-utf8"),
    "beyond": (HEAD + b"\xf4\x90\x80\x80", "invalid-utf8"), "alone": (HEAD + b"\x80", "invalid-utf8"), "torn": (HEAD + b"\xe1\xba", "invalid-utf8"),
    "utf-16-without-mark": (HEAD.decode().encode("utf-16-le"), "control-character"),
    "utf-32": (HEAD.decode().encode("utf-32"), "control-character"), "utf-32-be": (b"\0\0\xfe\xff" + HEAD.decode().encode("utf-32-be"), "invalid-utf8"),
    "half": ((b"\xff\xfe" + HEAD.decode().encode("utf-16-le") + b"\x00\xd8"), "invalid-utf16"), "odd": (HEAD.decode().encode("utf-16") + b"a", "invalid-utf16"),
}


def test_bytes_that_are_no_text(tiendo: Program, content: Path) -> None:
    """Zeros, signs that steer a terminal, surrogates in UTF-8, letters in more bytes than they need, UTF-16 and UTF-32 that do not say so: each by its file."""
    for name, (data, _) in BROKEN.items():
        (content / f"pages/{name}.md").write_bytes(data)
    outcome = check(tiendo, content)
    assert outcome.code == 1
    for name, (_, kind) in BROKEN.items():
        assert named(outcome, f"pages/{name}.md:", kind), (name, outcome)
    assert "\x1b" not in outcome.out and "\0" not in outcome.out


def test_text_in_other_codings(tiendo: Program, content: Path) -> None:
    """UTF-16 with its mark, UTF-8 with one, and any mixture of line ends say nothing else than plain UTF-8."""
    text = "---\ntitle: Đảng ủy\n---\n\nMột dòng.\n\nHai dòng 😀.\n"
    lines = text.split("\n")
    for name, data in {
        "le": text.encode("utf-16"), "be": b"\xfe\xff" + text.encode("utf-16-be"), "mark": text.encode("utf-8-sig"), "crlf": text.replace("\n", "\r\n").encode(),
        "cr": text.replace("\n", "\r").encode(),
        "mixed": "".join(line + ["\n", "\r\n", "\r"][number % 3] for number, line in enumerate(lines[:-1])).encode(),
    }.items():
        (content / f"pages/{name}.md").write_bytes(data)
    outcome = check(tiendo, content)
    assert outcome.code == 0 and "pages/" not in outcome.out, outcome


def test_formulas_in_tables(tiendo: Program, content: Path) -> None:
    """Each is refused at its row, in a table and in a workbook; nothing is altered."""
    for table, write_cells in (("reports.csv", in_csv), ("evidence.csv", in_workbook)):
        path = content / COMMUNE / table
        column, rows = write_cells(path, FORMULAS)
        outcome = check(tiendo, content)
        assert outcome.code == 1
        for number, (cell, row) in enumerate(zip(FORMULAS, rows)):
            place = f"{table}:{row}:" if write_cells is in_csv else f"cell {column}{row})"
            assert named(outcome, place, "formula"), (number, cell, outcome)
        assert outcome.out.count("[formula]") == len(FORMULAS)
        shutil.copyfile(REPOSITORY / "Content" / COMMUNE / table, path)
        path.with_suffix(".xlsx").unlink(missing_ok=True)


def in_csv(path: Path, cells: list[str]) -> tuple[str, list[int]]:
    """Puts words into the first rows of a table; gives the lines on which the cells begin."""
    table = tables.rows(path)
    headings = list(table[0])
    (column,) = [name for name in ("result", "title") if name in headings]
    for row, cell in zip(table, cells):
        row[column] = cell
    tables.write(path, headings, table)
    text = path.read_bytes().decode()
    # The line of the first cell of each row; line ends may stand in it.
    return column, [1 + len(re.findall(r"\r\n|\r|\n", text[:text.index(f"\n{row[headings[0]]},{row['period']}") + 1])) for row in table[:len(cells)]]


def in_workbook(path: Path, cells: list[str]) -> tuple[str, list[int]]:
    """Makes a workbook of a table, with words in its first rows as cells of text."""
    table = tables.rows(path)
    headings = list(table[0])
    position = headings.index("title") + 1
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for column, heading in enumerate(headings, 1):
        sheet.cell(1, column, heading)
        for number, row in enumerate(table, 2):
            cell = sheet.cell(number, column)
            words = cells[number - 2] if column == position and number - 2 < len(cells) else row[heading] or None
            cell.value = words
            if words is not None:
                cell.data_type = "s"
    path.unlink()
    book.save(path.with_suffix(".xlsx"))
    return openpyxl.utils.get_column_letter(position), list(range(2, 2 + len(cells)))


def test_words_that_are_no_formulas(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """They are published as they were written, in the CSV and as text in the workbook."""
    path = content / COMMUNE / "reports.csv"
    table = tables.rows(path)
    for row, words in zip(table, WORDS):
        row["result"] = words
    tables.write(path, list(table[0]), table)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    data = tmp_path / "public/mau/minh-hoa/du-lieu"
    assert set(WORDS) <= {row["result"] for row in tables.rows(data / "reports.csv")}
    book = openpyxl.load_workbook(data / "tien-do.xlsx")
    found = {cell.value: cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row if cell.value in WORDS}
    assert found == dict.fromkeys(WORDS, "s")


SETTINGS = ['"=HYPERLINK(1)"', "'@SUM(1)'", '"-2+cmd|\'/c\'!A0"', '"a\\0b"', '"a\\eb"', '"\\u0085x\\u009b"']


@pytest.mark.parametrize("value", SETTINGS)
def test_settings_are_published_too(tiendo: Program, content: Path, value: str) -> None:
    """No formula gets into the tables from settings, and no sign that only quotation marks of YAML can write."""
    settings = content / COMMUNE / "commune.yml"
    text = settings.read_text(encoding="utf-8")
    line, name = next((number, line) for number, line in enumerate(text.splitlines(), 1) if line.startswith("name: "))
    settings.write_text(text.replace(name, f"name: {value}"), encoding="utf-8")
    outcome = check(tiendo, content)
    assert outcome.code == 1
    assert named(outcome, f"commune.yml:{line}:", "control-character" if "\\" in value else "formula"), outcome


def test_formulas_in_forms_and_plans(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A returned form is refused by the cell; the draft of a plan has words in front, which it tells of, for it is opened before anything is checked."""
    replace(content / COMMUNE / "commune.yml", "as-of: 2026-11-10", "as-of: 2026-12-10")
    outcome = tiendo.run(
        "form", "minh-hoa", "--content", content, "--output", tmp_path, "--month", "2026-11", "--as-of", "2026-11-30", "--office", "Phòng Kinh tế")
    assert outcome.code == 0, outcome
    form = FilledForm(tmp_path / "bao-cao-minh-hoa-2026-11-phong-kinh-te.xlsx")
    form.confirm.value = "Trưởng phòng"
    form.put("nq57-2026-nv-iii-1", state="đang thực hiện", result=FORMULAS[0])
    cell = form.cell("nq57-2026-nv-iii-1", "Kết quả bằng lời")
    cell.data_type = "s"
    path = form.save(tmp_path / "back/da-ghi.xlsx")
    outcome = tiendo.run(
        "take", path, "--content", content, "--templates", TEMPLATES, "--received", "2026-12-03", "--python", PYTHON, "--yes", "--lang", "en")
    assert outcome.code == 1 and "[formula]" in outcome.err and cell.coordinate in outcome.err, outcome

    word = write(f"KẾ HOẠCH\n| STT | Nội dung chỉ tiêu | Mục tiêu | Ghi chú\n| 1 | {FORMULAS[1]} | 80 | Tốt;{FORMULAS[1]}\n", tmp_path / "plan.docx")
    outcome = tiendo.run("import", word, "--plan", "nq57", "--output", tmp_path / "draft")
    assert outcome.code == 0 and "công thức" in outcome.out, outcome
    (row,) = tables.rows(tmp_path / "draft/targets.csv")
    assert row["statement"] == "CẦN XEM: " + FORMULAS[1] and ";=" not in row["note"] and FORMULAS[1] in row["note"], row


def test_names_that_look_the_same(tiendo: Program, content: Path) -> None:
    """Two offices whose names nobody can tell apart are told of; an id with a sign that is not seen is shown with it."""
    path = content / COMMUNE / "offices.csv"
    table = tables.rows(path)
    name = next(row["name"] for row in table if "h" in row["name"])
    # The first has a letter of the Cyrillic alphabet.
    twins = [name.replace("h", "һ"), name + "\u200b", "\u202a" + name, name[:1] + "\u00ad" + name[1:]]
    first = len(table) + 2
    table += [dict.fromkeys(table[0], "") | {"id": f"giong-{number}", "name": twin} for number, twin in enumerate(twins)]
    table.append(dict.fromkeys(table[0], "") | {"id": "phong\u200bx", "name": "Phòng X"})
    tables.write(path, list(table[0]), table)
    outcome = check(tiendo, content)
    assert outcome.code == 1
    for number in range(len(twins)):
        assert named(outcome, f"offices.csv:{first + number}:", "office-name-taken"), outcome
    assert named(outcome, f"offices.csv:{first + len(twins)}:", "invalid-id") and "phong\ufffdx" in outcome.out, outcome


def test_endless_lines_and_cells(tiendo: Program, content: Path) -> None:
    """Megabytes without a line's end, as a cell, as a settings file, as prose: taken or refused in some times their size of memory."""
    size = 100 << 20 if LONG else 10 << 20
    path = content / COMMUNE / "reports.csv"
    table = tables.rows(path)
    table[0]["obstacle"] = "ộ" * (1 << 20)
    tables.write(path, list(table[0]), table)
    assert check(tiendo, content).code == 0
    path.write_bytes(b"item,period,reported" + b"x" * size)
    outcome = check(tiendo, content, memory=400 + 12 * (size >> 20))
    assert outcome.code == 1 and named(outcome, "reports.csv:", "missing-column"), outcome.out[:2000]
    assert len(outcome.out) < 1 << 20


@pytest.mark.parametrize("form", ["rows", "columns", "semicolons", "quotes"])
def test_tables_out_of_all_bounds(tiendo: Program, content: Path, form: str) -> None:
    """A million rows that are wrong, twenty thousand columns, nothing but signs between cells or quotation marks."""
    count = 1_000_000 if LONG else 50_000
    path = content / COMMUNE / "listings.csv"
    path.write_text({
        "rows": "list,id,title\n" + "x,y,z\n" * count, "columns": ",".join(f"c{number}" for number in range(20_000)) + "\n" + "," * 19_999,
        "semicolons": "list;id;title\n" + ";" * count, "quotes": "list,id,title\n" + '"' * (count // 10) + "\n" + '"x\n' * (count // 1000),
    }[form], encoding="utf-8")
    outcome = check(tiendo, content, memory=3000 if LONG else 700)
    assert outcome.code == 1 and "listings.csv" in outcome.out, outcome.out[:2000]


DEEP = 100_000
NESTED = {
    "quotes": ">" * DEEP + " x", "lists": "- " * 5000 + "x", "brackets": "[" * DEEP + "x" + "]" * DEEP, "links": "[a](" * DEEP, "images": "![" * DEEP,
    "stars": "*a **a " * DEEP, "backticks": "".join("`" * number + " " for number in range(400)), "brackets-open": "[" * DEEP, "entities": "&" * DEEP,
    "references": "[a]" * DEEP, "html": "<" * DEEP, "indented": "\n".join(" " * (2 * number) + "- x" for number in range(300)), "angle": "<a " * DEEP,
}


def test_markdown_out_of_all_depths(tiendo: Program, content: Path) -> None:
    """A hundred thousand quotations, lists, brackets and stars within each other are read, and written or refused, without an end of the stack."""
    for name, text in NESTED.items():
        (content / f"pages/{name}.md").write_bytes(HEAD + text.encode() + b"\n")
    outcome = check(tiendo, content)
    assert outcome.code in (0, 1) and "html.md" not in outcome.err, outcome.out[:2000]


BOMBS = {
    "anchors": "a: &a [x, x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(20)),
    "flow": "a: " + "[" * DEEP, "maps": "a: " + "{a: " * DEEP, "dashes": "- " * DEEP, "merge": "a: &a {x: 1}\nb:\n  <<: [*a, *a]\n",
    "tags": "a: !!python/object/apply:os.system ['x']\n", "long-key": "a" * (1 << 20) + ": x\n", "folded": "a: >\n" + " x\n" * DEEP,
}


@pytest.mark.parametrize("name", BOMBS)
def test_settings_that_unfold(tiendo: Program, content: Path, name: str) -> None:
    """References, lists and mappings that would grow without an end, or deeper than any stack."""
    (content / COMMUNE / "commune.yml").write_text(BOMBS[name], encoding="utf-8")
    outcome = check(tiendo, content)
    assert outcome.code == 1 and "commune.yml" in outcome.out and len(outcome.out) < 1 << 20, outcome.out[:2000]


def picture(width: int, height: int) -> bytes:
    """A PNG that says it has so many points, and has a line of them."""
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    points = zlib.compress(b"\0" * (1 << 20))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", points) + chunk(b"IEND", b"")


def archive(parts: dict[str, bytes]) -> bytes:
    """A ZIP archive."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return result.getvalue()


SCRIPT = b"<html><script>alert(1)</script></html>"
GIF = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"


def evidence(content: Path, files: dict[str, bytes]) -> dict[str, int]:
    """Adds public evidence; gives the line of each file's row."""
    register = content / COMMUNE / "evidence.csv"
    table = tables.rows(register)
    lines = {}
    for number, (name, data) in enumerate(files.items()):
        (content / COMMUNE / "evidence" / name).write_bytes(data)
        row = dict.fromkeys(table[0], "") | {"id": f"x-{number}", "title": "Tài liệu", "kind": "văn bản", "date": "2026-05-05"}
        table.append(row | {"file": f"evidence/{name}", "public": "có"})
        lines[name] = len(table) + 1
    tables.write(register, list(table[0]), table)
    return lines


def test_evidence_that_is_refused(tiendo: Program, content: Path) -> None:
    """What is not what its name says where that hides something, and what bursts whoever opens it."""
    files = {
        "html.png": SCRIPT, "zip.docx": archive({"x.exe": b"MZ"}), "bomb.docx": archive({"word/document.xml": b"<w:t>" + b" " * (300 << 20)}),
        "torn.gif": GIF[:20], "no.pdf": SCRIPT, "film.mp4": b"\0\0\0\x18ftypmp42" + b"x" * 100, "svg.jpg": b"<svg onload='alert(1)'/>",
        "tags.docx": archive({f"word/{number}.txt": b"<a>" * 20_000 for number in range(20)}),
    }
    lines = evidence(content, files)
    outcome = check(tiendo, content, memory=700)
    assert outcome.code == 1
    for name, line in lines.items():
        told = [text for text in outcome.out.splitlines() if ": error: " in text and (f"evidence/{name}" in text or f"evidence.csv:{line}:" in text)]
        assert told, (name, outcome.out)


def test_evidence_that_does_no_harm(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """What a browser could run is published under an ending with which it is shown or saved; a picture has nothing behind its end."""
    files = {
        "a.svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "b.html": SCRIPT, "c.HTM": SCRIPT, "d.xhtml": SCRIPT, "e.gif": GIF + SCRIPT,
        "f.png": picture(50_000, 50_000), "g.txt": SCRIPT, "h.csv": SCRIPT, "i.exe": b"MZ" + SCRIPT, "j.xlsm": archive({"xl/vbaProject.bin": b"x"}),
        "k.php": b"<?php system('x'); ?>", "l": SCRIPT, "m.pdf.html": SCRIPT, "n.js": b"alert(1)", "o.zip": archive({"../../x": b"x"}), "p.shtml": SCRIPT,
    }
    evidence(content, files)
    run = measured(tiendo.command(
        "build", "--content", content, "--templates", TEMPLATES, "--output", tmp_path / "public", "--as-of", AS_OF))
    assert run.outcome.code == 0 and run.memory < 500, (run.memory, run.outcome)
    published = {path.name: path.read_bytes() for path in (tmp_path / "public/mau/minh-hoa/minh-chung").iterdir() if path.name.startswith("x-")}
    endings = ["txt", "txt", "txt", "txt", "gif", "png", "txt", "csv", "bin", "bin", "bin", "bin", "txt", "txt", "zip", "txt"]
    assert set(published) == {f"x-{number}.{ending}" for number, ending in enumerate(endings)}
    for number, (name, data) in enumerate(files.items()):
        found = published[f"x-{number}.{endings[number]}"]
        assert found == (GIF if name == "e.gif" else data), name
    assert not any(path.suffix in (".svg", ".html") and b"alert(1)" in path.read_bytes() for path in (tmp_path / "public").rglob("*") if path.is_file())
