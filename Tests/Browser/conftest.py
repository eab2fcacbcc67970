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


@pytest.fixture(scope="session")
def idle() -> dict[BrowserContext, list[Page]]:
    """Tabs that a test is done with, by window: to make a new one takes longer than to load a page into it."""
    return {}


@pytest.fixture
def open_page(windows: Callable[..., BrowserContext], idle: dict[BrowserContext, list[Page]], site: Path) -> Iterator[Open]:
    """Opens a page of the site by file://, in a window of its own settings, each in a tab that no other page of the test has."""
    opened_pages: list[tuple[Page, dict[str, Callable[..., None]], str, str]] = []

    def open_page(path: str, width: int = 390, height: int = 720, of: Path = site, **settings: object) -> Opened:
        window = windows(**settings)
        page = idle[window].pop() if idle.get(window) else window.new_page()
        opened = Opened(page)
        listeners: dict[str, Callable[..., None]] = {
            "console": lambda message: opened.complaints.append(message.text),
            "pageerror": lambda error: opened.complaints.append(str(error)),
            "requestfailed": lambda request: opened.complaints.append(f"{request.url}: {request.failure}"),
            "request": lambda request: opened.requests.append(request.url),
        }
        address = (of / path).as_uri()
        # To come to a place of the page where one is already would load nothing.
        if page.url.partition("#")[0] == address.partition("#")[0]:
            page.goto("about:blank")
        opened_pages.append((page, listeners, str(settings.get("color_scheme", "light")), address))
        page.set_viewport_size({"width": width, "height": height})
        for event, listener in listeners.items():
            page.on(event, listener)
        page.goto(address, wait_until="load")
        return opened

    yield open_page
    for page, listeners, colours, address in opened_pages:
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
        kept = idle.setdefault(page.context, [])
        if len(kept) == 2:
            page.close()
            continue
        page.emulate_media(media="null", color_scheme=colours)
        # A page that is only looked at may stand until the next takes its place; one that somebody walked on from may still be on its way.
        if page.url != address:
            page.goto("about:blank")
        kept.append(page)
