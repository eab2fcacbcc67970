"""QR codes, read by a reader of codes."""

from __future__ import annotations

from pathlib import Path

from Support.printed import codes_of_picture
from Support.program import Program


def test_a_commune_leads_back_to_its_page(tiendo: Program, tmp_path: Path) -> None:
    """With a public address every commune's page bears its own; it is hidden but on paper."""
    output = tmp_path / "public"
    assert tiendo.build(output, "--base", "https://tiendo.example/xã/").code == 0
    for path in ("xa-phuong/thong-nhat/index.html", "mau/minh-hoa/index.html"):
        page = (output / path).read_text(encoding="utf-8")
        assert codes_of_picture(page) == ["https://tiendo.example/xã/" + path]
        assert '<div class="qr" hidden><svg class="qrc"' in page


def test_without_an_address_there_is_no_code(site: Path) -> None:
    """A code that leads nowhere is worse than none."""
    assert not [path for path in site.rglob("*.html") if 'class="qrc"' in path.read_text(encoding="utf-8")]
