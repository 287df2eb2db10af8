"""JPEG XL, where there is a decoder for it."""

import base64
import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.ExifTags import IFD, Base

from photoclip.media.coding import ADOBE_RGB, Coding, decode
from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from tests.media.identity.containers import jxl_boxes
from tests.media.samples import P3_COLORANTS, difference, odd_file, photo, rgb_profile

pyjpegxl = pytest.importorskip("pyjpegxl")


def _write(path: Path, image: Image.Image, **options) -> Path:
    path.write_bytes(pyjpegxl.encode_from_numpy(np.ascontiguousarray(image), **options))
    return path


def _reason(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        load_rgb(path)
    return caught.value.reason


def test_lossless_and_lossy(tmp_path: Path) -> None:
    assert difference(load_rgb(_write(tmp_path / "a.jxl", photo(), lossless=True)), photo()) == 0
    assert difference(load_rgb(_write(tmp_path / "b.jxl", photo())), photo()) < 4
    assert load_rgb(tmp_path / "b.jxl", 30).size == (48, 32)


@pytest.mark.parametrize("lossless", [True, False])
def test_a_profile_counts(tmp_path: Path, lossless: bool) -> None:
    image, profile = Image.new("RGB", (64, 64), (200, 80, 60)), rgb_profile(P3_COLORANTS, 2.2)
    image.save(tmp_path / "a.png", icc_profile=profile)
    path = _write(tmp_path / "a.jxl", image, lossless=lossless, icc=profile)
    assert difference(load_rgb(path), load_rgb(tmp_path / "a.png")) < 3


def test_grey_and_transparent(tmp_path: Path) -> None:
    grey = photo().convert("L")
    path = _write(tmp_path / "a.jxl", np.asarray(grey)[:, :, None], lossless=True)
    assert difference(load_rgb(path), grey.convert("RGB")) == 0
    clear = photo().convert("RGBA")
    clear.paste((0, 0, 0, 0), (0, 0, 48, 64))
    shown = load_rgb(_write(tmp_path / "b.jxl", clear, lossless=True))
    assert shown.getpixel((5, 5)) == (255, 255, 255)
    assert difference(shown.crop((48, 0, 96, 64)), photo().crop((48, 0, 96, 64))) == 0


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_recompressed_jpeg_is_turned_once(tmp_path: Path, orientation: int) -> None:
    undo = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]
    stored = photo() if undo is None else photo().transpose(undo)
    exif = Image.Exif()
    exif[Base.Orientation], exif[Base.Make] = orientation, "Ricoh"
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = "2023:07:14 18:05:09"
    jpeg = BytesIO()
    stored.save(jpeg, "JPEG", exif=exif, quality=95)
    path = tmp_path / "a.jxl"
    path.write_bytes(pyjpegxl.jpeg_to_jxl(jpeg.getvalue()))
    with open_photo(path) as image:
        metadata = read_metadata(image)
    assert (metadata.format, metadata.width, metadata.height) == ("JXL", 96, 64)
    assert (metadata.camera, metadata.taken_at) == ("Ricoh", "2023-07-14T18:05:09")
    assert difference(load_rgb(path), photo()) < 6


