"""Short queries out of long captions: "white dog", "an animal", "a vehicle".

People type two or three words, captions have ten. A phrase is a run of a caption's words between
its small words, or a broader word for one of its nouns; it is right for every photo one of whose
captions holds all of it, whoever wrote that caption.
"""

import re
from collections.abc import Sequence
from functools import reduce

import numpy as np
import torch
from numpy.typing import NDArray
from objective import CaptionBook
from torch import Tensor
from words import Nouns, ancestors

_SMALL = (
    "a an the and or of in on at by to with from into onto over under near next through along "
    "across around behind beside between above below down up out off for as while who which that "
    "is are was were be being has have had his her their its it he she they one another other "
    "some several many each there this these those where very all both something someone"
)
_COLOURS = "black white red green blue yellow orange brown pink purple grey gray tan gold silver"
SMALL, COLOURS = frozenset(_SMALL.split()), frozenset(_COLOURS.split())
SHOWN = frozenset(("05", "06", "13", "17", "20"))
"""WordNet's files of things that photos show: animals, artefacts, food, nature, plants."""

TEMPLATES = ("{}", "{}", "a photo of {}", "a {}")
LONGEST = 4
LEVELS = 3
FEWEST = 3
"""A broader word that fewer photos have is left out."""


class Phrases:
    """Phrases of captions, and the photos for which they are right."""

    def __init__(self, book: CaptionBook, nouns: Nouns) -> None:
        self._book = book
        self._photos = len(book.of_photo)
        self._owners: list[list[int]] = [[] for _ in book.texts]
        for photo, texts in enumerate(book.of_photo):
            for text in texts:
                self._owners[text].append(photo)
        self._chunks = [_chunks(re.findall(r"[a-z]+", text.lower())) for text in book.texts]
        self._singular = nouns.singular
        split = [
            [nouns.singular(word) for chunk in chunks for word in chunk] for chunks in self._chunks
        ]
        self._holding: dict[str, set[int]] = {}
        for number, words in enumerate(split):
            for word in words:
                self._holding.setdefault(word, set()).add(number)
        self._broader = self._broader_words(split, nouns)

    def _broader_words(self, split: list[list[str]], nouns: Nouns) -> dict[int, list[str]]:
        """The broader words, by the number of the photo they are right for."""
        kinds: dict[str, list[str]] = {}
        for word in self._holding:
            sense = nouns.usual.get(word)
            if sense is not None and sense.file in SHOWN and word not in COLOURS:
                above = ancestors(sense, nouns.by_offset, LEVELS)
                kinds[word] = [synset.lemmas[0] for synset in above if synset.file in SHOWN]
        self._having: dict[str, set[int]] = {}
        for number, words in enumerate(split):
            for kind in {kind for word in words for kind in kinds.get(word, ())}:
                self._having.setdefault(kind, set()).update(self._owners[number])
        found: dict[int, list[str]] = {}
        for kind, photos in self._having.items():
            if FEWEST <= len(photos) <= self._photos // 2:
                for photo in photos:
                    found.setdefault(photo, []).append(kind)
        return found

    def draw(
        self, photos: NDArray[np.int64], n: int, rng: np.random.Generator
    ) -> tuple[list[str], list[frozenset[int]]]:
        """n phrases of these photos, and for each the photos it is right for."""
        texts, right = [], []
        for photo in rng.choice(photos, n):
            kinds = self._broader.get(int(photo), [])
            if kinds and rng.random() < 0.3:
                text = kinds[rng.integers(len(kinds))]
                own = frozenset(self._having[text])
            else:
                caption = self._book.of_photo[photo][rng.integers(len(self._book.of_photo[photo]))]
                chunk = self._chunks[caption][rng.integers(len(self._chunks[caption]))]
                text, own = " ".join(chunk), self._all_of(chunk)
            texts.append(TEMPLATES[rng.integers(len(TEMPLATES))].format(text))
            right.append(own)
        return texts, right

    def _all_of(self, chunk: Sequence[str]) -> frozenset[int]:
        held = (self._holding[self._singular(word)] for word in chunk)
        captions = reduce(set.intersection, held)
        return frozenset(photo for caption in captions for photo in self._owners[caption])


def positive(photos: NDArray[np.int64], right: Sequence[frozenset[int]]) -> Tensor:
    """(n, m): whether text m is right for photo n."""
    return torch.tensor([[int(photo) in own for own in right] for photo in photos])


def _chunks(words: list[str]) -> list[tuple[str, ...]]:
    """The runs between small words, or all of the words where nothing else is left."""
    found: list[tuple[str, ...]] = []
    run: list[str] = []
    for word in [*words, "the"]:
        if word in SMALL:
            if run and not (len(run) == 1 and run[0] in COLOURS):
                found.append(tuple(run[-LONGEST:]))
            run = []
        else:
            run.append(word)
    return found or [tuple(words[-LONGEST:]) or ("",)]
