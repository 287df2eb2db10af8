"""AVIF with something wrong beside the picture."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.heif_items import in_plain_words, picture_alone
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from tests.media.identity.containers import box
from tests.media.samples import difference, photo


def _with_damaged_exif(path: Path) -> bytes:
    exif = Image.Exif()
    exif[271] = "Ricoh"
    photo().save(path, exif=exif.tobytes(), quality=95)
    data = path.read_bytes()
    start = data.index(b"Exif\0\0MM") - 4  # which says how much to skip
    return data[:start] + b"\xff\xff\xff\xff" + data[start + 4 :]


def test_damaged_exif_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    path.write_bytes(_with_damaged_exif(path))
    assert difference(load_rgb(path), photo()) < 5
    with open_photo(path) as image:
        found = read_metadata(image)
    assert (found.format, found.width, found.camera) == ("AVIF", 96, None)


def test_a_picture_that_is_damaged_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    data = _with_damaged_exif(path)
    path.write_bytes(data.replace(b"pitm", b"free"))
    with pytest.raises(MediaError) as caught:
        load_rgb(path)
    assert caught.value.reason.startswith("the picture is damaged")


def test_a_gain_map_is_hidden_by_its_brand() -> None:
    head = box(b"ftyp", b"avif", bytes(4), b"avifmif1tmap")
    rest = box(b"mdat", b"tmap")
    alone = box(b"ftyp", b"avif", bytes(4), b"avifmif1mif1")
    assert picture_alone(head + rest) == alone + rest
    assert picture_alone(alone + rest) is None


@pytest.mark.parametrize("words", [b"Exif", b"rdf+xml"])
def test_words_that_are_no_text_do_not_end_the_process(tmp_path: Path, words: bytes) -> None:
    exif = Image.Exif()
    exif[271] = "Ricoh"
    path = tmp_path / "a.avif"
    photo().save(path, exif=exif.tobytes(), xmp=b"<x:xmpmeta/>", quality=95)
    data = path.read_bytes()
    path.write_bytes(data.replace(words, b"\xea" + words[1:], 1))
    assert difference(load_rgb(path), photo()) < 5
    stream = BytesIO(data)
    assert in_plain_words(stream) is stream
