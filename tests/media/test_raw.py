"""RAW photos: the preview inside, or a development of the sensor's data."""

import subprocess
import sys
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.core.encoder import Preprocessing
from photoclip.core.metadata import PhotoMetadata
from photoclip.media.decode import decode, load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_image, open_photo, refusing
from tests.media.raws import write_dng
from tests.media.samples import P3_COLORANTS, difference, photo, rgb_profile

UNDO = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
"""The turn that makes a picture what a camera in that orientation stores."""


def _stored(upright: Image.Image, orientation: int) -> Image.Image:
    undo = UNDO[orientation]
    return upright if undo is None else upright.transpose(undo)


def _likeness(image: Image.Image, expected: Image.Image) -> float:
    """Correlation: a development has a brightness of its own."""
    same = image.resize((60, 40)), expected.resize((60, 40))
    first, second = (np.asarray(one, float).ravel() for one in same)
    return float(np.corrcoef(first, second)[0, 1])


def _reason(path: Path, side: int | None = 512) -> str:
    with pytest.raises(MediaError) as caught:
        load_rgb(path, side)
    return caught.value.reason


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_comes_out_upright_and_is_never_turned_twice(tmp_path: Path, orientation: int) -> None:
    upright = photo((600, 400))
    stored = _stored(upright, orientation)
    path = write_dng(tmp_path / "a.dng", stored, orientation=orientation, preview=stored)
    assert difference(load_rgb(path, 300), upright) < 6
    assert _likeness(load_rgb(write_dng(path, stored, orientation=orientation)), upright) > 0.97


def test_a_preview_that_the_camera_has_turned_is_left_alone(tmp_path: Path) -> None:
    upright = photo((400, 600))
    path = write_dng(tmp_path / "a.dng", _stored(upright, 6), orientation=6, preview=upright)
    assert difference(load_rgb(path, 300), upright) < 6


def test_the_preview_does_where_it_is_large_enough(tmp_path: Path) -> None:
    """It shows something else here, to tell it from the sensor's data."""
    green = Image.new("RGB", (450, 300), (0, 160, 0))
    path = write_dng(tmp_path / "a.dng", photo((1200, 800)), preview=green)
    small = load_rgb(path, 300)
    assert small.size == green.size
    assert difference(small, green) < 2
    larger = load_rgb(path, 301)
    assert larger.size == (600, 400)
    assert _likeness(larger, photo((600, 400))) > 0.97
    assert load_rgb(path, 401).size == (1200, 800)
    assert load_rgb(path).size == (1200, 800)


def test_a_large_preview_is_decoded_small(tmp_path: Path) -> None:
    path = write_dng(tmp_path / "a.dng", photo((1200, 800)), preview=photo((1196, 796)))
    assert load_rgb(path, 199).size == (299, 199)
    assert load_rgb(path).size == (1196, 796)


def test_colours_of_a_development(tmp_path: Path) -> None:
    """White stays white and red red, as the camera's own balance has it."""
    image = Image.new("RGB", (300, 200), (255, 255, 255))
    image.paste((200, 30, 30), (0, 0, 100, 200))
    image.paste((60, 60, 200), (100, 0, 200, 200))
    shown = load_rgb(write_dng(tmp_path / "a.dng", image), 100)
    for at, expected in ((20, (200, 30, 30)), (75, (60, 60, 200)), (130, (255, 255, 255))):
        assert np.abs(np.subtract(shown.getpixel((at, 50)), expected)).max() <= 12


def test_a_profile_of_the_preview_counts(tmp_path: Path) -> None:
    stored = Image.new("RGB", (300, 200), (180, 80, 60))
    stored.info["icc_profile"] = rgb_profile(P3_COLORANTS, 2.2)
    stream = BytesIO()
    stored.save(stream, "PNG")
    path = write_dng(tmp_path / "a.dng", stored, preview=stored)
    shown = load_rgb(path, 200).getpixel((9, 9))
    expected = load_rgb(_file(tmp_path / "a.png", stream.getvalue())).getpixel((9, 9))
    assert np.abs(np.subtract(shown, expected)).max() <= 3
    assert np.abs(np.subtract(shown, (180, 80, 60))).max() > 6


