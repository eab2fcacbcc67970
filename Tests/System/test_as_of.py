"""Time is an input: a past day can be rebuilt at any later time, byte for byte."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied, make_real
from Support.page import Page
from Support.program import Program
from Support.tree import contents, differences


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve months of reports of a commune that is judged on the day of the build."""
    content = copied(tmp_path_factory.mktemp("as-of") / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    return content


def known(day: str, content: Path, to: Path) -> Path:
    """The same content as it was on a day: without the rows, appraisals and amendments of later days."""
    copied(to, "minh-hoa")
    commune = to / "communes/minh-hoa"
    make_real(commune)
    for path, column in [
        ("reports.csv", "reported"), ("appraisals.csv", "date"), ("plans/nq57-2026/amendments.csv", "from"),
    ]:
        tables.edit(commune / path, lambda row, column=column: row if row[column] <= day else None)
    cited = {mark for row in tables.rows(commune / "reports.csv") for mark in row["evidence"].split(" | ") if mark}
    tables.edit(commune / "evidence.csv", lambda row: row if row["id"] in cited else None)
    tables.edit(commune / "appraisals.csv", lambda row: row if row["evidence"] in cited else None)
    assert len(tables.rows(commune / "reports.csv")) < len(tables.rows(content / "communes/minh-hoa/reports.csv"))
    return to


@pytest.mark.parametrize("day", ["2026-01-20", "2026-06-30", "2026-09-05"])
def test_later_rows_change_nothing(tiendo: Program, content: Path, tmp_path: Path, day: str) -> None:
    """The site of a past day is the same whether or not later reports, appraisals, evidence and amendments are there."""
    later = tiendo.build(tmp_path / "later", content=content, as_of=day)
    then = tiendo.build(tmp_path / "then", content=known(day, content, tmp_path / "Content"), as_of=day)
    assert (later.code, then.code) == (0, 0), f"{later}\n{then}"
    assert differences(contents(tmp_path / "then"), contents(tmp_path / "later")) == []
    assert "dòng báo cáo nhận sau ngày tính chưa được dùng" in later.out
    assert "dòng báo cáo nhận sau ngày tính chưa được dùng" not in then.out


def test_another_day_is_another_site(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """The day is on every page, and what is known changes with it."""
    for day in ("2026-06-30", "30/9/2026"):
        assert tiendo.build(tmp_path / day.replace("/", "-"), content=content, as_of=day).code == 0
    june = Page(tmp_path / "2026-06-30/xa-phuong/minh-hoa/index.html").text
    september = Page(tmp_path / "30-9-2026/xa-phuong/minh-hoa/index.html").text
    assert "30/6/2026" in june and "30/9/2026" in september
    assert june.replace("30/6/2026", "") != september.replace("30/9/2026", "")


def test_the_demonstration_has_its_own_day(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """A fictional commune is judged on the day it names, whatever the day of the build."""
    assert tiendo.build(tmp_path / "public", as_of="2027-03-01").code == 0
    assert differences(contents(site / "mau"), contents(tmp_path / "public/mau")) == []


def test_today_is_vietnam_s(tiendo: Program, tmp_path: Path) -> None:
    """Without --as-of the day is today in UTC+7, whatever the time zone of the machine."""
    vietnam = timezone(timedelta(hours=7))
    days = set()
    before = datetime.now(vietnam).date()
    for zone in ("Pacific/Kiritimati", "Pacific/Niue"):
        outcome = tiendo.run("build", "--lang", "en", "--output", tmp_path / "public", environment={"TZ": zone})
        assert outcome.code == 0, outcome
        days.add(outcome.out.splitlines()[0])
    after = datetime.now(vietnam).date()
    assert days <= {f"As of {before.isoformat()}.", f"As of {after.isoformat()}."}
