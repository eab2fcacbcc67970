"""`tiendo import`: what of two real plans comes out right, what is told of, and what hostile files do."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
import yaml

from Support.content import copied
from Support.program import CONTENT, Outcome, Program
from Support.word import merged_downwards, package, torn, write

PLANS = Path(__file__).parent / "Plans"

# What a table of Word says; readings, indicators and notes are the author's own.
COLUMNS = {
    "targets": ["id", "section", "number", "statement", "unit", "target", "due", "lead", "lead_role"],
    "tasks": ["id", "section", "number", "statement", "lead", "lead_role", "cooperating", "product", "due"],
}
# What comes out right where every line of a cell is a paragraph of its own: two offices on two lines of one cell, with no sign between them, can then
# not be told apart.
TORN = {("thong-nhat", "targets"): (23, 207), ("thong-nhat", "tasks"): (50, 458), ("xuan-lap", "targets"): (33, 297)}
HEADING = "| STT | Nội dung chỉ tiêu | Đơn vị tính | Mục tiêu | Cơ quan chủ trì\n"


def imported(tiendo: Program, text: str, folder: Path, *arguments: object) -> tuple[Outcome, Path]:
    """The draft of a text as a Word file."""
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / "draft"
    return tiendo.run("import", write(text, folder / "plan.docx"), "--plan", "nq57", "--output", output, *arguments), output


def rows(path: Path) -> dict[str, dict[str, str]]:
    """The rows of a table by id."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def front_matter(path: Path) -> dict[str, object]:
    """What a plan says of itself."""
    return yaml.safe_load(path.read_text(encoding="utf-8").split("---\n", 2)[1])


