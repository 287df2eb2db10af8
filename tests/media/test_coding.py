"""Colours that are signalled by numbers: wide gamuts, HDR, cameras' Adobe RGB."""

import struct
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms
from PIL.ExifTags import IFD, Base
from PIL.PngImagePlugin import PngInfo

from photoclip.media.coding import ADOBE_RGB, Coding, decode
from photoclip.media.decode import load_rgb
from tests.media.raws import write_dng
from tests.media.samples import (
    ADOBE_COLORANTS,
    P3_COLORANTS,
    difference,
    odd_file,
    photo,
    rgb_profile,
)

P3_SRGB, P3_PQ, BT2020_HLG, BT2020_PQ = Coding(12, 13), Coding(12, 16), Coding(9, 18), Coding(9, 16)


def _pq(nits: float) -> int:
    """SMPTE ST 2084, the other way round, as a value of 8 bits."""
    power = (nits / 10_000) ** (2610 / 16384)
    value = (3424 / 4096 + 2413 / 128 * power) / (1 + 2392 / 128 * power)
    return round(255 * value ** (2523 / 32))


def _grey(value: int, coding: Coding) -> int:
    shown = decode(Image.new("RGB", (2, 2), (value, value, value)), coding).getpixel((0, 0))
    assert max(shown) - min(shown) <= 1
    return shown[1]


def test_of_hdr_what_a_print_could_show_stays_nearly_as_it_is() -> None:
    for nits, expected in ((0, 0), (203 * 0.0513, 64), (203 * 0.2159, 128), (203 * 0.4, 170)):
        assert abs(_grey(_pq(nits), BT2020_PQ) - expected) <= 3
    assert 225 <= _grey(_pq(203), BT2020_PQ) <= 245


def test_highlights_are_brought_down_and_kept_apart() -> None:
    shown = [_grey(_pq(nits), P3_PQ) for nits in (50, 100, 203, 400, 600)]
    assert shown == sorted(set(shown))
    assert _grey(255, P3_PQ) == 255


def test_hlg_puts_paper_at_three_quarters() -> None:
    assert abs(_grey(191, BT2020_HLG) - _grey(_pq(203), BT2020_PQ)) <= 2
    assert _grey(0, BT2020_HLG) == 0


def test_bands_of_a_large_picture_fit_together() -> None:
    image = photo((1500, 1400))
    small = decode(image.crop((0, 690, 1500, 720)), P3_PQ)
    assert difference(decode(image, P3_PQ).crop((0, 690, 1500, 720)), small) == 0


@pytest.mark.parametrize(
    ("coding", "colorants", "gamma"),
    [(P3_SRGB, P3_COLORANTS, None), (ADOBE_RGB, ADOBE_COLORANTS, 563 / 256)],
    ids=["P3", "AdobeRGB"],
)
def test_a_gamut_by_number_and_by_profile_are_the_same(
    tmp_path: Path, coding: Coding, colorants: np.ndarray, gamma: float | None
) -> None:
    path = tmp_path / "a.png"
    for colour in ((200, 60, 40), (60, 150, 70), (50, 80, 190), (250, 240, 200)):
        image = Image.new("RGB", (8, 8), colour)
        image.save(path, icc_profile=rgb_profile(colorants, gamma or 2.2))
        expected = load_rgb(path).getpixel((4, 4))
        shown = decode(image, coding).getpixel((4, 4))
        assert np.abs(np.subtract(shown, expected)).max() <= (2 if gamma else 12)


def _avif(path: Path, image: Image.Image, coding: Coding, **options) -> Path:
    """An AVIF that is signalled so; Pillow writes it as sRGB."""
    bare = image.copy()
    bare.info = {}
    bare.save(path, quality=95, **options)
    data = path.read_bytes()
    signal = b"colrnclx" + struct.pack(">HH", 1, 13)
    assert signal in data
    path.write_bytes(
        data.replace(signal, b"colrnclx" + struct.pack(">HH", coding.primaries, coding.transfer))
    )
    return path


def test_avif_says_what_its_colours_mean(tmp_path: Path) -> None:
    flat = Image.new("RGB", (64, 64), (200, 60, 40))
    shown = load_rgb(_avif(tmp_path / "a.avif", flat, P3_SRGB))
    assert difference(shown, decode(flat, P3_SRGB)) < 3
    assert difference(shown, flat) > 6
    dull = Image.new("RGB", (64, 64), (_pq(203),) * 3)
    assert 225 <= load_rgb(_avif(tmp_path / "b.avif", dull, P3_PQ)).getpixel((9, 9))[1] <= 245
    assert load_rgb(_avif(tmp_path / "c.avif", dull, P3_PQ), 16).size == (16, 16)


