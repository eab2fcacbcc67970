"""Two builds at once into one folder: one of them writes, the other one says so and ends, and the site is whole."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from Support.content import copied, replace
from Support.faults import begun, files, left_beside
from Support.program import Program


@pytest.mark.parametrize("goes_on", [False, True], ids=["whole", "goes on"])
def test_two_builds_at_once(tiendo: Program, tmp_path: Path, goes_on: bool) -> None:
    """While one is at work, held still in its middle, the other is refused with 75; then the first one ends its work."""
    content, output = copied(tmp_path / "Content", "phu-lam", "thong-nhat"), tmp_path / "site/public"
    assert tiendo.build(output, content=content).code == 0
    before = files(output)
    if goes_on:
        replace(content / "communes/phu-lam/plans/nq57/targets.csv", "sửa khoảng trắng thành", "sửa dấu cách thành")
    else:
        replace(content / "site.yml", "title: Tiến Độ", "title: Tiến Độ mới")
    assert tiendo.build(tmp_path / "clean/public", content=content).code == 0
    after = files(tmp_path / "clean/public")
    first = begun(tiendo, output, content, "--jobs", 1)
    stage = output.with_name(f".public.stage-{first.pid}")
    while not any(stage.glob("*")):
        assert first.poll() is None, "the first build was not seen at work"
        time.sleep(0.0005)
    first.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, first.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    assert stage.exists(), "the first build had ended before it was held"
    try:
        second = tiendo.build(output, "--full", content=content)
        third = tiendo.build(output, content=content)
    finally:
        first.send_signal(signal.SIGCONT)
    for refused in (second, third):
        assert refused.code == 75, refused
        assert f"một lần dựng khác đang ghi vào “{output}”; hãy đợi lần đó xong rồi chạy lại" in refused.err, refused
    assert first.wait() == 0
    assert files(output) == after != before
    assert left_beside(output) == []


def test_a_crowd(tiendo: Program, tmp_path: Path) -> None:
    """Builds of two contents begun together, again and again: each ends with 0 or 75, and the site is one of the two at any time."""
    old, new, output = copied(tmp_path / "old", "phu-lam"), copied(tmp_path / "new", "phu-lam"), tmp_path / "site/public"
    replace(new / "site.yml", "title: Tiến Độ", "title: Tiến Độ mới")
    wholes = []
    for content in (new, old):
        assert tiendo.build(output, content=content).code == 0
        wholes.append(files(output))
    codes = []
    for _ in range(3):
        builds = [begun(tiendo, output, content, "--full", "--jobs", 1) for content in (old, new, old, new)]
        codes += [build.wait() for build in builds]
        assert files(output) in wholes
        assert left_beside(output) == []
    assert set(codes) <= {0, 75} and codes.count(0) >= 3, codes
