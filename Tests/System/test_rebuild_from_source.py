"""`site-source.zip`: the site is built again from the data it publishes, to the byte, and holds nothing that is not public or was not known."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import stat
import unicodedata
import zipfile
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied, copied_templates, make_real
from Support.long import LONG
from Support.program import AS_OF, CONTENT, Program
from Support.source import ARCHIVE, assert_rebuilds, command, names, unpacked
from Support.tree import contents, differences

COMMUNE = "communes/minh-hoa"
BASE = "https://tiendo.example.vn/"
SECRET = "So dien thoai rieng cua ap"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The fictional commune alone, judged on the day of the build like a real one."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / COMMUNE)
    return content


def built(tiendo: Program, content: Path, site: Path, *arguments: object, as_of: str = AS_OF, **paths: Path) -> Path:
    """The site of some content."""
    outcome = tiendo.build(site, *arguments, content=content, as_of=as_of, **paths)
    assert outcome.code == 0, outcome
    return site


def everything(folder: Path) -> bytes:
    """All names and bytes of a folder but those of the site built in it."""
    files = {path: data for path, data in contents(folder).items() if not path.startswith("Site/")}
    return b"\n".join(path.encode() + b"\n" + data for path, data in files.items())


def add(path: Path, **cells: str) -> None:
    """Adds a row to a table, which may not be there yet."""
    known = tables.rows(path) if path.exists() else []
    headings = list(dict.fromkeys([*(known[0] if known else []), *cells]))
    tables.write(path, headings, [{heading: row.get(heading, "") for heading in headings} for row in [*known, cells]])


@pytest.mark.parametrize(("arguments", "day"), [
    ([], AS_OF), (["--base", BASE], "2026-06-30"), *([(["--base", BASE], AS_OF), ([], "2026-06-30")] if LONG else [])], ids=str)
def test_the_real_content(tiendo: Program, tmp_path: Path, arguments: list[str], day: str) -> None:
    """All communes, today and on a past day, with a public address and without one."""
    site = built(tiendo, CONTENT, tmp_path / "site", *arguments, as_of=day)
    folder = assert_rebuilds(tiendo, site, tmp_path / "unpacked")
    assert command(folder) == ["build", "--as-of", day, *arguments]


@pytest.mark.parametrize("day", ["2025-12-31", "2026-06-30", AS_OF, "2027-02-01", *(["2026-01-20", "2026-09-05"] if LONG else [])])
def test_days_of_a_commune_with_reports(tiendo: Program, content: Path, tmp_path: Path, day: str) -> None:
    """A year of reports, verdicts, amendments, papers and accounts, seen on several days."""
    assert_rebuilds(tiendo, built(tiendo, content, tmp_path / "site", as_of=day), tmp_path / "unpacked")


def test_what_the_archive_holds(site: Path) -> None:
    """Settings, tables, texts, public evidence and templates; safe names, one mode, no times, each file once."""
    found = names(site)
    assert len(set(found)) == len(found)
    assert found[0] == "DOC-TOI.txt" and found[1] == "Content/site.yml"
    for name in found:
        assert not name.startswith("/") and ".." not in name.split("/") and "\\" not in name and not name.endswith("/")
    for path in CONTENT.rglob("*.csv"):
        if path.parent.name != "evidence":
            assert "Content/" + path.relative_to(CONTENT).as_posix() in found
    for path in [*CONTENT.rglob("*.md"), *CONTENT.rglob("*.yml")]:
        with zipfile.ZipFile(site / ARCHIVE) as archive:
            assert archive.read("Content/" + path.relative_to(CONTENT).as_posix()) == path.read_bytes()
    public = [row["id"] for row in tables.rows(CONTENT / COMMUNE / "evidence.csv") if row["public"] == "có"]
    assert sorted(Path(name).stem for name in found if "/evidence/" in name) == sorted(public)
    with zipfile.ZipFile(site / ARCHIVE) as archive:
        for entry in archive.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert stat.S_IMODE(entry.external_attr >> 16) == 0o644


def test_tables_are_canonical(site: Path, tmp_path: Path) -> None:
    """Keys as headings in the order of the schema, lines that end in CRLF, no blank column, every cell as typed but trimmed."""
    folder = unpacked(site, tmp_path / "unpacked") / "Content"
    for path in folder.rglob("*.csv"):
        if path.parent.name == "evidence":
            continue
        data = path.read_bytes()
        text = data.decode("utf-8")
        assert unicodedata.is_normalized("NFC", text) and data.endswith(b"\r\n") and not data.startswith(b"\xef\xbb\xbf")
        rows = tables.rows(path)
        assert rows and all(any(row[key] for row in rows) for key in rows[0])
        written = tables.rows(CONTENT / path.relative_to(folder))
        if path.name in ("targets.csv", "tasks.csv", "duties.csv", "offices.csv", "indicators.csv"):
            assert [{key: " ".join(row[key].split()) for key in rows[0]} for row in rows] == [
                {key: " ".join(row[key].split()) for key in rows[0]} for row in written]


def test_one_commune_packs_all(tiendo: Program, tmp_path: Path) -> None:
    """A build of one commune gives the archive that a build of all gives."""
    whole = built(tiendo, CONTENT, tmp_path / "whole")
    one = built(tiendo, CONTENT, tmp_path / "one", "--commune", "phu-lam")
    assert (one / ARCHIVE).read_bytes() == (whole / ARCHIVE).read_bytes()


def test_the_machine_makes_no_difference(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """Neither its time zone nor its language nor the number of threads."""
    outcome = tiendo.build(tmp_path / "public", "--jobs", "1", environment={"TZ": "Pacific/Kiritimati", "LC_ALL": "vi_VN.UTF-8", "LANG": "C"})
    assert outcome.code == 0, outcome
    assert (tmp_path / "public" / ARCHIVE).read_bytes() == (site / ARCHIVE).read_bytes()


def test_it_may_be_left_out(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Formats without `source` leave it out."""
    settings = content / "site.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "formats: [csv]\n", encoding="utf-8")
    assert not (built(tiendo, content, tmp_path / "site") / ARCHIVE).exists()


