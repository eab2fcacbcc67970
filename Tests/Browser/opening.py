"""A page opened in the browser, and the type of the function that opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Page


@dataclass
class Opened:
    """A page of the site in the browser, and what it did while it was loaded."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


# Opens the page at a path of the site; the width and height of the window and the settings of a context of Playwright may be named.
Open = Callable[..., Opened]


def restyle(page: Page, css: str) -> None:
    """Adds styles as a reader's own settings would; those in an element are refused by the page's policy."""
    page.evaluate("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }", css)