@pytest.mark.parametrize("coding", [P3_SRGB, BT2020_PQ])
@pytest.mark.parametrize("mode", ["RGB", "L", "P"])
def test_png_says_what_its_colours_mean(tmp_path: Path, coding: Coding, mode: str) -> None:
    picture = photo().convert(mode)
    chunks = PngInfo()
    chunks.add(b"cICP", bytes((coding.primaries, coding.transfer, 0, 1)))
    picture.save(tmp_path / "a.png", pnginfo=chunks, icc_profile=None)
    expected = decode(picture.convert("RGB"), coding)
    assert difference(load_rgb(tmp_path / "a.png"), expected) == 0


def test_a_png_that_says_nothing_sensible_is_srgb(tmp_path: Path) -> None:
    chunks = PngInfo()
    chunks.add(b"cICP", b"\x0c")
    photo().save(tmp_path / "a.png", pnginfo=chunks)
    assert difference(load_rgb(tmp_path / "a.png"), photo()) < 30


def test_transparency_survives_the_change_of_colours(tmp_path: Path) -> None:
    image = Image.new("RGBA", (64, 64), (_pq(50),) * 3 + (255,))
    image.paste((0, 0, 0, 0), (0, 0, 32, 64))
    shown = load_rgb(_avif(tmp_path / "a.avif", image, P3_PQ))
    assert shown.getpixel((5, 5)) == (255, 255, 255)
    assert np.abs(np.subtract(shown.getpixel((55, 5)), _grey(_pq(50), P3_PQ))).max() <= 3


def test_a_profile_for_hdr_is_brought_down_too(tmp_path: Path) -> None:
    """Its tag with the numbers counts, not its curves, which go up to the brightest."""
    profile = _with_tag(rgb_profile(P3_COLORANTS, 2.2), b"cicp", bytes([12, 16, 0, 1]))
    ImageCms.ImageCmsProfile(BytesIO(profile))
    Image.new("RGB", (8, 8), (_pq(203),) * 3).save(tmp_path / "a.png", icc_profile=profile)
    assert 225 <= load_rgb(tmp_path / "a.png").getpixel((4, 4))[1] <= 245


def _with_tag(profile: bytes, name: bytes, data: bytes) -> bytes:
    """An ICC profile with one more tag."""
    count = struct.unpack_from(">I", profile, 128)[0]
    table = profile[132 : 132 + 12 * count]
    moved = b""
    for index in range(count):
        tag, offset, length = struct.unpack_from(">4sII", table, 12 * index)
        moved += struct.pack(">4sII", tag, offset + 12, length)
    moved += struct.pack(">4sII", name, len(profile) + 12, 8 + len(data))
    body = profile[132 + 12 * count :] + name + bytes(4) + data
    whole = profile[:128] + struct.pack(">I", count + 1) + moved + body
    return struct.pack(">I", len(whole)) + whole[4:]


def _adobe_exif(index: str) -> Image.Exif:
    exif = Image.Exif()
    exif[IFD.Exif] = {Base.ColorSpace: 0xFFFF, IFD.Interop: {1: index}}
    return exif


def test_a_cameras_adobe_rgb_without_a_profile(tmp_path: Path) -> None:
    flat = Image.new("RGB", (64, 64), (180, 80, 60))
    flat.save(tmp_path / "a.jpg", exif=_adobe_exif("R03"), quality=95)
    flat.save(tmp_path / "b.jpg", exif=_adobe_exif("R98"), quality=95)
    assert difference(load_rgb(tmp_path / "a.jpg"), decode(flat, ADOBE_RGB)) < 2
    assert difference(load_rgb(tmp_path / "b.jpg"), flat) < 2


def test_codings_that_are_srgb_or_unknown_change_nothing(tmp_path: Path) -> None:
    for coding in (Coding(1, 13), Coding(1, 1), Coding(2, 2), Coding(5, 6), Coding(77, 77)):
        assert coding.is_srgb
        path = _avif(tmp_path / "a.avif", photo(), coding)
        assert difference(load_rgb(path), photo()) < 4


def test_hdr_is_as_vivid_as_the_same_picture_without() -> None:
    files = [odd_file(f"04_avif/libavif/colors_{name}.avif") for name in ("hdr_p3", "sdr_srgb")]
    shown = [load_rgb(path) for path in files]
    means = [np.asarray(one.convert("HSV"), float).mean((0, 1)) for one in shown]
    assert np.abs(means[0] - means[1]).max() < 40


def test_a_preview_in_a_raw_keeps_its_colours_meaning(tmp_path: Path) -> None:
    flat = Image.new("RGB", (300, 200), (180, 80, 60))
    shown = load_rgb(write_dng(tmp_path / "a.dng", flat, preview=flat, adobe_rgb=True), 200)
    assert difference(shown, decode(flat, ADOBE_RGB)) < 3
