"""A part of each vector for what has a name: which of a thousand things a photo shows, or a text
means.

What a photo's classifier is sure of speaks in the space of the texts with one voice among many, and
what captions taught can outvote it. Here it speaks by itself. The square roots of a photo's chances
(n, classes) are a unit vector, whose product with a single class is the root of that class's
chance: small chances still put photos in order (Bhattacharyya 1943). A thousand dimensions would be
too many; nearly orthogonal codes of fewer keep the products nearly as they are (Johnson and
Lindenstrauss 1984).

A text says the classes whose names it is nearest to, the clearer the nearer; a sentence is near to
none, says nothing here, and is answered as it would be without this part.
"""

from pathlib import Path

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.models.builtin.weights import Array, Tensors

FILE = "names.safetensors"

SPOKEN = 0.8
"""The length of what captions taught, in a photo's vector; that of the names fills it up to one."""
NAMED = float(np.sqrt(1 - SPOKEN**2))
SHARP = 0.05
"""Names whose cosines with a text differ by this differ by e in how much they are meant."""
FAR, NEAR = 0.65, 0.9
"""Up to the first cosine with the nearest name a text means none of them, from the second on it
does. Of captions, nine in ten are below the first (0.58), of names as people write them half are
above the second (0.96)."""
LOUD = 1.0
"""The length of a name's code beside the text's unit vector, before both are one unit vector."""


class Names:
    """The names' vectors as texts (classes, dim), and the classes' codes (classes, width)."""

    def __init__(self, keys: Array, codes: Array) -> None:
        self.keys, self._codes = keys, codes

    @staticmethod
    def read(path: Path) -> "Names":
        """From the file beside the towers' weights."""
        tensors = Tensors(path)
        return Names(tensors.get("keys"), tensors.get("codes"))

    def photo_vectors(self, spoken: Vectors, chances: Vectors) -> Vectors:
        """Vectors (n, dim + width) of at most unit length, of photos' unit vectors (n, dim) and
        chances (n, classes)."""
        named = np.sqrt(chances) @ self._codes
        # Codes are only nearly orthogonal: many small chances together may come out too long.
        named /= np.maximum(1, np.linalg.norm(named, axis=1, keepdims=True))
        joined: Vectors = np.hstack([SPOKEN * spoken, NAMED * named]).astype(np.float32)
        return joined

    def text_vectors(self, told: Vectors) -> Vectors:
        """Unit vectors (n, dim + width) of texts' unit vectors (n, dim)."""
        nearness = told @ self.keys.T
        nearest = nearness.max(axis=1, keepdims=True)
        meant = np.exp((nearness - nearest) / SHARP)
        named = _unit(meant @ self._codes)
        clear = np.clip((nearest - FAR) / (NEAR - FAR), 0, 1)
        joined: Vectors = _unit(np.hstack([told, LOUD * clear * named])).astype(np.float32)
        return joined


def _unit(x: Vectors) -> Vectors:
    unit: Vectors = x / np.linalg.norm(x, axis=1, keepdims=True)
    return unit
