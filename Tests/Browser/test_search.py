"""The real search of the real content, asked as a person would: in a browser, from a web server."""

from __future__ import annotations

import functools
import http.server
import sys
import threading
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe import CONTRAST, look
from opening import Open, Opened
from playwright.sync_api import Browser, BrowserContext, Page
from test_layout import SMALL_TARGETS, SMALL_TEXT, WIDER

from Support import provinces
from Support.content import copied, make_real
from Support.program import Program
from Support.searching import grep, texts


class Handler(http.server.SimpleHTTPRequestHandler):
    """Says nothing, and has no picture for the tab."""

    def log_message(self, format: str, *arguments: object) -> None:
        pass

    def do_GET(self) -> None:
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()


@pytest.fixture(scope="module")
def served() -> Iterator[Callable[[Path], str]]:
    """Serves a folder; gives its address, in a folder of its own."""
    servers = []

    def serve(folder: Path) -> str:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder.parent))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/{folder.name}/"

    yield serve
    for server in servers:
        server.shutdown()
        server.server_close()


def build(tiendo: Program, output: Path, **options: object) -> Path:
    """A site with search, by the Python that runs the tests."""
    outcome = tiendo.build(output, "--search", "--python", sys.executable, **options)
    assert outcome.code == 0, outcome
    return output


