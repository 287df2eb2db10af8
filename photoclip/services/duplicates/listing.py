"""All duplicates of the library, by tier."""

from collections.abc import Iterable, Iterator

import numpy as np

from photoclip.core.duplicates.bursts import (
    alike_from,
    close_in_name,
    close_in_time,
    mean_cosine,
)
from photoclip.core.duplicates.events import DuplicatesCounted, DuplicatesListed, Groups
from photoclip.core.duplicates.groups import grouped, without
from photoclip.core.duplicates.pairs import Pairs
from photoclip.core.vectors import Ids
from photoclip.services.session import Session

_SAMPLE = 2000


def list_duplicates(session: Session) -> Iterator[DuplicatesListed]:
    """What is known now; photos not looked at yet may add to it."""
    duplicates = session.catalog.duplicates
    apart = duplicates.apart()
    same = without(grouped(duplicates.same()), apart)
    yield DuplicatesListed(
        identical=tuple((one,) for one in duplicates.identical()),
        same=tuple(same),
        similar=_similar(session, same, apart),
        waiting=session.catalog.fingerprints.count_lacking(),
    )


def count_duplicates(session: Session) -> Iterator[DuplicatesCounted]:
    """How many groups of identical files and of the same picture there are; much less work."""
    duplicates = session.catalog.duplicates
    same = without(grouped(duplicates.same()), duplicates.apart())
    yield DuplicatesCounted(len(duplicates.identical()) + len(same))


def _similar(
    session: Session, same: list[tuple[int, ...]], apart: Iterable[tuple[int, int]]
) -> Groups:
    """Shots of one moment. Of those that are the same picture one stands for all."""
    index = session.vectors
    if len(index) < 2:
        return ()
    pairs = [*_taken_together(session), *_named_together(session)]
    stands = _standing_for(session, same, {one for pair in pairs for one in pair})
    both = {(stands.get(a, a), stands.get(b, b)) for a, b in pairs}
    return tuple(without(grouped(sorted(pair for pair in both if pair[0] != pair[1])), apart))


def _taken_together(session: Session) -> list[tuple[int, int]]:
    ids, seconds = session.catalog.duplicates.dated()
    pairs = ids[close_in_time(seconds)]
    found = _alike(session, pairs, dated=True)
    every = {one for pair in found for one in pair}
    shots, here = session.catalog.duplicates.shots(every), session.catalog.duplicates.here(every)
    return [(a, b) for a, b in found if {a, b} <= here and shots[a].camera == shots[b].camera]


def _named_together(session: Session) -> list[tuple[int, int]]:
    """Photos without a date are shots of one moment if their names say so and they look it."""
    photos = session.catalog.duplicates.undated()
    places = close_in_name([name for _, _, name, _ in photos])
    near = [(a, b) for a, b in places.tolist() if photos[a][1::2] == photos[b][1::2]]
    pairs = np.array([(photos[a][0], photos[b][0]) for a, b in near], np.int64).reshape(-1, 2)
    return _alike(session, pairs, dated=False)


def _alike(session: Session, pairs: Pairs, *, dated: bool) -> list[tuple[int, int]]:
    """Those of the pairs of ids (m, 2) that look alike to the library's model."""
    index = session.vectors
    known = np.isin(pairs, index.ids).all(axis=1) if len(pairs) else np.zeros(0, np.bool_)
    pairs = pairs[known]
    if not len(pairs):
        return []
    line = alike_from(mean_cosine(_sample(session)), dated=dated)
    found: list[tuple[int, int]] = []
    for start in range(0, len(pairs), _SAMPLE):
        part = pairs[start : start + _SAMPLE]
        one, other = (index.take(index.rows(part[:, side])) for side in (0, 1))
        cosines = np.einsum("nd,nd->n", one.astype(np.float32), other.astype(np.float32))
        found += [(int(a), int(b)) for a, b in part[cosines >= line]]
    return found


def _sample(session: Session) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    """Vectors (n, dim) of photos from all over the library."""
    index = session.vectors
    ids: Ids = index.ids[:: max(1, len(index) // _SAMPLE)]
    return index.take(index.rows(ids)).astype(np.float32)


def _standing_for(
    session: Session, same: list[tuple[int, ...]], wanted: set[int]
) -> dict[int, int]:
    """Which shot stands for those that show the same picture: the largest of the shots."""
    groups = [group for group in same if not wanted.isdisjoint(group)]
    photos = session.catalog.photos.get([one for group in groups for one in group])
    stands: dict[int, int] = {}
    for group in groups:
        there = [photos[one] for one in group if one in photos and one in wanted]
        best = max(there, key=lambda photo: (photo.width * photo.height, -photo.id), default=None)
        if best is not None:
            stands |= dict.fromkeys(group, best.id)
    return stands
