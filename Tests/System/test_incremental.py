"""A build over the site of the one before makes what changed, and comes to the same bytes as a build of everything."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from Support import provinces
from Support.content import clone_commune, copied, copied_templates
from Support.long import LONG
from Support.program import Program
from Support.tree import contents, differences, identities


@pytest.fixture(scope="module")
def contents_to_change(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the real content with two communes more for each test of the file, made together so that they are waited for once."""
    folder, made = tmp_path_factory.mktemp("incremental"), []
    for number in range(sum(item.path == request.path and "content" in item.fixturenames for item in request.session.items)):
        content = copied(folder / str(number) / "Content")
        # With a public address, so that feeds, lists of pages and catalogues are among the files.
        with (content / "site.yml").open("a", encoding="utf-8") as settings:
            settings.write("base: https://tiendo.example.vn/\n")
        clone_commune(content, "thong-nhat", "thong-nhat-hai", "90001")
        clone_commune(content, "phu-lam", "phu-lam-hai", "90002")
        made.append(content)
    # Files written a moment ago say nothing by their times.
    time.sleep(2.1)
    return iter(made)


@pytest.fixture
def content(contents_to_change: Iterator[Path]) -> Path:
    """A copy of its own for each test."""
    return next(contents_to_change)


def test_nothing_changed(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """No file and no folder is touched."""
    output = tmp_path / "public"
    assert tiendo.build(output, content=content).code == 0
    before = identities(output)
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 0, outcome
    assert "0 tệp ghi mới" in outcome.out, outcome
    assert identities(output) == before


def test_one_commune_changed(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """The files of the others are not even looked at, and are the same."""
    output, clean = tmp_path / "public", tmp_path / "clean"
    assert tiendo.build(output, content=content).code == 0
    before = identities(output)
    table = content / "communes/minh-hoa/reports.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("2025-12-03,,\"12,5\"", "2025-12-03,,\"12,9\"", 1), encoding="utf-8")
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 0, outcome
    assert tiendo.build(clean, content=content).code == 0
    assert differences(contents(clean), contents(output)) == []
    after = identities(output)
    for path in before:
        if path.startswith("xa-phuong/"):
            assert after[path] == before[path], path


def test_warnings_stay(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """What an author should know is said by every build, also of communes that were not read again."""
    output = tmp_path / "public"
    first = tiendo.build(output, content=content)
    second = tiendo.build(output, content=content)
    assert first.err and first.err == second.err, second


def test_full_distrusts(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A file of the site that somebody changed by hand is made anew by `--full`."""
    output = tmp_path / "public"
    assert tiendo.build(output, content=content).code == 0
    made = contents(output)
    (output / "xa-phuong/phu-lam/index.html").write_text("?", encoding="utf-8")
    assert tiendo.build(output, "--full", content=content).code == 0
    assert differences(made, contents(output)) == []


@pytest.mark.parametrize(
    "words", [["--as-of", "2026-11-20"], ["--base", "https://khac.example.vn/"]], ids=["another day", "another address"]
)
def test_other_options(tiendo: Program, content: Path, tmp_path: Path, words: list[str]) -> None:
    """Other options make another site, not a mixture."""
    output, clean = tmp_path / "public", tmp_path / "clean"
    assert tiendo.build(output, content=content).code == 0
    assert tiendo.build(output, *words, content=content).code == 0
    assert tiendo.build(clean, *words, content=content).code == 0
    assert differences(contents(clean), contents(output)) == []


def test_another_template(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """A changed template changes every page that it makes."""
    templates, output, clean = copied_templates(tmp_path / "Templates"), tmp_path / "public", tmp_path / "clean"
    assert tiendo.build(output, content=content, templates=templates).code == 0
    page = templates / "target.html"
    page.write_text(page.read_text(encoding="utf-8") + "<!-- khác -->\n", encoding="utf-8")
    assert tiendo.build(output, content=content, templates=templates).code == 0
    assert tiendo.build(clean, content=content, templates=templates).code == 0
    assert differences(contents(clean), contents(output)) == []


def test_random_edits(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Lines of tables are doubled in their words, dropped and put back; a commune comes and goes; each time the bytes are those of a clean build."""
    output = tmp_path / "public"
    assert tiendo.build(output, content=content).code == 0
    chance = random.Random(6)
    tables = sorted(content.glob("communes/*/reports.csv")) + sorted(content.glob("communes/*/plans/*/tasks.csv"))
    for step in range(12 if LONG else 4):
        if step == 1:
            clone_commune(content, "xuan-lap", "xuan-lap-hai", "90003")
        elif step == 3:
            shutil.rmtree(content / "communes/xuan-lap-hai")
        else:
            table = chance.choice(tables)
            lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
            line = chance.randrange(1, len(lines))
            if table.name == "reports.csv" and chance.random() < 0.5:
                del lines[line]
            else:
                lines[line] = lines[line].replace("ng", "ngg", 1) if "," in lines[line] and '"' not in lines[line] else lines[line]
            table.write_text("".join(lines), encoding="utf-8")
        outcome = tiendo.build(output, content=content)
        clean = tmp_path / f"clean-{step}"
        again = tiendo.build(clean, content=content)
        assert outcome.code == again.code, (outcome, again)
        if outcome.code == 0:
            assert differences(contents(clean), contents(output)) == [], step
        shutil.rmtree(clean, ignore_errors=True)


def test_one_province_of_several(tiendo: Program, tmp_path: Path) -> None:
    """A report in one province leaves the pages and tables of the others as they are."""
    content, output, clean = provinces.made(tmp_path / "Content"), tmp_path / "public", tmp_path / "clean"
    time.sleep(2.1)
    assert tiendo.build(output, content=content).code == 0
    before = identities(output)
    changed = sorted(content.glob("communes/*/plans/*/tasks.csv")) or sorted(content.glob("communes/*/plans/*/targets.csv"))
    table = changed[0]
    table.write_text(table.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert tiendo.build(output, content=content).code == 0
    assert tiendo.build(clean, content=content).code == 0
    assert differences(contents(clean), contents(output)) == []
    slug, after = table.relative_to(content / "communes").parts[0], identities(output)
    for path in before:
        if path.startswith("xa-phuong/") and not path.startswith(f"xa-phuong/{slug}"):
            assert after[path] == before[path], path
