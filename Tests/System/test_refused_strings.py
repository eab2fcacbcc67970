"""What must not get in is refused where it stands, with file, line and column, whatever else is wrong beside it; nothing crashes on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import worst_strings
from hostile import TEXT
from Support import tables
from Support.content import copied, replace
from Support.program import Outcome, Program

COMMUNE = "communes/minh-hoa"

# The columns that name things, by table, with what every id of the table begins with.
ID_COLUMNS = {
    f"{COMMUNE}/offices.csv": "", f"{COMMUNE}/evidence.csv": "", f"{COMMUNE}/budget.csv": "", f"{COMMUNE}/listings.csv": "", f"{COMMUNE}/datasets.csv": "",
    f"{COMMUNE}/submissions.csv": "", f"{COMMUNE}/plans/nq57-2026/targets.csv": "nq57-2026-ct-", f"{COMMUNE}/plans/nq57-2026/tasks.csv": "nq57-2026-nv-",
    f"{COMMUNE}/plans/nq57-2026/duties.csv": "nq57-2026-tn-", "indicators.csv": "", "office-kinds.csv": "",
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content with one commune."""
    return copied(tmp_path / "Content", "minh-hoa")


def check(tiendo: Program, content: Path) -> tuple[Outcome, dict[tuple[str, int], set[str]], list[dict[str, object]]]:
    """What a check says: the ids of its errors by file, below the content, and line."""
    outcome = tiendo.check("--format", "json", content=content)
    assert outcome.code == 1, outcome
    found = worst_strings.diagnostics(outcome.out)
    by_place: dict[tuple[str, int], set[str]] = {}
    for diagnostic in found:
        if diagnostic["severity"] != "error":
            continue
        file = str(diagnostic["file"]).removeprefix(f"{content}/").removeprefix("Content/")
        by_place.setdefault((file, int(str(diagnostic.get("line", 0)))), set()).add(str(diagnostic["id"]))
    return outcome, by_place, found


def fill(path: Path, columns: dict[str, list[str]], change: Callable[[tables.Row], tables.Row] = lambda row: row) -> dict[int, dict[str, str]]:
    """Puts strings into columns, each into a row of its own behind the others, which is the first row again; gives them by their line and column."""
    table = tables.rows(path)
    headings = [*table[0], *(column for column in columns if column not in table[0])]
    put: list[dict[str, str]] = []
    for column, texts in columns.items():
        put += [{column: text} for text in texts]
    tables.write(path, headings, [*table, *(change(dict.fromkeys(headings, "") | table[0]) | cells for cells in put)])
    lines: dict[int, dict[str, str]] = {}
    # A row begins on the line behind all that was written before it.
    line = len(path.read_text(encoding="utf-8").split("\n"))
    for cells in reversed(put):
        line -= 1 + sum(text.count("\n") for text in (dict.fromkeys(headings, "") | table[0] | cells).values())
        lines[line] = cells
    return lines


def test_ids_are_refused_at_their_place(tiendo: Program, content: Path) -> None:
    """In every column that names things, each of them."""
    put = {file: fill(content / file, {"id": [start + text for text in worst_strings.IDS if start == "" or text not in ("con", "aux", "nul", "com1", "lpt9", "-rf")]})
           for file, start in ID_COLUMNS.items()}
    _, found, _ = check(tiendo, content)
    for file, lines in put.items():
        assert len(lines) >= 25
        for line, cells in lines.items():
            assert found.get((file, line), set()) & {"invalid-id", "id-outside-scheme"}, f"{file}:{line}: {cells} {found.get((file, line))}"


def test_formulas_are_refused_at_their_place(tiendo: Program, content: Path) -> None:
    """In every column of words of every table."""
    put: dict[str, dict[int, dict[str, str]]] = {}
    for path in sorted(content.rglob("*.csv")):
        columns = TEXT.get(path.name, [])
        if columns:
            # Each column has some of them, and all columns of a table have all.
            shares = {column: worst_strings.FORMULAS[number % 4 :: 4] for number, column in enumerate(columns)}
            put[path.relative_to(content).as_posix()] = fill(path, shares)
    _, found, _ = check(tiendo, content)
    assert len(put) >= 14
    for file, lines in put.items():
        for line, cells in lines.items():
            assert "formula" in found.get((file, line), set()), f"{file}:{line}: {cells}"


