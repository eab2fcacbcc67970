"""Who may read what the program writes, whatever the umask; that it follows no link out of what it was given, and writes through none."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from Support import tables
from Support.content import copied, copied_templates, replace
from Support.forms import FilledForm
from Support.program import AS_OF, REPOSITORY, TEMPLATES, Outcome, Program
from Support.tree import contents
from Support.word import write

COMMUNE = "communes/minh-hoa"
OFFICE = "bao-cao-minh-hoa-2026-11-phong-kinh-te.xlsx"
ITEM = "nq57-2026-nv-iii-1"
SECRET = "không của trang này\n"
MASKS = [0o000, 0o002, 0o077]


def run(tiendo: Program, *arguments: object, umask: int = -1) -> Outcome:
    """Runs the program under a umask; none of these runs may wait for anything."""
    ended = subprocess.run(tiendo.command(*arguments), cwd=REPOSITORY, capture_output=True, timeout=100, check=False, umask=umask, stdin=subprocess.DEVNULL)
    return Outcome(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def build(tiendo: Program, content: Path, output: Path, *arguments: object, templates: Path = TEMPLATES, umask: int = -1) -> Outcome:
    """Runs `tiendo build`."""
    return run(tiendo, "build", "--content", content, "--templates", templates, "--output", output, "--as-of", AS_OF, *arguments, umask=umask)


def mode(path: Path) -> int:
    """The twelve bits of a path itself."""
    return stat.S_IMODE(path.lstat().st_mode)


def modes(folder: Path) -> set[tuple[str, int]]:
    """What kinds of things with which modes a folder is and holds."""
    kinds = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "link"}
    return {(kinds.get(stat.S_IFMT(path.lstat().st_mode), "other"), mode(path)) for path in [folder, *folder.rglob("*")]}


PUBLIC = {("file", 0o644), ("folder", 0o755)}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fictional commune in December 2026, with files that somebody let everybody write to, run, and run as themselves."""
    content = copied(tmp_path_factory.mktemp("rights") / "Content", "minh-hoa")
    replace(content / COMMUNE / "commune.yml", "as-of: 2026-11-10", "as-of: 2026-12-10")
    for number, path in enumerate(sorted((content / COMMUNE / "evidence").iterdir())):
        path.chmod([0o777, 0o4755, 0o2777, 0o600][number % 4])
    return content


@pytest.fixture
def content(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "Content"))


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[Path]:
    """A folder that nothing may change, with a file in it; looked at when the test ends."""
    folder = tmp_path / "victim"
    folder.mkdir()
    (folder / "mine.txt").write_text(SECRET, encoding="utf-8")
    before = contents(folder)
    yield folder
    assert contents(folder) == before


@pytest.mark.parametrize("umask", MASKS, ids=oct)
def test_modes_of_a_site(tiendo: Program, original: Path, tmp_path: Path, umask: int) -> None:
    """Files 0644, folders 0755, whatever the umask and the modes of sources; what lies beside them is of nobody's else."""
    templates = copied_templates(tmp_path / "Templates")
    for path in (templates / "assets").iterdir():
        path.chmod(0o6777)
    site = tmp_path / "out" / "public"
    outcome = build(tiendo, original, site, templates=templates, umask=umask)
    assert outcome.code == 0, outcome
    assert modes(site) == PUBLIC
    beside = {path.name: mode(path) for path in site.parent.iterdir() if path != site}
    assert beside.pop(".public.cache") == 0o600
    # The history may be published, and nobody else may write there.
    history = [beside.pop("public.history"), *(mode(path) for path in site.with_name("public.history").iterdir())]
    assert len(history) == 2 and all(not found & 0o7022 for found in history), history
    assert all(not found & 0o7133 for found in beside.values()), beside
    # A build of one commune keeps the other files.
    outcome = build(tiendo, original, site, "--commune", "minh-hoa", templates=templates, umask=umask)
    assert outcome.code == 0 and modes(site) == PUBLIC, outcome


