"""What a picture looks like, in 32 bytes that are nearly the same for every copy of it.

The signs of its lowest frequencies, after C. Zauner, "Implementation and Benchmarking of Perceptual
Image Hash Functions" (2010), section 3.2.1; 256 of them in place of 64, since those of different
pictures agree too often among a hundred thousand.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Goes up when fingerprints change: then all are made anew."""

SIDE = 64
"""Of the grey picture that a fingerprint is made of; it is squeezed to a square."""

BITS = 256

Grey = NDArray[np.float32]
"""(height, width), 0 to 255."""

Bits = NDArray[np.uint8]
"""(n, 32): the bits of n fingerprints, packed."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Of one photo."""

    bits: bytes
    detail: float
    """How much its grey values differ (standard deviation, of 255): what is all one colour has
    bits that say nothing."""
    sharpness: float
    """More of a sharper shot of the same scene; says nothing between different ones."""


def _lowest() -> NDArray[np.intp]:
    """(BITS, 2) row and column of the lowest frequencies, without the mean, lowest first."""
    square = range(2 * int(BITS**0.5))
    places = [(row, column) for row in square for column in square if row + column]
    return np.array(sorted(places, key=lambda at: (sum(at), at))[:BITS])


_STEPS = np.arange(SIDE)
_COSINES = np.cos(np.pi * (2 * _STEPS[None] + 1) * _STEPS[:, None] / (2 * SIDE)).astype(np.float32)
"""The discrete cosine transform (type II), without its scale, which signs don't need."""
_LOWEST = _lowest()


def fingerprint(square: Grey, picture: Grey) -> Fingerprint:
    """A picture's fingerprint.

    :param square: (SIDE, SIDE), all of the picture.
    :param picture: As large as it is kept, in its own shape: what is sharp shows only there.
    """
    waves = _COSINES @ square @ _COSINES.T
    signs = waves[_LOWEST[:, 0], _LOWEST[:, 1]] > 0
    return Fingerprint(
        np.packbits(signs).tobytes(), float(square.std()), float(_edges(picture).var())
    )


def _edges(picture: Grey) -> Grey:
    """The Laplacian (its variance tells focus: Pech-Pacheco et al., ICPR 2000)."""
    if min(picture.shape) < 3:
        return np.zeros((1, 1), np.float32)
    inner = picture[1:-1, 1:-1]
    edges: Grey = (
        picture[:-2, 1:-1] + picture[2:, 1:-1] + picture[1:-1, :-2] + picture[1:-1, 2:] - 4 * inner
    )
    return edges
