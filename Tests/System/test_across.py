"""Pages across communes hold what the tables of content say: indicators, kinds of offices, the A–Z index, the glossary."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import pytest
from test_real_communes import letters

from Support import settings, tables
from Support.page import Element, Page, plain
from Support.program import CONTENT

# Units of a rank, which stand behind no goal.
RANKS = {"thứ hạng"}

TONES = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}


@dataclass(frozen=True)
class Commune:
    """A real commune: its folder, its name with its kind."""

    slug: str
    name: str


@dataclass(frozen=True)
class Tied:
    """A target of a real commune that is tied to an indicator."""

    commune: Commune
    row: tables.Row

    @property
    def address(self) -> str:
        """Its page."""
        return f"xa-phuong/{self.commune.slug}/chi-tieu/{self.row['id']}.html"


def communes() -> list[Commune]:
    """The real communes."""
    found = []
    for path in sorted((CONTENT / "communes").glob("*/commune.yml")):
        read = settings.read(path)
        if "demonstration" not in read:
            found.append(Commune(path.parent.name, f"{str(read['kind']).capitalize()} {read['name']}"))
    return found


def tied() -> dict[str, list[Tied]]:
    """The targets of the real communes by indicator."""
    found: dict[str, list[Tied]] = {}
    for commune in communes():
        for path in sorted((CONTENT / "communes" / commune.slug).glob("plans/*/targets.csv")):
            for row in tables.rows(path):
                if row["indicator"]:
                    found.setdefault(row["indicator"], []).append(Tied(commune, row))
    return found


def offices() -> dict[str, list[tuple[Commune, tables.Row]]]:
    """The offices of the real communes by kind."""
    found: dict[str, list[tuple[Commune, tables.Row]]] = {}
    for commune in communes():
        for row in tables.rows(CONTENT / "communes" / commune.slug / "offices.csv"):
            if row["kind"]:
                found.setdefault(row["kind"], []).append((commune, row))
    return found


def body(page: Page) -> list[tuple[Element, list[Element], list[str]]]:
    """The rows of a page's table: the row, its cells, its links."""
    (table,) = page.named("tbody")
    return [
        (row, page.inside(row, "th", "td"), [link.get("href").removeprefix("../") for link in page.inside(row, "a")])
        for row in page.inside(table, "tr")
    ]


def test_every_plan_is_tied() -> None:
    """The four plans with targets are tied to the catalogue, nearly all of their targets."""
    count = {commune.slug: 0 for commune in communes()}
    for targets in tied().values():
        for target in targets:
            count[target.commune.slug] += 1
    assert len(count) == 5 and count.pop("tran-bien") == 0
    assert min(count.values()) >= 23, count


@pytest.mark.parametrize("indicator", sorted(tied()))
def test_an_indicator_has_every_tied_target(site_pages: dict[str, Page], indicator: str) -> None:
    """Its page has each target with its commune, its words, its goal and its deadline as printed, and no other row."""
    page = site_pages[f"chi-so/{indicator}.html"]
    rows = {links[1]: (cells, links[0]) for _, cells, links in body(page)}
    assert len(rows) == len(body(page))
    assert rows.keys() == {target.address for target in tied()[indicator]}
    for target in tied()[indicator]:
        (commune, words, goal, due, _), home = rows[target.address]
        assert commune.text == target.commune.name and home == f"xa-phuong/{target.commune.slug}/index.html"
        assert plain(target.row.get("reading") or target.row["statement"]) in plain(words.text), target.address
        assert says(goal.text, target.row["target"], target.row["unit"]), f"{target.address}: {goal.text!r}"
        assert due.text == target.row["due"], f"{target.address}: {due.text!r}"
    assert f"{len(rows)} chỉ tiêu trong các kế hoạch" in page.text
    without = {commune.name for commune in communes()} - {target.commune.name for target in tied()[indicator]}
    said = page.text.partition("Kế hoạch không đặt chỉ tiêu này: ")[2].split("Chỉ số này được tính thế nào?")[0]
    assert {name.strip() for name in said.split(".")} - {""} == without


def says(cell: str, printed: str, unit: str) -> bool:
    """Whether a cell holds a goal as printed, with its unit behind it once; none stands for a plan that prints no goal."""
    if not printed:
        return cell == "không nêu số đo"
    if unit in RANKS or unit.lower() in printed.lower():
        return cell == printed
    return cell in (printed + unit, f"{printed} {unit}", f"{printed} ({unit})", printed.removesuffix("%") + unit)


