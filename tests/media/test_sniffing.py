"""What a file is, by its content."""

import struct
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.sniffing import START_BYTES, is_jxl, is_raw, is_video
from tests.media.raws import TiffWriter, write_dng
from tests.media.samples import MESSY, difference, needs_messy, photo


def _ftyp(*brands: bytes) -> bytes:
    data = brands[0] + bytes(4) + b"".join(brands[1:])
    return struct.pack(">I4s", len(data) + 8, b"ftyp") + data + bytes(64)


FILMS = {
    "iPhone": _ftyp(b"qt  ", b"qt  "),
    "mp4": _ftyp(b"isom", b"isom", b"iso2", b"avc1", b"mp41"),
    "Sony": _ftyp(b"XAVC", b"XAVC", b"mp42"),
    "3gp": _ftyp(b"3gp4", b"3gp4"),
    "no brands": b"\0\0\0\x08ftyp",
    "old QuickTime": b"\0\0\x20\0moov" + bytes(64),
    "data first": b"\0\0\0\x08wide\0\0\x20\0mdat",
    "AVI": b"RIFF\0\0\1\0AVI LIST",
    "Matroska": b"\x1a\x45\xdf\xa3\x9fB\x86\x81\1",
    "Windows Media": bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"),
    "program stream": b"\0\0\1\xba\x44\0\4",
    "transport stream": (b"G" + bytes(187)) * 4,
    "AVCHD": (bytes(4) + b"G" + bytes(187)) * 4,
    "Flash": b"FLV\1\5\0\0\0\x09",
}
PICTURES = {
    "HEIC": _ftyp(b"heic", b"mif1", b"heic"),
    "HEIC by its second brand": _ftyp(b"ABCD", b"mif1"),
    "HEIC sequence": _ftyp(b"msf1", b"iso8", b"hevc"),
    "AVIF": _ftyp(b"avif", b"avif", b"mif1", b"miaf"),
    "CR3": _ftyp(b"crx ", b"crx ", b"isom"),
    "WebP": b"RIFF\0\0\1\0WEBPVP8 ",
    "JPEG": b"\xff\xd8\xff\xe0",
    "text": b"GGGGGGGG" * 20,
    "nothing": b"",
}


@pytest.mark.parametrize("start", FILMS.values(), ids=FILMS)
def test_films(start: bytes) -> None:
    assert is_video(start)
    assert not is_raw(BytesIO(start), start)
    assert not is_jxl(start)


@pytest.mark.parametrize("start", PICTURES.values(), ids=PICTURES)
def test_what_is_no_film(start: bytes) -> None:
    assert not is_video(start)


@pytest.mark.parametrize("name", ["a.jpg", "a.heic", "a.dng", "a"])
def test_a_film_under_any_name_is_said_to_be_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(FILMS["iPhone"])
    with pytest.raises(MediaError, match="it is a video"):
        load_rgb(tmp_path / name)


@pytest.mark.parametrize("suffix", ["jpg", "png", "gif", "webp", "tif", "bmp", "avif", "ppm"])
@pytest.mark.parametrize("name", ["a.jpg", "a.heic", "a.png", "a"])
def test_a_picture_under_any_name_is_read(tmp_path: Path, suffix: str, name: str) -> None:
    photo().save(tmp_path / f"b.{suffix}", quality=95)
    (tmp_path / f"b.{suffix}").rename(tmp_path / name)
    assert difference(load_rgb(tmp_path / name), photo()) < 13
    start = (tmp_path / name).read_bytes()[:START_BYTES]
    assert not is_video(start)


@pytest.mark.parametrize(
    "start",
    [
        b"II*\0\x10\0\0\0CR\2\0",
        b"II*\0\x08\0\0\0IIIITwaR",
        b"\0\0\0\x18ftypcrx \0\0\0\1",
        b"II\x1a\0\0\0HEAPCCDR",
        b"IIU\0\x08\0\0\0",
        b"IIRO\x08\0\0\0",
        b"MMOR\0\0\0\x08",
        b"FUJIFILMCCD-RAW 0201",
        b"FOVb\1\0\2\0",
        b"\0MRM\0\0\1\0",
    ],
)
def test_raws_with_a_signature(start: bytes) -> None:
    assert is_raw(BytesIO(start), start)


@pytest.mark.parametrize(
    "entry",
    [
        (259, "short", [34713]),
        (259, "short", [32767]),
        (259, "short", [65000]),
        (262, "short", [32803]),
        (262, "short", [34892]),
        (50706, "byte", [1, 4, 0, 0]),
        (34310, "byte", [0]),
    ],
)
def test_raws_that_are_tiff_files(entry: tuple) -> None:
    """Told by the second directory as well as by the first."""
    tiff = TiffWriter()
    data = tiff.finish(tiff.directory([(256, "long", [12]), entry]))
    assert is_raw(BytesIO(data), data[:START_BYTES])
    tiff = TiffWriter()
    child = tiff.directory([(256, "long", [12]), entry])
    data = tiff.finish(tiff.directory([(256, "long", [12]), (330, "long", [child])]))
    assert is_raw(BytesIO(data), data[:START_BYTES])


def test_tiff_files_that_are_none(tmp_path: Path) -> None:
    for compression in (None, "tiff_lzw", "jpeg", "packbits", "tiff_adobe_deflate"):
        photo().save(tmp_path / "a.tif", compression=compression)
        data = (tmp_path / "a.tif").read_bytes()
        assert not is_raw(BytesIO(data), data[:START_BYTES], "a.tif")


@given(st.binary(max_size=400) | st.binary(max_size=60).map(lambda tail: b"II*\0\x08\0\0\0" + tail))
def test_any_bytes_have_an_answer(data: bytes) -> None:
    start = data[:START_BYTES]
    assert is_video(start) in (True, False)
    assert is_raw(BytesIO(data), start, "a.nef") in (True, False)


def test_a_dng_cut_short_is_still_told(tmp_path: Path) -> None:
    data = write_dng(tmp_path / "a.dng", photo((120, 80))).read_bytes()
    assert is_raw(BytesIO(data), data[:START_BYTES], "a")


@needs_messy
def test_the_collections_photos_are_no_films() -> None:
    for path in MESSY.glob("0[1-9]_*/**/*.*"):
        if path.suffix.lower() in (".jpg", ".heic", ".hif", ".avif", ".png", ".tif", ".webp"):
            with path.open("rb") as stream:
                assert not is_video(stream.read(START_BYTES)), path
