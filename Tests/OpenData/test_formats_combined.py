"""The tables of all communes are those of each, one after the other."""

from __future__ import annotations

from pathlib import Path

from Support import tables
from Support.open_data import Folder, commune_folder, folders
from Support.tables import Row

SHARED = {"indicators", "office-kinds", "glossary"}


def test_rows_are_those_of_the_communes(site: Path) -> None:
    """Each row of a commune stands once, behind the commune's name; no row of a fictional commune does."""
    across = Folder(site / "du-lieu-mo")
    slugs = [row["slug"] for row in tables.rows(across.path / "communes.csv")]
    assert sorted(slugs) == sorted(path.name for path in (site / "xa-phuong").iterdir() if path.is_dir())
    for name in across.names:
        if name in SHARED:
            continue
        parts = [commune_folder(site, slug).table(name) for slug in slugs]
        whole = across.table(name)
        if name == "communes":
            assert whole.rows == [row for part in parts for row in part.rows]
            continue
        assert whole.headings == ("commune", *parts[0].headings)
        assert whole.rows == [(slug, *row) for slug, part in zip(slugs, parts, strict=True) for row in part.rows], name


def test_catalogues_stand_once(site: Path) -> None:
    """The shared catalogues are whole, and a commune's copy holds just the rows that it names."""
    across = Folder(site / "du-lieu-mo")
    for name, table, column in (("indicators", "targets", "indicator"), ("office-kinds", "offices", "kind")):
        whole = tables.rows(across.path / f"{name}.csv")
        assert len({row["id"] for row in whole}) == len(whole)
        for folder in folders(site):
            own = tables.rows(folder.path / f"{name}.csv") if folder != across else []
            named = {row[column] for row in tables.rows(folder.path / f"{table}.csv")} - {""}
            without_notice = [{key: cell for key, cell in row.items() if key != "notice"} for row in own]
            if folder != across:
                assert without_notice == [row for row in whole if row["id"] in named], folder


def test_figures_of_papers(site: Path) -> None:
    """The table of papers holds the files beside the papers, in order of their periods."""
    for folder in folders(site):
        if folder.path.name == "du-lieu-mo":
            continue
        table = tables.rows(folder.path / "paper_figures.csv")
        papers: dict[str, list[Row]] = {}
        for row in table:
            papers.setdefault(row["period"], []).append(row)
        files = {path.stem: tables.rows(path) for path in (folder.path.parent / "ban-tin").glob("*.csv")}
        assert papers == files, folder