def test_what_others_could_write_to_is_written_anew(tiendo: Program, original: Path, tmp_path: Path) -> None:
    """A file of the old site with another mode is neither kept nor linked; the folder keeps who may look into it, and nobody else may write there."""
    site = tmp_path / "public"
    assert build(tiendo, original, site).code == 0
    kept = site / "assets"
    asset = next(kept.iterdir())
    other = site / "mau/minh-hoa/index.html"
    for path, bits in ((asset, 0o666), (other, 0o4755), (site, 0o2777)):
        path.chmod(bits)
    inodes = {path: path.stat().st_ino for path in (asset, other)}
    assert build(tiendo, original, site, "--full").code == 0
    # The bit by which what is made there gets the folder's group gives nobody any right.
    assert {(kind, bits & ~0o2000) for kind, bits in modes(site)} == PUBLIC
    assert mode(site) == 0o2755
    assert all(path.stat().st_ino != inode for path, inode in inodes.items())
    other.chmod(0o666)
    site.chmod(0o750)
    assert build(tiendo, original, site, "--full").code == 0
    assert mode(site) == 0o750 and mode(other) == 0o644


@pytest.mark.parametrize(("umask", "file", "folder"), [(0o000, 0o640, 0o750), (0o002, 0o640, 0o750), (0o077, 0o600, 0o700)], ids=oct)
def test_forms_are_for_the_office_alone(tiendo: Program, original: Path, tmp_path: Path, umask: int, file: int, folder: int) -> None:
    """Forms hold what was not published yet: other accounts cannot read them, nor the group where the umask says so."""
    output = tmp_path / "new" / "forms"
    outcome = run(
        tiendo, "form", "minh-hoa", "--content", original, "--output", output, "--month", "2026-11", "--as-of", "2026-11-30", umask=umask)
    assert outcome.code == 0, outcome
    assert modes(output) == {("file", file), ("folder", folder)}
    assert mode(output.parent) == folder


@pytest.mark.parametrize("command", ["bulletin", "serve"])
def test_drafts_are_kept_from_other_accounts(tiendo: Program, original: Path, tmp_path: Path, command: str) -> None:
    """Papers that nobody has signed yet, and the site while one works on it, lie in a folder into which owner and group alone look."""
    output = tmp_path / "draft"
    common = ("--content", original, "--templates", TEMPLATES, "--output", output, "--as-of", AS_OF)
    if command == "bulletin":
        outcome = run(tiendo, "bulletin", "--month", "2026-10", *common, umask=0)
        assert outcome.code == 0, outcome
    else:
        from Support.serving import served

        with served(tiendo, original, "--output", output):
            pass
    assert mode(output) == 0o750
    assert {found for found in modes(output) if found[0] == "file"} == {("file", 0o644)}


def filled(tiendo: Program, content: Path, folder: Path, file: str) -> Path:
    """The form of one office as it comes back, with the name of a file of evidence in it."""
    outcome = run(
        tiendo, "form", "minh-hoa", "--content", content, "--output", folder / "out", "--month", "2026-11", "--as-of", "2026-11-30", "--office",
        "Phòng Kinh tế")
    assert outcome.code == 0, outcome
    form = FilledForm(folder / "out" / OFFICE)
    form.confirm.value = "Trưởng phòng"
    form.put(ITEM, state="đang thực hiện", result="Đã họp")
    form.prove(form.evidence.min_row + 5, ITEM, "Biên bản họp", "biên bản", None, None, file, "có")
    return form.save(folder / "back" / "da-ghi.xlsx")


def take(tiendo: Program, content: Path, *forms: Path, umask: int = -1) -> Outcome:
    """Runs `tiendo take`."""
    return run(
        tiendo, "take", *forms, "--content", content, "--templates", TEMPLATES, "--received", "2026-12-03", "--python",
        REPOSITORY / ".venv/bin/python", "--yes", umask=umask)


@pytest.mark.parametrize(("umask", "table", "kept"), [(0o000, 0o600, 0o600), (0o000, 0o666, 0o664), (0o077, 0o644, 0o644)], ids=oct)
def test_modes_of_what_was_taken(tiendo: Program, content: Path, tmp_path: Path, umask: int, table: int, kept: int) -> None:
    """A table keeps its readers and lets nobody else write; its backup and the copied evidence are for owner and group, and no program."""
    reports = content / COMMUNE / "reports.csv"
    reports.chmod(table)
    form = filled(tiendo, content, tmp_path, "bien-ban.txt")
    given = form.parent / "bien-ban.txt"
    given.write_text("Biên bản họp ngày 20/11/2026\n", encoding="utf-8")
    given.chmod(0o4777)
    before = set((content / COMMUNE / "evidence").iterdir())
    outcome = take(tiendo, content, form, umask=umask)
    assert outcome.code == 0, outcome
    assert mode(reports) == kept
    (copy,) = set((content / COMMUNE / "evidence").iterdir()) - before
    assert mode(copy) == 0o640 & ~umask
    backups = content / COMMUNE / ".backup"
    assert mode(backups) == mode(backups / "2026-12-03") == 0o750 & ~umask
    assert mode(backups / "2026-12-03/reports.csv") == 0o640 & table & ~umask
    assert not [path for path in content.rglob("*") if "tiendo-" in path.name]


