"""One browser for all tests: Debian's Chromium, driven without a network; and pages opened as a person would open them from a USB stick."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from opening import Open, Opened
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser."""
    with sync_playwright() as playwright:
        # Without a sandbox, for it cannot be had as root; the pages are our own.
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Windows by their settings, each made once."""
    contexts: dict[tuple[tuple[str, object], ...], BrowserContext] = {}

    def window(**settings: object) -> BrowserContext:
        key = tuple(sorted(settings.items()))
        if key not in contexts:
            contexts[key] = browser.new_context(locale="vi-VN", **settings)
        return contexts[key]

    yield window
    for context in contexts.values():
        context.close()


@pytest.fixture
def open_page(windows: Callable[..., BrowserContext], site: Path) -> Iterator[Open]:
    """Opens a page of the site by file://, in a window of its own settings; it is closed when the test ends."""
    pages: list[Page] = []

    def open_page(path: str, width: int = 390, height: int = 720, of: Path = site, **settings: object) -> Opened:
        page = windows(**settings).new_page()
        pages.append(page)
        opened = Opened(page)
        page.on("console", lambda message: opened.complaints.append(message.text))
        page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        page.on("requestfailed", lambda request: opened.complaints.append(f"{request.url}: {request.failure}"))
        page.on("request", lambda request: opened.requests.append(request.url))
        page.set_viewport_size({"width": width, "height": height})
        page.goto((of / path).as_uri(), wait_until="load")
        return opened

    yield open_page
    for page in pages:
        page.close()
