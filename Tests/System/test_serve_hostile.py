"""`tiendo serve` before whoever speaks to it: what is no request, what never ends, what comes by hundreds. It goes on serving, and only the site."""

from __future__ import annotations

import contextlib
import re
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from Support.content import copied
from Support.program import Program
from Support.serving import Served, served, wait_for

SECRET = "không của trang này"


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content of one commune."""
    return copied(tmp_path_factory.mktemp("serve-hostile") / "Content", "phu-lam")


@pytest.fixture(scope="module")
def still(tiendo: Program, content: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, Path]]:
    """A site that is served, with a file beside it that is no part of it."""
    folder = tmp_path_factory.mktemp("served-hostile")
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    with served(tiendo, content, "--output", folder / "public") as site:
        yield site, folder / "public"


def raw(port: int, *pieces: bytes, ends: bool = True) -> bytes:
    """What is answered to some bytes, to the end of the answer or of the connection."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            for piece in pieces:
                connection.sendall(piece)
            if ends:
                connection.shutdown(socket.SHUT_WR)
        answer = b""
        with contextlib.suppress(ConnectionResetError):
            while piece := connection.recv(1 << 16):
                answer += piece
    return answer


def request(line: str, port: int, *headers: str) -> bytes:
    """A request by its first line."""
    return "\r\n".join([line, f"Host: 127.0.0.1:{port}", "Connection: close", *headers, "", ""]).encode()


def is_alive(site: Served) -> bool:
    """Whether the site is served, its first page whole."""
    status, headers, body = site.ask("/index.html")
    return status == 200 and int(headers["content-length"]) == len(body) and b"</html>" in body


PATHS = [
    "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/%252e%252e/secret.txt", "/..\\secret.txt", "/..%5csecret.txt",
    "/xa-phuong/../../secret.txt", "/./../secret.txt", "/.%2e/secret.txt", "//secret.txt", "///../secret.txt", "/..;/secret.txt", "/..%00/secret.txt",
    "/%c0%ae%c0%ae/secret.txt", "/..%c0%afsecret.txt", "/%u002e%u002e/secret.txt", "/..%252fsecret.txt", "../secret.txt", "secret.txt",
    "http://127.0.0.1/../secret.txt", "file:///etc/passwd", "/proc/self/environ", "/%2fetc%2fpasswd", "/etc/passwd", "/out/secret.txt", "/out.txt",
    "/index.html\x00", "/?/../secret.txt", "/index.html/../../secret.txt", "/assets/..%2f..%2fsecret.txt", "/" + "a" * 3000, "/" + "a/" * 1000,
    "/" + "%61" * 1000, "/" + "../" * 700 + "secret.txt", "/" + "%2e%2e/" * 300 + "secret.txt",
]


def test_no_path_leads_out(still: tuple[Served, Path]) -> None:
    """Whatever is asked for, nothing but the site's files is read: no folder above, no file by its whole path, no link within."""
    site, output = still
    (output / "out").symlink_to(output.parent)
    (output / "out.txt").symlink_to(output.parent / "secret.txt")
    try:
        for path in PATHS:
            answer = raw(site.port, request(f"GET {path} HTTP/1.1", site.port))
            assert SECRET.encode() not in answer and b"root:" not in answer, path
            assert not answer or re.match(rb"HTTP/1\.1 404 |HTTP/1\.1 200 " if path.startswith("/?") else rb"HTTP/1\.1 (404|403|400) ", answer), (path[:60], answer[:80])
    finally:
        (output / "out").unlink()
        (output / "out.txt").unlink()
    assert is_alive(site)


def test_what_is_no_request(still: tuple[Served, Path]) -> None:
    """Bytes that are no request are answered with a refusal or not at all, and nothing of the site comes with it."""
    site, _ = still
    host = f"Host: 127.0.0.1:{site.port}\r\n".encode()
    for sent in [
        b"", b"\r\n\r\n", b"\0" * 1000, b"GET\r\n\r\n", b"GET /\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"x" * 500,
        b"GET / HTTP/1.1\r\nHost: evil.vn\r\n\r\n", b"GET / HTTP/1.1\r\nHost:\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"\xff\xfe" * 500,
        b"GET / HTTP/1.1\r\n" + host + b"Content-Length: -1\r\n\r\n", b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 99999999999999999999\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + host + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\n" + host + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
        b"GET / HTTP/1.1\r\nHost: evil.vn\r\n" + host.replace(b"Host", b"X-Forwarded-Host") + b"\r\n",
    ]:
        answer = raw(site.port, sent)
        assert b"</html>" not in answer and not answer.startswith(b"HTTP/1.1 200"), (sent[:60], answer[:100])
    assert is_alive(site)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "TRACE", "CONNECT", "OPTIONS", "PROPFIND", "GETX", "M" * 1000])
