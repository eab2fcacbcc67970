"""Every mistake of an author is reported in one run, with its place and what to write, in the author's language.

`Mistakes/Content` holds the mistakes, `Mistakes/expected.*.txt` what the program says of them, word for word. When a message is changed on
purpose: `cd Tests/System/Mistakes && tiendo check --content Content --templates ../../../Templates > expected.vi.txt`, the same with
`--lang en`, and read the difference.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from Support.page import Page
from Support.program import TEMPLATES, Outcome, Program

MISTAKES = Path(__file__).parent / "Mistakes"
FIRST_LINE = re.compile(r"^(?P<place>\S.*?): (?P<severity>lỗi|lưu ý|thông tin): (?P<message>.+) \[(?P<id>[a-z0-9-]+)\]$", re.MULTILINE)
SEVERITIES = {"lỗi": "error", "lưu ý": "warning", "thông tin": "note"}


@pytest.fixture(scope="module")
def vietnamese(tiendo: Program) -> Outcome:
    """The check of the spoiled content, as an officer runs it."""
    return tiendo.check(content=Path("Content"), templates=TEMPLATES, cwd=MISTAKES)


@pytest.fixture(scope="module")
def lines(tiendo: Program) -> str:
    """The same check for an editor or a log."""
    outcome = tiendo.check("--format", "lines", content=Path("Content"), templates=TEMPLATES, cwd=MISTAKES)
    assert outcome.code == 1, outcome
    return outcome.out


@pytest.fixture(scope="module")
def listed(tiendo: Program) -> list[dict[str, object]]:
    """The same check for a program."""
    outcome = tiendo.check("--format", "json", content=Path("Content"), templates=TEMPLATES, cwd=MISTAKES)
    assert outcome.code == 1, outcome
    return json.loads(outcome.out)


def test_all_mistakes_in_one_run(lines: str) -> None:
    """One run names at least forty different mistakes, of at least thirty kinds, and ends with 1."""
    found = {(match["id"], match["place"]) for match in FIRST_LINE.finditer(lines)}
    assert len(found) >= 40, lines
    assert len({kind for kind, _ in found}) >= 30, sorted({kind for kind, _ in found})


def test_the_words(vietnamese: Outcome) -> None:
    """Every message, its place and its advice are as expected, file by file."""
    assert vietnamese.code == 1, vietnamese
    assert vietnamese.out == (MISTAKES / "expected.vi.txt").read_text(encoding="utf-8")


def test_the_words_in_english(tiendo: Program) -> None:
    """So they are in English."""
    outcome = tiendo.check("--lang", "en", content=Path("Content"), templates=TEMPLATES, cwd=MISTAKES)
    assert outcome.code == 1, outcome
    assert outcome.out == (MISTAKES / "expected.en.txt").read_text(encoding="utf-8")


def test_each_language_is_its_own(listed: list[dict[str, str]]) -> None:
    """A Vietnamese message has Vietnamese letters and an English one has none outside the quoted words."""
    vietnamese_letters = re.compile(r"[ăâđêôơưà-ãè-êìíò-õùúýĩũạ-ỹ]", re.IGNORECASE)
    for mistake in listed:
        assert vietnamese_letters.search(mistake["vi"]), mistake
        assert mistake["vi"] != mistake["en"], mistake
        assert not vietnamese_letters.search(re.sub(r"“[^”]*”", "", mistake["en"])), mistake


def test_messages_are_no_sentences_with_a_full_stop(listed: list[dict[str, str]]) -> None:
    """Messages and advice end without a full stop, so that they read as one line of a list."""
    for mistake in listed:
        for key in ("vi", "en", "advice_vi", "advice_en"):
            assert not mistake.get(key, "").endswith("."), mistake


def test_by_file_and_worst_first(vietnamese: Outcome, listed: list[dict[str, object]]) -> None:
    """Each file stands once as a heading with its counts, those with most errors first; under it errors come first, each of them once."""
    told: list[tuple[str, dict[str, int], list[tuple[str, str]]]] = []
    for block in re.split(r"\n\n\d+ lỗi, ", vietnamese.out)[0].split("\n\n"):
        heading, *rest = block.split("\n")
        file, _, counts = heading.rpartition(": ")
        own = [re.match(r"  (?! )(?:.*?: )?(lỗi|lưu ý|thông tin): .+ \[([a-z0-9-]+)\]$", line) for line in rest]
        told.append((
            file, {SEVERITIES[count.split(" ", 1)[1]]: int(count.split(" ", 1)[0]) for count in counts.split(", ")},
            [(SEVERITIES[match[1]], match[2]) for match in own if match]))
    files = {str(mistake["file"]) for mistake in listed}
    assert [file for file, _, _ in told] == sorted(
        files, key=lambda file: (-sum(m["file"] == file and m["severity"] == "error" for m in listed), file.encode()))
    for file, counts, own in told:
        there = Counter(mistake["severity"] for mistake in listed if mistake["file"] == file)
        assert counts == there and Counter(severity for severity, _ in own) == there, file
        assert [severity for severity, _ in own] == sorted((severity for severity, _ in own), key=list(SEVERITIES.values()).index), file
        assert Counter(own) == Counter((m["severity"], m["id"]) for m in listed if m["file"] == file), file
        assert vietnamese.out.count(f"\n{file}: ") + vietnamese.out.startswith(f"{file}: ") == 1


def test_json_says_the_same(lines: str, listed: list[dict[str, object]]) -> None:
    """The list for programs has the same mistakes in the same order as the lines."""
    text = [(SEVERITIES[match["severity"]], match["id"]) for match in FIRST_LINE.finditer(lines)]
    assert [(mistake["severity"], mistake["id"]) for mistake in listed] == text
    assert {mistake["severity"] for mistake in listed} == {"error", "warning", "note"}
    for mistake in listed:
        assert (MISTAKES / str(mistake["file"])).parent.is_dir(), mistake


def test_places_lie_inside_the_files(listed: list[dict[str, object]]) -> None:
    """Lines and columns, both from 1, are places that exist in the file."""
    for mistake in listed:
        if "line" not in mistake:
            continue
        lines = (MISTAKES / str(mistake["file"])).read_text(encoding="utf-8").split("\n")
        line, column = int(str(mistake["line"])), int(str(mistake.get("column", 1)))
        assert 1 <= line <= len(lines), mistake
        assert 1 <= column <= len(lines[line - 1]) + 1, mistake


def test_html_is_a_page(tiendo: Program, listed: list[dict[str, object]], tmp_path: Path) -> None:
    """The page for an office parses, has no script and nothing from outside, sums up, and names and explains every mistake."""
    outcome = tiendo.check("--format", "html", content=Path("Content"), templates=TEMPLATES, cwd=MISTAKES)
    assert outcome.code == 1, outcome
    (tmp_path / "check.html").write_text(outcome.out, encoding="utf-8")
    page = Page(tmp_path / "check.html")
    assert [element.name for element in page.elements if element.get("src") or element.name in ("script", "link")] == []
    anchors = [element.get("href") for element in page.named("a")]
    assert anchors == [f"#{section.get('id')}" for section in page.named("section") if section.get("id")]
    items = [item for item in page.named("li") if item.get("class")]
    assert Counter(item.get("class") for item in items) == Counter(mistake["severity"] for mistake in listed)
    for mistake in listed:
        own = [item for item in items if str(mistake["vi"]) in item.text and str(mistake["id"]) in item.text]
        assert own and all("Sai" in item.text and "Đúng" in item.text for item in own), mistake
    numbers = [int(cell.text) for cell in page.named("td")]
    assert len(numbers) == 3 * (len(anchors) + 1)
    assert [sum(numbers[column:-3:3]) for column in range(3)] == numbers[-3:] == [
        sum(mistake["severity"] == severity for mistake in listed) for severity in SEVERITIES.values()]


def test_a_build_says_the_same_and_writes_nothing(tiendo: Program, lines: str, tmp_path: Path) -> None:
    """`build` finds what `check` finds, says it on standard error, and leaves nothing behind."""
    outcome = tiendo.build(tmp_path / "public", content=Path("Content"), cwd=MISTAKES)
    assert outcome.code == 1, outcome
    assert outcome.err.startswith(lines), outcome
    assert list(tmp_path.iterdir()) == []
