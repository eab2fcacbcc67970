"""Outputs that cannot be, or may not be, written: refused with a line that names the place, and nothing changes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from Support.content import copied, replace
from Support.faults import files, left_beside, without_privileges
from Support.program import Program
from Support.small_disk import SmallDisk


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A commune that is built fast."""
    return copied(tmp_path_factory.mktemp("content") / "Content", "phu-lam")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same under another title, which changes every page."""
    content = copied(tmp_path_factory.mktemp("other") / "Content", "phu-lam")
    replace(content / "site.yml", "title: Tiến Độ", "title: Tiến Độ mới")
    return content


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallDisk]:
    """A disk to be made read-only."""
    disk = SmallDisk(tmp_path_factory.mktemp("disk") / "mounted")
    yield disk
    disk.end()


def test_a_read_only_disk(tiendo: Program, disk: SmallDisk, content: Path, other: Path) -> None:
    """The site stays, and the line says that the disk cannot be written to."""
    tiendo, output, seen = disk.program(tiendo), disk.folder / "public", disk.seen / "public"
    assert tiendo.build(output, content=content).code == 0
    before = files(seen)
    disk.mount("-o", "remount,ro", disk.folder)
    outcome = tiendo.build(output, content=other)
    disk.limit()
    assert outcome.code == 74, outcome
    assert f"“{disk.folder}/" in outcome.err and "ổ đĩa chỉ cho đọc; hãy chọn nơi ghi được" in outcome.err, outcome
    assert files(seen) == before
    assert tiendo.build(output, content=other).code == 0
    assert files(seen) != before and left_beside(seen) == []


def test_a_site_mounted_read_only(tiendo: Program, disk: SmallDisk, content: Path, other: Path) -> None:
    """A mounted folder cannot be exchanged, whether it can be written to or not."""
    tiendo, output, seen = disk.program(tiendo), disk.folder / "mounted/public", disk.seen / "mounted/public"
    assert tiendo.build(output, content=content).code == 0
    before = files(seen)
    disk.mount("--bind", output, output)
    disk.mount("-o", "remount,bind,ro", output)
    outcome = tiendo.build(output, content=other)
    assert outcome.code == 74, outcome
    assert f"“{output}” là điểm gắn ổ đĩa" in outcome.err and "hãy chọn" in outcome.err, outcome
    assert files(seen) == before and left_beside(seen) == []


@pytest.mark.parametrize("locked", ["site", "folder above", "folder within"])
def test_permissions(tiendo: Program, content: Path, other: Path, tmp_path: Path, locked: str) -> None:
    """Where permissions forbid to write, the old site stays and the line says what is missing. A folder of the old site that may not be written to, itself
    perhaps, is no hindrance: it goes with the site."""
    tiendo, output = without_privileges(tiendo), tmp_path / "site/public"
    assert tiendo.build(output, content=content).code == 0
    before = files(output)
    folder = {"site": output, "folder above": output.parent, "folder within": output / "xa-phuong/phu-lam"}[locked]
    folder.chmod(0o555)
    outcome = tiendo.build(output, content=other)
    if locked == "folder above":
        assert files(output) == before
        folder.chmod(0o755)
        assert outcome.code == 74, outcome
        assert f"“{output.parent}/" in outcome.err and "không có quyền; hãy cấp quyền" in outcome.err, outcome
        outcome = tiendo.build(output, content=other)
    assert outcome.code == 0, outcome
    assert files(output).keys() == before.keys() and files(output) != before
    assert left_beside(output) == []
    assert tiendo.build(output, content=content).code == 0
    assert files(output) == before


def test_a_folder_above_that_is_missing(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """It is made."""
    output = tmp_path / "srv/www/tiến độ/public"
    assert tiendo.build(output, content=content).code == 0
    assert (output / "index.html").is_file() and left_beside(output) == []


def test_links(tiendo: Program, content: Path, other: Path, tmp_path: Path) -> None:
    """A link as output means the folder it leads to, also where that is to be made, and stays a link; one in a circle leads nowhere."""
    (tmp_path / "public").symlink_to("releases/current")
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    before = files(tmp_path / "releases/current")
    assert tiendo.build(tmp_path / "public", content=other).code == 0
    assert files(tmp_path / "public") != before
    assert os.readlink(tmp_path / "public") == "releases/current"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["public", "releases"]
    assert left_beside(tmp_path / "releases/current") == []
    (tmp_path / "round").symlink_to("about")
    (tmp_path / "about").symlink_to("round")
    outcome = tiendo.build(tmp_path / "round", content=content)
    assert outcome.code == 74, outcome
    assert f"“{tmp_path / 'round'}”: quá nhiều liên kết" in outcome.err, outcome


@pytest.mark.parametrize("kind", ["a name of 255 bytes", "a path of five thousand bytes"])
def test_names_too_long(tiendo: Program, content: Path, tmp_path: Path, kind: str) -> None:
    """Beside the output lie files of its name and a little more; a line says that it is too long, and nothing is made."""
    output = tmp_path / ("á" * 127 + "b") if kind.startswith("a name") else tmp_path.joinpath(*["b" * 200] * 25)
    outcome = tiendo.build(output, content=content)
    assert outcome.code == 74, outcome
    assert "tên quá dài; hãy đặt tên ngắn hơn" in outcome.err, outcome
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("inside", ["Content", "Templates"])
def test_sources_in_the_output(tiendo: Program, tmp_path: Path, inside: str) -> None:
    """A site that holds what it is made from would lose it at the exchange, so that is refused as wrong use."""
    output, content = tmp_path / "public", copied(tmp_path / "Content", "phu-lam")
    assert tiendo.build(output, content=content).code == 0
    moved = copied(output / "Content", "phu-lam") if inside == "Content" else content
    templates = {} if inside == "Content" else {"templates": output / "Templates"}
    if templates:
        templates["templates"].mkdir()
    before = files(tmp_path)
    outcome = tiendo.build(output, "--full", content=moved, **templates)
    assert outcome.code == 64, outcome
    assert f"không được chứa {output / inside}" in outcome.err, outcome
    assert files(tmp_path) == before
