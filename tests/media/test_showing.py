"""Photos as they are looked at: in their colours, upright, of the size that was asked for."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageFilter

from photoclip.core.query.question import Box
from photoclip.media.pool import DecodePool
from photoclip.media.showing import Raster, ShowRequest, ShowResult, show
from photoclip.services.showing import PictureReader
from tests.media.samples import ADOBE_COLORANTS, P3_COLORANTS, odd_file, rgb_profile
from tests.pictures import photograph

GAMMA = 563 / 256


def pixels(level: Raster) -> np.ndarray:
    """(height, width, 3), red first."""
    flat = np.frombuffer(level.data.data, np.uint8)
    return flat.reshape(level.height, level.width, 4)[..., 2::-1]


def shown(path: Path, longest: int = 0, part: Box | None = None) -> ShowResult:
    result = show(ShowRequest(path, longest=longest, part=part))
    assert isinstance(result, ShowResult)
    assert not result.reason
    return result


@pytest.mark.parametrize("longest", [0, 300, 90], ids=["full", "fitting", "small"])
@pytest.mark.parametrize("colorants", [P3_COLORANTS, ADOBE_COLORANTS], ids=["P3", "AdobeRGB"])
def test_wide_gamuts_are_shown_right_at_every_size(
    tmp_path: Path, colorants: np.ndarray, longest: int
) -> None:
    """The same stored numbers mean a stronger red there than in sRGB."""
    path = tmp_path / "a.jpg"
    image = Image.new("RGB", (600, 400), (180, 90, 80))
    image.save(path, icc_profile=rgb_profile(colorants, GAMMA), quality=100)
    plain = tmp_path / "plain.jpg"
    image.save(plain, quality=100)
    level = shown(path, longest).levels[0]
    assert max(level.width, level.height) == (longest or 600)
    profiled = pixels(level)[level.height // 2, level.width // 2]
    reference = ImageCms.profileToProfile(
        Image.new("RGB", (1, 1), (180, 90, 80)),
        ImageCms.getOpenProfile(BytesIO(rgb_profile(colorants, GAMMA))),
        ImageCms.createProfile("sRGB"),
    )
    assert reference is not None
    assert np.abs(np.subtract(profiled, reference.getpixel((0, 0)), dtype=int)).max() <= 4
    untagged = pixels(shown(plain, longest).levels[0])[10, 10]
    assert int(profiled[0]) > int(untagged[0]) + 4


@pytest.mark.parametrize("size", [0, 40], ids=["full", "small"])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("DJI-FC6310-16bit_709_v4_krita.png", "DJI-FC6310-16bit_srgb8_v4_krita.png"),
        ("HUAWEI-EVA-L09-16bit_709_g1_dt.png", "HUAWEI-EVA-L09-16bit_srgb8_dt.png"),
    ],
)
def test_one_photo_with_two_profiles_is_shown_alike(one: str, other: str, size: int) -> None:
    """Developed by other programs, with other numbers in the file: linear, and sRGB."""
    paths = [odd_file(f"07_colour/jxltest/{name}") for name in (one, other)]
    first, second = (pixels(shown(path, size).levels[0]).astype(int) for path in paths)
    assert np.abs(first - second).mean() < 2


def test_a_part_lies_where_the_whole_has_it(tmp_path: Path) -> None:
    """Turned by EXIF, and cut out of what stands upright."""
    path = tmp_path / "turned.jpg"
    image = Image.open(photograph("coffee.png")).convert("RGB")
    exif = Image.Exif()
    exif[0x0112] = 6
    image.transpose(Image.Transpose.ROTATE_90).save(path, exif=exif, quality=98)
    result = shown(path)
    assert result.full_size == image.size
    whole = pixels(result.levels[0]).astype(int)
    assert np.abs(whole - np.asarray(image)).mean() < 3
    part = pixels(shown(path, part=Box(0.5, 0.25, 1, 0.75)).levels[0]).astype(int)
    height, width = whole.shape[:2]
    expected = whole[height // 4 : height // 4 + part.shape[0], width // 2 :]
    assert np.abs(part - expected).mean() < 2


def test_large_pictures_come_in_halves_and_through_a_process(tmp_path: Path) -> None:
    """Their bytes travel in pieces after the rest, and are what a decode here and now gives."""
    path = tmp_path / "large.png"
    image = Image.open(photograph("astronaut.png")).convert("RGB").resize((2000, 1600))
    image.save(path, compress_level=1)
    here = shown(path)
    assert [level.width for level in here.levels] == [2000, 1000]
    with DecodePool(1, process=show) as pool:
        (there,) = pool.decode([ShowRequest(path)])
    assert isinstance(there, ShowResult)
    for one, other in zip(here.levels, there.levels, strict=True):
        assert np.array_equal(pixels(one), pixels(other))
    assert np.array_equal(here.counts, there.counts)


def test_brightness_is_counted_and_sharpness_told(tmp_path: Path) -> None:
    image = Image.open(photograph("chelsea.png")).convert("RGB")
    image.save(tmp_path / "sharp.png")
    image.filter(ImageFilter.GaussianBlur(2)).save(tmp_path / "blurred.png")
    Image.new("RGB", (40, 30), (255, 0, 0)).save(tmp_path / "red.png")
    assert shown(tmp_path / "sharp.png").sharpness > 4 * shown(tmp_path / "blurred.png").sharpness
    counts = shown(tmp_path / "red.png").counts
    assert counts.shape == (4, 256)
    assert [int(channel.argmax()) for channel in counts] == [255, 0, 0, 54]


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    reader = PictureReader()
    found = reader.read(broken)
    assert found is not None
    assert found.reason
    assert not found.gone
    gone = reader.read(tmp_path / "gone.jpg")
    assert gone is not None
    assert gone.gone
    reader.close()
    assert reader.read(broken) is None
