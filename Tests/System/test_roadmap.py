"""The roadmap of open data: its page, its table, the target that takes its figure from it, and the báo cáo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from Support import tables
from Support.content import copied
from Support.page import Page, plain
from Support.program import CONTENT, Program

COMMUNE = "mau/minh-hoa/"
TARGET = "nq57-2026-ct-v-21"
AS_OF = date(2026, 11, 10)


def words(page: Page) -> str:
    """What a page's main part says."""
    return plain(page.named("main")[0].text)


def roadmap(site: Path) -> list[tables.Row]:
    """The rows of the fictional commune."""
    return tables.rows(site / COMMUNE / "du-lieu/datasets.csv")


def test_share_recomputed_from_the_table(site: Path) -> None:
    """Whoever has the table can compute the figure of the target: 9 of 11 that are due."""
    rows = roadmap(site)
    assert len(rows) == 12
    due = [row for row in rows if row["planned_date"] and date.fromisoformat(row["planned_date"]) < AS_OF]
    kept = [row for row in due if row["published"] and (not row["next_update"] or date.fromisoformat(row["next_update"]) >= AS_OF)]
    assert {row["id"] for row in kept} == {row["id"] for row in due if row["status"] == "published"}
    assert (len(kept), len(due)) == (9, 11)
    (judged,) = [row for row in tables.rows(site / COMMUNE / "du-lieu/assessments.csv") if row["item"] == TARGET]
    assert abs(float(judged["value"]) - 100 * 9 / 11) < 1e-5
    assert (judged["status"], judged["alerts"], judged["since"], judged["proof"]) == ("alert", "overdue", "2026-10-01", "")
    assert sorted(row["status"] for row in rows if row["status"] != "published") == ["late", "notYetDue", "outOfDate"]


def test_no_row_is_invented(site: Path) -> None:
    """The table of reports holds what the office wrote: words, and no figure."""
    rows = [row for row in tables.rows(site / COMMUNE / "du-lieu/reports.csv") if row["item"] == TARGET]
    assert [row["period"] for row in rows] == ["2026-06", "2026-09", "2026-10"]
    assert all(row[column] == "" for row in rows for column in ("value", "numerator", "denominator", "complete", "state"))


def test_listing(site_pages: dict[str, Page]) -> None:
    """The page has a row for each data set, counts to jump to, the share and the target that takes it."""
    page = site_pages[COMMUNE + "du-lieu/index.html"]
    assert len([row for row in page.named("tr") if (row.get("id") or "").startswith("dl-")]) == 12
    text = words(page)
    assert "9 trên 11 bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, 81,8%." in text
    for count in ("Chậm công bố: 1", "Quá kỳ cập nhật: 1", "Đã công bố: 9", "Chưa đến hạn: 1"):
        assert count in text
    assert {"mo-late", "mo-outOfDate", "mo-published", "mo-notYetDue", "lo-trinh"} <= set(page.ids)


def test_target(site_pages: dict[str, Page]) -> None:
    """It is red with the office's own words, says where the figure comes from, and owes no report."""
    text = words(site_pages[f"{COMMUNE}chi-tieu/{TARGET}.html"])
    assert "Tự tính từ danh mục dữ liệu mở: 9 trên 11 bộ dữ liệu đã đến hạn; cơ quan không phải báo cáo số." in text
    assert "bộ của Trạm Y tế trong tháng 12/2026" in text and "Cơ quan chưa giải trình" not in text
    assert "chưa gửi" not in text and "gửi chậm" not in text
    assert "tự tính" in text


def test_paper(site_pages: dict[str, Page], site: Path) -> None:
    """The báo cáo says it by the figures of its cut-off, and its table holds them."""
    text = words(site_pages[COMMUNE + "ban-tin/2026-10-bao-cao.html"])
    assert (
        "Dữ liệu mở: 8 trên 11 bộ dữ liệu đã đến hạn được công bố và cập nhật đúng kỳ, 72,7% (kỳ trước 7 trên 11); 2 bộ chậm công bố, "
        "1 bộ quá kỳ cập nhật, đến ngày chốt đã công bố 9 bộ." in text
    )
    figures = [row for row in tables.rows(site / COMMUNE / "ban-tin/2026-10.csv") if row["topic"] == "openData"]
    assert [(row["measure"], row["value"], row["previous"]) for row in figures] == [
        ("onSchedule", "8", "7"), ("due", "11", "11"), ("late", "2", "4"), ("outOfDate", "1", "0"), ("published", "9", "7"),
    ]


def test_real_communes_have_no_invented_roadmap(site_pages: dict[str, Page], site: Path) -> None:
    """Their listing says that there is none, and names what the plan asks for."""
    listings = {name.split("/")[1]: page for name, page in site_pages.items() if name.startswith("xa-phuong/") and name.endswith("/du-lieu/index.html")}
    assert set(listings) == {"dai-phuoc", "phu-lam", "thong-nhat", "tran-bien", "xuan-lap"}
    for slug, page in listings.items():
        assert not (CONTENT / "communes" / slug / "datasets.csv").exists()
        assert tables.rows(site / "xa-phuong" / slug / "du-lieu/datasets.csv") == []
        assert "Trang này chưa nhận được danh mục các bộ dữ liệu" in words(page), slug
    assert "lộ trình dữ liệu mở là của Kế hoạch tỉnh, trang này chưa có Kế hoạch tỉnh ấy" in words(listings["dai-phuoc"])
    assert "lộ trình dữ liệu mở là của Kế hoạch tỉnh" in words(site_pages["xa-phuong/dai-phuoc/chi-tieu/nq57-ct-i-1-5-25.html"])
    assert "Tháng 9/2026" in words(listings["thong-nhat"])
    target = words(site_pages["xa-phuong/phu-lam/chi-tieu/nq57-ct-dd-16.html"])
    assert "Chưa có số liệu" in target and "danh mục chưa có bộ dữ liệu nào đến hạn" in target


def test_a_figure_for_a_computed_target_is_a_mistake(tiendo: Program, tmp_path: Path) -> None:
    """Said at the cell."""
    content = copied(tmp_path / "Content", "minh-hoa")
    tables.edit(
        content / "communes/minh-hoa/reports.csv",
        lambda row: row | {"value": "75"} if row["item"] == TARGET and row["period"] == "2026-10" else row,
    )
    outcome = tiendo.check(content=content)
    assert outcome.code == 1
    assert "do chương trình tự tính từ datasets.csv, không báo cáo bằng số [figure-of-computed]" in str(outcome)
