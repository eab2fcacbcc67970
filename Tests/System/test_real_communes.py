"""Real communes carry their plans, whole and in their own words, and no progress that nobody has reported."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from Support import settings, tables
from Support.page import Page, plain
from Support.program import CONTENT

COMMUNES = sorted(
    path.parent.name for path in (CONTENT / "communes").glob("*/commune.yml") if "demonstration:" not in path.read_text(encoding="utf-8"))

# How many targets, tasks and duties the plans have, counted by hand in their texts.
COUNTS = {"thong-nhat": (23, 51, 7)}

# Words that would say something about progress, which these communes have not published.
STATUS_WORDS = [
    "Đúng tiến độ", "Chậm tiến độ", "Chậm nhiều", "Cảnh báo đỏ", "Quá hạn", "Đã quá hạn", "Chưa báo cáo", "Chờ thẩm định",
    "Tụt dưới mục tiêu", "Hoàn thành đúng hạn", "Hoàn thành quá hạn", "Đang thực hiện", "Đã đạt", "Chưa đến kỳ xét", "gửi chậm", "chưa gửi",
]

# Words of a page that name a status to say what is not claimed.
DISCLAIMER = "Chưa công bố ở đây không có nghĩa là chưa gửi."

FOLDERS = {"targets": "chi-tieu", "tasks": "nhiem-vu", "duties": "trach-nhiem"}

# The sections of "Kế hoạch nói gì" by what a sentence is about, in their order.
SUBJECTS = {
    "báo cáo": "qd-bao-cao", "kiểm tra": "qd-kiem-tra", "theo dõi": "qd-theo-doi", "minh chứng": "qd-minh-chung", "thẩm định": "qd-tham-dinh",
    "cảnh báo": "qd-canh-bao", "công khai": "qd-cong-khai", "dữ liệu mở": "qd-du-lieu-mo", "chất lượng dữ liệu": "qd-chat-luong", "rõ": "qd-ro",
    "danh mục": "qd-danh-muc", "kinh phí": "qd-kinh-phi", "điều chỉnh": "qd-dieu-chinh", "đánh giá": "qd-danh-gia",
}

# What the keys of the settings that quote a sentence are about.
KEYS = {
    "calendar": "báo cáo", "alerts": "cảnh báo", "appraisal": "thẩm định", "clarity": "rõ", "quality": "chất lượng dữ liệu",
    "monitoring": "theo dõi",
}

# The column that says whose a row is.
LEAD = {"targets": "lead", "tasks": "lead", "duties": "office"}


@dataclass(frozen=True)
class Commune:
    """A real commune as it is written and as it is published."""

    slug: str
    pages: dict[str, Page]
    data: Path

    @property
    def source(self) -> Path:
        """Its folder of content."""
        return CONTENT / "communes" / self.slug

    @property
    def plan(self) -> Path:
        """The folder of its plan."""
        (plan,) = (self.source / "plans").iterdir()
        return plan

    @property
    def text(self) -> str:
        """The plan's text, without its settings."""
        return (self.plan / "plan.md").read_text(encoding="utf-8").split("\n---\n", 1)[1]

    @property
    def settings(self) -> dict[str, settings.Value]:
        """Its settings."""
        return settings.read(self.source / "commune.yml")

    @property
    def name(self) -> str:
        """Its name with its kind, as a heading has it."""
        kind = {"xã": "Xã", "phường": "Phường"}[str(self.settings["kind"])]
        return f"{kind} {self.settings['name']}"

    @property
    def words(self) -> str:
        """All that is written of it, as one text."""
        return plain(" ".join(path.read_text(encoding="utf-8") for path in sorted(self.source.rglob("*.*"))))

    @property
    def offices(self) -> dict[str, str]:
        """The offices' ids by each of their names."""
        path = self.source / "offices.csv"
        found = {}
        for row in tables.rows(path) if path.exists() else []:
            for name in [row["name"], *filter(None, row.get("aliases", "").split(" | "))]:
                assert found.setdefault(letters(name), row["id"]) == row["id"], name
        return found

    def rows(self, table: str) -> list[tables.Row]:
        """The rows of one of the plan's tables; none where the plan has no such table."""
        path = self.plan / f"{table}.csv"
        return tables.rows(path) if path.exists() else []


