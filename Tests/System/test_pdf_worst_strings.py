"""Papers on paper with the worst words in every text: documents that readers open, that run nothing, and that say the words as words."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
import worst_strings
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject
from Support.content import copied
from Support.printed import facts, said
from Support.program import Program

BASE = "https://tiendo.example/"
# What acts when a document is opened, or when somebody clicks.
ACTIONS = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE", "/Rendition", "/Movie", "/Sound"}
# Words that stand in a line of print as they were written, but for where lines and syllables break.
WORDS = ("script", "out of a double quote", "end of script", "comment", "SQL", "templates", "JSON", "styles", "paths")


@pytest.fixture(scope="module", params=["2026-10.pdf", "2026-10-bao-cao.pdf"])
def document(request: pytest.FixtureRequest, papers: Path) -> Path:
    """Each paper."""
    return papers / request.param


@pytest.fixture(scope="module")
def papers(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The papers of one month of a commune whose texts all hold the words."""
    folder = tmp_path_factory.mktemp("worst")
    content = copied(folder / "Content", "minh-hoa")
    for paper in (content / "communes/minh-hoa/bulletins").iterdir():
        if paper.name != "2026-10.md":
            paper.unlink()
    worst_strings.spoil(content)
    outcome = tiendo.build(folder / "public", "--pdf", "--python", sys.executable, "--base", BASE, content=content)
    assert outcome.code == 0, outcome
    return folder / "public/mau/minh-hoa/ban-tin"


def dictionaries(reader: PdfReader) -> list[DictionaryObject]:
    """Every dictionary of a document, wherever it stands."""
    found: list[DictionaryObject] = []
    left: list[object] = [reader.get_object(number) for number in range(1, len(reader.xref_objStm) + sum(map(len, reader.xref.values())) + 1)]
    while left:
        item = left.pop()
        if isinstance(item, DictionaryObject):
            found.append(item)
            left += item.values()
        elif isinstance(item, ArrayObject):
            left += item
    return found


def test_nothing_acts(document: Path) -> None:
    """No script and no program; links lead into the document or to addresses of the web."""
    assert facts(document)["JavaScript"] == "no"
    reader = PdfReader(document)
    assert reader.is_encrypted is False and "/OpenAction" not in reader.trailer["/Root"]
    every = dictionaries(reader)
    assert len(every) > 100
    assert not [item for item in every if item.get("/S") in ACTIONS or "/JS" in item or "/AA" in item]
    addresses = {str(item["/URI"]) for item in every if item.get("/S") == "/URI"}
    assert addresses and not [address for address in addresses if not re.match(r"https?://|mailto:", address)]


def test_what_it_says_of_itself(document: Path) -> None:
    """Its metadata is XML, and says the title that its list of facts says."""
    reader = PdfReader(document)
    metadata = ET.fromstring(reader.trailer["/Root"]["/Metadata"].get_object().get_data())
    spaces = {"dc": "http://purl.org/dc/elements/1.1/", "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}
    title = metadata.findtext(".//dc:title/rdf:Alt/rdf:li", namespaces=spaces)
    assert title == reader.metadata.title and "<script>__ran=1</script>" in title


def test_the_words_are_words(document: Path) -> None:
    """What was written can be read, letter for letter."""
    bare = re.sub(r"[\s\u00ad\u2010-]", "", said("pdftotext", document, "-"))
    for name in WORDS:
        text = re.sub(r"[\s\u00ad\u2010-]", "", worst_strings.WORDS[name])
        assert text in bare, name
