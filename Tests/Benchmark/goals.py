"""What is to be reached, and the lines that say whether it is."""

from __future__ import annotations

from dataclasses import dataclass

# Each measure with the most that it may be; what has no goal is told all the same. A measure that was not taken reads `–`.
GOALS: dict[str, float | None] = {
    "page-against-hugo": 1 / 25,
    "page-against-script": 1 / 5,
    "whole-against-hugo": 1 / 12,
    "whole-against-floor": 3,
    # What the bare writing of our bytes takes of the peers' time: no program that makes these files comes below it.
    "floor-page-against-hugo": None,
    "floor-page-against-script": None,
    "floor-against-hugo": None,
    "peak-mb": 150,
    "commune-against-200": 1.15,
    "changed-against-full": 1 / 25,
    "unchanged-against-full": 1 / 40,
    "unchanged-files-written": 0,
    "real-content-ms": 150,
    "real-content-all-formats-ms": None,
    "xlsx-against-html-csv-json": None,
    "sqlite-against-html-csv-json": None,
    "source-against-html-csv-json": None,
    "pdf-seconds-a-page": None,
}

# The whole country may take more.
LARGEST, PEAK_OF_LARGEST = 3321, 300


@dataclass(frozen=True)
class Ratio:
    """A measure at a number of communes, or of the real content."""

    measure: str
    value: float | None
    communes: int | None = None

    def __str__(self) -> str:
        """The line."""
        goal = PEAK_OF_LARGEST if (self.measure, self.communes) == ("peak-mb", LARGEST) else GOALS[self.measure]
        name = self.measure if self.communes is None else f"{self.measure}@{self.communes}"
        return f"ratio {name} {_figure(self.value)} goal {_figure(goal)}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f}" if value >= 100 or value == 0 else f"{value:.4g}"


def quotient(value: float | None, by: float | None) -> float | None:
    """One measure through another; None where one was not taken."""
    return None if value is None or not by else value / by
