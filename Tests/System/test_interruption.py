"""A build that is killed leaves the old site whole, and the next build needs no help."""

from __future__ import annotations

import hashlib
import os
import signal
import time
from pathlib import Path

import pytest

from Support.content import clone_commune, copied, replace
from Support.program import AS_OF, TEMPLATES, Program
from Support.tree import contents, differences

COMMUNES = 5


@pytest.fixture(scope="module")
def big_content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Content with so many communes that a build can be caught in the middle."""
    content = copied(tmp_path_factory.mktemp("big") / "Content", "minh-hoa")
    for number in range(1, COMMUNES):
        clone_commune(content, "minh-hoa", f"minh-hoa-{number:02}", f"{number:05}")
    return content


@pytest.fixture(scope="module")
def old_site(tiendo: Program, big_content: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site that stands before each interrupted build."""
    output = tmp_path_factory.mktemp("killed") / "public"
    outcome = tiendo.build(output, content=big_content)
    assert outcome.code == 0, outcome
    return output


@pytest.fixture(scope="module")
def changed_content(big_content: Path, old_site: Path) -> Path:
    """The same content with another title, which changes every page."""
    replace(big_content / "site.yml", "title: Tiến Độ", "title: Tiến Độ mới")
    return big_content


# What must have appeared in the stage when the build is killed: the stage itself, the first pages, the middle, nearly the end.
@pytest.mark.parametrize("moment", ["", "mau/minh-hoa-01/chi-tieu", "mau/minh-hoa-03/chi-tieu"])
def test_a_killed_build_leaves_the_old_site_whole(tiendo: Program, changed_content: Path, old_site: Path, moment: str) -> None:
    """Not one byte of the old site is different after `kill -9`."""
    before = contents(old_site)
    assert killed(tiendo, changed_content, old_site, moment), f"the build was never caught with {moment!r} in its stage"
    assert stages(old_site), "the killed build was to leave its stage behind"
    assert differences(before, contents(old_site)) == []


def test_the_next_build_works(tiendo: Program, changed_content: Path, old_site: Path, tmp_path: Path) -> None:
    """After killed builds the next one makes the same site as a fresh build, and removes what they left beside it."""
    assert killed(tiendo, changed_content, old_site, "mau/minh-hoa-01/chi-tieu")
    outcome = tiendo.build(old_site, content=changed_content)
    assert outcome.code == 0, outcome
    assert stages(old_site) == []
    assert tiendo.build(tmp_path / "fresh", content=changed_content).code == 0
    assert digests(old_site) == digests(tmp_path / "fresh")


def killed(tiendo: Program, content: Path, output: Path, moment: str) -> bool:
    """Kills a build as soon as its stage holds something. A build that ended before it was noticed is put back and tried again."""
    for _ in range(5):
        build = tiendo.start(
            "build", "--content", content, "--templates", TEMPLATES, "--output", output, "--as-of", AS_OF, "--jobs", 1)
        os.setpriority(os.PRIO_PROCESS, build.pid, 19)
        sought = output.parent / f".{output.name}.stage-{build.pid}" / moment
        while build.poll() is None and not sought.exists():
            time.sleep(0.001)  # leaves the core to the build, and to the tests beside this one
        if build.poll() is None:
            build.send_signal(signal.SIGKILL)
        if build.wait() == -signal.SIGKILL:
            return True
        put_back(tiendo, content, output)
    return False


def put_back(tiendo: Program, content: Path, output: Path) -> None:
    """The old site again, after a build that could not be caught."""
    settings = content / "site.yml"
    replace(settings, "title: Tiến Độ mới", "title: Tiến Độ")
    assert tiendo.build(output, content=content).code == 0
    replace(settings, "title: Tiến Độ", "title: Tiến Độ mới")


def stages(output: Path) -> list[str]:
    """What builds left beside a site, but for what one that ended well keeps for the next."""
    names = (path.name for path in output.parent.iterdir())
    return sorted(name for name in names if name.startswith(f".{output.name}.") and name != f".{output.name}.cache")


def digests(folder: Path) -> dict[str, str]:
    """The tree as hashes, which is lighter to compare when it differs."""
    return {path: hashlib.sha256(data).hexdigest() for path, data in contents(folder).items()}