@pytest.fixture(scope="module", params=COMMUNES)
def commune(request: pytest.FixtureRequest, site: Path, site_pages: dict[str, Page]) -> Commune:
    """Each real commune."""
    root = f"xa-phuong/{request.param}/"
    pages = {name.removeprefix(root): page for name, page in site_pages.items() if name.startswith(root)}
    return Commune(request.param, pages, site / root / "du-lieu")


def test_the_counts(commune: Commune) -> None:
    """The plan's page says how many targets, tasks and duties there are."""
    counts = tuple(len(commune.rows(table)) for table in ("targets", "tasks", "duties"))
    assert counts == COUNTS.get(commune.slug, counts)
    said = commune.pages[f"ke-hoach/{commune.plan.name}.html"].text
    for count, words in zip(counts, ("chỉ tiêu", "nhiệm vụ", "trách nhiệm"), strict=True):
        assert count == 0 or f"{count} {words}" in said, words


@pytest.mark.parametrize("table", FOLDERS)
def test_every_row_has_its_page(commune: Commune, table: str) -> None:
    """Each target, task and duty has a page with its wording, goal, deadline, product and note as written, and nothing else has one."""
    rows = commune.rows(table)
    for row in rows:
        page = commune.pages[f"{FOLDERS[table]}/{row['id']}.html"]
        for column in ("statement", "reading", "target", "due", "product", "note", "source", "unit"):
            assert plain(row.get(column, "")) in page.text, f"{row['id']}: {column}"
        assert row["id"] in page.text
        quoted = [plain(element.text) for element in page.named("blockquote")]
        (issued,) = [words for words in quoted if words.startswith(f"“{plain(row['statement'])}”")]
        assert not row.get("due") or re.search(rf"(?:Thời hạn|Thời gian thực hiện): “{re.escape(plain(row['due']))}”", issued), row["id"]
        heading, words = plain(page.named("h1")[0].text), plain(row.get("reading") or row["statement"])
        if heading.endswith("…") and table != "targets":
            assert len(heading) > 150 and words.startswith(heading[:-1]), row["id"]
        else:
            assert heading == words, row["id"]
    assert len([name for name in commune.pages if name.startswith(FOLDERS[table] + "/")]) == len(rows)


@pytest.mark.parametrize("table", FOLDERS)
def test_every_row_names_its_offices(commune: Commune, table: str) -> None:
    """Its page leads to each office that leads it or joins, under whatever name the plan prints; a row without one says who is asked instead."""
    unassigned = re.search(r'^unassigned: "(.+)"$', (commune.plan / "plan.md").read_text(encoding="utf-8"), re.MULTILINE)
    for row in commune.rows(table):
        page = commune.pages[f"{FOLDERS[table]}/{row['id']}.html"]
        linked = {link.get("href") for link in page.named("a")}
        for column in (LEAD[table], "cooperating"):
            for name in filter(None, row.get(column, "").split(" | ")):
                assert f"../co-quan/{commune.offices[letters(name)]}.html" in linked, f"{row['id']}: {name}"
        if not row.get(LEAD[table]):
            said = unassigned[1] if unassigned and table != "duties" else "Kế hoạch không giao riêng"
            assert f"{said}; hỏi đầu mối" in page.text, row["id"]
            assert f"../co-quan/{commune.settings['standing-office']}.html" in linked, row["id"]


def test_every_office_page_has_its_rows(commune: Commune) -> None:
    """The page of an office leads to every row that it leads or joins."""
    for table in FOLDERS:
        for row in commune.rows(table):
            for column in (LEAD[table], "cooperating"):
                for name in filter(None, row.get(column, "").split(" | ")):
                    page = commune.pages[f"co-quan/{commune.offices[letters(name)]}.html"]
                    assert f"../{FOLDERS[table]}/{row['id']}.html" in {link.get("href") for link in page.named("a")}, f"{name}: {row['id']}"


def test_the_plan_page_has_all_rows(commune: Commune) -> None:
    """The plan's page leads to every target, task and duty."""
    page = commune.pages[f"ke-hoach/{commune.plan.name}.html"]
    linked = Counter(link.get("href") for link in page.named("a"))
    for table, folder in FOLDERS.items():
        for row in commune.rows(table):
            assert linked[f"../{folder}/{row['id']}.html"] >= 1, row["id"]
    for row in commune.rows("duties"):
        assert row["id"] in page.ids, row["id"]


