"""`Templates` is for people who edit HTML: a change shows at once, and a mistake is one message with its place."""

from __future__ import annotations

import json
from pathlib import Path

from Support.content import copied_templates, replace
from Support.page import Page
from Support.program import Program
from Support.tree import contents

FOOTER = "Trang này không dùng cookie, không cần JavaScript."


def test_an_edited_template_changes_every_page(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """New words in `base.html` are on all pages; nothing had to be compiled."""
    templates = copied_templates(tmp_path / "Templates")
    replace(templates / "base.html", FOOTER, "Chân trang mới.")
    with (templates / "words.csv").open("a", encoding="utf-8") as file:
        file.write("Số liệu tính đến ngày {{frame.as_of}}. Chân trang mới.,Data as of {{frame.as_of}}. A new footer.,\n")
    assert tiendo.build(tmp_path / "public", templates=templates).code == 0
    # Cards for other pages have a frame of their own.
    names = [name for name in contents(site) if name.endswith(".html") and ("/nhung/" not in name or name.endswith("/index.html"))]
    assert len(names) > 100
    for name in names:
        text = (tmp_path / "public" / name).read_text(encoding="utf-8")
        assert ("A new footer." if name.startswith("en/") else "Chân trang mới.") in text and FOOTER not in text, name


def test_edited_styles_get_a_new_name(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """The name of an asset holds a hash of its bytes, so that no browser shows an old one; links follow it."""
    templates = copied_templates(tmp_path / "Templates")
    with (templates / "assets/tiendo.css").open("a") as file:
        file.write("/* new */\n")
    assert tiendo.build(tmp_path / "public", templates=templates).code == 0
    old = {path.name for path in (site / "assets").glob("tiendo.*.css")}
    new = {path.name for path in (tmp_path / "public/assets").glob("tiendo.*.css")}
    assert len(old) == len(new) == 1 and old != new
    links = [link.get("href") for link in Page(tmp_path / "public/index.html").named("link")]
    assert "assets/" + new.pop() in links


def test_a_misspelt_name(tiendo: Program, tmp_path: Path) -> None:
    """A name that no page offers is one error with line, column, and the name that was meant."""
    templates = copied_templates(tmp_path / "Templates")
    replace(templates / "task.html", "<h1 class=\"long\">{{heading}}</h1>", "<h1 class=\"long\">{{headign}}</h1>")
    (mistake,) = mistakes(tiendo, templates)
    assert (mistake["id"], mistake["file"], mistake["line"]) == ("template-name-unknown", f"{templates}/task.html", 4)
    assert mistake["column"] == column(templates / "task.html", 4, "{{headign}}")
    assert "write “heading”" in mistake["advice_en"]


def test_a_link_to_no_page(tiendo: Program, tmp_path: Path) -> None:
    """So is a link, written by hand, to a page that does not exist."""
    templates = copied_templates(tmp_path / "Templates")
    replace(templates / "404.html", "{{home}}", "{{frame.root}}trang-chu.html")
    (mistake,) = [mistake for mistake in mistakes(tiendo, templates) if mistake["id"] == "link-to-nowhere"]
    assert (mistake["file"], mistake["line"]) == (f"{templates}/404.html", 4)
    assert mistake["column"] == column(templates / "404.html", 4, "trang-chu.html")
    assert "trang-chu.html" in mistake["vi"]


def test_mistakes_of_all_kinds_at_once(tiendo: Program, tmp_path: Path) -> None:
    """An unclosed section, a partial that is missing and a section closed twice are reported together."""
    templates = copied_templates(tmp_path / "Templates")
    replace(templates / "parts/unofficial.html", "{{/standing.is_unofficial}}", "")
    replace(templates / "method.html", "<h1>Cách tính</h1>", "<h1>Cách tính</h1>{{>parts/cach-tin}}")
    replace(templates / "home.html", "{{/has_red}}", "{{/has_red}}{{/has_red}}")
    kinds = {mistake["id"] for mistake in mistakes(tiendo, templates)}
    assert {"template-section-unclosed", "template-missing"} <= kinds, kinds
    assert kinds & {"template-close-mismatch", "template-close-unopened"}, kinds


def mistakes(tiendo: Program, templates: Path) -> list[dict[str, object]]:
    """The errors of a check with these templates, which must fail, and with it the build."""
    outcome = tiendo.check("--format", "json", templates=templates)
    assert outcome.code == 1, outcome
    return [mistake for mistake in json.loads(outcome.out) if mistake["severity"] == "error"]


def column(path: Path, line: int, words: str) -> int:
    """Where some words begin in a line, from 1."""
    return path.read_text(encoding="utf-8").split("\n")[line - 1].index(words) + 1
