"""What all labels of a library have in common, and what a label's words make of it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.labels import Definition
from photoclip.core.learning import Direction, Everyday, Space, asked, by_standout, weighed

Words = tuple[tuple[str, ...], tuple[str, ...]]
"""What a label is, and what is taken for it and isn't."""


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """What all labels of a library have in common, under one model."""

    everyday: Everyday | None
    """None until the model's everyday prompts were made."""
    space: Space
    sample: Vectors
    """(n, dim) some of the photos."""

    def asked(self, words: Words, vectors: Mapping[str, Vectors]) -> Direction:
        """What a label's words ask for, not weighed yet; `vectors` holds all of them (dim,)."""
        prompts, negatives = (
            np.stack([vectors[text] for text in texts]) if texts else self.sample[:0]
            for texts in words
        )
        return asked(prompts, negatives, self.everyday)

    def weighed(self, asking: Direction, scores: Vectors) -> Direction:
        """The chances by words alone, from what photos score by them (n,)."""
        return (by_standout if self.everyday is None else weighed)(asking, scores)


def words_of(definition: Definition) -> Words:
    """The texts that photos are compared with for a label, each once."""
    negatives = tuple(text for text in definition.negatives if text)
    return tuple(dict.fromkeys(definition.descriptions)), negatives
