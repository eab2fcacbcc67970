"""Pages explain the terms that they use, in the words of the one glossary."""

from __future__ import annotations

import csv
import re
from pathlib import Path

from Support.page import Page

ROOT = Path(__file__).resolve().parents[2]


def glossary() -> dict[str, str]:
    """What each term means, in full."""
    with (ROOT / "Content/glossary.csv").open(encoding="utf-8", newline="") as file:
        return {row["term"]: row["explanation"] for row in csv.DictReader(file)}


def explained(page: Page) -> dict[str, str]:
    """What a page explains."""
    found = re.search(r"<summary>Từ ngữ trên trang này</summary><dl[^>]*>(.*?)</dl>", page.source, re.DOTALL)
    return dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", found.group(1))) if found else {}


def test_every_item_explains_its_words(site_pages: dict[str, Page]) -> None:
    """The page of every target, task and duty explains a few terms, each in the glossary's words; the plan's own come first."""
    meanings = glossary()
    items = {name: page for name, page in site_pages.items() if re.search(r"/(chi-tieu|nhiem-vu|trach-nhiem)/", name) and "/nhung/" not in name}
    kept = {name: page for name, page in items.items() if "<h2>Kế hoạch viết</h2>" in page.source}
    assert len(kept) >= 132 + 69 + 160
    for name, page in kept.items():
        terms = explained(page)
        assert 2 <= len(terms) <= 5, name
        for term, meaning in terms.items():
            assert meanings[term].startswith(meaning), (name, term)
    assert list(explained(site_pages["xa-phuong/thong-nhat/chi-tieu/nq57-ct-i-5.html"]))[0] == "5G"


def test_a_commune_explains_what_residents_ask(site_pages: dict[str, Page]) -> None:
    """The words by which the first screen speaks."""
    for name in ("mau/minh-hoa/index.html", "xa-phuong/thong-nhat/index.html"):
        assert {"Chỉ tiêu", "Minh chứng", "Thẩm định"} <= set(explained(site_pages[name])), name
    # Of alarm no page speaks before there is any.
    assert "Cảnh báo đỏ" in explained(site_pages["mau/minh-hoa/index.html"])
    assert "Cảnh báo đỏ" not in explained(site_pages["xa-phuong/thong-nhat/index.html"])
