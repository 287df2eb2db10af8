"""TIFFs whose first directory is a stamp of the picture in another one."""

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from tests.media.identity.containers import tiff
from tests.media.samples import difference, photo

GREY = np.asarray(photo().convert("L"))
STAMP = GREY[::4, ::4]


def _directory(pixels: np.ndarray, start: int, reduced: int) -> dict:
    height, width = pixels.shape
    sizes = {254: [reduced], 256: [width], 257: [height], 258: [8], 259: [1], 262: [1]}
    return {**sizes, 273: [start], 277: [1], 278: [height], 279: [pixels.size]}


def _file(*, below: bool, order: str, first: int = 1) -> bytes:
    """:param below: Whether the picture's directory is a child of the stamp's, else it follows."""
    stamp = {**_directory(STAMP, 0, first), 271: b"Nikon\0"}
    picture = {**_directory(GREY, STAMP.size, 0), 274: [6]}
    data = STAMP.tobytes() + GREY.tobytes()
    return tiff({**stamp, 330: [0]} if below else stamp, picture, data=data, order=order)


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize("order", ["<", ">"])
def test_the_picture_is_shown_not_its_stamp(tmp_path: Path, below: bool, order: str) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(_file(below=below, order=order))
    upright = Image.fromarray(GREY).transpose(Image.Transpose.ROTATE_270).convert("RGB")
    assert difference(load_rgb(path), upright) == 0
    with open_photo(path) as image:
        found = read_metadata(image)
    assert (found.width, found.height, found.orientation) == (64, 96, 6)
    assert found.camera == "Nikon"


def test_of_pages_the_first_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(_file(below=False, order="<", first=2))
    assert load_rgb(path).size == (24, 16)


def test_a_stamp_is_not_enough_where_the_picture_is_of_another_kind(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    data = _file(below=False, order="<")
    depth = struct.pack("<HHII", 258, 4, 1, 8)
    at = data.rindex(depth)
    path.write_bytes(data[:at] + struct.pack("<HHII", 258, 4, 1, 7) + data[at + len(depth) :])
    with pytest.raises(MediaError) as caught:
        load_rgb(path)
    assert caught.value.reason == "a TIFF picture of a kind that can't be read"