@pytest.fixture(scope="module")
def searchable(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real content."""
    return build(tiendo, tmp_path_factory.mktemp("search") / "cong-khai")


@pytest.fixture(scope="module")
def pages(searchable: Path) -> dict[str, list[list[str]]]:
    """The words of its Vietnamese pages."""
    return {path: words for path, words in texts(searchable).items() if not path.startswith("en/")}


@pytest.fixture(scope="module")
def english_pages(searchable: Path) -> dict[str, list[list[str]]]:
    """The words of its English pages."""
    return {path: words for path, words in texts(searchable).items() if path.startswith("en/")}


@pytest.fixture(scope="module")
def address(served: Callable[[Path], str], searchable: Path) -> str:
    """Where it is served, under a path."""
    return served(searchable)


@pytest.fixture
def visit(windows: Callable[..., BrowserContext]) -> Iterator[Callable[..., Opened]]:
    """Opens an address in a tab of its own."""
    tabs = []

    def visit(address: str, width: int = 390, **settings: object) -> Opened:
        opened = Opened(windows(**settings).new_page())
        tabs.append(opened.page)
        opened.page.set_viewport_size({"width": width, "height": 800})
        opened.page.on("console", lambda message: opened.complaints.append(message.text))
        opened.page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        opened.page.on("request", lambda request: opened.requests.append(request.url))
        opened.page.goto(address, wait_until="networkidle")
        return opened

    yield visit
    for page in tabs:
        page.close()


def all_found(page: Page, address: str) -> set[str]:
    """The pages of all results, by their paths."""
    page.wait_for_load_state("networkidle")
    is_english = page.locator("html").get_attribute("lang") == "en"
    more = page.get_by_role("button", name="More results" if is_english else "Xem thêm kết quả")
    while more.is_visible():
        shown = page.locator("ol.rl > li").count()
        more.click()
        # A script that waits in the page would ask for more than its policy allows.
        page.locator("ol.rl > li").nth(shown).wait_for()
    found = [link.split("#")[0] for link in page.locator("ol.rl > li > b > a").evaluate_all("all => all.map(a => a.href)")]
    assert len(found) == len(set(found))
    assert all(link.startswith(address) for link in found)
    counted, nothing = (f"Results: {len(found)}", "Nothing found") if is_english else (f"{len(found)} kết quả", "Không tìm thấy")
    assert page.locator("[data-search-found] h2").inner_text() == (counted if found else nothing)
    return {link.removeprefix(address) for link in found}


@pytest.mark.parametrize("words", [
    "phu song 5g", "PHỦ SÓNG", "dat dai", "đất đai", "Phòng Kinh tế", "Văn hoá – Xã hội", "dich vu cong truc tuyen", "VNeID", "tổ công nghệ số cộng đồng",
    "26299",
])
def test_it_finds_what_grep_finds(visit: Callable[..., Opened], address: str, pages: dict[str, list[list[str]]], words: str) -> None:
    """What is typed into the search finds the pages on which the words follow each other, with marks or without, and no others."""
    opened = visit(address + "tim-kiem.html")
    page = opened.page
    page.get_by_label("Từ cần tìm").fill(words)
    page.keyboard.press("Enter")
    page.locator("ol.rl > li").first.wait_for()
    wanted = grep(pages, words)
    assert len(wanted) > 1
    assert all_found(page, address) == wanted
    assert opened.complaints == []


@pytest.mark.parametrize("words", ["phu song 5g", "responsible office", "how complete is the plan", "đất đai"])
def test_the_english_edition_has_its_own(
    visit: Callable[..., Opened], address: str, english_pages: dict[str, list[list[str]]], words: str
) -> None:
    """Its search, to which its home leads, finds its pages: plans by their Vietnamese words, all else by English ones."""
    opened = visit(address + "en/index.html")
    opened.page.locator("input[name=q]").fill(words)
    opened.page.keyboard.press("Enter")
    opened.page.locator("ol.rl > li").first.wait_for()
    assert opened.page.url == address + "en/tim-kiem.html?" + urllib.parse.urlencode({"q": words})
    assert all_found(opened.page, address) == grep(english_pages, words) != set()
    assert opened.complaints == []


def test_home_leads_there(visit: Callable[..., Opened], address: str, pages: dict[str, list[list[str]]]) -> None:
    """The box of the home page is a plain form: its words stand in the address, and the search begins."""
    page = visit(address + "index.html").page
    page.get_by_label("Tìm trong mọi xã, phường").fill("chữ ký số")
    page.get_by_role("button", name="Tìm").click()
    page.locator("ol.rl > li").first.wait_for()
    assert page.url.endswith("/tim-kiem.html?q=ch%E1%BB%AF+k%C3%BD+s%E1%BB%91")
    assert all_found(page, address) == grep(pages, "chữ ký số")


def test_filters_stand_in_the_address(visit: Callable[..., Opened], address: str, pages: dict[str, list[list[str]]]) -> None:
    """A choice narrows down what is found; the address holds it and can be handed on; going back takes it away."""
    page = visit(address + "tim-kiem.html?q=chuyen+doi+so").page
    every = all_found(page, address)
    assert every == grep(pages, "chuyển đổi số")
    page.get_by_text("Lọc theo nơi, loại").click()
    page.get_by_label("Xã, phường").select_option("Xã Phú Lâm")
    page.wait_for_url("**xa=phu-lam")
    page.locator("ol.rl > li").first.wait_for()
    there = {path for path in every if path.startswith("xa-phuong/phu-lam/")}
    assert all_found(page, address) == there
    page.get_by_label("Loại").select_option("Chỉ tiêu")
    page.wait_for_url("**loai=chi-tieu*")
    page.locator("ol.rl > li").first.wait_for()
    targets = {path for path in there if path.startswith("xa-phuong/phu-lam/chi-tieu/")}
    assert targets and all_found(page, address) == targets
    again = visit(page.url).page
    assert all_found(again, address) == targets
    assert again.get_by_label("Loại").is_visible() and again.get_by_label("Loại").input_value() == "chi-tieu"
    page.go_back()
    page.wait_for_url("**xa=phu-lam")
    page.wait_for_url(lambda url: "loai" not in url)
    page.locator("[data-search-found] h2", has_text="kết quả").wait_for()
    assert all_found(page, address) == there


def test_filters_need_no_words(visit: Callable[..., Opened], address: str, searchable: Path) -> None:
    """All glossary, all targets of the offices of a kind."""
    page = visit(address + "tim-kiem.html?loai=chi-tieu&xa=thong-nhat").page
    assert all_found(page, address) == {path.relative_to(searchable).as_posix() for path in searchable.glob("xa-phuong/thong-nhat/chi-tieu/*.html")}
    page = visit(address + "tim-kiem.html?loai=chi-tieu&xa=thong-nhat&co-quan=kinh-te").page
    led = [path for path in searchable.glob("xa-phuong/thong-nhat/chi-tieu/*.html")
           if "<dd data-find=\"office\"><a href=\"../co-quan/phong-kinh-te.html\">" in path.read_text(encoding="utf-8")]
    assert led and all_found(page, address) == {path.relative_to(searchable).as_posix() for path in led}


def test_a_result(visit: Callable[..., Opened], address: str) -> None:
    """Title, kind, commune, status as a word with its sign, and the words where they stand, with their marks, marked."""
    page = visit(address + "tim-kiem.html?q=ti+le+phu+song+5g+tren+dia+ban&xa=thong-nhat&loai=chi-tieu").page
    result = page.locator("ol.rl > li")
    assert result.count() == 1
    assert result.get_by_role("link").inner_text() == "Tỉ lệ phủ sóng 5G trên địa bàn"
    assert result.get_by_role("link").get_attribute("href") == "xa-phuong/thong-nhat/chi-tieu/nq57-ct-i-5.html"
    assert " ".join(result.locator("p.m").inner_text().split()) == "Chỉ tiêu · Xã Thống Nhất · Chưa có số liệu"
    sign = result.locator(".sg.s-nodata svg")
    assert sign.get_attribute("aria-hidden") == "true" and sign.locator("use").get_attribute("href") == "#nodata"
    assert page.locator("symbol#nodata").count() == 1
    assert "“Tỉ lệ phủ sóng 5G trên địa bàn”" in result.inner_text()
    assert set(result.locator("mark").all_inner_texts()) == {"Tỉ lệ phủ sóng 5G trên địa bàn"}


def test_a_result_leads_to_the_place(visit: Callable[..., Opened], address: str, searchable: Path) -> None:
    """A word of the glossary is found where it is explained."""
    page = visit(address + "tim-kiem.html?loai=thuat-ngu&q=VNeID").page
    link = page.locator("ol.rl > li > b > a").get_attribute("href")
    assert link and link.startswith("thuat-ngu.html#")
    assert f'id="{link.split("#")[1]}"' in (searchable / "thuat-ngu.html").read_text(encoding="utf-8")


def test_what_is_not_there(visit: Callable[..., Opened], address: str) -> None:
    """Words that nowhere follow each other are found apart, the beginning of a word is found where no whole one is, and the page says so."""
    page = visit(address + "tim-kiem.html?q=internet+tr%C6%B0%E1%BB%9Dng+h%E1%BB%8Dc").page
    assert page.get_by_text("Không trang nào có các chữ này đứng liền nhau").is_visible()
    assert page.locator("ol.rl > li").count() == 10
    page = visit(address + "tim-kiem.html?q=camer").page
    assert page.get_by_text("chữ bắt đầu như vậy").is_visible()
    assert page.locator("mark").first.inner_text() == "camer"
    page = visit(address + "tim-kiem.html?q=khongcochunaydau").page
    assert all_found(page, address) == set()
    for words in ("%22", "%3C%3E", "%CB%91", "%CA%BC", "%20", "%5C"):
        opened = visit(address + "tim-kiem.html?q=" + words)
        assert not opened.page.locator("[data-search-found]").is_visible(), words
        assert opened.complaints == []


def test_the_fictional_commune_is_not_found(visit: Callable[..., Opened], address: str) -> None:
    """None of its pages is in the index."""
    page = visit(address + "tim-kiem.html?q=Minh+H%E1%BB%8Da").page
    assert not any(path.startswith("mau/") for path in all_found(page, address))


def test_it_can_be_used_by_everyone(visit: Callable[..., Opened], address: str) -> None:
    """axe finds nothing, in light and in dark, with results and filters; it fits at every width; the console is silent and every request is of the site."""
    opened = visit(address + "tim-kiem.html?q=phu+song&loai=chi-tieu")
    page = opened.page
    assert page.locator("ol.rl > li").count() > 3
    results = look(page)
    assert results.violations_count == 0, results.generate_report()
    page.emulate_media(color_scheme="dark")
    results = look(page, CONTRAST)
    assert results.violations_count == 0, results.generate_report()
    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 720})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{width}: {page.evaluate(WIDER)}"
        assert page.evaluate(SMALL_TEXT) == [], width
        assert page.evaluate(SMALL_TARGETS) == [], width
    assert opened.complaints == []
    assert all(url.startswith(address) for url in opened.requests), opened.requests


def test_the_keyboard_goes_on_where_more_is_shown(visit: Callable[..., Opened], address: str) -> None:
    """After more results are asked for, the first of them has the focus."""
    page = visit(address + "tim-kiem.html?q=chuyen+doi+so").page
    page.get_by_role("button", name="Xem thêm kết quả").press("Enter")
    page.locator("ol.rl > li").nth(19).wait_for()
    assert page.locator("ol.rl > li").count() == 20
    assert page.evaluate("document.activeElement === document.querySelectorAll('ol.rl > li')[10].querySelector('a')")


def test_what_a_search_weighs(browser: Browser, address: str) -> None:
    """A first search downloads at most 250 kB before compression, page and styles with it, and the page alone asks for nothing of the index."""
    context = browser.new_context()
    page = context.new_page()
    sizes: dict[str, int] = {}
    page.on("requestfinished", lambda request: sizes.update({request.url.removeprefix(address).split("?")[0]: request.sizes()["responseBodySize"]}))
    page.goto(address + "tim-kiem.html", wait_until="networkidle")
    assert not any(path.startswith("pagefind/") for path in sizes), sizes
    page.get_by_label("Từ cần tìm").fill("phu song 5g")
    page.keyboard.press("Enter")
    page.locator("ol.rl > li").first.wait_for()
    page.wait_for_load_state("networkidle")
    context.close()
    assert sum(path.startswith("pagefind/fragment/") for path in sizes) == 10, sizes
    assert sum(sizes.values()) <= 250_000, sizes


def test_from_a_disk(open_page: Open, searchable: Path) -> None:
    """Opened from a disk the page says that it cannot search, and leads to what can be used; nothing complains."""
    opened = open_page("tim-kiem.html", of=searchable)
    page = opened.page
    assert opened.complaints == []
    assert page.get_by_text("Trang đang mở từ đĩa").is_visible()
    assert not page.get_by_label("Từ cần tìm").is_visible()
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    page.locator("main").get_by_role("link", name="Mục lục A–Z").click()
    assert page.locator("h1").inner_text() == "Mục lục A–Z"


def test_without_a_script(visit: Callable[..., Opened], address: str) -> None:
    """Without JavaScript the page says so, shows no form that would do nothing, and leads to the lists."""
    page = visit(address + "tim-kiem.html?q=5g", java_script_enabled=False).page
    assert page.get_by_text("Tìm kiếm cần JavaScript").is_visible()
    assert not page.get_by_label("Từ cần tìm").is_visible()
    assert page.locator("main").get_by_role("link").count() == 6


def test_an_index_that_is_not_there(browser: Browser, served: Callable[[Path], str], tiendo: Program, tmp_path: Path) -> None:
    """Where the index cannot be loaded the page says so."""
    site = build(tiendo, tmp_path / "public", content=copied(tmp_path / "Content", "phu-lam"))
    (site / "pagefind/pagefind.js").unlink()
    page = browser.new_page()
    page.goto(served(site) + "tim-kiem.html?q=5g", wait_until="networkidle")
    assert page.get_by_text("Không tải được phần tìm kiếm").is_visible()
    page.close()


def test_statuses(tiendo: Program, served: Callable[[Path], str], visit: Callable[..., Opened], tmp_path: Path) -> None:
    """Of a commune that reports each status is found by itself, as its pages show it; papers are found too."""
    content = copied(tmp_path / "Content", "minh-hoa")
    make_real(content / "communes/minh-hoa")
    site = build(tiendo, tmp_path / "public", content=content)
    address = served(site)
    shown: dict[str, set[str]] = {}
    for path in site.glob("xa-phuong/minh-hoa/*/*.html"):
        text = path.read_text(encoding="utf-8")
        if "data-find=\"status\"" in text:
            symbol = text.split("data-find=\"status\"><svg aria-hidden=\"true\"><use href=\"#")[1].split("\"")[0]
            shown.setdefault(symbol, set()).add(path.relative_to(site).as_posix())
    assert {"met", "alert", "behind", "none", "claimed"} <= shown.keys()
    page = visit(address + "tim-kiem.html").page
    for symbol in ("met", "alert", "behind", "none", "claimed"):
        page.goto(f"{address}tim-kiem.html?trang-thai={symbol}", wait_until="networkidle")
        assert all_found(page, address) == shown[symbol]
        assert page.locator(f"ol.rl .sg use[href='#{symbol}']").count() == len(shown[symbol])
    page.goto(f"{address}tim-kiem.html?loai=ban-tin&q=thang+10+nam+2026", wait_until="networkidle")
    papers = grep(texts(site), "tháng 10 năm 2026")
    assert all_found(page, address) == {path for path in papers if "/ban-tin/" in path or path.startswith("ban-tin/")}


def test_several_provinces(tiendo: Program, served: Callable[[Path], str], visit: Callable[..., Opened], tmp_path: Path) -> None:
    """Each province has its search, which finds its own communes and what the whole site has; the root leads to them."""
    site = build(tiendo, tmp_path / "public", content=provinces.made(tmp_path / "Content"))
    address = served(site)
    page = visit(address + "index.html").page
    page.get_by_role("link", name="Tìm", exact=True).click()
    assert page.locator("main li a").all_inner_texts()[:3] == ["Tìm ở tỉnh An Giang Thử", "Tìm ở tỉnh Ấm Thử", "Tìm ở thành phố Đông Thử"]
    page.get_by_role("link", name="Tìm ở tỉnh Ấm Thử").click()
    page.get_by_label("Từ cần tìm").fill("phủ sóng")
    page.keyboard.press("Enter")
    page.locator("ol.rl > li").first.wait_for()
    own = {path for path in grep(texts(site), "phủ sóng") if path.startswith(("tinh/am-thu/", "xa-phuong/cau-tre/", "xa-phuong/dong-xanh/"))}
    assert own and all_found(page, address) == own
    page.locator("ol.rl > li > b > a").first.click()
    assert page.locator("h1").is_visible()