def test_formulas_in_settings_are_refused_at_their_place(tiendo: Program, content: Path) -> None:
    """They would become cells too."""
    keys = ("name", "channel", "issuer", "title", "short-title", "note", "tagline", "sentence")
    for path in ("site.yml", f"{COMMUNE}/commune.yml", f"{COMMUNE}/plans/nq57-2026/plan.md"):
        lines = (content / path).read_text(encoding="utf-8").split("\n")
        changed = [number for number, line in enumerate(lines) if line.strip().split(": ")[0] in keys and ": " in line]
        for number in changed:
            lines[number] = lines[number].split(": ")[0] + ': "=HYPERLINK(1)"'
        (content / path).write_text("\n".join(lines), encoding="utf-8")
        _, found, _ = check(tiendo, content)
        assert changed and all("formula" in found.get((path, number + 1), set()) for number in changed), found


def test_addresses_are_refused_at_their_place(tiendo: Program, content: Path) -> None:
    """In every column that holds an address, each of them; the column is named."""
    put = {}
    for path in sorted(content.rglob("*.csv")):
        if column := worst_strings.ADDRESS_COLUMNS.get(path.name):
            put[path.relative_to(content).as_posix()] = column, fill(path, {column: worst_strings.ADDRESSES})
    _, found, said = check(tiendo, content)
    assert len(put) == len(worst_strings.ADDRESS_COLUMNS)
    for file, (column, lines) in put.items():
        assert len(lines) == len(worst_strings.ADDRESSES)
        for line, cells in lines.items():
            assert "not-a-web-address" in found.get((file, line), set()), f"{file}:{line}: {cells}"
        headings = {diagnostic["heading"] for diagnostic in said if diagnostic["id"] == "not-a-web-address" and str(diagnostic["file"]).endswith(file)}
        assert headings == {column}


@pytest.mark.parametrize("path", [f"{COMMUNE}/plans/nq57-2026/plan.md", "pages/gioi-thieu.md", f"{COMMUNE}/bulletins/2026-10.md"])
def test_addresses_in_texts_are_refused_at_their_line(tiendo: Program, content: Path, path: str) -> None:
    """In every Markdown text, as links and as pictures."""
    file = content / path
    start = file.read_text(encoding="utf-8").rstrip("\n").count("\n") + 2
    # Markdown takes a backslash before a sign for nothing, a bare address for words, and no blanks or quotation marks.
    texts = [
        text.replace("\\", "&#92;").replace("\t", "&#9;").replace("\n", "&#10;").replace("<", "&lt;").replace(">", "&gt;")
        for text in worst_strings.ADDRESSES if not set(text) & set("\"'`{} \u200b\u202e") and text not in ("a.vn", "https://a.vn/<x>")]
    lines = [line for text in texts for line in (f"[x]({text})", "", f"![x]({text})", "")]
    file.write_text(file.read_text(encoding="utf-8").rstrip("\n") + "\n\n" + "\n".join(lines) + "\n", encoding="utf-8")
    _, found, _ = check(tiendo, content)
    assert len(texts) > 25
    for number, line in enumerate(lines):
        if line:
            # Of two backslashes Markdown leaves one: what is left is no other server, but no page either.
            expected = "link-to-nowhere" if "(&#92;&#92;" in line else "unsafe-link"
            assert expected in found.get((path, start + number + 1), set()), f"{start + number + 1}: {line}"


def test_pictures_of_other_sites_are_refused(tiendo: Program, content: Path) -> None:
    """A page loads nothing from elsewhere."""
    page = content / "pages/gioi-thieu.md"
    line = page.read_text(encoding="utf-8").count("\n") + 2
    page.write_text(page.read_text(encoding="utf-8") + "\n![x](https://evil.example/x.png)\n", encoding="utf-8")
    _, found, _ = check(tiendo, content)
    assert found.get(("pages/gioi-thieu.md", line)) == {"image-elsewhere"}


def test_addresses_in_settings_are_refused(tiendo: Program, content: Path) -> None:
    """The terms of use, the site's own address, and a signed paper's file."""
    replace(content / "site.yml", "  address: dieu-kien-su-dung.html\n", '  address: "https://gov.vn@evil.example/"\nbase: "https://gоv.vn/"\n')
    paper = content / COMMUNE / "bulletins/2026-10.md"
    replace(paper, "cut-off: 2026-11-06\n", 'cut-off: 2026-11-06\nsigned: "javascript:__ran=1"\n')
    _, found, _ = check(tiendo, content)
    ids = {name for (file, _), names in found.items() if file == "site.yml" for name in names}
    assert {"terms-address", "base-address"} <= ids
    assert "signed-file" in found.get((f"{COMMUNE}/bulletins/2026-10.md", 3), set())


