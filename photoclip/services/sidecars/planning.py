"""What writing sidecars would change, found out by doing all of it but the writing."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from photoclip.core.annotations import NOTHING, Annotations
from photoclip.core.events import Progress
from photoclip.core.sidecars import Naming, Planned
from photoclip.core.tagging_events import SidecarsPlanned
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.finding import Neighbours, named
from photoclip.media.sidecars.reading import new_sidecar, read_bytes, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Wanted
from photoclip.media.sidecars.writing import why_not
from photoclip.services.pace import Pace, paced
from photoclip.services.session import Session
from photoclip.services.sidecars.known import KnownPhoto, chunks, known_photos
from photoclip.services.sidecars.wanting import (
    differences,
    new_alt,
    overwritten,
    wanted_anew,
    wanted_in,
)

MOST_TOLD = 2000
"""So many changes are told in full; of the rest of a longer plan only how many there are."""

_TOLD_EVERY = 25
"""Photos."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A change of a sidecar, with its bytes."""

    planned: Planned
    folder_id: int
    before: bytes | None = None
    """What it holds; None where there is no file."""
    after: bytes = b""
    said: Annotations = NOTHING
    """What it says afterwards."""


def plan_sidecars(
    session: Session, photo_ids: Sequence[int] | None, naming: Naming
) -> Iterator[Progress | SidecarsPlanned]:
    """What would be written beside photos (None: all of the library), and why what can't be.

    Nothing is written. The order of the photos is kept, unless there are more than are told.

    :param naming: How sidecars are called where there is none yet.
    """
    ids = session.catalog.photos.ids().tolist() if photo_ids is None else list(photo_ids)
    pace, plan = Pace(len(ids)), _Plan(naming)
    drafting = Drafting(naming)
    if len(ids) > MOST_TOLD:
        ids = yield from paced(_by_folder(session, ids), pace)
    for chunk in chunks(ids):
        for number, photo in enumerate(known_photos(session, chunk).values()):
            plan.take(photo, drafting.drafts(photo))
            if number % _TOLD_EVERY == 0:
                yield pace.progress()
        pace.advance(len(chunk))
        yield pace.progress()
    yield plan.told()


def _by_folder(session: Session, photo_ids: Sequence[int]) -> Generator[None, None, list[int]]:
    """Photos of one folder after the other, so that each is listed once."""
    ids = np.asarray(photo_ids, np.int64)
    yield from session.catalog.arranging.read({"files"}, ids)
    folders = session.catalog.arranging.columns({"files"}, ids)["directories"]
    return [int(one) for one in ids[np.argsort(folders, kind="stable")]]


@dataclass(slots=True)
class _Plan:
    """What has been found out so far."""

    naming: Naming
    planned: list[Planned] = field(default_factory=list)
    rest: list[int] = field(default_factory=list)
    more: int = 0
    unchanged: int = 0

    def take(self, photo: KnownPhoto, drafts: list[Draft]) -> None:
        room = len(self.planned) + len(drafts) <= MOST_TOLD
        if not drafts:
            self.unchanged += 1
        elif room and not self.rest:
            self.planned += [one.planned for one in drafts]
        else:
            self.more += len(drafts)
            self.rest.append(photo.id)

    def told(self) -> SidecarsPlanned:
        return SidecarsPlanned(
            tuple(self.planned), self.unchanged, self.naming, self.more, tuple(self.rest)
        )


class Drafting:
    """Drafts the sidecars of photos, as their folders are now."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self.neighbours = Neighbours()

    def drafts(self, photo: KnownPhoto) -> list[Draft]:
        """What is to be written beside a photo, wherever it lies; nothing where all is said."""
        if photo.is_of_files_alone and not any(said.alt for said in photo.sidecars.values()):
            return []  # Most photos; their folders needn't be looked at.
        found: dict[Path, Draft] = {}
        for place, folder_id in photo.places:
            for draft in self._beside(photo, place, folder_id):
                found.setdefault(draft.planned.path, draft)
        return list(found.values())

    def _beside(self, photo: KnownPhoto, place: Path, folder_id: int) -> Iterator[Draft]:
        target = place.with_name(named(place.name, self._naming))
        try:
            there = self.neighbours.of(place)
        except OSError:
            if wanted_anew(photo) is not None:
                yield _failed(photo, target, folder_id, "its folder can't be reached")
            return
        drafts = [self._changed(photo, path, folder_id) for path in there]
        if not there:
            drafts = [self._new(photo, target, folder_id)]
        for draft in drafts:
            if draft is not None:
                yield self._checked(draft, place, target)

    def _new(self, photo: KnownPhoto, target: Path, folder_id: int) -> Draft | None:
        wanted = wanted_anew(photo)
        if wanted is None:
            return None
        after = splice(new_sidecar(), wanted)
        said = said_in(after)
        planned = Planned(photo.id, target, differences(NOTHING, said), new=True)
        return Draft(planned, folder_id, None, after, said)

    def _changed(self, photo: KnownPhoto, path: Path, folder_id: int) -> Draft | None:
        try:
            before = read_bytes(path)
            said = said_in(before)
            after, will_say = _spliced(photo, path, before, said)
        except MediaError as error:
            return _failed(photo, path, folder_id, error.reason)
        changes = differences(said, will_say)
        if after == before or not changes:
            return None
        return Draft(Planned(photo.id, path, changes), folder_id, before, after, will_say)

    def _checked(self, draft: Draft, place: Path, target: Path) -> Draft:
        """With why it can't be written, or what a person should know of it."""
        planned = draft.planned
        if planned.problem:
            return draft
        others = [one for one in self.neighbours.owners(planned.path) if one != place.name]
        problem = _shared(planned, others) if others else why_not(planned.path)
        note = ""
        if not planned.new and planned.path.name.casefold() != target.name.casefold():
            note = f"{planned.path.name} is there already, so there will be no {target.name}."
        return replace(draft, planned=replace(planned, problem=problem, note=note))


def _spliced(
    photo: KnownPhoto, path: Path, before: bytes, said: Annotations
) -> tuple[bytes, Annotations]:
    """A sidecar's new bytes, and what they say.

    :raises MediaError: it can't be changed safely, or says what the library doesn't know yet.
    """
    read = photo.sidecars.get(path)
    wanted = wanted_in(photo, said, read)
    if unseen := overwritten(wanted, said, read or NOTHING):
        raise MediaError(
            f"another program has written its {unseen} since the library looked at it last: "
            "bring its folder up to date first"
        )
    after, will_say = before, said
    if wanted != Wanted():
        after = splice(before, wanted)
        will_say = said_in(after)
    alt = new_alt(photo, said, will_say)
    if alt is not None:
        after = splice(after, Wanted(alt=alt))
        will_say = said_in(after)
    return after, will_say


def _shared(planned: Planned, others: list[str]) -> str:
    names = " and ".join(others)
    if planned.new:
        return f"it would be the sidecar of {names}, too: choose the other kind of names"
    return f"it is the sidecar of {names}, too"


def _failed(photo: KnownPhoto, path: Path, folder_id: int, reason: str) -> Draft:
    return Draft(Planned(photo.id, path, (), problem=reason), folder_id)
