"""Photos that look a little like everything are held back.

In spaces like this one some photos, the hubs, are near almost any text, and push the right ones
down (Radovanović et al. 2010). Each photo's nearness to the everyday sentences it is nearest to is
taken off its score for any text: s(t, z) = t·z - WEIGHT · h(z), half of what Conneau et al. 2018
call CSLS. So that a plain dot product of unit vectors still does it, h becomes a dimension of the
photo's vector, against a constant one of the text's; a last dimension makes up the length.
"""

import numpy as np

from photoclip.core.encoder import Vectors

EXTRA = 2
"""Dimensions that are added."""
WEIGHT = 0.5
NEAREST = 12

_SHARE = 1 / np.sqrt(1 + WEIGHT * WEIGHT)
SHRINK = float(_SHARE / np.sqrt(2))
"""What the cosine between a text and a photo is multiplied by."""


def photo_vectors(vectors: Vectors, everyday: Vectors) -> Vectors:
    """Unit vectors (n, dim + 2) from (n, dim) of at most unit length, with vectors (m, dim) of
    everyday sentences."""
    nearness = np.partition(vectors @ everyday.T, -NEAREST, axis=1)[:, -NEAREST:].mean(axis=1)
    hub = -_SHARE * WEIGHT * nearness
    own = (vectors * vectors).sum(axis=1)
    rest = np.sqrt(np.maximum(1 - _SHARE**2 * own - hub**2, 0))
    joined: Vectors = np.column_stack([_SHARE * vectors, hub, rest]).astype(np.float32)
    return joined


def text_vectors(vectors: Vectors) -> Vectors:
    """Unit vectors (n, dim + 2) from (n, dim)."""
    ones, zeros = np.ones(len(vectors)), np.zeros(len(vectors))
    joined: Vectors = (np.column_stack([vectors, ones, zeros]) / np.sqrt(2)).astype(np.float32)
    return joined
