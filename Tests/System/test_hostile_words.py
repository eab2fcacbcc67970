"""Whatever authors write stays words: on pages, in titles and attributes, and in the data."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from hostile import ATTACK, TEXT, Hostile, spoil
from Support import tables
from Support.content import copied, make_real
from Support.long import LONG
from Support.page import Page, pages, plain
from Support.program import Program

# Columns that no page shows; the published tables hold them.
NOT_SHOWN = {"targets.origin", "targets.external_id", "tasks.origin", "tasks.external_id", "reports.confirmed"}

# What no table of a commune holds: the shared catalogues, the site's own words, running text.
IN_NO_TABLE = {"indicators", "office-kinds", "glossary", "site", "page", "plan.body"}

# With 20.000 letters the site of one commune is some hundred megabytes.
ENDLESS = "ộ" * (20_000 if LONG else 5_000)


@dataclass(frozen=True)
class Built:
    """Hostile content and the site made of it."""

    hostile: Hostile
    site: Path
    pages: dict[str, Page]


@pytest.fixture(scope="module")
def built(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A commune like Xã Minh Họa, but judged as a real one, with an attack in every free word."""
    folder = tmp_path_factory.mktemp("hostile")
    content = copied(folder / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    hostile = spoil(content, ATTACK)
    outcome = tiendo.build(folder / "public", content=content)
    assert outcome.code == 0, outcome
    return Built(hostile, folder / "public", pages(folder / "public"))


def test_pages_stay_whole(built: Built) -> None:
    """Each page parses, and every element on it is one that the page has without the attack."""
    assert len(built.pages) > 80
    for name, page in built.pages.items():
        assert page.mistakes == [], name


def test_no_element_and_no_handler_arises(built: Built, site_pages: dict[str, Page]) -> None:
    """The attack makes no script, picture or handler; the elements and attributes are those of the harmless pages."""
    elements = {element.name for page in site_pages.values() for element in page.elements}
    attributes = {name for page in site_pages.values() for element in page.elements for name in element.attributes}
    assert not elements & {"img", "iframe", "object"}
    for path, page in built.pages.items():
        scripts = [(element.get("src").rpartition("/")[2].partition(".")[0], element.text.strip()) for element in page.named("script")]
        # A card tells the page around it how high it is.
        assert scripts in ([("card", "")] if "/nhung/" in path and not path.endswith("/index.html") else [], [("filter", "")]), path
        for element in page.elements:
            assert element.name in elements, f"{path}:{element.line}: <{element.name}>"
            assert set(element.attributes) <= attributes, f"{path}:{element.line}: {element.attributes}"


def test_links_stay_links(built: Built) -> None:
    """No address on any page was changed by the attack."""
    for path, page in built.pages.items():
        for element in page.elements:
            for attribute in ("href", "src", "id", "class"):
                value = element.get(attribute)
                assert "alert(1)" not in value and not value.lower().startswith("javascript:"), f"{path}:{element.line}: {value}"


def test_words_are_shown_as_words(built: Built) -> None:
    """Each column's words stand on some page letter for letter; the character that turns the reading direction is spelt out."""
    found = set()
    for column, words in built.hostile.words.items():
        shown = plain(words.replace("\u202e", "⟨U+202E⟩"))
        if any(shown in page.text for page in built.pages.values()):
            found.add(column)
    assert set(built.hostile.words) - found == NOT_SHOWN


def test_no_page_turns_the_reading_direction(built: Built) -> None:
    """U+202E stands on no page as itself, where it would make figures read backwards."""
    for path, page in built.pages.items():
        assert "\u202e" not in page.source and "&#x202e" not in page.source.lower(), path


def test_attributes_hold_the_words_too(built: Built) -> None:
    """A page's description holds the quotation mark of the attack inside its attribute."""
    described = [meta.get("content") for page in built.pages.values() for meta in page.named("meta") if meta.get("name") == "description"]
    assert any("<script>alert(1)</script>\"><img" in words for words in described)


def test_tables_hold_the_words_verbatim(built: Built) -> None:
    """Python's reader finds every word in the published tables as the author wrote it, whatever it holds."""
    cells = {cell for path in built.site.rglob("*.csv") for row in tables.rows(path) for cell in row.values()}
    for column, words in built.hostile.words.items():
        if not {column, column.split(".")[0]} & IN_NO_TABLE:
            assert any(words in cell for cell in cells), column


def test_tables_are_rfc_4180(built: Built) -> None:
    """Lines end in CRLF, quotation marks are doubled, and writing what was read gives the same rows."""
    for path in built.site.rglob("*.csv"):
        if path.parent.name == "minh-chung":
            continue  # files of evidence are published as they were given
        text = path.read_bytes().decode("utf-8")
        assert text.endswith("\r\n") and "\n" not in text.replace("\r\n", ""), path
        read = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        again = io.StringIO(newline="")
        csv.writer(again).writerows(read)
        assert list(csv.reader(io.StringIO(again.getvalue(), newline=""))) == read, path


def test_thousands_of_letters_without_a_space(tiendo: Program, tmp_path: Path) -> None:
    """Words of any length are carried whole, on pages and in tables."""
    content = copied(tmp_path / "Content", "minh-hoa")
    hostile = spoil(content, ENDLESS, rows=1)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    page = Page(tmp_path / "public/mau/minh-hoa/chi-tieu/nq57-2026-ct-i-1.html")
    assert page.mistakes == []
    assert page.text.count(ENDLESS) >= len(TEXT["targets.csv"]) - 4
    cells = [cell for path in (tmp_path / "public").rglob("*.csv") for row in tables.rows(path) for cell in row.values()]
    assert any(hostile.words["targets.statement"] in cell for cell in cells)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<script>alert(1)</script>", "raw-html"),
        ("Xem <b onclick=alert(1)>đây</b>.", "raw-html"),
        ("Xem [đây](javascript:alert(1)).", "unsafe-link"),
        ("![ảnh](data:text/html;base64,PHNjcmlwdD4=)", "unsafe-link"),
    ],
)
def test_html_and_scripts_in_a_plan_s_text(tiendo: Program, tmp_path: Path, body: str, kind: str) -> None:
    """Raw HTML and links that run something are refused with their line, not dropped in silence."""
    content = copied(tmp_path / "Content", "minh-hoa")
    plan = content / "communes/minh-hoa/plans/nq57-2026/plan.md"
    lines = plan.read_text(encoding="utf-8").count("\n")
    with plan.open("a", encoding="utf-8") as file:
        file.write(f"\n{body}\n")
    outcome = tiendo.check("--format", "lines", content=content)
    assert outcome.code == 1, outcome
    assert f"plan.md:{lines + 2}" in outcome.out and f"[{kind}]" in outcome.out, outcome


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "//example.org/x", "ftp://example.org/x"])
def test_addresses_are_of_the_web(tiendo: Program, tmp_path: Path, address: str) -> None:
    """The address of a piece of evidence begins with https:// or http://; anything else is an error in its cell."""
    content = copied(tmp_path / "Content", "minh-hoa")

    def change(row: tables.Row) -> tables.Row:
        return row | {"url": address, "file": "", "public": "có"} if row["id"] == "mc-002" else row

    tables.edit(content / "communes/minh-hoa/evidence.csv", change)
    outcome = tiendo.check("--format", "lines", content=content)
    assert outcome.code == 1, outcome
    assert "evidence.csv:3:" in outcome.out and "[not-a-web-address]" in outcome.out, outcome
