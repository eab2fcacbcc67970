"""The fictional commune says everywhere that it is one, and nothing counts it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from Support import tables
from Support.page import Page, plain
from Support.program import CONTENT, Program

NOTICE = "SỐ LIỆU MINH HỌA"


def demonstration(site_pages: dict[str, Page]) -> dict[str, Page]:
    """The pages of the fictional commune."""
    found = {name: page for name, page in site_pages.items() if name.startswith("mau/")}
    assert len(found) > 80
    return found


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
    found = sorted((site / "mau").rglob("*.csv"))
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
            assert NOTICE not in page.text, name
            assert [meta for meta in page.named("meta") if meta.get("name") == "robots"] == [], name
    for path in (site / "xa-phuong").rglob("*.csv"):
        assert "notice" not in path.read_text(encoding="utf-8").split("\r\n")[0], path


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
        if not name.startswith("mau/") and any("mau/" in link.get("href") for link in page.named("a"))
    ]
    assert leading == ["index.html"]


def test_without_it_the_rest_is_the_same(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """Leaving the fictional commune out changes no page of a real one, and nothing of the method but its quotations."""
    content = tmp_path / "Content"
    shutil.copytree(CONTENT, content)
    shutil.rmtree(content / "communes/minh-hoa")
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    for path in (site / "xa-phuong").rglob("*"):
        if path.is_file():
            assert path.read_bytes() == (tmp_path / "public" / path.relative_to(site)).read_bytes(), path
    home = Page(tmp_path / "public/index.html").text
    old = Page(site / "index.html").text
    totals = re.compile(r"\d+ chỉ tiêu, \d+ nhiệm vụ[^.]*\.")
    assert totals.search(home) and totals.findall(home) == totals.findall(old)
