"""The photos a search is over, each at a place of its own, so that all parts line up."""

from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from photoclip.core.encoder import Vectors
from photoclip.core.vectors import Ids, Rows, VectorIndex
from photoclip.services.searching.algebra import NEVER, Mask
from photoclip.services.session import Session


@dataclass(frozen=True, eq=False)
class Field:
    """All listed photos: first those of the index, in its order, then those without a vector.

    The latter can be found by what is written about them, and by filters.
    """

    ids: Ids
    """(n,) photo ids."""
    seen: int
    """How many of them have a vector."""

    def __len__(self) -> int:
        return len(self.ids)

    def places(self, ids: Ids) -> Rows:
        """(k,) the place of each of `ids`, or -1 where it is not listed."""
        if not len(self.ids):
            return np.full(len(ids), -1, np.intp)
        in_order, order = self._sorted
        at = np.minimum(np.searchsorted(in_order, ids), len(in_order) - 1)
        found = at if order is None else order[at]
        return np.where(in_order[at] == ids, found, -1)

    def mask(self, ids: Ids) -> Mask:
        """(n,) which photos are among `ids`."""
        mask = np.zeros(len(self.ids), np.bool_)
        places = self.places(ids)
        mask[places[places >= 0]] = True
        return mask

    def spread(self, scores: Vectors) -> Vectors:
        """(n,) the index's scores, for photos without a vector minus infinity."""
        if len(scores) == len(self.ids):
            return scores
        spread = np.full(len(self.ids), NEVER)
        spread[: self.seen] = scores
        return spread

    @cached_property
    def _sorted(self) -> tuple[Ids, Rows | None]:
        """The ids in order, and where each is; None where they are in order as they lie."""
        if np.all(self.ids[1:] > self.ids[:-1]):
            return self.ids, None
        order = np.argsort(self.ids, kind="stable")
        return self.ids[order], order


@dataclass(frozen=True, slots=True, eq=False)
class _Kept:
    index: VectorIndex
    changes: int
    photos: int
    field: Field


_fields: WeakKeyDictionary[Session, _Kept] = WeakKeyDictionary()


def field_of(session: Session) -> Field:
    """The photos of a session, kept until they change."""
    index, photos = session.vectors, session.catalog.photos.count()
    kept = _fields.get(session)
    if (
        kept is None
        or kept.index is not index
        or (kept.changes, kept.photos) != (index.changes, photos)
    ):
        kept = _Kept(index, index.changes, photos, _field(session, index, photos))
        _fields[session] = kept
    return kept.field


def _field(session: Session, index: VectorIndex, photos: int) -> Field:
    ids = index.ids
    if photos <= len(ids):
        return Field(ids, len(ids))
    unseen = np.setdiff1d(session.catalog.photos.ids(), ids)
    return Field(np.concatenate([ids, unseen]), len(ids))
