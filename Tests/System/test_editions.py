"""The English edition: every page that is not an author's, in the words of the one catalogue."""

from __future__ import annotations

import csv
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Iterator

import pytest

from Support import provinces
from Support.content import copied
from Support.page import Page
from Support.program import REPOSITORY, Program

VIETNAMESE = re.compile("[À-ÖØ-öø-ỹ]")
# Elements that hold text alone, in which no language can be marked.
TEXT_ALONE = {"title", "script", "style", "text", "option", "desc"}
VOID = {"meta", "link", "br", "img", "input", "hr", "wbr"}


class Unmarked(HTMLParser):
    """The texts of a page that have Vietnamese letters and stand in no element that says so."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.found: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        language = dict(attributes).get("lang")
        inside = bool(self.open) and self.open[-1][1]
        if tag not in VOID:
            self.open.append((tag, inside if language is None else language == "vi"))

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, text: str) -> None:
        tag, is_vietnamese = self.open[-1] if self.open else ("", False)
        if not is_vietnamese and tag not in TEXT_ALONE and VIETNAMESE.search(text):
            self.found.append(text.strip())


def catalogue() -> list[dict[str, str]]:
    with (REPOSITORY / "Templates/words.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def literal(source: str, start: int) -> tuple[int, str]:
    """Where the literal of Swift that begins at a quotation mark ends, and its words with {1}, {2} in the places of values."""
    words, values, index = "", 0, start + 1
    while source[index] != '"':
        if source.startswith("\\(", index):
            depth, index, values = 1, index + 2, values + 1
            while depth:
                if source[index] == '"':
                    index = literal(source, index)[0]
                    continue
                depth += {"(": 1, ")": -1}.get(source[index], 0)
                index += 1
            words += "{%d}" % values
        elif source[index] == "\\":
            words += source[index + 1]
            index += 2
        else:
            words += source[index]
            index += 1
    return index + 1, words


def said() -> Iterator[tuple[str, str]]:
    """The phrases of the program and the context of each, empty for most."""
    for path in sorted((REPOSITORY / "Sources").rglob("*.swift")):
        source = re.sub(r"^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.M)
        for call in re.finditer(r"\bsay\(\s*\"", source):
            end, words = literal(source, call.end() - 1)
            context = re.match(r',\s*in: "([^"]+)"', source[end:])
            yield words.strip(), context[1] if context else ""


def test_every_phrase_of_the_program_is_in_the_catalogue() -> None:
    rows = {(row["vi"], row["where"]) for row in catalogue()}
    phrases = set(said())
    assert len(phrases) > 400
    assert sorted(words for words, context in phrases if not {(words, context), (words, "")} & rows) == []


def test_translations_name_the_values_of_their_phrase() -> None:
    numbers = {words: set(re.findall(r"\{(\d)", words)) for words, _ in said()}
    assert [row for row in catalogue() if row["vi"] in numbers and set(re.findall(r"\{(\d)", row["en"])) - numbers[row["vi"]]] == []


def test_nothing_is_left_in_the_catalogue_that_nobody_says() -> None:
    """A row is what a template has, a phrase of the program, or a word from one of its lists."""
    templates = {path: re.sub(r"\s*\n\s*", " ", path.read_text(encoding="utf-8")) for path in (REPOSITORY / "Templates").rglob("*.html")}
    sources = "".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "Sources").rglob("*.swift"))
    phrases = {words for words, _ in said()}
    unused = []
    for row in catalogue():
        where = [text for path, text in templates.items() if not row["where"] or path == REPOSITORY / "Templates" / (row["where"] + ".html")]
        words = row["vi"]
        if not (words in phrases or any(words in text for text in where) or f'"{words}"' in sources):
            unused.append((words, row["where"]))
    assert unused == []


def test_no_translation_has_vietnamese_letters() -> None:
    assert [row for row in catalogue() if VIETNAMESE.search(row["en"])] == []


def test_every_page_but_authors_and_data_is_there_in_both_languages(site_pages: dict[str, Page]) -> None:
    english = {path.removeprefix("en/") for path in site_pages if path.startswith("en/")}
    vietnamese = {path for path in site_pages if not path.startswith("en/")}
    assert english <= vietnamese
    once = re.compile(r"404|gioi-thieu|[^/]*$|du-lieu-mo/|.*/du-lieu/|.*/ban-tin/\d")
    sitewide = {"index.html", "canh-bao.html", "cach-tinh.html", "chat-luong-du-lieu.html", "muc-luc.html", "thuat-ngu.html", "tim-kiem.html"}
    assert sitewide <= english
    assert [path for path in vietnamese - english if not once.match(path)] == []
    assert len(english) > 800


def test_data_evidence_and_papers_exist_once(site: Path) -> None:
    assert {path.suffix for path in (site / "en").rglob("*") if path.is_file() and path.name != "manifest.json"} == {".html"}


def test_whatever_is_vietnamese_says_so(site: Path) -> None:
    found = {str(path.relative_to(site)): Unmarked(path.read_text(encoding="utf-8")).found for path in (site / "en").rglob("*.html")}
    assert {path: texts[:3] for path, texts in found.items() if texts} == {}


def test_no_mark_of_ours_is_left(site: Path) -> None:
    marks = ("\uf8f0".encode(), "\uf8f1".encode())
    assert [path for path in site.rglob("*.html") if any(mark in path.read_bytes() for mark in marks)] == []


@pytest.mark.parametrize("path", ["index.html", "mau/minh-hoa/index.html", "xa-phuong/thong-nhat/canh-bao.html", "cach-tinh.html"])
def test_each_page_leads_to_the_other_language(site: Path, path: str) -> None:
    up = "../" * path.count("/")
    vietnamese = (site / path).read_text(encoding="utf-8")
    english = (site / "en" / path).read_text(encoding="utf-8")
    assert '<html lang="vi">' in vietnamese and '<html lang="en">' in english
    assert f'<a href="{up}en/{path}" hreflang="en" lang="en">English</a>' in vietnamese
    assert f'<a href="../{up}{path}" hreflang="vi" lang="vi">Tiếng Việt</a>' in english


def test_figures_and_days_are_those_of_the_language(site: Path) -> None:
    english = (site / "en/mau/minh-hoa/index.html").read_text(encoding="utf-8")
    vietnamese = (site / "mau/minh-hoa/index.html").read_text(encoding="utf-8")
    assert "10/11/2026" in vietnamese and "10 Nov 2026" in english and "10/11/2026" not in english
    assert "66,3%" in vietnamese and "66.3%" in english


def test_with_an_address_the_lists_of_pages_name_both(tiendo: Program, tmp_path: Path) -> None:
    base = "https://tiendo.example/"
    assert tiendo.build(tmp_path / "public", "--commune", "thong-nhat", "--base", base).code == 0
    page = "xa-phuong/thong-nhat/canh-bao.html"
    links = "".join(f'<xhtml:link rel="alternate" hreflang="{tag}" href="{base}{path}"/>' for tag, path in (("vi", page), ("en", "en/" + page)))
    sitemap = (tmp_path / "public/xa-phuong/thong-nhat/sitemap.xml").read_text(encoding="utf-8")
    for path in (page, "en/" + page):
        html = (tmp_path / "public" / path).read_text(encoding="utf-8")
        assert f'<link rel="canonical" href="{base}{path}">' in html
        assert re.search(f"<loc>{base}{path}</loc>(<lastmod>[^<]*</lastmod>)?{links}</url>", sitemap), path
    assert f"<loc>{base}en/cach-tinh.html</loc>" in (tmp_path / "public/sitemap-chung.xml").read_text(encoding="utf-8")


def test_pages_across_of_each_province_are_in_both_languages(tiendo: Program, tmp_path: Path) -> None:
    """With several provinces, too, every link of every page leads to a file."""
    content = provinces.made(tmp_path / "Content")
    with (content / "site.yml").open("a", encoding="utf-8") as file:
        file.write("languages: [vi, en]\n")
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    english = tmp_path / "public/en"
    assert {path.name for path in (english / "tinh").iterdir()} == set(provinces.FOLDERS.values())
    links = {
        (path, link) for path in english.rglob("*.html")
        for link in re.findall(r'(?:href|src)="([^"#?:]+)["#?]', path.read_text(encoding="utf-8"))}
    assert len(links) > 300
    assert [(path, link) for path, link in links if not (path.parent / link).resolve().is_file()] == []


def test_without_the_setting_there_is_one_language(tiendo: Program, tmp_path: Path) -> None:
    content = copied(tmp_path / "Content", "phu-lam")
    settings = content / "site.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("languages: [vi, en]", "languages: [vi]"), encoding="utf-8")
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert not (tmp_path / "public/en").exists()
    assert "hreflang" not in (tmp_path / "public/index.html").read_text(encoding="utf-8")


def test_a_word_that_is_missing_stops_the_build(tiendo: Program, tmp_path: Path) -> None:
    """One of the program, which is found when it is said; those of templates are told before anything is made, see Fixtures/Invalid."""
    templates = tmp_path / "Templates"
    for path in (REPOSITORY / "Templates").rglob("*"):
        if path.is_file():
            copy = templates / path.relative_to(REPOSITORY / "Templates")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    words = templates / "words.csv"
    rows = words.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [row for row in rows if not row.startswith("Chưa có số liệu,")]
    assert len(kept) == len(rows) - 1
    words.write_text("".join(kept), encoding="utf-8")
    outcome = tiendo.build(tmp_path / "public", templates=templates)
    assert outcome.code == 1, outcome
    assert "words.csv" in outcome.err and "“Chưa có số liệu”" in outcome.err
    assert not (tmp_path / "public").exists()