def test_metadata_is_read_without_decoding(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[Base.Make] = "Ricoh"
    tiff = exif.tobytes().removeprefix(b"Exif\0\0")
    with open_photo(_write(tmp_path / "a.jxl", photo(), exif=bytes(4) + tiff)) as image:
        assert read_metadata(image).camera == "Ricoh"
        assert image._im is None


ADOBE = (
    "/wpDQAqdHpAwD0Dp3FHa5+Z1RGOi2DLZOIXYVV2KKgPNLq3L1Gq8C7zRfwB+Gu1aWc/eaRrIGYTzWIKNfAi1AYLCoG8FYh"
    "JhIA/0yblBq2TC1z0AEogCAOAAXeUSAAAVKqOMG7yc6/nyQ4fFtI3rDG21bWFJosg4NkkncEgSiyDuJschAIBAzGtwEDvB"
    "0BSVJAA="
)
ADOBE_CLEAR = (
    "/wpDwBY6PSBhHoDSuaO0z83riMZEsWWycQqxq7oUVQaaXVqXqdV4F3ij/wD8NNq1sp690zSQMwjnsQQb+RBqAwSFQd8KxC"
    "TCQB7ok3ODVsmEr3sASIAoAMQBXeUSAAAVKqOMG7yc6/nyQ4fFtI3rDG21bWFJ4hhxt64OKLITAwX8gUINkYICKxgvMsbI"
    "GGO8GIyLweJi0JV0oih6BAAmQ5IkSZIkSZIkSZIkSZIkSZIkSZIkSZIkyTSSgTBo8AIgIDBDNiItABBRSQI="
)
DISPLAY_P3 = (
    "/wpDQEImNwIAEogCANwAXeUSAAAVKqOMG7yc6/nyQ4fFtI3rDG21bWFJosg4NkkncEgSayDuJscJAIAg5mEcxE4w"
    "NEUlCQ=="
)
REC2100_PQ = (
    "/wpDQEIePQIAEogCAMQAXeUSAAAVKqOMG7yc6/nyQ4fFtI3rDG21bWFJosg4NkkncEgSyzSACGbmdAAwtFBJAg=="
)
"""Made with cjxl 0.7, which stores colours as most programs do and the library here does not: as
light, with a profile or a number beside. All of (200, 60, 40), the second half clear; the last one
of the grey that is white paper."""


def test_colours_as_other_programs_store_them(tmp_path: Path) -> None:
    def show(data: str) -> Image.Image:
        (tmp_path / "a.jxl").write_bytes(base64.b64decode(data))
        return load_rgb(tmp_path / "a.jxl")

    flat = Image.new("RGB", (16, 16), (200, 60, 40))
    adobe = decode(flat, ADOBE_RGB)
    assert difference(show(ADOBE), adobe) < 3
    half_clear = Image.blend(Image.new("RGB", (16, 16), "white"), adobe, 128 / 255)
    assert difference(show(ADOBE_CLEAR), half_clear) < 3
    assert difference(show(DISPLAY_P3), decode(flat, Coding(12, 13))) < 3
    assert 230 <= show(REC2100_PQ).getpixel((8, 8))[1] <= 245


def test_damaged(tmp_path: Path) -> None:
    data = _write(tmp_path / "a.jxl", photo()).read_bytes()
    for length in (2, 12, len(data) // 2, len(data) - 9):
        (tmp_path / "a.jxl").write_bytes(data[:length])
        assert _reason(tmp_path / "a.jxl").startswith("the picture is damaged")


def test_more_pixels_than_allowed_are_refused_by_the_header(tmp_path: Path) -> None:
    """ISO/IEC 18181-1, 9.2: no ratio; heights and widths of 18 bits follow their selectors."""
    bits = f"{0:01b}" + f"{2:02b}"[::-1] + f"{99_999:018b}"[::-1] + "000"
    bits += f"{2:02b}"[::-1] + f"{99_999:018b}"[::-1] + "1"
    packed = bytes(int(bits[at : at + 8][::-1], 2) for at in range(0, len(bits), 8))
    (tmp_path / "a.jxl").write_bytes(b"\xff\x0a" + packed + bytes(40))
    assert "over the limit" in _reason(tmp_path / "a.jxl")


def test_without_a_decoder_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _write(tmp_path / "a.jxl", photo())
    monkeypatch.setitem(sys.modules, "pyjpegxl", None)
    assert _reason(path) == "JPEG XL can't be read on this computer: no decoder for it"


@pytest.mark.parametrize("name", ["bicycles", "delta_palette", "grayscale", "sunset_logo"])
def test_the_conformance_files_decode(name: str) -> None:
    image = load_rgb(odd_file(f"05_jxl/jxlconf/{name}.jxl"), 100)
    assert len(image.resize((64, 64)).getcolors(4096) or []) > 20


ANIMATION = base64.b64decode(
    "/woFiCAAC4pLAggIIAUAAGgASxiLFQDUF2Mw5i4gAYAgISWIPwBJPxpMzh8ICCAFAABEAEsYixWAXfj/AhIAkIRGC/sDCAgg"
    "RQAAaABLGIsVABwyxuDIuYAEAGrjEwCBBP79rOHmAA=="
)
"""Red, blue and green, 40 × 24 pixels. Made with cjxl 0.7."""


@pytest.mark.parametrize("cut", [0, 5, 40])
@pytest.mark.parametrize("boxed", [True, False])
def test_of_an_animation_the_first_picture_is_shown(tmp_path: Path, cut: int, boxed: bool) -> None:
    data = ANIMATION[: len(ANIMATION) - cut]
    half = len(data) // 2
    (tmp_path / "a.jxl").write_bytes(jxl_boxes(data[:half], data[half:]) if boxed else data)
    shown = load_rgb(tmp_path / "a.jxl")
    assert shown.size == (40, 24)
    assert shown.getextrema() == ((255, 255), (0, 0), (0, 0))


def test_an_animation_whose_first_picture_is_cut_short(tmp_path: Path) -> None:
    (tmp_path / "a.jxl").write_bytes(ANIMATION[:30])
    assert _reason(tmp_path / "a.jxl") == "the picture is damaged: it ends too early"
