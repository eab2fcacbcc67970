"""The worst words come out of every table letter for letter, and every file that holds them is read by a reader of its own kind."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import html5rdf
import openpyxl
import pytest
import worst_strings
from hostile import TEXT
from rdflib import Graph
from rdflib.compare import isomorphic
from Support import tables
from Support.descriptions import BASE, catalogue_folders
from Support.page import Page, pages

# What no table of a commune holds.
IN_NO_TABLE = {"indicators.csv", "office-kinds.csv", "glossary.csv"}

# What no browser may be told to run or to load from elsewhere.
SCHEMES = {"", "http", "https", "mailto"}

# A page of each kind, which a strict reader of HTML, as browsers read it, takes apart.
SAMPLES = [
    "index.html", "gioi-thieu.html", "thuat-ngu.html", "muc-luc.html", "canh-bao.html", "chi-so/*5g*.html", "co-quan/*.html", "du-lieu-mo/index.html",
    "xa-phuong/minh-hoa/*.html", "xa-phuong/minh-hoa/chi-tieu/*-i-1.html", "xa-phuong/minh-hoa/nhiem-vu/*-i-1.html", "xa-phuong/minh-hoa/trach-nhiem/*-1.html",
    "xa-phuong/minh-hoa/co-quan/index.html", "xa-phuong/minh-hoa/co-quan/phong-kinh-te.html", "xa-phuong/minh-hoa/ban-tin/2026-10*.html",
    "xa-phuong/minh-hoa/ban-tin/2025.html", "xa-phuong/minh-hoa/nhung/*.html", "xa-phuong/minh-hoa/du-lieu/index.html", "xa-phuong/minh-hoa/cong-bo/*.html",
    "en/index.html", "en/xa-phuong/minh-hoa/index.html", "en/xa-phuong/minh-hoa/chi-tieu/*-i-1.html", "en/xa-phuong/minh-hoa/minh-chung.html",
]

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning", "ignore::DeprecationWarning:rdflib")


@pytest.fixture(scope="module")
def hostile_pages(hostile: Path) -> dict[str, Page]:
    """Every page."""
    return pages(hostile)


def test_every_table_holds_every_word(hostile: Path) -> None:
    """Each column of each table that is published has each of the words, as it was written."""
    folder = hostile / "xa-phuong/minh-hoa/du-lieu"
    words = [worst_strings.published(text) for text in worst_strings.WORDS.values()]
    seen = 0
    for file, columns in TEXT.items():
        if file in IN_NO_TABLE:
            continue
        rows = tables.rows(folder / file)
        for column in columns:
            cells = "\n".join(row[column] for row in rows)
            own = [text.replace("|", "¦") for text in words] if column == "aliases" else words
            assert [text for text in own if text not in cells] == [], f"{file}: {column}"
            seen += 1
    assert seen > 50


def test_settings_hold_every_word(hostile: Path) -> None:
    """The name of the commune and of its plan, which stand in YAML, come out as they were written too."""
    (commune,) = tables.rows(hostile / "xa-phuong/minh-hoa/du-lieu/communes.csv")
    (plan,) = tables.rows(hostile / "xa-phuong/minh-hoa/du-lieu/plans.csv")
    for text in worst_strings.WORDS.values():
        for cell in (commune["name"], commune["channel"], plan["title"], plan["issuer"], plan["note"]):
            assert text.strip() in cell, text


def test_no_cell_runs(hostile: Path) -> None:
    """No cell of a CSV file begins as a formula, and none of the workbook is one."""
    for path in hostile.rglob("*.csv"):
        if path.parent.name != "minh-chung":  # evidence is published as it was given
            for row in tables.rows(path):
                for column, cell in row.items():
                    assert not re.match(r"[=@＝＠\t\r]|[+-][^|!(]*[A-Za-z][\w.]*[(|!]", cell), f"{path}: {column}: {cell!r}"
    for path in hostile.rglob("*.xlsx"):
        with path.open("rb") as file:
            for sheet in openpyxl.load_workbook(file, read_only=True):
                assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row), f"{path}: {sheet.title}"


def test_xml_is_read(hostile: Path) -> None:
    """Feeds and lists of pages are well-formed; the words stand in the feeds."""
    files = [path for path in hostile.rglob("*.xml") if path.parent.name != "minh-chung"]
    texts = {path.relative_to(hostile).as_posix(): "".join(ET.parse(path).getroot().itertext()) for path in files}
    assert {"feed.xml", "sitemap.xml", "xa-phuong/minh-hoa/feed.xml", "xa-phuong/minh-hoa/sitemap.xml"} <= texts.keys()
    for word in ("<script>__ran=1</script>", "]]><![CDATA[", "{{title}}", "⟨U+202E⟩"):
        assert word in texts["xa-phuong/minh-hoa/feed.xml"], word


def test_json_is_read(hostile: Path) -> None:
    """Each file is one value, in which no name stands twice."""
    def once(members: list[tuple[str, object]]) -> dict[str, object]:
        assert len(dict(members)) == len(members), members
        return dict(members)

    found = [path for ending in ("json", "jsonld") for path in hostile.rglob(f"*.{ending}")]
    assert len(found) > 80
    for path in found:
        json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=once)


def test_graphs_are_read(hostile: Path) -> None:
    """Turtle and JSON-LD say the same, and no statement came in with the words."""
    for folder in catalogue_folders(hostile):
        turtle = Graph().parse(folder / "catalog.ttl", format="turtle")
        assert isomorphic(turtle, Graph().parse(folder / "catalog.jsonld", format="json-ld"))
        assert not {str(term) for statement in turtle for term in statement} & {"x", "y", "z", "http://x"}


def test_pages_are_read_as_browsers_read_them(hostile: Path) -> None:
    """A strict reader finds nothing wrong with a page of each kind, on which stands no element that the words speak of."""
    samples = sorted({path for pattern in SAMPLES for path in hostile.glob(pattern)})
    assert len(samples) > 40
    for path in samples:
        reader = html5rdf.HTMLParser(tree=html5rdf.getTreeBuilder("etree"), namespaceHTMLElements=False)
        document = reader.parse(path.read_text(encoding="utf-8"))
        # The old reader does not know that a table's rows may be told apart by roles; nothing else is let pass.
        assert reader.errors == [], f"{path}: {reader.errors[:3]}"
        names = {element.tag for element in document.iter() if isinstance(element.tag, str)}
        assert not names & {"img", "foreignObject", "iframe", "object", "style", "template"}, path


def test_what_pages_tell_machines_is_json(hostile_pages: dict[str, Page]) -> None:
    """Each piece of JSON-LD is one value."""
    found = [element.text for page in hostile_pages.values() for element in page.named("script") if element.get("type") == "application/ld+json"]
    assert len(found) > 80
    for text in found:
        json.loads(text)


def test_pages_have_no_handlers_and_no_styles(hostile_pages: dict[str, Page]) -> None:
    """No attribute runs or looks like anything, and the policy stands before whatever it rules."""
    for path, page in hostile_pages.items():
        for element in page.elements:
            assert not [name for name in element.attributes if name.startswith("on") or name in ("style", "srcdoc", "formaction", "ping")], path
        policies = [meta for meta in page.named("meta") if meta.get("http-equiv")]
        assert [meta.get("http-equiv") for meta in policies] == ["Content-Security-Policy"], path
        ruled = [element for element in page.elements if element.name in ("link", "script", "base")]
        assert page.elements.index(policies[0]) < page.elements.index(ruled[0]), path


def test_links_lead_where_they_say(hostile_pages: dict[str, Page]) -> None:
    """Every address is of the web, of mail or of the site; those of other sites, which authors wrote, say so, and those of the site do not."""
    elsewhere = 0
    for path, page in hostile_pages.items():
        for element in page.elements:
            for attribute in ("href", "src", "action", "data-search"):
                address = element.get(attribute)
                assert urlsplit(address).scheme in SCHEMES and not re.match(r"[\s/\\]{2}", address) and "\\" not in address, f"{path}: {address}"
            if element.name == "a":
                leaves = bool(urlsplit(element.get("href")).scheme in ("http", "https") and not element.get("href").startswith(BASE))
                elsewhere += leaves
                assert element.get("rel") == ("nofollow noopener ugc" if leaves else ""), f"{path}:{element.line}: {element.attributes}"
    assert elsewhere > 20


def test_no_page_turns_the_reading_direction(hostile_pages: dict[str, Page]) -> None:
    """What nobody sees but what turns or ends a text stands on no page as itself."""
    for path, page in hostile_pages.items():
        assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", page.source), path


def test_names_of_files_are_plain(hostile: Path) -> None:
    """Every file of the site and of its archives bears a name that any disk takes, and lies where it belongs."""
    for path in hostile.rglob("*"):
        assert re.fullmatch(r"[a-z0-9][a-zA-Z0-9._-]*", path.name) or path.name == ".tiendo-site", path
    archives = [path for path in hostile.rglob("*") if path.suffix in (".zip", ".xlsx") and path.parent.name != "minh-chung"]
    assert {path.suffix for path in archives} == {".zip", ".xlsx"}
    for path in archives:
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            for name in archive.namelist():
                parts = PurePosixPath(name).parts
                assert not name.startswith("/") and ".." not in parts and re.fullmatch(r"[A-Za-z0-9._/\[\]-]+", name), f"{path}: {name}"
