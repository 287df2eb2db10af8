"""A direction and a number: what is left of a label once it has learnt."""

from dataclasses import dataclass, replace
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from photoclip.core.encoder import Vectors
from photoclip.core.learning.curve import STRAIGHT, Curve

_LARGEST = 30.0
"""Beyond this a logit tells nothing more, and float32 nothing else than 0 or 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Direction:
    """Gives photos logits: the product of `weights` (dim,) with a photo's vector, and `start`.

    What they are worth as chances, `curve` says.
    """

    weights: Vectors
    start: float
    curve: Curve = STRAIGHT

    def of(self, vectors: Vectors) -> NDArray[np.float64]:
        """(n,) the logits of some vectors (n, dim)."""
        return (vectors @ self.weights).astype(np.float64) + self.start

    def raised(self, by: float) -> "Direction":
        """The same with all logits higher."""
        return replace(self, start=self.start + by)

    def along(self, curve: Curve) -> "Direction":
        """The same with logits that are bent like this where chances are made of them."""
        return replace(self, curve=curve)

    def chances(self, products: Vectors) -> Vectors:
        """(k,) how likely photos are, by their products with the weights (k,)."""
        bent = self.curve.bent(products + np.float32(self.start))
        chances: Vectors = chance(bent).astype(np.float32)
        return chances

    def line(self, confidence: float) -> np.float32:
        """The product with the weights that makes a photo so likely."""
        return np.float32(self.curve.straight(logit(confidence)) - self.start)


def chance(logits: NDArray[Any]) -> NDArray[Any]:
    """(n,) between 0 and 1, of the kind of float that the logits (n,) are."""
    chances: NDArray[Any] = 1 / (1 + np.exp(-np.clip(logits, -_LARGEST, _LARGEST)))
    return chances


def logit(share: float) -> float:
    """What has this chance; of 0 and of 1 what is below and above everything."""
    if share <= 0:
        return -np.inf
    return np.inf if share >= 1 else log(share / (1 - share))
