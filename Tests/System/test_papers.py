"""The monthly papers: what they count, what they know, and what they must never bear."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied, make_real
from Support.page import Page
from Support.program import CONTENT, Program

MINH_HOA = "mau/minh-hoa/ban-tin"
PAPERS = {"2025": "2026-01-06", "2026-H1": "2026-07-06", "2026-08": "2026-09-06", "2026-09": "2026-10-06", "2026-10": "2026-11-06"}


def figures(folder: Path, period: str, topic: str) -> list[dict[str, str]]:
    """The rows of one part of a paper's figures."""
    return [row for row in tables.rows(folder / f"{period}.csv") if row["topic"] == topic]


def test_every_paper_has_its_files(site: Path) -> None:
    """Those whose cut-off has come, in every format; the year has its book."""
    made = {path.name for path in (site / MINH_HOA).iterdir()} - {"index.html"}
    expected = {name for period in PAPERS for name in (f"{period}.html", f"{period}-bao-cao.html", f"{period}.csv", f"{period}.txt")}
    assert made == expected | {"2025-theo-chi-tieu.html"}
    listed = Page(site / MINH_HOA / "index.html").source
    for name in made:
        assert f'href="{name}"' in listed, name


@pytest.mark.parametrize("period", PAPERS)
def test_counts_are_those_of_a_build_at_the_cut_off(tiendo: Program, site: Path, tmp_path: Path, period: str) -> None:
    """What a paper counts is what the site showed on the evening of its cut-off."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    outcome = tiendo.build(tmp_path / "site", content=content, as_of=PAPERS[period])
    assert outcome.code == 0, outcome
    data = tmp_path / "site/xa-phuong/minh-hoa/du-lieu"
    kinds = {row["id"]: row["kind"] for row in tables.rows(data / "items.csv")}
    counted: dict[tuple[str, str], int] = {}
    for row in tables.rows(data / "assessments.csv"):
        key = (kinds[row["item"]], row["status"])
        counted[key] = counted.get(key, 0) + 1
    paper = {
        (row["subject"], row["measure"]): int(row["value"])
        for row in figures(site / MINH_HOA, period, "counts") if row["measure"] != "total" and row["value"] != "0"
    }
    assert paper == counted
    alerts = {(row["item"], row["alert"], row["since"]) for row in tables.rows(data / "alerts.csv")}
    assert {(row["subject"], row["measure"], row["day"]) for row in figures(site / MINH_HOA, period, "alerts")} == alerts


def test_counts_on_paper_are_those_of_its_figures(site: Path) -> None:
    """The table of a báo cáo prints the numbers of its CSV."""
    for period in PAPERS:
        source = Page(site / MINH_HOA / f"{period}-bao-cao.html").source
        totals = re.findall(r'<tr class="sum">.*?</tr>', source)
        assert len(totals) == 1, period
        printed = [int(number) for number in re.findall(r">(\d+)<", totals[0])]
        rows = [row for row in figures(site / MINH_HOA, period, "counts") if row["measure"] == "total"]
        known = [int(row[column]) for row in rows for column in ("value", "previous") if row[column]]
        assert printed == known[:len(printed)], period


def test_no_paper_after_the_day_of_the_build(tiendo: Program, tmp_path: Path) -> None:
    """A paper is not made before its cut-off has come, and the summary says so."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    outcome = tiendo.build(tmp_path / "site", content=content, as_of="2026-09-05")
    assert outcome.code == 0, outcome
    folder = tmp_path / "site/xa-phuong/minh-hoa/ban-tin"
    assert {path.name.split("-bao")[0].split("-theo")[0].split(".")[0] for path in folder.iterdir()} == {"index", "2025", "2026-H1"}
    assert "3 bản tin chưa đến ngày chốt số liệu nên chưa được dựng." in outcome.out
    assert {path.name for path in (tmp_path / "site/ban-tin").iterdir()} == {"2025.html", "2026-H1.html"}


