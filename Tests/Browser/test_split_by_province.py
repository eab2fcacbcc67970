"""A site of several provinces can be used as well as that of one: its root, which counts provinces, and a province's own pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe import look
from opening import Open
from test_layout import SMALL_TARGETS, SMALL_TEXT, WIDER

from Support import provinces
from Support.program import Program

PAGES = ["index.html", "tinh/am-thu/index.html", "tinh/am-thu/muc-luc.html", "tinh/dong-thu/chi-so/ho-so.html", "du-lieu-mo/index.html",
         "tinh/am-thu/du-lieu-mo/index.html", "xa-phuong/an-hoa/index.html"]


@pytest.fixture(scope="module")
def split(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of three made-up provinces."""
    folder = tmp_path_factory.mktemp("provinces")
    outcome = tiendo.build(folder / "public", content=provinces.made(folder / "Content"))
    assert outcome.code == 0, outcome
    return folder / "public"


@pytest.mark.parametrize("path", PAGES)
def test_a_page_of_a_province(open_page: Open, split: Path, path: str) -> None:
    """It fits every window, axe finds nothing, and the console is empty."""
    opened = open_page(path, of=split)
    page = opened.page
    assert opened.complaints == []
    results = look(page)
    assert results.violations_count == 0, results.generate_report()
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 720})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{width}: {page.evaluate(WIDER)}"
        assert page.evaluate(SMALL_TEXT) == [], width
        assert page.evaluate(SMALL_TARGETS) == [], width
