"""The papers as PDF, seen by real readers."""

from __future__ import annotations

import http.server
import json
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pypdf import PdfReader

from Support.content import copied, copied_templates
from Support.printed import attached, codes_on_paper, facts, fonts, words
from Support.program import REPOSITORY, Outcome, Program
from Support.tree import contents, differences

BASE = "https://tiendo.example/"
PAPERS = "mau/minh-hoa/ban-tin"
WORKER = REPOSITORY / "Sources/Typesetting/worker.py"


def one_month(folder: Path) -> Path:
    """The fictional commune with the papers of one month."""
    content = copied(folder, "minh-hoa")
    for paper in (content / "communes/minh-hoa/bulletins").iterdir():
        if paper.name != "2026-10.md":
            paper.unlink()
    return content


def printed(tiendo: Program, output: Path, content: Path, *arguments: object, **options: object) -> Outcome:
    """A build with PDFs, by the Python that runs the tests."""
    return tiendo.build(output, "--pdf", "--python", sys.executable, *arguments, content=content, **options)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The content that the tests print."""
    return one_month(tmp_path_factory.mktemp("printed") / "Content")


@pytest.fixture(scope="module")
def printed_site(tiendo: Program, content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with PDFs and a public address."""
    output = tmp_path_factory.mktemp("printed") / "public"
    outcome = printed(tiendo, output, content, "--base", BASE)
    assert outcome.code == 0, outcome
    assert " 2 PDF;" in outcome.out, outcome
    return output


@pytest.fixture(scope="module", params=["2026-10.pdf", "2026-10-bao-cao.pdf"])
def document(request: pytest.FixtureRequest, printed_site: Path) -> Path:
    """Each paper."""
    return printed_site / PAPERS / request.param


def test_it_is_a_tagged_a4_document(document: Path) -> None:
    """A4, tagged, with title and author, dated by its data."""
    found = facts(document)
    assert found["Tagged"] == "yes"
    assert found["Page size"].endswith("(A4)")
    assert "tháng 10 năm 2026" in found["Title"] and "Xã Minh Họa" in found["Title"]
    assert found["Author"] == "Ủy ban nhân dân xã Minh Họa"
    assert "Nov  6" in found["CreationDate"] and "2026" in found["CreationDate"]
    assert found["JavaScript"] == "no"


def test_it_says_that_it_is_pdf_a_3a(document: Path) -> None:
    """What PDF/A-3a asks for and a reader can see: identification, language, structure, outline, output intent, associated file."""
    reader = PdfReader(document)
    root = reader.trailer["/Root"]
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert 'pdfaid:part="3"' in metadata and 'pdfaid:conformance="A"' in metadata
    assert root["/Lang"] == "vi"
    assert root["/MarkInfo"]["/Marked"] is not None and "/StructTreeRoot" in root
    assert root["/OutputIntents"][0].get_object()["/S"] == "/GTS_PDFA1"
    assert len(reader.outline) > 0
    assert [file.get_object()["/AFRelationship"] for file in root["/AF"]] == ["/Data"]
    assert not reader.is_encrypted


def test_all_fonts_are_embedded(document: Path) -> None:
    """Nothing depends on the reader's fonts; the letters have the width of Times New Roman."""
    found = fonts(document)
    assert found and all(embedded for _, embedded in found), found
    assert {name.partition("-")[0] for name, _ in found} <= {"Liberation", "DejaVu"}, found
    assert any(name.startswith("Liberation-Serif") for name, _ in found)


def test_the_figures_are_attached(document: Path, printed_site: Path, tmp_path: Path) -> None:
    """The attached table is the published one, byte for byte."""
    assert attached(document, tmp_path / "out") == {"2026-10.csv": (printed_site / PAPERS / "2026-10.csv").read_bytes()}


def test_its_words_can_be_read(document: Path) -> None:
    """Vietnamese letters come out whole; the fictional commune's paper says so and bears no motto."""
    first = words(document, 1)
    assert "MẪU – KHÔNG CÓ GIÁ TRỊ" in first
    assert "ỦY BAN NHÂN DÂN" in first
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" not in first


def test_pages_are_numbered_from_the_second(printed_site: Path) -> None:
    """The decree: the number stands at the top, and not on the first page."""
    document = printed_site / PAPERS / "2026-10-bao-cao.pdf"
    assert words(document, 1).split()[0] != "1"
    for page in range(2, int(facts(document)["Pages"]) + 1):
        assert words(document, page).split()[0] == str(page)


def test_its_code_leads_to_its_page(document: Path, tmp_path: Path) -> None:
    """A telephone held over the printed sheet finds the page."""
    assert codes_on_paper(document, tmp_path / "pages") == [BASE + PAPERS + "/2026-10.html"]


