"""Texts compared with all photos, the last few of them remembered."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import VectorIndex
from photoclip.services.session import Session
from photoclip.services.tiling import tiles_wanted, with_tiles

_MOST_BYTES, _LEAST = 32_000_000, 2
"""What is remembered: twenty texts of a library of 400,000 photos, and always two."""


@dataclass(slots=True, eq=False)
class _Kept:
    """Cosines with an index as it was after so many changes."""

    index: VectorIndex
    changes: int
    scores: OrderedDict[str, Vectors] = field(default_factory=OrderedDict)


_kept: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()


def scores_of(session: Session, vectors: Mapping[str, Vectors]) -> dict[str, Vectors]:
    """The cosines (n,) of the session's photos, and of their tiles, to texts' unit vectors (dim,).

    Most searches differ little from the one before: by a filter, a thumb, a slider, or by what
    stands before a "-people". What was compared then is not compared again.
    """
    if not vectors:
        return {}
    kept = _current(session)
    new = [text for text in vectors if text not in kept.scores]
    if new:
        scores = session.vectors.scores_of(np.stack([vectors[text] for text in new]))
        # Each on its own, so that one can go without the others.
        kept.scores.update(zip(new, map(np.array, scores), strict=True))
    for text in vectors:
        kept.scores.move_to_end(text)
    found = {text: kept.scores[text] for text in vectors}
    _forget_old(kept)
    return _with_tiles(session, vectors, found) if tiles_wanted(session) else found


def _with_tiles(
    session: Session, vectors: Mapping[str, Vectors], found: Mapping[str, Vectors]
) -> dict[str, Vectors]:
    stacked, scores = (np.stack([some[text] for text in found]) for some in (vectors, found))
    return dict(zip(found, with_tiles(session, stacked, scores), strict=True))


def _current(session: Session) -> _Kept:
    """What is remembered of the index as it is now."""
    index, kept = session.vectors, _kept.get(session)
    if kept is None or kept.index is not index or kept.changes != index.changes:
        kept = _kept[session] = _Kept(index, index.changes)
    return kept


def _forget_old(kept: _Kept) -> None:
    """Let the texts go that were asked for longest ago; two always stay."""
    size = sum(scores.nbytes for scores in kept.scores.values())
    while size > _MOST_BYTES and len(kept.scores) > _LEAST:
        size -= kept.scores.popitem(last=False)[1].nbytes
