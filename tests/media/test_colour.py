"""Colours come out as a colour-managed viewer would show them."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from photoclip.media.decode import load_rgb
from tests.media.samples import (
    ADOBE_COLORANTS,
    P3_COLORANTS,
    SRGB_COLORANTS,
    difference,
    grey_profile,
    photo,
    rgb_profile,
)

COLOURS = [(200, 60, 40), (60, 150, 70), (50, 80, 190), (128, 128, 128), (250, 240, 200)]


def _linear(srgb: np.ndarray) -> np.ndarray:
    """IEC 61966-2-1."""
    unit = srgb / 255
    return np.where(unit <= 0.04045, unit / 12.92, ((unit + 0.055) / 1.055) ** 2.4)


def _encoded(colour: tuple[int, int, int], colorants: np.ndarray, gamma: float) -> tuple[int, ...]:
    """What a device with these primaries stores for an sRGB colour."""
    xyz = SRGB_COLORANTS @ _linear(np.array(colour, float))
    device = np.clip(np.linalg.solve(colorants, xyz), 0, 1) ** (1 / gamma)
    return tuple(int(value) for value in np.rint(device * 255))


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp", "avif"])
@pytest.mark.parametrize("colorants", [P3_COLORANTS, ADOBE_COLORANTS], ids=["P3", "AdobeRGB"])
def test_wide_gamuts_become_srgb(tmp_path: Path, colorants: np.ndarray, suffix: str) -> None:
    gamma = 563 / 256
    path = tmp_path / f"a.{suffix}"
    tolerance = 8 if suffix == "avif" else 4  # Of its YCbCr, which a wide gamut makes coarser.
    for colour in COLOURS:
        stored = _encoded(colour, colorants, gamma)
        image = Image.new("RGB", (32, 32), stored)
        image.save(path, icc_profile=rgb_profile(colorants, gamma), quality=100)
        shown = load_rgb(path).getpixel((16, 16))
        assert np.abs(np.subtract(shown, colour)).max() <= tolerance, (colour, shown)


def test_a_profile_counts_for_transparent_pictures_too(tmp_path: Path) -> None:
    gamma = 563 / 256
    stored = _encoded(COLOURS[0], P3_COLORANTS, gamma)
    image = Image.new("RGBA", (8, 8), (*stored, 255))
    image.putpixel((0, 0), (0, 0, 0, 0))
    image.save(tmp_path / "a.png", icc_profile=rgb_profile(P3_COLORANTS, gamma))
    shown = load_rgb(tmp_path / "a.png")
    assert np.abs(np.subtract(shown.getpixel((4, 4)), COLOURS[0])).max() <= 3
    assert shown.getpixel((0, 0)) == (255, 255, 255)


def test_grey_profiles(tmp_path: Path) -> None:
    """Linear grey: a fifth of the light is the middle of sRGB."""
    image = Image.new("L", (8, 8), 55)
    image.save(tmp_path / "a.png", icc_profile=grey_profile(1.0))
    assert np.abs(np.subtract(load_rgb(tmp_path / "a.png").getpixel((4, 4)), 128)).max() <= 2


def test_srgb_stays_as_it_is(tmp_path: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo().save(tmp_path / "a.png", icc_profile=profile)
    assert difference(load_rgb(tmp_path / "a.png"), photo()) == 0


@pytest.mark.parametrize(
    "profile",
    [b"no profile at all", b"\0" * 200, rgb_profile(P3_COLORANTS, 2.2)[:150], grey_profile(2.2)],
    ids=["text", "zeros", "cut", "grey for colour"],
)
def test_a_broken_profile_is_ignored(tmp_path: Path, profile: bytes) -> None:
    photo().save(tmp_path / "a.png", icc_profile=profile)
    assert difference(load_rgb(tmp_path / "a.png"), photo()) == 0


def test_a_colour_profile_on_a_grey_picture_is_ignored(tmp_path: Path) -> None:
    grey = photo().convert("L")
    grey.save(tmp_path / "a.png", icc_profile=rgb_profile(P3_COLORANTS, 2.2))
    assert difference(load_rgb(tmp_path / "a.png"), grey.convert("RGB")) == 0


@pytest.mark.parametrize("name", ["a.jpg", "a.tif"])
def test_cmyk_without_a_profile(tmp_path: Path, name: str) -> None:
    photo().convert("CMYK").save(tmp_path / name, quality=95)
    assert difference(load_rgb(tmp_path / name), photo()) < 4


def test_cmyk_with_a_profile_for_rgb(tmp_path: Path) -> None:
    image = photo().convert("CMYK")
    image.save(tmp_path / "a.tif", icc_profile=rgb_profile(P3_COLORANTS, 2.2))
    assert difference(load_rgb(tmp_path / "a.tif"), photo()) < 4


def test_lab(tmp_path: Path) -> None:
    lab = ImageCms.createProfile("LAB")
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), lab, "RGB", "LAB")
    ImageCms.applyTransform(photo(), to_lab).save(tmp_path / "a.tif")
    assert difference(load_rgb(tmp_path / "a.tif"), photo()) < 4