def test_nothing_of_withheld_evidence(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Its entry is there, without file, address, hash and size; the site is the same although the file is not there."""
    name = "Danh-sach-ho-ngheo.txt"
    (content / COMMUNE / "evidence" / name).write_text(SECRET, encoding="utf-8")
    digest = hashlib.sha256(SECRET.encode()).hexdigest()
    address = "https://noi-bo.example.vn/danh-sach"
    tables.edit(
        content / COMMUNE / "evidence.csv",
        lambda row: row | {"file": f"evidence/{name}", "sha256": digest, "size": str(len(SECRET)), "url": address} if row["id"] == "mc-002" else row)
    add(
        content / COMMUNE / "decisions.csv", date="2026-05-04", kind="khen", office=tables.rows(content / COMMUNE / "offices.csv")[0]["id"],
        number="12/QĐ-UBND", file=f"evidence/{name}")
    folder = assert_rebuilds(tiendo, built(tiendo, content, tmp_path / "site"), tmp_path / "unpacked")
    whole = everything(folder)
    for trace in (SECRET, name, digest, digest[:8], address):
        assert trace.encode() not in whole
    row = next(row for row in tables.rows(folder / "Content" / COMMUNE / "evidence.csv") if row["id"] == "mc-002")
    assert [row.get(key, "") for key in ("file", "url", "sha256", "size")] == ["", "", "", ""] and row["title"]
    assert any(row["number"] == "12/QĐ-UBND" and not row.get("file") for row in tables.rows(folder / "Content" / COMMUNE / "decisions.csv"))


def test_public_files_lie_under_their_ids(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Whatever their author called them: endings that a browser runs and unknown ones come out as they did before."""
    folder = content / COMMUNE / "evidence"
    written = {
        "mc-002": ("Nguyễn Văn A.HTML", b"<script>1</script>"), "mc-003": ("b.SVG", b"<svg/>"), "mc-004": ("c.nguyen-van-b", b"\x00\x01"),
        "mc-005": ("d.jpeg.md", "ghi chú".encode()), "mc-006": ("khong-duoi", b"abc"),
    }
    for name, data in written.values():
        (folder / name).write_bytes(data)
    tables.edit(
        content / COMMUNE / "evidence.csv",
        lambda row: row | {"file": f"evidence/{written[row['id']][0]}", "public": "có", "reason": "", "sha256": "", "size": ""}
        if row["id"] in written else row)
    add(
        content / COMMUNE / "submissions.csv", id="gui-1", period="2026-05", kind="tháng", recipient="UBND tỉnh", sent="2026-06-02",
        file="evidence/Nguyễn Văn A.HTML")
    unpacked = assert_rebuilds(tiendo, built(tiendo, content, tmp_path / "site"), tmp_path / "unpacked")
    found = {path.name: path.read_bytes() for path in (unpacked / "Content" / COMMUNE / "evidence").iterdir()}
    assert {name: found[name] for name in ("mc-002.html", "mc-003.svg", "mc-004.bin", "mc-005.txt", "mc-006.bin")} == {
        "mc-002.html": b"<script>1</script>", "mc-003.svg": b"<svg/>", "mc-004.bin": b"\x00\x01", "mc-005.txt": "ghi chú".encode(),
        "mc-006.bin": b"abc"}
    assert "Nguyễn Văn A".encode() not in everything(unpacked) and b"nguyen-van-b" not in everything(unpacked)
    row = next(row for row in tables.rows(unpacked / "Content" / COMMUNE / "submissions.csv") if row["id"] == "gui-1")
    assert row["file"] == "evidence/mc-002.html"


FUTURE = "TƯƠNG-LAI"


def add_the_future(content: Path) -> None:
    """Rows of every table that count from a later day, each with a word that stands nowhere else."""
    commune = content / COMMUNE
    office = tables.rows(commune / "offices.csv")[0]["id"]
    item = tables.rows(commune / "plans/nq57-2026/targets.csv")[0]["id"]
    add(commune / "evidence.csv", id="mc-sau-1", title=FUTURE + " một", kind="văn bản", date="2026-05-01", public="có", file="evidence/sau-1.txt")
    add(commune / "evidence.csv", id="mc-sau-2", title=FUTURE + " hai", kind="văn bản", date="2026-09-01", public="có", file="evidence/sau-2.txt")
    for number in (1, 2):
        (commune / f"evidence/sau-{number}.txt").write_text(FUTURE, encoding="utf-8")
    add(commune / "reports.csv", item=item, period="2026-07", reported="2026-10-30", result=FUTURE, evidence="mc-sau-1", note=FUTURE)
    add(commune / "appraisals.csv", evidence="mc-sau-1", date="2026-09-07", verdict="hợp lệ", office=office, note=FUTURE)
    add(commune / "decisions.csv", date="2026-08-01", kind="phê bình", office=office, number=FUTURE)
    add(commune / "submissions.csv", id="gui-sau", period="2026-06", kind="tháng", recipient="UBND tỉnh", sent="2026-07-03", number=FUTURE, file="evidence/sau-2.txt")
    add(commune / "listings.csv", list="nen-tang-dung-chung", id="nt-sau", title=FUTURE, office=office, **{"from": "2026-08-01"})
    open_data = {"title": "Dữ liệu", "description": "Mỗi dòng là một việc.", "office": office, "frequency": "hằng tháng", "planned": "Tháng 8/2026"}
    add(commune / "datasets.csv", id="dl-sau", published="2026-08-09", url=f"https://vi.du/{FUTURE}", updated="2026-09-09", **open_data)
    add(commune / "datasets.csv", id="dl-chua", url=f"https://vi.du/chua/{FUTURE}", **open_data)
    add(commune / "datasets.csv", id="dl-da", url="https://vi.du/da", published="2026-05-05", updated="2026-06-05 | 2026-07-07", **open_data)
    add(commune / "plans/nq57-2026/amendments.csv", item=item, field="note", value=FUTURE, basis=FUTURE, **{"from": "2026-08-15"})
    (commune / "bulletins/2026-11.md").write_text(f"---\npaper: báo cáo\n---\n\n# Kết quả\n\n{FUTURE}\n", encoding="utf-8")


def test_the_future_is_not_in_it(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """What is received, judged, decided, sent, listed, amended or issued later is in no file; nor does the site tell of it."""
    add_the_future(content)
    site = built(tiendo, content, tmp_path / "site", as_of="2026-06-30")
    folder = assert_rebuilds(tiendo, site, tmp_path / "unpacked")
    whole = everything(folder) + b"".join(contents(site).values())
    assert FUTURE.encode() not in whole and b"mc-sau" not in whole and b"nt-sau" not in whole and b"2026-11" not in b"\n".join(
        path.encode() for path in contents(folder))
    sent = next(row for row in tables.rows(folder / "Content" / COMMUNE / "submissions.csv") if row["id"] == "gui-sau")
    assert sent.get("sent", "") == "" and sent.get("number", "") == "" and sent["recipient"] == "UBND tỉnh"
    opened = {row["id"]: row for row in tables.rows(folder / "Content" / COMMUNE / "datasets.csv")}
    assert [opened[id].get("published", "") for id in ("dl-sau", "dl-chua", "dl-da")] == ["", "", "2026-05-05"]
    assert opened["dl-da"]["updated"] == "2026-06-05" and opened["dl-da"]["url"] == "https://vi.du/da"
    later = built(tiendo, content, tmp_path / "later", as_of="2026-11-30")
    assert FUTURE.encode() in everything(assert_rebuilds(tiendo, later, tmp_path / "unpacked-later"))


def issue(tiendo: Program, content: Path, period: str, day: str, signed: str) -> None:
    """Issues a paper of the commune; its signed file is named in the settings."""
    path = content / COMMUNE / f"bulletins/{period}.md"
    text = path.read_text(encoding="utf-8") if path.exists() else "---\n---\n\n# Kết quả\n\nViệc đã làm.\n"
    path.write_text(
        text.replace(
            "---\n", f'---\nnumber: 1/BC-UBND\ndate: "{day}"\nsigner:\n  post: CHỦ TỊCH\n  name: Trần Thị B\n{signed}', 1), encoding="utf-8")
    outcome = tiendo.run("issue", "minh-hoa", "--period", period, "--content", content, "--as-of", day)
    assert outcome.code == 0, outcome


@pytest.mark.parametrize(
    "signed", ["signed: evidence/Bản ký của ông C.txt\n", 'signed:   "evidence/Bản ký của ông C.txt"  # đã ký\n', "signed: >-\n  evidence/Bản ký của\n  ông C.txt\n"])
def test_an_issued_paper(tiendo: Program, content: Path, tmp_path: Path, signed: str) -> None:
    """Its frozen digests still hold after the rebuild; the signed file has the name it is published under, and is not there before it is known."""
    (content / COMMUNE / "evidence/Bản ký của ông C.txt").write_text("Đã ký.\n", encoding="utf-8")
    add(
        content / COMMUNE / "evidence.csv", id="mc-ky", title="Bản đã ký", kind="văn bản", date="2026-07-20", public="có",
        file="evidence/Bản ký của ông C.txt")
    issue(tiendo, content, "2026-05", "2026-07-15", signed)
    site = built(tiendo, content, tmp_path / "site", as_of="2026-11-10")
    folder = assert_rebuilds(tiendo, site, tmp_path / "unpacked")
    bulletins = folder / "Content" / COMMUNE / "bulletins"
    frozen = content / COMMUNE / "bulletins/2026-05.issued.json"
    assert (bulletins / frozen.name).read_bytes() == frozen.read_bytes() and json.loads(frozen.read_bytes())["rows"]
    assert "\nsigned: evidence/mc-ky.txt\n" in (bulletins / "2026-05.md").read_text(encoding="utf-8")
    assert "của ông C".encode() not in everything(folder)
    assert "minh-chung.html#mc-ky" in (site / "xa-phuong/minh-hoa/ban-tin/2026-05-bao-cao.html").read_text(encoding="utf-8")
    early = built(tiendo, content, tmp_path / "early", as_of="2026-07-18")
    before = assert_rebuilds(tiendo, early, tmp_path / "unpacked-early")
    assert b"mc-ky" not in everything(before) and b"mc-ky" not in b"".join(contents(early).values())
    assert "signed" not in (before / "Content" / COMMUNE / "bulletins/2026-05.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("where", "packed"), [("evidence/Sổ của bà D.txt", "evidence/mc-002.txt"), ("mc-002", "mc-002")])
def test_an_allowance_bound_to_a_file(tiendo: Program, content: Path, tmp_path: Path, where: str, packed: str) -> None:
    """What may stand in a file of evidence may stand there after the rebuild too, and the author's name for the file is not told."""
    (content / COMMUNE / "evidence/Sổ của bà D.txt").write_text("Đường dây nóng: 0912 345 678\n", encoding="utf-8")
    tables.edit(
        content / COMMUNE / "evidence.csv",
        lambda row: row | {"file": "evidence/Sổ của bà D.txt", "public": "có", "reason": "", "sha256": "", "size": ""} if row["id"] == "mc-002" else row)
    settings = content / COMMUNE / "commune.yml"
    entry = f"allowances:\n  - text: 0912 345 678\n    where: {where}\n    reason: số của đường dây nóng\n"
    settings.write_text(settings.read_text(encoding="utf-8") + entry, encoding="utf-8")
    folder = assert_rebuilds(tiendo, built(tiendo, content, tmp_path / "site"), tmp_path / "unpacked")
    assert f"    where: {packed}\n" in (folder / "Content" / COMMUNE / "commune.yml").read_text(encoding="utf-8")
    assert "bà D".encode() not in everything(folder)


def as_excel_writes(path: Path, headings: dict[str, str]) -> None:
    """A table with Vietnamese headings in NFD, semicolons, CRLF and blanks around the cells, in UTF-16."""
    rows = tables.rows(path)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([unicodedata.normalize("NFD", headings.get(key, key)) for key in rows[0]] + [""])
    for row in rows:
        writer.writerow([unicodedata.normalize("NFD", f" {cell}\u00a0") if cell else "" for cell in row.values()] + [""])
    path.write_bytes(("\ufeff" + out.getvalue()).encode("utf-16-le"))


def test_tables_as_excel_writes_them(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Encodings, delimiters, headings and files nobody asked for make no difference to the site, and are not in the archive."""
    plain = built(tiendo, content, tmp_path / "plain")
    commune = content / COMMUNE
    as_excel_writes(commune / "reports.csv", {"item": "Mã", "period": "KỲ BÁO CÁO", "result": "Kết quả bằng lời", "obstacle": "Khó khăn"})
    as_excel_writes(commune / "offices.csv", {"name": "Tên cơ quan"})
    as_excel_writes(commune / "plans/nq57-2026/targets.csv", {"statement": "Nội dung"})
    for name in ("plan.md", "targets.csv"):
        assert (commune / "plans/nq57-2026" / name).exists()
    text = commune / "plans/nq57-2026/plan.md"
    text.write_bytes(text.read_bytes().replace(b"\n", b"\r\n"))
    for name in ("ghi-chu.txt", "bulletins/nhap.docx", "evidence/khong-dong-nao.txt", ".an.csv", "~$commune.xlsx", "cu/reports.csv"):
        (commune / name).parent.mkdir(exist_ok=True)
        (commune / name).write_text(SECRET, encoding="utf-8")
    (content / "rieng.txt").write_text(SECRET, encoding="utf-8")
    site = built(tiendo, content, tmp_path / "site")
    folder = assert_rebuilds(tiendo, site, tmp_path / "unpacked")
    assert SECRET.encode() not in everything(folder)
    assert set(names(site)) == set(names(plain))
    left, right = contents(plain), contents(site)
    # The plan's text is packed as it is, with the ends of its lines; the listing and the manifest name the archive's hash.
    assert set(differences(left, right)) <= {ARCHIVE, "du-lieu-mo/index.html", "manifest.json"}
    for name in ("reports.csv", "offices.csv", "plans/nq57-2026/targets.csv"):
        with zipfile.ZipFile(plain / ARCHIVE) as archive:
            assert (folder / "Content" / COMMUNE / name).read_bytes() == archive.read(f"Content/{COMMUNE}/{name}")


def test_templates_of_one_s_own(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """What a template's author changed is packed, with names in Vietnamese; files that no page uses are not."""
    templates = copied_templates(tmp_path / "Templates")
    path = templates / "assets/tiendo.css"
    path.write_text(path.read_text(encoding="utf-8") + "/* của riêng xã */\n", encoding="utf-8")
    (templates / "assets/ảnh Đồng Nai.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    (templates / "ghi-chu.txt").write_text(SECRET, encoding="utf-8")
    site = built(tiendo, content, tmp_path / "site", templates=templates)
    folder = assert_rebuilds(tiendo, site, tmp_path / "unpacked")
    assert (folder / "Templates/assets/ảnh Đồng Nai.svg").exists() and "Templates/assets/ảnh Đồng Nai.svg" in names(site)
    assert SECRET.encode() not in everything(folder)


def test_a_second_build_keeps_it(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """An archive that did not change is not written again; one report more changes it."""
    site = built(tiendo, content, tmp_path / "site")
    before = (site / ARCHIVE).stat()
    built(tiendo, content, site)
    assert (site / ARCHIVE).stat().st_ino == before.st_ino and (site / ARCHIVE).stat().st_mtime_ns == before.st_mtime_ns
    tables.edit(content / COMMUNE / "reports.csv", lambda row: row | {"result": row["result"] and row["result"] + "!"})
    built(tiendo, content, site)
    assert (site / ARCHIVE).stat().st_ino != before.st_ino


def test_the_note_quotes_an_address(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """An address with signs of the shell stands in quotation marks."""
    site = built(tiendo, content, tmp_path / "site", "--base", "https://vi.du/a'b$(x)/")
    note = (unpacked(site, tmp_path / "unpacked") / "DOC-TOI.txt").read_text(encoding="utf-8")
    assert re.search(r"--base 'https://vi\.du/a'\\''b\$\(x\)/'$", note, flags=re.MULTILINE), note
