"""`data.json` by the JSON schema of DCAT-US 1.1."""

from __future__ import annotations

import json
from pathlib import Path

from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT4

from Support.descriptions import catalogue_folders, named, slug

SCHEMAS = Path(__file__).parent / "schemas"


def validator() -> Draft4Validator:
    """The schema, with the part that it names by address."""
    catalogue, dataset = (json.loads((SCHEMAS / name).read_bytes()) for name in ("catalog.json", "dataset-non-federal.json"))
    registry = Registry().with_resources((schema["id"].removesuffix("#"), DRAFT4.create_resource(schema)) for schema in (catalogue, dataset))
    return Draft4Validator(catalogue, registry=registry, format_checker=FormatChecker())


def test_valid(described: Path) -> None:
    """Each list is as the schema says, and every address of the site in it leads to a file."""
    for folder in catalogue_folders(described):
        listing = json.loads((folder / "data.json").read_bytes())
        assert [error.message for error in validator().iter_errors(listing)] == [], slug(folder)
        assert named(described, listing["@id"]) == folder / "data.json"
        for dataset in listing["dataset"]:
            named(described, dataset["landingPage"])
            named(described, dataset["license"])
            assert dataset["distribution"]
            for file in dataset["distribution"]:
                named(described, file["downloadURL"])


def test_the_schema_is_in_force(described: Path) -> None:
    """A data set without a title, or with a period in words, does not pass."""
    listing = json.loads((catalogue_folders(described)[0] / "data.json").read_bytes())
    for key, value in (("title", ""), ("temporal", "năm 2026"), ("accessLevel", "open"), ("publisher", {})):
        changed = listing | {"dataset": [listing["dataset"][0] | {key: value}]}
        assert not validator().is_valid(changed), key
