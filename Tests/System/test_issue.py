"""Issued papers: what is frozen, what may still be added, and what is found when somebody changes the past."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from Support.content import copied
from Support.page import Page
from Support.program import Outcome, Program

PERIOD = "2026-09"
ISSUED_ON = "2026-10-12"
COMMUNE = "communes/minh-hoa"


@pytest.fixture(scope="module")
def issued(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content in which the fictional commune has issued its paper of September 2026."""
    content = copied(tmp_path_factory.mktemp("issued") / "Content", "minh-hoa")
    for old in (content / COMMUNE / "bulletins").glob("*.issued.json"):
        old.unlink()
    outcome = issue(tiendo, content)
    assert outcome.code == 0, outcome
    return content


@pytest.fixture
def content(issued: Path, tmp_path: Path) -> Path:
    """A copy of it, to be spoiled."""
    return Path(shutil.copytree(issued, tmp_path / "Content"))


def issue(tiendo: Program, content: Path, *arguments: object, period: str = PERIOD, as_of: str = ISSUED_ON) -> Outcome:
    """Runs `tiendo issue`."""
    return tiendo.run("issue", "minh-hoa", "--period", period, "--content", content, "--as-of", as_of, *arguments)


def frozen(content: Path) -> Path:
    """The file of the issued paper."""
    return content / COMMUNE / f"bulletins/{PERIOD}.issued.json"


def rows(content: Path, table: str = "reports.csv") -> list[list[str]]:
    """A table of the commune."""
    return list(csv.reader(io.StringIO((content / COMMUNE / table).read_text(encoding="utf-8"))))


def write(content: Path, table: list[list[str]], name: str = "reports.csv") -> None:
    """Puts a table of the commune back."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(table)
    (content / COMMUNE / name).write_text(out.getvalue(), encoding="utf-8")


def known_row(content: Path) -> int:
    """The position of a report that the paper knows, one that no other report of its period follows."""
    table = rows(content)
    reported = table[0].index("reported")
    return next(
        position for position, row in enumerate(table[1:], start=1)
        if row[reported] <= "2026-09-05" and row[table[0].index("value")] and not row[table[0].index("note")])


def assert_stops(tiendo: Program, content: Path, output: Path, *messages: str) -> None:
    """A build names each of the messages and publishes nothing."""
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 1, outcome
    for message in messages:
        assert message in outcome.err, f"{message}\n{outcome}"
    assert not output.exists()


def test_the_file_holds_figures_and_rows(issued: Path) -> None:
    """Every known row of every kind, each with a digest, and the figures of the paper."""
    record = json.loads(frozen(issued).read_text(encoding="utf-8"))
    assert (record["period"], record["cutOff"], record["issued"], record["reissues"]) == (PERIOD, "2026-10-06", ISSUED_ON, [])
    assert set(record["rows"]) == {
        "amendments", "appraisals", "bulletins", "datasets", "duties", "evidence", "milestones", "reports", "targets", "tasks"}
    header, *table = rows(issued)
    item, period, reported = (header.index(name) for name in ("item", "period", "reported"))
    known = {"|".join((row[item], row[period], row[reported])) for row in table if row[reported] <= "2026-10-06"}
    assert set(record["rows"]["reports"]) == known
    assert len(record["rows"]["targets"]) == 45 and len(record["rows"]["tasks"]) == 30
    assert all(len(digest) == 64 for digests in record["rows"].values() for digest in digests.values())
    assert [line for line in record["figures"] if line.startswith("counts|target|total|")] == ["counts|target|total|45|45|"]


def test_issued_twice_the_same_bytes(tiendo: Program, issued: Path, content: Path) -> None:
    """The same rows and day give the same file."""
    frozen(content).unlink()
    assert issue(tiendo, content).code == 0
    assert frozen(content).read_bytes() == frozen(issued).read_bytes()


def test_the_past_stands_while_the_log_grows(tiendo: Program, issued: Path, content: Path, tmp_path: Path) -> None:
    """Later reports, corrections, verdicts and a changed budget leave an issued paper as it was, to the byte."""
    before = tmp_path / "before"
    assert tiendo.build(before, content=issued).code == 0
    table = rows(content)
    header, row = table[0], list(table[known_row(content)])
    row[header.index("reported")] = "2026-11-05"
    row[header.index("note")] = "Điều chỉnh sau khi rà soát (minh họa)."
    table.append(row)
    write(content, table)
    budget = rows(content, "budget.csv")
    for line in budget[1:]:
        if line[budget[0].index("disbursed")] not in ("", "0"):
            line[budget[0].index("disbursed")] = str(int(line[budget[0].index("disbursed")]) - 1000)
    write(content, budget, "budget.csv")
    after = tmp_path / "after"
    outcome = tiendo.build(after, content=content)
    assert outcome.code == 0, outcome
    folder = Path("mau/minh-hoa/ban-tin")
    for name in (f"{PERIOD}.html", f"{PERIOD}-bao-cao.html", f"{PERIOD}.csv", f"{PERIOD}.txt"):
        assert (after / folder / name).read_bytes() == (before / folder / name).read_bytes(), name
    assert (after / folder / "2026-10.csv").read_bytes() != (before / folder / "2026-10.csv").read_bytes()


def test_a_changed_row_is_found_at_its_line(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A figure altered in an old row stops the build, with file and line."""
    table = rows(content)
    position = known_row(content)
    table[position][table[0].index("value")] = "1"
    write(content, table)
    outcome = tiendo.build(tmp_path / "site", content=content)
    assert outcome.code == 1, outcome
    lines = [line for line in outcome.err.splitlines() if "[issued-row-changed]" in line]
    assert len(lines) == 1 and f"{COMMUNE}/reports.csv:{position + 1}" in lines[0], outcome
    assert table[position][0] in lines[0] and PERIOD in lines[0]