@pytest.mark.parametrize("umask", MASKS, ids=oct)
def test_modes_of_new_content(tiendo: Program, content: Path, tmp_path: Path, umask: int) -> None:
    """What authors go on writing has the modes that the umask gives, and never lets everybody write."""
    outcome = run(
        tiendo, "new", "commune", "tan-an", "--name", "Xã Tân An", "--kind", "xã", "--code", "12345", "--province", "Đồng Nai", "--content", content,
        umask=umask)
    assert outcome.code == 0, outcome
    made = modes(content / "communes/tan-an")
    assert made == {("file", 0o644 & ~umask), ("folder", 0o755 & ~umask)}
    word = write("KẾ HOẠCH\n| STT | Nội dung chỉ tiêu | Mục tiêu\n| 1 | Tỷ lệ hồ sơ | 80\n", tmp_path / "plan.docx")
    outcome = run(tiendo, "import", word, "--plan", "nq57", "--output", tmp_path / "draft", umask=umask)
    assert outcome.code == 0, outcome
    assert modes(tmp_path / "draft") == {("file", 0o644 & ~umask), ("folder", 0o755 & ~umask)}


LINKS = {
    "a file": "victim/mine.txt", "a folder": "victim", "a link": "hop", "itself": None, "nothing": "no-such-thing", "zeros": "/dev/zero",
    "a process": "/proc/self/environ", "climbing": "../../../../../../../../../etc/passwd",
}


@pytest.mark.parametrize("place", ["pages/x.md", f"{COMMUNE}/evidence/x.pdf", f"{COMMUNE}/reports.xlsx", "communes/x", f"{COMMUNE}/plans/x", "../Templates/assets/x.css"])
def test_links_out_of_the_sources_are_refused(tiendo: Program, content: Path, tmp_path: Path, victim: Path, place: str) -> None:
    """Wherever one stands and wherever it leads, nothing is read of it, and it is named."""
    templates = copied_templates(tmp_path / "Templates")
    (tmp_path / "hop").symlink_to(victim / "mine.txt")
    link = content / place
    for name, target in LINKS.items():
        link.symlink_to(link if target is None else target if target.startswith(("/", "..")) else tmp_path / target)
        outcome = build(tiendo, content, tmp_path / "public", templates=templates)
        assert outcome.code == 74, (name, outcome)
        assert link.name in outcome.err and SECRET.strip() not in outcome.out + outcome.err, (name, outcome)
        assert not (tmp_path / "public").exists()
        link.unlink()


def test_a_link_beside_a_form_is_no_evidence(tiendo: Program, content: Path, tmp_path: Path, victim: Path) -> None:
    """Whoever hands in a folder cannot have another file of the computer published; nor through the folder of backups."""
    form = filled(tiendo, content, tmp_path, "bien-ban.txt")
    (form.parent / "bien-ban.txt").symlink_to(victim / "mine.txt")
    before = contents(content)
    outcome = take(tiendo, content, form)
    assert outcome.code == 1 and "[file-not-beside-form]" in outcome.err, outcome
    assert contents(content) == before
    (form.parent / "bien-ban.txt").unlink()
    (form.parent / "bien-ban.txt").write_text("Biên bản họp\n", encoding="utf-8")
    (content / COMMUNE / ".backup").symlink_to(victim)
    outcome = take(tiendo, content, form)
    assert outcome.code == 74 and ".backup" in outcome.err, outcome
    (content / COMMUNE / ".backup").unlink()
    assert contents(content) == before


