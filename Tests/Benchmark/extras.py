"""What does not depend on the number of communes: the real content, the cost of formats, PDFs."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import measure
from goals import Ratio
from measure import Cost
from ours import FORMATS, REPOSITORY, Ours

CONTENT = REPOSITORY / "Content"
REAL_AS_OF = "2026-11-21"

# One paper of one commune is enough to tell what a page takes.
PERIOD, COMMUNE = "2026-10", "c00001"


def real_content(ours: Ours, runs: int) -> Iterator[Ratio]:
    """The content of the repository, from the start of the process to its end, into an empty folder."""
    contents = {"real-content-ms": ours.with_formats(FORMATS, CONTENT), "real-content-all-formats-ms": CONTENT}
    for name, costs in _in_turn(ours, contents, runs, REAL_AS_OF).items():
        yield Ratio(name, measure.median(costs).seconds * 1000)


def costs_of_formats(ours: Ours, runs: int) -> Iterator[Ratio]:
    """How much longer each further format makes a build, as a part of the build without it, by the time of all cores."""
    contents = {"": ours.content} | {further: ours.with_formats([*FORMATS, further]) for further in ("xlsx", "sqlite", "source")}
    costs = {name: measure.median(each).cpu for name, each in _in_turn(ours, contents, runs).items()}
    bare = costs.pop("")
    for name, cost in costs.items():
        yield Ratio(f"{name}-against-html-csv-json", (cost - bare) / bare)


def seconds_a_page(ours: Ours) -> float | None:
    """Seconds that a page of a PDF takes; None where WeasyPrint or what counts pages is not there."""
    python = REPOSITORY / ".venv/bin/python"
    arguments = ["--pdf", "--python", python, "--jobs", 1]
    bare = ours.papers(PERIOD, COMMUNE)
    ours.place.emptied("papers")
    whole = ours.papers(PERIOD, COMMUNE, *arguments)
    pages = sum(_pages(path) for path in (ours.place.folder / "papers").rglob("*.pdf"))
    return (whole.seconds - bare.seconds) / pages if pages else None


def _pages(pdf: Path) -> int:
    said = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True).stdout.decode()
    return next(int(line.split()[1]) for line in said.splitlines() if line.startswith("Pages:"))


def _in_turn(ours: Ours, contents: dict[str, Path], runs: int, *as_of: str) -> dict[str, list[Cost]]:
    costs: dict[str, list[Cost]] = {name: [] for name in contents}
    for _ in range(runs):
        for name, content in contents.items():
            costs[name].append(ours.build(content=content, **({"as_of": as_of[0]} if as_of else {})))
            ours.place.emptied("public")
    return costs
