"""In a real browser nothing of what authors write runs, and no page asks for what its own policy refuses: from a web server and from a disk, with harmless words
and with the worst ones."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import worst_strings
from playwright.sync_api import Browser, BrowserContext, Page
from samples import DEMONSTRATION, PAGES, REAL
from Support.content import copied, make_real
from Support.long import LONG
from Support.program import Program

PAPERS = [f"{DEMONSTRATION}/ban-tin/{name}.html" for name in ("index", "2026-10", "2026-10-bao-cao", "2025")]

# A page of each kind: all samples, and the papers; of the English edition some.
KINDS = [*PAGES, *PAPERS, "tim-kiem.html", "en/index.html", f"en/{DEMONSTRATION}/index.html", f"en/{DEMONSTRATION}/chi-tieu/nq57-2026-ct-i-1.html"]

# What tells of all that a page was refused, that ran, or that asked something of the reader; in every frame, before anything else.
WITNESS = """
window.__seen = [];
addEventListener("securitypolicyviolation", event => __seen.push(event.violatedDirective + " " + event.blockedURI + " " + event.sample));
for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = () => __seen.push(name);
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    """Says nothing, and has a picture for the tab that is none."""

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        """A file, or nothing at all in place of the picture for the tab."""
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()


@dataclass
class Witnessed:
    """A tab whose pages are watched."""

    page: Page
    complaints: list[str] = field(default_factory=list)

    def visit(self, address: str) -> list[str]:
        """What a page complains of until it is at rest, its own script done."""
        self.complaints.clear()
        self.page.goto(address, wait_until="load")
        seen = self.page.evaluate("[...__seen, ...('__ran' in window ? ['ran'] : [])]")
        return [*self.complaints, *seen]


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Witnessed]:
    """A tab of a window of its own."""
    context: BrowserContext = browser.new_context(locale="vi-VN", viewport={"width": 390, "height": 720})
    context.add_init_script(WITNESS)
    page = context.new_page()
    tab = Witnessed(page)
    page.on("console", lambda message: tab.complaints.append(message.text))
    page.on("pageerror", lambda error: tab.complaints.append(str(error)))
    page.on("requestfailed", lambda request: tab.complaints.append(f"{request.url}: {request.failure}"))
    page.on("dialog", lambda dialog: (tab.complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    yield tab
    context.close()


@pytest.fixture(scope="module")
def addresses() -> Iterator[Callable[[Path], list[str]]]:
    """Where a site is to be seen: on the disk, and on a server."""
    servers: list[http.server.ThreadingHTTPServer] = []

    def addresses(site: Path) -> list[str]:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(site)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return [site.as_uri() + "/", f"http://127.0.0.1:{server.server_port}/"]

    yield addresses
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def worst(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Xã Minh Họa, judged as a real one at a public address, with the worst words in every free text."""
    folder = tmp_path_factory.mktemp("worst")
    content = copied(folder / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    worst_strings.spoil(content)
    outcome = tiendo.build(folder / "public", "--base", "https://tiendo.example.vn/", content=content)
    assert outcome.code == 0, outcome
    return folder / "public"


def test_harmless_pages_ask_for_nothing_that_is_refused(tab: Witnessed, addresses: Callable[[Path], list[str]], site: Path) -> None:
    """No page of any kind breaks its own policy, nor says anything else."""
    wrong = {}
    for address in addresses(site):
        for path in KINDS:
            assert (site / path).is_file(), path
            if seen := tab.visit(address + path):
                wrong[address + path] = seen
    assert wrong == {}


def test_the_worst_words_run_nowhere(tab: Witnessed, addresses: Callable[[Path], list[str]], worst: Path) -> None:
    """Nor with them: nothing ran, nothing was refused, nobody was asked."""
    paths = [path.replace(DEMONSTRATION, "xa-phuong/minh-hoa") for path in KINDS if REAL not in path]
    # The page for wrong addresses names its styles by the public address, which is none here.
    paths = [path for path in paths if (worst / path).is_file() and path != "404.html"]
    assert len(paths) > 40
    if LONG:
        paths = [path.relative_to(worst).as_posix() for path in sorted(worst.rglob("*.html")) if path.name != "404.html"]
    wrong = {}
    for address in addresses(worst):
        for path in paths:
            if seen := tab.visit(address + path):
                wrong[address + path] = seen
    assert wrong == {}


def test_the_policy_refuses_what_gets_in_all_the_same(tab: Witnessed, addresses: Callable[[Path], list[str]], site: Path, tmp_path: Path) -> None:
    """Were a page to hold a script, a handler, a style, a form, a frame, a picture or a place of another server, none of it would work; and the test would see it."""
    attack = (
        "<script>__ran=1</script><img src=x onerror=__ran=1><p id=c style=color:red onclick=__ran=1>x</p><style>#c{color:red}</style>"
        "<base href=https://evil.example/><iframe src=https://evil.example/></iframe><object data=https://evil.example/></object>"
        "<a id=j href=javascript:__ran=1>x</a><img src=https://evil.example/x.png><link rel=stylesheet href=https://evil.example/x.css>"
        "<form id=f action=https://evil.example/><button>x</button></form>")
    for kind in ("index.html", "gioi-thieu.html", f"{REAL}/index.html", f"{REAL}/chi-tieu/nq57-ct-i-1.html", f"{REAL}/nhung/xa-phuong.html", f"{PAPERS[1]}"):
        copy = tmp_path / "site" / kind
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text((site / kind).read_text(encoding="utf-8").replace("</main>", attack + "</main>"), encoding="utf-8")
    for address in addresses(tmp_path / "site"):
        for kind in ("index.html", "gioi-thieu.html", f"{REAL}/index.html", f"{REAL}/chi-tieu/nq57-ct-i-1.html", f"{REAL}/nhung/xa-phuong.html", f"{PAPERS[1]}"):
            tab.visit(address + kind)
            page = tab.page
            page.locator("#c").dispatch_event("click")
            page.evaluate("document.getElementById('j').click()")
            page.evaluate("document.getElementById('f').requestSubmit()")
            # What is refused is told of a little later; a script that waits in the page is refused itself.
            for _ in range(200):
                if any(words.startswith("form-action") for words in page.evaluate("__seen")):
                    break
                page.wait_for_timeout(20)
            assert page.evaluate("'__ran' in window") is False, kind
            assert page.evaluate("getComputedStyle(document.getElementById('c')).color") != "rgb(255, 0, 0)", kind
            assert page.evaluate("document.baseURI") == address + kind
            refused = {words.split()[0] for words in page.evaluate("__seen")}
            assert {"script-src-elem", "script-src-attr", "style-src-attr", "style-src-elem", "base-uri", "frame-src", "object-src", "img-src", "form-action"} <= refused


def test_the_site_s_own_scripts_run(tab: Witnessed, addresses: Callable[[Path], list[str]], site: Path) -> None:
    """The policy lets the script through that narrows lists down, from the disk too; a page without scripts allows none."""
    for address in addresses(site):
        tab.visit(address + f"{DEMONSTRATION}/index.html")
        assert tab.page.locator("form.hop input").first.is_visible()
    for path in KINDS:
        page = (site / path).read_text(encoding="utf-8")
        policy = page.partition('http-equiv="Content-Security-Policy" content="')[2].partition('"')[0]
        assert policy.startswith("default-src 'none';") and "unsafe-inline" not in policy and "'unsafe-eval'" not in policy, path
        assert "script-src" in policy or "<script src=" not in page, path
        assert "script-src" not in policy or not set(path.split("/")) & {"chi-tieu", "nhiem-vu", "trach-nhiem", "ban-tin", "ke-hoach"} or "/nhung/" in path, path
