"""A resident sees the answers on the first screen of a phone, before scrolling."""

from __future__ import annotations

from opening import Open
from playwright.sync_api import Locator
from samples import DEMONSTRATION

WIDTH, HEIGHT = 390, 720


def lies_on_the_first_screen(locator: Locator) -> bool:
    """Whether all of an element lies in the window of a phone."""
    box = locator.bounding_box()
    assert box is not None, f"{locator} is not shown"
    return box["y"] >= 0 and box["y"] + box["height"] <= HEIGHT and box["x"] >= 0 and box["x"] + box["width"] <= WIDTH


def test_the_commune(open_page: Open) -> None:
    """How many targets are met, the bar and all of its key, the first red row with its office, and who answers."""
    page = open_page(f"{DEMONSTRATION}/index.html", WIDTH, HEIGHT).page
    for name, locator in {
        "notice": page.get_by_text("SỐ LIỆU MINH HỌA").first,
        "name": page.locator("h1"),
        "count": page.get_by_role("heading", name="Đã đạt"),
        "bar": page.locator(".now .stack").first,
        "key": page.locator(".now .key").first,
        "red list": page.locator(".now .rl li").first,
        "who answers": page.get_by_text("Cơ quan nào phụ trách?").locator(".."),
    }.items():
        assert lies_on_the_first_screen(locator), f"{name}: {locator.bounding_box()}"


def test_a_low_phone(open_page: Open) -> None:
    """At 360 × 640 the count, the key, a red row and who answers still fit."""
    page = open_page(f"{DEMONSTRATION}/index.html", 360, 640).page
    for locator in (page.locator(".now .key").first, page.locator(".now .rl li").first):
        box = locator.bounding_box()
        assert box and box["y"] + box["height"] <= 640, box


def test_a_target(open_page: Open) -> None:
    """What it is, its status and value, what is needed today, the bar, and which office answers."""
    page = open_page(f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html", WIDTH, HEIGHT).page
    for name, locator in {
        "name": page.locator("h1"),
        "status": page.locator(".lede .sg"),
        "value": page.locator(".lede"),
        "bar": page.locator(".bb").first,
        "who answers": page.get_by_text("Cơ quan nào phụ trách?").locator(".."),
    }.items():
        assert lies_on_the_first_screen(locator), f"{name}: {locator.bounding_box()}"
