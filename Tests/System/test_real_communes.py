"""Real communes carry their plans, whole and in their own words, and no progress that nobody has reported."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from Support import tables
from Support.page import Page, plain
from Support.program import CONTENT

COMMUNES = sorted(
    path.parent.name for path in (CONTENT / "communes").glob("*/commune.yml") if "demonstration:" not in path.read_text(encoding="utf-8"))

# How many targets, tasks and duties the plans have, counted by hand in their texts.
COUNTS = {"thong-nhat": (23, 51, 7)}

# Words that would say something about progress, which these communes have not published.
STATUS_WORDS = [
    "Đúng tiến độ", "Chậm tiến độ", "Chậm nhiều", "Cảnh báo đỏ", "Quá hạn", "Đã quá hạn", "Chưa báo cáo", "Chờ thẩm định",
    "Tụt dưới mục tiêu", "Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Đang thực hiện", "Đã đạt", "Chưa đến kỳ xét", "gửi chậm", "chưa gửi",
]

FOLDERS = {"targets": "chi-tieu", "tasks": "nhiem-vu"}


@dataclass(frozen=True)
class Commune:
    """A real commune as it is written and as it is published."""

    slug: str
    pages: dict[str, Page]
    data: Path

    @property
    def source(self) -> Path:
        """Its folder of content."""
        return CONTENT / "communes" / self.slug

    @property
    def plan(self) -> Path:
        """The folder of its plan."""
        (plan,) = (self.source / "plans").iterdir()
        return plan

    @property
    def text(self) -> str:
        """The plan's text, without its settings."""
        return (self.plan / "plan.md").read_text(encoding="utf-8").split("\n---\n", 1)[1]

    def rows(self, table: str) -> list[tables.Row]:
        """The rows of one of the plan's tables; none where the plan has no such table."""
        path = self.plan / f"{table}.csv"
        return tables.rows(path) if path.exists() else []


@pytest.fixture(scope="module", params=COMMUNES)
def commune(request: pytest.FixtureRequest, site: Path, site_pages: dict[str, Page]) -> Commune:
    """Each real commune."""
    root = f"xa-phuong/{request.param}/"
    pages = {name.removeprefix(root): page for name, page in site_pages.items() if name.startswith(root)}
    return Commune(request.param, pages, site / root / "du-lieu")


def test_the_counts(commune: Commune) -> None:
    """The plan's page says how many targets, tasks and duties there are."""
    counts = tuple(len(commune.rows(table)) for table in ("targets", "tasks", "duties"))
    assert counts == COUNTS.get(commune.slug, counts)
    said = commune.pages[f"ke-hoach/{commune.plan.name}.html"].text
    for count, words in zip(counts, ("chỉ tiêu", "nhiệm vụ", "trách nhiệm"), strict=True):
        assert count == 0 or f"{count} {words}" in said, words


@pytest.mark.parametrize("table", FOLDERS)
def test_every_row_has_its_page(commune: Commune, table: str) -> None:
    """Each target and task has a page with its wording, goal, deadline, product and note as written, and nothing else has one."""
    rows = commune.rows(table)
    for row in rows:
        page = commune.pages[f"{FOLDERS[table]}/{row['id']}.html"]
        for column in ("statement", "reading", "target", "due", "product", "note", "source", "unit"):
            assert plain(row.get(column, "")) in page.text, f"{row['id']}: {column}"
        assert row["id"] in page.text
        assert plain(page.named("h1")[0].text) == plain(row.get("reading") or row["statement"])
    assert len([name for name in commune.pages if name.startswith(FOLDERS[table] + "/")]) == len(rows)


def test_the_plan_page_has_all_rows(commune: Commune) -> None:
    """The plan's page leads to every target and task and has every duty in full."""
    page = commune.pages[f"ke-hoach/{commune.plan.name}.html"]
    linked = Counter(link.get("href") for link in page.named("a"))
    for table, folder in FOLDERS.items():
        for row in commune.rows(table):
            assert linked[f"../{folder}/{row['id']}.html"] >= 1, row["id"]
    for row in commune.rows("duties"):
        assert plain(row["statement"]) in page.text, row["id"]
        assert row["id"] in page.ids, row["id"]


def test_the_commune_page_leads_everywhere(commune: Commune) -> None:
    """Its page leads to each target and task, and there is a page for every office."""
    linked = {link.get("href") for link in commune.pages["index.html"].named("a")}
    assert {name for name in commune.pages if name.split("/")[0] in FOLDERS.values()} <= linked
    path = commune.source / "offices.csv"
    offices = {row["id"] for row in tables.rows(path)} if path.exists() else set()
    assert {name for name in commune.pages if name.startswith("co-quan/")} == {f"co-quan/{office}.html" for office in offices}


def test_the_whole_text_is_there(commune: Commune) -> None:
    """Every paragraph of the plan's text stands on its page, word for word."""
    page = commune.pages[f"ke-hoach/{commune.plan.name}.html"].text
    for line in commune.text.splitlines():
        words = plain(re.sub(r"^\s*(?:[#+-]+|\d+\.) ", "", line).replace("**", "").replace("\\", ""))
        assert words in page, words


def test_nothing_is_said_of_progress(commune: Commune) -> None:
    """The only status anywhere is "Chưa có số liệu"; no word of lateness, achievement or alarm stands outside the plan's own words."""
    own_words = plain(" ".join(path.read_text(encoding="utf-8") for path in sorted(commune.source.rglob("*.*"))))
    for name, page in commune.pages.items():
        statuses = {plain(element.text) for element in page.elements if "sg" in element.get("class").split()}
        assert statuses - {""} <= {"Chưa có số liệu"}, f"{name}: {statuses}"
        for word in STATUS_WORDS:
            assert word not in page.text or word in own_words, f"{name}: {word}"
        if name.split("/")[0] in FOLDERS.values():
            assert "Chưa có số liệu" in page.text, name


def test_it_is_not_official(commune: Commune) -> None:
    """A commune that has not adopted the site says so on the pages people land on."""
    kind = "phường" if "kind: phường" in (commune.source / "commune.yml").read_text(encoding="utf-8") else "xã"
    for name in ("index.html", f"ke-hoach/{commune.plan.name}.html", "canh-bao.html"):
        assert f"Đây không phải cổng thông tin của UBND {kind}; {kind} chưa cung cấp số liệu." in commune.pages[name].text, name


def test_its_data(commune: Commune) -> None:
    """The published tables have the plan's rows as printed, no report, and no status but the one for no data."""
    for table in ("targets", "tasks", "duties"):
        published = {row["id"]: row for row in tables.rows(commune.data / f"{table}.csv")}
        assert published.keys() == {row["id"] for row in commune.rows(table)}
        for row in commune.rows(table):
            for column in ("statement", "reading", "number", "section", "due", "target", "unit", "note"):
                if column in row and column in published[row["id"]]:
                    assert published[row["id"]][column] == row[column], f"{row['id']}: {column}"
    assert tables.rows(commune.data / "reports.csv") == []
    assert {row["status"] for row in tables.rows(commune.data / "assessments.csv")} <= {"noData"}
    assert tables.rows(commune.data / "alerts.csv") == []
