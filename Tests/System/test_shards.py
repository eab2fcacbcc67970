"""`--shard k/n` builds disjoint parts of the site, whose union is the site."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from Support import provinces
from Support.program import Program
from Support.tree import contents, differences

MARKER = ".tiendo-site"


@pytest.fixture
def country(tmp_path: Path) -> Path:
    """Communes of three made-up provinces."""
    return provinces.made(tmp_path / "Content")


@pytest.mark.parametrize("base", [[], ["--base", "https://tiendo.example.vn/"]], ids=["without base", "with base"])
def test_three_shards_are_the_site(tiendo: Program, country: Path, tmp_path: Path, base: list[str]) -> None:
    """Every file of the site is in one of the shards alone, with the same bytes."""
    whole, union = tmp_path / "whole", tmp_path / "union"
    assert tiendo.build(whole, *base, content=country).code == 0
    seen: dict[str, int] = {}
    for index in (1, 2, 3):
        part = tmp_path / f"part-{index}"
        outcome = tiendo.build(part, "--shard", f"{index}/3", *base, content=country)
        assert outcome.code == 0, outcome
        for path in contents(part):
            if not path.endswith("/") and path != MARKER:
                assert path not in seen, f"{path}: in {seen[path]} and {index}"
                seen[path] = index
        shutil.copytree(part, union, dirs_exist_ok=True)
    assert set(seen.values()) == {1, 2, 3}
    assert differences(contents(whole), contents(union)) == []


def test_more_shards_than_communes(tiendo: Program, country: Path, tmp_path: Path) -> None:
    """Shards may be empty; together they are still the site."""
    whole, union = tmp_path / "whole", tmp_path / "union"
    assert tiendo.build(whole, content=country).code == 0
    for index in range(1, 13):
        part = tmp_path / f"part-{index}"
        assert tiendo.build(part, "--shard", f"{index}/12", content=country).code == 0
        shutil.copytree(part, union, dirs_exist_ok=True)
    assert differences(contents(whole), contents(union)) == []


@pytest.mark.parametrize("words", [["--shard", "0/3"], ["--shard", "4/3"], ["--shard", "1"], ["--shard", "1/3", "--commune", "phu-lam"]])
def test_no_such_shard(tiendo: Program, tmp_path: Path, words: list[str]) -> None:
    """What is no shard is a mistake of usage; nothing is written."""
    outcome = tiendo.build(tmp_path / "public", *words)
    assert outcome.code == 64, outcome
    assert list(tmp_path.iterdir()) == []
