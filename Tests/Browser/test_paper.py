"""Pages print on A4: words and bars, no menus."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from opening import Open
from samples import DEMONSTRATION, PAGES, REAL

PRINTED = [
    f"{DEMONSTRATION}/index.html",
    f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html",
    f"{REAL}/index.html",
    f"{REAL}/ke-hoach/nq57.html",
    f"{REAL}/ke-hoach-noi-gi.html",
    f"{DEMONSTRATION}/kinh-phi.html",
    f"{DEMONSTRATION}/bao-cao.html",
    "chi-so/phu-song-5g.html",
]


# How many elements of each selector can be seen.
VISIBLE = """selectors => selectors.map(selector => [...document.querySelectorAll(selector)].filter(e => {
  const box = e.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(e).visibility === 'visible';
}).length)"""


@pytest.mark.parametrize("path", PAGES)
def test_menus_stay_on_the_screen(open_page: Open, path: str) -> None:
    """On paper there are no menus, filters or skip link; the heading, the bars and the notice of a demonstration are there."""
    page = open_page(path, width=1280).page
    drawn, hidden = "main svg.bar, main svg.stack", [".top nav", ".hop", ".flt", ".skip", ".foot ul"]
    (bars,) = page.evaluate(VISIBLE, [drawn])
    page.emulate_media(media="print")
    assert page.evaluate(VISIBLE, [*hidden, drawn]) == [0] * len(hidden) + [bars]
    assert page.locator("h1").is_visible()
    assert page.get_by_text("SỐ LIỆU MINH HỌA").first.is_visible() == path.startswith(DEMONSTRATION) or path == "index.html"


def test_paper_is_white_in_a_dark_room(open_page: Open) -> None:
    """Somebody who reads in the dark still prints black on white."""
    page = open_page(f"{DEMONSTRATION}/index.html", width=1280, color_scheme="dark").page
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("path", PRINTED)
def test_the_first_sheet_has_text(open_page: Open, path: str, tmp_path: Path) -> None:
    """The PDF of a page begins with the page's heading, not with an empty sheet; A4 upright."""
    page = open_page(path, width=1280).page
    heading = page.locator("h1").inner_text()
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    pdf = (tmp_path / "page.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-") and len(pdf) > 10_000
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    text = subprocess.run(["pdftotext", "-l", "1", tmp_path / "page.pdf", "-"], capture_output=True, check=True).stdout.decode()
    assert " ".join(heading.split()) in " ".join(text.split())
    size = subprocess.run(["pdfinfo", tmp_path / "page.pdf"], capture_output=True, check=True).stdout.decode()
    assert "A4" in size, size
