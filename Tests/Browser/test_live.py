"""A served site in a browser: it loads itself anew at each save, and shows over the last good site what keeps it from being built."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe import OPTIONS
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from Support.content import copied
from Support.program import Program
from Support.serving import DEADLINE, Served, served

COMMUNE = "phu-lam"
PAGE = f"xa-phuong/{COMMUNE}/index.html"
PLAN = f"communes/{COMMUNE}/plans/nq57"
MILLISECONDS = DEADLINE * 1000


@pytest.fixture
def live(tiendo: Program, tmp_path: Path) -> Iterator[tuple[Served, Path]]:
    """A content of one commune that is served; its pages bear their own strict policy."""
    content = copied(tmp_path / "Content", COMMUNE)
    with served(tiendo, content) as site:
        yield site, content


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A tab, in light and in dark colours."""
    context = browser.new_context(locale="vi-VN", color_scheme=request.param, viewport={"width": 390, "height": 720})
    page = context.new_page()
    page.set_default_timeout(MILLISECONDS)
    yield page
    context.close()


def complaints(page: Page) -> list[str]:
    """What the browser complains of from now on; it asks for a picture for its tab that the site does not have."""
    found: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "favicon.ico" not in message.location.get("url", ""):
            found.append(message.text)

    page.on("console", note)
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def violations(page: Page) -> list[str]:
    """What axe finds wrong with the notices, their colours among it; the page behind them has tests of its own."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("options => axe.run(document.querySelector('tiendo-live'), options)", OPTIONS)
    assert len(found["passes"]) > 5, found
    return [f"{violation['id']}: {[node['target'] for node in violation['nodes']]}" for violation in found["violations"]]


def break_table(content: Path) -> str:
    """Breaks a table; gives its text before."""
    table = content / PLAN / "targets.csv"
    good = table.read_text(encoding="utf-8")
    lines = good.split("\n")
    # A row of the first row's id.
    table.write_text("\n".join([*lines[:2], lines[1], *lines[2:]]), encoding="utf-8")
    return good


def test_mistakes_over_the_last_good_site(live: tuple[Served, Path], page: Page) -> None:
    """A broken table is told of with place, message and id, the page stays; mended, the notice goes, and a change is shown."""
    site, content = live
    found = complaints(page)
    page.goto(site.address + PAGE)
    heading = page.locator("h1").inner_text()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_have_count(0)

    good = break_table(content)
    expect(dialog).to_be_visible(timeout=MILLISECONDS)
    expect(dialog.get_by_role("heading")).to_contain_text("lỗi: chưa dựng lại được")
    expect(dialog.locator(".place").first).to_contain_text("targets.csv:3")
    assert dialog.locator("li p").first.inner_text()
    assert dialog.locator("li small").first.inner_text()
    expect(page.locator("h1")).to_have_text(heading)
    expect(page.locator("tiendo-live [role=status]")).to_contain_text("lỗi")
    # axe sets styles itself, which the policy refuses.
    assert found == []
    assert violations(page) == []
    found.clear()

    # By keyboard: to the button, small and large again; the list is reached, and scrolled, by it too.
    button = dialog.get_by_role("button")
    button.focus()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("list")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("list")).to_be_visible()
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("group")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog.get_by_role("list")).to_be_hidden()
    expect(button).to_be_focused()
    page.keyboard.press("Enter")

    settings = content / f"communes/{COMMUNE}/commune.yml"
    (content / PLAN / "targets.csv").write_text(good, encoding="utf-8")
    expect(dialog).to_have_count(0, timeout=MILLISECONDS)
    text = settings.read_text(encoding="utf-8")
    settings.write_text(re.sub(r"^name: .*$", "name: Tên Mới", text, count=1, flags=re.MULTILINE), encoding="utf-8")
    expect(page.locator("h1")).to_contain_text("Tên Mới", timeout=MILLISECONDS)
    assert found == []


def test_a_page_opened_while_there_are_mistakes(live: tuple[Served, Path], page: Page) -> None:
    """It shows them too, and so does the page of an address that is none."""
    site, content = live
    break_table(content)
    for path in (PAGE, "khong-co.html"):
        page.goto(site.address + path)
        expect(page.get_by_role("dialog")).to_be_visible(timeout=MILLISECONDS)


def test_warnings_in_a_corner(live: tuple[Served, Path], page: Page) -> None:
    """Their number stands in a corner and opens into the list."""
    site, content = live
    page.goto(site.address + PAGE)
    (content / "ghi-chu.txt").write_text("x", encoding="utf-8")
    summary = page.locator("tiendo-live summary")
    expect(summary).to_contain_text("lưu ý", timeout=MILLISECONDS)
    expect(page.locator("tiendo-live .place", has_text="ghi-chu.txt")).to_be_hidden()
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("tiendo-live .place", has_text="ghi-chu.txt")).to_be_visible()
    assert violations(page) == []
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_server_ends(live: tuple[Served, Path], page: Page) -> None:
    """A page that is no longer told of changes says so."""
    site, _ = live
    page.goto(site.address + PAGE)
    # What it says then it has heard with the first news.
    expect(page.locator("tiendo-live")).to_be_attached(timeout=MILLISECONDS)
    assert site.command.interrupt() == 0
    expect(page.get_by_role("alert")).to_contain_text("tiendo serve", timeout=MILLISECONDS)
