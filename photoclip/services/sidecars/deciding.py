"""What photos' files and sidecars say differently, and a person's decisions about it.

The rules are in `photoclip.core.agreeing`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from photoclip.core.agreeing import TAGS_BETWEEN, Place, conflicts, implied, united
from photoclip.core.edits import FlagChange, RatingChange, TagChange, WritingChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed, Progress
from photoclip.core.sidecars import Conflict, Field
from photoclip.core.tagging_events import ConflictsListed
from photoclip.core.tags import Flag, cleaned
from photoclip.services.pace import Pace
from photoclip.services.recording import photos, record
from photoclip.services.session import Session
from photoclip.services.sidecars.known import KnownPhoto, chunks, known_photos

_CALLED: dict[Field, str] = {
    "tags": "tags",
    "rating": "stars",
    "flag": "flag",
    "title": "title",
    "caption": "caption",
    "alt": "alternative text",
}
_MOST_STARS = 5
_ByPhoto = TagChange | RatingChange | FlagChange | WritingChange
_MOST_TOLD = 5000


@dataclass(frozen=True, slots=True)
class Decision:
    """What a photo's title, stars, … are; the value is as in `settle`."""

    photo_id: int
    field: Field
    value: str


def list_conflicts(
    session: Session, photo_ids: Sequence[int] | None = None
) -> Iterator[Progress | ConflictsListed]:
    """What only a person can decide, of photos (None: of all that have sidecars).

    The first few thousand: more than anybody decides at once.
    """
    having = session.catalog.sidecars.photo_ids().tolist()
    if photo_ids is not None:
        wanted = set(photo_ids)
        having = [one for one in having if one in wanted]
    pace, found = Pace(len(having)), list[Conflict]()
    for chunk in chunks(having):
        for photo in known_photos(session, chunk).values():
            found += _of(photo)
        pace.advance(len(chunk))
        yield pace.progress()
        if len(found) >= _MOST_TOLD:
            break
    yield ConflictsListed(tuple(found[:_MOST_TOLD]))


def settle(session: Session, photo_id: int, field: Field, value: str) -> Iterator[Changed]:
    """Decide what a photo's title, stars, … are, whatever its files and sidecars say.

    It is a step of the journal like any other; the next writing of sidecars carries it there.

    :param value: As it stands in the conflict, or any other: of tags one path a line.
    :raises PhotoclipError: there is no such photo, or no such value.
    """
    photo = known_photos(session, [photo_id]).get(photo_id)
    if photo is None:
        raise PhotoclipError("The photo is not in the library any more.")
    name = photo.places[0][0].name
    summary = f"Decide on the {_CALLED[field]} of {name}"
    yield record(session, summary, _changes(photo, field, value))


def settle_all(session: Session, decisions: Sequence[Decision]) -> Iterator[Progress | Changed]:
    """Decide much at once, as one step. A photo that has left the library meanwhile is passed over.

    :raises PhotoclipError: nothing is left to decide on, or there is no such value.
    """
    wanted: dict[int, list[Decision]] = {}
    for one in decisions:
        wanted.setdefault(one.photo_id, []).append(one)
    pace, changes, decided = Pace(len(wanted)), list[_ByPhoto](), 0
    for chunk in chunks(wanted):
        for photo in known_photos(session, chunk).values():
            decided += 1
            for one in wanted[photo.id]:
                changes += _changes(photo, one.field, one.value)
        pace.advance(len(chunk))
        yield pace.progress()
    if not decided:
        raise PhotoclipError("The photos are not in the library any more.")
    yield record(session, f"Decide what counts of {photos(decided)}", _joined(changes))


def _joined(changes: Iterable[_ByPhoto]) -> list[_ByPhoto]:
    """What is the same for several photos, once; what is taken off goes before what is put on."""
    ids: dict[_ByPhoto, list[int]] = {}
    for one in changes:
        ids.setdefault(replace(one, photo_ids=()), []).extend(one.photo_ids)
    joined = [replace(one, photo_ids=tuple(of)) for one, of in ids.items()]
    return sorted(joined, key=lambda one: isinstance(one, TagChange) and one.present is True)


def _of(photo: KnownPhoto) -> tuple[Conflict, ...]:
    own = Place(photo.places[0][0], photo.own)
    sidecars = [Place(path, said) for path, said in photo.sidecars.items()]
    return conflicts(photo.id, own, sidecars, photo.decided)


def _changes(photo: KnownPhoto, field: Field, value: str) -> list[_ByPhoto]:
    ids = (photo.id,)
    match field:
        case "tags":
            return _tag_changes(photo, value)
        case "rating":
            return [RatingChange(ids, _stars(value))]
        case "flag":
            return [FlagChange(ids, _flag(value))]
        case "title" | "caption":
            return [WritingChange(ids, field, value)]
        case _:
            raise PhotoclipError(
                "An alternative text can't be decided on.", "It is made of caption and tags."
            )


def _tag_changes(photo: KnownPhoto, value: str) -> list[_ByPhoto]:
    """What is chosen becomes the person's own; what else the places say is taken off. A tag that
    was put on by hand, and stands in none of them, is no part of what they disagree about."""
    chosen = united([[cleaned(line) for line in value.split(TAGS_BETWEEN) if cleaned(line)]])
    keys = {path.casefold() for path in chosen}
    said = [photo.own.tags, *(one.tags for one in photo.sidecars.values())]
    others = [path for path in united(said) if path.casefold() not in keys]
    ids = (photo.id,)
    off: list[_ByPhoto] = [
        TagChange(ids, path, present=False)
        for path in others
        if path.casefold() not in implied(keys)
    ]
    return [*off, *(TagChange(ids, path, present=True) for path in chosen)]


def _stars(value: str) -> int:
    try:
        stars = int(value or "0")
    except ValueError:
        stars = -1
    if not 0 <= stars <= _MOST_STARS:
        raise PhotoclipError(f"A photo can't have {value} stars.", "Give a number from 0 to 5.")
    return stars


def _flag(value: str) -> Flag | None:
    if value not in ("pick", "reject", ""):
        raise PhotoclipError(f"There is no flag “{value}”.", "It may be pick or reject, or none.")
    return "pick" if value == "pick" else "reject" if value else None
