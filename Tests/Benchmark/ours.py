"""Our own runs: the whole site, what changes need, and what each further format costs."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import measure
from place import Place

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
TEMPLATES = REPOSITORY / "Templates"

# By then every report of the synthetic country was received and the last paper is out, as on the peers' pages.
AS_OF = "2027-01-10"
BASE = "https://tiendo.example.vn/"
FORMATS = ["csv", "json"]
# A file saved within two seconds before a build is read once more by the next one, for its times say nothing yet.
SETTLED = 2.1


class Ours:
    """The program under measurement at one size of the country."""

    def __init__(self, program: Path, place: Place, communes: int, python: str) -> None:
        self.program = program
        self.place = place
        self.communes = communes
        self.python = python
        self.data = place.folder / f"data-{communes}"
        self.content = place.folder / f"content-{communes}"

    def prepare(self) -> None:
        """The data of the kit, and the same as content."""
        subprocess.run([self.python, HERE / "kit/gen.py", str(self.communes), self.data], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([sys.executable, HERE / "kit_content.py", self.data, self.content, *FORMATS], check=True)
        time.sleep(SETTLED)

    def tidy(self) -> None:
        """Takes data and content away."""
        self.place.emptied(self.data.name, self.content.name, "public")

    @property
    def site(self) -> Path:
        """The output."""
        return self.place.folder / "public"

    def build(self, *arguments: object, content: Path | None = None, to: Path | None = None, as_of: str = AS_OF) -> measure.Cost:
        """Builds the site, on top of what stands there."""
        return measure.run([
            self.program, "build", "--content", content or self.content, "--templates", TEMPLATES, "--output", to or self.site, "--as-of", as_of,
            "--base", BASE, "--quiet", *arguments])

    def build_again(self) -> tuple[measure.Cost, int]:
        """Builds once more, and counts the files that were written."""
        stamp = self.place.folder / "stamp"
        time.sleep(0.02)  # more than the clock of file systems is coarse
        stamp.touch()
        cost = self.build()
        return cost, measure.newer(self.site, stamp)

    def change(self) -> None:
        """Changes one report of one commune in the middle: its note gets a word more."""
        folder = sorted((self.content / "communes").iterdir())[self.communes // 2]
        table = folder / "reports.csv"
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        rows[1][rows[0].index("note")] += " thêm"
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        time.sleep(SETTLED)

    def with_formats(self, formats: list[str], source: Path | None = None) -> Path:
        """A copy of content that publishes these formats."""
        copy = self.place.folder / ("formats-" + "-".join(formats))
        self.place.emptied(copy.name)
        shutil.copytree(source or self.content, copy)
        settings = copy / "site.yml"
        text = re.sub(r"^formats:.*\n", "", settings.read_text(encoding="utf-8"), flags=re.MULTILINE)
        settings.write_text(f"{text}formats: [{', '.join(formats)}]\n", encoding="utf-8")
        return copy

    def papers(self, period: str, commune: str, *arguments: object) -> measure.Cost:
        """Makes the papers of one commune and period."""
        return measure.run([
            self.program, "bulletin", "--month", period, "--commune", commune, "--content", self.content, "--templates", TEMPLATES, "--output",
            self.place.folder / "papers", "--as-of", AS_OF, "--base", BASE, *arguments])
