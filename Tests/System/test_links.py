"""Every page of the site is whole HTML, leads only where something is, and asks nobody else for anything."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest

from Support.page import Element, Page

# Attributes that hold one address.
ADDRESSES = ("href", "src", "action", "data", "poster", "xlink:href", "cite")

# What a link inside the site may name.
FILES = {".html", ".csv", ".css", ".txt", ".json", ".pdf", ".png", ".js", ".xlsx", ".sqlite", ".zip", ".jsonld", ".ttl"}

# Where a link out of the site may stand: a document of evidence, what a resident can do, a system the plan names.
OUTSIDE = re.compile(r"^https?://[^\s]+$")


def links(page: Page) -> list[tuple[Element, str]]:
    """All addresses on a page but the name of the vocabulary of its metadata, which nobody follows."""
    return [
        (element, element.attributes[name]) for element in page.elements for name in ADDRESSES
        if name in element.attributes and element.get("rel") != "schema.DC"
    ]


def resolve(site: Path, page: str, link: str) -> tuple[Path, str]:
    """The file and the fragment that a relative link leads to."""
    parts = urlsplit(link)
    path = (site / page).parent / unquote(parts.path) if parts.path else site / page
    return Path(re.sub(r"/\./", "/", str(path))).resolve(), unquote(parts.fragment)


def test_pages_are_whole(site_pages: dict[str, Page]) -> None:
    """Every element is closed where it should be, no attribute stands twice, no id is used twice."""
    for name, page in site_pages.items():
        assert page.mistakes == [], name
        assert [found for found, count in Counter(page.ids).items() if count > 1] == [], name
        assert page.source.startswith("<!doctype html>"), name


def test_links_lead_somewhere(site: Path, site_pages: dict[str, Page]) -> None:
    """Every relative link names a file of the site, and every fragment an id in it."""
    ids = {(site / name).resolve(): set(page.ids) for name, page in site_pages.items()}
    broken = []
    for name, page in site_pages.items():
        for _, link in links(page):
            if urlsplit(link).scheme:
                continue
            target, fragment = resolve(site, name, link)
            if not target.is_file() or not target.is_relative_to(site.resolve()):
                broken.append(f"{name}: {link}: no such file")
            elif fragment and fragment not in ids.get(target, set()):
                broken.append(f"{name}: {link}: no such id")
    assert broken == []


def test_links_are_relative_and_name_files(site_pages: dict[str, Page]) -> None:
    """So the folder works under any address and from a disk: nothing begins with a slash or ends in a folder."""
    for name, page in site_pages.items():
        for element, link in links(page):
            parts = urlsplit(link)
            assert link, f"{name}: <{element.name}> has an empty link"
            if parts.scheme:
                continue
            assert not parts.netloc and not link.startswith("/"), f"{name}: {link}"
            path = PurePosixPath(parts.path)
            assert not parts.path or path.suffix in FILES or path.suffix and "minh-chung" in path.parts, f"{name}: {link}"


def test_nothing_is_asked_of_others(site_pages: dict[str, Page], site: Path) -> None:
    """Pictures, styles and scripts lie in the site; only an <a> may lead out of it."""
    for name, page in site_pages.items():
        for element, link in links(page):
            if urlsplit(link).scheme:
                assert element.name == "a" and OUTSIDE.match(link), f"{name}: <{element.name}> {link}"
    for path in site.rglob("*.css"):
        text = path.read_text(encoding="utf-8")
        assert "@import" not in text and not re.search(r"url\((?!#)", text), path.name


def test_a_strict_policy_would_not_break_a_page(site_pages: dict[str, Page]) -> None:
    """No style attribute, no style element, no script inside a page, no handler: a Content-Security-Policy may forbid all of them. What a page
    tells machines about data is no script that runs."""
    for name, page in site_pages.items():
        for element in page.elements:
            assert element.name not in {"style", "iframe", "object", "embed"}, f"{name}: <{element.name}>"
            # A card's links leave the frame that it stands in; what they are relative to stays.
            assert element.name != "base" or element.attributes == {"target": "_top"}, name
            if element.name == "script" and element.get("type") == "application/ld+json":
                assert json.loads(element.text)["@context"] == "https://schema.org/", name
            elif element.name == "script":
                assert re.fullmatch(r"(\.\./)*assets/[a-z]+\.[0-9a-f]+\.js", element.get("src")) and not element.text.strip(), name
            for attribute in element.attributes:
                assert attribute != "style" and not attribute.startswith("on"), f"{name}:{element.line}: {attribute}"


def test_the_head_of_every_page(site_pages: dict[str, Page]) -> None:
    """One h1, its language, a title, and the width of the device."""
    for name, page in site_pages.items():
        assert page.named("html")[0].get("lang") == ("en" if name.startswith("en/") else "vi"), name
        assert len(page.named("h1")) == 1 and page.named("h1")[0].text.strip(), name
        assert page.title.strip(), name
        assert "width=device-width" in [meta.get("content") for meta in page.named("meta") if meta.get("name") == "viewport"][0], name


def test_titles_differ(site_pages: dict[str, Page]) -> None:
    """No two pages of one language have one title."""
    titles = Counter((name.startswith("en/"), page.title) for name, page in site_pages.items())
    assert [title for title, count in titles.items() if count > 1] == []


def test_headings_go_down_one_level_at_a_time(site_pages: dict[str, Page]) -> None:
    """No heading skips a level, so that a screen reader's outline has no holes."""
    for name, page in site_pages.items():
        levels = [int(element.name[1]) for element in page.elements if re.fullmatch("h[1-6]", element.name)]
        assert levels[0] == 1, name
        for above, below in zip(levels, levels[1:], strict=False):
            assert below <= above + 1, f"{name}: h{below} after h{above}"


@pytest.mark.parametrize("path", ["index.html", "cach-tinh.html", "404.html"])
def test_pages_across_are_there(site: Path, path: str) -> None:
    """The pages across communes lie at the root."""
    assert (site / path).is_file()
