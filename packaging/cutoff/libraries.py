"""Labelled photos and what is asked of them, as vectors of a model."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.ranking import normalise
from photoclip.media.decode import decode
from photoclip.models.builtin import BuiltinEncoder
from photoclip.models.registry import open_encoder
from photoclip.services.evaluating import read_labels
from photoclip.services.everyday import encoded_everyday, shipped_everyday
from photoclip.services.searching import encode_queries

Bools = NDArray[np.bool_]
_WORDS_AT_ONCE = 64


@dataclass(frozen=True, slots=True, eq=False)
class Library:
    """n photos under a model, and k words of which it is known who shows them."""

    model: str
    name: str
    files: tuple[str, ...]
    photos: Vectors
    """(n, dim)"""
    words: tuple[str, ...]
    queries: Vectors
    """(k, dim)"""
    right: Bools
    """(k, n) whether a photo shows what a word says."""
    everyday: Vectors
    """(m, dim) the everyday prompts."""

    def of(self, rows: NDArray[np.intp]) -> "Library":
        """Some photos (rows) alone, and the words that one of them shows."""
        right = self.right[:, rows]
        part = replace(
            self,
            files=tuple(self.files[i] for i in rows),
            photos=self.photos[rows],
            right=right,
        )
        return part.asking(np.flatnonzero(right.any(axis=1)))

    def asking(self, which: NDArray[np.intp]) -> "Library":
        """Some of the words alone."""
        words = tuple(self.words[i] for i in which)
        return replace(self, words=words, queries=self.queries[which], right=self.right[which])

    def quarter(self, photos: int, words: int) -> "Library":
        """The photos and words of one half each, 0 or 1: the same whatever the model."""
        half = np.flatnonzero(_halves(self.words) == words)
        return self.asking(half).of(np.flatnonzero(_halves(self.files) == photos))


def read_libraries(model: str, labels: Sequence[Path]) -> list[Library]:
    """Each file of labels as a library, encoded by a model.

    :param model: as `photoclip --model` takes it, or a folder of older weights of the built-in.
    :raises PhotoclipError: there is no such model, or a file can't be read.
    """
    encoder = _open(model)
    told = {path: read_labels(path) for path in labels}
    photos = dict.fromkeys(photo for described in told.values() for photo in described)
    vectors = dict(zip(photos, _encoded(encoder, list(photos)), strict=True))
    everyday = _everyday(encoder)
    name = f"{encoder.model_id} {encoder.revision}"
    libraries = []
    for path, described in told.items():
        words = tuple(sorted({word for shown in described.values() for word in shown}))
        libraries.append(
            Library(
                model=name,
                name=path.stem if path.stem != "labels" else path.parent.name,
                files=tuple(photo.name for photo in described),
                photos=np.stack([vectors[photo] for photo in described]),
                words=words,
                queries=_asked(encoder, words),
                right=np.array([[word in shown for shown in described.values()] for word in words]),
                everyday=everyday,
            )
        )
    return libraries


def _open(model: str) -> Encoder:
    if {"text.safetensors", "image.safetensors"} <= {path.name for path in _inside(model)}:
        return BuiltinEncoder(Path(model))
    return open_encoder(model)


def _inside(folder: str) -> Iterable[Path]:
    return Path(folder).iterdir() if Path(folder).is_dir() else ()


def _encoded(encoder: Encoder, photos: Sequence[Path]) -> Vectors:
    step = encoder.batch_size
    parts = []
    for first in range(0, len(photos), step):
        batch = photos[first : first + step]
        parts.append(
            encoder.encode_images(np.stack([decode(path, encoder.preprocessing) for path in batch]))
        )
    return np.concatenate(parts)


def _asked(encoder: Encoder, words: Sequence[str]) -> Vectors:
    firsts = range(0, len(words), _WORDS_AT_ONCE)
    return np.concatenate([encode_queries(encoder, words[i : i + _WORDS_AT_ONCE]) for i in firsts])


def _everyday(encoder: Encoder) -> Vectors:
    """As they ship for the model, else made now."""
    path = shipped_everyday(encoder)
    if path.is_file():
        return normalise(np.load(path, allow_pickle=False).astype(np.float32))
    return np.concatenate(list(encoded_everyday(encoder)))


def _halves(names: Sequence[str]) -> NDArray[np.intp]:
    return np.array([crc32(name.encode()) & 1 for name in names], np.intp)
