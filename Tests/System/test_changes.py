"""`tiendo changes` tells what a comparison of two builds would show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied, make_real, replace
from Support.program import CONTENT, Program

FROM, TO = "2026-09-30", "2026-10-31"


def changes(tiendo: Program, *arguments: object, start: str = FROM, end: str = TO) -> dict:
    """The changes of Xã Minh Họa as JSON."""
    outcome = tiendo.run("changes", "--from", start, "--to", end, "--commune", "minh-hoa", "--format", "json", *arguments)
    assert (outcome.code, outcome.err) == (0, ""), outcome
    (commune,) = json.loads(outcome.out)["communes"]
    return commune


def statuses(tiendo: Program, day: str, tmp_path: Path) -> dict[str, dict[str, str]]:
    """The published assessments of the same commune on a day, by item."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    assert tiendo.build(tmp_path / "public", content=content, as_of=day).code == 0
    return {row["item"]: row for row in tables.rows(tmp_path / "public/xa-phuong/minh-hoa/du-lieu/assessments.csv")}


@pytest.mark.parametrize(("start", "end"), [(FROM, TO), ("2026-03-31", "2026-06-30")])
def test_two_builds_agree(tiendo: Program, tmp_path: Path, start: str, end: str) -> None:
    """The lists are those of the tables published on the two days."""
    before, after = statuses(tiendo, start, tmp_path / "before"), statuses(tiendo, end, tmp_path / "after")
    told = changes(tiendo, start=start, end=end)
    moved = {item for item in after if before[item]["status"] != after[item]["status"]}
    lists = {name: {move["item"] for move in told[name]} for name in ("turned_red", "cleared", "met", "claimed", "slipped", "other_moves")}
    assert set().union(*lists.values()) == moved
    for name, status in [("turned_red", "alert"), ("met", "met"), ("claimed", "claimed"), ("slipped", "slipped")]:
        assert lists[name] == {item for item in moved if after[item]["status"] == status}, name
    assert lists["cleared"] == {item for item in moved if before[item]["status"] == "alert"}
    for kind in ("target", "task", "duty"):
        for side, rows in (("before", before), ("after", after)):
            own = [row["status"] for item, row in rows.items() if {"ct": "target", "nv": "task", "tn": "duty"}[item.split("-")[2]] == kind]
            assert told["counts"][kind][side] == {status: own.count(status) for status in own}, (kind, side)


def test_rows_are_those_of_the_tables(tiendo: Program) -> None:
    """Rows, corrections and amendments are those received and in force between the days."""
    commune = CONTENT / "communes/minh-hoa"
    told = changes(tiendo, start="2026-06-30", end="2026-07-31")
    reports = tables.rows(commune / "reports.csv")
    between = [row for row in reports if "2026-06-30" < row["reported"] <= "2026-07-31"]
    assert told["reports"] == len(between)
    earlier = {(row["item"], row["period"], row["reported"]) for row in reports}
    corrected = sorted(
        (row["item"], row["period"]) for row in between
        if any(item == row["item"] and period == row["period"] and reported < row["reported"] for item, period, reported in earlier))
    assert sorted((row["item"], row["period"]) for row in told["corrections"]) == corrected and corrected
    (signature,) = [row for row in told["corrections"] if row["item"] == "nq57-2026-ct-v-18"]
    assert (signature["old_value"], signature["new_value"], signature["before"], signature["after"]) == (36.3, 33.6, "36,3%", "33,6%")
    assert signature["reason"] == "Đếm trùng chứng thư đã hết hạn."


def test_nothing_happened(tiendo: Program) -> None:
    """A day on which nothing was received and nothing fell due changes nothing."""
    outcome = tiendo.run("changes", "--from", "2026-10-17", "--to", "2026-10-18", "--commune", "minh-hoa")
    assert outcome.code == 0, outcome
    assert "Không có gì thay đổi." in outcome.out


def test_all_communes(tiendo: Program) -> None:
    """All stand in order of name, the fictional one behind and marked; those without data say so; no line is too wide."""
    outcome = tiendo.run("changes", "--from", FROM, "--to", TO)
    assert outcome.code == 0, outcome
    names = [line for line in outcome.out.splitlines() if line.startswith(("XÃ ", "PHƯỜNG "))]
    assert names == ["XÃ ĐẠI PHƯỚC", "XÃ PHÚ LÂM", "XÃ THỐNG NHẤT", "PHƯỜNG TRẤN BIÊN", "PHƯỜNG XUÂN LẬP", "XÃ MINH HỌA"]
    assert outcome.out.count("Chưa có số liệu.") == 5
    assert "XÃ MINH HỌA\n  SỐ LIỆU MINH HỌA: xã này không có thật, không tính vào tổng nào.\n" in outcome.out
    assert max(map(len, outcome.out.splitlines())) <= 100
    assert outcome.out == tiendo.run("changes", "--from", "30/9/2026", "--to", "31/10/2026").out


def test_the_page_counts_the_same(tiendo: Program, site: Path) -> None:
    """The commune's page tells the month before its day with the same counts."""
    page = (site / "mau/minh-hoa/index.html").read_text(encoding="utf-8")
    told = changes(tiendo, start="2026-10-10", end="2026-11-10")
    assert "Từ hết ngày 10/10/2026 đến nay." in page
    for words, name in [("Chuyển đỏ", "turned_red"), ("Hết đỏ", "cleared"), ("Đạt, hoàn thành", "met"), ("Điều chỉnh số liệu", "corrections")]:
        assert told[name] and f"<b>{words}: {len(told[name])}</b>" in page, name


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--from", FROM), "--to"),
        (("--from", TO, "--to", FROM), "--from"),
        (("--from", FROM, "--to", FROM), "--from"),
        (("--from", "hôm qua", "--to", TO), "--from"),
        (("--from", FROM, "--to", "2999-01-01"), "--to"),
        (("--from", FROM, "--to", TO, "--format", "html"), "--format"),
        (("--from", FROM, "--to", TO, "--commune", "minh-hao"), "không có xã, phường “minh-hao”; gần nhất là “minh-hoa”"),
    ],
    ids=" ".join,
)
def test_mistakes_on_the_command_line(tiendo: Program, arguments: tuple[str, ...], message: str) -> None:
    """They end with 64, and nothing is printed as if it were an answer."""
    outcome = tiendo.run("changes", *arguments)
    assert (outcome.code, outcome.out) == (64, ""), outcome
    assert message in outcome.err


def test_mistakes_in_the_content(tiendo: Program, tmp_path: Path) -> None:
    """Mistakes of the communes asked for end with 1 and their diagnostics."""
    content = copied(tmp_path / "Content")
    replace(content / "communes/thong-nhat/commune.yml", "kind: xã", "kind: làng")
    assert changes(tiendo, "--content", content)["commune"] == "minh-hoa"
    outcome = tiendo.run("changes", "--from", FROM, "--to", TO, "--content", content)
    assert (outcome.code, outcome.out) == (1, ""), outcome
    assert "communes/thong-nhat/commune.yml:2:" in outcome.err
