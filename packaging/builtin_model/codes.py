"""Codes of the classes: unit vectors of few dimensions, as far from each other as can be."""

import numpy as np
from numpy.typing import NDArray

STEPS, STEP = 300, 0.5


def spread(count: int, width: int, seed: int = 0) -> NDArray[np.float32]:
    """Unit vectors (count, width), driven apart where they are nearest.

    Begins with directions drawn by lot, whose products are already small (Johnson and
    Lindenstrauss 1984); the squares of the products drive, so that the largest shrink first. Of
    1,000 vectors in 128 dimensions some must have a product of 0.083 at least (Welch 1974).
    """
    codes = _unit(np.random.default_rng(seed).normal(size=(count, width)))
    for _ in range(STEPS):
        products = codes @ codes.T
        np.fill_diagonal(products, 0)
        codes = _unit(codes - STEP * (products * np.abs(products)) @ codes)
    return codes.astype(np.float32)


def _unit(x: NDArray[np.float64]) -> NDArray[np.float64]:
    unit: NDArray[np.float64] = x / np.linalg.norm(x, axis=1, keepdims=True)
    return unit
