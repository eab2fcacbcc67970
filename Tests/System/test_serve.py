"""`tiendo serve` and `tiendo check --watch`, the program itself: what is served and what is not, how a saved file comes to be seen, how it ends."""

from __future__ import annotations

import os
import pty
import re
import signal
import socket
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from Support.content import copied, copied_templates, replace
from Support.program import AS_OF, Program
from Support.serving import DEADLINE, Served, running, served, wait_for
from Support.tree import contents

COMMUNE = "phu-lam"
TARGETS = f"communes/{COMMUNE}/plans/nq57/targets.csv"
SETTINGS = f"communes/{COMMUNE}/commune.yml"
PAGE = f"/xa-phuong/{COMMUNE}/index.html"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content of one commune, which the tests of the file leave as it is."""
    return copied(tmp_path_factory.mktemp("serve") / "Content", COMMUNE)


@pytest.fixture(scope="module")
def still(tiendo: Program, content: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Path]]:
    """A site that is served and does not change, with the folder it lies in."""
    output = tmp_path_factory.mktemp("served") / "public"
    with served(tiendo, content, "--output", output) as site:
        yield site, output


def test_files_are_those_of_the_site(still: tuple[Served, Path]) -> None:
    """Every file is served byte for byte; a page has one line more, which is not in the output."""
    site, output = still
    files = contents(output)
    assert len(files) > 100
    for path in sorted(files)[::7] + ["index.html", "404.html"]:
        if path.startswith(".") or path.endswith("/"):
            continue
        status, headers, body = site.ask("/" + path)
        assert status == 200, path
        assert headers["cache-control"] == "no-store" and headers["x-content-type-options"] == "nosniff", path
        if path.endswith(".html"):
            assert headers["content-type"] == "text/html; charset=utf-8"
            script = re.compile(rb'<script src="/_tiendo/live\.js" data-version="[a-z0-9-]+" defer></script>\n')
            assert len(script.findall(body)) == 1, path
            assert b"_tiendo" not in files[path]
            # The policy of the page is widened by what shows a new site in the browser.
            policy = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="[^"]*">')
            assert b"connect-src 'self'" in policy.findall(body)[0], path
            assert policy.sub(b"", script.sub(b"", body)) == policy.sub(b"", files[path]), path
        else:
            assert body == files[path], path


def test_folders(still: tuple[Served, Path]) -> None:
    """A folder shows its first page, and is asked for with a slash at its end."""
    site, _ = still
    assert site.text("/") == site.text("/index.html")
    assert site.text(f"/xa-phuong/{COMMUNE}/") == site.text(PAGE)
    status, headers, _ = site.ask(f"/xa-phuong/{COMMUNE}")
    assert (status, headers["location"]) == (308, f"/xa-phuong/{COMMUNE}/")


@pytest.mark.parametrize("path", ["/", "/index.html", PAGE, f"/xa-phuong/{COMMUNE}/du-lieu/chi-tieu.csv", "/nothing.html", "/_tiendo/live.js", "/_tiendo/live.css"])
def test_head_says_what_get_does(still: tuple[Served, Path], path: str) -> None:
    """HEAD has the same status and headers, and no body."""
    site, _ = still
    got, headers, body = site.ask(path)
    head, head_headers, nothing = site.ask(path, "HEAD")
    assert (head, head_headers, nothing) == (got, headers, b"")
    assert int(headers["content-length"]) == len(body)


@pytest.mark.parametrize("path", [
    "/.tiendo-site", "/%2etiendo-site", "/../public/index.html", "/../../../../../../etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd", "//etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd", "/%252e%252e/etc/passwd", "/xa-phuong/..%5c..%5cetc", "/index.html%00.css", "/index.html/", "/%zz", "/assets/", "/_tiendo/",
    "/_tiendo", "/_tiendo/x", "/_tiendo/../index.html", "/_tiendo/events/", "/nothing", "/outside", "/outside/passwd", "*", "http://127.0.0.1/index.html",
])
def test_nothing_else_is_served(still: tuple[Served, Path], path: str) -> None:
    """What is hidden, outside or not there is answered with the site's page for it."""
    site, output = still
    link = output / "outside"
    link.symlink_to("/etc")
    try:
        status, headers, body = site.ask(path)
    finally:
        link.unlink()
    assert status == 404, (path, body[:200])
    assert headers["content-type"] == "text/html; charset=utf-8"
    assert (output / "404.html").read_bytes().partition(b"</head>")[2] in body


@pytest.mark.parametrize("host", ["evil.vn", "evil.vn:{port}", "localhost", "127.0.0.1:1", "localhost.evil.vn:{port}", "0.0.0.0:{port}"])
def test_other_names_are_refused(still: tuple[Served, Path], host: str) -> None:
    """A page from elsewhere whose name was made to lead here reads nothing."""
    site, _ = still
    for path in ("/index.html", "/_tiendo/events"):
        status, _, body = site.ask(path, host=host.format(port=site.port))
        assert status == 403 and len(body) < 20, path


