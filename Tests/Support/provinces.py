"""Made-up content of three provinces, for what only a site with several of them shows."""

from __future__ import annotations

from pathlib import Path

# The communes of each province by folder, with the name and whether it reports.
PROVINCES = {
    "An Giang Thử": {"an-hoa": ("An Hòa", True), "binh-an": ("Bình An", False)},
    "Đông Thử": {"dat-lanh": ("Đất Lành", True)},
    "Ấm Thử": {"cau-tre": ("Cầu Tre", False), "dong-xanh": ("Đồng Xanh", False)},
}

FOLDERS = {"An Giang Thử": "an-giang-thu", "Đông Thử": "dong-thu", "Ấm Thử": "am-thu"}


def made(content: Path) -> Path:
    """Writes the content."""
    write(content / "site.yml", "title: Tiến Độ\nprovinces:\n" + "".join(
        f"  - {{name: {name}, title: {'thành phố' if name == 'Đông Thử' else 'tỉnh'}}}\n" for name in PROVINCES))
    write(content / "indicators.csv", "id,name,short,group,unit\nsong,Tỷ lệ phủ sóng,Phủ sóng,Hạ tầng,%\nho-so,Tỷ lệ hồ sơ trực tuyến,,Phục vụ,%\n")
    write(content / "office-kinds.csv", "id,name\nvan-hoa,Phòng Văn hóa\ny-te,Trạm Y tế\n")
    code = 90000
    for province, communes in PROVINCES.items():
        for slug, (name, reports) in communes.items():
            code += 1
            commune(content / "communes" / slug, name, province, str(code), reports)
    return content


def commune(folder: Path, name: str, province: str, code: str, reports: bool) -> None:
    """Writes one commune; the second target's indicator is one that only the communes of Đông Thử have."""
    write(folder / "commune.yml", f'name: {name}\nkind: xã\ncode: "{code}"\nprovince: {province}\nprogress-from: 2026-01-01\n')
    kind = "y-te" if province == "Đông Thử" else "van-hoa"
    write(folder / "offices.csv", f"id,name,kind\nphong,Phòng của {name},{kind}\n")
    second = "ho-so" if province == "Đông Thử" else ""
    write(folder / "plans/kh/plan.md", "---\nkind: Kế hoạch\nissuer: UBND xã\ntitle: Thực hiện\nshort-title: Kế hoạch năm 2026\nfirst-year: 2026\n"
        "horizons:\n  - {title: Đến cuối năm 2026, due: 2026-12-31}\n---\n\n## Mục đích\n\nLời văn.\n")
    write(folder / "plans/kh/targets.csv", "id,section,number,indicator,statement,unit,target,lead\n"
        f"kh-ct-i-1,I,1,song,Phủ sóng ở {name},%,≥ 80,phong\nkh-ct-i-2,I,2,{second},Hồ sơ ở {name},%,≥ 50,phong\n")
    if reports:
        write(folder / "reports.csv", "item,period,reported,value\nkh-ct-i-1,2026-09,2026-10-03,85\n")


def write(path: Path, text: str) -> None:
    """Writes a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
