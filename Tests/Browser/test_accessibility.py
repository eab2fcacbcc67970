"""Pages can be used by everyone: axe finds nothing by WCAG 2.2 A and AA, and what axe cannot see is looked at by hand."""

from __future__ import annotations

import pytest
from axe import CONTRAST, OPTIONS, look
from opening import Open
from samples import DEMONSTRATION, PAGES

from Support.long import LONG

# On a phone in light all rules, then what a dark ground changes; on a desk all of them again for the pages with tables; with TIENDO_LONG everything
# everywhere.
LOOKS = (
    [(width, colours, OPTIONS) for width in (320, 390, 1280) for colours in ("light", "dark")] if LONG
    else [(390, "light", OPTIONS), (390, "dark", CONTRAST)])
DESK = ["index.html", *(f"{DEMONSTRATION}/{name}" for name in (
    "index.html", "chi-tieu/nq57-2026-ct-i-1.html", "nhiem-vu/nq57-2026-nv-iv-2.html", "co-quan/index.html", "qua-cac-thang.html", "kinh-phi.html"))]


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(open_page: Open, path: str) -> None:
    """No violation on a phone and on a desk; contrast of text is part of it, in light and in dark."""
    page = open_page(path).page
    desk = [(1280, "light", OPTIONS)] if path in DESK and not LONG else []
    for width, colours, options in LOOKS + desk:
        page.set_viewport_size({"width": width, "height": 720})
        page.emulate_media(color_scheme=colours)
        results = look(page, options)
        assert results.violations_count == 0, f"{width} {colours}\n{results.generate_report()}"


@pytest.mark.parametrize("path", PAGES)
def test_statuses_and_links_are_words(open_page: Open, path: str) -> None:
    """Every status is a word, with a sign that is drawn and that screen readers pass over; colour is only the third. Links say where they lead: none is
    empty, and none says only "here" or "more"."""
    page = open_page(path).page
    statuses = page.locator(".sg").evaluate_all(
        "found => found.map(e => ["
        "e.innerText.trim() || e.parentElement.innerText.trim(), e.querySelector('svg')?.getAttribute('aria-hidden')])")
    for word, hidden in statuses:
        assert word and hidden == "true", path
    missing = page.locator("use").evaluate_all(
        "found => found.filter(e => !document.querySelector('.vh ' + e.getAttribute('href'))).map(e => e.getAttribute('href'))")
    assert missing == []
    for words in page.locator("a").evaluate_all("found => found.map(e => e.innerText.trim() || e.textContent.trim())"):
        assert words, path
        assert words.lower() not in {"xem thêm", "tại đây", "đây", "bấm vào đây", "xem"}, path


def test_signs_differ_without_colour(open_page: Open) -> None:
    """No two statuses on the commune's page share a sign."""
    page = open_page(f"{DEMONSTRATION}/index.html").page
    signs = page.locator(".key .sg").evaluate_all(
        "found => found.map(e => [e.querySelector('use').getAttribute('href'), e.innerText.trim()])")
    assert len(signs) >= 5
    assert len({sign for sign, _ in signs}) == len({word for _, word in signs}) == len(signs)


def test_the_keyboard_reaches_the_content(open_page: Open) -> None:
    """The first Tab shows the way to the content, Enter goes there, and what has the focus has an outline."""
    page = open_page(f"{DEMONSTRATION}/index.html").page
    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    assert skip.inner_text() == "Đến nội dung chính"
    box = skip.bounding_box()
    assert box and box["width"] > 24 and box["height"] >= 24
    assert skip.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert page.url.endswith("#chinh")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_tables_stay_tables_as_cards(open_page: Open) -> None:
    """On a phone, where rows are shown as cards, a screen reader still finds a table with headings of rows and columns."""
    page = open_page(f"{DEMONSTRATION}/index.html").page
    table = page.get_by_role("table").first
    assert table.get_by_role("columnheader").count() >= 3
    rows = table.get_by_role("row").count()
    assert rows > 1
    assert table.get_by_role("rowheader").count() >= 1
    assert table.get_by_role("cell").count() >= 3
