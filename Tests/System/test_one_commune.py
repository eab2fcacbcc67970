"""`--commune` makes one commune anew in a site that stands, and leaves the others' files as they are."""

from __future__ import annotations

from pathlib import Path

from Support.content import clone_commune, copied
from Support.program import CONTENT, Program
from Support.tree import contents, differences, identities


def test_the_others_are_left_alone(tiendo: Program, tmp_path: Path) -> None:
    """After changes in two communes only the one asked for is made anew, together with the pages across."""
    content, output = copied(tmp_path / "Content"), tmp_path / "public"
    clone_commune(content, "thong-nhat", "thong-nhat-hai", "26298")
    assert tiendo.build(output, content=content).code == 0
    before, old = identities(output), contents(output)
    for slug in ("thong-nhat", "thong-nhat-hai"):
        table = content / f"communes/{slug}/plans/nq57/tasks.csv"
        table.write_text(table.read_text(encoding="utf-8").replace("Chuyên mục", "Chuyên mục mới", 1), encoding="utf-8")
    outcome = tiendo.build(output, "--commune", "thong-nhat", content=content)
    assert outcome.code == 0, outcome
    changed = differences(old, contents(output))
    assert "xa-phuong/thong-nhat/nhiem-vu/nq57-nv-i-2.html" in changed
    assert [path for path in changed if path.startswith(("xa-phuong/thong-nhat-hai/", "mau/"))] == []
    after = identities(output)
    for path in old:
        if path.startswith(("xa-phuong/thong-nhat-hai/", "mau/")) and not path.endswith("/"):
            assert after[path] == before[path], path


def test_all_one_by_one_are_the_whole(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """A site whose communes were built one after the other is the site of one build."""
    output = tmp_path / "public"
    slugs = sorted(folder.name for folder in (CONTENT / "communes").iterdir())
    for slug in slugs:
        assert tiendo.build(output, "--commune", slug).code == 0
    assert differences(contents(site), contents(output)) == []
    assert tiendo.build(output, *(word for slug in reversed(slugs) for word in ("--commune", slug))).code == 0
    assert differences(contents(site), contents(output)) == []


def test_a_commune_that_is_not_there(tiendo: Program, site: Path, tmp_path: Path) -> None:
    """A misspelt name is an error that says which one was meant; nothing is written."""
    outcome = tiendo.build(tmp_path / "public", "--commune", "thong-nhut")
    assert outcome.code == 1, outcome
    assert "thong-nhut" in outcome.err and "gần nhất là “thong-nhat”" in outcome.err, outcome
    assert list(tmp_path.iterdir()) == []
