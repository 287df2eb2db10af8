"""Where each family of RAW files keeps its EXIF. The files are nothing but that."""

import struct
from io import BytesIO

import pytest
from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from photoclip.media.raw_exif import read_raw_exif
from tests.media.raws import TiffWriter
from tests.media.samples import odd_file

DATE = "2023:07:14 18:05:09"
XMP = b"<x:xmpmeta>what an editor wrote</x:xmpmeta>"


def _tiff() -> bytes:
    tiff = TiffWriter()
    shot = tiff.directory([(Base.DateTimeOriginal, "ascii", DATE.encode() + b"\0")])
    place = tiff.directory([(GPS.GPSLatitudeRef, "ascii", b"S\0")])
    first = [
        (Base.Make, "ascii", b"Ricoh\0"),
        (700, "byte", XMP),
        (IFD.Exif, "long", [shot]),
        (IFD.GPSInfo, "long", [place]),
    ]
    return tiff.finish(tiff.directory(first))


def _part(*entries: tuple) -> bytes:
    tiff = TiffWriter()
    return tiff.finish(tiff.directory(list(entries)))


def _box(kind: bytes, *contents: bytes) -> bytes:
    data = b"".join(contents)
    return struct.pack(">I4s", len(data) + 8, kind) + data


def _canon() -> bytes:
    uuid = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    parts = (
        _box(b"CNCV", b"CanonCR3_001/00.09.00"),
        _box(b"CMT1", _part((Base.Make, "ascii", b"Ricoh\0"))),
        _box(b"CMT2", _part((Base.DateTimeOriginal, "ascii", DATE.encode() + b"\0"))),
        _box(b"CMT3", b"notes"),
        _box(b"CMT4", _part((GPS.GPSLatitudeRef, "ascii", b"S\0"))),
    )
    other = _box(b"uuid", bytes(16), b"something else")
    movie = _box(b"moov", other, _box(b"uuid", uuid, *parts))
    xmp = _box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), XMP)
    return _box(b"ftyp", b"crx \0\0\0\1crx isom") + movie + xmp + _box(b"mdat", bytes(100))


def _fujifilm() -> bytes:
    stream = BytesIO()
    Image.new("RGB", (8, 8)).save(stream, "JPEG", exif=b"Exif\0\0" + _tiff(), xmp=XMP)
    jpeg = stream.getvalue()
    start = b"FUJIFILMCCD-RAW 0201FF383501X-T3".ljust(84, b"\0")
    return start + struct.pack(">II", 160, len(jpeg)) + bytes(68) + jpeg


def _minolta() -> bytes:
    blocks = b"\0PRD" + struct.pack(">I", 8) + bytes(8)
    blocks += b"\0TTW" + struct.pack(">I", len(_tiff())) + _tiff()
    return b"\0MRM" + struct.pack(">I", len(blocks)) + blocks + bytes(100)


FILES = {
    "TIFF": _tiff(),
    "Olympus": b"IIRO" + _tiff()[4:],
    "Panasonic": b"IIU\0" + _tiff()[4:],
    "Canon": _canon(),
    "Fujifilm": _fujifilm(),
    "Minolta": _minolta(),
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES)
def test_it_is_found(data: bytes) -> None:
    exif = read_raw_exif(BytesIO(data))
    assert exif[Base.Make] == "Ricoh"
    assert exif[700] == XMP
    assert exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] == DATE
    assert exif.get_ifd(IFD.GPSInfo)[GPS.GPSLatitudeRef] == "S"


def test_panasonics_sensitivity_has_a_tag_of_its_own() -> None:
    data = b"IIU\0" + _part((23, "short", [80]))[4:]
    assert read_raw_exif(BytesIO(data)).get_ifd(IFD.Exif)[Base.ISOSpeedRatings] == 80


@pytest.mark.parametrize("data", [b"", b"FOVb" + bytes(99), b"II\x1a\0\0\0HEAPCCDR" + bytes(99)])
def test_elsewhere_there_is_none(data: bytes) -> None:
    assert len(read_raw_exif(BytesIO(data))) == 0


@pytest.mark.parametrize(
    ("name", "make"), [("CanonRaw.cr3", "Canon"), ("Minolta.mrw", "Konica Minolta Camera, Inc.")]
)
def test_in_files_of_cameras(name: str, make: str) -> None:
    with odd_file(f"06_raw/exiftool/{name}").open("rb") as stream:
        exif = read_raw_exif(stream)
        assert str(exif[Base.Make]).strip() == make
        assert Base.ExposureTime in exif.get_ifd(IFD.Exif)
