"""Feeds are Atom as readers take it, dated by the data, and leave the fictional commune out."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import feedparser
import pytest
from hostile import ATTACK, spoil
from Support.content import copied, make_real
from Support.program import Program

BASE = "https://tiendo.example.vn/57/"
ATOM = "{http://www.w3.org/2005/Atom}"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}T00:00:00\+07:00")


@pytest.fixture(scope="module")
def reporting(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with a commune like Xã Minh Họa, but judged as a real one."""
    folder = tmp_path_factory.mktemp("feeds")
    content = copied(folder / "Content")
    make_real(content / "communes/minh-hoa")
    outcome = tiendo.build(folder / "public", "--base", BASE, content=content)
    assert outcome.code == 0, outcome
    return folder / "public"


def feeds(site: Path) -> dict[str, ET.Element]:
    """All feeds of a site by their paths."""
    return {path.relative_to(site).as_posix(): ET.parse(path).getroot() for path in sorted(site.rglob("feed.xml"))}


def text(element: ET.Element, name: str) -> str:
    """The words of a child that is there once."""
    (child,) = element.findall(ATOM + name)
    return (child.text or "").strip()


def test_what_the_standard_asks_for(reporting: Path) -> None:
    """RFC 4287, 4.1: id, title, updated once each; an author; no two entries with one id; a summary where there is no content; addresses that are whole."""
    found = feeds(reporting)
    assert set(found) == {"feed.xml"} | {f"xa-phuong/{path.name}/feed.xml" for path in (reporting / "xa-phuong").iterdir()}
    for path, feed in found.items():
        assert feed.tag == ATOM + "feed" and text(feed, "title"), path
        assert text(feed, "id") == BASE + path
        links = {link.get("rel"): link.get("href", "") for link in feed.findall(ATOM + "link")}
        assert links == {"self": BASE + path, "alternate": BASE + path.replace("feed.xml", "index.html")}
        assert feed.find(f"{ATOM}author/{ATOM}name").text, path
        entries = feed.findall(ATOM + "entry")
        assert len(entries) <= 50
        ids = Counter(text(entry, "id") for entry in entries)
        assert [name for name, count in ids.items() if count > 1] == [], path
        days = [text(entry, "updated") for entry in entries]
        assert days == sorted(days, reverse=True) and all(DAY.fullmatch(day) for day in days), path
        assert text(feed, "updated") == days[0] if days else DAY.fullmatch(text(feed, "updated")), path
        for entry in entries:
            assert text(entry, "title") and text(entry, "summary"), path
            (link,) = entry.findall(ATOM + "link")
            page = link.get("href", "")
            assert page.startswith(BASE) and (reporting / page.removeprefix(BASE)).is_file(), page
            assert text(entry, "id").startswith(page + "#"), path


def test_a_reader_of_feeds_takes_them(reporting: Path) -> None:
    """The parser that many readers are made from complains of nothing, and finds the commune's news."""
    for path in sorted(reporting.rglob("feed.xml")):
        parsed = feedparser.parse(path.read_bytes())
        assert not parsed.bozo and parsed.version == "atom10", (path, parsed.get("bozo_exception"))
    news = feedparser.parse((reporting / "xa-phuong/minh-hoa/feed.xml").read_bytes())
    assert len(news.entries) > 20
    titles = [entry.title for entry in news.entries]
    for kind in ("Chuyển đỏ: ", "Điều chỉnh số liệu: ", "Điều chỉnh kế hoạch: "):
        assert any(title.startswith(kind) for title in titles), kind
    assert all(entry.updated_parsed.tm_year in (2025, 2026) for entry in news.entries)


def test_pages_lead_to_their_feed(reporting: Path) -> None:
    """Every page that may be found names the feed of its commune, or of all."""
    link = re.compile(r'<link rel="alternate" type="application/atom\+xml" href="([^"]+)">')
    for path in reporting.rglob("*.html"):
        name = path.relative_to(reporting)
        found = link.findall(path.read_text(encoding="utf-8"))
        if name.name == "404.html" or "nhung" in name.parts and name.name != "index.html":
            assert found == [], name
            continue
        parts = name.parts[1:] if name.parts[0] == "en" else name.parts
        expected = Path(*parts[:2]) / "feed.xml" if parts[0] == "xa-phuong" else Path("feed.xml")
        assert [(path.parent / href).resolve() for href in found] == [(reporting / expected).resolve()], name


def test_the_day_of_the_build_dates_nothing(tiendo: Program, reporting: Path, tmp_path: Path) -> None:
    """A day later every entry that is still there says the same, under the same name, of the same day."""
    content = copied(tmp_path / "Content")
    make_real(content / "communes/minh-hoa")
    outcome = tiendo.build(tmp_path / "public", "--base", BASE, content=content, as_of="2026-11-12")
    assert outcome.code == 0, outcome
    both = [feeds(site)["xa-phuong/minh-hoa/feed.xml"] for site in (reporting, tmp_path / "public")]
    before, after = ({text(entry, "id"): ET.tostring(entry) for entry in feed.findall(ATOM + "entry")} for feed in both)
    shared = set(before) & set(after)
    assert len(shared) > 20
    assert [name for name in shared if before[name] != after[name]] == []


def test_the_fictional_commune_is_in_none(tiendo: Program, tmp_path: Path) -> None:
    """It has no feed and stands in no other."""
    outcome = tiendo.build(tmp_path / "public", "--base", BASE)
    assert outcome.code == 0, outcome
    assert list((tmp_path / "public/mau").rglob("*.xml")) == []
    for path in (tmp_path / "public").rglob("*.xml"):
        assert "minh-hoa" not in path.read_text(encoding="utf-8"), path
        assert "Minh Họa" not in path.read_text(encoding="utf-8"), path


def test_hostile_words_stay_words(tiendo: Program, tmp_path: Path) -> None:
    """Feeds with an attack in every free word parse, and hold it as words."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    spoil(content, ATTACK)
    outcome = tiendo.build(tmp_path / "public", "--base", BASE, content=content)
    assert outcome.code == 0, outcome
    for path in (tmp_path / "public").rglob("*.xml"):
        root = ET.parse(path).getroot()
        names = {element.tag.rpartition("}")[2] for element in root.iter()}
        assert names <= {"feed", "title", "id", "link", "updated", "author", "name", "entry", "summary", "urlset", "url", "sitemapindex", "sitemap", "loc", "lastmod"}
        assert "\u202e" not in path.read_text(encoding="utf-8")
    feed = feedparser.parse((tmp_path / "public/xa-phuong/minh-hoa/feed.xml").read_bytes())
    assert not feed.bozo
    assert "<script>alert(1)</script>" in " ".join(
        element.text or "" for element in feeds(tmp_path / "public")["xa-phuong/minh-hoa/feed.xml"].iter())
