"""The words of a site's pages, found without the site's own means: what a search of it should find."""

from __future__ import annotations

import unicodedata
from html.parser import HTMLParser
from pathlib import Path

from Support.page import VOID

PASSED_OVER = frozenset("button form nav noscript script select style svg template textarea".split())
INLINE = frozenset("a abbr b bdi cite code em i label mark q s small span strong sub sup svg time u var".split())


def folded(text: str) -> list[str]:
    """The words of a text in small letters without marks."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(letter)).replace("đ", "d")
    return "".join(letter if unicodedata.category(letter) in {"Lu", "Ll", "Lt", "Lo", "Nd"} else " " for letter in plain).split()


class Words(HTMLParser):
    """The paragraphs, rows and the like of a page's main part."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self.is_hidden = False
        self._text = ""
        self._is_main = self._is_passed_over = False
        self._open: list[tuple[str, bool, bool, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "meta" and found.get("name") == "robots" and "noindex" in (found.get("content") or ""):
            self.is_hidden = True
        if tag in VOID:
            if not self._is_passed_over and tag == "br":
                self._text += " "
            return
        if tag not in INLINE and not self._is_passed_over:
            self._end()
        self._open.append((tag, self._is_main, self._is_passed_over, found.get("class")))
        if tag == "main":
            self._is_main = True
        if tag in PASSED_OVER or "hidden" in found or found.get("data-find") == "no":
            self._is_passed_over = True

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag not in [name for name, *_ in self._open]:
            return
        if tag not in INLINE and not self._is_passed_over:
            self._end()
        name = ""
        while name != tag:
            name, self._is_main, self._is_passed_over, classes = self._open.pop()
        if classes == "no":
            self._text += " "

    def handle_data(self, data: str) -> None:
        if self._is_main and not self._is_passed_over:
            self._text += data

    def _end(self) -> None:
        if self._text.strip():
            self.blocks.append(self._text)
        self._text = ""


# Pages that only lead to others.
PASSED_OVER_PAGES = {"404.html", "muc-luc.html", "tim-kiem.html"}


def texts(site: Path) -> dict[str, list[list[str]]]:
    """The words of every page that may be found, block by block, by the page's path."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        reader = Words()
        reader.feed(path.read_text(encoding="utf-8"))
        reader.close()
        if not reader.is_hidden and path.name not in PASSED_OVER_PAGES:
            found[path.relative_to(site).as_posix()] = [folded(block) for block in reader.blocks]
    return found


def grep(pages: dict[str, list[list[str]]], words: str) -> set[str]:
    """The pages on which some words follow each other."""
    wanted = f" {' '.join(folded(words))} "
    return {path for path, blocks in pages.items() if any(wanted in f" {' '.join(block)} " for block in blocks)}
