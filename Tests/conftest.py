"""The program under test, and the site it makes of the repository's own content."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from xdist.scheduler import LoadFileScheduling

from Support.page import Page, pages
from Support.program import REPOSITORY, Program


@pytest.fixture(scope="session")
def tiendo() -> Program:
    """The program named by TIENDO, or the release build of this repository."""
    path = Path(os.environ.get("TIENDO") or REPOSITORY / ".build/release/tiendo").resolve()
    assert path.is_file(), f"no program at {path}: run `swift build -c release --product tiendo`"
    return Program(path)


@pytest.fixture(scope="session")
def site(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the repository's content, for tests that only look at it."""
    output = tmp_path_factory.mktemp("site") / "public"
    outcome = tiendo.build(output)
    assert outcome.code == 0, outcome
    return output


@pytest.fixture(scope="session")
def site_pages(site: Path) -> dict[str, Page]:
    """Every page of that site by its path."""
    return pages(site)


# The files that take longest, in this order: they begin first, so that no process is left alone with one of them at the end.
FIRST = (
    "test_accessibility.py", "test_rebuild_from_source.py", "test_search.py", "test_formats_combined.py", "test_formats_database.py",
    "test_formats_json.py", "test_formats_workbook.py", "test_layout.py", "test_pdf.py", "test_incremental.py", "test_html_checker.py", "test_evidence.py",
    "test_privacy.py", "test_interruption.py", "test_hostile_words.py", "test_benchmark.py", "test_quiet.py", "test_paper.py",
)


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Bytes give a test no name: those of an archive hold the time at which it was made, and every process must know the same tests."""
    return argname if isinstance(val, bytes) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tests of a file stay in their order."""
    items.sort(key=lambda item: FIRST.index(item.path.name) if item.path.name in FIRST else len(FIRST))


class ByFile(LoadFileScheduling):
    """With several processes the tests of a file go to one of them, and so do all of the formats, which read the same costly sites."""

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return "formats" if "/test_formats_" in file else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    """How tests are shared out: file by file in the order of the tests, not those of most tests first."""
    config.option.loadscopereorder = False
    return ByFile(config, log)
