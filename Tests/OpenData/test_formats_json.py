"""JSON says what the CSV says."""

from __future__ import annotations

import json
from pathlib import Path

from Support.open_data import Folder, folders
from Support.page import Page


class Number(str):
    """A number as it is written."""


def load(path: Path) -> object:
    """A file of JSON with every number as it is written; a key given twice is a mistake."""

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len({key for key, _ in pairs}) == len(pairs), f"{path}: {pairs}"
        return dict(pairs)

    text = path.read_bytes().decode("utf-8")
    assert text.endswith("\n") and not text.startswith("\ufeff")
    return json.loads(text, object_pairs_hook=members, parse_float=Number, parse_int=Number, parse_constant=lambda word: 1 / 0)


def cell(value: object, kind: str) -> str:
    """The cell of the CSV for a value, which must be of the column's kind."""
    if kind == "list":
        assert isinstance(value, list)
        return "|".join(value)
    if value is None:
        return ""
    if kind == "flag":
        assert isinstance(value, bool)
        return "true" if value else "false"
    assert isinstance(value, Number) == (kind in ("number", "integer")), (value, kind)
    assert isinstance(value, str) and value != ""
    return str(value)


def test_rows_are_those_of_the_csv(any_site: Path) -> None:
    """Each row is an object with the headings of the CSV as keys, in their order, and the same cells."""
    for folder in folders(any_site):
        for name in folder.names:
            table = folder.table(name)
            rows = load(folder.path / f"{name}.json")
            assert isinstance(rows, list) and len(rows) == len(table.rows), f"{folder} {name}"
            for row, cells in zip(rows, table.rows, strict=True):
                assert tuple(row) == table.headings, f"{folder} {name}"
                assert tuple(cell(value, folder.types[name, key]) for key, value in row.items()) == cells, f"{folder} {name}"


def test_a_row_is_a_line(site: Path) -> None:
    """A file can be read line by line, and a changed row is a changed line."""
    for folder in folders(site):
        for name in folder.names:
            lines = (folder.path / f"{name}.json").read_text(encoding="utf-8").split("\n")
            assert lines[-1] == "" and len(lines) - 1 == (len(folder.table(name).rows) + 2 if folder.table(name).rows else 1), f"{folder} {name}"


def rows(folder: Folder, table: str, **wanted: str) -> list[object]:
    """The rows of a table whose cells are so."""
    return [row for row in load(folder.path / f"{table}.json") if all(row[key] == value for key, value in wanted.items())]


def test_every_target_has_its_file(any_site: Path) -> None:
    """Beside each target's page lies its JSON, with the very rows of the tables."""
    count = 0
    for folder in folders(any_site):
        if folder.path.name == "du-lieu-mo":
            continue
        targets = rows(folder, "targets")
        files = sorted(path.stem for path in (folder.path.parent / "chi-tieu").glob("*.json"))
        assert files == sorted(target["id"] for target in targets)
        by_table = {name: load(folder.path / f"{name}.json") for name in folder.names}

        def of(name: str, key: str, value: str) -> list[object]:
            return [row for row in by_table[name] if row[key] == value]

        for target in targets:
            file = load(folder.path.parent / "chi-tieu" / f"{target['id']}.json")
            assert (folder.path.parent / "chi-tieu" / f"{target['id']}.html").is_file()
            assert file["target"] == target
            assert file["plan"] == of("plans", "id", target["plan"])[0]
            assert file["indicator"] == (of("indicators", "id", target["indicator"])[0] if target["indicator"] else None)
            assert file["milestones"] == of("milestones", "target", target["id"])
            for name in ("amendments", "responsibilities", "clarity", "alerts", "reports", "report_evidence", "budget"):
                assert file[name] == of(name, "item", target["id"]), name
            [assessment] = of("assessments", "item", target["id"])
            assert assessment.items() <= file["assessment"].items()
            assert file["as_of"] == assessment["as_of"]
            cited = list(dict.fromkeys(entry for report in file["reports"] for entry in report["evidence"]))
            assert [row["id"] for row in file["evidence"]] == cited
            assert file["appraisals"] == [row for entry in cited for row in of("appraisals", "evidence", entry)]
            assert {row["office"] for row in file["responsibilities"]} <= {row["id"] for row in file["offices"]}
            commune = by_table["communes"][0]
            assert file["commune"] == {key: commune[key] for key in ("slug", "name", "kind", "code", "province")}
            assert file["notice"] == target.get("notice")
            count += 1
    assert count > 40


def test_the_inputs_of_a_judgement_agree_with_the_page(site: Path) -> None:
    """The word of the assessment stands on the target's page; time gone and share done are shares."""
    for path in sorted(site.rglob("chi-tieu/*.json")):
        judged = load(path)["assessment"]
        assert judged["word"] in Page(path.with_suffix(".html")).text, path
        for key in ("time_gone", "share_done", "attainment", "expected"):
            assert judged[key] is None or float(judged[key]) >= 0, (path, key)


def test_a_demonstration_says_so_everywhere(site: Path) -> None:
    """Every row and every target of Xã Minh Họa bears the notice, no row of a real commune does."""
    for folder in folders(site):
        is_fictional = "mau" in folder.path.parts
        for name in folder.names:
            for row in load(folder.path / f"{name}.json"):
                assert row.get("notice") == ("SỐ LIỆU MINH HỌA" if is_fictional else None), f"{folder} {name}"
