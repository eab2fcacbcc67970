"""Personal data and marks of secrecy stop the build before anything is written, are named with their places, and stand in no message."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied
from Support.program import Outcome, Program
from Support.tree import contents

COMMUNE = "communes/minh-hoa"
CITIZEN = "079185123456"
PHONE = "0912 345 678"
MAIL = "nguyen.van.a@example.vn"
IDS = {CITIZEN: "personal-id-number", PHONE: "personal-phone", MAIL: "personal-mail"}


def pdf(*pages: str, encrypted: bool = False) -> bytes:
    """A PDF with a line of ASCII on each page, made by hand."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(pages)))),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, words in enumerate(pages):
        stream = f"BT /F1 12 Tf 72 720 Td ({words}) Tj ET".encode("ascii") if words else b""
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * index))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    lock = b" /Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [<00> <00>]" % (b"x" * 32, b"y" * 32) if encrypted else b""
    return data + b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, lock, table)


@dataclass(frozen=True)
class Content:
    """A copy of the content with the fictional commune alone, and what can be planted in it."""

    folder: Path

    @property
    def commune(self) -> Path:
        return self.folder / COMMUNE

    def note(self, words: str) -> None:
        """In the note of the second report."""
        path = self.commune / "reports.csv"
        table = tables.rows(path)
        table[1]["note"] = f"gọi {words} để hỏi"
        tables.write(path, list(table[0]), table)

    def title(self, words: str) -> None:
        """In the title of the first evidence."""
        tables.edit(self.commune / "evidence.csv", lambda row: row | ({"title": f"Đơn của {words}"} if row["id"] == "mc-001" else {}))

    def text(self, words: str) -> None:
        """In a line of Markdown."""
        with (self.folder / "pages/gioi-thieu.md").open("a", encoding="utf-8") as file:
            file.write(f"\nLiên hệ: {words}.\n")

    def name(self, words: str) -> None:
        """In the name of a file that no row names."""
        (self.commune / f"evidence/anh {words}.txt").write_text("ảnh", encoding="utf-8")

    def publish(self, name: str, data: bytes) -> None:
        """As the file of the first evidence, which is public."""
        (self.commune / "evidence" / name).write_bytes(data)
        (self.commune / "evidence/mc-001.txt").unlink()
        change = {"file": f"evidence/{name}", "sha256": "", "size": ""}
        tables.edit(self.commune / "evidence.csv", lambda row: row | (change if row["id"] == "mc-001" else {}))

    def document(self, words: str) -> None:
        """On the second page of a public PDF."""
        self.publish("don.pdf", pdf("Trang mot", f"Lien he {words}"))

    def settings(self, words: str, file: str = f"{COMMUNE}/commune.yml") -> None:
        """At the end of the settings."""
        with (self.folder / file).open("a", encoding="utf-8") as out:
            out.write(words)


PLACES = {
    "note": rf"{COMMUNE}/reports\.csv:3:\d+ \(cột “note”\)",
    "title": rf"{COMMUNE}/evidence\.csv:2:\d+ \(cột “title”\)",
    "text": r"pages/gioi-thieu\.md:\d+:10",
    "name": rf"{COMMUNE}/evidence/anh .+…[^:]+",
    "document": rf"{COMMUNE}/evidence/don\.pdf \(trang 2\)",
}


@pytest.fixture
def content(tmp_path: Path) -> Content:
    return Content(copied(tmp_path / "Content", "minh-hoa"))


def refused(tiendo: Program, content: Content, output: Path, *planted: str) -> Outcome:
    """A build that ends with 1 and says nothing of what was planted."""
    before = contents(output) if output.exists() else None
    outcome = tiendo.build(output, content=content.folder)
    assert outcome.code == 1, outcome
    assert (contents(output) if output.exists() else None) == before
    checks = [outcome] + [tiendo.check("--format", form, content=content.folder) for form in ("text", "json", "html")]
    for answer in checks:
        assert answer.code == 1
        for secret in planted:
            for form in {secret, secret.replace(" ", ""), secret.replace(" ", ".")}:
                assert form not in answer.out + answer.err, form
    return outcome