def test_pages_link_to_the_documents(printed_site: Path) -> None:
    """Each paper's page has a link to its PDF."""
    assert 'href="2026-10.pdf"' in (printed_site / PAPERS / "2026-10.html").read_text(encoding="utf-8")
    assert 'href="2026-10-bao-cao.pdf"' in (printed_site / PAPERS / "2026-10-bao-cao.html").read_text(encoding="utf-8")


def test_two_builds_make_the_same_bytes(tiendo: Program, printed_site: Path, tmp_path: Path) -> None:
    """Another time zone, locale, folder and number of processes make no difference."""
    outcome = printed(
        tiendo, tmp_path / "another name", one_month(tmp_path / "Content"), "--base", BASE, "--jobs", 1, cwd=tmp_path,
        environment={"TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "86400"})
    assert outcome.code == 0, outcome
    assert differences(contents(tmp_path / "another name"), contents(printed_site)) == []


def test_without_an_address_links_stay_out_of_documents(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """No document names a place on this machine, nor the name that stands for no address."""
    assert printed(tiendo, tmp_path / "public", content).code == 0
    for path in (tmp_path / "public" / PAPERS).glob("*.pdf"):
        places = [
            note.get_object().get("/A", {}).get("/URI", "") for page in PdfReader(path).pages for note in page.get("/Annots", [])]
        assert not [place for place in places if "site.invalid" in place or place.startswith("file:")], places
        assert str(tmp_path).encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("vi", "tiendo: không tạo PDF vì không chạy được Python (/nowhere/python); chạy make site để cài, hoặc nêu --python\n"),
        ("en", "tiendo: no PDF is made, for no Python can be started (/nowhere/python); make site installs it, or name another with --python\n"),
    ])
def test_without_the_library_pages_are_built(tiendo: Program, content: Path, tmp_path: Path, language: str, line: str) -> None:
    """One line says what is missing; the site is the one that is built without --pdf, and links to no PDF."""
    outcome = tiendo.build(tmp_path / "public", "--pdf", "--python", "/nowhere/python", "--lang", language, content=content)
    assert outcome.code == 0, outcome
    assert outcome.err.count(line) == 1, outcome
    assert tiendo.build(tmp_path / "plain", content=content).code == 0
    assert differences(contents(tmp_path / "public"), contents(tmp_path / "plain")) == []
    assert not list((tmp_path / "public").rglob("*.pdf"))
    assert ".pdf" not in (tmp_path / "public" / PAPERS / "2026-10.html").read_text(encoding="utf-8")


def test_a_failing_document_leaves_the_old_site(tiendo: Program, content: Path, printed_site: Path, tmp_path: Path) -> None:
    """The page is named, the code is 1, and nothing has changed."""
    output, templates = tmp_path / "public", copied_templates(tmp_path / "Templates")
    shutil.copytree(printed_site, output)
    with (templates / "assets/paper.css").open("a", encoding="utf-8") as sheet:
        sheet.write(".paper{background-image:url(khong-co.png)}\n")
    outcome = printed(tiendo, output, content, templates=templates)
    assert outcome.code == 1, outcome
    for page in ("2026-10.html", "2026-10-bao-cao.html"):
        assert f"tiendo: {PAPERS}/{page}: không tạo PDF được vì không có tệp “assets/khong-co.png”" in outcome.err, outcome
    assert "2 lỗi: chưa dựng trang, trang cũ còn nguyên." in outcome.err
    assert differences(contents(output), contents(printed_site)) == []
    assert list(tmp_path.glob(".public.*")) == []


class Listener(http.server.ThreadingHTTPServer):
    """A web server on this machine that remembers who asked."""

    def __init__(self) -> None:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:  # noqa: N802 (the library's name)
                self.server.asked.append(self.path)
                self.send_error(404)

            def log_message(self, *_: object) -> None:
                pass

        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.address = f"http://127.0.0.1:{self.server_address[1]}"


def typeset(site: Path, *pages: str, attachments: tuple[str, ...] = ()) -> list[tuple[str, bytes]]:
    """What the worker answers for pages of a folder."""
    jobs = [
        {
            "html": page, "base": "http://site.invalid/", "public": False, "author": "", "date": "2026-11-05",
            "attachments": [{"path": path, "name": "x", "description": ""} for path in attachments],
        } for page in pages]
    lines = "".join(json.dumps(job) + "\n" for job in jobs).encode()
    ended = subprocess.run([sys.executable, "-c", WORKER.read_text(encoding="utf-8"), site], input=lines, capture_output=True, timeout=120, check=True)
    answers, rest = [], ended.stdout
    while rest:
        head, _, rest = rest.partition(b"\n")
        word, size = head.decode().split()
        answers.append((word, rest[:int(size)]))
        rest = rest[int(size):]
    assert answers.pop(0)[0] == "ready"
    return answers


HOSTILE = {
    "file image": '<img src="file://{secret}" alt="x">',
    "web image": '<img src="{web}/image.png" alt="x">',
    "no scheme": '<img src="//127.0.0.1/image.png" alt="x">',
    "parent": '<img src="../secret.txt" alt="x">',
    "encoded parent": '<img src="%2e%2e/secret.txt" alt="x">',
    "link out": '<img src="link.png" alt="x">',
    "style": '<style>@import url("file://{secret}");</style>',
    "web style": '<link rel="stylesheet" href="{web}/x.css">',
    "font": '<style>@font-face{{font-family:f;src:url("{web}/f.woff2")}} p{{font-family:f}}</style>',
    "base": '<base href="file://{folder}/"><img src="secret.txt" alt="x">',
    "object": '<object data="file://{secret}">x</object>',
    "picture in a picture": '<svg width="9" height="9"><image href="file://{secret}" width="9" height="9"/></svg>',
    "ftp": '<img src="ftp://127.0.0.1/x.png" alt="x">',
}


@pytest.fixture(scope="module")
def answered(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, list[tuple[str, bytes]]], list[str]]:
    """What one worker, for it takes seconds to start, answers for each hostile page and the harmless page after it; and what the web was asked."""
    folder, server = tmp_path_factory.mktemp("hostile"), Listener()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site, secret = folder / "site", folder / "secret.txt"
    site.mkdir()
    secret.write_text("bí mật")
    (site / "link.png").symlink_to(secret)
    page = '<!doctype html><html lang="vi"><title>t</title>{}<p>Chữ</p>'
    (site / "good.html").write_text(page.format(""), encoding="utf-8")
    order: list[str] = []
    for number, wanted in enumerate(HOSTILE.values()):
        bad = wanted.format(secret=secret, folder=folder, web=f"{server.address}/{number}")
        (site / f"bad-{number}.html").write_text(page.format(bad), encoding="utf-8")
        order += [f"bad-{number}.html", "good.html"]
    answers = typeset(site, *order)
    server.shutdown()
    server.server_close()
    return {name: answers[2 * number : 2 * number + 2] for number, name in enumerate(HOSTILE)}, server.asked


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_fetches_nothing(name: str, answered: tuple[dict[str, list[tuple[str, bytes]]], list[str]]) -> None:
    """What lies outside the site ends the document; the next one is made."""
    answers, asked = answered
    bad, good = answers[name]
    assert bad[0] in ("outside", "missing", "failed"), bad
    assert good[0] == "pdf"
    assert asked == []


