"""Tiles: parts of every photo that have vectors of their own, so that small things are found.

It is an option, since a photo takes about four times the work (`python -m tests.benchmarks tiles`).
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from photoclip.catalog.tiles import MOST
from photoclip.core.encoder import Vectors
from photoclip.core.events import TilesSet
from photoclip.core.ranking import distribution
from photoclip.core.vectors import Ids, Rows, VectorIndex
from photoclip.services.session import Session

SETTING = "tiles"

_DISCOUNT = 0.5
"""What is taken off the score of a tile, in deviations of what the library scores for the query.

Measured (`python -m tests.benchmarks tiles`): with less, what is shown has more false alarms among
it than without tiles; with more, less is found.
"""

_LEAST_CORES, _LEAST_MEMORY = 4, 8 * 1000**3


def tiles_wanted(session: Session) -> bool:
    """Whether the library's person wants tiles; off where nothing was said."""
    return session.catalog.settings.get(SETTING) is True


def want_tiles(session: Session, wanted: bool) -> bool:
    """Switch tiles on, for the next indexing run to make them, or off, which drops them.

    Returns whether that changed anything.
    """
    if wanted == tiles_wanted(session):
        return False
    session.catalog.settings.put(SETTING, wanted)
    if not wanted:
        session.forget_tiles()
        if session.catalog.tiles.drop():
            session.catalog.compact()
    return True


def tile_setting(session: Session) -> Iterator[TilesSet]:
    """Yields whether tiles are wanted, and what speaks against them on this computer."""
    yield TilesSet(tiles_wanted(session), against_tiles())


def set_tiles(session: Session, *, wanted: bool) -> Iterator[TilesSet]:
    """The same after they were switched on or off; see `want_tiles`."""
    want_tiles(session, wanted)
    yield from tile_setting(session)


def against_tiles() -> str:
    """Why tiles are not for this computer, as a sentence for a person; else empty."""
    import psutil  # here, since every search wants this module, and none wants to know that

    cores, memory = os.cpu_count() or 1, psutil.virtual_memory().total
    if cores >= _LEAST_CORES and memory >= _LEAST_MEMORY:
        return ""
    return (
        f"It is meant for {_LEAST_CORES} processor cores and {_LEAST_MEMORY // 1000**3} GB of "
        f"memory; this computer has {cores} and {memory / 1000**3:.0f} GB."
    )


def load_tiles(session: Session) -> Iterator[tuple[int, int]]:
    """Load their vectors in short steps, where they are wanted: how many of how many were read."""
    if tiles_wanted(session):
        yield from session.tile_vectors.steps()


def tile_scores(session: Session, vectors: Vectors) -> tuple[Ids, Vectors] | None:
    """Photos (p,) and the cosines (k, p) of the best tile of each to unit vectors (k, dim).

    None where tiles are not wanted, or there are none yet.
    """
    if not tiles_wanted(session):
        return None
    index = session.tile_vectors.index
    if len(index) == 0:
        return None
    grouping = _grouping(session, index)
    best: Vectors = np.maximum.reduceat(index.scores_of(vectors), grouping.starts, axis=1)
    return grouping.photo_ids, best


def with_tiles(session: Session, vectors: Vectors, scores: Vectors) -> Vectors:
    """Cosines (k, n) of the session's photos to unit vectors (k, dim), raised by what tiles score.

    A photo has a whole and four tiles, of which the best would be better even by chance: a tile has
    to score more than the whole by a share of what the library's scores differ anyway.
    """
    found = tile_scores(session, vectors)
    if found is None:
        return scores
    rows, known = _rows(session, found[0])
    raised = scores.copy()
    for one, best in zip(raised, found[1], strict=True):
        one[rows] = np.maximum(one[rows], best[known] - _DISCOUNT * distribution(one)[1])
    return raised


@dataclass(slots=True, eq=False)
class _Grouping:
    """Where each photo's tiles begin in an index, and the rows of the photos among all."""

    index: VectorIndex
    changes: int
    photo_ids: Ids
    starts: Rows
    rows: tuple[VectorIndex, int, Rows, Rows] | None = None


_groupings: WeakKeyDictionary[Session, _Grouping] = WeakKeyDictionary()


def _grouping(session: Session, index: VectorIndex) -> _Grouping:
    kept = _groupings.get(session)
    if kept is None or kept.index is not index or kept.changes != index.changes:
        # A photo's tiles are stored together, and so lie together.
        photos = index.ids // MOST
        starts = np.flatnonzero(np.diff(photos, prepend=-1))
        kept = _groupings[session] = _Grouping(index, index.changes, photos[starts], starts)
    return kept


def _rows(session: Session, photo_ids: Ids) -> tuple[Rows, Rows]:
    """The rows of those photos that have a vector, and which of `photo_ids` they are."""
    grouping, index = _groupings[session], session.vectors
    kept = grouping.rows
    if kept is None or kept[0] is not index or kept[1] != index.changes:
        known = np.flatnonzero(np.isin(photo_ids, index.ids))
        kept = grouping.rows = (index, index.changes, index.rows(photo_ids[known]), known)
    return kept[2], kept[3]
