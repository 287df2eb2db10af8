"""What is said of pictures that no decoder takes."""

from io import BytesIO
from pathlib import Path

import pytest

from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from tests.media.identity.containers import box, heif, tiff
from tests.media.samples import photo

DAMAGED = "the picture is damaged: its header can't be read"
DOUBLES = {256: [2], 257: [2], 258: [64], 262: [1], 273: [0], 277: [1], 278: [2], 339: [3]}


def _reason(folder: Path, data: bytes) -> str:
    path = folder / "photo.jpg"
    path.write_bytes(data)
    with pytest.raises(MediaError) as caught:
        load_rgb(path)
    return caught.value.reason


def test_a_jpeg_of_twelve_bits_is_not_damaged(tmp_path: Path) -> None:
    stream = BytesIO()
    photo().save(stream, "JPEG")
    data = bytearray(stream.getvalue())
    data[data.index(b"\xff\xc0") + 4] = 12
    assert _reason(tmp_path, bytes(data)) == "a JPEG picture of a kind that can't be read"
    assert _reason(tmp_path, b"\xff\xd8\xff" + bytes(100)) == DAMAGED


@pytest.mark.parametrize("big", [True, False])
def test_a_tiff_of_another_kind_is_not_damaged(tmp_path: Path, big: bool) -> None:
    """Here of 64-bit floating point numbers."""
    strange = "a TIFF picture of a kind that can't be read"
    for order in "<>":
        whole = tiff({**DOUBLES, 279: [32]}, data=bytes(32), order=order, big=big)
        assert _reason(tmp_path, whole) == strange
        cut = tiff({**DOUBLES, 279: [3200]}, data=bytes(32), order=order, big=big)
        assert _reason(tmp_path, cut) == DAMAGED
    assert _reason(tmp_path, whole[:12]) == DAMAGED


def test_a_heif_of_another_coding_is_not_damaged(tmp_path: Path) -> None:
    """Here of bare samples (ISO/IEC 23001-17)."""
    bare = heif(bytes(100), metadata={b"Exif": b"words"}).replace(b"hvc1", b"unci")
    assert _reason(tmp_path, bare) == "a HEIF picture of a kind that can't be read"
    assert _reason(tmp_path, heif(bytes(100))[:100]) == DAMAGED


def test_a_heif_with_a_minimized_box_is_no_film(tmp_path: Path) -> None:
    small = box(b"ftyp", b"mif3avif") + box(b"mini", bytes(90))
    assert _reason(tmp_path, small) == "not a picture of a kind that can be read"
