"""Long lists can be narrowed down by a script; without it everything is there."""

from __future__ import annotations

import re

import pytest
from opening import Open

LISTINGS = ["du-lieu-mo/index.html", "mau/minh-hoa/du-lieu/index.html"]


def tables(page):
    """The list of tables; a commune's page has another one, of its roadmap."""
    return page.locator("[data-filter]").filter(has=page.locator("#bang-reports"))


def shown(page) -> list[str]:
    """The tables that are to be seen, by their keys."""
    return [row.get_attribute("id") for row in tables(page).locator("[data-row]").all() if row.is_visible()]


@pytest.mark.parametrize("path", LISTINGS)
def test_words_without_marks_find_rows_with_them(open_page: Open, path: str) -> None:
    """Letters with and without marks are the same; a group without a row left is gone; what is left is counted."""
    page = open_page(path).page
    every = shown(page)
    tables(page).get_by_label("Tìm trong danh sách").fill("tham dinh")
    left = shown(page)
    assert "bang-appraisals" in left and "bang-budget" not in left and len(left) < len(every)
    assert not page.get_by_role("heading", name="Kinh phí").is_visible()
    assert page.get_by_text(f"Đang hiện {len(left)} trên {len(every)}").is_visible()
    tables(page).get_by_label("Tìm trong danh sách").fill("khong co chu nay dau")
    assert shown(page) == []
    tables(page).get_by_label("Tìm trong danh sách").fill("")
    assert shown(page) == every


@pytest.mark.parametrize("path", LISTINGS)
def test_a_group_can_be_chosen(open_page: Open, path: str) -> None:
    """The choices are those that rows have."""
    page = open_page(path).page
    choice = tables(page).get_by_label("Nhóm", exact=True)
    assert choice.locator("option").all_text_contents() == ["tất cả"] + [heading.inner_text() for heading in tables(page).locator("[data-rows] h2").all()]
    choice.select_option("Kinh phí")
    assert shown(page) == ["bang-budget"]


def test_without_script_nothing_is_hidden(open_page: Open) -> None:
    """No form, all rows."""
    page = open_page(LISTINGS[0], java_script_enabled=False).page
    assert page.locator("form").count() == 0
    assert len(shown(page)) == tables(page).locator("[data-row]").count() > 20


def rows(page, section: str) -> list[str]:
    """The numbers in the plan of the rows of a section that are to be seen, in the order of the page."""
    numbers = page.locator(f"#{section} tbody tr:not(.sub)").evaluate_all(
        "found => found.filter(e => e.getClientRects().length).map(e => e.querySelector('.no').textContent)")
    return [number.strip() for number in numbers]


COMMUNE = "mau/minh-hoa/index.html"


def test_a_view_stands_in_the_address(open_page: Open) -> None:
    """What is chosen of one list stands in the address; who opens it sees the same rows in the same order, and the other list is whole."""
    page = open_page(COMMUNE).page
    targets, tasks = rows(page, "chi-tieu"), rows(page, "nhiem-vu")
    page.locator("#chi-tieu").get_by_label("Cơ quan", exact=True).select_option("Phòng Kinh tế")
    page.locator("#chi-tieu").get_by_label("Tìm trong danh sách").fill("ty le")
    chosen = rows(page, "chi-tieu")
    assert 0 < len(chosen) < len(targets) and rows(page, "nhiem-vu") == tasks
    address = page.url
    assert "?" in address
    page.goto("about:blank")
    page.goto(address)
    assert rows(page, "chi-tieu") == chosen and rows(page, "nhiem-vu") == tasks
    assert page.locator("#chi-tieu").get_by_text(f"Đang hiện {len(chosen)} trên {len(targets)}").is_visible()
    page.locator("#chi-tieu").get_by_label("Cơ quan", exact=True).select_option("")
    page.locator("#chi-tieu").get_by_label("Tìm trong danh sách").fill("")
    assert rows(page, "chi-tieu") == targets and "?" not in page.url


def test_rows_in_the_order_of_a_column(open_page: Open) -> None:
    """Deadlines come in the order of their days within each group; the plan's own order comes back."""
    page = open_page(COMMUNE).page
    before = rows(page, "nhiem-vu")
    order = page.locator("#nhiem-vu").get_by_label("Xếp theo")
    order.select_option("Thời hạn")
    after = rows(page, "nhiem-vu")
    assert after != before and sorted(after) == sorted(before)
    for table in page.locator("#nhiem-vu table").all():
        months = [
            (int(found.group(2)), int(found.group(1)))
            for text in table.locator("tbody tr:not(.sub) td:nth-child(2)").all_inner_texts() if (found := re.search(r"(\d+)/(\d{4})", text))]
        assert months == sorted(months)
    assert "xep=" in page.url
    order.select_option("")
    assert rows(page, "nhiem-vu") == before


def test_buttons_stand_in_the_address(open_page: Open) -> None:
    """The buttons that work without a script are part of a view too."""
    page = open_page(COMMUNE).page
    page.get_by_label("Đỏ và chậm").check()
    late = rows(page, "chi-tieu")
    assert "xem=f2" in page.url
    page.reload()
    assert page.get_by_label("Đỏ và chậm").is_checked() and rows(page, "chi-tieu") == late
    page.goto(page.url.replace("xem=f2", "xem=khong-co"))
    assert page.get_by_label("Tất cả").is_checked()


def test_the_index_finds_words_from_a_disk(open_page: Open) -> None:
    """The A–Z index serves where there is no search."""
    page = open_page("muc-luc.html").page
    page.get_by_label("Tìm trong danh sách").fill("thẩm định")
    found = [row.inner_text() for row in page.locator("[data-row]").all() if row.is_visible()]
    assert found and all("thẩm định" in words.lower() for words in found)
    assert page.locator("section[data-rows]:visible").count() <= len(found)
