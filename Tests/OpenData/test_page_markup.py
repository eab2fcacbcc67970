"""What pages say of data to search engines, by schema.org."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest

from Support.descriptions import BASE, catalogue_folders, named
from Support.page import Page


@pytest.fixture(scope="session")
def markup(described: Path) -> dict[Path, list[dict]]:
    """The markup of each page that has any."""
    found: dict[Path, list[dict]] = {}
    for path in sorted(described.rglob("*.html")):
        if b"application/ld+json" in path.read_bytes():
            scripts = [script for script in Page(path).named("script") if script.get("type") == "application/ld+json"]
            values = [json.loads(script.text) for script in scripts]
            # The way to a page is no data.
            if data := [value for value in values if value["@type"] != "BreadcrumbList"]:
                found[path] = data
    return found


def sets(values: list[dict]) -> list[dict]:
    """The data sets of a page's markup, those inside a catalogue too."""
    return [dataset for value in values for dataset in ([value] if value["@type"] == "Dataset" else value["dataset"])]


def test_pages_of_data_have_it(described: Path, markup: dict[Path, list[dict]]) -> None:
    """The page beside each catalogue speaks of its data; no page of the fictional commune does."""
    assert {folder / "index.html" for folder in catalogue_folders(described)} <= set(markup)
    assert not [path for path in markup if "mau" in path.relative_to(described).parts]


def test_says_what_search_engines_ask_for(described: Path, markup: dict[Path, list[dict]]) -> None:
    """Name, description of 50–5,000 characters, terms, creator, files with size and SHA-256, time, place."""
    for path, values in markup.items():
        assert sets(values), path
        for dataset in sets(values):
            assert dataset["name"] and dataset["inLanguage"] == "vi" and dataset["isAccessibleForFree"] is True
            assert 50 <= len(dataset["description"]) <= 5000, dataset["description"]
            assert dataset["creator"]["name"] and dataset["publisher"]["name"]
            assert re.fullmatch(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", dataset["temporalCoverage"])
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", dataset["dateModified"])
            assert all(place["name"] for place in dataset["spatialCoverage"]) and dataset["spatialCoverage"]
            named(described, dataset["license"])
            named(described, dataset["url"])
            assert dataset["@id"].startswith(BASE)
            assert dataset["distribution"]
            for file in dataset["distribution"]:
                content = named(described, file["contentUrl"]).read_bytes()
                assert file["contentSize"] == f"{len(content)} B" and file["encodingFormat"]
                assert file["sha256"] == hashlib.sha256(content).hexdigest()


def test_descriptions_in_catalogues_are_long_enough(described: Path) -> None:
    """Whatever is listed could stand in a page: search engines pass over descriptions of fewer than 50 characters."""
    for folder in catalogue_folders(described):
        for dataset in json.loads((folder / "data.json").read_bytes())["dataset"]:
            assert 50 <= len(dataset["description"]) <= 5000, dataset["description"]