def _file(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_metadata(tmp_path: Path) -> None:
    path = write_dng(tmp_path / "a.dng", photo((120, 80)), orientation=6)
    with open_photo(path) as image:
        metadata = read_metadata(image)
    assert metadata == PhotoMetadata(
        format="RAW",
        width=80,
        height=120,
        orientation=6,
        taken_at="2023-07-14T18:05:09",
        camera="Ricoh GR III",
        lens="35mm F2.8",
        f_number=2.8,
        exposure_time_s=0.004,
        iso=400,
        focal_length_mm=35.0,
        latitude=pytest.approx(-33.856667, abs=1e-5),
        longitude=pytest.approx(151.21, abs=1e-5),
    )


def test_an_encoder_gets_the_same_from_preview_and_sensor(tmp_path: Path) -> None:
    picture, wanted = photo((1200, 800)), Preprocessing(resize=96, crop=(96, 96))
    with_preview = write_dng(tmp_path / "a.dng", picture, preview=picture.resize((900, 600)))
    first, second = (
        decode(with_preview, wanted),
        decode(write_dng(tmp_path / "b.dng", picture), wanted),
    )
    assert np.corrcoef(first.ravel(), second.ravel())[0, 1] > 0.98


@pytest.mark.parametrize("name", ["a.dng", "a.tif", "a.jpg", "a"])
def test_the_content_tells_that_it_is_a_raw(tmp_path: Path, name: str) -> None:
    path = write_dng(tmp_path / name, photo((120, 80)))
    assert load_rgb(path, 40).size == (60, 40)


def test_a_file_in_memory(tmp_path: Path) -> None:
    data = write_dng(tmp_path / "a.dng", photo((120, 80))).read_bytes()
    with refusing(), open_image(BytesIO(data)) as image:
        assert image.format == "RAW"


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "gif", "avif"])
def test_other_pictures_under_a_raws_name(tmp_path: Path, suffix: str) -> None:
    photo().save(tmp_path / f"a.{suffix}", quality=95)
    path = (tmp_path / f"a.{suffix}").rename(tmp_path / "a.nef")
    assert difference(load_rgb(path), photo()) < 12


def test_a_tiff_under_a_raws_name_is_not_taken_for_its_stamp(tmp_path: Path) -> None:
    photo().save(tmp_path / "a.tif")
    path = (tmp_path / "a.tif").rename(tmp_path / "a.nef")
    assert _reason(path) == "a RAW photo of a kind that can't be read"
    photo((480, 320)).save(tmp_path / "a.tif")
    path = (tmp_path / "a.tif").rename(tmp_path / "a.nef")
    assert difference(load_rgb(path), photo((480, 320))) == 0


def test_without_the_sensors_data_a_preview_that_shows_enough_will_do(tmp_path: Path) -> None:
    picture = photo((1200, 800))
    path = write_dng(
        tmp_path / "a.dng", picture, preview=picture.resize((480, 320)), raw_data=False
    )
    assert load_rgb(path, 512).size == (480, 320)
    path = write_dng(
        tmp_path / "a.dng", picture, preview=picture.resize((160, 107)), raw_data=False
    )
    assert _reason(path) == "the RAW photo is damaged: it ends too early"


def test_bytes_that_are_far_too_few_are_not_developed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What LibRaw reads behind the header of some cameras' files, where nothing is, is noise."""
    path = write_dng(tmp_path / "a.dng", photo((600, 400)))
    assert load_rgb(path).size == (600, 400)
    monkeypatch.setattr("photoclip.media.raw._FEWEST_BITS", 100)
    assert _reason(path) == "the RAW photo is damaged: it ends too early"
    path = write_dng(tmp_path / "a.dng", photo((600, 400)), preview=photo((480, 320)))
    assert load_rgb(path, 320).size == (480, 320)


def test_a_damaged_preview_costs_only_itself(tmp_path: Path) -> None:
    """What its end is cut off of, the sensor's data make up for."""
    picture = photo((600, 400))
    path = write_dng(tmp_path / "a.dng", picture, preview=photo((450, 300)))
    data = path.read_bytes()
    start = data.index(b"\xff\xd8\xff")
    end = data.index(b"\xff\xd9", start)
    path.write_bytes(data[: start + 900] + bytes(end - start - 900) + data[end:])
    assert load_rgb(path, 200).size == (300, 200)
    assert _likeness(load_rgb(path, 200), picture) > 0.97


def test_headers_alone(tmp_path: Path) -> None:
    data = write_dng(tmp_path / "a.dng", photo((600, 400))).read_bytes()
    for name, start in (
        ("a.dng", data[:300]),
        ("a.nef", b"II*\0\x08\0\0\0"),
        ("a.cr3", b"\0\0\0\x18ftypcrx \0\0\0\1crx isom"),
        ("a.raf", b"FUJIFILMCCD-RAW 0201FF383501X-T3" + bytes(100)),
        ("a.orf", b"IIRO\x08\0\0\0" + bytes(40)),
        ("a.rw2", b"IIU\0\x18\0\0\0" + bytes(40)),
        ("a.mrw", b"\0MRM" + bytes(40)),
        ("a.crw", b"II\x1a\0\0\0HEAPCCDR" + bytes(40)),
        ("a.x3f", b"FOVb" + bytes(60)),
        ("a.raw", b"no picture at all"),
    ):
        assert "RAW photo" in _reason(_file(tmp_path / name, start))


def test_more_pixels_than_allowed_are_refused_by_the_header(tmp_path: Path) -> None:
    path = write_dng(tmp_path / "a.dng", photo((120, 80)), raw_data=False)
    size = b"\0\1\4\0\1\0\0\0\x78\0\0\0\1\1\4\0\1\0\0\0\x50\0\0\0"
    data = path.read_bytes()
    assert data.count(size) == 1
    path.write_bytes(
        data.replace(size, size.replace(b"\x78\0", b"\x78\xea").replace(b"\x50\0", b"\x50\xea"))
    )
    assert "over the limit of 500 megapixels" in _reason(path)


def test_a_worker_that_meets_no_raw_does_not_load_the_decoder() -> None:
    code = (
        "import sys, photoclip.media.child, photoclip.media.worker; "
        "print({'rawpy', 'pyjpegxl', 'asyncio'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
