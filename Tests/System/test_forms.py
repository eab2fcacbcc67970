"""Forms out to offices and back: `tiendo new`, `tiendo form`, `tiendo take`."""

from __future__ import annotations

import csv
import datetime
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from Support.content import copied, replace
from Support.forms import FilledForm
from Support.page import Page
from Support.program import TEMPLATES, Outcome, Program

COMMUNE = "communes/minh-hoa"
OFFICE = "Phòng Kinh tế"
SHARE, FIGURE, TASK = "nq57-2026-ct-ii-1", "nq57-2026-ct-iv-1", "nq57-2026-nv-iii-1"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fictional commune in December 2026, when its reports of November come in."""
    content = copied(tmp_path_factory.mktemp("forms") / "Content", "minh-hoa")
    replace(content / COMMUNE / "commune.yml", "as-of: 2026-11-10", "as-of: 2026-12-10")
    return content


@pytest.fixture
def content(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "Content"))


@pytest.fixture(scope="module")
def issued(tiendo: Program, original: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The forms of November 2026, for all offices."""
    folder = tmp_path_factory.mktemp("issued")
    outcome = form(tiendo, original, folder, "--month", "2026-11")
    assert outcome.code == 0, outcome
    return folder


def form(tiendo: Program, content: Path, output: Path, *arguments: object, as_of: str = "2026-11-30") -> Outcome:
    """Runs `tiendo form`."""
    return tiendo.run("form", "minh-hoa", "--content", content, "--output", output, "--as-of", as_of, *arguments)


def take(tiendo: Program, content: Path, *forms: Path, received: str = "2026-12-03", yes: bool = True) -> Outcome:
    """Runs `tiendo take`."""
    return tiendo.run(
        "take", *forms, "--content", content, "--templates", TEMPLATES, "--received", received, "--python", TEMPLATES.parent / ".venv/bin/python",
        *(["--yes"] if yes else []))


