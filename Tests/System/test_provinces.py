"""A site with communes of three provinces: every page across is split by province, and the root gives the provinces' counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_links import links, resolve

from Support import provinces
from Support.page import Page, pages
from Support.program import Program

ACROSS = {"tim-kiem.html", "index.html", "canh-bao.html", "muc-luc.html", "chat-luong-du-lieu.html", "du-lieu-mo/index.html"}


@pytest.fixture(scope="module")
def split(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of three made-up provinces."""
    folder = tmp_path_factory.mktemp("provinces")
    outcome = tiendo.build(folder / "public", content=provinces.made(folder / "Content"))
    assert outcome.code == 0, outcome
    return folder / "public"


@pytest.fixture(scope="module")
def split_pages(split: Path) -> dict[str, Page]:
    """Its pages by path."""
    return pages(split)


def test_the_root_counts_the_provinces(split_pages: dict[str, Page]) -> None:
    """In Vietnamese order, with their titles and the number of their communes, without any commune."""
    root = split_pages["index.html"]
    assert "5 xã, phường của 3 tỉnh, thành phố" in root.text
    rows = [row.text for row in root.named("tr")][1:]
    assert [row.split()[0:3] for row in rows] == [["Tỉnh", "An", "Giang"], ["Tỉnh", "Ấm", "ThửChưa"], ["Thành", "phố", "Đông"]]
    assert [[element.attributes["href"] for element in root.named("a") if element.get("href").startswith("tinh/")]] == [
        ["tinh/an-giang-thu/index.html", "tinh/am-thu/index.html", "tinh/dong-thu/index.html"]]
    for communes in provinces.PROVINCES.values():
        for name, _ in communes.values():
            assert name not in root.text


def test_every_province_has_its_own_pages(split_pages: dict[str, Page]) -> None:
    """Each has the pages across; the root has none of them but its own."""
    for folder in provinces.FOLDERS.values():
        own = {path.removeprefix(f"tinh/{folder}/") for path in split_pages if path.startswith(f"tinh/{folder}/")}
        indicators = {"chi-so/song.html", "chi-so/ho-so.html"} if folder == "dong-thu" else {"chi-so/song.html"}
        kinds = {"co-quan/y-te.html"} if folder == "dong-thu" else {"co-quan/van-hoa.html"}
        assert own == ACROSS | indicators | kinds, folder
    root = {path for path in split_pages if "/" not in path}
    assert root == {"index.html", "cach-tinh.html", "gioi-thieu.html", "thuat-ngu.html", "tim-kiem.html", "404.html"}


def test_no_page_of_a_province_names_another_s_communes(split_pages: dict[str, Page]) -> None:
    """So that no page grows with the country."""
    for province, folder in provinces.FOLDERS.items():
        for path, page in split_pages.items():
            if not path.startswith(f"tinh/{folder}/"):
                continue
            for other, communes in provinces.PROVINCES.items():
                for name, _ in communes.values():
                    if other != province:
                        assert name not in page.text, path
    home = split_pages["tinh/an-giang-thu/index.html"]
    assert "2 xã, phường của tỉnh An Giang Thử" in home.text and "An Hòa" in home.text and "Bình An" in home.text


def test_communes_lead_to_their_province(split_pages: dict[str, Page]) -> None:
    """The way up from a commune's pages is its province, and a target names its like in the same province only."""
    page = split_pages["xa-phuong/an-hoa/chi-tieu/kh-ct-i-1.html"]
    hrefs = [element.get("href") for element in page.named("a")]
    assert "../../../tinh/an-giang-thu/index.html" in hrefs
    assert "../../../tinh/an-giang-thu/chi-so/song.html" in hrefs
    assert "../../binh-an/chi-tieu/kh-ct-i-1.html" in hrefs
    assert not any("dat-lanh" in href or "cau-tre" in href for href in hrefs)


def test_links_of_a_split_site_lead_somewhere(split: Path, split_pages: dict[str, Page]) -> None:
    """Every link names a file and an id that are there."""
    for name, page in split_pages.items():
        assert page.mistakes == [], name
        for _, link in links(page):
            target, fragment = resolve(split, name, link)
            assert target.is_file(), f"{name}: {link}"
            assert not fragment or fragment in split_pages[target.relative_to(split.resolve()).as_posix()].ids, f"{name}: {link}"


def test_one_province_is_not_split(site: Path) -> None:
    """The repository's communes lie in one province: the pages across lie at the root."""
    assert not (site / "tinh").exists()
    for path in ACROSS:
        assert (site / path).is_file()
