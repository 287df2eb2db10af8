"""Where a photo shows something, found by showing an encoder one part of it at a time.

It wants nothing of an encoder but its vectors. Hiding parts instead (Zeiler and Fergus 2014,
"occlusion") wants as many and finds far less: what is left of the photo still speaks of the thing,
and the cover itself of something else. See `python -m tests.benchmarks why`.
"""

from collections.abc import Generator, Sequence

import numpy as np

from photoclip.core.encoder import Encoder, Heat, Pixels, Vectors
from photoclip.services.images import ImageThread, awaited

_SIDE = 6
"""Places on each side."""
_PART = 3
"""Places on each side of a part: half of the photo."""


def part_by_part(
    images: ImageThread, encoder: Encoder, pixels: Pixels, vectors: Vectors
) -> Generator[None, None, Heat]:
    """(k, rows, columns) for a photo and vectors (k, dim): the mean of the parts over each place.

    Yields None while it waits for the image thread.

    :param pixels: (height, width, 3), twice as long on each side as the encoder's input.
    """
    starts = [
        (row, column) for row in range(_SIDE - _PART + 1) for column in range(_SIDE - _PART + 1)
    ]
    seen = yield from _encoded(images, encoder, [_part(pixels, start) for start in starts])
    heat = np.zeros((len(vectors), _SIDE, _SIDE), np.float32)
    count = np.zeros((_SIDE, _SIDE), np.float32)
    for (row, column), scores in zip(starts, seen @ vectors.T, strict=True):
        here = np.s_[row : row + _PART, column : column + _PART]
        heat[:, *here] += scores[:, None, None]
        count[here] += 1
    return heat / count


def _part(pixels: Pixels, start: tuple[int, int]) -> Pixels:
    height, width = (side * _PART // _SIDE for side in pixels.shape[:2])
    top, left = (round(at * side / _SIDE) for at, side in zip(start, pixels.shape[:2], strict=True))
    return pixels[top : top + height, left : left + width]


def _encoded(
    images: ImageThread, encoder: Encoder, pictures: Sequence[Pixels]
) -> Generator[None, None, Vectors]:
    vectors: list[Vectors] = []
    for start in range(0, len(pictures), encoder.batch_size):
        batch = np.stack(pictures[start : start + encoder.batch_size])
        vectors.append((yield from awaited(images.encode(encoder, batch, urgent=True))))
    return np.concatenate(vectors)
