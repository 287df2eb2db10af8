"""Looking for photos that show the same picture, as they come.

Fingerprints come with indexing; those of photos indexed before are made of their thumbnails, so
that no original is opened. What is new is compared with all, once, and what was found is kept.
"""

import time
from collections.abc import Iterator, Mapping
from functools import partial
from itertools import combinations

import numpy as np

from photoclip.catalog.fingerprints import Known
from photoclip.core.duplicates.bursts import Shot, are_two_shots
from photoclip.core.duplicates.events import DuplicatesSought
from photoclip.core.duplicates.fingerprint import Fingerprint
from photoclip.core.duplicates.groups import grouped, without
from photoclip.core.duplicates.pairs import Pairs, each_once, steps
from photoclip.media.fingerprinting import of_thumbnail, show_the_same
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.services.session import Session

_STEP_S = 0.03
_AT_ONCE = 200
_PAIRS_AT_ONCE = 1000


class _Step:
    """As much work as others may wait for. What is told oftener would keep the window busy."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """The others had their turn."""
        self._until = time.perf_counter() + _STEP_S

    def is_over(self) -> bool:
        """Whether the others should have theirs."""
        return time.perf_counter() > self._until


def seek_duplicates(session: Session) -> Iterator[DuplicatesSought]:
    """Look at what was not looked at yet, in short steps. What is closed goes on where it was.

    A photo whose thumbnail is gone is left for another time: indexing makes it anew.
    """
    yield from _make_fingerprints(session)
    yield from _compare(session)


def _make_fingerprints(session: Session) -> Iterator[DuplicatesSought]:
    fingerprints, store = session.catalog.fingerprints, ThumbnailStore(session.paths.thumbnails)
    total, done, after = fingerprints.count_lacking(), 0, 0
    step = _Step()
    while lacking := fingerprints.lacking(_AT_ONCE, after):
        made: dict[int, Fingerprint] = {}
        for photo_id, content_hash in lacking:
            found = of_thumbnail(store.path_for(content_hash))
            if found is not None:
                made[photo_id] = found
            done += 1
            after = photo_id
            if step.is_over():
                yield DuplicatesSought(done, total)
                step.begin()
        fingerprints.put(made)
        yield DuplicatesSought(done, total)
        step.begin()


def _compare(session: Session) -> Iterator[DuplicatesSought]:
    fingerprints = session.catalog.fingerprints
    if not fingerprints.any_fresh():
        return
    parts: list[Known] = []
    for part in fingerprints.known():
        parts.append(part)
        yield DuplicatesSought(0, 0)
    known = Known.joined(parts)
    pairs = np.empty((0, 2), np.int64)
    for more in steps(known.bits, known.fresh):
        pairs = each_once([pairs, more], len(known.ids))
        yield DuplicatesSought(0, 0)
    yield from _verify(session, known, pairs)


def _verify(session: Session, known: Known, pairs: Pairs) -> Iterator[DuplicatesSought]:
    """Compare candidates pixel by pixel, and keep what was found out."""
    fresh = known.ids[known.fresh].tolist()
    unsure: set[int] = set()
    step = _Step()
    for start in range(0, len(pairs), _PAIRS_AT_ONCE):
        same: list[tuple[int, int]] = []
        part = [(int(a), int(b)) for a, b in known.ids[pairs[start : start + _PAIRS_AT_ONCE]]]
        for place, verdict in enumerate(_verdicts(session, part)):
            if verdict is None:
                unsure.update(part[place])
            elif verdict:
                same.append(part[place])
            if step.is_over():
                yield DuplicatesSought(start + place, len(pairs))
                step.begin()
        session.catalog.fingerprints.note_compared(same, ())
        yield from _part(session, same)
    looked = [one for one in fresh if one not in unsure]
    session.catalog.fingerprints.note_compared((), looked)


def _part(session: Session, found: list[tuple[int, int]]) -> Iterator[DuplicatesSought]:
    """Two shots of a burst are no duplicates, also where a picture without a date looks like both:
    it is the same as the first of them only."""
    new = {one for pair in found for one in pair}
    if not new:
        return
    pairs = session.catalog.duplicates.same(also_apart=True)
    step = _Step()
    for group in grouped(pairs):
        if len(group) > 2 and not new.isdisjoint(group):
            shots = session.catalog.duplicates.shots(group)
            there = sorted((one for one in group if one in shots), key=partial(_in_time, shots))
            two = [pair for pair in combinations(there, 2) if _are_two(shots, pair)]
            part = {
                one: number for number, p in enumerate(without([tuple(there)], two)) for one in p
            }
            apart = [(a, b) for a, b in pairs if a in group and part.get(a) != part.get(b, -1)]
            session.catalog.fingerprints.drop_pairs(apart)
            if step.is_over():
                yield DuplicatesSought(0, 0)
                step.begin()


def _in_time(shots: Mapping[int, Shot], one: int) -> tuple[str, str, int]:
    """Those without a date first, so that they stay together."""
    return shots[one].taken_at or "", shots[one].name, one


def _are_two(shots: Mapping[int, Shot], pair: tuple[int, int]) -> bool:
    return are_two_shots(shots[pair[0]], shots[pair[1]])


def _verdicts(session: Session, pairs: list[tuple[int, int]]) -> Iterator[bool | None]:
    ids = {one for pair in pairs for one in pair}
    shots = session.catalog.duplicates.shots(ids)
    photos = session.catalog.photos.get(ids)
    store = ThumbnailStore(session.paths.thumbnails)
    for one, other in pairs:
        if one not in photos or other not in photos:
            yield None  # It has left the library, and is compared when it comes back.
        elif are_two_shots(shots[one], shots[other]):
            yield False
        else:
            places = (store.path_for(photos[photo].content_hash) for photo in (one, other))
            yield show_the_same(*places)
