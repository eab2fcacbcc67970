"""A page asks nobody for anything, complains of nothing, and needs no script."""

from __future__ import annotations

import pytest
from opening import Open
from samples import DEMONSTRATION, PAGES, REAL


@pytest.mark.parametrize("path", PAGES)
def test_nothing_leaves_the_folder(open_page: Open, path: str) -> None:
    """Every request is for a file beside the page, and the console is empty."""
    opened = open_page(path)
    assert opened.requests and all(url.startswith("file://") for url in opened.requests), opened.requests
    assert opened.complaints == []
    assert opened.page.context.cookies() == []


@pytest.mark.parametrize("path", [
    "index.html", "cach-tinh.html", "muc-luc.html", "chi-so/phu-song-5g.html", "co-quan/nhom.html", "thuat-ngu.html",
    f"{REAL}/index.html", f"{REAL}/ke-hoach-noi-gi.html", f"{REAL}/cong-bo/bai-toan-lon.html",
    f"{DEMONSTRATION}/index.html", f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html", f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-v-24.html",
    f"{DEMONSTRATION}/kinh-phi.html", f"{DEMONSTRATION}/bao-cao.html", f"{DEMONSTRATION}/dieu-chinh.html",
])
def test_without_javascript(open_page: Open, path: str) -> None:
    """With JavaScript switched off the page says the same words; only the fields that narrow a list down come with a script."""
    scripted = open_page(path).page
    scripted.locator("form.hop").evaluate_all("found => found.forEach(e => e.remove())")
    with_it = scripted.locator("body").inner_text()
    without = open_page(path, java_script_enabled=False).page
    assert without.locator("h1").is_visible()
    assert without.locator("body").inner_text() == with_it


def test_filters_need_no_script(open_page: Open) -> None:
    """The commune's filters show only what is late, done or unreported, by CSS alone; the number beside each is what is left."""
    page = open_page(f"{DEMONSTRATION}/index.html", java_script_enabled=False).page
    rows = page.locator("#chi-tieu tbody tr:not(.sub)")
    for label in page.locator(".flt label").all():
        label.locator("input").check()
        count = int(label.inner_text().split()[-1])
        assert sum(row.is_visible() for row in rows.all()) == count, label.inner_text()


@pytest.mark.parametrize(
    "settings",
    [{"forced_colors": "active"}, {"forced_colors": "active", "color_scheme": "dark"}, {"reduced_motion": "reduce"}, {"contrast": "more"}],
    ids=str,
)
def test_a_reader_s_own_settings(open_page: Open, settings: dict[str, str]) -> None:
    """Forced colours, less motion and more contrast leave the page whole: the count bar and its key can be seen."""
    opened = open_page(f"{DEMONSTRATION}/index.html", **settings)
    page = opened.page
    assert opened.complaints == []
    assert page.locator(".stack").first.is_visible() and page.locator(".key").first.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.getAnimations().length") == 0


def test_bars_are_drawn_in_forced_colours(open_page: Open) -> None:
    """In forced colours the value of a bar differs from its track, and the goal's mark from both."""
    page = open_page(f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html", forced_colors="active").page
    fill = "e => getComputedStyle(e).fill"
    bar = page.locator(".bb").first
    track, value = bar.locator(".t").first.evaluate(fill), bar.locator(".v").first.evaluate(fill)
    assert track != value
    assert bar.locator(".g").first.evaluate(fill) != track
