"""Where an encoder looks, found by hiding parts of a photo from it.

Zeiler and Fergus 2014, "Visualizing and Understanding Convolutional Networks", section 4.2: what is
hidden where a score falls was what the score came from. It wants nothing of an encoder but its
vectors, and takes as many of them as places are hidden: a coarse grid first, then a finer one where
it mattered.
"""

from collections.abc import Generator, Sequence

import numpy as np

from photoclip.core.encoder import Encoder, Heat, Pixels, Vectors
from photoclip.services.images import ImageThread, awaited

_COARSE = 4
"""Places on each side that are hidden at first."""
_FINER = 2
_LOOKED_INTO = 5
"""So many of the coarse places are looked at more closely."""
_COVERED = 1.5
"""How long a fine place's cover is, in fine places: alone it would hide too little."""

_Place = tuple[int, int]


def occlusion(
    images: ImageThread, encoder: Encoder, pixels: Pixels, vectors: Vectors
) -> Generator[None, None, Heat]:
    """(k, rows, columns) for one prepared photo (height, width, 3) and vectors (k, dim).

    Yields None while it waits for the image thread.
    """
    coarse = [(row, column) for row in range(_COARSE) for column in range(_COARSE)]
    covered = [_cover(pixels, place, _COARSE, 1.0) for place in coarse]
    seen = yield from _encoded(images, encoder, [pixels, *covered])
    falls = (seen[0] - seen[1:]) @ vectors.T
    heat: Heat = falls.T.reshape(-1, _COARSE, _COARSE).repeat(_FINER, 1).repeat(_FINER, 2)
    steps = range(_FINER)
    best = np.argsort(-(falls / (np.abs(falls).max(axis=0) + 1e-9)).max(axis=1))[:_LOOKED_INTO]
    fine = [
        (coarse[one][0] * _FINER + down, coarse[one][1] * _FINER + across)
        for one in best.tolist()
        for down in steps
        for across in steps
    ]
    covered = [_cover(pixels, place, _COARSE * _FINER, _COVERED) for place in fine]
    closer = yield from _encoded(images, encoder, covered)
    falls = (seen[0] - closer) @ vectors.T
    for (row, column), fall in zip(fine, falls, strict=True):
        heat[:, row, column] = (heat[:, row, column] + fall) / 2
    return heat


def _encoded(
    images: ImageThread, encoder: Encoder, pictures: Sequence[Pixels]
) -> Generator[None, None, Vectors]:
    vectors: list[Vectors] = []
    for start in range(0, len(pictures), encoder.batch_size):
        batch = np.stack(pictures[start : start + encoder.batch_size])
        vectors.append((yield from awaited(images.encode(encoder, batch))))
    return np.concatenate(vectors)


def _cover(pixels: Pixels, place: _Place, count: int, length: float) -> Pixels:
    """The photo with one of `count` x `count` places, `length` times as long, in its mean colour."""
    height, width = pixels.shape[:2]
    rows, columns = (
        slice(
            max(0, round((at + 0.5 - length / 2) * side / count)),
            round((at + 0.5 + length / 2) * side / count),
        )
        for at, side in zip(place, (height, width), strict=True)
    )
    covered = pixels.copy()
    covered[rows, columns] = pixels.mean(axis=(0, 1)).astype(np.uint8)
    return covered
