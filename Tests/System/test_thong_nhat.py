"""Xã Thống Nhất carries its plan, whole and in its own words, and no progress that nobody has reported."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from Support import tables
from Support.page import Page, plain
from Support.program import CONTENT

PLAN = CONTENT / "communes/thong-nhat/plans/nq57"
ROOT = "xa-phuong/thong-nhat"

# Words that would say something about progress, which this commune has not published.
STATUS_WORDS = [
    "Đúng tiến độ", "Chậm tiến độ", "Chậm nhiều", "Cảnh báo đỏ", "Quá hạn", "Đã quá hạn", "Chưa báo cáo", "Chờ thẩm định", "Tụt dưới mục tiêu",
    "Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Đang thực hiện", "Đã đạt", "Chưa đến kỳ xét", "gửi chậm", "chưa gửi",
]


@pytest.fixture(scope="module")
def own_pages(site_pages: dict[str, Page]) -> dict[str, Page]:
    """The pages of the commune, by their path in its folder."""
    return {name.removeprefix(ROOT + "/"): page for name, page in site_pages.items() if name.startswith(ROOT + "/")}


@pytest.mark.parametrize(("table", "folder", "count"), [("targets", "chi-tieu", 23), ("tasks", "nhiem-vu", 51)])
def test_every_row_has_its_page(own_pages: dict[str, Page], table: str, folder: str, count: int) -> None:
    """Each target and task has a page with its wording, goal, deadline, product and note as written."""
    rows = tables.rows(PLAN / f"{table}.csv")
    assert len(rows) == count
    for row in rows:
        page = own_pages[f"{folder}/{row['id']}.html"]
        for column in ("statement", "target", "due", "product", "note", "source", "unit"):
            assert plain(row.get(column, "")) in page.text, f"{row['id']}: {column}"
        assert row["id"] in page.text
        assert plain(row["reading"] or row["statement"]) == plain(page.named("h1")[0].text)
    assert len([name for name in own_pages if name.startswith(folder + "/")]) == count


def test_the_plan_page_has_all_rows(own_pages: dict[str, Page]) -> None:
    """The plan's page leads to every target and task and has every duty in full."""
    page = own_pages["ke-hoach/nq57.html"]
    linked = Counter(link.get("href") for link in page.named("a"))
    for table, folder in (("targets", "chi-tieu"), ("tasks", "nhiem-vu")):
        for row in tables.rows(PLAN / f"{table}.csv"):
            assert linked[f"../{folder}/{row['id']}.html"] >= 1, row["id"]
    duties = tables.rows(PLAN / "duties.csv")
    assert len(duties) == 7
    for row in duties:
        assert plain(row["statement"]) in page.text, row["id"]
        assert row["id"] in page.ids, row["id"]


def test_the_commune_page_leads_everywhere(own_pages: dict[str, Page]) -> None:
    """Its page says how many targets and tasks there are and leads to each of them and to every office."""
    page = own_pages["index.html"]
    assert "23 chỉ tiêu" in page.text and "51 nhiệm vụ" in page.text
    linked = {link.get("href") for link in page.named("a")}
    others = {name for name in own_pages if name.split("/")[0] in {"chi-tieu", "nhiem-vu"}}
    assert others <= linked
    offices = {row["id"] for row in tables.rows(PLAN.parents[1] / "offices.csv")}
    assert {name for name in own_pages if name.startswith("co-quan/")} == {f"co-quan/{office}.html" for office in offices}


def test_the_whole_text_is_there(own_pages: dict[str, Page]) -> None:
    """Every paragraph of the plan's text stands on its page, word for word."""
    text = (PLAN / "plan.md").read_text(encoding="utf-8").split("---", 2)[2]
    page = own_pages["ke-hoach/nq57.html"].text
    for line in text.splitlines():
        words = plain(re.sub(r"^\s*(?:[#+-]+|\d+\.) ", "", line).replace("**", "").replace("\\", ""))
        if words:
            assert words in page, words


def test_nothing_is_said_of_progress(own_pages: dict[str, Page]) -> None:
    """The only status anywhere is "Chưa có số liệu"; no word of lateness, achievement or alarm stands outside the plan's own words."""
    own_words = plain(" ".join(path.read_text(encoding="utf-8") for path in sorted(PLAN.parents[1].rglob("*.*"))))
    for name, page in own_pages.items():
        statuses = {plain(element.text) for element in page.elements if "sg" in element.get("class").split()}
        assert statuses - {"", "Thiếu", "Có"} <= {"Chưa có số liệu"}, f"{name}: {statuses}"
        for word in STATUS_WORDS:
            assert word not in page.text or word in own_words, f"{name}: {word}"


def test_targets_and_tasks_are_marked_so(own_pages: dict[str, Page]) -> None:
    """Every page of a target or task says it has no data."""
    for name, page in own_pages.items():
        if name.split("/")[0] in {"chi-tieu", "nhiem-vu"}:
            assert "Chưa có số liệu" in page.text, name


def test_it_is_not_official(own_pages: dict[str, Page]) -> None:
    """A commune that has not adopted the site says so on the pages people land on."""
    for name in ("index.html", "ke-hoach/nq57.html", "canh-bao.html"):
        assert "Đây không phải cổng thông tin của UBND xã; xã chưa cung cấp số liệu." in own_pages[name].text, name


def test_its_data(site: Path) -> None:
    """The published tables have the plan's rows as printed, no report, and no status but the one for no data."""
    data = site / ROOT / "du-lieu"
    for table in ("targets", "tasks", "duties"):
        published = {row["id"]: row for row in tables.rows(data / f"{table}.csv")}
        for row in tables.rows(PLAN / f"{table}.csv"):
            for column in ("statement", "reading", "number", "section", "due", "target", "unit", "note"):
                if column in row and column in published[row["id"]]:
                    assert published[row["id"]][column] == row[column], f"{row['id']}: {column}"
    assert tables.rows(data / "reports.csv") == []
    assert {row["status"] for row in tables.rows(data / "assessments.csv")} == {"noData"}
    assert tables.rows(data / "alerts.csv") == []
