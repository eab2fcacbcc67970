"""`tiendo explain` says in the terminal what the item's page says, from the content alone."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied, replace
from Support.program import CONTENT, Outcome, Program

PLAN = CONTENT / "communes/minh-hoa/plans/nq57-2026"
SITE = "mau/minh-hoa"

# The rules that give each status; Xã Minh Họa has an item for every status but "chưa có số liệu", which the real communes have.
RULES = {
    "noData", "shared", "alert", "twoMissed", "metAppraised", "claimedPending", "claimedNoEvidence", "ongoing", "notReported", "slipped", "behind",
    "notYet", "onTrack",
}


def items() -> dict[str, str]:
    """The folder of pages of every item of Xã Minh Họa, by id."""
    folders = {"targets": "chi-tieu", "tasks": "nhiem-vu", "duties": "trach-nhiem"}
    return {row["id"]: folder for table, folder in folders.items() for row in tables.rows(PLAN / f"{table}.csv")}


def explained(tiendo: Program, item: str, *arguments: object, commune: str = "minh-hoa") -> Outcome:
    """Runs the command."""
    return tiendo.run("explain", commune, item, *arguments)


def words(text: str) -> str:
    """Text without markup and with single spaces; lists of words are the same however they are broken into lines."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


@pytest.fixture(scope="module")
def texts(tiendo: Program) -> dict[str, str]:
    """The explanation of every item of Xã Minh Họa."""
    found = {}
    for item in items():
        outcome = explained(tiendo, item)
        assert (outcome.code, outcome.err) == (0, ""), outcome
        found[item] = outcome.out
    return found


def rule(text: str) -> str:
    """The rule that an explanation names."""
    return re.search(r"^Trạng thái: .* \(quy tắc (\w+)\)$", text, re.MULTILINE)[1]


def test_every_rule_is_explained(tiendo: Program, texts: dict[str, str]) -> None:
    """Xã Minh Họa and a commune without data have an item of every status."""
    nothing = explained(tiendo, "nq57-ct-i-1", "--as-of", "2026-11-10", commune="thong-nhat")
    assert nothing.code == 0, nothing
    assert {rule(text) for text in [*texts.values(), nothing.out]} == RULES


def test_the_page_agrees(site: Path, texts: dict[str, str]) -> None:
    """Status, rule, steps with their numbers and conclusions are the page's, word for word."""
    for item, folder in items().items():
        page = (site / SITE / folder / f"{item}.html").read_text(encoding="utf-8")
        text = words(texts[item])
        why = page[page.index('<section id="vi-sao">'):]
        why = why[:why.index("</section>")]
        word = words(re.search(r"<h2>Vì sao là <span[^>]*>(.*?)</span>\?</h2>", why)[1])
        assert f"Trạng thái: {word}" in text, item
        assert f"Quy tắc <code>{rule(texts[item])}</code>" in why, item
        for step in re.findall(r"<li>(.*?)</li>", why):
            assert words(step) in text, (item, words(step))
        for conclusion in re.findall(r"^<p>(?!<b>)(.*?)</p>$", why, re.MULTILINE):
            assert words(conclusion) in text, (item, conclusion)
        for count, quotation in enumerate(re.findall(r"<blockquote><p>(.*?)</p>", page)):
            if count == 0:
                assert words(quotation) in text, item


def test_every_row_is_shown(texts: dict[str, str]) -> None:
    """Every row received by the commune's own day stands in the text, with its evidence; the others are counted."""
    reports = tables.rows(CONTENT / "communes/minh-hoa/reports.csv")
    for item, text in texts.items():
        own = [row for row in reports if row["item"] == item and row["reported"] <= "2026-11-10"]
        later = sum(row["item"] == item for row in reports) - len(own)
        assert (f"  {later} dòng nhận sau ngày tính, chưa được dùng.\n" in text) == (later > 0)
        assert f"BÁO CÁO ĐÃ NHẬN: {len(own)} DÒNG" in text
        assert len(re.findall(r"^  - Kỳ .*nhận ngày", text.split("\nKỲ BÁO CÁO\n")[0], re.MULTILINE)) == len(own)
        for row in own:
            for mark in filter(None, row["evidence"].split(" | ")):
                assert mark in text, (item, mark)


