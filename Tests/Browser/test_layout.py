"""Pages fit every window from an old phone to a desk, and everything on them can be read and touched."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hostile import spoil
from opening import Open, restyle
from samples import DEMONSTRATION, PAGES

from Support.content import copied, make_real
from Support.long import LONG
from Support.program import Program

# What sticks out of the window at the right, nearest to the root first; what is clipped on purpose does not widen the page.
WIDER = """() => [...document.body.querySelectorAll('*')]
  .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(e).clipPath === 'none')
  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))"""

SMALL_TEXT = """() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && element.getClientRects().length && parseFloat(getComputedStyle(element).fontSize) < 12)
      found.push(getComputedStyle(element).fontSize + ' ' + element.outerHTML.slice(0, 120));
  }
  return found;
}"""

# Links that stand by themselves, and inputs: in navigation, at the foot, in filters. Links inside sentences are exempt (WCAG 2.5.8).
SMALL_TARGETS = """() => [...document.querySelectorAll('.top a, .hop a, .foot a, a.nw, label, summary, button')]
  .filter(e => e.getClientRects().length)
  .map(e => [e.getBoundingClientRect(), e])
  .filter(([box]) => box.width < 24 || box.height < 24)
  .map(([box, e]) => `${box.width}x${box.height} ${e.outerHTML.slice(0, 120)}`)"""

# Pieces of text that lie over one another: two text leaves whose boxes share more than a sliver.
OVERLAPPING_LABELS = """() => {
  const labels = [...document.querySelectorAll('svg text')].filter(e => e.textContent.trim() && e.getClientRects().length);
  const boxes = labels.map(e => e.getBoundingClientRect());
  const found = [];
  for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
    const width = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
    const height = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
    if (width > 1 && height > 4) found.push(`${labels[i].textContent} / ${labels[j].textContent}`);
  }
  return found;
}"""

# Labels of pictures that stick out of the window.
CUT_LABELS = """() => [...document.querySelectorAll('svg text')].filter(e => e.getClientRects().length)
  .filter(e => e.getBoundingClientRect().left < -1 || e.getBoundingClientRect().right > innerWidth + 1).map(e => `${e.textContent} is cut`)"""

# Whether the page is wider than the window, and what sticks out.
WIDE = f"() => document.documentElement.scrollWidth <= innerWidth ? [] : ['wider than the window', ...({WIDER})()]"


def together(*scripts: str) -> str:
    """What several scripts find, asked for at once: each question to the browser takes longer than most answers."""
    return f"() => [{', '.join(f'...({script})()' for script in scripts)}]"


PICTURES = together(WIDE, OVERLAPPING_LABELS, CUT_LABELS)
EVERYTHING = together(WIDE, SMALL_TEXT, SMALL_TARGETS, OVERLAPPING_LABELS, CUT_LABELS)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_in_every_width(open_page: Open, path: str) -> None:
    """No sideways scrolling at 320, 390, 768 and 1280 pixels, no text under 12, nothing too small to touch, no label over another."""
    page = open_page(path).page
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 720})
        assert page.evaluate(EVERYTHING) == [], width


def test_text_twice_as_large(open_page: Open) -> None:
    """With letters twice the size a page still fits (WCAG 1.4.4), and with more room between them nothing is cut (1.4.12)."""
    for path in (f"{DEMONSTRATION}/index.html", f"{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html", "index.html"):
        page = open_page(path, width=640).page
        restyle(page, "html{font-size:200%!important}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path}: {page.evaluate(WIDER)}"
        page = open_page(path, width=320).page
        restyle(page, "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path}: {page.evaluate(WIDER)}"


def test_words_of_any_length_wrap(open_page: Open, tiendo: Program, tmp_path: Path) -> None:
    """Words without a space, such as addresses in a report, do not widen a page at 320 pixels."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    spoil(content, "https://example.org/" + "a" * 300)
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    paths = [path.replace("mau/", "xa-phuong/") for path in PAGES if not path.startswith("xa-phuong/")]
    page = open_page("index.html", width=320, of=tmp_path / "public").page
    for path in filter(lambda path: (tmp_path / "public" / path).is_file(), paths):
        page.goto((tmp_path / "public" / path).as_uri())
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{path}: {page.evaluate(WIDER)}"


def test_targets_of_every_kind(open_page: Open, site: Path) -> None:
    """All targets of the demonstration, each with another picture, fit a phone and have no label over another; of pictures made of the same parts two,
    with TIENDO_LONG all."""
    page = open_page("index.html").page
    kinds: dict[frozenset[str], int] = {}
    for path in sorted((site / DEMONSTRATION / "chi-tieu").glob("*.html")):
        pictures = re.findall("<svg.*?</svg>", path.read_text(encoding="utf-8"), re.DOTALL)
        parts = frozenset(re.findall(r'<[a-z]+(?: class="[^"]*")?', "".join(pictures)))
        kinds[parts] = kinds.get(parts, 0) + 1
        if kinds[parts] > 2 and not LONG:
            continue
        page.goto(path.as_uri())
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 720})
            assert page.evaluate(PICTURES) == [], f"{path.name} {width}"
