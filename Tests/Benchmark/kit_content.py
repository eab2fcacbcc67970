#!/usr/bin/env python3
"""Turns the kit's synthetic country into content as tiendo reads it.  usage: kit_content.py DATA OUT [FORMAT ...]

DATA is a folder that kit/gen.py made. The communes, targets, reports, evidence, tasks, offices and bulletins are the kit's; what the kit does not have
(a calendar, the rule of red alerts) stands as real plans put it. Left out is what the program has no place for: names of people, the number of
inhabitants, which target a task serves. FORMATS are those of open data, csv and json unless others are named.
"""
import csv
import json
import os
import re
import sys

PLAN = "kh2026"
PROVINCE_TITLES = {"Hà Nội": "thành phố", "Hải Phòng": "thành phố", "Huế": "thành phố", "Đà Nẵng": "thành phố",
                   "Hồ Chí Minh": "thành phố", "Cần Thơ": "thành phố"}
KINDS = {"o1": "van-phong", "o2": "kinh-te", "o3": "van-hoa-xa-hoi", "o4": "hanh-chinh-cong", "o5": "cong-an", "o6": "quan-su",
         "o7": "tram-y-te", "o8": "quan-ly-du-an"}


def number(value):
    return str(value).replace(".", ",")


def write_table(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(columns)
        table.writerows(rows)


def write_text(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def plain(markdown):
    """Words without marks, on one line: a note is no Markdown."""
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", markdown).replace("**", "").replace("- ", "")
    return " ".join(text.split())


def report_day(month):
    """The third of the month after."""
    year, number_of_month = int(month[:4]), int(month[5:])
    return f"{year + number_of_month // 12}-{number_of_month % 12 + 1:02d}-03"


def cut_off(month):
    return report_day(month)[:-2] + "06"


def site(data, out, formats):
    provinces = {}
    for name in sorted(os.listdir(f"{data}/communes")):
        commune = json.load(open(f"{data}/communes/{name}", encoding="utf-8"))
        provinces[commune["province"]] = None
        write_commune(data, out, commune)
    lines = ["title: Tiến độ kế hoạch xã", "tagline: Kế hoạch của xã, phường đi đến đâu?", "languages: [vi]",
             f"formats: [{', '.join(formats)}]", "issued: 2026-01-01", "provinces:"]
    for province in provinces:
        lines += [f"  - name: {province}", f"    title: {PROVINCE_TITLES.get(province, 'tỉnh')}"]
    write_text(f"{out}/site.yml", "\n".join(lines) + "\n")
    indicators = json.load(open(f"{data}/indicators.json", encoding="utf-8"))
    write_table(f"{out}/indicators.csv", ["id", "name", "group", "unit", "direction", "basis"],
                [[i["id"], i["name"], i["group"], i["unit"], "tăng", "tại thời điểm"] for i in indicators])
    first = json.load(open(f"{data}/communes/{sorted(os.listdir(f'{data}/communes'))[0]}", encoding="utf-8"))
    write_table(f"{out}/office-kinds.csv", ["id", "name"], [[KINDS[o["id"]], o["name"]] for o in first["offices"]])


def write_commune(data, out, commune):
    code = commune["code"]
    folder, plan = f"{out}/communes/{code}", f"{out}/communes/{code}/plans/{PLAN}"
    os.makedirs(plan)
    os.makedirs(f"{folder}/bulletins")
    offices = {o["id"]: o["name"] for o in commune["offices"]}
    write_text(f"{folder}/commune.yml", f"""\
name: {quoted(commune["name"].removeprefix("Xã "))}
kind: xã
code: "{int(code[1:]) + 10000:05d}"
province: {quoted(commune["province"])}
standing-office: {KINDS["o3"]}
progress-from: 2026-01-01
calendar:
  - kind: month
    due: ngày 5 tháng sau
    cut-off: cuối kỳ
    sentence: "Các cơ quan báo cáo kết quả hằng tháng, chậm nhất ngày 5 tháng sau."
    source: "Mục VI"
alerts:
  sentence: "Cảnh báo đỏ đối với nhiệm vụ, chỉ tiêu đã quá hạn hoặc có tỷ lệ hoàn thành thấp hơn 50% so với lộ trình thời gian."
  source: "Mục VI"
""")
    write_table(f"{folder}/offices.csv", ["id", "name", "kind", "head", "phone"],
                [[KINDS[o["id"]], o["name"], KINDS[o["id"]], "Trưởng phòng", o["phone"]] for o in commune["offices"]])
    groups = list(dict.fromkeys(t["group"] for t in commune["targets"]))
    sections = {group: roman for group, roman in zip(groups, ["I", "II", "III", "IV", "V", "VI", "VII"])}
    headings = "\n".join(f"    - {{section: {roman}, title: {quoted(group)}}}" for group, roman in sections.items())
    narrative = open(f"{data}/narratives/{code}.md", encoding="utf-8").read()
    write_text(f"{plan}/plan.md", f"""\
---
kind: Kế hoạch
issuer: Ủy ban nhân dân {commune["name"]}
title: {quoted("Kế hoạch năm 2026 thực hiện " + commune["resolution"])}
short-title: "Kế hoạch năm 2026"
carries-out: {quoted(commune["resolution"])}
start: 2026-01-01
first-year: 2026
horizons:
  - title: Đến cuối năm 2026
    due: 2026-12-31
headings:
  targets:
{headings}
  tasks:
    - {{section: I, title: "Nhiệm vụ"}}
---
{narrative}""")
    counts, targets, reports, evidence = {}, [], [], []
    for t in commune["targets"]:
        section = sections[t["group"]]
        counts[section] = counts.get(section, 0) + 1
        item = f"{PLAN}-ct-{section.lower()}-{counts[section]}"
        targets.append([item, section, counts[section], t["indicator"], t["name"], t["unit"], "≥ " + number(t["goal"]), "Đến cuối năm 2026",
                        number(t["baseline"]), "xã", offices[t["office"]], "Cơ quan chủ trì", plain(t["narrative"]), "Phụ lục I"])
        for r in t["reports"]:
            names = []
            for e in r["evidence"]:
                names.append(f"mc-{len(evidence) + 1:04d}")
                evidence.append([names[-1], e["title"], e["title"].split()[0] if e["title"].startswith("Biểu") else "Công văn", report_day(r["month"])[:-2] + "02", e["url"], "có"])
            reports.append([item, r["month"], report_day(r["month"]), offices[r["by"]], number(r["value"]), "", " | ".join(names), r["note"]])
    tasks = []
    for position, task in enumerate(commune["tasks"]):
        item = f"{PLAN}-nv-i-{position + 1}"
        year, month, day = task["due"].split("-")
        tasks.append([item, "I", position + 1, task["name"], offices[task["office"]], "Cơ quan chủ trì", f"{day}/{month}/{year}", "Phụ lục II"])
        reports.append([item, "2026-12", "2027-01-03", offices[task["office"]], "", task["progress"], f"mc-{1 + position:04d}", ""])
    write_table(f"{plan}/targets.csv", ["id", "section", "number", "indicator", "statement", "unit", "target", "due", "baseline", "scope", "lead",
                                        "lead_role", "note", "source"], targets)
    write_table(f"{plan}/tasks.csv", ["id", "section", "number", "statement", "lead", "lead_role", "due", "source"], tasks)
    write_table(f"{folder}/reports.csv", ["item", "period", "reported", "office", "value", "complete", "evidence", "note"], reports)
    write_table(f"{folder}/evidence.csv", ["id", "title", "kind", "date", "url", "public"], evidence)
    for bulletin in commune["bulletins"]:
        write_text(f"{folder}/bulletins/{bulletin['month']}.md",
                   f"---\ncut-off: {cut_off(bulletin['month'])}\n---\n## Nhiệm vụ trọng tâm kỳ tới\n\n{bulletin['summary']}.\n")


if __name__ == "__main__":
    os.makedirs(sys.argv[2])
    site(sys.argv[1], sys.argv[2], sys.argv[3:] or ["csv", "json"])