def test_plain_and_narrow(texts: dict[str, str]) -> None:
    """No colour, no control character but line feeds, no line wider than 100 columns."""
    for item, text in texts.items():
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text), item
        assert max(map(len, text.splitlines())) <= 100, item


def test_a_past_day(tiendo: Program) -> None:
    """On a past day later rows are counted, not shown; the fictional commune's pinned day gives way to one that is asked for."""
    outcome = explained(tiendo, "nq57-2026-ct-v-18", "--as-of", "2026-07-10")
    assert outcome.code == 0, outcome
    assert "Tính đến ngày: 10/7/2026\n" in outcome.out
    assert "BÁO CÁO ĐÃ NHẬN: 8 DÒNG" in outcome.out
    assert "  5 dòng nhận sau ngày tính, chưa được dùng.\n" in outcome.out
    assert "Kỳ 7/2026, nhận" not in outcome.out and "15/7/2026" not in outcome.out
    assert outcome.out == explained(tiendo, "nq57-2026-ct-v-18", "--as-of", "10/7/2026").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("minh-hoaa", "nq57-2026-ct-v-18"), "không có xã, phường “minh-hoaa”; gần nhất là “minh-hoa”"),
        (("minh-hoa", "nq57-2026-ct-v-99"), "Xã Minh Họa không có mã “nq57-2026-ct-v-99”; gần nhất là “nq57-2026-ct-v-9”"),
        (("minh-hoa", "nq57-2026-ct-iv-7"), "mã “nq57-2026-ct-iv-7” của Xã Minh Họa thôi dùng, không có mã thay thế"),
        (("minh-hoa", "nq57-2026-ct-v-99", "--lang", "en"), "Xã Minh Họa has no item “nq57-2026-ct-v-99”; the nearest is “nq57-2026-ct-v-9”"),
        (("minh-hoa",), "<item>"),
        (("minh-hoa", "nq57-2026-ct-v-18", "--as-of", "1026-07-10"), "--as-of"),
        (("../minh-hoa", "nq57-2026-ct-v-18"), "không có xã, phường “../minh-hoa”"),
    ],
    ids=" ".join,
)
def test_mistakes_on_the_command_line(tiendo: Program, arguments: tuple[str, ...], message: str) -> None:
    """What is not there ends with 64 and the nearest name; nothing is printed as if it were an answer."""
    outcome = tiendo.run("explain", *arguments)
    assert (outcome.code, outcome.out) == (64, ""), outcome
    assert message in outcome.err


def test_a_retired_id_points_on(tiendo: Program) -> None:
    """The item that took its place is explained, and the first lines say so."""
    outcome = explained(tiendo, "nq57-2026-ct-v-24")
    assert outcome.code == 0, outcome
    assert outcome.out.splitlines()[1] == "Mã nq57-2026-ct-v-24 thôi dùng; nay là nq57-2026-ct-v-13."


def test_mistakes_in_the_content(tiendo: Program, tmp_path: Path) -> None:
    """Mistakes of the commune asked for end with 1 and their diagnostics; another commune's are no matter here."""
    content = copied(tmp_path / "Content")
    replace(content / "communes/thong-nhat/commune.yml", "kind: xã", "kind: làng")
    assert explained(tiendo, "nq57-2026-ct-v-18", "--content", content).code == 0
    outcome = explained(tiendo, "nq57-ct-i-1", "--content", content, commune="thong-nhat")
    assert (outcome.code, outcome.out) == (1, ""), outcome
    assert "communes/thong-nhat/commune.yml:2:" in outcome.err and "lỗi: " in outcome.err


def test_no_content(tiendo: Program, tmp_path: Path) -> None:
    """A folder that is not there is the disk's matter, as for the other commands."""
    assert explained(tiendo, "x", "--content", tmp_path / "none").code == 74
