"""Social cards: PNG pictures of real communes and of their papers, painted in the stage, named by the pages that they stand for."""

from __future__ import annotations

import io
import re
import sys
import time
from pathlib import Path

import pytest
from PIL import Image
from Support.content import copied, make_real
from Support.program import Program
from Support.tree import contents, differences

BASE = "https://tiendo.example.vn/"
CARDS = ("--base", BASE, "--cards", "--python", sys.executable)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two communes, one of which reports and has papers, and one that has not begun."""
    content = copied(tmp_path_factory.mktemp("cards") / "Content", "minh-hoa", "thong-nhat")
    make_real(content / "communes/minh-hoa")
    return content


@pytest.fixture(scope="module")
def painted(tiendo: Program, content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Their site with cards."""
    output = tmp_path_factory.mktemp("cards") / "public"
    outcome = tiendo.build(output, *CARDS, content=content)
    assert outcome.code == 0, outcome
    assert " 7 PNG;" in outcome.out, outcome
    return output


def cards(site: Path) -> dict[str, bytes]:
    """The cards of a site by their paths."""
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*.png") if "minh-chung" not in path.parts}


def test_a_card_for_each_commune_and_paper(painted: Path) -> None:
    """1200 × 630 pixels, light enough to be shown anywhere, no two alike."""
    found = cards(painted)
    papers = {f"xa-phuong/minh-hoa/ban-tin/{period}.png" for period in ("2025", "2026-08", "2026-09", "2026-10", "2026-H1")}
    assert set(found) == papers | {"xa-phuong/minh-hoa/anh-chia-se.png", "xa-phuong/thong-nhat/anh-chia-se.png"}
    assert len(set(found.values())) == len(found)
    for path, png in found.items():
        picture = Image.open(io.BytesIO(png))
        assert picture.format == "PNG" and picture.size == (1200, 630), path
        assert len(png) < 100_000, path


def test_words_and_bar_are_painted(painted: Path) -> None:
    """Letters stand where the commune's name does, and the bar has the colours of what is met and what is red."""
    picture = Image.open(painted / "xa-phuong/minh-hoa/anh-chia-se.png").convert("RGB")
    name = picture.crop((64, 140, 600, 230)).getcolors(1 << 20)
    assert any(color == (22, 32, 42) and count > 3000 for count, color in name)
    bar = {color for count, color in picture.crop((64, 458, 1136, 518)).getcolors(1 << 20) if count > 1000}
    assert {(20, 83, 45), (155, 28, 28)} <= bar


def test_pages_name_their_card(painted: Path) -> None:
    """A paper's pages its own, a commune's the commune's; pages of single items, which have to be light, none."""
    image = re.compile(r'<meta property="og:image" content="([^"]+)">')
    named = {path.relative_to(painted).as_posix(): image.findall(path.read_text(encoding="utf-8")) for path in painted.rglob("*.html")}
    assert named["xa-phuong/minh-hoa/index.html"] == named["xa-phuong/minh-hoa/canh-bao.html"] == [BASE + "xa-phuong/minh-hoa/anh-chia-se.png"]
    assert named["xa-phuong/minh-hoa/ban-tin/2026-10.html"] == [BASE + "xa-phuong/minh-hoa/ban-tin/2026-10.png"]
    assert named["xa-phuong/minh-hoa/chi-tieu/nq57-2026-ct-i-1.html"] == [] == named["index.html"]
    for path, found in named.items():
        assert all((painted / address.removeprefix(BASE)).is_file() for address in found), path


def test_the_same_input_the_same_bytes(tiendo: Program, content: Path, painted: Path, tmp_path: Path) -> None:
    """Whatever the number of processes."""
    assert tiendo.build(tmp_path / "public", *CARDS, "--jobs", 1, content=content).code == 0
    assert cards(tmp_path / "public") == cards(painted)


def test_a_change_repaints_its_own_commune_alone(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """The other's card is not touched, and the site is as if made anew."""
    changed = copied(tmp_path / "Content", "minh-hoa", "thong-nhat")
    make_real(changed / "communes/minh-hoa")
    time.sleep(2.1)
    output, clean = tmp_path / "public", tmp_path / "clean"
    assert tiendo.build(output, *CARDS, content=changed).code == 0
    other = output / "xa-phuong/thong-nhat/anh-chia-se.png"
    before = other.stat()
    reports = changed / "communes/minh-hoa/reports.csv"
    lines = reports.read_text(encoding="utf-8").splitlines(keepends=True)
    reports.write_text("".join(lines[:1] + lines[40:]), encoding="utf-8")
    outcome = tiendo.build(output, *CARDS, content=changed)
    assert outcome.code == 0 and " 6 PNG;" in outcome.out, outcome
    assert (other.stat().st_ino, other.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert tiendo.build(clean, *CARDS, content=changed).code == 0
    assert differences(contents(clean), contents(output)) == []


def test_the_fictional_commune_has_none(tiendo: Program, tmp_path: Path) -> None:
    """Its pages ask not to be found, and name no picture."""
    outcome = tiendo.build(tmp_path / "public", *CARDS, content=copied(tmp_path / "Content", "minh-hoa"))
    assert outcome.code == 0, outcome
    assert cards(tmp_path / "public") == {}


def test_without_the_library_or_an_address_the_site_is_built_all_the_same(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A line says what is missing; no page names a picture that is not there."""
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\nprintf 'absent 9\\nno module'\n", encoding="utf-8")
    python.chmod(0o755)
    outcome = tiendo.build(tmp_path / "public", "--base", BASE, "--cards", "--python", python, content=content)
    assert outcome.code == 0, outcome
    assert outcome.err.count("không tạo ảnh chia sẻ vì") == 1 and "thiếu resvg-py 0.5 (no module)" in outcome.err, outcome
    without = tiendo.build(tmp_path / "local", "--cards", "--python", sys.executable, content=content)
    assert without.code == 0 and "Chưa có địa chỉ công khai (base trong site.yml)" in without.out, without
    for site in (tmp_path / "public", tmp_path / "local"):
        assert cards(site) == {}
        assert not any("og:image" in path.read_text(encoding="utf-8") for path in site.rglob("*.html"))
