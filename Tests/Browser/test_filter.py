"""Long lists can be narrowed down by a script; without it everything is there."""

from __future__ import annotations

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
