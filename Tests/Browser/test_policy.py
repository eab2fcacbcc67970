"""Under the headers that the examples for servers give, a page shows as it does without them: nothing on it is refused."""

from __future__ import annotations

import mimetypes
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route
from samples import REAL
from Support.program import REPOSITORY, Program

BASE = "https://tiendo.example.vn/"


def policy() -> str:
    """The policy of the example for nginx, of a page that no other site holds, with scripts from the site's own files alone."""
    given = re.findall(r'Content-Security-Policy "([^"]+)"', (REPOSITORY / "Site/nginx.conf").read_text(encoding="utf-8"))[0]
    parts = [part.strip() for part in given.split(";") if not part.strip().startswith(("script-src", "frame-ancestors", "$"))]
    return "; ".join([*parts, "script-src 'self'", "frame-ancestors 'self'"])


@pytest.fixture(scope="module")
def public(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site under a public address, whose pages tell machines the way to them."""
    output = tmp_path_factory.mktemp("policy") / "public"
    assert tiendo.build(output, "--base", BASE).code == 0
    return output


@pytest.mark.parametrize("path", ["gioi-thieu.html", f"{REAL}/dieu-chinh.html", f"{REAL}/du-lieu/index.html"])
def test_what_pages_tell_machines_is_no_script(browser: Browser, public: Path, path: str) -> None:
    """Chromium neither runs nor refuses the data in a page, with scripts allowed from the site's own files alone."""
    page = browser.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))

    def serve(route: Route) -> None:
        file = public / urlsplit(route.request.url).path.lstrip("/")
        if not file.is_file():
            route.fulfill(status=404)
            return
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        strict = re.sub(r"script-src[^;]*", "", policy()) + "; script-src 'self'"
        route.fulfill(path=file, headers={"Content-Type": kind, "Content-Security-Policy": strict})

    page.route("**/*", serve)
    page.goto(BASE + path, wait_until="load")
    assert page.locator('script[type="application/ld+json"]').count() >= 1
    assert page.locator("h1").is_visible()
    assert complaints == []
    page.close()
