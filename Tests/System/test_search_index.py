"""The index of the search is made with the site, is the same each time, and goes with the search."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from Support import provinces
from Support.content import copied
from Support.program import Program
from Support.tree import contents, differences, identities

SEARCH = ("--search", "--python", sys.executable)
NOT_OFFERED = "Lần dựng này của trang không có tìm kiếm"


def test_the_same_bytes(tiendo: Program, tmp_path: Path) -> None:
    """Two builds of the real content, one on one thread, give the same index; nothing but the index and one page's words differ from a build without."""
    for name, jobs in (("one", "1"), ("two", "2")):
        assert tiendo.build(tmp_path / name, *SEARCH, "--jobs", jobs).code == 0
    one = contents(tmp_path / "one")
    assert differences(one, contents(tmp_path / "two")) == []
    index = [path for path in one if path.startswith("pagefind/") and not path.endswith("/")]
    assert {Path(path).suffix for path in index} == {".js", ".json", ".pf_meta", ".pf_index", ".pf_fragment", ".pagefind"}
    assert not any(path.startswith("pagefind/pagefind-") and path.endswith((".js", ".css")) for path in index)
    assert sum(path.endswith(".pf_fragment") for path in index) > 500
    assert all(len(one[path]) < 60_000 for path in index if path.endswith(".pf_index"))


def test_no_search_without_being_asked(tiendo: Program, site: Path) -> None:
    """There is no index, the page says so, and no page leads there."""
    assert not (site / "pagefind").exists()
    assert NOT_OFFERED in (site / "tim-kiem.html").read_text(encoding="utf-8")
    assert "<script" not in (site / "tim-kiem.html").read_text(encoding="utf-8")
    # But for the page itself in the other language.
    others = [path for path in site.rglob("*.html") if path.name != "tim-kiem.html"]
    assert not any("tim-kiem.html" in path.read_text(encoding="utf-8") for path in others)


def test_only_its_page_is_loosened(tiendo: Program, tmp_path: Path) -> None:
    """The policy that lets the index run stands on the page of the search alone."""
    output = tmp_path / "public"
    assert tiendo.build(output, *SEARCH, content=copied(tmp_path / "Content", "phu-lam")).code == 0
    loosened = [path.relative_to(output).as_posix() for path in output.rglob("*.html") if "wasm-unsafe-eval" in path.read_text(encoding="utf-8")]
    assert sorted(loosened) == ["en/tim-kiem.html", "tim-kiem.html"]
    assert "unsafe-inline" not in (output / "tim-kiem.html").read_text(encoding="utf-8")


def test_what_is_missing_is_said(tiendo: Program, tmp_path: Path) -> None:
    """Without Pagefind the site is built, a line says what to install, and no page offers a search."""
    output = tmp_path / "public"
    outcome = tiendo.build(output, "--search", "--python", "/nowhere/python", content=copied(tmp_path / "Content", "phu-lam"))
    assert outcome.code == 0, outcome
    assert outcome.err.startswith(
        "tiendo: không tạo tìm kiếm vì không chạy được Python (/nowhere/python); chạy make site để cài, hoặc nêu --python\n"), outcome
    assert NOT_OFFERED in (output / "tim-kiem.html").read_text(encoding="utf-8")
    assert not (output / "pagefind").exists()


def test_it_goes_with_the_search(tiendo: Program, tmp_path: Path) -> None:
    """A build without search over a site with it leaves no index behind; one with search over one without makes it."""
    content, output = copied(tmp_path / "Content", "phu-lam", "tran-bien"), tmp_path / "public"
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    searchable = contents(output)
    assert tiendo.build(output, content=content).code == 0
    assert not (output / "pagefind").exists()
    assert NOT_OFFERED in (output / "tim-kiem.html").read_text(encoding="utf-8")
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    assert differences(searchable, contents(output)) == []
    # One commune alone, without search.
    assert tiendo.build(output, "--commune", "phu-lam", content=content).code == 0
    assert not (output / "pagefind").exists()
    # And with it: the others are found as they stand.
    assert tiendo.build(output, *SEARCH, "--commune", "phu-lam", content=content).code == 0
    assert {path for path in searchable if path.startswith("pagefind/")} == {path for path in contents(output) if path.startswith("pagefind/")}


def test_what_changed_is_found(tiendo: Program, tmp_path: Path) -> None:
    """A build that goes on from the one before keeps the index where nothing changed, and else makes what a clean build makes."""
    content, output, clean = copied(tmp_path / "Content", "phu-lam", "tran-bien", "minh-hoa"), tmp_path / "public", tmp_path / "clean"
    time.sleep(2.1)
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    before = identities(output)
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    assert identities(output) == before
    plan = content / "communes/phu-lam/plans/nq57/targets.csv"
    plan.write_text(plan.read_text(encoding="utf-8").replace("phủ sóng", "phủ khắp sóng"), encoding="utf-8")
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    assert tiendo.build(clean, *SEARCH, content=content).code == 0
    assert differences(contents(clean), contents(output)) == []
    assert identities(output)["pagefind"] != before["pagefind"]
    assert identities(output)["xa-phuong/tran-bien/index.html"] == before["xa-phuong/tran-bien/index.html"]


def test_a_province_alone(tiendo: Program, tmp_path: Path) -> None:
    """With several provinces each has an index, and a change in one leaves those of the others."""
    content, output, clean = provinces.made(tmp_path / "Content"), tmp_path / "public", tmp_path / "clean"
    time.sleep(2.1)
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    before = identities(output)
    indexes = {path for path in before if path.endswith("/pagefind")}
    assert indexes == {f"tinh/{folder}/pagefind" for folder in provinces.FOLDERS.values()}
    table = content / "communes/dat-lanh/plans/kh/targets.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("Hồ sơ ở", "Hồ sơ giấy ở"), encoding="utf-8")
    assert tiendo.build(output, *SEARCH, content=content).code == 0
    assert tiendo.build(clean, *SEARCH, content=content).code == 0
    assert differences(contents(clean), contents(output)) == []
    after = identities(output)
    changed = {path for path in indexes if after[path] != before[path]}
    assert changed == {"tinh/dong-thu/pagefind"}


def test_not_of_a_shard(tiendo: Program, tmp_path: Path) -> None:
    """A shard holds some communes of a province, so that it cannot make the province's index."""
    outcome = tiendo.build(tmp_path / "public", "--search", "--shard", "1/2")
    assert outcome.code == 64, outcome
    assert "--shard và --search không đi cùng nhau" in outcome.err


def test_the_source_names_it(tiendo: Program, tmp_path: Path) -> None:
    """Who builds the site again from its source is told of the search."""
    import zipfile

    assert tiendo.build(tmp_path / "public", *SEARCH, content=copied(tmp_path / "Content", "phu-lam")).code == 0
    with zipfile.ZipFile(tmp_path / "public/du-lieu-mo/site-source.zip") as archive:
        note = archive.read("DOC-TOI.txt").decode()
    assert " --search" in note and "Phần tìm kiếm còn cần Pagefind 1.5." in note