@pytest.mark.parametrize("secret", [CITIZEN, PHONE, MAIL])
@pytest.mark.parametrize("way", list(PLACES))
def test_each_alone(tiendo: Program, content: Content, tmp_path: Path, way: str, secret: str) -> None:
    """It is the only error, at its place, and nothing is made."""
    getattr(content, way)(secret)
    outcome = refused(tiendo, content, tmp_path / "public", secret)
    assert len(re.findall(": lỗi: ", outcome.err)) == 1, outcome
    assert re.search(rf"/{PLACES[way]}: lỗi: .*\[{IDS[secret]}\]", outcome.err), outcome


def test_all_at_once_and_the_old_site_stays(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """Every place is named for every kind; the site of yesterday is as it was."""
    output = tmp_path / "public"
    assert tiendo.build(output, content=content.folder).code == 0
    for way in PLACES:
        getattr(content, way)(", ".join(IDS))
    outcome = refused(tiendo, content, output, *IDS)
    for place in PLACES.values():
        for finding in IDS.values():
            assert re.search(rf"/{place.replace(':10', r':[0-9]+')}: lỗi: .*\[{finding}\]", outcome.err), (place, finding, outcome.err)
    assert len(re.findall(": lỗi: ", outcome.err)) == len(PLACES) * len(IDS), outcome


def test_allowed_with_a_reason(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """What is allowed passes; one without a reason, and one that nothing needs, are named."""
    content.note(PHONE)
    content.text(MAIL)
    content.document(CITIZEN)
    content.settings(
        f'allowances:\n  - text: "{PHONE}"\n    where: reports.csv\n    reason: Số minh họa\n'
        f'  - text: "{CITIZEN}"\n    where: evidence/don.pdf\n    reason: Số minh họa\n')
    content.settings(f"allowances:\n  - text: {MAIL}\n    reason: Hộp thư chung\n", "site.yml")
    outcome = tiendo.build(tmp_path / "public", content=content.folder)
    assert outcome.code == 0, outcome
    assert "allowance" not in outcome.err
    settings = content.commune / "commune.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("    reason: Số minh họa\n", "", 1).replace("where: evidence/don.pdf", "where: evidence/khac.pdf"), encoding="utf-8")
    outcome = refused(tiendo, content, tmp_path / "other", CITIZEN, PHONE)
    assert re.search(r"commune\.yml:\d+:\d+: lỗi: .*\[allowance-without-reason\]", outcome.err), outcome
    assert re.search(r"commune\.yml:\d+:\d+: lưu ý: .*\[allowance-unused\]", outcome.err), outcome
    assert re.search(rf"/{PLACES['document']}: lỗi: .*\[personal-id-number\]", outcome.err), outcome


def test_what_needs_no_allowance(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """Phones and mails of offices, and the channel of a commune."""
    path = content.commune / "offices.csv"
    table = [row | {"phone": PHONE, "email": MAIL} for row in tables.rows(path)]
    tables.write(path, list(table[0]), table)
    settings = content.commune / "commune.yml"
    settings.write_text(re.sub("^channel: .*$", f'channel: "{MAIL}, {PHONE}"', settings.read_text(encoding="utf-8"), flags=re.M), encoding="utf-8")
    outcome = tiendo.build(tmp_path / "public", content=content.folder)
    assert outcome.code == 0, outcome


def test_comments_of_settings_are_published_too(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """A number in a comment is an error of its line."""
    content.settings(f"# hỏi {PHONE}\n")
    outcome = refused(tiendo, content, tmp_path / "public", PHONE)
    assert re.search(r"commune\.yml:\d+:7: lỗi: .*\[personal-phone\]", outcome.err), outcome


def test_other_messages_do_not_repeat_it(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """A message that quotes a cell shortens what it quotes."""
    tables.edit(content.commune / "reports.csv", lambda row: row | {"office": f"Phòng {CITIZEN}"})
    outcome = refused(tiendo, content, tmp_path / "public", CITIZEN)
    assert "Phòng 0791…456" in outcome.err


@pytest.mark.parametrize("mark", ["MẬT", "**TỐI MẬT**", "- TUYỆT MẬT"])
def test_marks_of_secrecy(tiendo: Program, content: Content, tmp_path: Path, mark: str) -> None:
    """In a text and in a cell; nothing allows them."""
    with (content.folder / "pages/gioi-thieu.md").open("a", encoding="utf-8") as file:
        file.write(f"\n{mark}\n")
    tables.edit(content.commune / "offices.csv", lambda row: row | ({"aliases": mark} if row["id"] == "phong-van-hoa-xa-hoi" else {}))
    content.settings(f'allowances:\n  - text: "{mark}"\n    reason: thử\n', "site.yml")
    outcome = refused(tiendo, content, tmp_path / "public")
    assert re.search(r"gioi-thieu\.md:\d+:1: lỗi: .*\[secrecy-mark\]\n  → Không nhập tài liệu mật, kể cả tên và số", outcome.err), outcome
    assert re.search(r"offices\.csv:2:\d+ \(cột “aliases”\): lỗi: .*\[secrecy-mark\]", outcome.err), outcome
    assert "[allowance-unused]" in outcome.err


def word(words: str) -> bytes:
    """A Word file, in which a program parted the words into two runs."""
    out = io.BytesIO()
    half = len(words) // 2
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            f'<w:document><w:p><w:r><w:t>{words[:half]}</w:t></w:r><w:r><w:rPr/><w:t xml:space="preserve">{words[half:]}</w:t></w:r></w:p></w:document>')
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", word(PHONE)), ("a.txt", PHONE.encode("utf-16")), ("a.csv", f"ho ten,so\nA,{PHONE}\n".encode()), ("a.html", f"<p>{PHONE}</p>".encode()),
        ("a.json", f'{{"so": "{PHONE}"}}'.encode()), ("a.dat", PHONE.encode()), ("-q.pdf", pdf(PHONE)), ("a.txt", "Đ".encode("cp1258") + PHONE.encode()),
    ])
def test_documents(tiendo: Program, content: Content, tmp_path: Path, name: str, data: bytes) -> None:
    """The text of every kind that is text or holds it."""
    content.publish(name, data)
    outcome = refused(tiendo, content, tmp_path / "public", PHONE)
    assert re.search(rf"evidence/{re.escape(name)}[: ].*lỗi: .*\[personal-phone\]", outcome.err), outcome


@pytest.mark.parametrize(
    ("name", "data"), [("a.pdf", b"%PDF-1.4 torn"), ("a.pdf", pdf("x", encrypted=True)), ("a.docx", b"no archive"), ("a.docx", word("x" * 99)[:60])])
def test_a_document_that_cannot_be_read(tiendo: Program, content: Content, tmp_path: Path, name: str, data: bytes) -> None:
    """Nobody knows what it says, so it is not published."""
    content.publish(name, data)
    outcome = refused(tiendo, content, tmp_path / "public")
    assert f"evidence/{name}: lỗi: " in outcome.err and "[unread-document]" in outcome.err, outcome


def test_without_the_program_for_pdf(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """The error says what to install."""
    content.document("x")
    outcome = tiendo.build(tmp_path / "public", content=content.folder, environment={"PATH": str(tmp_path)})
    assert outcome.code == 1 and "[unread-document]" in outcome.err and "poppler-utils" in outcome.err, outcome


def test_a_scan_is_to_be_looked_through(tiendo: Program, content: Content, tmp_path: Path) -> None:
    """A PDF without text is a warning, and stands in the closing list."""
    content.publish("quet.pdf", pdf("", ""))
    outcome = tiendo.build(tmp_path / "public", content=content.folder)
    assert outcome.code == 0 and "evidence/quet.pdf: lưu ý: " in outcome.err and "[document-without-text]" in outcome.err, outcome
    assert "1 bản quét" in outcome.out
    check = tiendo.check(content=content.folder)
    assert "1 bản quét không có lời" in check.out and check.out.count("evidence/quet.pdf") == 2, check


def test_the_closing_list(tiendo: Program) -> None:
    """It ends the check in text and html, names the pictures of the content, and is no part of json."""
    for form, holds in (("text", True), ("html", True), ("json", False)):
        out = tiendo.check("--format", form).out
        assert ("Máy không nhận ra được" in out) == holds
        assert ("mc-024.png" in out) == holds
    assert "What no rule finds" in tiendo.check("--lang", "en").out


def test_the_real_content_has_no_finding(tiendo: Program) -> None:
    """No rule is so wide that it finds something there."""
    out = tiendo.check("--format", "json").out
    for finding in ("personal-", "secrecy-mark", "unread-document", "document-without-text", "allowance-"):
        assert f'"{finding}' not in out
