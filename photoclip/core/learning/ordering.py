"""Which answers help most."""

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Rows

_SURE, _UNSURE = 2, 1
"""So many sure ones are asked for with so many of the uncertain."""


def useful(confidences: Vectors) -> Rows:
    """Places (n,) of falling confidences (n,), the one to ask for first at first.

    Two that are likely right, then one that may as well be wrong, and so on. A yes teaches most,
    since photos that fit a label have something in common, and most of what isn't asked would be a
    no. Of the uncertain one in three is enough to learn where the label ends.
    """
    count = len(confidences)
    turn = _SURE + _UNSURE
    sure = np.arange(count)
    unsure = np.empty(count, np.intp)
    unsure[np.argsort(np.abs(confidences - 0.5), kind="stable")] = sure
    first = sure // _SURE * turn + sure % _SURE
    other = unsure // _UNSURE * turn + _SURE + unsure % _UNSURE
    order: Rows = np.argsort(np.minimum(first, other), kind="stable")
    return order