def test_characters_that_are_none_are_refused_at_their_place(tiendo: Program, content: Path) -> None:
    """In tables, texts and settings: file, line and column."""
    duties, plan = content / COMMUNE / "plans/nq57-2026/duties.csv", content / COMMUNE / "plans/nq57-2026/plan.md"
    first = duties.read_text(encoding="utf-8").count("\n")
    with duties.open("a", encoding="utf-8", newline="") as file:
        file.write("".join(f"x{character},\n" for character in worst_strings.NO_CHARACTERS))
    last = plan.read_text(encoding="utf-8").count("\n")
    with plan.open("a", encoding="utf-8", newline="") as file:
        file.write("".join(f"ab{character}\n" for character in worst_strings.NO_CHARACTERS))
    _, found, said = check(tiendo, content)
    for path, start, column in ((duties, first, 2), (plan, last, 3)):
        name = path.relative_to(content).as_posix()
        for number in range(len(worst_strings.NO_CHARACTERS)):
            assert "control-character" in found.get((name, start + number + 1), set()), (name, number)
        columns = {diagnostic["column"] for diagnostic in said if diagnostic["id"] == "control-character" and str(diagnostic["file"]).endswith(name)}
        assert columns == {column}


@pytest.mark.parametrize("escape", ["\\0", "\\x01", "\\u0085", "\\x7f", "\\e", "\\ufffe", "\\U0001ffff", "\\ufdd0"])
def test_characters_that_are_none_in_the_escapes_of_settings(tiendo: Program, content: Path, escape: str) -> None:
    """A setting in quotation marks can name a character that its file does not show."""
    text = (content / "site.yml").read_text(encoding="utf-8")
    (content / "site.yml").write_text(text.replace("title: Tiến Độ\n", f'title: "Tiến{escape}Độ"\n', 1), encoding="utf-8")
    _, found, _ = check(tiendo, content)
    assert found == {("site.yml", 1): {"control-character"}}


@pytest.mark.parametrize("name", worst_strings.NO_TEXT)
def test_bytes_that_are_no_text_are_refused_at_their_place(tiendo: Program, content: Path, name: str) -> None:
    """A table, a text and settings, each at the line and column of the first such byte."""
    bad, expected = worst_strings.NO_TEXT[name]
    places = {}
    for path in (f"{COMMUNE}/offices.csv", f"{COMMUNE}/plans/nq57-2026/plan.md", "site.yml"):
        text = (content / path).read_bytes().rstrip(b"\n") + b"\n"
        (content / path).write_bytes(text + "# ộ".encode() + bad + b"x\n")
        places[path] = text.count(b"\n") + 1
    _, found, said = check(tiendo, content)
    for path, line in places.items():
        assert expected in found.get((path, line), set()), (path, line)
        columns = {diagnostic["column"] for diagnostic in said if diagnostic["id"] == expected and str(diagnostic["file"]).endswith(path)}
        assert columns == {4}, path


def test_names_of_pages_are_refused(tiendo: Program, content: Path) -> None:
    """A page is named after its file."""
    names = ["Ô.md", "con.md", "a b.md", "-x.md", "a\u202eb.md", "%00.md", "<b>.md", "{{x}}.md", "a" * 130 + ".md", "A.md", "x.html"]
    for name in names:
        (content / "pages" / name).write_text("---\ntitle: x\n---\nx\n", encoding="utf-8")
    _, found, _ = check(tiendo, content)
    assert {file.removeprefix("pages/") for (file, _), ids in found.items() if ids == {"free-page-name"}} == set(names)


@pytest.mark.parametrize("name", ["Ô", "con", "-x", "a\u202eb", "%2e%2e", "a" * 130])
def test_names_of_folders_are_refused(tiendo: Program, content: Path, name: str) -> None:
    """A commune and a plan are named after their folders."""
    (content / COMMUNE / "plans/nq57-2026").rename(content / COMMUNE / "plans" / name)
    (content / COMMUNE).rename(content / "communes" / name)
    outcome, found, _ = check(tiendo, content)
    assert sum("folder-name" in names for names in found.values()) == 2, outcome


def test_messages_are_lines_whatever_they_quote(tiendo: Program, content: Path) -> None:
    """No control character and no other direction gets to the terminal, nor a line that looks like another message."""
    page = content / "pages/gioi-thieu.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[x](&#27;]0;x&#7;&#8238;a.html&#10;Content/a.csv:1:1:lỗi:x)\n", encoding="utf-8")
    for arguments in (("--format", "lines"), ()):
        outcome = tiendo.check(*arguments, content=content)
        assert outcome.code == 1 and "link-to-nowhere" in outcome.out
        assert not set(outcome.out) & set("\x1b\x07\u202e"), outcome
        assert not any(line.startswith("Content/a.csv") for line in outcome.out.split("\n")), outcome