def test_the_commune_page_leads_everywhere(commune: Commune) -> None:
    """Its page leads to each target and task and to all of its further pages, and there is a page for every office."""
    linked = {link.get("href") for link in commune.pages["index.html"].named("a")}
    listed = [folder for table, folder in FOLDERS.items() if table != "duties" or not commune.rows("targets") + commune.rows("tasks")]
    assert {name for name in commune.pages if name.split("/")[0] in [*listed, "co-quan", "cong-bo", "ke-hoach"]} <= linked
    assert {name for name in commune.pages if "/" not in name} - {"index.html"} <= linked
    assert "du-lieu/index.html" in linked
    assert {name for name in commune.pages if name.startswith("co-quan/")} == {
        "co-quan/index.html", *(f"co-quan/{office}.html" for office in commune.offices.values())}


def test_the_whole_text_is_there(commune: Commune) -> None:
    """Every paragraph of the plan's text stands on its page, word for word."""
    page = commune.pages[f"ke-hoach/{commune.plan.name}.html"].text
    for line in commune.text.splitlines():
        words = plain(re.sub(r"^\s*(?:[#+-]+|\d+\.) ", "", line).replace("**", "").replace("\\", ""))
        assert words in page, words


def test_nothing_is_said_of_progress(commune: Commune) -> None:
    """The only status anywhere is "Chưa có số liệu"; no word of lateness, achievement or alarm stands outside the plan's own words."""
    for name, page in commune.pages.items():
        statuses = {plain(element.text) for element in page.elements if "sg" in element.get("class").split()}
        assert statuses - {""} <= {"Chưa có số liệu"}, f"{name}: {statuses}"
        for word in STATUS_WORDS:
            said = page.text.replace(DISCLAIMER, "")
            # Of the plan's own words the glossary explains those that it has.
            assert word not in said or word in commune.words or f"<dt>{word}</dt>" in page.source and word.lower() in commune.words, f"{name}: {word}"
        if name.split("/")[0] in FOLDERS.values():
            assert "Chưa có số liệu" in page.text, name


def test_it_is_not_official(commune: Commune) -> None:
    """A commune that has not adopted the site says so on the pages people land on."""
    kind = "phường" if "kind: phường" in (commune.source / "commune.yml").read_text(encoding="utf-8") else "xã"
    for name in ("index.html", f"ke-hoach/{commune.plan.name}.html", "canh-bao.html"):
        assert f"Đây không phải cổng thông tin của UBND {kind}; {kind} chưa cung cấp số liệu." in commune.pages[name].text, name


def test_its_data(commune: Commune) -> None:
    """The published tables have the plan's rows as printed, no report, and no status but the one for no data."""
    for table in ("targets", "tasks", "duties"):
        published = {row["id"]: row for row in tables.rows(commune.data / f"{table}.csv")}
        assert published.keys() == {row["id"] for row in commune.rows(table)}
        for row in commune.rows(table):
            for column in ("statement", "reading", "number", "section", "due", "target", "unit", "note"):
                if column in row and column in published[row["id"]]:
                    assert published[row["id"]][column] == row[column], f"{row['id']}: {column}"
    assert tables.rows(commune.data / "reports.csv") == []
    assert {row["status"] for row in tables.rows(commune.data / "assessments.csv")} <= {"noData"}
    assert tables.rows(commune.data / "alerts.csv") == []


def test_what_the_plan_orders_is_quoted(commune: Commune) -> None:
    """Every sentence of the settings stands on "Kế hoạch nói gì" word for word with its place, and in the plan's own text."""
    page = commune.pages["ke-hoach-noi-gi.html"]
    quoted = {plain(element.text) for element in page.named("blockquote")}
    plans = " ".join(path.read_text(encoding="utf-8") for path in sorted((commune.source / "plans").rglob("*.*")))
    plans = plain(plans.replace("\\", "").replace("**", "").replace('""', '"'))
    found = settings.sentences(commune.settings)
    assert len(found) >= 15
    for sentence in found:
        words = plain(sentence.text)
        assert sentence.source and f"“{words}”Kế hoạch của {commune.name}, {sentence.source}" in quoted, sentence
        assert words.rstrip(".") in plans, sentence