def text_of(plan: str) -> str:
    """The text of a plan."""
    return (PLANS / f"{plan}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["as printed", "offices merged downwards", "cells torn into lines"])
@pytest.mark.parametrize(
    ("plan", "table", "whole_rows", "right_cells"),
    [("thong-nhat", "targets", 23, 207), ("thong-nhat", "tasks", 51, 459), ("xuan-lap", "targets", 33, 297)])
def test_real_plans_come_out_right(
    tiendo: Program, tmp_path: Path, plan: str, table: str, whole_rows: int, right_cells: int, form: str
) -> None:
    """Rows and cells of the draft, compared with the content as it was put together by hand."""
    text = text_of(plan)
    if form == "offices merged downwards":
        text = merged_downwards(text, {"targets": 4, "tasks": 2}[table])
        assert text.count(" ^ ") + text.count(" ^\n") > 3
    if form == "cells torn into lines":
        text = torn(text, 24)
        whole_rows, right_cells = TORN[plan, table]
    outcome, output = imported(tiendo, text, tmp_path)
    assert outcome.code == 0, outcome
    expected = rows(CONTENT / "communes" / plan / "plans/nq57" / f"{table}.csv")
    drafted = rows(output / f"{table}.csv")
    differences = [
        (item, column, row.get(column, ""), drafted.get(item, {}).get(column, ""))
        for item, row in expected.items() for column in COLUMNS[table] if row.get(column, "") != drafted.get(item, {}).get(column, "")]
    right = len(expected) * len(COLUMNS[table]) - len(differences)
    whole = len(expected) - len({item for item, *_ in differences})
    print(f"{plan} {table}, {form}: {whole} of {len(expected)} rows, {right} of {len(expected) * len(COLUMNS[table])} cells")
    for difference in differences:
        print(*difference, sep=" | ")
    assert set(drafted) == set(expected)
    assert whole >= whole_rows and right >= right_cells, differences


@pytest.mark.parametrize("plan", ["thong-nhat", "xuan-lap"])
def test_the_document_itself_is_read(tiendo: Program, tmp_path: Path, plan: str) -> None:
    """Title, legal basis, recipients, signer, titles of sections and times are those of the content."""
    outcome, output = imported(tiendo, text_of(plan), tmp_path)
    assert outcome.code == 0, outcome
    drafted, expected = (front_matter(path) for path in (output / "plan.md", CONTENT / "communes" / plan / "plans/nq57/plan.md"))
    for key in ("kind", "title", "first-year", "legal-basis", "recipients", "signer"):
        assert drafted[key] == expected[key], key
    assert drafted["headings"]["targets"] == expected["headings"]["targets"]
    assert [(horizon["title"], horizon["due"]) for horizon in drafted["horizons"]] == [
        (horizon["title"], horizon["due"]) for horizon in expected["horizons"]]
    if plan == "thong-nhat":
        assert drafted["headings"]["tasks"] == expected["headings"]["tasks"]
    body, own = ((path / "plan.md").read_text(encoding="utf-8").split("---\n", 2)[2] for path in (output, CONTENT / "communes" / plan / "plans/nq57"))
    assert [line for line in body.splitlines() if line.startswith("## ")] == [line for line in own.splitlines() if line.startswith("## ")]


@pytest.mark.parametrize(("plan", "left"), [("thong-nhat", ["targets.csv:18:"]), ("xuan-lap", [])])
def test_a_draft_passes_the_check_as_far_as_the_plan_allows(tiendo: Program, tmp_path: Path, plan: str, left: list[str]) -> None:
    """Put into the commune's folder, the draft has no error but a goal that only an author can say: “100% hệ thống … đạt cấp độ …”."""
    outcome, output = imported(tiendo, text_of(plan), tmp_path)
    assert outcome.code == 0, outcome
    content = copied(tmp_path / "Content", plan)
    commune = content / "communes" / plan
    shutil.rmtree(commune / "plans/nq57")
    (commune / "plans/nq57").mkdir()
    for file in output.iterdir():
        if file.name != "import-notes.md":
            shutil.copy(file, commune if file.name == "offices.csv" else commune / "plans/nq57")
    checked = tiendo.check("--format", "lines", "--lang", "en", content=content)
    errors = [line for line in (checked.out + checked.err).splitlines() if ": error: " in line]
    assert len(errors) == len(left) and all(place in error for place, error in zip(left, errors)), checked
    assert checked.code == (1 if left else 0)


def test_what_is_uncertain_is_marked_in_three_places(tiendo: Program, tmp_path: Path) -> None:
    """On the screen with table, row and cell; in the note of the row; in the list to tick off."""
    text = HEADING + (
        "| I | Về hạ tầng | < | < | <\n| 1 | Tỷ lệ A | % | khoảng 80 | Phòng Kinh tế\n| 1 | Tỷ lệ B | % | ≥ 90 | Phòng Kinh tê\n"
        "|  | Tỷ lệ C | % |  | \n")
    outcome, output = imported(tiendo, text, tmp_path)
    assert outcome.code == 0, outcome
    table = rows(output / "targets.csv")
    assert list(table) == ["nq57-ct-i-1", "nq57-ct-i-1b", "nq57-ct-i-1x"]
    notes = (output / "import-notes.md").read_text(encoding="utf-8")
    for line, row, word in [
        ("Bảng 1, dòng 3, ô “Mục tiêu” (nq57-ct-i-1): ", "nq57-ct-i-1", "không hiểu mục tiêu “khoảng 80”"),
        ("Bảng 1, dòng 4, ô “STT” (nq57-ct-i-1b): ", "nq57-ct-i-1b", "số “1” lặp lại trong mục"),
        ("Bảng 1, dòng 5 (nq57-ct-i-1x): ", "nq57-ct-i-1x", "dòng không đánh số"),
        ("Bảng 1, dòng 5, ô “Cơ quan chủ trì” (nq57-ct-i-1x): ", "nq57-ct-i-1x", "không ghi cơ quan chủ trì"),
    ]:
        assert line + word in outcome.out, outcome
        assert "CẦN XEM: " + word in table[row]["note"]
        assert "- [ ] " in notes and word in notes
    assert "“Phòng Kinh tê” gần giống “Phòng Kinh tế”" in outcome.out
    assert "Table 1, row 3, cell “Mục tiêu” (nq57-ct-i-1): the goal “khoảng 80” is not understood" in imported(
        tiendo, text, tmp_path / "en", "--lang", "en")[0].out


def test_numbers_that_word_counts_itself_are_read(tiendo: Program, tmp_path: Path) -> None:
    """A cell with an automatic number has no words in the file."""
    outcome, output = imported(
        tiendo, HEADING + "| I | Về hạ tầng | < | < | <\n| #. | Tỷ lệ A | % | 80 | Phòng Kinh tế\n| #. | Tỷ lệ B | % | 90 | ^\n", tmp_path)
    assert outcome.code == 0, outcome
    assert [(row["number"], row["lead"]) for row in rows(output / "targets.csv").values()] == [("1", "Phòng Kinh tế"), ("2", "Phòng Kinh tế")]


def test_the_same_file_gives_the_same_bytes(tiendo: Program, tmp_path: Path) -> None:
    """Two runs, in two places of the world."""
    file = write(text_of("thong-nhat"), tmp_path / "plan.docx")
    for zone in ("Asia/Ho_Chi_Minh", "America/New_York"):
        assert tiendo.run("import", file, "--plan", "nq57", "--output", tmp_path / zone, environment={"TZ": zone}).code == 0
    for path in (tmp_path / "Asia/Ho_Chi_Minh").iterdir():
        assert path.read_bytes() == (tmp_path / "America/New_York" / path.name).read_bytes()


def test_nothing_is_overwritten(tiendo: Program, tmp_path: Path) -> None:
    """One file in the way is named, and no other is written."""
    file = write(text_of("xuan-lap"), tmp_path / "plan.docx")
    output = tmp_path / "draft"
    output.mkdir()
    (output / "offices.csv").write_text("mine", encoding="utf-8")
    outcome = tiendo.run("import", file, "--plan", "nq57", "--output", output)
    assert outcome.code == 64 and "offices.csv” với nội dung khác" in outcome.err, outcome
    assert [path.name for path in output.iterdir()] == ["offices.csv"] and (output / "offices.csv").read_text(encoding="utf-8") == "mine"


def test_a_folder_that_cannot_be_made_is_told_of(tiendo: Program, tmp_path: Path) -> None:
    """The disk's refusal ends with 74."""
    file = write(text_of("xuan-lap"), tmp_path / "plan.docx")
    outcome = tiendo.run("import", file, "--plan", "nq57", "--output", file / "draft")
    assert outcome.code == 74 and "plan.docx" in outcome.err, outcome


def refused(tiendo: Program, file: Path, **environment: str) -> str:
    """What is said of a file that cannot be read; nothing is written."""
    outcome = tiendo.run("import", file, "--plan", "nq57", "--output", file.parent / "draft", environment=environment)
    assert outcome.code == 1 and not outcome.out and not (file.parent / "draft").exists(), outcome
    return outcome.err


def test_what_is_no_word_file_is_refused(tiendo: Program, tmp_path: Path) -> None:
    """Text, an old Word file, an archive without a document, one torn in the middle, XML that is none."""
    file = tmp_path / "plan.docx"
    file.write_text("KẾ HOẠCH", encoding="utf-8")
    assert "không phải là tệp Word" in refused(tiendo, file)
    file.write_bytes(b"")
    assert "không phải là tệp Word" in refused(tiendo, file)
    file.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))
    assert "Word đời cũ" in refused(tiendo, file)
    file.write_bytes(b"PK\x03\x04" + bytes(600))
    assert "không đọc được tệp này" in refused(tiendo, file)
    whole = write(text_of("xuan-lap"), tmp_path / "whole.docx").read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert "không đọc được tệp này" in refused(tiendo, file)
    package("<w:document", file)
    assert "không đọc được tệp này" in refused(tiendo, file)


