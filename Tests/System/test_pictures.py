"""Pictures among the evidence: published without where, when and by whom they were taken, and otherwise as they are."""

from __future__ import annotations

import hashlib
import io
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageCms, ImageSequence, PngImagePlugin

from Support import tables
from Support.content import copied
from Support.program import Program
from Support.source import assert_rebuilds
from Support.tree import contents

COMMUNE = "communes/minh-hoa"
PLANTED = b"PLANTED"
XMP = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/">PLANTED</x:xmpmeta>'
TRAILER = b"PLANTED film of a moving picture"


def photograph(mode: str = "RGB", turn: int = 0) -> Image.Image:
    """A picture with something to see in it."""
    picture = Image.effect_noise((120, 80), 60).rotate(turn)
    return Image.merge("RGB", (picture, picture.rotate(180), picture.point(lambda value: 255 - value))).convert(mode)


def camera(orientation: int | None = 6) -> Image.Exif:
    """What a telephone writes: who it is, where it was, which side was up."""
    exif = Image.Exif()
    exif[0x010F] = "PLANTED telephone"
    exif[0x013B] = "PLANTED owner"
    if orientation:
        exif[0x0112] = orientation
    exif.get_ifd(0x8769).update({0x9003: "2026:03:04 05:06:07", 0x9286: b"ASCII\0\0\0PLANTED"})
    exif.get_ifd(0x8825).update({1: "N", 2: (10.0, 57.0, 3.5), 3: "E", 4: (106.0, 50.0, 1.0), 29: "PLANTED"})
    return exif