def test_other_methods(still: tuple[Served, Path], method: str) -> None:
    """Only GET and HEAD are understood; nothing that was sent comes back."""
    site, _ = still
    body = b"x" * (4 << 20)
    head = request(f"{method} /index.html HTTP/1.1", site.port, f"Content-Length: {len(body)}", "X-Told: secret-told")
    answer = raw(site.port, head, body)
    # Of a method that HTTP does not know there is not even a page that says so.
    assert not answer or answer.startswith(b"HTTP/1.1 405 ") or answer == b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", answer[:100]
    assert b"</html>" not in answer and b"secret-told" not in answer
    assert is_alive(site)


def test_ranges_are_passed_over(still: tuple[Served, Path]) -> None:
    """However many parts of a file are asked for, it comes once."""
    site, output = still
    size = len((output / "xa-phuong/phu-lam/du-lieu/targets.csv").read_bytes())
    for ranges in ("bytes=0-", "bytes=" + ",".join("0-" for _ in range(1500)), "bytes=99999999999999999999-", "bytes=-1", "x" * 8000):
        status, headers, body = site.ask("/xa-phuong/phu-lam/du-lieu/targets.csv", headers={"Range": ranges})
        assert (status, len(body)) == (200, size) and "content-range" not in headers


def test_no_other_site_may_read(still: tuple[Served, Path]) -> None:
    """No answer tells a browser that pages from elsewhere may read it, the stream of events neither."""
    site, _ = still
    for path in ("/index.html", "/_tiendo/events", "/_tiendo/live.js", "/none"):
        with socket.create_connection(("127.0.0.1", site.port), timeout=60) as connection:
            connection.sendall(request(f"GET {path} HTTP/1.1", site.port, "Origin: https://evil.vn", "Access-Control-Request-Private-Network: true"))
            head = b""
            while b"\r\n\r\n" not in head:
                head += connection.recv(1 << 12)
        head = head.partition(b"\r\n\r\n")[0].lower()
        assert b"access-control" not in head and b"cross-origin-resource-policy: same-origin" in head and b"nosniff" in head, path


def test_slow_and_long_requests_hold_nobody_up(still: tuple[Served, Path]) -> None:
    """Requests that never end, many headers, answers that nobody reads: others are served meanwhile."""
    site, _ = still
    with contextlib.ExitStack() as stack:
        for number in range(300):
            connection = stack.enter_context(socket.create_connection(("127.0.0.1", site.port), timeout=60))
            if number % 3 == 1:
                connection.sendall(b"GET /index.html HTTP/1.1\r\nHost: 127")
            elif number % 3 == 2:
                # The answers fill what the system keeps of them, for nobody reads.
                connection.setblocking(False)
                with contextlib.suppress(BlockingIOError):
                    connection.sendall(request("GET /index.html HTTP/1.1", site.port).replace(b"close", b"keep-alive") * 50)
        assert is_alive(site)
        stack.enter_context(contextlib.closing(events := site.events()))
        assert events.next()["version"]
    long = b"X-Long: " + b"a" * (4 << 10) + b"\r\n"
    answer = raw(site.port, request("GET /index.html HTTP/1.1", site.port)[:-2], long, b"\r\n")
    assert not answer or answer.startswith(b"HTTP/1.1 ")
    answer = raw(site.port, request("GET /index.html HTTP/1.1", site.port)[:-2], b"".join(b"X-%d: y\r\n" % number for number in range(20_000)), b"\r\n")
    assert not answer or answer.startswith(b"HTTP/1.1 ")
    assert is_alive(site)


def test_more_connections_than_files_may_be_open(tiendo: Program, content: Path, tmp_path: Path) -> None:
    """It serves again once they are closed, on the same port."""
    shell = shutil.which("sh")
    assert shell
    limited = Program(tmp_path / "limited")
    limited.path.write_text(f'#!{shell}\nulimit -n 64\nexec "{tiendo.path}" "$@"\n', encoding="utf-8")
    limited.path.chmod(0o755)
    with served(limited, content) as site:
        connections: list[socket.socket] = []
        try:
            for _ in range(200):
                connection = socket.socket()
                connection.settimeout(5)
                connections.append(connection)
                with contextlib.suppress(OSError):
                    connection.connect(("127.0.0.1", site.port))
        finally:
            for connection in connections:
                connection.close()

        def answers() -> bool:
            try:
                return is_alive(site)
            except OSError:
                return False

        wait_for(answers, "it does not serve again")
        assert site.command.process.poll() is None
