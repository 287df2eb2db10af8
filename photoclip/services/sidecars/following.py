"""Taking over what another program changed in a sidecar, where the library had agreed with it.

See "A later word elsewhere counts" in `photoclip.core.agreeing`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from photoclip.catalog.sidecars import ReadSidecar
from photoclip.core.agreeing import implied
from photoclip.core.annotations import Annotations
from photoclip.core.edits import FlagChange, RatingChange, TagChange, WritingChange
from photoclip.core.sidecars import Field
from photoclip.services.recording import photos as in_words
from photoclip.services.session import Session
from photoclip.services.sidecars.known import KnownPhoto, known_photos

_Change = TagChange | RatingChange | FlagChange | WritingChange
_SINGLE: tuple[Field, ...] = ("title", "caption", "rating", "flag")


def follow(session: Session, read: Sequence[ReadSidecar]) -> tuple[int, ...]:
    """Store sidecars that were read; the photos for which that changes something.

    One that was damaged says nothing against what it said before: it may be half written.
    """
    changes = _changes(session, read)
    with session.catalog.transaction():
        changed = session.catalog.sidecars.put_all(read)
        if changes:
            count = len({one for change in changes for one in change.photo_ids})
            summary = f"Take over what was changed in sidecars of {in_words(count)}"
            session.catalog.journal.apply(summary, changes)
    return changed


def _changes(session: Session, read: Sequence[ReadSidecar]) -> list[_Change]:
    """What a person said of photos and is to be as the files say from now on."""
    whole = {one.path: one.said for one in read if not one.problem}
    found: dict[_Change, list[int]] = {}
    for photo in _known(session, read):
        for path, old in photo.sidecars.items():
            if path in whole:
                for change in _withdrawn(photo, old, whole[path]):
                    found.setdefault(change, []).append(photo.id)
    return [replace(change, photo_ids=tuple(dict.fromkeys(ids))) for change, ids in found.items()]


def _known(session: Session, read: Sequence[ReadSidecar]) -> list[KnownPhoto]:
    """The photos of sidecars that were read before, and about which something was said here."""
    places: list[Path] = [photo for one in read for photo in one.of]
    ids = {found for path in places if (found := session.catalog.files.photo_at(path)) is not None}
    known = known_photos(session, sorted(ids))
    return [one for one in known.values() if one.sidecars and not one.is_of_files_alone]


def _withdrawn(photo: KnownPhoto, old: Annotations, new: Annotations) -> Iterator[_Change]:
    """What is as the files say from now on; of no photos yet."""
    for field in _SINGLE:
        now = getattr(photo.now, field)
        if field not in photo.decided.fields or getattr(old, field) != now:
            continue
        if getattr(new, field) != now:
            yield _as_files_say(field)
    still = {path.casefold() for path in new.tags}
    still |= implied(still)
    before = {path.casefold() for path in old.tags}
    for path in photo.now.tags:
        key = path.casefold()
        if key in photo.given and key in before and key not in still:
            yield TagChange((), path, present=None)


def _as_files_say(field: Field) -> _Change:
    match field:
        case "rating":
            return RatingChange((), None)
        case "flag":
            return FlagChange((), None, given=False)
        case "title" | "caption":
            return WritingChange((), field, None)
        case _:
            raise ValueError(field)
