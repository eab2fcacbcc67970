"""What readers of PDF find in a document, and what a reader of codes finds in a page."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import zxingcpp
from PIL import Image, ImageDraw


def said(command: str, *arguments: object) -> str:
    """What a program of Poppler prints."""
    return subprocess.run([command, *map(str, arguments)], capture_output=True, check=True).stdout.decode()


def facts(document: Path) -> dict[str, str]:
    """The lines of pdfinfo."""
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in said("pdfinfo", document).splitlines())}


def fonts(document: Path) -> list[tuple[str, bool]]:
    """Every font's name without the letters of its subset, and whether it is embedded."""
    lines = said("pdffonts", document).splitlines()
    start = lines[0].index("emb")
    return [(line.split()[0].partition("+")[2] or line.split()[0], line[start:start + 3] == "yes") for line in lines[2:]]


def words(document: Path, page: int) -> str:
    """The text of one page, as it is read aloud."""
    return said("pdftotext", "-f", page, "-l", page, document, "-")


def attached(document: Path, folder: Path) -> dict[str, bytes]:
    """The attached files, taken out into a folder."""
    folder.mkdir()
    said("pdfdetach", "-saveall", "-o", folder, document)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def codes_of_picture(svg: str) -> list[str]:
    """What the QR codes of a page say, its squares painted as a screen does."""
    found = []
    for width, path in re.findall(r'<svg class="qrc" viewBox="0 0 (\d+) \d+".*? d="([^"]*)"', svg):
        picture = Image.new("L", (int(width) * 4, int(width) * 4), 255)
        pencil = ImageDraw.Draw(picture)
        for x, y, line in re.findall(r"M(\d+) (\d+)\.5(h\d+(?:m\d+ 0h\d+)*)", path):
            at = int(x)
            for step, length in re.findall(r"([hm])(\d+)", line):
                if step == "h":
                    pencil.rectangle([at * 4, int(y) * 4, (at + int(length)) * 4 - 1, int(y) * 4 + 3], fill=0)
                at += int(length)
        found += [code.text for code in zxingcpp.read_barcodes(picture)]
    return found


def codes_on_paper(document: Path, folder: Path) -> list[str]:
    """What the QR codes of a document say, when it is printed at 200 dots an inch."""
    folder.mkdir()
    said("pdftoppm", "-r", 200, "-gray", document, folder / "page")
    return [code.text for path in sorted(folder.iterdir()) for code in zxingcpp.read_barcodes(Image.open(path))]
