"""The catalogues by DCAT-AP: what its own shapes, and RDF's own readers, say of them."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from urllib.parse import urldefrag

import pyshacl
import pytest
from rdflib import DCAT, DCTERMS, RDF, SH, XSD, Graph, Namespace, URIRef
from rdflib.compare import isomorphic

from Support import tables
from Support.descriptions import BASE, catalogue_folders, named, slug
from Support.page import Page

SHAPES = Path(__file__).parent / "shapes"
SPDX = Namespace("http://spdx.org/rdf/terms#")
FOAF = Namespace("http://xmlns.com/foaf/0.1/")


@cache
def graph(path: Path) -> Graph:
    """The statements of a file."""
    return Graph().parse(path, format="json-ld" if path.suffix == ".jsonld" else "turtle")


@pytest.mark.parametrize("shapes", ["shapes", "shapes_recommended", "mdr-vocabularies.shape", "range"])
def test_shapes_find_nothing(described: Path, shapes: str) -> None:
    """Neither a violation nor a warning, from JSON-LD for one half of the shapes and from Turtle for the other; nothing is inferred."""
    rules = graph(SHAPES / f"{shapes}.ttl")
    for folder in catalogue_folders(described):
        file = "catalog.jsonld" if shapes in ("shapes", "range") else "catalog.ttl"
        conforms, results, text = pyshacl.validate(graph(folder / file), shacl_graph=rules, inference="none", advanced=False)
        assert conforms and not list(results.subjects(RDF.type, SH.ValidationResult)), f"{slug(folder)}: {text}"


def test_shapes_find_what_is_missing(described: Path) -> None:
    """The shapes are in force: a catalogue without titles does not pass."""
    broken = Graph()
    for statement in graph(catalogue_folders(described)[0] / "catalog.ttl"):
        if statement[1] != DCTERMS.title:
            broken.add(statement)
    conforms, _, _ = pyshacl.validate(broken, shacl_graph=graph(SHAPES / "shapes.ttl"), inference="none", advanced=False)
    assert not conforms


def test_both_forms_say_the_same(described: Path) -> None:
    """JSON-LD and Turtle hold the same statements."""
    for folder in catalogue_folders(described):
        turtle, linked = graph(folder / "catalog.ttl"), graph(folder / "catalog.jsonld")
        assert len(turtle) > 100
        assert isomorphic(turtle, linked), slug(folder)


def test_lists_what_the_page_lists(described: Path) -> None:
    """One data set for each table with rows, and one for all tables together; one distribution for each file of theirs."""
    for folder in catalogue_folders(described):
        catalogue = graph(folder / "catalog.ttl")
        page = Page(folder / "index.html")
        [node] = catalogue.subjects(RDF.type, DCAT.Catalog)
        listed = set(catalogue.objects(node, DCAT.dataset))
        assert listed == set(catalogue.subjects(RDF.type, DCAT.Dataset))
        own = {dataset for dataset in listed if urldefrag(dataset).url == BASE + (folder / "index.html").relative_to(described).as_posix()}
        filled = {path.stem for path in folder.glob("*.csv") if tables.rows(path)}
        names = {str(catalogue.value(dataset, DCTERMS.identifier)).split("/")[-1] for dataset in own}
        whole = names - filled
        assert names & filled == filled and len(whole) == 1, slug(folder)
        linked = {named(described, BASE + (folder / link.get("href")).relative_to(described).as_posix()) for link in page.named("a")
                  if link.get("href").rpartition(".")[2] in ("csv", "json", "xlsx", "sqlite") and "/" not in link.get("href")
                  and link.get("href") not in ("data.json", "datapackage.json")}
        files = {named(described, str(catalogue.value(file, DCAT.downloadURL))) for dataset in own for file in catalogue.objects(dataset, DCAT.distribution)}
        empty = {path for path in linked if path.stem not in filled and path.suffix in (".csv", ".json")}
        assert linked - empty == files - {folder / "datapackage.json"}, slug(folder)


def test_files_are_as_described(described: Path) -> None:
    """Size and SHA-256 of every distribution are those of its file."""
    seen = 0
    for folder in catalogue_folders(described):
        catalogue = graph(folder / "catalog.jsonld")
        for file in catalogue.subjects(RDF.type, DCAT.Distribution):
            content = named(described, str(catalogue.value(file, DCAT.downloadURL))).read_bytes()
            size = catalogue.value(file, DCAT.byteSize)
            assert size.datatype == XSD.nonNegativeInteger and int(size) == len(content), file
            checksum = catalogue.value(file, SPDX.checksum)
            assert str(catalogue.value(checksum, SPDX.checksumValue)).lower() == hashlib.sha256(content).hexdigest(), file
            seen += 1
    assert seen > 200


def test_every_address_leads_somewhere(described: Path) -> None:
    """Whatever a catalogue names within the site is a file of the site; a page's place is a place of that page."""
    ids: dict[Path, set[str]] = {}
    for folder in catalogue_folders(described):
        catalogue = graph(folder / "catalog.ttl")
        documents = set(catalogue.subjects(RDF.type, FOAF.Document))
        for statement in catalogue:
            for term in statement:
                if not isinstance(term, URIRef) or not term.startswith(BASE):
                    continue
                path = named(described, str(term))
                place = urldefrag(term).fragment
                if place and term in documents:
                    assert place in ids.setdefault(path, set(Page(path).ids)), f"{term} names no place"


def test_fictional_data_are_in_no_catalogue(described: Path) -> None:
    """Xã Minh Họa is described beside its tables and named nowhere else."""
    assert (described / "mau/minh-hoa/du-lieu/datapackage.json").is_file()
    assert not list((described / "mau").rglob("catalog.*"))
    for folder in catalogue_folders(described):
        for file in ("catalog.ttl", "catalog.jsonld", "data.json"):
            assert "minh-hoa" not in (folder / file).read_text(encoding="utf-8")


def test_communes_are_named_by_code(described: Path) -> None:
    """The catalogue of each commune says its five-digit code, and that of all says all."""
    codes = {}
    for folder in catalogue_folders(described):
        catalogue = graph(folder / "catalog.ttl")
        codes[folder] = {str(catalogue.value(place, DCTERMS.identifier)) for place in catalogue.subjects(RDF.type, DCTERMS.Jurisdiction)}
        assert codes[folder] == {row["code"] for row in tables.rows(folder / "communes.csv")}
    assert codes[described / "du-lieu-mo"] == {code for found in codes.values() for code in found}


def test_list_of_us_holds_the_same(described: Path) -> None:
    """`data.json` names the same data sets and files, in words of its own."""
    for folder in catalogue_folders(described):
        catalogue = graph(folder / "catalog.ttl")
        listing = json.loads((folder / "data.json").read_text(encoding="utf-8"))
        files = {file["downloadURL"] for dataset in listing["dataset"] for file in dataset["distribution"]}
        assert files == {str(address) for address in catalogue.objects(None, DCAT.downloadURL)}
        assert sorted(dataset["identifier"] for dataset in listing["dataset"]) == sorted(
            str(catalogue.value(dataset, DCTERMS.identifier)) for dataset in catalogue.subjects(RDF.type, DCAT.Dataset))
