"""Pages are light enough for an old phone on a weak line; sizes are those before compression."""

from __future__ import annotations

from pathlib import Path

from Support.content import copied, make_real
from Support.program import Program

KIB = 1024


def test_screen_styles(site: Path) -> None:
    """The styles of the screen take at most 12 KiB."""
    (styles,) = (site / "assets").glob("tiendo.*.css")
    assert styles.stat().st_size <= 12 * KIB


def test_target_pages(site: Path) -> None:
    """The page of a target, with twelve periods of reports, takes at most 18 KiB."""
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.glob("*/*/chi-tieu/*.html")}
    assert len(sizes) >= 45 + 23
    assert {path: size for path, size in sizes.items() if size > 18 * KIB} == {}


def test_target_pages_with_all_that_can_be(tiendo: Program, tmp_path: Path) -> None:
    """So does that of a real commune that reports as much, under a public address, with all that it says of itself to machines."""
    content = copied(tmp_path / "Content")
    make_real(content / "communes/minh-hoa")
    outcome = tiendo.build(tmp_path / "public", "--base", "https://example.vn/", content=content)
    assert outcome.code == 0, outcome
    for language in ("", "en/"):
        sizes = {path.name: path.stat().st_size for path in (tmp_path / "public" / language / "xa-phuong/minh-hoa/chi-tieu").glob("*.html")}
        assert len(sizes) > 40
        assert {path: size for path, size in sizes.items() if size > 18 * KIB} == {}, language


def test_every_page(site: Path) -> None:
    """No page takes more than 100 kilobytes, whatever it lists: the longest are a plan's whole text and all that a plan rules."""
    sizes = {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*.html")}
    assert len(sizes) > 600
    assert {path: size for path, size in sizes.items() if size > 100_000} == {}


def test_commune_pages(site: Path) -> None:
    """The page of a commune with 45 targets takes at most 80 KiB."""
    for path in site.glob("*/*/index.html"):
        assert path.stat().st_size <= 80 * KIB, path
