"""Putting what was listed or found into an order, under headings, with what its layout needs.

It happens on the engine's thread, in steps, whatever the number of photos: the window lays out what
it is given.
"""

import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace

import numpy as np

from photoclip.catalog.arranging import Array, Matter
from photoclip.core.arranging import (
    Arranged,
    Arrangement,
    Keys,
    Numbers,
    Order,
    SelectionWeighed,
    arrange,
)
from photoclip.core.events import Event, PhotosListed, Progress
from photoclip.core.natural import BYTES, natural_keys
from photoclip.core.natural import Keys as NameKeys
from photoclip.core.search_events import SearchFinished
from photoclip.core.vectors import Ids
from photoclip.services.browsing import first_photos
from photoclip.services.session import Session

_NEEDED: dict[Order, Matter] = {"added": "added", "rating": "rating", "size": "files"}
_TURN = Progress(0, 0, rate=0.0, seconds_left=None)

Job = Callable[[Session], Iterator[Event]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How to arrange a list, and what a search has found, best first."""

    listed: Arrangement
    ranked: Arrangement


def arranged(session: Session, job: Job, wanted: Wanted) -> Iterator[Event]:
    """A job's events; lists and results among them come arranged."""
    for event in job(session):
        if isinstance(event, PhotosListed):
            yield from _list(session, event, wanted.listed)
        elif isinstance(event, SearchFinished):
            yield from _results(session, event, wanted)
        else:
            yield event


def weigh(session: Session, ids: Ids) -> Iterator[Event]:
    """How many bytes photos (n,) take, each counted once whatever its copies."""
    yield from _stepped(session, {"files"}, ids)
    held = session.catalog.arranging.columns({"files"}, ids)["bytes"]
    yield SelectionWeighed(len(ids), int(held.sum()))


def _list(session: Session, event: PhotosListed, wanted: Arrangement) -> Iterator[Event]:
    """A list that comes in parts keeps them, unless another order or other parts are wanted."""
    made = yield from _arranging(session, event.ids, wanted)
    first = made.photos or event.first
    own = wanted.order == "given" and wanted.division == "none"
    parts = event.parts if own else ()
    yield replace(event, ids=made.ids, first=first, parts=parts, arranged=made)


def _results(session: Session, event: SearchFinished, wanted: Wanted) -> Iterator[Event]:
    """Of what was ranked only that is sorted which fits; the weaker matches stay behind it."""
    if not event.ranked:
        made = yield from _arranging(session, event.ids, wanted.listed)
        yield replace(event, ids=made.ids, arranged=made)
        return
    fitting, weaker = np.split(event.ids, [event.strong + event.possible])
    how = wanted.ranked if wanted.ranked.order != "given" else Arrangement()
    made = yield from _arranging(session, fitting, how)
    others = yield from _arranging(session, weaker, Arrangement())
    made = replace(
        made,
        ids=np.concatenate((made.ids, others.ids)),
        shapes=np.concatenate((made.shapes, others.shapes)),
        days=np.concatenate((made.days, others.days)),
    )
    yield replace(event, ids=made.ids, arranged=made)


def _arranging(
    session: Session, ids: Ids, wanted: Arrangement
) -> Generator[Progress, None, Arranged]:
    """Photos (n,) in order; so that others get a turn, nothing is told some times meanwhile."""
    arranging = session.catalog.arranging
    matters: set[Matter] = {"looks"}
    if needed := _NEEDED.get(wanted.order):
        matters.add(needed)
    if wanted.division == "folder":
        matters.add("files")
    yield from _stepped(session, matters, ids)
    columns = arranging.columns(matters, ids)
    keys = Keys(columns["moments"], columns["days"])
    if wanted.order == "name":
        keys.order = yield from _name_ranks(session, ids)
    elif needed:
        keys.order = columns["bytes" if needed == "files" else needed].astype(np.int64)
    directories: tuple[str, ...] = ()
    if wanted.division == "folder":
        directories, keys.directories = _alphabet(session, columns["directories"])
    places, parts = arrange(wanted, keys, len(ids))
    days = keys.order // 1_000_000 if wanted.order == "added" else keys.days
    moved = bool((places != np.arange(len(ids))).any())
    return Arranged(
        ids=ids[places],
        shapes=columns["shapes"][places],
        days=days[places].astype(np.int32),
        division=wanted.division,
        parts=parts,
        directories=directories,
        sorted_by=wanted.order,
        rising=wanted.rising,
        photos=first_photos(session, ids[places]) if moved else (),
    )


def _stepped(session: Session, matters: set[Matter], ids: Ids) -> Iterator[Progress]:
    for _ in session.catalog.arranging.read(matters, ids):
        yield _TURN


def _name_ranks(session: Session, ids: Ids) -> Generator[Progress, None, Numbers]:
    """The places (n,) of the photos' file names in the alphabet."""
    known = np.zeros(int(ids.max(initial=0)) + 1, f"S{BYTES}")
    for numbers, names in session.catalog.arranging.names(ids):
        known[numbers] = natural_keys(names)
        yield _TURN
    return _ranks(known[ids])


def _ranks(keys: NameKeys) -> Numbers:
    """The place (n,) of each key among those that differ."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    ranks = np.zeros(len(keys), np.int64)
    ranks[order[1:]] = np.cumsum(ordered[1:] != ordered[:-1])
    return ranks


def _alphabet(session: Session, numbers: Array) -> tuple[tuple[str, ...], Numbers]:
    """The paths of directories in order, and each photo's place among them (n,)."""
    paths = session.catalog.arranging.directories()
    here, inverse = np.unique(numbers, return_inverse=True)
    named = [paths.get(int(one), "") for one in here]
    keys = natural_keys([part for path in named for part in _parts(path)]).tolist()
    ends = np.cumsum([len(_parts(path)) for path in named]).tolist()
    split = [
        tuple(keys[end - len(_parts(path)) : end]) for path, end in zip(named, ends, strict=True)
    ]
    order = sorted(range(len(named)), key=split.__getitem__)
    ranks = np.empty(len(named), np.int64)
    ranks[order] = np.arange(len(named))
    return tuple(named[one] for one in order), ranks[inverse]


def _parts(path: str) -> list[str]:
    """The names that a path is made of; what lies nowhere known comes last."""
    return re.split(r"[/\\]", path) if path else ["\N{REPLACEMENT CHARACTER}"]
