"""The benchmark runs and says everything that it is to say; how fast anything is, no test asks."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from place import Place

from Support.program import Program

BENCH = Path(__file__).parent / "bench.py"
FIGURE = r"(?:–|[0-9.e+-]+)"

# What a small run beside the script alone measures; the others need Hugo, a C compiler or hundreds of communes.
MEASURED = {
    "page-against-script@3", "peak-mb@3", "changed-against-full@3", "unchanged-against-full@3", "unchanged-files-written@3", "real-content-ms",
    "real-content-all-formats-ms", "xlsx-against-html-csv-json", "sqlite-against-html-csv-json", "source-against-html-csv-json",
}
UNMEASURED = {
    "page-against-hugo@3", "whole-against-hugo@3", "whole-against-floor@3", "floor-page-against-hugo@3", "floor-page-against-script@3",
    "floor-against-hugo@3", "commune-against-200@3", "pdf-seconds-a-page",
}


@pytest.fixture(scope="module")
def said(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the benchmark prints of three communes, one run each, beside the script."""
    place = tmp_path_factory.mktemp("benchmark")
    ended = subprocess.run(
        [sys.executable, BENCH, "--program", tiendo.path, "--communes", "3", "--runs", "1", "--place", place, "--peers", "script", "--python",
         sys.executable, "--without-extras"], capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert list(place.iterdir()) == [], "the benchmark takes away what it made"
    return ended.stdout


def test_every_ratio_has_its_line(said: str) -> None:
    """A line each, with its goal; those that were not measured say so."""
    lines = dict(re.findall(rf"^ratio (\S+) ({FIGURE}) goal {FIGURE}$", said, re.MULTILINE))
    assert set(lines) == MEASURED | UNMEASURED
    assert {measure for measure, value in lines.items() if value == "–"} == UNMEASURED


def test_everyone_did_the_same_communes(said: str) -> None:
    """The table has a line for us and for the script: a page for each target, office and paper of each commune, the tasks, the commune's own, 45 indicators."""
    rows = {line.split()[0]: line.split()[1:] for line in said.splitlines() if re.match(r"(tiendo|script) ", line)}
    assert rows["script"][1] == str(3 * (1 + 45 + 1 + 8 + 12) + 45)
    assert int(rows["tiendo"][1]) > int(rows["script"][1])


def test_a_place_without_room_says_so(tmp_path: Path) -> None:
    """What does not fit is named with what it would need."""
    with Place(str(tmp_path)) as place:
        assert place.missing(1, 1) == ""
        assert "needs 1,000,000,000,000 MB in " in place.missing(1e12)
        assert "of memory" in place.missing(1, 1e12)
