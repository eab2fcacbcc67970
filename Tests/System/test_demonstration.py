"""The fictional commune says everywhere that it is one, and nothing counts it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from Support import tables
from Support.page import Page, plain
from Support.program import CONTENT, Program

NOTICE = "SỐ LIỆU MINH HỌA"

# Kinds of pages and folders of pages that a commune has.
KINDS = {
    "index.html", "bao-cao.html", "canh-bao.html", "chat-luong-du-lieu.html", "dieu-chinh.html", "ke-hoach-noi-gi.html", "kinh-phi.html",
    "minh-chung.html", "ban-tin", "chi-tieu", "co-quan", "cong-bo", "du-lieu", "ke-hoach", "nhiem-vu", "trach-nhiem",
}

# The pages of no commune that speak of the fictional one: the way to it, and what is said of it as an example.
SPEAKING_OF_IT = {"index.html", "cach-tinh.html", "gioi-thieu.html", "dieu-kien-su-dung.html", "en/index.html", "en/cach-tinh.html"}

# The source of the site holds its content, so that its pages can be built again; the listing of open data names the archive's size and hash.
WITH_SOURCE = {"du-lieu-mo/site-source.zip", "du-lieu-mo/index.html"}


def demonstration(site_pages: dict[str, Page]) -> dict[str, Page]:
    """The pages of the fictional commune."""
    found = {name: page for name, page in site_pages.items() if name.startswith("mau/")}
    assert {name.removeprefix("mau/minh-hoa/").split("/")[0] for name in found} >= KINDS
    assert len(found) > 100
    return found


def across(site_pages: dict[str, Page]) -> dict[str, Page]:
    """The pages of no commune."""
    return {name: page for name, page in site_pages.items() if not name.removeprefix("en/").startswith(("mau/", "xa-phuong/"))}


def test_every_page_says_so(site_pages: dict[str, Page]) -> None:
    """In its first words, in its title, and to search engines."""
    for name, page in demonstration(site_pages).items():
        body = plain(page.named("body")[0].text)
        assert NOTICE in body[:120], name
        assert page.title.startswith("[Minh họa] "), name
        robots = [meta.get("content") for meta in page.named("meta") if meta.get("name") == "robots"]
        assert robots == ["noindex,nofollow"], name


def test_every_row_of_its_data_says_so(site: Path) -> None:
    """So that a row copied out of a table still says what it is."""
    found = sorted(path for path in (site / "mau").rglob("*.csv") if path.parent.name != "minh-chung")
    assert len(found) >= 10
    for path in found:
        table = tables.rows(path)
        assert path.stem == "milestones" or table, path
        for row in table:
            assert row["notice"] == NOTICE, path


def test_no_real_page_says_so(site_pages: dict[str, Page], site: Path) -> None:
    """Real communes' pages and data bear no such notice, and search engines may list them."""
    for name, page in site_pages.items():
        if name.startswith("xa-phuong/"):
            assert NOTICE not in page.text and "Minh Họa" not in page.text, name
            robots = [meta.get("content") for meta in page.named("meta") if meta.get("name") == "robots"]
            # A card for other pages is found under the page that it stands for.
            assert robots == (["noindex"] if "/nhung/" in name and not name.endswith("index.html") else []), name
    for path in (site / "xa-phuong").rglob("*.csv"):
        assert "notice" not in path.read_text(encoding="utf-8").split("\r\n")[0], path


def test_no_row_of_it_stands_in_a_page_across(site_pages: dict[str, Page]) -> None:
    """Indicators, kinds of offices, alerts, quality, the index and the glossary name it nowhere and lead nowhere into it."""
    kinds = {name.split("/")[0] for name in across(site_pages)}
    assert {"chi-so", "co-quan", "canh-bao.html", "chat-luong-du-lieu.html", "muc-luc.html", "thuat-ngu.html"} < kinds
    for name, page in across(site_pages).items():
        if name not in SPEAKING_OF_IT:
            assert "minh họa" not in page.text.lower() and "minh-hoa" not in page.source, name
        for row in page.named("tr"):
            assert "Minh Họa" not in row.text, name


def test_what_it_alone_has_makes_no_page_across(site_pages: dict[str, Page]) -> None:
    """An indicator or a kind of office that no real commune has has no page."""
    for table, column, folder in (("targets", "indicator", "chi-so"), ("offices", "kind", "co-quan")):
        used: dict[bool, set[str]] = {True: set(), False: set()}
        for path in (CONTENT / "communes").rglob(f"{table}.csv"):
            used["minh-hoa" in path.parts] |= {row[column] for row in tables.rows(path) if row.get(column)}
        assert used[True] & used[False]
        found = {name.removeprefix(f"{folder}/").removesuffix(".html") for name in across(site_pages) if name.startswith(f"{folder}/")}
        assert found == used[False], table


def test_totals_count_real_communes_alone(site: Path, site_pages: dict[str, Page]) -> None:
    """The home page's totals are the sums of the real communes' published tables."""
    folders = sorted((site / "xa-phuong").iterdir())
    sums = [sum(len(tables.rows(folder / "du-lieu" / f"{key}.csv")) for folder in folders) for key in ("targets", "tasks", "duties")]
    home = site_pages["index.html"]
    assert f"{sums[0]} chỉ tiêu" in home.text and f"{sums[1]} nhiệm vụ" in home.text and f"{sums[2]} trách nhiệm" in home.text, home.text
    table = home.named("tbody")[0].text
    assert "Minh Họa" not in table and "Thống Nhất" in table


def test_real_pages_do_not_lead_into_it(site_pages: dict[str, Page]) -> None:
    """Only the home page leads to the example, in a place of its own."""
    leading = [
        name for name, page in site_pages.items()
        if not name.removeprefix("en/").startswith("mau/") and any("mau/" in link.get("href") for link in page.named("a"))
    ]
    assert sorted(leading) == ["en/index.html", "index.html"]


def test_without_it_the_rest_is_the_same(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """Leaving the fictional commune out changes no page of a real one and none across, but for the method's quotations and the way to it."""
    content = tmp_path / "Content"
    shutil.copytree(CONTENT, content)
    shutil.rmtree(content / "communes/minh-hoa")
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        if path.is_file() and not name.removeprefix("en/").startswith("mau/") and name not in SPEAKING_OF_IT | WITH_SOURCE | {"manifest.json"}:
            assert path.read_bytes() == (tmp_path / "public" / name).read_bytes(), path
    digits = re.compile(r"\d+ KB\)|title=\"[0-9a-f]{64}\">[0-9a-f…]+</code>")
    listings = [digits.sub("", (folder / "du-lieu-mo/index.html").read_text(encoding="utf-8")) for folder in (site, tmp_path / "public")]
    assert listings[0] == listings[1]
    home = Page(tmp_path / "public/index.html").text
    old = Page(site / "index.html").text
    totals = re.compile(r"\d+ chỉ tiêu, \d+ nhiệm vụ[^.]*\.")
    assert totals.search(home) and totals.findall(home) == totals.findall(old)