def test_attachments_of_the_page_itself_are_left_out(tmp_path: Path) -> None:
    """Only what the build attaches is attached, whatever the page says; and nothing from outside."""
    (tmp_path / "secret.txt").write_text("bí mật")
    site = tmp_path / "site"
    site.mkdir()
    (site / "own.csv").write_text("a\n")
    (site / "page.html").write_text(
        '<!doctype html><html lang="vi"><title>t</title><link rel="attachment" href="file:///etc/passwd">'
        '<p><a rel="attachment" href="own.csv">a</a></p>', encoding="utf-8")
    [(word, bytes_)] = typeset(site, "page.html")
    assert word == "pdf"
    (tmp_path / "page.pdf").write_bytes(bytes_)
    assert attached(tmp_path / "page.pdf", tmp_path / "out") == {}
    assert typeset(site, "page.html", attachments=("../secret.txt",))[0][0] == "outside"


# Pages that lack what the standard asks for, and the word for it.
LACKING = [
    ("<!doctype html><title>t</title><p>x", "language"), ('<!doctype html><html lang="vi"><p>x', "title"),
    ('<!doctype html><html lang="vi"><title> </title><p>x', "title"),
    ('<!doctype html><html lang="vi"><title>t</title><p><a href="#nowhere">x</a>', "failed"),
    ('<!doctype html><html lang="vi"><title>t</title><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">', "failed"),
    ('<!doctype html><html lang="vi"><title>t</title><img src="none.png" alt="x">', "missing"), ("", "language"),
]


def test_what_the_standard_asks_for(tmp_path: Path) -> None:
    """A page without title, language, a link's place or a picture's words becomes no document."""
    for number, (page, _) in enumerate(LACKING):
        (tmp_path / f"page-{number}.html").write_text(page, encoding="utf-8")
    answers = typeset(tmp_path, *(f"page-{number}.html" for number in range(len(LACKING))))
    assert [(page, word) for (page, _), (word, _) in zip(LACKING, answers, strict=True)] == LACKING
