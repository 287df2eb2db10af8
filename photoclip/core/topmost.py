"""The best of many scores, without sorting all of them."""

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Ids, Rows

_LARGEST_GROUP, _LEAST_GROUP = 64, 4
_GROUPS_EACH = 4
"""So many groups of scores at least are made for each score that is wanted."""
_SIGN = np.uint32(1 << 31)


def top(scores: Vectors, limit: int | None, ties: Ids | None = None) -> Rows:
    """Rows of the `limit` highest scores, best first; equal scores by `ties` (n,), else by row."""
    candidates: Rows = np.arange(len(scores))
    if limit is not None and limit < len(scores):
        candidates = _contenders(scores, max(0, limit))
    if ties is None:
        best = candidates[_falling(scores[candidates])]
    else:
        best = candidates[np.lexsort((ties[candidates], -scores[candidates]))]
    return best if limit is None else best[: max(0, limit)]


def _falling(scores: Vectors) -> Rows:
    """Places (n,) of falling scores (n,), equal ones as they come.

    As whole numbers in the same order, with the place behind each, they are sorted several times
    as fast as a stable `argsort` does it: positive floats are in the order of their bits, negative
    ones in the other (IEEE 754).
    """
    if scores.dtype != np.float32 or np.isnan(scores).any():
        return np.argsort(-scores, kind="stable")
    bits = (scores + np.float32(0)).view(np.uint32)  # there is but one zero then
    falling = np.where(bits >> 31, bits, ~(bits | _SIGN))
    keys = falling.astype(np.uint64) << np.uint64(32) | np.arange(len(scores), dtype=np.uint64)
    keys.sort()
    return (keys & np.uint64(0xFFFFFFFF)).astype(np.intp)


def _contenders(scores: Vectors, limit: int) -> Rows:
    """Rows, in order, among which the `limit` highest scores are all to be found.

    The best of each group of scores are looked at first: as many groups as are wanted hold
    something at least as good as the worst of their bests, so what is below it can't be wanted.
    """
    if not limit:
        return np.empty(0, np.intp)
    size = min(_LARGEST_GROUP, len(scores) // (_GROUPS_EACH * limit))
    if size < _LEAST_GROUP:
        best = scores
    else:
        groups = len(scores) // size
        # A group's scores lie far apart: so the best of all groups are found side by side.
        best = scores[: groups * size].reshape(size, groups).max(axis=0)
    bound = np.partition(best, len(best) - limit)[len(best) - limit]
    return np.flatnonzero(scores >= bound)
