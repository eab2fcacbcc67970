"""Sites that the readers of open data are tried on."""

from __future__ import annotations

from pathlib import Path

import hostile_site
import pytest

from Support.program import Program


@pytest.fixture(scope="session")
def hostile(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose cells hold what formats stumble over."""
    return hostile_site.build(tiendo, tmp_path_factory.mktemp("hostile-data"))


@pytest.fixture(scope="session")
def long_words(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with words too long for a cell of a workbook."""
    return hostile_site.build_long(tiendo, tmp_path_factory.mktemp("long-words"))


@pytest.fixture(scope="session", params=["site", "hostile", "long_words"])
def any_site(request: pytest.FixtureRequest) -> Path:
    """Each of the sites in turn."""
    return request.getfixturevalue(request.param)