@pytest.mark.parametrize("what", ["pipe", "zeros", "folder", "huge"])
def test_forms_and_plans_that_are_no_files(tiendo: Program, content: Path, tmp_path: Path, what: str) -> None:
    """Nobody waits for a pipe, and nothing without an end is read."""
    for name, command in (("x.xlsx", ("take",)), ("x.docx", ("import",))):
        path = tmp_path / name
        if what == "pipe":
            os.mkfifo(path)
        elif what == "zeros":
            path.symlink_to("/dev/zero")
        elif what == "folder":
            path.mkdir()
        else:
            with path.open("wb") as file:
                file.truncate(1 << 40)
        if command == ("take",):
            outcome = take(tiendo, content, path)
        else:
            outcome = run(tiendo, "import", path, "--plan", "nq57", "--output", tmp_path / "draft")
        assert outcome.code == (1 if what == "huge" else 74), outcome
        assert name in outcome.err or "/dev/zero" in outcome.err
    assert not (tmp_path / "draft").exists()


def test_nothing_is_written_through_links_beside_the_output(tiendo: Program, original: Path, tmp_path: Path, victim: Path) -> None:
    """Links that stand where a build keeps its own files lead nobody elsewhere: they are refused, or removed as links."""
    out = tmp_path / "out"
    out.mkdir()
    site = out / "public"
    lock = out / "public.lock"
    for target in (victim / "made.lock", victim / "mine.txt"):
        lock.symlink_to(target)
        outcome = build(tiendo, original, site)
        assert outcome.code == 74 and "public.lock" in outcome.err, outcome
        lock.unlink()
    os.mkfifo(lock)
    assert build(tiendo, original, site).code == 74
    lock.unlink()
    assert not site.exists()

    def plant() -> None:
        for name in (".public.exchange", ".public.cache", ".public.cache-new", ".public.stage-1", ".public.old-1"):
            (out / name).unlink(missing_ok=True)
            (out / name).symlink_to(victim / "mine.txt" if "cache" in name or "exchange" in name else victim)

    for number in range(2):
        plant()
        tables.edit(original / COMMUNE / "evidence.csv", lambda row: row | {"title": f"Lần {number}"} if row["id"] == "mc-001" else row)
        outcome = build(tiendo, original, site, *(["--commune", "minh-hoa"] if number == 1 else []))
        assert outcome.code == 0, outcome
        assert modes(site) == PUBLIC
        assert not (out / ".public.exchange").is_symlink() and not list(out.glob(".public.stage-*")) and not list(out.glob(".public.old-*"))


def test_links_within_the_old_site_are_replaced(tiendo: Program, original: Path, tmp_path: Path, victim: Path) -> None:
    """A folder or file of the site that somebody exchanged for a link is written anew; what it leads to stays as it is, in whole builds and in parts."""
    site = tmp_path / "public"
    assert build(tiendo, original, site).code == 0
    expected = contents(site)
    for arguments in (["--full"], []):
        shutil.rmtree(site / "mau/minh-hoa/chi-tieu")
        (site / "mau/minh-hoa/chi-tieu").symlink_to(victim)
        (site / "index.html").unlink()
        (site / "index.html").symlink_to(victim / "mine.txt")
        (site / "mau/minh-hoa/index.html").unlink()
        (site / "mau/minh-hoa/index.html").hardlink_to(victim / "mine.txt")
        (original / COMMUNE / "evidence/mc-050.csv").touch()
        outcome = build(tiendo, original, site, *(arguments or ["--commune", "minh-hoa", "--full"]))
        assert outcome.code == 0, outcome
        assert modes(site) == PUBLIC and contents(site) == expected


def test_forms_and_drafts_are_not_written_through_links(tiendo: Program, content: Path, tmp_path: Path, victim: Path) -> None:
    """A file that is there as a link is there, whether it leads to something or not: nothing is written."""
    output = tmp_path / "forms"
    output.mkdir()
    for target in (victim / "mine.txt", victim / "made.xlsx"):
        (output / OFFICE).symlink_to(target)
        outcome = run(tiendo, "form", "minh-hoa", "--content", content, "--output", output, "--month", "2026-11", "--as-of", "2026-11-30")
        assert outcome.code == 64 and OFFICE in outcome.err, outcome
        (output / OFFICE).unlink()
    draft = tmp_path / "draft"
    draft.mkdir()
    (draft / "targets.csv").symlink_to(victim / "made.csv")
    word = write("KẾ HOẠCH\n| STT | Nội dung chỉ tiêu | Mục tiêu\n| 1 | Tỷ lệ hồ sơ | 80\n", tmp_path / "plan.docx")
    outcome = run(tiendo, "import", word, "--plan", "nq57", "--output", draft)
    assert outcome.code == 64 and "targets.csv" in outcome.err, outcome
