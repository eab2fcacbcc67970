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


KINDS = {"chỉ tiêu": "target", "nhiệm vụ": "task", "trách nhiệm": "duty"}


def computed(folder: Path, kind: str = "target", commune: str | None = None) -> dict[str, int]:
    """Items per status, from the tables of a folder; of one commune where the folder holds several."""
    join = "i.id = a.item" if commune is None else "i.id = a.item AND i.commune = a.commune"
    which = "true" if commune is None else f"i.commune = '{commune}'"
    rows = duckdb.sql(
        f"""SELECT a.status, count(*) FROM read_csv('{folder}/assessments.csv', header = true, all_varchar = true) a
            JOIN read_csv('{folder}/items.csv', header = true, all_varchar = true) i ON {join}
            WHERE i.kind = '{kind}' AND {which} GROUP BY a.status""").fetchall()
    return dict(rows)


def printed(page: Page) -> tuple[str, dict[str, int]]:
    """What a commune's page counts first, and how many there are per status: as its picture is read aloud, and as its list shows."""
    label = next(element.get("aria-label") for element in page.named("svg") if "stack" in element.get("class").split())
    whole, _, parts = label.partition(": ")
    keys = next(element for element in page.named("ul") if "key" in element.get("class").split())
    listed = dict(count(plain(entry.text)) for entry in page.inside(keys, "li"))
    assert listed == words(parts)
    total, _, kind = whole.partition(" ")
    assert sum(listed.values()) == int(total)
    return next(key for word, key in KINDS.items() if kind.startswith(word)), listed


def words(counts: str) -> dict[str, int]:
    """Counts in words, "12 đạt, 4 chờ thẩm định"."""
    return dict(count(part) for part in counts.split(", "))


def count(text: str) -> tuple[str, int]:
    """A status and its number."""
    found = re.fullmatch(r"(\d+) ?(\D+)", text)
    return STATUS[found[2].strip().capitalize()], int(found[1])


@pytest.mark.parametrize("folder", ["xa-phuong", "mau"])
def test_communes(described: Path, folder: str) -> None:
    """Each commune's page counts its targets as its tables do."""
    seen = 0
    for commune in sorted((described / folder).iterdir()):
        kind, counts = printed(Page(commune / "index.html"))
        assert counts == computed(commune / "du-lieu", kind), commune.name
        seen += len(counts)
    assert seen >= (9 if folder == "mau" else 5)


def test_all_communes(described: Path) -> None:
    """The tables of all communes count as those of each."""
    for commune in sorted((described / "xa-phuong").iterdir()):
        for kind in KINDS.values():
            assert computed(described / "du-lieu-mo", kind, commune.name) == computed(commune / "du-lieu", kind)


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
    assert printed(Page(commune / "index.html")) == ("target", expected)
    home = Page(hostile / "index.html")
    [row] = [row for row in home.named("tr") if any(link.get("href").startswith("xa-phuong/") for link in home.inside(row, "a"))]
    assert words(plain(home.inside(row, "small")[0].text)) == expected
