"""The counts that pages print, computed anew from the published CSV alone."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

from Support.page import Page, plain

# The words of the pages' counts, and what the tables call them.
STATUS = {
    "Chưa có số liệu": "noData", "Chỉ tiêu chung của tỉnh": "shared", "Cảnh báo đỏ": "alert", "Đạt": "met", "Chờ thẩm định": "claimed",
    "Thường xuyên": "ongoing", "Chưa báo cáo": "notReported", "Tụt dưới mục tiêu": "slipped", "Chậm tiến độ": "behind",
    "Chưa đến kỳ xét": "notYet", "Đúng tiến độ": "onTrack",
}


def computed(folder: Path, commune: str | None = None) -> dict[str, int]:
    """Targets per status, from the tables of a folder; of one commune where the folder holds several."""
    join = "i.id = a.item" if commune is None else "i.id = a.item AND i.commune = a.commune"
    which = "true" if commune is None else f"i.commune = '{commune}'"
    rows = duckdb.sql(
        f"""SELECT a.status, count(*) FROM read_csv('{folder}/assessments.csv', header = true, all_varchar = true) a
            JOIN read_csv('{folder}/items.csv', header = true, all_varchar = true) i ON {join}
            WHERE i.kind = 'target' AND {which} GROUP BY a.status""").fetchall()
    return dict(rows)


def printed(page: Page) -> dict[str, int]:
    """Targets per status, from the first list of counts of a page; empty where there is none."""
    keys = [element for element in page.named("ul") if "key" in element.get("class").split()]
    if not keys:
        return {}
    counts = [re.fullmatch(r"(\d+) ?(.+)", plain(entry.text)) for entry in page.inside(keys[0], "li")]
    return {STATUS[match[2]]: int(match[1]) for match in counts}


@pytest.mark.parametrize("folder", ["xa-phuong", "mau"])
def test_communes(described: Path, folder: str) -> None:
    """Each commune's page counts its targets as its tables do."""
    seen = 0
    for commune in sorted((described / folder).iterdir()):
        expected = computed(commune / "du-lieu")
        assert printed(Page(commune / "index.html")) == expected, commune.name
        seen += len(expected)
    assert seen >= (9 if folder == "mau" else 4)


def test_all_communes(described: Path) -> None:
    """The tables of all communes count as those of each."""
    for commune in sorted((described / "xa-phuong").iterdir()):
        assert computed(described / "du-lieu-mo", commune.name) == computed(commune / "du-lieu")


def test_home_page(described: Path) -> None:
    """The home page's totals, and its counts for each commune, are those of the tables."""
    page = Page(described / "index.html")
    items = f"read_csv('{described}/du-lieu-mo/items.csv', header = true, all_varchar = true)"
    totals = dict(duckdb.sql(f"SELECT kind, count(*) FROM {items} GROUP BY kind").fetchall())
    assert f"{totals['target']} chỉ tiêu, {totals['task']} nhiệm vụ, {totals['duty']} trách nhiệm, giải pháp" in page.text
    rows = [row for row in page.named("tr") if any(link.get("href").startswith("xa-phuong/") for link in page.inside(row, "a"))]
    shown = {}
    for row in rows:
        link = page.inside(row, "a")[0].get("href").split("/")[1]
        shown[link] = tuple(int(plain(cell.text)) for cell in page.inside(row, "td") if re.fullmatch(r"\d+", plain(cell.text)))
    counted = duckdb.sql(
        f"""SELECT commune, count(*) FILTER (kind = 'target'), count(*) FILTER (kind = 'task'), count(*) FILTER (kind = 'duty')
            FROM {items} GROUP BY commune""").fetchall()
    assert shown == {commune: tuple(counts) for commune, *counts in counted}


def test_home_page_with_progress(hostile: Path) -> None:
    """A commune that publishes progress is counted on the home page as in its tables."""
    [commune] = (hostile / "xa-phuong").iterdir()
    expected = computed(commune / "du-lieu")
    assert len(expected) >= 9
    assert printed(Page(commune / "index.html")) == expected
    words = {word: status for word, status in STATUS.items() if status in expected}
    stacks = [element.get("aria-label") for element in Page(hostile / "index.html").named("svg") if "chỉ tiêu:" in element.get("aria-label")]
    counts = [{status: int(found[1]) for word, status in words.items() if (found := re.search(rf"\b(\d+) {word.lower()}(?=,|$)", label.lower()))}
              for label in stacks]
    assert expected in counts, stacks