def test_own_names_are_served(still: tuple[Served, Path]) -> None:
    """The names of this computer lead to the site."""
    site, _ = still
    for host in ("localhost", "127.0.0.1", "[::1]"):
        assert site.ask("/index.html", host=f"{host}:{site.port}")[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_nothing_is_taken(still: tuple[Served, Path], method: str) -> None:
    """Nothing can be sent, and no other site is told that it may ask."""
    site, _ = still
    status, headers, _ = site.ask("/index.html", method, headers={"Origin": "https://evil.vn"})
    assert status == 405 and headers["allow"] == "GET, HEAD"
    assert not any(name.startswith("access-control") for name in headers)


def test_only_this_computer_is_listened_to(still: tuple[Served, Path]) -> None:
    """No address but the loopback is bound."""
    site, _ = still
    found = []
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            address, port = local.split(":")
            if int(port, 16) == site.port and state == "0A":
                found.append(address)
    assert found
    assert set(found) <= {"0100007F", "00000000000000000000000001000000"}, found


def test_a_saved_file_is_seen(tiendo: Program, tmp_path: Path) -> None:
    """An event follows each save, whatever way an editor saves; the page is new by then, and says which build it is of."""
    content = copied(tmp_path / "Content", COMMUNE)
    settings = content / SETTINGS
    with served(tiendo, content) as site:
        events = site.events()
        first = events.next()
        name = re.search(r"^name: (.*)$", settings.read_text(encoding="utf-8"), re.MULTILINE)[1]
        assert name in site.text(PAGE) and f'data-version="{first["version"]}"' in site.text(PAGE)
        for number, save in enumerate((written, renamed)):
            save(settings, settings.read_text(encoding="utf-8").replace(f"name: {name}", f"name: Thử {number}"))
            name = f"Thử {number}"
            event = events.until(lambda event, seen=first: event["version"] != seen["version"])
            page = site.text(PAGE)
            assert name in page and f'data-version="{event["version"]}"' in page
            first = event


def written(file: Path, text: str) -> None:
    """Saves in place."""
    file.write_text(text, encoding="utf-8")


def renamed(file: Path, text: str) -> None:
    """Saves beside, and takes the old one's place."""
    draft = file.with_name(file.name + ".tmp~")
    draft.write_text(text, encoding="utf-8")
    draft.rename(file)


def test_files_and_folders_come_and_go(tiendo: Program, tmp_path: Path) -> None:
    """A file that appears, and one that goes, are seen like a change."""
    content = copied(tmp_path / "Content", COMMUNE)
    with served(tiendo, content) as site:
        events = site.events()
        version = events.next()["version"]
        page = content / "pages/them.md"
        page.write_text("---\ntitle: Trang thêm\n---\n\nLời.\n", encoding="utf-8")
        version = events.until(lambda event: event["version"] != version)["version"]
        assert "Trang thêm" in site.text("/them.html")
        page.unlink()
        events.until(lambda event: event["version"] != version)
        assert site.ask("/them.html")[0] == 404


def test_mistakes_are_told_and_the_old_site_stays(tiendo: Program, tmp_path: Path) -> None:
    """Errors name place, message, advice and id; the last good site is served until they are mended."""
    content = copied(tmp_path / "Content", COMMUNE)
    settings = content / SETTINGS
    good = settings.read_text(encoding="utf-8")
    with served(tiendo, content) as site:
        events = site.events()
        first = events.next()
        assert first["errors"]["notices"] == [] and first["language"] == "vi"
        page = site.text(PAGE)
        settings.write_text(good.replace("kind: ", "kynd: ", 1), encoding="utf-8")
        event = events.until(lambda event: event["errors"]["notices"])
        assert event["version"] == first["version"]
        assert site.text(PAGE) == page
        notice = event["errors"]["notices"][0]
        assert re.match(rf"{re.escape(str(settings))}(:\d+)*", notice["place"]), notice
        assert notice["message"] and notice["id"], notice
        assert event["errors"]["title"].startswith(f"{len(event['errors']['notices'])} lỗi")
        wait_for(lambda: "chưa dựng trang" in site.command.err, site.command.err)
        settings.write_text(good, encoding="utf-8")
        events.until(lambda event: not event["errors"]["notices"])
        assert site.text(PAGE) == page


def test_mistakes_from_the_start(tiendo: Program, tmp_path: Path) -> None:
    """Without a site there is a page that stands in, and the site comes once the mistakes are mended."""
    content = copied(tmp_path / "Content", COMMUNE)
    replace(content / "site.yml", "tagline:", "taglime:")
    with served(tiendo, content, "--lang", "en") as site:
        status, _, body = site.ask("/")
        assert status == 404 and b"/_tiendo/live.js" in body and b'lang="en"' in body
        events = site.events()
        first = events.next()
        assert first["errors"]["title"].startswith("Errors: ") and first["language"] == "en"
        replace(content / "site.yml", "taglime:", "tagline:")
        events.until(lambda event: event["version"] != first["version"])
        assert site.ask("/")[0] == 200


def test_templates_are_watched(tiendo: Program, tmp_path: Path) -> None:
    """A saved template is seen, and a broken one told of."""
    content, templates = copied(tmp_path / "Content", COMMUNE), copied_templates(tmp_path / "Templates")
    with served(tiendo, content, templates=templates) as site:
        events = site.events()
        version = events.next()["version"]
        replace(templates / "glossary.html", "{{/content}}", "<hr class=\"moi\">{{/content}}")
        version = events.until(lambda event: event["version"] != version)["version"]
        assert '<hr class="moi">' in site.text("/thuat-ngu.html")
        replace(templates / "glossary.html", "{{/content}}", "{{wrong}}{{/content}}")
        event = events.until(lambda event: event["errors"]["notices"])
        assert "glossary.html" in event["errors"]["notices"][0]["place"] and event["version"] == version


def test_locks_and_hidden_files_change_nothing(tiendo: Program, tmp_path: Path) -> None:
    """The first build after such files is that of the next real change."""
    content = copied(tmp_path / "Content", COMMUNE)
    folder = (content / TARGETS).parent
    with served(tiendo, content) as site:
        built = site.command.out.count("\n")
        for name in (".~lock.targets.csv#", ".targets.csv.swp", "~$targets.xlsx", "Thumbs.db", "desktop.ini"):
            (folder / name).write_text("x", encoding="utf-8")
        events = site.events()
        version = events.next()["version"]
        # Some looks later than those files were made, for the looks before saw them.
        (content / "pages/them.md").write_text("---\ntitle: Trang thêm\n---\n\nLời.\n", encoding="utf-8")
        events.until(lambda event: event["version"] != version)
        site.command.wait_for(lambda: site.command.out.count("\n") > built, "no build")
        assert site.command.out.count("\n") == built + 1, site.command.out


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(tiendo: Program, content: Path, tmp_path: Path, by: int) -> None:
    """Ctrl-C ends it with 0, also while browsers listen, and its temporary folder, which nobody else may read, goes."""
    with served(tiendo, content, environment=os.environ | {"TMPDIR": str(tmp_path)}) as site:
        events = site.events()
        events.next()
        folder = next(path for path in tmp_path.iterdir() if path.name.startswith("tiendo-"))
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700 and (folder / "public/index.html").is_file()
        assert site.command.interrupt(by) == 0, site.command.err
        events.close()
    assert [path for path in tmp_path.iterdir() if path.name.startswith("tiendo-")] == []


def test_it_ends_while_it_builds(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """Ctrl-C during a build does not wait for minutes, and ends with 0."""
    with running(
        tiendo, "serve", "--port", 0, "--content", content, "--as-of", AS_OF, environment=os.environ | {"TMPDIR": str(tmp_path)}
    ) as command:
        command.wait_for(lambda: "http://" in command.out, "no address")
        assert command.interrupt() == 0, command.err
    assert [path for path in tmp_path.iterdir() if path.name.startswith("tiendo-")] == []


def test_a_port_that_is_taken(tiendo: Program, content: Path) -> None:
    """Another program's port is named, and the command ends with 74."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        outcome = tiendo.run("serve", "--port", port, "--content", content, "--as-of", AS_OF)
    assert outcome.code == 74 and f"cổng {port}" in outcome.err, outcome


def test_an_output_within_the_content(tiendo: Program, content: Path) -> None:
    """It is refused, as by a build."""
    outcome = tiendo.run("serve", "--port", 0, "--content", content, "--output", content / "public")
    assert outcome.code == 64 and "--output" in outcome.err, outcome


def test_check_watches(tiendo: Program, tmp_path: Path) -> None:
    """`check --watch` checks at each save, says the same as `check`, and ends with 0."""
    content = copied(tmp_path / "Content", COMMUNE)
    settings = content / SETTINGS
    good = settings.read_text(encoding="utf-8")
    with running(tiendo, "check", "--watch", "--content", content, "--as-of", AS_OF) as command:
        command.wait_for(lambda: command.out.count("lỗi, ") == 1, "no first check")
        assert "\x1b" not in command.out
        assert "0 lỗi" in command.out
        start = len(command.out)
        settings.write_text(good.replace("kind: ", "kynd: ", 1), encoding="utf-8")
        command.wait_for(lambda: command.out.count("lỗi, ") == 2, "no second check")
        told = command.out[start:]
        assert str(settings) in told and "0 lỗi," not in told
        assert tiendo.check(content=content).out.partition(" lỗi, ")[0].rpartition("\n")[2] == told.partition(" lỗi, ")[0].rpartition("\n")[2]
        settings.write_text(good, encoding="utf-8")
        command.wait_for(lambda: command.out.count("lỗi, ") == 3, "no third check")
        assert command.interrupt() == 0, command.err
    assert command.err == ""


def test_check_clears_a_terminal(tiendo: Program, content: Path) -> None:
    """On a terminal the screen is cleared before each check."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        tiendo.command("check", "--watch", "--content", content, "--as-of", AS_OF), stdout=follower, stderr=follower, stdin=subprocess.DEVNULL)
    os.close(follower)
    try:
        said = b""
        while "lỗi, ".encode() not in said:
            said += os.read(leader, 4096)
        assert said.startswith(b"\x1b[H\x1b[2J")
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=DEADLINE) == 0
    finally:
        process.kill()
        os.close(leader)
