"""The encoder's input equals that of transformers' own image processors."""

import numpy as np
import pytest
from PIL import Image

from photoclip.core.encoder import Preprocessing
from photoclip.core.query.question import Box
from photoclip.media.prepare import cut_out, prepare, prepare_part, whole
from tests.media.samples import photo

SIZES = [
    *((640, 480), (481, 641), (224, 224), (225, 224), (224, 333), (1, 1), (2, 3)),
    *((100, 80), (1000, 63), (7, 1200), (333, 500), (1, 40)),
]


def _theirs(image: Image.Image, **settings: object) -> np.ndarray:
    from transformers import CLIPImageProcessor

    processor = CLIPImageProcessor(do_rescale=False, do_normalize=False, **settings)
    pixels = np.asarray(processor(image)["pixel_values"][0])
    return pixels.transpose(1, 2, 0)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_shortest_side_and_centre_crop(size: tuple[int, int]) -> None:
    image = photo(size)
    ours = prepare(whole(image), Preprocessing(resize=224, crop=(224, 224)))
    assert ours.dtype == np.uint8
    assert ours.flags.c_contiguous
    np.testing.assert_array_equal(
        ours,
        _theirs(
            image,
            size={"shortest_edge": 224},
            crop_size={"height": 224, "width": 224},
            resample=Image.Resampling.BICUBIC,
        ),
    )


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_crop_larger_than_the_picture_is_padded_with_black(size: tuple[int, int]) -> None:
    image = photo(size)
    ours = prepare(whole(image), Preprocessing(resize=31, crop=(61, 48), resample="bilinear"))
    np.testing.assert_array_equal(
        ours,
        _theirs(
            image,
            size={"shortest_edge": 31},
            crop_size={"height": 61, "width": 48},
            resample=Image.Resampling.BILINEAR,
        ),
    )


@pytest.mark.parametrize("resample", ["bilinear", "bicubic", "lanczos"])
def test_an_exact_size(resample: str) -> None:
    image = photo((333, 500))
    ours = prepare(whole(image), Preprocessing(resize=(64, 96), crop=None, resample=resample))
    assert ours.shape == (64, 96, 3)
    np.testing.assert_array_equal(
        ours,
        _theirs(
            image,
            size={"height": 64, "width": 96},
            do_center_crop=False,
            resample=Image.Resampling[resample.upper()],
        ),
    )


def test_a_crop_alone() -> None:
    image = photo((50, 41))
    ours = prepare(whole(image), Preprocessing(resize=None, crop=(32, 32)))
    np.testing.assert_array_equal(ours, np.asarray(image)[4:36, 9:41])


@pytest.mark.parametrize("size", [(60, 9000), (9000, 61), (8, 6000)], ids=str)
def test_a_strip_scaled_around_its_centre_is_nearly_the_same(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    image, preprocessing = photo(size), Preprocessing(resize=224, crop=(224, 224))
    entire = prepare(whole(image), preprocessing)
    monkeypatch.setattr("photoclip.media.prepare._LARGEST_SCALED", 1_000_000)
    centre = prepare(whole(image), preprocessing)
    assert centre.shape == entire.shape
    assert np.abs(centre.astype(int) - entire.astype(int)).max() <= 2


def test_the_longest_picture_that_may_be_opened_needs_little_memory() -> None:
    image = Image.new("RGB", (1, 4_000_000), "red")
    ours = prepare(whole(image), Preprocessing(resize=224, crop=(224, 224)))
    assert (ours == (255, 0, 0)).all()


def test_a_part_is_what_a_crop_would_be() -> None:
    image = photo((400, 300))
    wanted = Preprocessing(resize=(64, 96), crop=None)
    part = prepare_part(whole(image), Box(0.25, 0.2, 0.75, 0.8), wanted)
    cropped = prepare(whole(image.crop((100, 60, 300, 240))), wanted)
    assert np.abs(part.astype(int) - cropped).mean() < 0.5


def test_nothing_of_an_oblong_part_gets_lost() -> None:
    image = photo((400, 300))
    wanted = Preprocessing(resize=64, crop=(64, 64))
    box = Box(0.0, 0.0, 1.0, 0.4)
    part = prepare_part(whole(image), box, wanted)
    assert part.shape == (64, 64, 3)
    height = round(64 * 120 / 400)
    top = (64 - height) // 2
    exact = Preprocessing(resize=(height, 64), crop=None)
    shown = prepare(cut_out(whole(image), box), exact)
    np.testing.assert_array_equal(part[top : top + height], shown)
    np.testing.assert_array_equal(part[top - 1], shown[0])  # mirrored
    np.testing.assert_array_equal(part[top + height], shown[-1])
    assert prepare_part(whole(image), Box(0, 0, 0.001, 1), wanted).shape == (64, 64, 3)