def test_what_the_plan_orders_stands_under_its_subject(commune: Commune) -> None:
    """Each sentence stands in the section of what it is about, which has the heading of that subject, and nowhere a subject stands empty."""
    page = commune.pages["ke-hoach-noi-gi.html"]
    sections = {element.get("id"): element.text for element in page.named("section") if element.get("id").startswith("qd-")}
    assert list(sections) == sorted(sections, key=list(SUBJECTS.values()).index)
    filled = set()
    for sentence in settings.sentences(commune.settings):
        anchor = SUBJECTS[sentence.about or KEYS[sentence.key]]
        filled.add(anchor)
        assert plain(sentence.text) in plain(sections[anchor]), sentence
    assert filled == set(sections)


def test_no_day_is_invented(commune: Commune) -> None:
    """A reporting regime whose day the plan does not print says so."""
    page = commune.pages["ke-hoach-noi-gi.html"]
    without = [entry for entry in commune.settings.get("calendar", []) if "due" not in entry]
    assert ("kế hoạch không nêu ngày hạn" in page.text) == bool(without)


def test_the_published_rules_are_the_settings(commune: Commune) -> None:
    """The tables hold every sentence with its place, and every regime of reporting."""
    published = {(row["sentence"], row["source"]) for row in tables.rows(commune.data / "provisions.csv")}
    cycles = {(row["sentence"], row["source"]) for row in tables.rows(commune.data / "reporting_cycles.csv")}
    found = settings.sentences(commune.settings)
    assert {(sentence.text, sentence.source) for sentence in found} == published | cycles
    assert cycles == {(sentence.text, sentence.source) for sentence in found if sentence.key == "calendar"}


EMPTY = [
    ("thong-nhat", "cong-bo/bai-toan-lon.html", "Chưa công bố danh mục năm 2026", "danh mục", "bai-toan-lon"),
    ("thong-nhat", "cong-bo/nen-tang-dung-chung.html", "Chưa công bố danh mục năm 2026", "danh mục", "nen-tang-dung-chung"),
    ("tran-bien", "cong-bo/chinh-sach-ho-tro.html", "Chưa công bố danh mục năm 2026", "danh mục", "chinh-sach-ho-tro"),
    ("tran-bien", "kinh-phi.html", "Chưa có số liệu kinh phí nào được công bố", "kinh phí", ""),
    ("tran-bien", "bao-cao.html", "Chưa có báo cáo nào được công bố", "báo cáo", ""),
    ("tran-bien", "dieu-chinh.html", "Chưa có điều chỉnh nào.", "điều chỉnh", ""),
    ("*", "kinh-phi.html", "Chưa có số liệu kinh phí nào được công bố", "kinh phí", ""),
    ("*", "bao-cao.html", "Chưa có báo cáo nào được công bố", "báo cáo", ""),
    ("*", "bao-cao.html", "Chưa có báo cáo nào được công bố", "kiểm tra", ""),
    ("*", "bao-cao.html", "Chưa có văn bản khen, phê bình, đánh giá nào được công bố.", "đánh giá", ""),
    ("*", "dieu-chinh.html", "Chưa có điều chỉnh nào.", "điều chỉnh", ""),
    ("*", "du-lieu/index.html", "bảng làm nên các trang của", "dữ liệu mở", ""),
]


@pytest.mark.parametrize(("slug", "path", "said", "about", "of"), EMPTY, ids=lambda value: str(value)[:30])
def test_an_empty_page_says_so_below_the_promise(commune: Commune, slug: str, path: str, said: str, about: str, of: str) -> None:
    """A page that waits for its first row quotes what the plan promised, with its place, and says that nothing is published yet."""
    if slug not in ("*", commune.slug):
        assert path not in commune.pages or "cong-bo" not in path
        return
    page = commune.pages[path]
    assert said in page.text
    promised = [
        entry for entry in commune.settings["provisions"] if isinstance(entry, dict) and entry["about"] == about and entry.get("list", "") == of]
    assert promised or slug == "*", commune.slug
    quoted = {plain(element.text) for element in page.named("blockquote")}
    for entry in promised:
        assert f"“{plain(entry['sentence'])}”Kế hoạch của {commune.name}, {entry['source']}" in quoted, entry
    assert page.named("tbody") == [] or path.startswith("du-lieu")


def letters(name: str) -> str:
    """A name without capitals, marks and signs between words, as it is the same office under each of them."""
    bare = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    return "".join(letter for letter in bare if letter.isalnum())
