"""Everything that is measured at one number of communes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import measure
from goals import Ratio, quotient
from measure import Cost, Failed, Output
from ours import Ours
from peers import NEEDS, Peers

# With so many communes a larger country is compared, commune by commune.
FEW = 200


@dataclass
class Size:
    """What was measured; what was not is None or missing, and `left_out` says why."""

    communes: int
    whole: Cost | None = None
    few: Cost | None = None
    site: Output | None = None
    changed: Cost | None = None
    unchanged: Cost | None = None
    written: int | None = None
    floor: float | None = None
    others: dict[str, tuple[Cost, Output]] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    @property
    def per_commune(self) -> float | None:
        """MB of our output."""
        return self.site.size / self.communes if self.site else None

    def lines(self) -> Iterator[str]:
        """The table and the ratios."""
        yield f"\n{self.communes} communes"
        yield f"{'':12} {'files':>8} {'pages':>8} {'MB':>8} {'seconds':>8} {'CPU s':>8} {'peak MB':>8} {'µs/page':>8} {'ms/MB':>8}"
        everyone = {
            "tiendo": (self.whole, self.site), f"{FEW} communes": (self.few, None), **self.others, "changed": (self.changed, None),
            "unchanged": (self.unchanged, None)}
        for name, (cost, output) in everyone.items():
            if cost:
                yield _row(name, cost, output)
        if self.floor is not None and self.site:
            yield f"{'floor':12} {self.site.files:8} {self.site.pages:8} {self.site.size:8.1f} {self.floor:8.3f}"
        yield from (f"left out: {reason}" for reason in self.left_out)
        yield from map(str, self.ratios())

    def ratios(self) -> Iterator[Ratio]:
        """The ratios of this size."""
        seconds = self.whole.seconds if self.whole else None
        pages = self.site.pages if self.site else None
        page, page_of_floor = quotient(seconds, pages), quotient(self.floor, pages)
        hugo, script = (self._page_of(name) for name in ("hugo", "script"))
        whole_of_hugo = self.others["hugo"][0].seconds if "hugo" in self.others else None
        values = {
            "page-against-hugo": quotient(page, hugo),
            "page-against-script": quotient(page, script),
            "whole-against-hugo": quotient(seconds, whole_of_hugo),
            "whole-against-floor": quotient(seconds, self.floor),
            "floor-page-against-hugo": quotient(page_of_floor, hugo),
            "floor-page-against-script": quotient(page_of_floor, script),
            "floor-against-hugo": quotient(self.floor, whole_of_hugo),
            "peak-mb": self.whole.peak if self.whole else None,
            "commune-against-200": quotient(quotient(seconds, self.communes), self.few.seconds / FEW if self.few else None),
            "changed-against-full": quotient(self.changed.seconds if self.changed else None, seconds),
            "unchanged-against-full": quotient(self.unchanged.seconds if self.unchanged else None, seconds),
            "unchanged-files-written": self.written,
        }
        return (Ratio(name, value, self.communes) for name, value in values.items())

    def _page_of(self, name: str) -> float | None:
        if name not in self.others:
            return None
        cost, output = self.others[name]
        return cost.seconds / output.pages


def measure_size(ours: Ours, peers: Peers, names: set[str], runs: int, per_commune: float) -> Size:
    """Runs everybody in turn. `per_commune` is how many MB of output are expected of us."""
    place, communes = ours.place, ours.communes
    size = Size(communes)
    ours.prepare()
    few = Ours(ours.program, place, FEW, ours.python) if communes > FEW else None
    few.prepare() if few else None
    peers.prepare(place, ours.data) if "hugo" in names else None
    left_out: dict[str, str] = {}

    def fits(name: str, files: float, memory: float = 0) -> bool:
        reason = place.missing(files, memory)
        if reason:
            left_out[name] = f"{name}, which {reason}"
        return not reason

    costs: dict[str, list[Cost]] = {}
    floors: list[float] = []
    outputs: dict[str, Output] = {}
    written = 0
    for _ in range(runs):
        if fits("tiendo", communes * per_commune, 300):
            if few:
                costs.setdefault("few", []).append(few.build())
                place.emptied("public")
            costs.setdefault("tiendo", []).append(ours.build())
            outputs["tiendo"] = measure.output(ours.site)
            cost, files = ours.build_again()
            costs.setdefault("unchanged", []).append(cost)
            written = max(written, files)
            ours.change()
            cost, files = ours.build_again()
            costs.setdefault("changed", []).append(cost)
            if files == 0:
                raise Failed("a changed report has changed no file of the site")
            if peers.floor and "floor" in names and fits("floor", 500, 600):
                floors.append(peers.write_again(ours.site, place))
            place.emptied("public")
        for name in sorted(names - {"floor"}):
            files, memory = NEEDS[name]
            if fits(name, communes * files, communes * memory):
                costs.setdefault(name, []).append(peers.run(name, place, ours.data, place.folder / "peer"))
                outputs[name] = measure.output(place.folder / "peer")
                place.emptied("peer")
    middle = {name: measure.median(each) for name, each in costs.items()}
    size.whole, size.site = middle.get("tiendo"), outputs.get("tiendo")
    size.few = middle.get("few")
    size.changed, size.unchanged = middle.get("changed"), middle.get("unchanged")
    size.written = written if size.whole else None
    size.floor = sorted(floors)[len(floors) // 2] if floors else None
    size.others = {name: (middle[name], outputs[name]) for name in ("hugo", "script") if name in middle}
    size.left_out = list(left_out.values())
    few.tidy() if few else None
    return size


def _row(name: str, cost: Cost, output: Output | None) -> str:
    amounts = f"{output.files:8} {output.pages:8} {output.size:8.1f}" if output else " " * 26
    each = f" {cost.seconds / output.pages * 1e6:8.1f} {cost.seconds / output.size * 1e3:8.2f}" if output else ""
    return f"{name:12} {amounts} {cost.seconds:8.3f} {cost.cpu:8.3f} {cost.peak:8.1f}{each}"
