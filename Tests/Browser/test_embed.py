"""Cards of a commune stand in other pages, by the code that is there to copy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from opening import Open
from samples import DEMONSTRATION, REAL


def codes(page) -> list[str]:
    """The pieces of code that are there to copy."""
    return page.locator(".pre code").all_text_contents()


def host(folder: Path, site: Path, codes: list[str]) -> Path:
    """A page of somebody else that holds what was copied; the site stands where it is now."""
    path = folder / "host.html"
    path.write_text("<!doctype html><title>x</title>" + "".join(codes).replace("https://…/", site.as_uri() + "/"), encoding="utf-8")
    return path


@pytest.mark.parametrize("commune", [DEMONSTRATION, REAL])
@pytest.mark.parametrize("script", [True, False])
def test_what_is_copied_shows_the_card(open_page: Open, site: Path, tmp_path: Path, commune: str, script: bool) -> None:
    """Every code on the page brings in a card that says whose it is and of which day, with and without scripts."""
    every = [code for code in codes(open_page(f"{commune}/nhung/index.html").page) if code.startswith("<iframe")]
    assert len(every) >= 3 + 23
    opened = open_page(host(tmp_path, site, every[:4]).name, of=tmp_path, java_script_enabled=script)
    assert opened.complaints == []
    frames = opened.page.frames[1:]
    assert len(frames) == 4
    for frame in frames:
        words = frame.locator("main").inner_text()
        assert "tính đến" in words and frame.locator("h1 a").count() == 1
        assert ("SỐ LIỆU MINH HỌA" in frame.locator("body").inner_text()) == (commune == DEMONSTRATION)
        assert ("Đây không phải cổng thông tin" in words) == (commune == REAL)


def test_a_frame_can_be_made_as_high_as_its_card(open_page: Open, site: Path, tmp_path: Path) -> None:
    """With the piece of script that is there to copy, no card scrolls; without it the frame keeps its height."""
    every = codes(open_page(f"{DEMONSTRATION}/nhung/index.html").page)
    card = next(code for code in every if "canh-bao" in code)
    script = next(code for code in every if code.startswith("<script>"))
    page = open_page(host(tmp_path, site, [card]).name, of=tmp_path).page
    assert page.locator("iframe").get_attribute("height") == "320"
    page = open_page(host(tmp_path, site, [script, card]).name, of=tmp_path).page
    page.wait_for_function("document.querySelector('iframe').height !== '320'")
    content = page.frames[1].evaluate("document.body.getBoundingClientRect().height")
    assert abs(int(page.locator("iframe").get_attribute("height")) - content) <= 1


def test_links_leave_the_frame(open_page: Open, site: Path, tmp_path: Path) -> None:
    """Who follows a link of a card comes to the page itself, not to a page within the frame."""
    card = next(code for code in codes(open_page(f"{DEMONSTRATION}/nhung/index.html").page) if "xa-phuong.html" in code)
    page = open_page(host(tmp_path, site, [card]).name, of=tmp_path).page
    page.frames[1].locator("h1 a").click()
    page.wait_for_url(re.compile(r"/mau/minh-hoa/index\.html$"))
