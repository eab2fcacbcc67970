#!/usr/bin/env python3
"""Times the build beside its peers, in turn, and prints what each took and how that stands to the goals.   See --help."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import peers
from extras import costs_of_formats, real_content, seconds_a_page
from goals import Ratio
from measure import Failed
from ours import REPOSITORY, Ours
from peers import Peers
from place import Place
from size import measure_size

SIZES = [20, 200, 1000]


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, default=REPOSITORY / ".build/release/tiendo", help="the program under measurement")
    parser.add_argument("--stages", type=Path, help="the program that times the stages by themselves")
    parser.add_argument("--communes", type=int, action="append", help=f"how many communes, once or more; {SIZES} by default")
    parser.add_argument("--runs", type=int, default=5, help="how often each runs")
    parser.add_argument("--place", default="memory", help="memory, disk, or a folder")
    parser.add_argument("--peers", default=",".join(peers.NAMES), help="which of " + ", ".join(peers.NAMES))
    parser.add_argument("--python", help="a Python that has the libraries of requirements.txt; without it they are installed")
    parser.add_argument("--without-extras", action="store_true", help="leave out stages, formats, PDFs")
    return parser.parse_args()


def main() -> None:
    """Measures each size, then what does not depend on it."""
    told = arguments()
    sizes = told.communes or SIZES
    names = set(told.peers.split(",")) & set(peers.NAMES)
    with Place(told.place) as place:
        print(f"{told.runs} runs in turn, medians; {os.cpu_count()} cores; output in {place.folder.parent}", flush=True)
        setting = Peers.set_up(REPOSITORY / ".build-bench", names, told.python)
        program = told.program.resolve()
        per_commune = 10.0  # MB of output, until the first size has told
        for communes in sizes:
            ours = Ours(program, place, communes, setting.python)
            result = measure_size(ours, setting, names, told.runs, per_commune)
            per_commune = result.per_commune or per_commune
            for line in result.lines():
                print(line, flush=True)
            ours.tidy()
        print("\nthe real content, and what each format adds", flush=True)
        for ratio in real_content(Ours(program, place, 0, setting.python), told.runs):
            print(ratio, flush=True)
        few = Ours(program, place, min(sizes[0], 20), setting.python)
        few.prepare()
        for ratio in costs_of_formats(few, told.runs):
            print(ratio, flush=True)
        print(Ratio("pdf-seconds-a-page", None if told.without_extras else seconds_a_page(few)), flush=True)
        if told.stages and not told.without_extras:
            print("\nstages, in microseconds a commune, one core", flush=True)
            subprocess.run([told.stages, few.content, REPOSITORY / "Templates"], check=True)


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(str(failure))
