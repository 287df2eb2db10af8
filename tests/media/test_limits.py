"""Large photos that are legitimate are read within the limits; what only claims to be is not."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.core.encoder import Preprocessing
from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from tests.media.measured import process_measured
from tests.media.samples import photo

WANTED = Preprocessing(resize=224, crop=(224, 224))
MOST_MEMORY = 1_500_000_000
SIZE = (25_000, 8_000)
"""200 megapixels."""


def _decode(path: Path) -> DecodeResult:
    with DecodePool(1, time_limit_s=300, process=process_measured) as pool:
        (result,) = pool.decode([DecodeRequest(path, WANTED, path.parent / "thumbnails")])
    assert result is not None
    return result


def _panorama(path: Path, mode: str = "RGB", **options) -> Path:
    strip = _as(mode, photo((1000, 320))).resize((SIZE[0], 320))
    image = Image.new(mode, SIZE)
    if mode == "P":
        image.putpalette(strip.getpalette())
    for top in range(0, SIZE[1], 320):
        image.paste(strip, (0, top))
    image.save(path, **options)
    return path


def _as(mode: str, image: Image.Image) -> Image.Image:
    if mode == "I;16":
        return Image.fromarray(np.asarray(image.convert("L"), np.uint16) * 257)
    return image.quantize(64) if mode == "P" else image.convert(mode)


def _check(path: Path) -> int:
    result = _decode(path)
    assert result.reason == ""
    assert (result.metadata.width, result.metadata.height) == SIZE
    assert result.pixels.std() > 20
    peak = int(result.content_hash)
    assert peak < MOST_MEMORY
    return peak


def test_a_panorama_of_200_megapixels(tmp_path: Path) -> None:
    assert _check(_panorama(tmp_path / "a.jpg", "L", quality=40)) < 300_000_000


@pytest.mark.parametrize("start", [b"a disk", b"\xff\x0a", b"\0\0\0\x18ftypheic"])
def test_what_would_be_read_as_a_whole_is_refused_by_its_size(tmp_path: Path, start: bytes) -> None:
    path = tmp_path / "a.raw"
    with path.open("wb") as stream:
        stream.write(start)
        stream.truncate(1_000_000_001)  # Takes no room where holes in files do not.
    with pytest.raises(MediaError, match="over the limit of 1 GB"):
        load_rgb(path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "mode", "options"),
    [
        ("a.jpg", "RGB", {}),
        ("a.jpg", "RGB", {"progressive": True, "subsampling": 0}),
        ("a.png", "RGB", {"compress_level": 1}),
        ("a.png", "RGBA", {"compress_level": 1}),
        ("a.png", "P", {"compress_level": 1}),
        ("a.tif", "I;16", {"compression": "tiff_lzw"}),
        ("a.tif", "CMYK", {"compression": "tiff_lzw"}),
    ],
    ids=["JPEG", "progressive", "PNG", "RGBA", "palette", "16 bits", "CMYK"],
)
def test_panoramas_of_other_kinds(tmp_path: Path, name: str, mode: str, options: dict) -> None:
    print(f"{_check(_panorama(tmp_path / name, mode, **options)) / 1e6:,.0f} MB")
