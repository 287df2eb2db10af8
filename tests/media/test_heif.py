"""HEIF: the full picture, or the camera's preview. Nothing here writes HEIF: samples are needed."""

from pathlib import Path

import pytest

from photoclip.media.coding import Coding
from photoclip.media.decode import load_rgb
from photoclip.media.heif_previews import preview_instead
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from photoclip.media.signalling import KEY
from tests.media.samples import MESSY, difference, needs_messy, odd_file

PREVIEW_DATA = slice(0x3658, 0x3658 + 0x995)
"""Where the pixels of the pug's preview lie."""


@pytest.fixture
def pug() -> Path:
    """64 pixels wide and high, with a preview half as large."""
    return odd_file("03_heif/pheif/zPug_3.heic")


@pytest.fixture
def sony() -> Path:
    """50 megapixels, previews of 1616, 320 and 160 pixels; its pixels have been taken out."""
    return odd_file("03_heif/exiv2/Sony.HIF")


def test_a_preview_does_where_it_is_large_enough(pug: Path) -> None:
    full, small = load_rgb(pug), load_rgb(pug, 32)
    assert (full.size, small.size) == ((64, 64), (32, 32))
    assert difference(small, full.reduce(2)) < 8
    assert difference(small, full.reduce(2)) > 0
    assert load_rgb(pug, 33).size == (64, 64)


def test_the_size_of_the_photo_is_that_of_the_picture(pug: Path) -> None:
    with open_photo(pug) as image:
        image.draft(None, (20, 20))
        metadata = read_metadata(image)
    assert (metadata.width, metadata.height) == (64, 64)


def test_a_preview_that_is_damaged_costs_nothing(pug: Path, tmp_path: Path) -> None:
    data = bytearray(pug.read_bytes())
    data[PREVIEW_DATA] = bytes(len(data[PREVIEW_DATA]))
    path = tmp_path / "a.heic"
    path.write_bytes(data)
    assert preview_instead(bytes(data), 32) is not None
    assert difference(load_rgb(path, 32), load_rgb(pug).reduce(2)) == 0


def test_the_smallest_that_is_large_enough(sony: Path, tmp_path: Path) -> None:
    data = sony.read_bytes()
    chosen = {least: preview_instead(data, least) for least in (120, 212, 213, 1080, 1081)}
    assert chosen[1081] is None
    assert chosen[212] != chosen[213] == chosen[1080]
    main = data.index(b"pitm") + 8
    items = {least: file[main : main + 2] for least, file in chosen.items() if file}
    assert items == {120: b"\0\x0c", 212: b"\0\x0c", 213: b"\0\x0b", 1080: b"\0\x0b"}


def test_a_preview_that_is_turned_otherwise_is_not_taken(sony: Path) -> None:
    data = sony.read_bytes()
    owned = data.index(b"\0\x0b\x05\x81", data.index(b"ipma"))
    assert data[owned + 3] == 0x81  # Its rotation; 0x83 is the number of bits.
    assert preview_instead(data[: owned + 3] + b"\x83" + data[owned + 4 :], 512) is None


def test_hdr_is_told_from_the_header(sony: Path, tmp_path: Path) -> None:
    """As Canon and Sony write it: BT.2020 and HLG."""
    data = sony.read_bytes()
    assert data.count(b"nclx\0\1\0\x0d") == 1
    (tmp_path / "a.hif").write_bytes(data.replace(b"nclx\0\1\0\x0d", b"nclx\0\x09\0\x12"))
    with open_photo(tmp_path / "a.hif") as image:
        assert image.info[KEY] == Coding(9, 18)
    with open_photo(sony) as image:
        assert KEY not in image.info


@pytest.mark.parametrize("cut", [20, 60, 110, 500, 1800])
def test_a_damaged_file_has_no_preview(sony: Path, cut: int) -> None:
    assert preview_instead(sony.read_bytes()[:cut], 512) is None


@needs_messy
def test_other_files_have_none() -> None:
    for path in MESSY.glob("03_heif/pheif/*.hei[cf]"):
        if path.name != "zPug_3.heic":
            assert preview_instead(path.read_bytes(), 16) is None or "invalid" in path.name
