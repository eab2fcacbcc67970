"""What search engines and those who show links are told: lists of pages, robots.txt, and what each page says of itself."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from Support import provinces
from Support.page import Page, pages
from Support.program import Program

BASE = "https://tiendo.example.vn/57/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def public(tiendo: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the repository's content under a public address."""
    output = tmp_path_factory.mktemp("found") / "public"
    outcome = tiendo.build(output, "--base", BASE)
    assert outcome.code == 0, outcome
    return output


@pytest.fixture(scope="module")
def public_pages(public: Path) -> dict[str, Page]:
    """Its pages by their paths."""
    return pages(public)


def listed(site: Path) -> list[str]:
    """The pages that the lists name, by their paths."""
    index = ET.parse(site / "sitemap.xml").getroot()
    assert index.tag == SITEMAP + "sitemapindex"
    found = []
    for loc in index.iter(SITEMAP + "loc"):
        path = site / (loc.text or "").removeprefix(BASE)
        root = ET.parse(path).getroot()
        assert root.tag == SITEMAP + "urlset" and path.stat().st_size <= 50 << 20, path
        locs = [loc.text or "" for loc in root.iter(SITEMAP + "loc")]
        assert 0 < len(locs) <= 50_000 and all(address.startswith(BASE) for address in locs), path
        found += [address.removeprefix(BASE) for address in locs]
        for changed in root.iter(SITEMAP + "lastmod"):
            assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", changed.text or ""), path
    return found


def findable(site_pages: dict[str, Page]) -> list[str]:
    """The pages that may be found: those that do not ask not to be, stand for themselves, and answer for a right address."""
    found = []
    for name, page in site_pages.items():
        canonical = [link.get("href") for link in page.named("link") if link.get("rel") == "canonical"]
        robots = [meta for meta in page.named("meta") if meta.get("name") == "robots"]
        if canonical == [BASE + name] and not robots:
            found.append(name)
    return sorted(found)


def test_the_lists_name_every_page_that_may_be_found(public: Path, public_pages: dict[str, Page]) -> None:
    """Each once, and nothing else."""
    assert sorted(listed(public)) == findable(public_pages)
    assert len(listed(public)) > 500


def test_the_lists_of_several_provinces(tiendo: Program, tmp_path: Path) -> None:
    """The index names the lists of the root, of every province and of every commune."""
    content = provinces.made(tmp_path / "Content")
    assert tiendo.build(tmp_path / "public", "--base", BASE, content=content).code == 0
    assert sorted(listed(tmp_path / "public")) == findable(pages(tmp_path / "public"))
    assert len(list((tmp_path / "public/tinh").glob("*/feed.xml"))) == len(list((tmp_path / "public/tinh").iterdir())) > 1


def test_robots(public: Path, site: Path) -> None:
    """Nothing is kept from robots, for what may not be read cannot ask not to be listed; without a public address there is no list to name."""
    assert (public / "robots.txt").read_text(encoding="utf-8") == f"User-agent: *\nAllow: /\n\nSitemap: {BASE}sitemap.xml\n"
    assert (site / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\nAllow: /\n"
    assert list(site.rglob("*.xml")) == []


def meta(page: Page, attribute: str) -> dict[str, str]:
    """What the elements `meta` with this attribute say; each name once."""
    found = [(element.get(attribute), element.get("content")) for element in page.named("meta") if element.get(attribute)]
    assert len(dict(found)) == len(found), found
    return dict(found)


def test_every_page_says_what_it_is(public_pages: dict[str, Page]) -> None:
    """Open Graph and Dublin Core of every page that may be found; the same title, description and address wherever they are told."""
    for name in findable(public_pages):
        page = public_pages[name]
        graph, core = meta(page, "property"), meta(page, "name")
        assert graph["og:title"] == core["DC.title"] == page.title, name
        assert graph["og:description"] == core["DC.description"] == core["description"] != "", name
        assert graph["og:url"] == core["DC.identifier"] == BASE + name
        assert graph["og:type"] == "website" and graph["og:locale"] == ("en_GB" if name.startswith("en/") else "vi_VN") and graph["og:site_name"] == "Tiến Độ", name
        assert core["DC.creator"] and core["DC.publisher"], name
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", core["DC.date"]), name
        assert [link.get("href") for link in page.named("link") if link.get("rel") == "schema.DC"] == ["http://purl.org/dc/elements/1.1/"]


def test_pages_that_are_not_to_be_found_say_nothing(public_pages: dict[str, Page]) -> None:
    """The fictional commune's and the one for wrong addresses."""
    for name, page in public_pages.items():
        if name.removeprefix("en/").startswith("mau/") or name == "404.html":
            assert not set(meta(page, "name")) - {"viewport", "description", "robots"}, name
            assert not set(meta(page, "property")) - {"og:description"}, name


def test_the_way_to_a_page(public: Path, public_pages: dict[str, Page]) -> None:
    """The breadcrumbs for machines are those that people see, with whole addresses; those that lead into the middle of a page are left out."""
    for name in findable(public_pages):
        page = public_pages[name]
        crumbs = [json.loads(script.text) for script in page.named("script") if "BreadcrumbList" in script.text]
        seen = re.search(r'<nav class="w crumb".*?</nav>', page.source, re.DOTALL)
        if seen is None:
            assert crumbs == [], name
            continue
        links = [(href, words) for href, words in re.findall(r'<a href="([^"]+)"(?: lang="vi")?>([^<]*)</a>', re.sub(r"</?span[^>]*>", "", seen[0])) if "#" not in href]
        (crumb,) = crumbs
        assert crumb["@context"] == "https://schema.org/" and [entry["position"] for entry in crumb["itemListElement"]] == [*range(1, len(links) + 1)]
        for entry, (href, words) in zip(crumb["itemListElement"], links, strict=True):
            target = ((public / name).parent / href).resolve().relative_to(public.resolve()).as_posix()
            assert entry["item"] == BASE + target, name
            assert entry["name"].replace("&", "&amp;") == words, name