def test_a_removed_row_is_found(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A report that the paper knew is gone."""
    table = rows(content)
    row = table.pop(known_row(content))
    write(content, table)
    assert_stops(tiendo, content, tmp_path / "site", "[issued-row-removed]", ", ".join(row[:3]))


def test_a_row_dated_back_is_found(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A row written after the paper was issued, with a day before its cut-off."""
    table = rows(content)
    row = list(table[known_row(content)])
    row[table[0].index("reported")] = "2026-10-02"
    row[table[0].index("note")] = "Điều chỉnh (minh họa)."
    write(content, table + [row])
    assert_stops(tiendo, content, tmp_path / "site", "[issued-row-added]", f"{COMMUNE}/reports.csv:{len(table) + 1}")


def test_a_changed_goal_verdict_and_text_are_found(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Plan tables, verdicts and the author's own words are held too; an editor's note is not."""
    plan = content / COMMUNE / "plans/nq57-2026"
    targets = list(csv.reader(io.StringIO((plan / "targets.csv").read_text(encoding="utf-8"))))
    header = targets[0]
    first = next(row for row in targets[1:] if row[header.index("target")].startswith("≥ 70"))
    first[header.index("target")] = first[header.index("target")].replace("70", "60")
    other = next(row for row in targets[1:] if row is not first)
    other[header.index("note")] = "Ghi chú biên tập mới."
    write(content, targets, "plans/nq57-2026/targets.csv")
    verdicts = rows(content, "appraisals.csv")
    verdicts[1][verdicts[0].index("note")] = "Ý kiến khác."
    write(content, verdicts, "appraisals.csv")
    paper = content / COMMUNE / f"bulletins/{PERIOD}.md"
    paper.write_text(paper.read_text(encoding="utf-8") + "\n- Một việc thêm vào sau.\n", encoding="utf-8")
    output = tmp_path / "site"
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 1 and outcome.err.count("[issued-row-changed]") == 3, outcome
    for row in (f"“{first[0]}” của targets.csv", f"“{verdicts[1][0]}, {verdicts[1][1]}, 1” của appraisals.csv", f"lời của bulletins/{PERIOD}.md"):
        assert row in outcome.err, row


def test_issued_again_with_a_reason(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """The only way out: the reason and what had changed are kept and published."""
    table = rows(content)
    position = known_row(content)
    table[position][table[0].index("value")] = "1"
    write(content, table)
    assert issue(tiendo, content).code == 64
    assert issue(tiendo, content, "--reissue").code == 64
    outcome = issue(tiendo, content, "--reissue", "--reason", "Sửa lỗi nhập liệu (minh họa)", as_of="2026-11-09")
    assert outcome.code == 0 and "Đã đổi: reports " + "|".join(table[position][:3]) + ": changed" in outcome.out, outcome
    record = json.loads(frozen(content).read_text(encoding="utf-8"))
    assert record["issued"] == "2026-11-09"
    assert [(again["date"], again["reason"]) for again in record["reissues"]] == [("2026-11-09", "Sửa lỗi nhập liệu (minh họa)")]
    assert record["reissues"][0]["changes"] == ["reports " + "|".join(table[position][:3]) + ": changed"]
    output = tmp_path / "site"
    built = tiendo.build(output, content=content)
    assert built.code == 0, built
    page = Page(output / "mau/minh-hoa/dieu-chinh.html").text
    assert "Bản tin phát hành lại" in page and "Sửa lỗi nhập liệu (minh họa)" in page and "1 dòng khác lần trước" in page


@pytest.mark.parametrize(
    ("arguments", "period", "as_of", "words"),
    [
        ((), "2026-07", ISSUED_ON, "không có bản tin “2026-07”"),
        (("--reissue", "--reason", "x"), "2026-08", ISSUED_ON, "chưa phát hành lần nào"),
        (("--reason", "x"), PERIOD, ISSUED_ON, "chỉ đi cùng --reissue"),
        ((), PERIOD, ISSUED_ON, "đã phát hành ngày 2026-10-12"),
    ])
def test_refusals(tiendo: Program, content: Path, arguments: tuple[str, ...], period: str, as_of: str, words: str) -> None:
    """What cannot be issued is refused in words, and nothing is written."""
    before = {path.name: path.read_bytes() for path in (content / COMMUNE / "bulletins").iterdir()}
    outcome = issue(tiendo, content, *arguments, period=period, as_of=as_of)
    assert outcome.code == 64 and words in outcome.err, outcome
    assert {path.name: path.read_bytes() for path in (content / COMMUNE / "bulletins").iterdir()} == before


def test_a_paper_whose_cut_off_has_not_come(tiendo: Program, content: Path) -> None:
    """Nothing is frozen before its time; the fictional commune's own day decides for it."""
    paper = content / COMMUNE / "bulletins/2026-11.md"
    paper.write_text("---\ncut-off: 2026-12-06\n---\n", encoding="utf-8")
    outcome = issue(tiendo, content, period="2026-11", as_of="2026-12-10")
    assert outcome.code == 64 and "chưa đến ngày ấy" in outcome.err, outcome
    assert not (content / COMMUNE / "bulletins/2026-11.issued.json").exists()


def test_a_spoiled_file_is_an_error(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A file that cannot be understood, or that has lost its paper, is no silence."""
    frozen(content).write_text("{}", encoding="utf-8")
    (content / COMMUNE / "bulletins/2026-06.issued.json").write_text("{}", encoding="utf-8")
    assert_stops(tiendo, content, tmp_path / "site", "[unreadable-issued-file]", "[issued-without-paper]")


def test_a_moved_cut_off_is_an_error(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """The day of an issued paper cannot be moved."""
    paper = content / COMMUNE / f"bulletins/{PERIOD}.md"
    paper.write_text(paper.read_text(encoding="utf-8").replace("cut-off: 2026-10-06", "cut-off: 2026-10-20"), encoding="utf-8")
    assert_stops(tiendo, content, tmp_path / "site", "[issued-cut-off]")
