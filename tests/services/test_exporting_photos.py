"""Copies of photos: right pixels, only the facts that are wanted, whole files, nothing replaced."""

import errno
import os
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PIL.ExifTags import GPS, IFD, Base

from photoclip.core.copies import CopiesMade, CopyWish, Form, Kept
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.media import copying
from photoclip.media.copying import CopyRequest
from photoclip.media.decode import load_rgb
from photoclip.media.metadata import read_metadata
from photoclip.media.sidecars.reading import said_in
from photoclip.paths import LibraryPaths
from photoclip.services import exporting_photos, tagging
from photoclip.services.exporting_photos import export_photos
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from tests.media.raws import write_dng
from tests.media.samples import odd_file
from tests.pictures import draw
from tests.ui.conftest import open_colours

XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 tiff:Orientation="6" photoshop:City="Lisbon"><dc:subject><rdf:Bag><rdf:li>sea</rdf:li></rdf:Bag>
 </dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A photo that says much, lies on its side; and a plain one."""
    place = tmp_path / "photos"
    draw(place / "plain.png", (200, 30, 30))
    picture = Image.open(draw(place / "rich.png", (40, 120, 220), size=(120, 80)))
    picture.load()
    (place / "rich.png").unlink()
    exif = Image.Exif()
    exif[Base.Orientation] = 6
    exif[Base.Make], exif[Base.Model] = "Maker", "M1"
    exif[Base.ImageDescription] = "A day in Lisbon"
    shot = exif.get_ifd(IFD.Exif)
    shot[Base.DateTimeOriginal] = "2021:08:12 18:42:00"
    shot[Base.MakerNote] = b"offsets"
    shot[Base.FNumber] = 2.8
    gps = exif.get_ifd(IFD.GPSInfo)
    gps[GPS.GPSLatitudeRef], gps[GPS.GPSLatitude] = "N", (39.0, 22.0, 33.0)
    gps[GPS.GPSLongitudeRef], gps[GPS.GPSLongitude] = "W", (9.0, 20.0, 24.0)
    picture.save(place / "rich.jpg", exif=exif, xmp=XMP.encode(), quality=95)
    return place


@pytest.fixture
def session(tmp_path: Path, folder: Path, decoded_here: None) -> Iterator[Session]:
    with open_session(LibraryPaths(tmp_path / "library"), open_colours) as opened:
        list(index_folders(opened, [folder]))
        yield opened


def _ids(session: Session, *names: str) -> list[int]:
    ids = session.catalog.photos.ids().tolist()
    places = session.catalog.files.places(ids)
    by_name = {places[one][0].path.name: one for one in ids}
    return [by_name[name] for name in names]


def _export(
    session: Session, ids: Sequence[int], folder: Path, wish: CopyWish | None = None
) -> CopiesMade:
    *steps, last = export_photos(session, ids, folder, wish or CopyWish())
    assert isinstance(last, CopiesMade)
    assert isinstance(steps[-1], Progress)
    assert steps[-1].done == steps[-1].total == len(ids)
    return last


def test_copies_show_what_the_photo_shows_and_say_what_it_says(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    before = (folder / "rich.jpg").read_bytes()
    forms: tuple[Form, ...] = ("jpeg", "png", "webp", "tiff")
    for form in forms:
        out = tmp_path / form / "deep"
        wish = CopyWish(form=form, longest=60, quality=95, metadata="all")
        made = _export(session, _ids(session, "rich.jpg"), out, wish)
        assert (made.written, made.problems) == (1, ())
        (copied,) = out.iterdir()
        _check_copy(copied, folder / "rich.jpg", form)
    assert (folder / "rich.jpg").read_bytes() == before


def _check_copy(copied: Path, original_path: Path, form: Form) -> None:
    with Image.open(copied) as image:
        assert image.size == (40, 60)  # upright
        assert image.format == {"jpeg": "JPEG", "png": "PNG", "webp": "WEBP", "tiff": "TIFF"}[form]
        profile = ImageCms.ImageCmsProfile(BytesIO(image.info["icc_profile"]))
        assert "sRGB" in ImageCms.getProfileDescription(profile)
        said = read_metadata(image)
        assert image.getexif().get_ifd(IFD.Exif).get(Base.MakerNote) is None
        assert image.getexif().get_ifd(IFD.Exif)[Base.ExifImageWidth] == 40
    assert said.orientation == 1
    assert said.taken_at == "2021-08-12T18:42:00"
    assert said.camera == "Maker M1"
    assert said.latitude == pytest.approx(39.3758, abs=1e-3)
    assert said.keywords == ("sea",)
    shown, original = load_rgb(copied), load_rgb(original_path)
    middle = shown.getpixel((20, 30)), original.getpixel((40, 60))
    assert all(abs(a - b) < 25 for a, b in zip(*middle, strict=True))


def test_what_is_transparent_stays_so_where_the_format_allows_it(
    tmp_path: Path, decoded_here: None
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    logo = Image.new("RGBA", (64, 48), (200, 30, 30, 0))
    logo.paste((20, 160, 40, 128), (0, 0, 32, 48))
    logo.save(folder / "logo.png")
    opaque = Image.new("RGBA", (60, 40), (9, 90, 200, 255))
    opaque.save(folder / "opaque.png")
    with open_session(LibraryPaths(tmp_path / "library"), open_colours) as session:
        list(index_folders(session, [folder]))
        ids = _ids(session, "logo.png", "opaque.png")
        forms: tuple[Form, ...] = ("png", "webp", "tiff", "jpeg")
        made = [_export(session, ids, tmp_path / f, CopyWish(form=f, longest=32)) for f in forms]
    assert [one.whitened for one in made] == [0, 0, 0, 1]
    for form in forms:
        with Image.open(next((tmp_path / form).glob("logo.*"))) as shown:
            assert shown.size == (32, 24)
            left, right = shown.getpixel((4, 12)), shown.getpixel((28, 12))
        if form == "jpeg":
            assert all(abs(a - b) < 6 for a, b in zip(left, (137, 207, 147), strict=True))
            assert min(right) > 250
            continue
        assert all(abs(a - b) < 6 for a, b in zip(left, (20, 160, 40, 128), strict=True))
        assert right[3] == 0
        with Image.open(next((tmp_path / form).glob("opaque.*"))) as shown:
            assert shown.mode == "RGB"


def test_phones_and_cameras_own_formats(tmp_path: Path) -> None:
    """AVIF, which is built like HEIF, and a RAW photo, both on their sides."""
    corner = Image.new("RGB", (96, 64), (20, 60, 160))
    corner.paste((230, 60, 40), (0, 0, 48, 32))
    exif = Image.Exif()
    exif[Base.Orientation], exif[Base.Make], exif[Base.Model] = 6, "Maker", "M1"
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] = "N"
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitude] = (39.0, 22.0, 33.0)
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLongitudeRef] = "W"
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSLongitude] = (9.0, 20.0, 24.0)
    phone = tmp_path / "phone.avif"
    corner.save(phone, exif=exif, quality=90)
    raw = write_dng(tmp_path / "camera.dng", corner, orientation=6)
    kept: tuple[Kept, ...] = ("all", "no-place", "none")
    for source in (phone, raw):
        for metadata in kept:
            into = tmp_path / f"{source.stem}-{metadata}"
            result = copying.copy(CopyRequest(source, into=into, wish=CopyWish(metadata=metadata)))
            assert not result.reason
            _check_upright(into, metadata)


def _check_upright(copied: Path, metadata: Kept) -> None:
    with Image.open(copied) as image:
        assert image.size == (64, 96)
        assert "icc_profile" in image.info
        top_right, below = image.getpixel((54, 8)), image.getpixel((16, 70))
        said = read_metadata(image)
    assert top_right[0] > 150 > 100 > top_right[2], "what was the left upper corner"
    assert below[2] > 110 > 100 > below[0]
    assert (said.latitude is not None) == (metadata == "all")
    assert (said.camera is not None) == (metadata != "none")
    assert said.orientation == 1


def test_transparent_heif_stays_transparent(tmp_path: Path) -> None:
    source = odd_file("03_heif/pheif/RGBA_8__29x100.heif")
    copying.copy(CopyRequest(source, into=tmp_path / "copy", wish=CopyWish(form="png")))
    with Image.open(tmp_path / "copy") as image:
        assert (image.mode, image.size) == ("RGBA", (29, 100))
    assert load_rgb(tmp_path / "copy").tobytes() == load_rgb(source).tobytes()


def test_keywords_that_only_old_records_have_are_not_lost(tmp_path: Path) -> None:
    source = tmp_path / "agency.jpg"
    word = "Marienkäfer".encode()
    records = b"\x1c\x01\x5a\x00\x03\x1b%G\x1c\x02\x19" + len(word).to_bytes(2, "big") + word
    block = b"8BIM\x04\x04\0\0" + len(records).to_bytes(4, "big") + records
    payload = b"Photoshop 3.0\0" + block + b"\0" * (len(block) % 2)
    stream = BytesIO()
    Image.new("RGB", (40, 30), "teal").save(stream, "JPEG")
    data = stream.getvalue()
    marker = b"\xff\xed" + (len(payload) + 2).to_bytes(2, "big") + payload
    source.write_bytes(data[:2] + marker + data[2:])
    for form in ("jpeg", "webp"):
        copying.copy(CopyRequest(source, into=tmp_path / form, wish=CopyWish(form=form)))
        with Image.open(tmp_path / form) as image:
            assert read_metadata(image).keywords == ("Marienkäfer",)


def test_what_is_not_wanted_is_not_in_the_copy(
    session: Session, tmp_path: Path, folder: Path
) -> None:
    ids = _ids(session, "rich.jpg")
    _export(session, ids, tmp_path / "a", CopyWish(metadata="no-place"))
    _export(session, ids, tmp_path / "b", CopyWish(metadata="none"))
    one, two = tmp_path / "a" / "rich.jpg", tmp_path / "b" / "rich.jpg"
    for copied in (one, two):
        assert b"Lisbon" not in copied.read_bytes()
        with Image.open(copied) as image:
            assert not image.getexif().get_ifd(IFD.GPSInfo)
            assert read_metadata(image).latitude is None
    with Image.open(one) as image:
        assert read_metadata(image).camera == "Maker M1"
    with Image.open(two) as image:
        assert not image.getexif()
        assert read_metadata(image).keywords == ()


def test_what_the_library_says_is_written_if_wished(session: Session, tmp_path: Path) -> None:
    ids = _ids(session, "rich.jpg")
    list(tagging.tag(session, "animal/dog", ids))
    list(tagging.tag(session, "sea", ids, present=False))
    kept: tuple[Kept, ...] = ("all", "none")
    for metadata in kept:
        _export(session, ids, tmp_path / metadata, CopyWish(metadata=metadata, said=True))
        with Image.open(tmp_path / metadata / "rich.jpg") as image:
            assert read_metadata(image).keywords == ("animal/dog",)
            xmp = image.info["xmp"]
        assert (b"City" in xmp) == (metadata == "all")
        assert b"Orientation" not in xmp


def test_originals_are_copied_byte_by_byte_with_a_sidecar_for_what_the_library_says(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    ids = _ids(session, "rich.jpg", "plain.png")
    list(tagging.tag(session, "best", ids[:1]))
    wish = CopyWish(form="original", pattern="{date} {number}", said=True)
    assert _export(session, ids, tmp_path / "out", wish).written == 2
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == ["2.png", "2.png.xmp", "2021-08-12 1.jpg", "2021-08-12 1.jpg.xmp"]
    copied, original = tmp_path / "out" / "2021-08-12 1.jpg", folder / "rich.jpg"
    assert copied.read_bytes() == original.read_bytes()
    assert copied.stat().st_mtime_ns == original.stat().st_mtime_ns
    said = said_in(copied.with_name(f"{copied.name}.xmp").read_bytes())
    assert sorted(said.tags) == ["best", "sea"]


def test_nothing_is_replaced_and_nothing_half_is_left(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "plain.jpg").write_text("mine")
    ids = _ids(session, "plain.png", "rich.jpg")
    (folder / "rich.jpg").write_bytes(b"\xff\xd8\xff no picture")
    made = _export(session, ids, out)
    assert made.written == 1
    assert [problem.path.name for problem in made.problems] == ["rich.jpg"]
    assert (out / "plain.jpg").read_text() == "mine"
    monkeypatch.setattr(os, "link", _no_links)
    (folder / "rich.jpg").unlink()
    made = _export(session, ids, out)
    assert "can't be reached" in made.problems[0].reason
    names = sorted(path.name for path in out.iterdir())
    assert names == ["plain (2).jpg", "plain (3).jpg", "plain.jpg"]
    with Image.open(out / "plain (3).jpg") as image:
        image.load()


def test_what_a_killed_export_left_goes_with_the_next(session: Session, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    left, under_way, own = (
        target / name for name in (".photoclip-00.part", ".photoclip-01.part", ".photoclip")
    )
    for path in (left, under_way, own):
        path.write_bytes(b"half")
    for path in (left, own):
        os.utime(path, (0, 0))
    _export(session, _ids(session, "plain.png"), target)
    assert not left.exists()
    assert under_way.exists()
    assert own.exists()


def _no_links(_source: str, _target: str) -> None:
    raise OSError(errno.EPERM, "not on this disk")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
def test_a_full_disk_ends_it_with_a_clear_error_and_no_half_file(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def full(path: str, flags: int, mode: int = 0o777) -> int:
        if str(path).endswith(".part"):
            os.close(real(path, flags, mode))
            return real("/dev/full", os.O_WRONLY)
        return real(path, flags, mode)

    monkeypatch.setattr("photoclip.media.copying.os.open", full)
    with pytest.raises(PhotoclipError, match="full"):
        list(export_photos(session, _ids(session, "plain.png"), tmp_path / "out", CopyWish()))
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_at_once(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = _ids(session, "plain.png")
    (tmp_path / "file").touch()
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(PhotoclipError):
            list(export_photos(session, ids, place, CopyWish()))
    monkeypatch.setattr(exporting_photos.os, "access", lambda *_: False)  # root may do anything
    with pytest.raises(PhotoclipError, match="can't be written"):
        list(export_photos(session, ids, tmp_path / "closed", CopyWish()))
    with pytest.raises(PhotoclipError, match="names"):
        list(export_photos(session, ids, tmp_path / "new", CopyWish(pattern="{x}")))
    assert not (tmp_path / "new").exists()


@pytest.mark.usefixtures("in_processes")
def test_stopping_keeps_whole_copies_and_nothing_else(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.exporting_photos.decode_workers", lambda: 1)
    ids = _ids(session, "plain.png", "rich.jpg")
    exporting = export_photos(session, ids * 20, tmp_path / "out", CopyWish())
    for event in exporting:
        if isinstance(event, Progress) and event.done:
            break
    exporting.close()
    copies = list((tmp_path / "out").iterdir())
    assert 1 <= len(copies) < 40
    for copied in copies:
        assert not copied.name.startswith(".")
        with Image.open(copied) as image:
            image.load()
