"""Sites that the readers of open data are tried on."""

from __future__ import annotations

import socket
from pathlib import Path

import hostile_site
import pytest

from Support.descriptions import BASE
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


@pytest.fixture(scope="session")
def described(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the repository's content at a public address, so that it has catalogues."""
    output = tmp_path_factory.mktemp("described") / "public"
    outcome = tiendo.build(output, "--base", BASE, as_of="2026-11-21")
    assert outcome.code == 0, outcome
    return output


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """No reader fetches anything: what a file needs to be understood is in the file, or beside it."""
    def refuse(*arguments: object) -> None:
        raise AssertionError(f"a reader asks the network: {arguments}")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
