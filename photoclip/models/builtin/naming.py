"""A part of each vector for what has a name: which of a thousand things a photo shows, or a text
means.

What a photo's classifier is sure of speaks in the space of the texts with one voice among many, and
what captions taught can outvote it. Here it speaks by itself. The square roots of a photo's chances
(n, classes) are a unit vector, whose product with a single class is the root of that class's
chance: small chances still put photos in order (Bhattacharyya 1943). A thousand dimensions would be
too many; nearly orthogonal codes of fewer keep the products nearly as they are (Johnson and
Lindenstrauss 1984).

A text says the classes whose names it holds (`lexicon`), the more the less else it says; what holds
none says nothing here, and is answered as it would be without this part.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.models.builtin.lexicon import Lexicon
from photoclip.models.builtin.weights import Array, Tensors

FILE = "names.safetensors"

SPOKEN = 0.8
"""The length of what captions taught, in a photo's vector; that of the names fills it up to one."""
NAMED = float(np.sqrt(1 - SPOKEN**2))


class Names:
    """The names' vectors as texts (classes, dim), the classes' codes (classes, width), and which
    words name which of them."""

    def __init__(self, keys: Array, codes: Array, lexicon: Lexicon) -> None:
        self.keys, self._codes, self._lexicon = keys, codes, lexicon

    @staticmethod
    def read(path: Path, lexicon: Path) -> "Names":
        """From the files beside the towers' weights."""
        tensors = Tensors(path)
        return Names(tensors.get("keys"), tensors.get("codes"), Lexicon.read(lexicon))

    def photo_vectors(self, spoken: Vectors, chances: Vectors) -> Vectors:
        """Vectors (n, dim + width) of at most unit length, of photos' unit vectors (n, dim) and
        chances (n, classes)."""
        named = np.sqrt(chances) @ self._codes
        # Codes are only nearly orthogonal: many small chances together may come out too long.
        named /= np.maximum(1, np.linalg.norm(named, axis=1, keepdims=True))
        joined: Vectors = np.hstack([SPOKEN * spoken, NAMED * named]).astype(np.float32)
        return joined

    def text_vectors(self, told: Vectors, texts: Sequence[str]) -> Vectors:
        """Unit vectors (n, dim + width) of texts and their unit vectors (n, dim).

        What is named is as long as what is told, before both are one unit vector.
        """
        meant = [self._meant(text) for text in texts]
        named = np.array(meant, np.float32).reshape(len(texts), self._codes.shape[1])
        joined: Vectors = _unit(np.hstack([told, named])).astype(np.float32)
        return joined

    def silent(self, told: Vectors) -> Vectors:
        """Unit vectors (n, dim + width) of sentences (n, dim) that name nothing."""
        return np.pad(told, ((0, 0), (0, self._codes.shape[1])))

    def _meant(self, text: str) -> Array:
        """(width,) at most of unit length."""
        meant = np.zeros(self._codes.shape[1], np.float32)
        for named in self._lexicon.named(text):
            code = self._codes[list(named.classes)].sum(axis=0)
            meant += code * np.float32(named.weight / float(np.linalg.norm(code)))
        return meant / np.float32(max(1.0, float(np.linalg.norm(meant))))


def _unit(x: Vectors) -> Vectors:
    unit: Vectors = x / np.linalg.norm(x, axis=1, keepdims=True)
    return unit
