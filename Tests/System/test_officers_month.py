"""A month of the officer of a new commune, from the empty folder to the issued bulletin and a correction after it."""

from __future__ import annotations

import datetime
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from Support.content import copied, replace
from Support.forms import FilledForm
from Support.page import Page
from Support.program import TEMPLATES, Outcome, Program
from Support.tree import contents, differences

SLUG = "tan-an"
ECONOMY, CULTURE = "phong-kinh-te", "phong-van-hoa-xa-hoi"
SHARE, COUNT, TASK = "nq57-ct-i-1", "nq57-ct-i-2", "nq57-nv-i-1"

SETTINGS = """\
name: Tân An
kind: xã
code: "00001"
province: "Đồng Nai"
standing-office: phong-van-hoa-xa-hoi
channel: "gopy@tan-an.example.vn"
calendar:
  - kind: month
    due: ngày 5 tháng sau
    cut-off: cuối kỳ
    sentence: "Các cơ quan gửi báo cáo tháng chậm nhất ngày 05 tháng sau."
    source: "Mục III, số 1"
alerts:
  sentence: "Cảnh báo đỏ khi quá hạn hoặc dưới 50% lộ trình thời gian."
  source: "Mục III, số 2"
appraisal:
  sentence: "Phòng Văn hóa - Xã hội thẩm định minh chứng."
  source: "Mục III, số 3"
"""
OFFICES = """\
id,name,kind,aliases,head
phong-van-hoa-xa-hoi,Phòng Văn hóa - Xã hội,van-hoa-xa-hoi,Phòng VHXH,Trưởng phòng
phong-kinh-te,Phòng Kinh tế,kinh-te,PKT,Trưởng phòng
"""
PLAN = """\
---
kind: Kế hoạch
issuer: "Ủy ban nhân dân xã Tân An"
title: "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW trên địa bàn xã Tân An"
short-title: "Kế hoạch Nghị quyết 57"
first-year: 2026
horizons:
  - title: Đến cuối năm 2026
    due: 2026-12-31
headings:
  targets:
    - {section: I, title: "Dịch vụ công"}
  tasks:
    - {section: I, title: "Nhiệm vụ"}
---
## I. Chỉ tiêu

Xã phấn đấu đạt các chỉ tiêu tại Phụ lục.
"""
TARGETS = """\
id,section,number,statement,unit,target,due,lead
nq57-ct-i-1,I,1,Tỷ lệ hồ sơ nộp trực tuyến,%,≥ 80,Đến cuối năm 2026,Phòng VHXH
nq57-ct-i-2,I,2,Số sản phẩm được truy xuất nguồn gốc,sản phẩm,ít nhất 10,Đến cuối năm 2026,PKT
"""
TASKS = """\
id,section,number,statement,lead,product,due
nq57-nv-i-1,I,1,Lập danh mục dữ liệu dùng chung,PKT,Danh mục,Tháng 12/2026
"""
BULLETIN = """\
---
number: "12/BC-UBND"
date: 2026-11-09
cut-off: 2026-11-08
---
## Nhiệm vụ trọng tâm kỳ tới

Hoàn thành danh mục dữ liệu dùng chung.
"""


@dataclass(frozen=True)
class Desk:
    """What the officer has: the program, a content folder and a folder for what goes out and comes in."""

    tiendo: Program
    root: Path

    @property
    def content(self) -> Path:
        return self.root / "Content"

    @property
    def commune(self) -> Path:
        return self.content / "communes" / SLUG

    def run(self, command: str, *arguments: object) -> Outcome:
        """Runs a command on the content."""
        return self.tiendo.run(command, *arguments, "--content", self.content, "--python", sys.executable)

    def done(self, command: str, *arguments: object) -> Outcome:
        """Runs a command that has to go well."""
        outcome = self.run(command, *arguments)
        assert outcome.code == 0, outcome
        return outcome

    def take(self, form: Path, day: str) -> Outcome:
        """Takes a returned form."""
        return self.done("take", form, "--templates", TEMPLATES, "--received", day, "--yes")

    def site(self, name: str, day: str, *arguments: object) -> Path:
        """The site as it is built on a day."""
        outcome = self.tiendo.build(self.root / name, "--python", sys.executable, *arguments, content=self.content, as_of=day)
        assert outcome.code == 0, outcome
        return self.root / name


@pytest.fixture
def desk(tiendo: Program, tmp_path: Path) -> Desk:
    """A content folder with the shared catalogues and no commune but the fictional one."""
    copied(tmp_path / "Content", "minh-hoa")
    return Desk(tiendo, tmp_path)


