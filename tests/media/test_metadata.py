"""What is read from a photo's header, and what is not believed."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from PIL.TiffImagePlugin import IFDRational

from photoclip.core.metadata import PhotoMetadata
from photoclip.media.exif import camera, degrees, iso_time, number, text
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from tests.media.samples import odd_file, photo


def _read(path: Path) -> PhotoMetadata:
    with open_photo(path) as image:
        return read_metadata(image)


def full_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[Base.Make], exif[Base.Model] = "FUJIFILM", "X-T3"
    exif[Base.Orientation] = 6
    exif[Base.DateTime] = "2024:01:01 00:00:00"
    exif.get_ifd(IFD.Exif).update(
        {
            Base.DateTimeOriginal: "2023:07:14 18:05:09",
            Base.LensModel: "XF35mmF1.4 R",
            Base.FNumber: IFDRational(14, 10),
            Base.ExposureTime: IFDRational(1, 250),
            Base.ISOSpeedRatings: 400,
            Base.FocalLength: IFDRational(35, 1),
        }
    )
    exif.get_ifd(IFD.GPSInfo).update(
        {
            GPS.GPSLatitudeRef: "S",
            GPS.GPSLatitude: (33.0, 51.0, 24.0),
            GPS.GPSLongitudeRef: "E",
            GPS.GPSLongitude: (151.0, 12.0, 36.0),
        }
    )
    return exif


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.jpg", "JPEG"),
        ("a.png", "PNG"),
        ("a.webp", "WEBP"),
        ("a.tif", "TIFF"),
        ("a.avif", "AVIF"),
    ],
)
def test_everything_a_camera_writes(tmp_path: Path, name: str, kind: str) -> None:
    exif = full_exif()
    for ifd in (IFD.Exif, IFD.GPSInfo):
        exif[ifd] = exif.get_ifd(ifd)  # Pillow's TIFF writer takes them from here only.
    photo((96, 64)).save(tmp_path / name, exif=exif)
    metadata = _read(tmp_path / name)
    assert metadata == PhotoMetadata(
        format=kind,
        width=64,
        height=96,
        orientation=6,
        taken_at="2023-07-14T18:05:09",
        camera="Fujifilm X-T3",
        lens="XF35mmF1.4 R",
        f_number=1.4,
        exposure_time_s=0.004,
        iso=400,
        focal_length_mm=35.0,
        latitude=pytest.approx(-33.856667, abs=1e-5),
        longitude=pytest.approx(151.21, abs=1e-5),
    )


def test_nothing_is_made_up(tmp_path: Path) -> None:
    photo((96, 64)).save(tmp_path / "a.jpg")
    assert _read(tmp_path / "a.jpg") == PhotoMetadata(format="JPEG", width=96, height=64)


def test_heic_tells_how_it_was_turned() -> None:
    metadata = _read(odd_file("02_orientation/exiv2/issue_9292_sony_8_left-bottom.HIF"))
    assert (metadata.width, metadata.height) == (4672, 7008)
    assert metadata.format == "HEIF"


@pytest.mark.parametrize(
    ("make", "model", "expected"),
    [
        ("FUJIFILM", "X-T3", "Fujifilm X-T3"),
        ("Canon", "Canon EOS 40D", "Canon EOS 40D"),
        ("NIKON CORPORATION", "NIKON D70", "Nikon D70"),
        ("OLYMPUS IMAGING CORP.", "E-M10", "Olympus E-M10"),
        ("OLYMPUS OPTICAL CO.,LTD", "C960Z,D460Z", "Olympus C960Z,D460Z"),
        ("EASTMAN KODAK COMPANY", "KODAK CX7530", "Kodak CX7530"),
        ("KONICA MINOLTA", "DiMAGE A2", "Konica Minolta DiMAGE A2"),
        ("LG Electronics", "LG-H870", "LG LG-H870"),
        ("samsung", "SM-G930F", "Samsung SM-G930F"),
        ("HTC", "One", "HTC One"),
        ("Apple", "iPhone 12", "Apple iPhone 12"),
        ("SONY\0\0", "  DSC-F717 ", "Sony DSC-F717"),
        ("", "X100", "X100"),
        ("Leica Camera AG", None, "Leica"),
        (b"Ricoh", b"GR III", "Ricoh GR III"),
        (None, None, None),
        (17, (3, 4), None),
    ],
)
def test_cameras_are_named_as_people_name_them(
    make: object, model: object, expected: str | None
) -> None:
    assert camera(make, model) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2023:07:14 18:05:09", "2023-07-14T18:05:09"),
        ("2023-07-14T18:05:09+02:00", "2023-07-14T18:05:09"),
        (b"2023:07:14 18:05:09\0", "2023-07-14T18:05:09"),
        ("0000:00:00 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("2023:02:30 10:00:00", None),
        ("2023:07:14 24:00:00", None),
        ("2023:07:14", None),
        ("", None),
        (1689350709, None),
        (None, None),
    ],
)
def test_times(written: object, expected: str | None) -> None:
    assert iso_time(written) == expected


def test_an_invalid_time_gives_way_to_the_next(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = "0000:00:00 00:00:00"
    exif.get_ifd(IFD.Exif)[Base.DateTimeDigitized] = "2001:02:03 04:05:06"
    exif[Base.DateTime] = "2024:01:01 00:00:00"
    photo().save(tmp_path / "a.jpg", exif=exif)
    assert _read(tmp_path / "a.jpg").taken_at == "2001-02-03T04:05:06"


def test_what_was_written_into_another_directory_is_read(tmp_path: Path) -> None:
    """Some programs have but one directory; some phones tell of themselves in the second."""
    exif = Image.Exif()
    exif[Base.Make] = "\0\0"
    exif[Base.DateTimeOriginal] = "2001:02:03 04:05:06"
    exif[Base.ISOSpeedRatings] = 250
    exif[Base.FNumber] = 9.0
    exif.get_ifd(IFD.Exif).update({Base.Make: "HTC", Base.Model: "One", Base.FNumber: 8.0})
    photo().save(tmp_path / "a.jpg", exif=exif)
    found = _read(tmp_path / "a.jpg")
    assert (found.taken_at, found.camera) == ("2001-02-03T04:05:06", "HTC One")
    assert (found.iso, found.f_number) == (250, 8.0)


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [
        ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)),
        ((91.0, 0.0, 0.0), (10.0, 0.0, 0.0)),
        ((45.0, 0.0, 0.0), (181.0, 0.0, 0.0)),
        ((45.0, 0.0, 0.0), ()),
        ((IFDRational(45, 0), 0.0, 0.0), (10.0, 0.0, 0.0)),
    ],
)
def test_places_that_are_none(
    tmp_path: Path, latitude: tuple[object, ...], longitude: tuple[object, ...]
) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.GPSInfo).update({GPS.GPSLatitude: latitude, GPS.GPSLongitude: longitude})
    photo().save(tmp_path / "a.jpg", exif=exif)
    metadata = _read(tmp_path / "a.jpg")
    assert (metadata.latitude, metadata.longitude) == (None, None)


@pytest.mark.parametrize("tag", [Base.FNumber, Base.ExposureTime, Base.FocalLength])
@pytest.mark.parametrize("value", [IFDRational(0, 0), IFDRational(1, 0), IFDRational(0, 1)])
def test_numbers_that_are_none(tmp_path: Path, tag: Base, value: IFDRational) -> None:
    exif = Image.Exif()
    exif.get_ifd(IFD.Exif)[tag] = value
    photo().save(tmp_path / "a.jpg", exif=exif)
    assert _read(tmp_path / "a.jpg") == PhotoMetadata(format="JPEG", width=96, height=64)


def test_an_orientation_that_is_a_text(tmp_path: Path) -> None:
    entry = b"\x12\x01\x02\0\x02\0\0\0" + b"6\0\0\0"
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + entry + bytes(4)
    photo().save(tmp_path / "a.jpg", exif=exif)
    metadata = _read(tmp_path / "a.jpg")
    assert (metadata.orientation, metadata.width) == (1, 96)


@settings(max_examples=60)
@given(data=st.data())
def test_damaged_exif_never_fails(tmp_path_factory: pytest.TempPathFactory, data: object) -> None:
    """Any bytes of a real EXIF block replaced by any others."""
    exif = bytearray(full_exif().tobytes())
    for _ in range(data.draw(st.integers(1, 12))):
        exif[data.draw(st.integers(6, len(exif) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.getbasetemp() / "damaged.jpg"
    photo((8, 6)).save(path, exif=bytes(exif))
    metadata = _read(path)
    assert {metadata.width, metadata.height} == {8, 6}


@settings(max_examples=60)
@given(st.one_of(st.text(), st.binary(), st.floats(), st.integers(), st.none(), st.tuples()))
def test_values_of_any_kind_never_fail(value: object) -> None:
    assert iso_time(value) is None or isinstance(iso_time(value), str)
    assert text(value) is None or text(value)
    assert number(value) is None or isinstance(number(value), float)
    degrees((value, value, value), value)
    camera(value, value)