def test_a_file_without_words_is_refused(tiendo: Program, tmp_path: Path) -> None:
    """An empty document, and one of empty cells."""
    assert "không có chữ nào" in refused(tiendo, write("", tmp_path / "empty.docx"))
    assert "không có chữ nào" in refused(tiendo, write("|  | \n|  | \n", tmp_path / "cells.docx"))


def test_a_file_that_bursts_its_reader_is_refused(tiendo: Program, tmp_path: Path) -> None:
    """A small archive of a very long document ends in time, with a message and without a draft."""
    begin = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    package(begin.encode() + b"<w:p><w:r><w:t>a b</w:t></w:r></w:p>" * 4_000_000 + b"</w:body></w:document>", tmp_path / "bomb.docx")
    assert (tmp_path / "bomb.docx").stat().st_size < 2_000_000
    message = refused(tiendo, tmp_path / "bomb.docx")
    assert "lớn quá mức" in message or "giây nên đã dừng" in message, message


def test_deep_nesting_is_refused_or_read(tiendo: Program, tmp_path: Path) -> None:
    """Tables in tables in tables never crash the program."""
    inner = "<w:p><w:r><w:t>A</w:t></w:r></w:p>"
    for _ in range(300):
        inner = f"<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    package('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + inner + "</w:body></w:document>", tmp_path / "deep.docx")
    outcome = tiendo.run("import", tmp_path / "deep.docx", "--plan", "nq57", "--output", tmp_path / "draft")
    assert outcome.code in (0, 1) and (outcome.code == 0 or "tiendo: " in outcome.err), outcome


def test_a_table_without_known_headings_is_told_of(tiendo: Program, tmp_path: Path) -> None:
    """Its words are kept in the text of the plan, and the message quotes what stands where headings should."""
    outcome, output = imported(tiendo, "**I. KINH PHÍ**\n| Màu | Hình\n| đỏ | tròn\n", tmp_path)
    assert outcome.code == 0, outcome
    assert "Bảng 1: không nhận ra tiêu đề cột của bảng chỉ tiêu hay nhiệm vụ trong “Màu”, “Hình”" in outcome.out
    assert "0 chỉ tiêu, 0 nhiệm vụ" in outcome.out and "không có bảng chỉ tiêu hay nhiệm vụ nào" in outcome.out
    assert "- đỏ \\| tròn" in (output / "plan.md").read_text(encoding="utf-8")
    assert not (output / "targets.csv").exists()


def test_a_machine_without_pandoc_is_told_what_to_install(tiendo: Program, tmp_path: Path) -> None:
    """The one program that is not part of the build."""
    file = write(text_of("xuan-lap"), tmp_path / "plan.docx")
    assert "apt-get install pandoc" in refused(tiendo, file, PATH=str(tmp_path))


def test_usage(tiendo: Program, tmp_path: Path) -> None:
    """An id that cannot be one, and a file that is not there."""
    assert tiendo.run("import", "plan.docx", "--plan", "NQ 57", "--output", tmp_path / "draft").code == 64
    outcome = tiendo.run("import", tmp_path / "none.docx", "--plan", "nq57", "--output", tmp_path / "draft")
    assert outcome.code == 74 and "none.docx" in outcome.err, outcome
