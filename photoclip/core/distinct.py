"""Each number once."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


def distinct(numbers: Numbers) -> Numbers:
    """The numbers (n,) in order, each once.

    As `numpy.unique` does it, which hashes whole numbers since numpy 2.3: that takes twenty times
    as long as sorting a million of them, and keeps Python's lock all the while, so that a window
    stands still. Sorting gives it back.
    """
    ordered = np.sort(numbers)
    return ordered[np.append(True, ordered[1:] != ordered[:-1])] if len(ordered) else ordered