def rows(content: Path, table: str) -> list[dict[str, str]]:
    """A table of the commune."""
    with (content / COMMUNE / table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def files(content: Path) -> dict[str, bytes]:
    """Every file of the content."""
    return {str(path.relative_to(content)): path.read_bytes() for path in sorted(content.rglob("*")) if path.is_file()}


def economy(issued: Path) -> Path:
    """The form of one office."""
    return issued / "bao-cao-minh-hoa-2026-11-phong-kinh-te.xlsx"


def filled(issued: Path, folder: Path, name: str = "da-ghi.xlsx") -> Path:
    """The form as an officer hands it in, with a document beside it."""
    sheet = FilledForm(economy(issued))
    sheet.confirm.value = "Trưởng phòng"
    sheet.put(SHARE, numerator=19, denominator=1000, result="Đã chi 19 tỷ đồng trên 1.000 tỷ đồng.")
    sheet.put(FIGURE, value=1.234)
    sheet.put(TASK, state="hoàn thành", result="Đã ban hành kế hoạch;\nđã gửi các ấp.", explanation="Chậm vì chờ ý kiến; đã xong trong tháng.")
    date = datetime.date(2026, 11, 20)
    sheet.prove(4, TASK, "Kế hoạch phát triển hạ tầng số (minh họa)", "Kế hoạch", "số minh họa 90", date, "Ke hoach.PDF.txt", "có")
    sheet.prove(5, SHARE, "Bảng kê chi ngân sách, tháng 11/2026", "Bảng số liệu", None, date, None, "không", "Có số liệu của từng hợp đồng")
    sheet.prove(6, SHARE, None, None, None, None, None, None, None, "mc-046")
    path = sheet.save(folder / name)
    (folder / "Ke hoach.PDF.txt").write_text("Kế hoạch phát triển hạ tầng số (minh họa)\n", encoding="utf-8")
    return path


# What goes out


def test_each_office_gets_what_it_owes(issued: Path) -> None:
    names = {path.name for path in issued.iterdir()}
    assert "bao-cao-minh-hoa-2026-11-phong-kinh-te.xlsx" in names and "bao-cao-minh-hoa-2026-11-mttq.xlsx" in names and len(names) == 9
    codes = [code for path in issued.iterdir() for code in FilledForm(path).items]
    assert len(codes) == len(set(codes)) > 50
    # Met with valid proof by the last report; computed.
    assert "nq57-2026-ct-v-21" not in codes


def test_same_input_same_bytes(tiendo: Program, original: Path, issued: Path, tmp_path: Path) -> None:
    assert form(tiendo, original, tmp_path, "--month", "2026-11").code == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {path.name: path.read_bytes() for path in issued.iterdir()}
    assert openpyxl.load_workbook(economy(issued)).properties.created == datetime.datetime(2026, 11, 30)


def test_rows_are_prefilled(issued: Path) -> None:
    sheet = FilledForm(economy(issued))
    shown = {heading: sheet.cell(SHARE, heading).value for heading in ("Mã", "Số", "Nội dung", "Mục tiêu, sản phẩm", "Thời hạn", "Lần trước")}
    assert shown == {
        "Mã": SHARE, "Số": "II.1", "Mục tiêu, sản phẩm": "≥ 2%", "Thời hạn": "Đến cuối năm 2026", "Lần trước": "1,8% (10/2026)",
        "Nội dung": "Tỷ lệ chi cho khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số trong tổng chi ngân sách xã."}
    assert sheet.cell(SHARE, "Phải giải trình").value is None
    assert sheet.cell(TASK, "Phải giải trình").value == "ĐỎ: Đã quá hạn"


def test_only_answers_are_open(issued: Path) -> None:
    sheet = FilledForm(economy(issued))
    for page in sheet.workbook.worksheets:
        assert page.protection.sheet and not page.protection.password, page.title
    open_keys = {heading for heading in ("Mã", "Nội dung", "Mục tiêu, sản phẩm", "Lần trước", "Tử số", "Mẫu số", "Kết quả", "Tình trạng", "Giải trình")
                 if not sheet.cell(SHARE, heading).protection.locked}
    assert open_keys == {"Tử số", "Mẫu số", "Kết quả", "Giải trình"}
    assert not sheet.cell(TASK, "Tình trạng").protection.locked and sheet.cell(TASK, "Kết quả").protection.locked
    assert [page.sheet_state for page in sheet.workbook.worksheets] == ["visible", "visible", "visible", "hidden"]
    assert sheet.reports.freeze_panes == "A6" and sheet.reports.print_title_rows == "$5:$5"
    setup = sheet.reports.page_setup
    assert (setup.paperSize, setup.orientation, sheet.reports.sheet_properties.pageSetUpPr.fitToPage) == (9, "landscape", True)


def test_inputs_are_checked_in_vietnamese(issued: Path) -> None:
    sheet = FilledForm(economy(issued))

    def check(item: str, heading: str) -> openpyxl.worksheet.datavalidation.DataValidation:
        cell = sheet.cell(item, heading)
        return next(rule for rule in sheet.reports.data_validations.dataValidation if cell.coordinate in rule.sqref)

    row = sheet.items[SHARE]
    assert (check(SHARE, "Tử số").type, check(SHARE, "Tử số").formula1) == ("custom", f"AND(ISNUMBER(H{row}),H{row}>=0,OR(ISBLANK(I{row}),H{row}<=I{row}))")
    assert check(SHARE, "Tử số").error == "Tử số là số từ 0 trở lên và không lớn hơn mẫu số."
    assert (check(SHARE, "Kết quả").type, check(SHARE, "Kết quả").operator, check(SHARE, "Kết quả").formula1) == ("decimal", "greaterThanOrEqual", "0")
    assert check(TASK, "Tình trạng").formula1 == "'tiendo'!$F$1:$F$3"
    assert [sheet.workbook["tiendo"].cell(row, 6).value for row in (1, 2, 3)] == ["chưa thực hiện", "đang thực hiện", "hoàn thành"]
    kinds = {rule.type for rule in sheet.evidence.data_validations.dataValidation}
    assert kinds == {"list", "date", "textLength"}


def test_a_filled_form_is_never_overwritten(tiendo: Program, original: Path, issued: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(issued, tmp_path / "forms"))
    FilledForm(economy(folder)).save(economy(folder))
    before = economy(folder).read_bytes()
    outcome = form(tiendo, original, folder, "--month", "2026-11")
    assert outcome.code == 64 and "đã có tệp" in outcome.err, outcome
    assert economy(folder).read_bytes() == before


@pytest.mark.parametrize(("arguments", "words"), [
    (("--month", "2026-Q3"), "lịch báo cáo"), (("--month", "2025-10"), "không có kỳ 10/2025"),
    (("--month", "2026-11", "--office", "Phòng Kinh tê"), "gần nhất là “Phòng Kinh tế”"), ((), "--appraisal"),
])
def test_what_cannot_be_asked(tiendo: Program, original: Path, tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    outcome = form(tiendo, original, tmp_path / "forms", *arguments)
    assert outcome.code == 64 and words in outcome.err, outcome
    assert not (tmp_path / "forms").exists()


# What comes back


def test_a_month_goes_out_and_comes_back_onto_the_page(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    before = files(content)
    outcome = take(tiendo, content, filled(issued, tmp_path / "in"))
    assert outcome.code == 0 and "3 dòng mới" in outcome.out and "mc-066" in outcome.out, outcome

    new = rows(content, "reports.csv")[-3:]
    assert [(row["item"], row["period"], row["reported"], row["office"], row["confirmed"]) for row in new] == [
        (item, "2026-11", "2026-12-03", "", "Trưởng phòng") for item in (SHARE, FIGURE, TASK)]
    assert (new[0]["numerator"], new[0]["denominator"], new[0]["evidence"]) == ("19", "1000", "mc-067 | mc-046")
    assert new[1]["value"] == "1,234"
    assert (new[2]["state"], new[2]["result"], new[2]["evidence"]) == ("hoàn thành", "Đã ban hành kế hoạch; đã gửi các ấp.", "mc-066")
    document = (content / COMMUNE / "evidence/mc-066.txt").read_bytes()
    evidence = rows(content, "evidence.csv")[-2:]
    assert evidence[0]["sha256"] == hashlib.sha256(document).hexdigest() and evidence[0]["size"] == str(len(document))
    assert (evidence[0]["date"], evidence[0]["public"], evidence[1]["file"], evidence[1]["public"]) == ("2026-11-20", "có", "", "không")

    after = files(content)
    changed = {path for path in after if after[path] != before.get(path)}
    kept = f"{COMMUNE}/.backup/2026-12-03"
    assert changed == {f"{COMMUNE}/reports.csv", f"{COMMUNE}/evidence.csv", f"{COMMUNE}/evidence/mc-066.txt", f"{kept}/reports.csv", f"{kept}/evidence.csv"}
    for table in ("reports.csv", "evidence.csv"):
        assert after[f"{COMMUNE}/{table}"].startswith(before[f"{COMMUNE}/{table}"])
        assert after[f"{kept}/{table}"] == before[f"{COMMUNE}/{table}"]

    site = tmp_path / "public"
    built = tiendo.build(site, content=content, as_of="2026-12-10")
    assert built.code == 0, built
    page = Page(site / f"mau/minh-hoa/chi-tieu/{SHARE}.html")
    assert "1,9%" in page.text and "Đã chi 19 tỷ đồng" in page.text
    assert not list(site.rglob(".backup"))


def test_taken_twice(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    path = filled(issued, tmp_path / "in")
    assert take(tiendo, content, path).code == 0
    before = files(content)
    outcome = take(tiendo, content, path, received="2026-12-04")
    assert outcome.code == 1 and "Biểu này đã nhận rồi, ngày 2026-12-03" in outcome.err, outcome
    assert files(content) == before


def test_a_correction_gives_its_reason(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    path = filled(issued, tmp_path / "in")
    assert take(tiendo, content, path).code == 0
    sheet = FilledForm(path)
    sheet.put(SHARE, numerator=21)
    sheet.save(path)
    before = files(content)
    outcome = take(tiendo, content, path, received="2026-12-05")
    assert outcome.code == 1 and "(Sheet Báo cáo, ô E4)" in outcome.err and "correction-without-note" in outcome.err, outcome
    assert files(content) == before

    sheet.reports["E4"] = "Cộng thiếu một khoản chi."
    sheet.save(path)
    outcome = take(tiendo, content, path, received="2026-12-05")
    assert outcome.code == 0 and "1 dòng điều chỉnh, 2 dòng như đã nhận" in outcome.out, outcome
    last = rows(content, "reports.csv")[-1]
    assert (last["item"], last["numerator"], last["reported"], last["note"]) == (SHARE, "21", "2026-12-05", "Cộng thiếu một khoản chi.")
    assert [row["id"] for row in rows(content, "evidence.csv")][-2:] == ["mc-066", "mc-067"]


def test_ten_mistakes_name_ten_cells(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    path = filled(issued, tmp_path / "in")
    sheet = FilledForm(path)
    others = [item for item in sheet.items if item not in (SHARE, FIGURE, TASK)]
    shares = [item for item in others if sheet.cell(item, "Tử số").protection.locked is False]
    tasks = [item for item in others if sheet.cell(item, "Tình trạng").protection.locked is False]
    sheet.confirm.value = None
    expected = {"E3": "nobody-confirms"}

    def spoil(item: str, key: str, heading: str, value: object, finding: str, **beside: object) -> None:
        sheet.put(item, **{key: value}, **beside)
        expected[sheet.cell(item, heading).coordinate] = finding

    spoil(SHARE, "numerator", "Tử số", 1900, "part-above-whole")
    spoil(FIGURE, "value", "Kết quả", "khoảng mười", "not-a-number")
    spoil(TASK, "state", "Tình trạng", "xong rồi", "unknown-word")
    spoil(shares[0], "numerator", "Tử số", 5, "numerator-alone")
    spoil(shares[1], "denominator", "Mẫu số", 0, "denominator-not-positive", numerator=0)
    spoil(shares[2], "value", "Kết quả", -3, "negative-figure")
    spoil(tasks[0], "result", "Kết quả bằng lời", "Liên hệ 0912 345 678 để biết thêm.", "personal-phone", state="đang thực hiện")
    on_evidence = {"E5": "not-a-date", "F4": "file-not-beside-form", "A7": "item-not-in-form", "G8": "not-a-flag", "B9": "evidence-lacks-words"}
    sheet.evidence["E5"] = "31/02/2026"
    sheet.evidence["F4"] = "Ke hoach.PDF"
    sheet.prove(7, "nq57-2026-nv-iii-9", "Biên bản", "Biên bản")
    sheet.prove(8, TASK, "Biên bản họp", "Biên bản", None, None, None, "chắc là có", "Chưa rõ")
    sheet.prove(9, TASK, None, "Ảnh", None, None, None, "không", "Chưa rõ")
    sheet.save(path)

    before = files(content)
    outcome = take(tiendo, content, path)
    assert outcome.code == 1 and "chưa nhận biểu nào" in outcome.err, outcome
    errors = [line for line in outcome.err.splitlines() if ": lỗi: " in line]
    found = {(cell(line), line.rsplit("[", 1)[1].rstrip("]")) for line in errors}
    wanted = {(f"Báo cáo {place}", finding) for place, finding in expected.items()} | {
        (f"Minh chứng {place}", finding) for place, finding in on_evidence.items()}
    assert found == wanted and len(wanted) >= 10, outcome
    assert files(content) == before


def cell(line: str) -> str:
    """The cell that a message names."""
    return line.split("(Sheet ", 1)[1].split(")", 1)[0].replace(", ô", "")


def test_one_bad_form_refuses_all(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    good = filled(issued, tmp_path / "in")
    sheet = FilledForm(issued / "bao-cao-minh-hoa-2026-11-cong-an-xa.xlsx")
    sheet.put(next(iter(sheet.items)), value="nhiều")
    bad = sheet.save(tmp_path / "in/cong-an.xlsx")
    before = files(content)
    outcome = take(tiendo, content, good, bad)
    assert outcome.code == 1 and "cong-an.xlsx (Sheet Báo cáo, ô J" in outcome.err, outcome
    assert files(content) == before


def test_not_a_form(tiendo: Program, content: Path, tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    workbook.save(tmp_path / "khac.xlsx")
    (tmp_path / "rach.xlsx").write_bytes(b"PK\x03\x04 torn")
    (tmp_path / "chu.txt").write_text("x")
    outcome = take(tiendo, content, tmp_path / "khac.xlsx", tmp_path / "rach.xlsx", tmp_path / "chu.txt")
    assert outcome.code == 1, outcome
    assert [name for name in ("[not-a-form]", "[unreadable-workbook]", "[not-a-workbook]") if name in outcome.err] == [
        "[not-a-form]", "[unreadable-workbook]", "[not-a-workbook]"], outcome
    assert take(tiendo, content, tmp_path / "khong-co.xlsx").code == 74


def test_nothing_is_written_unasked(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    before = files(content)
    outcome = take(tiendo, content, filled(issued, tmp_path / "in"), yes=False)
    assert outcome.code == 64 and "thêm nq57-2026-ct-ii-1" in outcome.out and "--yes" in outcome.err, outcome
    assert files(content) == before


def test_what_was_killed_between_two_tables_is_taken_again(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    path = filled(issued, tmp_path / "in")
    assert take(tiendo, content, path).code == 0
    whole = files(content)
    # Evidence is put in before the reports that cite it.
    shutil.copy(content / COMMUNE / ".backup/2026-12-03/reports.csv", content / COMMUNE / "reports.csv")
    (content / COMMUNE / ".reports.csv.tiendo-take").write_text("half a table")
    assert tiendo.check(content=content).code == 0
    outcome = take(tiendo, content, path)
    assert outcome.code == 0, outcome
    after = files(content)
    assert {name: after.get(name) for name in whole} == whole
    assert set(after) - set(whole) == {f"{COMMUNE}/.backup/2026-12-03-2/reports.csv"}


def test_it_asks_on_a_terminal(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    path = filled(issued, tmp_path / "in")
    command = tiendo.command(
        "take", path, "--content", content, "--templates", TEMPLATES, "--received", "2026-12-03", "--python", TEMPLATES.parent / ".venv/bin/python")
    before = files(content)
    for answer, code in ((b"khong\n", 0), (b"c\xc3\xb3\n", 0)):
        assert files(content) == before
        keyboard, terminal = os.openpty()
        os.write(keyboard, answer)
        ended = subprocess.run(command, stdin=terminal, capture_output=True, timeout=120, check=False)
        os.close(keyboard)
        os.close(terminal)
        assert ended.returncode == code and "Ghi vào nội dung?" in ended.stdout.decode(), ended
    assert len(rows(content, "reports.csv")) == 778 + 3


@pytest.mark.parametrize("obstacle", ["evidence", ".backup"])
def test_a_disk_that_refuses_leaves_all_as_it_was(tiendo: Program, content: Path, issued: Path, tmp_path: Path, obstacle: str) -> None:
    path = filled(issued, tmp_path / "in")
    folder = content / COMMUNE / obstacle
    if obstacle == ".backup":
        # A file where the folder of backups would be made; by then the drafts of tables and evidence are written.
        folder.write_text("")
    elif os.geteuid() == 0:
        # Nothing refuses the superuser but what the file system cannot do: the name of the copy is taken by a folder.
        (folder / "mc-066.txt").mkdir()
    else:
        folder.chmod(0o555)
    before = files(content)
    outcome = take(tiendo, content, path)
    folder.chmod(0o755)
    assert outcome.code == (74 if obstacle == ".backup" or os.geteuid() != 0 else 64), outcome
    assert files(content) == before
    assert not list(content.rglob("*.tiendo-*"))


def test_rows_go_in_the_table_s_own_way(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    path = content / COMMUNE / "reports.csv"
    table = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
    order = list(reversed(range(len(table[0]))))
    headings = {"item": "Mã", "note": "Ghi chú"}
    table[0] = [headings.get(key, key) for key in table[0]]
    lines = [";".join('"' + row[index].replace('"', '""') + '"' for index in order) for row in table]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    before = path.read_bytes()
    assert take(tiendo, content, filled(issued, tmp_path / "in")).code == 0
    added = path.read_bytes().removeprefix(before).decode().split("\r\n")
    assert added[0] == "" and added[-1] == "" and len(added) == 5
    assert added[1] == ";Trưởng phòng;mc-067 | mc-046;;;;Đã chi 19 tỷ đồng trên 1.000 tỷ đồng.;;;1000;19;;;2026-12-03;2026-11;nq57-2026-ct-ii-1"
    assert '"Đã ban hành kế hoạch; đã gửi các ấp."' in added[3] and tiendo.check(content=content).code == 0


# Appraisals


def test_appraisals_go_out_and_come_back(tiendo: Program, content: Path, tmp_path: Path) -> None:
    outcome = form(tiendo, content, tmp_path / "out", "--appraisal", as_of="2026-12-01")
    assert outcome.code == 0, outcome
    forms = {path.name: FilledForm(path) for path in (tmp_path / "out").iterdir()}
    standing = forms["tham-dinh-minh-hoa-2026-12-01-phong-van-hoa-xa-hoi.xlsx"]
    other = forms["tham-dinh-minh-hoa-2026-12-01-van-phong-hdnd-ubnd.xlsx"]
    waiting = set(standing.items) | set(other.items)
    judged = {row["evidence"] for row in rows(content, "appraisals.csv") if row["verdict"] != "cần bổ sung"}
    assert waiting and not waiting & judged
    first, second, *_ = standing.items
    standing.put(first, verdict="hợp lệ", date=datetime.date(2026, 12, 2))
    standing.put(second, verdict="không hợp lệ", date=datetime.date(2026, 12, 2), note="Thiếu chữ ký.")
    path = standing.save(tmp_path / "in/tham-dinh.xlsx")
    outcome = take(tiendo, content, path)
    assert outcome.code == 0, outcome
    assert [tuple(row.values()) for row in rows(content, "appraisals.csv")[-2:]] == [
        (first, "2026-12-02", "hợp lệ", "phong-van-hoa-xa-hoi", ""), (second, "2026-12-02", "không hợp lệ", "phong-van-hoa-xa-hoi", "Thiếu chữ ký.")]
    assert take(tiendo, content, path).code == 1

    standing.put(list(standing.items)[2], verdict="hợp lệ")
    standing.put(list(standing.items)[3], verdict="tạm được", date=datetime.date(2027, 1, 5))
    standing.save(path)
    outcome = take(tiendo, content, path)
    assert outcome.code == 1 and "ô I7" in outcome.err and "ô H8" in outcome.err and "ô I8" in outcome.err, outcome


# A new commune


def test_a_new_commune_has_only_places_to_fill_in(tiendo: Program, tmp_path: Path) -> None:
    content = copied(tmp_path / "Content", "minh-hoa")
    arguments = ("new", "commune", "tan-an", "--name", "Xã Tân An", "--kind", "xã", "--code", "00001", "--content", content)
    outcome = tiendo.run(*arguments)
    assert outcome.code == 0, outcome
    folder = content / "communes/tan-an"
    tables = list(folder.rglob("*.csv"))
    assert len(tables) == 7 and all(len(path.read_text(encoding="utf-8").splitlines()) == 1 for path in tables)
    checked = tiendo.check("--format", "lines", content=content)
    errors = [line for line in checked.out.splitlines() if ": lỗi: " in line]
    assert checked.code == 1 and len(errors) == 4 and all("[to-fill]" in line and "tan-an/plans/nq57/plan.md" in line for line in errors), checked

    # With every place filled in nothing is left to say.
    plan = folder / "plans/nq57/plan.md"
    plan.write_text(plan.read_text(encoding="utf-8").replace("CẦN GHI: ", ""), encoding="utf-8")
    assert tiendo.check(content=content).code == 0

    before = files(content)
    again = tiendo.run(*arguments)
    assert again.code == 64 and "không ghi đè" in again.err, again
    assert files(content) == before


@pytest.mark.parametrize(("slug", "code", "words"), [("Tân An", "00001", "tan-an"), ("tan-an", "1", "5 chữ số")])
def test_a_new_commune_needs_a_slug_and_a_code(tiendo: Program, tmp_path: Path, slug: str, code: str, words: str) -> None:
    content = copied(tmp_path / "Content", "minh-hoa")
    outcome = tiendo.run("new", "commune", slug, "--name", "Xã Tân An", "--kind", "xã", "--code", code, "--content", content)
    assert outcome.code == 64 and words in outcome.err, outcome


def test_items_without_an_office_go_to_the_standing_one(tiendo: Program, tmp_path: Path) -> None:
    arguments = ("form", "dai-phuoc", "--month", "2026-07", "--as-of", "2026-07-20", "--output", tmp_path)
    outcome = tiendo.run(*arguments)
    assert outcome.code == 0 and "50 dòng; 50 dòng kế hoạch không nêu cơ quan chủ trì" in outcome.out, outcome
    assert len(FilledForm(tmp_path / "bao-cao-dai-phuoc-2026-07-phong-van-hoa-xa-hoi.xlsx").items) == 50


def test_a_hostile_form_reaches_nothing(tiendo: Program, content: Path, issued: Path, tmp_path: Path) -> None:
    sheet = FilledForm(filled(issued, tmp_path / "in"))
    sheet.put(TASK, result="=1+1")
    sheet.evidence["F4"] = "../../../etc/passwd"
    formula = sheet.save(tmp_path / "in/cong-thuc.xlsx")
    sheet.workbook["tiendo"]["B3"] = "../../etc"
    outside = sheet.save(tmp_path / "in/ngoai.xlsx")
    sheet.workbook["tiendo"]["A9"] = "99999999999999999999"
    rows_lost = sheet.save(tmp_path / "in/mat-dong.xlsx")
    before = files(content)
    outcome = take(tiendo, content, formula)
    assert outcome.code == 1 and "[formula-without-value]" in outcome.err and "[file-name-with-folder]" in outcome.err, outcome
    assert take(tiendo, content, outside).code == 64
    assert "[not-a-form]" in take(tiendo, content, rows_lost).err
    assert files(content) == before
