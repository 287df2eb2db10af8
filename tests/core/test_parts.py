"""Tiles of a picture, and what an encoder sees of all of it."""

import numpy as np
import pytest

from photoclip.core.encoder import Preprocessing
from photoclip.core.parts import looked_at, tiles

SQUASHES = Preprocessing(resize=(64, 64), crop=None)
CROPS = Preprocessing(resize=64, crop=(64, 64))
SIZES = [(600, 400), (400, 600), (500, 500), (1000, 400), (3000, 200), (1, 1)]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("preprocessing", [SQUASHES, CROPS], ids=["squashed", "cropped"])
def test_tiles_lie_in_the_picture_and_are_smaller(
    size: tuple[int, int], preprocessing: Preprocessing
) -> None:
    boxes = tiles(size, preprocessing)
    assert 1 <= len(boxes) <= 4
    assert len(set(boxes)) == len(boxes)
    for box in boxes:
        assert 0 <= box.left < box.right <= 1 + 1e-9
        assert 0 <= box.top < box.bottom <= 1 + 1e-9
        if preprocessing is CROPS:
            width, height = (box.right - box.left) * size[0], (box.bottom - box.top) * size[1]
            assert width == pytest.approx(height)


@pytest.mark.parametrize("size", SIZES[:4], ids=str)
def test_every_place_of_an_ordinary_picture_is_in_a_tile(size: tuple[int, int]) -> None:
    for preprocessing in (SQUASHES, CROPS):
        boxes = tiles(size, preprocessing)
        for x, y in np.random.default_rng(0).uniform(0, 1, (200, 2)):
            covered = any(b.left <= x <= b.right and b.top <= y <= b.bottom for b in boxes)
            assert covered or max(size) > 2 * min(size), (x, y)


def test_what_is_looked_at() -> None:
    assert looked_at((600, 400), SQUASHES) == (0, 0, 1, 1)
    assert looked_at((600, 400), CROPS) == pytest.approx((1 / 6, 0, 5 / 6, 1))
    assert looked_at((400, 800), CROPS) == pytest.approx((0, 0.25, 1, 0.75))
    smaller = Preprocessing(resize=80, crop=(64, 64))
    assert looked_at((400, 400), smaller) == pytest.approx((0.1, 0.1, 0.9, 0.9))
    exact = Preprocessing(resize=(64, 128), crop=(64, 64))
    assert looked_at((999, 10), exact) == pytest.approx((0.25, 0, 0.75, 1))
