"""The English edition can be used as well as the Vietnamese one: its words are of other lengths, and its pages hold two languages."""

from __future__ import annotations

import pytest
from axe import CONTRAST, OPTIONS, look
from opening import Open, restyle
from samples import DEMONSTRATION, REAL
from test_layout import EVERYTHING, WIDER

PAGES = [f"en/{path}" for path in (
    "index.html", "cach-tinh.html", "thuat-ngu.html", "muc-luc.html", "canh-bao.html", "chi-so/phu-song-5g.html", "co-quan/van-hoa-xa-hoi.html",
    f"{REAL}/index.html", f"{REAL}/ke-hoach/nq57.html", f"{DEMONSTRATION}/index.html", f"{DEMONSTRATION}/canh-bao.html",
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html", f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-v-18.html", f"{DEMONSTRATION}/ke-hoach-noi-gi.html",
    f"{DEMONSTRATION}/nhiem-vu/nq57-2026-nv-iv-2.html", f"{DEMONSTRATION}/co-quan/index.html", f"{DEMONSTRATION}/qua-cac-thang.html",
    f"{DEMONSTRATION}/bao-cao.html", f"{DEMONSTRATION}/kinh-phi.html", f"{DEMONSTRATION}/minh-chung.html", f"{DEMONSTRATION}/nhung/index.html")]


@pytest.mark.parametrize("path", PAGES)
def test_a_page(open_page: Open, path: str) -> None:
    """It fits every window, axe finds nothing by day and by night, the console is empty."""
    opened = open_page(path)
    page = opened.page
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 720})
        assert page.evaluate(EVERYTHING) == [], width
    # What follows reads styles in ways that a page on a disk may not.
    assert opened.complaints == []
    page.set_viewport_size({"width": 390, "height": 720})
    for colours, options in (("light", OPTIONS), ("dark", CONTRAST)):
        page.emulate_media(color_scheme=colours)
        results = look(page, options)
        assert results.violations_count == 0, f"{colours}\n{results.generate_report()}"


def test_text_twice_as_large(open_page: Open) -> None:
    """With letters twice the size a page still fits."""
    for path in (f"en/{DEMONSTRATION}/index.html", f"en/{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html", "en/index.html"):
        page = open_page(path, width=640).page
        restyle(page, "html{font-size:200%!important}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path}: {page.evaluate(WIDER)}"


def test_lists_are_searched_and_sorted_in_english(open_page: Open) -> None:
    """The help with lists has the page's words, and knows its days."""
    page = open_page(f"en/{DEMONSTRATION}/index.html").page
    assert page.get_by_label("Search this list").count() >= 1
    tasks = page.locator("#nhiem-vu")
    assert "Deadline" in tasks.get_by_label("Sort by").locator("option").all_inner_texts()
