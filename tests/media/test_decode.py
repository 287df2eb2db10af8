"""From files of every kind to upright sRGB pixels."""

import os
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps
from PIL.ExifTags import Base

from photoclip.core.encoder import Preprocessing
from photoclip.media.decode import decode, load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.opening import open_photo
from photoclip.media.prepare import prepare, whole
from tests.media.identity.containers import tiff
from tests.media.samples import difference, huge_png, odd_file, photo
from tests.pictures import photograph


def _reason(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        load_rgb(path, 64)
    return caught.value.reason


@pytest.mark.parametrize(
    ("name", "options", "tolerance"),
    [
        ("a.jpg", {"quality": 95}, 3),
        ("a.png", {}, 0),
        ("a.webp", {"lossless": True}, 0),
        ("a.webp", {"quality": 95}, 4),
        ("a.gif", {}, 12),
        ("a.tif", {}, 0),
        ("a.tif", {"compression": "tiff_lzw"}, 0),
        ("a.tif", {"compression": "jpeg", "quality": 95}, 4),
        ("a.bmp", {}, 0),
        ("a.avif", {"quality": 95}, 4),
        ("a.ppm", {}, 0),
    ],
)
def test_formats(tmp_path: Path, name: str, options: dict, tolerance: float) -> None:
    path = tmp_path / name
    photo().save(path, **options)
    assert difference(load_rgb(path), photo()) <= tolerance


def test_heic() -> None:
    image = load_rgb(odd_file("03_heif/ianare/samplefilehub.heif"))
    assert image.size == (640, 426)
    assert len(image.resize((64, 64)).getcolors(4096) or []) > 500


def test_the_kind_is_told_by_content(tmp_path: Path) -> None:
    photo().save(tmp_path / "really_a_png.jpg", "PNG")
    assert difference(load_rgb(tmp_path / "really_a_png.jpg"), photo()) == 0


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif", "avif"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation(tmp_path: Path, orientation: int, suffix: str) -> None:
    """Stored as a camera would, every one of them comes out upright."""
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    upright = photo()
    stored = upright if orientation == 1 else upright.transpose(undo[orientation])
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    path = tmp_path / f"a.{suffix}"
    stored.save(path, exif=exif, quality=95)
    assert difference(ImageOps.exif_transpose(Image.open(path)).convert("RGB"), upright) < 6
    assert difference(load_rgb(path), upright) < 6
    assert difference(load_rgb(path, 16).resize((24, 16)), upright.resize((24, 16))) < 12


@pytest.mark.parametrize("orientation", [0, 9, 77])
def test_an_invalid_orientation_means_upright(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    photo().save(tmp_path / "a.png", exif=exif)
    assert difference(load_rgb(tmp_path / "a.png"), photo()) == 0


def test_a_jpeg_is_decoded_no_larger_than_needed(tmp_path: Path) -> None:
    photo((1600, 1200)).save(tmp_path / "a.jpg", quality=92)
    assert load_rgb(tmp_path / "a.jpg").size == (1600, 1200)
    assert load_rgb(tmp_path / "a.jpg", 601).size == (1600, 1200)
    assert load_rgb(tmp_path / "a.jpg", 600).size == (800, 600)
    assert load_rgb(tmp_path / "a.jpg", 150).size == (200, 150)
    assert load_rgb(tmp_path / "a.jpg", 5).size == (7, 5)


@pytest.mark.parametrize(
    ("name", "orientation"), [("a.jpg", 1), ("a.jpg", 3), ("a.jpg", 6), ("a.jpg", 7), ("a.png", 6)]
)
@pytest.mark.parametrize("size", [(820, 547), (547, 820), (991, 767)], ids=str)
def test_decoding_small_hardly_changes_an_encoders_input(
    tmp_path: Path, size: tuple[int, int], name: str, orientation: int
) -> None:
    """Sizes that 2, 3 and 4 don't divide: half a pixel off, and the correlation is 0.998."""
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    with Image.open(photograph("coffee.png")) as image:
        large = image.convert("RGB").resize(size, Image.Resampling.BICUBIC)
    large.save(tmp_path / name, exif=exif, compress_level=1)
    wanted = Preprocessing(resize=96, crop=(96, 96))
    small = decode(tmp_path / name, wanted).astype(float)
    full = prepare(whole(load_rgb(tmp_path / name)), wanted).astype(float)
    assert np.abs(small - full).mean() < 0.5
    assert np.corrcoef(small.ravel(), full.ravel())[0, 1] > 0.9999


def test_grey_that_its_alpha_is_multiplied_into(tmp_path: Path) -> None:
    """A TIFF's "associated" alpha: half of what is seen of 100 is white."""
    tags = {256: [2], 257: [1], 258: [8, 8], 259: [1], 262: [1], 273: [0], 277: [2], 279: [4]}
    data = tiff({**tags, 338: [1]}, data=bytes((50, 128, 100, 255)))
    (tmp_path / "a.tif").write_bytes(data)
    shown = load_rgb(tmp_path / "a.tif")
    assert abs(shown.getpixel((0, 0))[0] - 177) <= 2
    assert shown.getpixel((1, 0)) == (100, 100, 100)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_alpha_is_laid_on_white(tmp_path: Path, mode: str) -> None:
    image = photo().convert("L").convert(mode) if mode != "RGBA" else photo().convert(mode)
    half = Image.new("L", image.size, 255)
    half.paste(0, (0, 0, 48, 64))
    image.putalpha(half)
    path = tmp_path / ("a.tif" if mode == "PA" else "a.png")
    image.save(path)
    result = load_rgb(path)
    assert result.crop((0, 0, 48, 64)).getcolors() == [(48 * 64, (255, 255, 255))]
    right = (48, 0, 96, 64)
    expected = photo() if mode == "RGBA" else photo().convert("L").convert("RGB")
    assert difference(result.crop(right), expected.crop(right)) < 1


def test_colours_do_not_bleed_from_transparent_pixels(tmp_path: Path) -> None:
    """Reducing averages neighbours; what is transparent must not count."""
    image = Image.new("RGBA", (400, 400), (0, 255, 0, 0))
    image.paste((200, 0, 0, 255), (1, 0, 201, 400))
    image.save(tmp_path / "a.png")
    reduced = np.asarray(load_rgb(tmp_path / "a.png", 100))
    assert reduced.shape == (100, 100, 3)
    assert (reduced[:, :, 0] >= 200).all()


def test_large_transparent_pictures_are_reduced_in_bands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the same result, also where neither side is a multiple."""
    image = photo((331, 257)).convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    image.save(tmp_path / "a.png")
    expected = load_rgb(tmp_path / "a.png", 80)
    monkeypatch.setattr("photoclip.media.decode._BAND_PIXELS", 9_000)
    assert load_rgb(tmp_path / "a.png", 80).size == (111, 86)
    assert difference(load_rgb(tmp_path / "a.png", 80), expected) == 0


def test_palettes_with_transparency(tmp_path: Path) -> None:
    for name in ("a.png", "a.gif"):
        image = Image.new("P", (8, 8), 1)
        image.putpalette([255, 0, 0, 0, 0, 255])
        image.paste(0, (0, 0, 4, 8))
        image.save(tmp_path / name, transparency=0)
        result = load_rgb(tmp_path / name)
        assert result.getpixel((0, 0)) == (255, 255, 255)
        assert result.getpixel((7, 0)) == (0, 0, 255)


def test_a_transparent_colour(tmp_path: Path) -> None:
    Image.new("RGB", (4, 4), (9, 9, 9)).save(tmp_path / "a.png", transparency=(9, 9, 9))
    Image.new("L", (4, 4), 9).save(tmp_path / "b.png", transparency=9)
    assert load_rgb(tmp_path / "a.png").getpixel((0, 0)) == (255, 255, 255)
    assert load_rgb(tmp_path / "b.png").getpixel((0, 0)) == (255, 255, 255)


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png", "a.tif", "a.avif"])
def test_of_many_frames_the_first(tmp_path: Path, name: str) -> None:
    frames = [Image.new("RGB", (64, 48), colour) for colour in ("red", "lime", "blue")]
    frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
    with open_photo(tmp_path / name) as image:
        assert getattr(image, "n_frames", 1) == 3
    assert difference(load_rgb(tmp_path / name), frames[0]) < 2


def test_black_and_white(tmp_path: Path) -> None:
    image = photo().convert("1")
    image.save(tmp_path / "a.png")
    image.save(tmp_path / "a.tif", compression="group4")
    assert difference(load_rgb(tmp_path / "a.png"), image.convert("RGB")) == 0
    assert difference(load_rgb(tmp_path / "a.tif"), image.convert("RGB")) == 0


@pytest.mark.parametrize(
    ("samples", "name"),
    [
        (np.uint16(257) * np.arange(256, dtype=np.uint16), "a.png"),
        (np.uint16(257) * np.arange(256, dtype=np.uint16), "a.tif"),
        (np.uint16(16) * np.arange(256, dtype=np.uint16), "a.tif"),
        (np.arange(256, dtype=np.int32) * 257, "a.tif"),
        (np.arange(256, dtype=np.int32), "a.tif"),
        (np.arange(-128, 128, dtype=np.int32) * 100_000, "a.tif"),
        (np.linspace(0, 1, 256, dtype=np.float32), "a.tif"),
        (np.arange(256, dtype=np.float32), "a.tif"),
        (np.linspace(-3, 9000, 256, dtype=np.float32), "a.tif"),
    ],
    ids=["16png", "16", "12", "32", "32of8", "signed", "unit", "float", "wide"],
)
def test_samples_of_many_bits(tmp_path: Path, samples: np.ndarray, name: str) -> None:
    Image.fromarray(np.tile(samples, (16, 1))).save(tmp_path / name)
    ramp = np.asarray(load_rgb(tmp_path / name))[8, :, 0].astype(int)
    assert np.abs(ramp - np.arange(256)).max() <= 1


def test_floats_that_are_no_numbers_are_black(tmp_path: Path) -> None:
    samples = np.full((8, 8), 0.5, np.float32)
    samples[0, 0], samples[0, 1], samples[7, 7] = np.nan, np.inf, 1
    Image.fromarray(samples).save(tmp_path / "a.tif")
    result = load_rgb(tmp_path / "a.tif")
    assert [result.getpixel(at)[0] for at in ((0, 0), (1, 0), (4, 4))] == [0, 0, 128]


def test_a_text_file(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("Dear diary,\n" * 100)
    assert _reason(tmp_path / "a.jpg") == "not a picture of a kind that can be read"


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert _reason(tmp_path / "a.jpg") == "the file is empty"


def test_a_file_that_has_gone(tmp_path: Path) -> None:
    assert _reason(tmp_path / "a.jpg") == "the file has vanished"


def test_a_folder_and_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert _reason(tmp_path) == "it is a folder"
    assert _reason(tmp_path / "pipe.jpg") == "it is not a regular file"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    photo().save(tmp_path / "a.png")
    (tmp_path / "a.png").chmod(0)
    assert _reason(tmp_path / "a.png") == "no permission to read it"


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.tif", "a.webp", "a.gif", "a.bmp", "a.avif"])
@pytest.mark.parametrize("kept", [0.9, 0.5])
def test_a_truncated_picture_is_refused_not_grey(tmp_path: Path, name: str, kept: float) -> None:
    photo((320, 240)).save(tmp_path / name)
    data = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(data[: int(len(data) * kept)])
    assert _reason(tmp_path / name).startswith("the picture is damaged")


def test_nothing_but_a_signature(tmp_path: Path) -> None:
    for number, start in enumerate(
        (b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\0", b"GIF89a")
    ):
        path = tmp_path / f"{number}.jpg"
        path.write_bytes(start)
        assert _reason(path).startswith("the picture is damaged")


def test_more_pixels_than_allowed_are_refused_by_the_header(tmp_path: Path) -> None:
    path = huge_png(tmp_path / "a.png", 30_000)
    assert path.stat().st_size < 1_000_000
    assert _reason(path) == (
        "the picture is 30,000 × 30,000 pixels, over the limit of 500 megapixels"
    )


def test_far_more_pixels_than_allowed(tmp_path: Path) -> None:
    """Over twice the limit, Pillow refuses it before we do."""
    assert "over the limit" in _reason(huge_png(tmp_path / "a.png", 33_000))


def test_warnings_of_decoders_go_nowhere_and_filters_come_back(tmp_path: Path) -> None:
    before = list(warnings.filters)
    photo().save(tmp_path / "a.jpg", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff")
    assert load_rgb(tmp_path / "a.jpg").size == (96, 64)
    assert warnings.filters == before


def test_the_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    photo().save(path)
    path.chmod(0o444)
    before = (path.stat().st_mtime_ns, path.stat().st_mode, path.read_bytes())
    load_rgb(path)
    assert (path.stat().st_mtime_ns, path.stat().st_mode, path.read_bytes()) == before
