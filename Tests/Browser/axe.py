"""What axe finds on a page; its judgement of contrast, which costs more than all its others, is asked for once for each look that text has."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Page

from Support.long import LONG

OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}

# What a dark ground can change.
CONTRAST = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, "resultTypes": ["violations"]}

# Marks the first element with words of each look, a look being all that contrast is made of, from the element to the root: so a hundredth row of a
# table is passed over, but not one of another colour, or on another ground.
MARK = """() => {
  const looks = new Map(), numbers = new Map(), seen = new Set();
  for (const e of document.body.querySelectorAll('*')) {
    const s = getComputedStyle(e);
    const look = [looks.get(e.parentElement), e.localName, s.color, s.fill, s.backgroundColor, s.backgroundImage, s.opacity, s.fontSize, s.fontWeight,
      s.visibility, s.display, s.position, s.clipPath, s.filter, s.mixBlendMode, s.textShadow].join('|');
    if (!numbers.has(look)) numbers.set(look, numbers.size);
    looks.set(e, numbers.get(look));
    const words = e.matches('input, select, textarea') || [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
    const first = Boolean(words && e.getClientRects().length && !seen.has(looks.get(e)));
    e.toggleAttribute('data-contrast', first);
    if (first) seen.add(looks.get(e));
  }
}"""


def look(page: Page, options: dict[str, object] = OPTIONS) -> AxeResults:
    """What axe says of a page as it is shown now; with TIENDO_LONG the contrast of every word."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    if not LONG:
        page.evaluate(MARK)
        page.evaluate("axe.configure({rules: [{id: 'color-contrast', selector: '[data-contrast]'}]})")
    return AxeResults(page.evaluate("options => axe.run(document, options)", options))
