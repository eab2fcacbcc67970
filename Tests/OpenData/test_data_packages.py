"""The Data Packages, validated by frictionless: every cell's type, required cells, choices, primary and foreign keys, sizes and hashes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from frictionless import Report, validate

from Support import tables
from Support.descriptions import looked_through, slug


def packages(site: Path) -> list[Path]:
    """Every Data Package of a site."""
    found = sorted(site.rglob("datapackage.json"))
    assert found, f"no Data Package in {site}"
    return found


def report(package: Path) -> Report:
    """What frictionless says of a package."""
    return validate(package.name, basepath=str(package.parent))


def mistakes(found: Report) -> list[str]:
    """The mistakes of a report, in words."""
    return [error.message for error in found.errors] + [f"{task.name}: {error.message}" for task in found.tasks for error in task.errors]


def test_valid(described: Path) -> None:
    """Each package is valid, and each of its tables was read whole."""
    for package in looked_through(packages(described)):
        found = report(package)
        assert found.valid and not mistakes(found), f"{slug(package)}: {mistakes(found)[:5]}"
        described_tables = {resource["name"] for resource in json.loads(package.read_bytes())["resources"]}
        assert described_tables == {path.stem for path in package.parent.glob("*.csv")} == {task.name for task in found.tasks}
        for task in found.tasks:
            assert task.stats.get("rows", 0) == len(tables.rows(package.parent / f"{task.name}.csv")), task.name


def test_foreign_keys_are_in_force(described: Path, tmp_path: Path) -> None:
    """A row that names an office nobody knows is found, and so are a flag in other words and another size."""
    folder = tmp_path / "du-lieu"
    shutil.copytree(described / "mau/minh-hoa/du-lieu", folder)
    package = folder / "datapackage.json"
    description = json.loads(package.read_bytes())
    description["resources"] = [resource for resource in description["resources"] if resource["name"] in ("offices", "items", "plans", "responsibilities", "office-kinds")]
    package.write_text(json.dumps(description), encoding="utf-8")
    tables.edit(folder / "responsibilities.csv", lambda row: row | {"office": "khong-co"} if row["order"] == "1" else row)
    tables.edit(folder / "offices.csv", lambda row: row | {"collective": "có"})
    found = mistakes(report(package))
    assert any("khong-co" in mistake and "foreign" in mistake.lower() for mistake in found), found[:5]
    assert any("collective" in mistake and "boolean" in mistake for mistake in found), found[:5]
    assert any("hash" in mistake or "size" in mistake or "bytes" in mistake for mistake in found), found[:5]


def test_every_reference_is_a_key(described: Path) -> None:
    """A column that another table names is the same table's primary key, so that a database can hold the package as it is."""
    for package in packages(described):
        resources = {resource["name"]: resource["schema"] for resource in json.loads(package.read_bytes())["resources"]}
        count = 0
        for schema in resources.values():
            for key in schema.get("foreignKeys", []):
                assert key["reference"]["fields"] == resources[key["reference"]["resource"]]["primaryKey"]
                count += 1
        assert count >= 15, slug(package)