def test_real_communes_have_none(site: Path) -> None:
    """Nothing is issued in the name of a commune that issued nothing."""
    communes = list((site / "xa-phuong").iterdir())
    assert len(communes) == 5
    for commune in communes:
        assert [path.name for path in (commune / "ban-tin").iterdir()] == ["index.html"], commune.name
        assert "Chưa có bản tin nào." in Page(commune / "ban-tin/index.html").text
    assert not (site / "ban-tin").exists()


def test_the_fictional_commune_issues_nothing(site: Path) -> None:
    """Its papers say what they are, on every sheet, and bear no national emblem's words, number or signer."""
    for period in PAPERS:
        for name in (f"{period}.html", f"{period}-bao-cao.html"):
            page = Page(site / MINH_HOA / name)
            assert "MẪU – KHÔNG CÓ GIÁ TRỊ" in page.text, name
            assert "CỘNG HÒA XÃ HỘI" not in page.text and "Độc lập" not in page.text and "Số: " not in page.text, name
            assert " mau" in page.named("body")[0].get("class"), name
        assert "không có thật" in (site / MINH_HOA / f"{period}.txt").read_text(encoding="utf-8").split("\n")[0]
    styles = next((site / "assets").glob("paper.*.css")).read_text(encoding="utf-8")
    for sheet in ("bcm", "btm"):
        assert re.search(rf'@page {sheet}{{[^@]*(@[a-z-]+{{[^}}]*}})*@bottom-center{{content:"SỐ LIỆU MINH HỌA"', styles), sheet


def test_the_script_is_spoken(site: Path) -> None:
    """No figure is left in digits, and no sign that nobody can read out."""
    for period in PAPERS:
        text = (site / MINH_HOA / f"{period}.txt").read_text(encoding="utf-8")
        assert not re.search(r"[0-9%≥≤/]", text), (period, re.search(r".{0,40}[0-9%≥≤/].{0,40}", text))


def test_one_period_alone(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """The same bytes as in the site; a draft where nobody wrote the paper; nothing before the cut-off."""
    out = tmp_path / "papers"
    outcome = tiendo.run("bulletin", "--month", "2026-10", "--as-of", "2026-11-10", "--commune", "minh-hoa", "--output", out)
    assert outcome.code == 0, outcome
    made = [path for path in out.rglob("*") if path.is_file() and "ban-tin" in path.parts]
    assert {path.name for path in made} == {"2026-10.html", "2026-10-bao-cao.html", "2026-10.csv", "2026-10.txt"}
    for path in made:
        assert path.read_bytes() == (site / path.relative_to(out)).read_bytes(), path
    outcome = tiendo.run("bulletin", "--month", "2026-06", "--as-of", "2026-11-10", "--commune", "thong-nhat", "--output", out)
    assert outcome.code == 0, outcome
    draft = Page(out / "xa-phuong/thong-nhat/ban-tin/2026-06-bao-cao.html").text
    assert "DỰ THẢO" in draft and "Chưa có số liệu" in draft
    assert (out / MINH_HOA / "2026-10.html").exists()
    outcome = tiendo.run("bulletin", "--month", "2026-12", "--as-of", "2026-11-10", "--output", tmp_path / "none")
    assert outcome.code == 1 and "chưa đến ngày chốt số liệu" in outcome.err, outcome
    assert tiendo.run("bulletin", "--month", "2026-Q2", "--output", tmp_path / "none").code == 64


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--base", "tiendo.example"), "--base: địa chỉ đầy đủ"),
        (("--output", "Content/papers"), "--output: không được nằm trong"),
        (("--month", "2026-Q3"), "--month: tháng, 6 tháng hoặc năm"),
    ])
def test_bulletin_refuses(tiendo: Program, arguments: tuple[str, str], words: str) -> None:
    """What the command cannot do with its options is usage, said before anything is written."""
    outcome = tiendo.run("bulletin", "--month", "2026-10", *arguments)
    assert outcome.code == 64 and words in outcome.err, outcome
    assert not (CONTENT / "papers").exists()