def saved(picture: Image.Image, form: str, **options: object) -> bytes:
    """A picture as a file."""
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def with_segments(jpeg: bytes) -> bytes:
    """A JPEG with a small copy in its heading, the words of a news agency, the index of a second picture and a maker's own segment."""
    def segment(marker: int, data: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data
    small = segment(0xE0, b"JFIF\0\x01\x02\x01\x01\x2c\x01\x2c\x03\x02" + b"PLANTEDpixelsPLANT")
    return jpeg[:2] + small + segment(0xE0, b"JFXX\0\x10PLANTED") + segment(0xED, b"Photoshop 3.0\x008BIMPLANTED") + segment(
        0xE2, b"MPF\0PLANTED") + segment(0xE5, b"PLANTED") + jpeg[2:] + TRAILER


def png_notes() -> PngImagePlugin.PngInfo:
    """Words of every kind that a PNG may hold."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "PLANTED")
    notes.add_text("Comment", "PLANTED" * 40, zip=True)
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    notes.add(b"tIME", struct.pack(">HBBBBB", 2026, 3, 4, 5, 6, 7))
    notes.add(b"caBX", b"PLANTED")
    return notes


SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
MOVING = {"save_all": True, "append_images": [photograph(turn=90), photograph(turn=180)], "duration": 120, "loop": 3}


def pictures() -> dict[str, bytes]:
    """One of each kind by the name of its file."""
    gif = saved(photograph("P"), "GIF", comment=PLANTED, **MOVING)
    xmp = b"\x21\xff\x0bXMP DataXMP" + XMP + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
    return {
        "a.jpg": with_segments(saved(photograph(), "JPEG", exif=camera(), xmp=XMP, comment=PLANTED, icc_profile=SRGB, dpi=(300, 300))),
        "b.JPEG": saved(photograph(), "JPEG", exif=camera(None), progressive=True, quality=30) + TRAILER,
        "c.jpg": saved(photograph("CMYK"), "JPEG", exif=camera(8), restart_marker_rows=1),
        "d.jpg": saved(photograph("L"), "JPEG", xmp=XMP),
        "e.png": saved(photograph("RGBA"), "PNG", pnginfo=png_notes(), exif=camera(3), icc_profile=SRGB, dpi=(96, 96)) + TRAILER,
        "f.png": saved(photograph("P"), "PNG", pnginfo=png_notes(), exif=camera(1), transparency=3),
        "g.png": saved(photograph(), "PNG", pnginfo=png_notes(), **MOVING),
        "h.webp": saved(photograph("RGBA"), "WEBP", exif=camera().tobytes(), xmp=XMP, icc_profile=SRGB, lossless=True) + TRAILER,
        "i.webp": saved(photograph(), "WEBP", exif=camera().tobytes(), xmp=XMP, **MOVING),
        "j.webp": saved(photograph(), "WEBP", quality=30),
        "k.gif": gif[:-1] + xmp + b"\x21\xfe\x07PLANTED\0;" + TRAILER,
        # A picture sent on by a messenger: the name says another kind than the bytes.
        "l.png": saved(photograph(), "JPEG", exif=camera(5)),
        "m.jfif": saved(photograph(), "JPEG", exif=camera(2)),
    }


def frames(data: bytes) -> list[tuple[str, tuple[int, int], bytes, object]]:
    """The pixels and times of every frame."""
    return [(frame.mode, frame.size, frame.tobytes(), frame.info.get("duration")) for frame in ImageSequence.Iterator(Image.open(io.BytesIO(data)))]


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """The pictures as their authors have them."""
    return pictures()


def register(content: Path, files: dict[str, bytes], public: str = "có", **cells: str) -> dict[str, str]:
    """Puts files among the evidence, and gives the id of each."""
    folder = content / COMMUNE
    ids = {name: f"anh-{number}" for number, name in enumerate(sorted(files), 1)}
    known = tables.rows(folder / "evidence.csv")
    for name, data in files.items():
        (folder / "evidence" / name).write_bytes(data)
        known.append(dict.fromkeys(known[0], "") | {"id": ids[name], "title": "Ảnh " + ids[name], "kind": "ảnh", "file": f"evidence/{name}", "public": public} | cells)
    tables.write(folder / "evidence.csv", list(known[0]), known)
    return ids


@pytest.fixture(scope="module")
def published(tiendo: Program, files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Path]]:
    """The site with all these pictures, and each where it is published."""
    folder = tmp_path_factory.mktemp("pictures")
    content = copied(folder / "Content", "minh-hoa")
    ids = register(content, files)
    outcome = tiendo.build(folder / "public", content=content)
    assert outcome.code == 0, outcome
    places = folder / "public/mau/minh-hoa/minh-chung"
    return folder / "public", {name: next(places.glob(id + ".*")) for name, id in ids.items()}


def test_the_planted_words_are_planted(files: dict[str, bytes]) -> None:
    """Else the other tests would show nothing."""
    assert [name for name, data in files.items() if PLANTED not in data] == ["j.webp"]


def test_nothing_planted_is_in_the_site(published: tuple[Path, dict[str, Path]]) -> None:
    """In no file, the source of the site included: pictures are stored in it as they are."""
    for path, data in contents(published[0]).items():
        assert PLANTED not in data, path


@pytest.mark.filterwarnings("ignore:Image appears to be a malformed MPO")
def test_pixels_are_the_same(files: dict[str, bytes], published: tuple[Path, dict[str, Path]]) -> None:
    """Frame by frame, with their times, and what colours mean."""
    for name, path in published[1].items():
        data = path.read_bytes()
        assert frames(data) == frames(files[name]), name
        before, after = Image.open(io.BytesIO(files[name])), Image.open(io.BytesIO(data))
        # Of a JPEG with Exif Pillow makes up a resolution where none is stated.
        for key in ("icc_profile", "dpi" if before.format == "PNG" else "jfif_density", "jfif_unit", "transparency", "gamma", "adobe_transform", "loop", "background", "progressive"):
            assert before.info.get(key) == after.info.get(key), (name, key)
        assert len(data) <= len(files[name])


def test_no_metadata_but_which_side_is_up(files: dict[str, bytes], published: tuple[Path, dict[str, Path]]) -> None:
    """As Pillow reads it."""
    kept = {}
    for name, path in published[1].items():
        picture = Image.open(io.BytesIO(path.read_bytes()))
        picture.load()
        exif = picture.getexif()
        assert set(exif) <= {0x0112}, name
        assert not any(exif.get_ifd(place) for place in (0x8769, 0x8825, 0x927C, 0xA005))
        assert not set(picture.info) & {"xmp", "XML:com.adobe.xmp", "comment", "Author", "Comment", "photoshop", "mp", "mpoffset"}, name
        assert not getattr(picture, "text", {}), name
        kept[name] = exif.get(0x0112)
    expected = {name: None for name in files} | {"a.jpg": 6, "c.jpg": 8, "e.png": 3, "h.webp": 6, "i.webp": 6, "l.png": 5, "m.jfif": 2}
    assert kept == expected


def test_sizes_and_digests_agree(published: tuple[Path, dict[str, Path]]) -> None:
    """What the table and the register say is the file that is downloaded."""
    site, places = published
    rows = {row["id"]: row for row in tables.rows(site / "mau/minh-hoa/du-lieu/evidence.csv")}
    text = (site / "mau/minh-hoa/minh-chung.html").read_text(encoding="utf-8")
    for path in places.values():
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert (rows[path.stem]["sha256"], rows[path.stem]["size"]) == (digest, str(path.stat().st_size))
        assert digest in text


@pytest.mark.parametrize("stated", ["original", "published", "neither"])
def test_a_stated_digest(tiendo: Program, files: dict[str, bytes], published: tuple[Path, dict[str, Path]], tmp_path: Path, stated: str) -> None:
    """It may be that of the author's file or of the published one; the site does not tell which."""
    content = copied(tmp_path / "Content", "minh-hoa")
    data = {"original": files["a.jpg"], "published": published[1]["a.jpg"].read_bytes(), "neither": b"something else"}[stated]
    register(content, {"a.jpg": files["a.jpg"]}, sha256=hashlib.sha256(data).hexdigest(), size=str(len(data)))
    outcome = tiendo.build(tmp_path / "public", content=content)
    if stated == "neither":
        assert outcome.code == 1 and "[evidence-hash-differs]" in outcome.err and "[evidence-size-differs]" in outcome.err, outcome
        return
    assert outcome.code == 0, outcome
    bare = copied(tmp_path / "bare", "minh-hoa")
    register(bare, {"a.jpg": published[1]["a.jpg"].read_bytes()})
    assert tiendo.build(tmp_path / "bare-public", content=bare).code == 0
    assert contents(tmp_path / "public") == contents(tmp_path / "bare-public")


def test_the_site_is_rebuilt_from_the_published_pictures(tiendo: Program, published: tuple[Path, dict[str, Path]], tmp_path: Path) -> None:
    """The source holds them without metadata, and nothing on a page says that there were any."""
    folder = assert_rebuilds(tiendo, published[0], tmp_path / "unpacked")
    for path in published[1].values():
        name = f"{path.stem}.{path.suffix[1:]}"
        assert (folder / "Content" / COMMUNE / "evidence" / name).read_bytes() == path.read_bytes()


def test_a_second_build_keeps_them(tiendo: Program, files: dict[str, bytes], tmp_path: Path) -> None:
    """A picture that did not change is not written again."""
    content = copied(tmp_path / "Content", "minh-hoa")
    register(content, {"a.jpg": files["a.jpg"]})
    place = tmp_path / "public/mau/minh-hoa/minh-chung/anh-1.jpg"
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    before = place.stat()
    assert tiendo.build(tmp_path / "public", content=content).code == 0
    assert (place.stat().st_ino, place.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_cannot_be_taken_apart_stops_the_build(tiendo: Program, files: dict[str, bytes], tmp_path: Path) -> None:
    """Broken pictures, other formats, sound and film, whatever their names say; withheld ones stop nothing."""
    film = b"\0\0\0\x18ftypmp42" + b"PLANTED" * 9
    refused = {
        "broken-picture": {
            "a.jpg": files["a.jpg"][: len(files["a.jpg"]) // 2], "b.png": files["e.png"][:200], "c.webp": b"RIFF\xff\xff\0\0WEBPVP8 PLANTED",
            "d.gif": b"GIF89aPLANTED", "e.jpg": b"", "f.png": b"%PDF-1.4 PLANTED",
        },
        "metadata-stays": {
            "g.tif": saved(photograph(), "TIFF"), "h.tiff": b"?", "i.heic": film, "j.mp4": film, "k.m4a": film, "l.mp3": b"ID3\x04PLANTED", "m.jpg": film,
            "n.mov": film, "o.dng": saved(photograph(), "TIFF"),
        },
        "picture-too-large": {"p.png": files["e.png"] + b"\0" * (33 << 20)},
    }
    content = copied(tmp_path / "Content", "minh-hoa")
    whole = {name: data for group in refused.values() for name, data in group.items()}
    ids = register(content, whole)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 1 and not (tmp_path / "public").exists(), outcome
    rows = tables.rows(content / COMMUNE / "evidence.csv")
    for finding, group in refused.items():
        for name in group:
            line = next(number for number, row in enumerate(rows, 2) if row["id"] == ids[name])
            place = f"evidence.csv:{line}:"
            assert any(place in told and f"[{finding}]" in told for told in outcome.err.splitlines()), f"{name} {finding}\n{outcome}"
    assert sum(outcome.err.count(f"[{finding}]") for finding in refused) == len(whole)
    tables.edit(content / COMMUNE / "evidence.csv", lambda row: row | {"public": "không", "reason": "ảnh riêng"} if row["id"] in ids.values() else row)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    assert not [path for path, data in contents(tmp_path / "public").items() if PLANTED in data]


def test_documents_that_begin_like_pictures(tiendo: Program, tmp_path: Path) -> None:
    """A text that begins with the letters of a picture is published as it is."""
    content = copied(tmp_path / "Content", "minh-hoa")
    texts = {"a.txt": "GIF89a là một định dạng ảnh".encode(), "b.csv": b"ID3,ftyp\n", "c.md": b"RIFF----WEBP\n"}
    ids = register(content, texts)
    outcome = tiendo.build(tmp_path / "public", content=content)
    assert outcome.code == 0, outcome
    for name, data in texts.items():
        assert next((tmp_path / "public/mau/minh-hoa/minh-chung").glob(ids[name] + ".*")).read_bytes() == data
