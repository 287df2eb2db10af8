"""The best of many scores, without sorting all of them."""

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Ids, Rows

_BLOCK = 64
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

    The best of each block of scores are looked at first: as many blocks as are wanted hold
    something at least as good as the worst of their bests, so what is below it can't be wanted.
    """
    blocks = len(scores) // _BLOCK
    if limit == 0 or limit > blocks // 2:
        bound = np.partition(scores, len(scores) - limit)[len(scores) - limit] if limit else np.inf
    else:
        best = scores[: blocks * _BLOCK].reshape(blocks, _BLOCK).max(axis=1)
        bound = np.partition(best, blocks - limit)[blocks - limit]
    return np.flatnonzero(scores >= bound)