def test_a_month(desk: Desk) -> None:
    # The commune's folder, with what its plan says put in.
    desk.done("new", "commune", SLUG, "--name", "Xã Tân An", "--kind", "xã", "--code", "00001")
    for path, text in (
        ("commune.yml", SETTINGS), ("offices.csv", OFFICES), ("plans/nq57/plan.md", PLAN), ("plans/nq57/targets.csv", TARGETS),
        ("plans/nq57/tasks.csv", TASKS),
    ):
        (desk.commune / path).write_text(text, encoding="utf-8")
    assert desk.tiendo.check(content=desk.content).code == 0

    # Forms go out at the end of the month: one by openpyxl, one opened and saved by LibreOffice, come back.
    desk.done("form", SLUG, "--month", "2026-10", "--as-of", "2026-10-31", "--output", desk.root / "out")
    culture = FilledForm(next((desk.root / "out").glob(f"*-{CULTURE}.xlsx")))
    culture.confirm.value = "Trưởng phòng"
    culture.put(SHARE, numerator=830, denominator=1000, result="830 trên 1.000 hồ sơ.")
    culture.prove(4, SHARE, "Bảng kết xuất hồ sơ, tháng 10/2026", "Bảng số liệu", None, datetime.date(2026, 10, 31), "ho so.txt", "có")
    returned = culture.save(desk.root / f"in/{CULTURE}.xlsx")
    (returned.parent / "ho so.txt").write_text("Hồ sơ trực tuyến: 830. Tổng số: 1000.\n", encoding="utf-8")
    desk.take(returned, "2026-11-03")
    desk.take(Path(__file__).parent / f"Forms/{ECONOMY}.xlsx", "2026-11-04")

    # What was claimed as reached waits for the verdict, which goes out and comes back the same way.
    before = Page(desk.site("waiting", "2026-11-05") / f"xa-phuong/{SLUG}/chi-tieu/{SHARE}.html")
    assert "830 ÷ 1.000" in before.text and "chờ thẩm định" in before.text
    # The commune has not made the site its own; that it gave figures is not denied.
    assert "Đây không phải cổng thông tin" in before.text and "chưa cung cấp số liệu" not in before.text
    desk.done("form", SLUG, "--appraisal", "--as-of", "2026-11-05", "--output", desk.root / "out")
    verdicts = FilledForm(next((desk.root / "out").glob("tham-dinh-*.xlsx")))
    verdicts.confirm.value = "Phòng Văn hóa - Xã hội"
    for code in verdicts.items:
        verdicts.put(code, verdict="hợp lệ", date=datetime.date(2026, 11, 5))
    desk.take(verdicts.save(desk.root / "in/verdicts.xlsx"), "2026-11-06")

    # The bulletin is written, its figures are frozen, the site is built.
    bulletins = desk.commune / "bulletins"
    bulletins.mkdir()
    (bulletins / "2026-10.md").write_text(BULLETIN, encoding="utf-8")
    desk.done("issue", SLUG, "--period", "2026-10", "--as-of", "2026-11-09")
    site = desk.site("site", "2026-11-10")
    folder = site / f"xa-phuong/{SLUG}"
    page = Page(folder / f"chi-tieu/{SHARE}.html")
    assert "83%" in page.text and "chờ thẩm định" not in page.text and "Bảng kết xuất hồ sơ, tháng 10/2026" in page.text
    assert "7 sản phẩm" in Page(folder / f"chi-tieu/{COUNT}.html").text
    assert "đang thực hiện" in Page(folder / f"nhiem-vu/{TASK}.html").text.lower()
    paper = Page(folder / "ban-tin/2026-10-bao-cao.html").text
    assert "12/BC-UBND" in paper and "Hoàn thành danh mục dữ liệu dùng chung." in paper and "83%" in paper

    # A mistake is corrected by the same form with its reason; the issued paper stays as it was.
    culture.put(SHARE, numerator=820)
    culture.reports["E4"] = "Đếm trùng 10 hồ sơ."
    desk.take(culture.save(returned), "2026-11-16")
    later = desk.site("later", "2026-11-20")
    corrected = Page(later / f"xa-phuong/{SLUG}/chi-tieu/{SHARE}.html").text
    assert "820 ÷ 1.000" in corrected and "Đếm trùng 10 hồ sơ." in corrected
    assert "83%" in Page(later / f"xa-phuong/{SLUG}/ban-tin/2026-10-bao-cao.html").text
    assert differences(contents(desk.site("again", "2026-11-20", "--full")), contents(later)) == []