def test_every_indicator_that_a_plan_has_and_no_other(site_pages: dict[str, Page]) -> None:
    """Each has a page, which has the words of the catalogue."""
    catalogue = {row["id"]: row for row in tables.rows(CONTENT / "indicators.csv")}
    assert {f"chi-so/{indicator}.html" for indicator in tied()} == {name for name in site_pages if name.startswith("chi-so/")}
    for indicator in tied():
        page, row = site_pages[f"chi-so/{indicator}.html"], catalogue[indicator]
        assert plain(page.named("h1")[0].text) == row["name"]
        for column in ("group", "description", "help", "comparison", "data_source", "measured_by", "depends_on"):
            assert plain(row[column]) in page.text, f"{indicator}: {column}"
        if row["unit"] and row["direction"]:
            assert f"{row['unit']}, càng {'cao' if row['direction'] == 'tăng' else 'thấp'} càng tốt" in page.text, indicator


@pytest.mark.parametrize("kind", sorted(offices()))
def test_a_kind_has_every_office(site_pages: dict[str, Page], kind: str) -> None:
    """The page of a kind of office has each office of that kind with its commune, and no other row."""
    page = site_pages[f"co-quan/{kind}.html"]
    found = [(cells[0].text, cells[1].text, links) for _, cells, links in body(page)]
    expected = [
        (commune.name, row["name"], [f"xa-phuong/{commune.slug}/index.html", f"xa-phuong/{commune.slug}/co-quan/{row['id']}.html"])
        for commune, row in offices()[kind]
    ]
    assert sorted(found) == sorted(expected)


def test_the_index_has_everything(site_pages: dict[str, Page]) -> None:
    """A–Z has every commune, every indicator and kind of office that a plan has, and every term, under each of its names."""
    page = site_pages["muc-luc.html"]
    entries = {(letters(link.text), link.get("href").split("#")[0]) for link in page.inside(page.named("main")[0], "a")}
    expected = {(letters(commune.name.split(" ", 1)[1]), f"xa-phuong/{commune.slug}/index.html") for commune in communes()}
    for table, folder, used in (("indicators", "chi-so", tied().keys()), ("office-kinds", "co-quan", offices().keys())):
        for row in tables.rows(CONTENT / f"{table}.csv"):
            if row["id"] in used:
                expected |= {(name, f"{folder}/{row['id']}.html") for name in names(row, "short" if table == "indicators" else "name")}
    for row in tables.rows(CONTENT / "glossary.csv"):
        expected |= {(name, "thuat-ngu.html") for name in names(row, "term")}
    assert expected - entries == set()


def names(row: tables.Row, column: str) -> set[str]:
    """What a row is called, in bare letters: its name and its other names."""
    return {letters(row[column] or row["name"]), *(letters(name) for name in row.get("aliases", "").split(" | ") if name)}


def test_the_index_is_in_order(site_pages: dict[str, Page]) -> None:
    """Each entry stands under its first letter, tone mark left aside; the letters stand in Vietnamese order, figures first."""
    page = site_pages["muc-luc.html"]
    sections = [section for section in page.named("section") if section.get("aria-labelledby").startswith("chu-")]
    letters = [plain(page.inside(section, "h2")[0].text) for section in sections]
    alphabet = ["0–9", *"AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ"]
    assert letters == sorted(set(letters), key=alphabet.index) and len(letters) > 15
    for letter, section in zip(letters, sections, strict=True):
        for link in page.inside(section, "a"):
            first = initial(link.text)
            assert first == letter or letter == "0–9" and first.isdigit(), link.text


def initial(word: str) -> str:
    """The first letter or figure of a word, as a capital without its tone mark."""
    letter = next(letter for letter in word if letter.isalnum()).upper()
    return unicodedata.normalize("NFC", "".join(mark for mark in unicodedata.normalize("NFD", letter) if mark not in TONES))


def test_the_glossary_has_every_term(site_pages: dict[str, Page]) -> None:
    """Each term has its own anchor, with its explanation, its other names and where that is taken from."""
    page = site_pages["thuat-ngu.html"]
    rows = tables.rows(CONTENT / "glossary.csv")
    terms = [(plain(term.text), plain(term.parent.text), term.parent.get("id")) for term in page.named("dt") if term.parent]
    assert len(terms) == len(rows) and len({anchor for *_, anchor in terms} - {""}) == len(rows)
    said = {term: text for term, text, _ in terms}
    for row in rows:
        for words in (row["explanation"], row["source"], *row["aliases"].split(" | ")):
            assert plain(words).rstrip(".") in said[plain(row["term"])], row["term"]


def test_quality_in_each_plan_s_own_words(site_pages: dict[str, Page]) -> None:
    """The page on the quality of data quotes each plan that rules on it, with its words."""
    page = site_pages["chat-luong-du-lieu.html"]
    quoted = [plain(element.text) for element in page.named("blockquote")]
    asking = 0
    for commune in communes():
        quality = settings.read(CONTENT / "communes" / commune.slug / "commune.yml").get("quality")
        if isinstance(quality, dict):
            asking += 1
            assert any(plain(str(quality["sentence"])) in words and commune.name in words for words in quoted), commune.slug
    assert asking >= 3
    assert re.search(r"không (?:tính bình quân|xếp hạng)", page.text)
