"""A page as Python's HTML parser reads it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Element:
    """An element's name and attributes, and the text inside it."""

    name: str
    attributes: dict[str, str]
    line: int
    parent: Element | None = field(default=None, repr=False)
    # The pieces of the page's text, and which of them lie inside the element: written into every element that is open they would take as long again.
    pieces: list[str] = field(default_factory=list, repr=False, compare=False)
    first: int = 0
    end: int | None = None

    @cached_property
    def text(self) -> str:
        """The text inside the element."""
        return "".join(self.pieces[self.first : self.end])

    def get(self, attribute: str) -> str:
        """An attribute, empty when it is missing."""
        return self.attributes.get(attribute, "")

    @property
    def above(self) -> list[Element]:
        """The elements it stands in, the nearest first."""
        found, element = [], self.parent
        while element is not None:
            found.append(element)
            element = element.parent
        return found


@dataclass
class Page(HTMLParser):
    """All elements of a page in order, and its text."""

    path: Path
    elements: list[Element] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[Element] = []
        self._pieces: list[str] = []
        self.source = self.path.read_bytes().decode("utf-8")
        self.feed(self.source)
        self.close()
        self.mistakes += [f"<{element.name}> of line {element.line} is not closed" for element in self._open]

    def __hash__(self) -> int:
        return id(self)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        if len(set(names)) != len(names):
            self.mistakes.append(f"<{tag}> of line {self.getpos()[0]} has an attribute twice")
        element = Element(
            tag, {name: value or "" for name, value in attrs}, self.getpos()[0], self._open[-1] if self._open else None, self._pieces, len(self._pieces))
        self.elements.append(element)
        if tag in VOID:
            element.end = element.first
        else:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._close()

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open[-1].name != tag:
            expected = self._open[-1].name if self._open else "nothing"
            self.mistakes.append(f"</{tag}> of line {self.getpos()[0]} where <{expected}> is open")
            return
        self._close()

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)

    def _close(self) -> None:
        """Ends the element that was opened last."""
        self._open.pop().end = len(self._pieces)

    def named(self, name: str) -> list[Element]:
        """All elements of one name."""
        return [element for element in self.elements if element.name == name]

    def inside(self, outer: Element, *names: str) -> list[Element]:
        """All elements of these names inside another, in order."""
        return [element for element in self.elements if element.name in names and any(above is outer for above in element.above)]

    @cached_property
    def text(self) -> str:
        """The page's text, with each run of white space as one space."""
        return plain(self.named("html")[0].text)

    @cached_property
    def ids(self) -> list[str]:
        """All ids, in order."""
        return [element.attributes["id"] for element in self.elements if "id" in element.attributes]

    @property
    def title(self) -> str:
        """The page's title, that of pictures left aside."""
        return self.named("title")[0].text


def plain(text: str) -> str:
    """Text as it is shown: each run of white space as one space."""
    return re.sub(r"\s+", " ", text).strip()


def pages(site: Path, under: str = "") -> dict[str, Page]:
    """Every page of a site, or of a folder of it, by path."""
    return {path.relative_to(site).as_posix(): Page(path) for path in sorted((site / under).rglob("*.html"))}
