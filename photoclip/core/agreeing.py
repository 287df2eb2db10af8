"""What a photo's file and its sidecars say together, and where that only a person can decide.

A photo may be written about in several places: its own file, `photo.jpg.xmp`, `photo.xmp`. Each
program keeps one of them up to date and leaves the others as they were, and nothing in them tells
which is the newer: dates of files change when they are copied, and the dates that programs write
into XMP are those of whatever they did last, not of a title. So what they say is put together by
these rules, and what they can't settle is shown as a conflict, and not guessed.

*Silence is no statement.* A place without a title says nothing of the title; likewise an empty
title, no star, no keywords. A sidecar with nothing but the settings of a RAW developer leaves the
file's caption alone. (Programs that take something away leave no trace of it: a caption that was
deleted in a sidecar, but not in the file, is still the photo's caption.) A list of keywords that is
there and empty is a statement, and a list like any other: photoclip writes one where all were taken
off.

*A single value* (title, caption, stars, flag) that all who say one agree on is the photo's. Texts
agree when they differ in spaces and in how accents are coded only, or when one of them is the
beginning of the other and at least 32 characters long: IPTC's records cut a title after 64 bytes
and a caption after 2000. Then the longest one counts. Otherwise it is a conflict, and until a
person decides, the newest sidecar counts, then the other sidecars, then the file: who writes a
sidecar has read the file before.

*Keywords* are a list that was kept by a program, and there are two ways to read a keyword that is
in one list only: it was added here, or taken away there. A sidecar that lists all that the file
does, and perhaps more, has only added: they agree, since programs copy the file's keywords into
a new sidecar before they add to it. A sidecar with a list that lacks one of the file's keywords may
have taken it away, and the union of both would bring it back; so it is a conflict. Of two
sidecars none comes before the other, so any difference between their lists is one. Until a person
decides, the photo has the keywords of all: a tag too many can be taken off, one that was lost is
not missed until it is too late. Case makes no difference, and "dog" is the same as "animal/dog"
where only one of the lists knows levels.

*The alternative text* is the only one that we write by ourselves, so that it is no conflict: the
first one that is there counts.

*A person's word ends it.* A title, a caption, stars or a flag given in photoclip is the photo's,
whatever the places say, and so is each tag that a person put on or took off: there is no conflict
about it any more. To settle a conflict is therefore to give the photo one of the values by hand: a
step of the journal like any other, which can be undone, and which the next writing of sidecars
carries to all of them.

*A later word elsewhere counts.* Where a sidecar has said what the person said here, and another
program then changes it there, only one side has moved: nothing is guessed by following it. The
person's word is taken back, in a step of the journal that can be undone, and the rules above count
again. (This is a merge with a common ancestor; where there is none, the person's word stays, and
the next plan for writing sidecars shows the difference.)
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from photoclip.core.annotations import Annotations
from photoclip.core.sidecars import Conflict, Field, Said
from photoclip.core.tags import SEPARATOR

_CUT_FROM = 32
"""A text that is the beginning of a longer one was cut, where it is at least so long."""

_SINGLE: tuple[tuple[Field, Callable[[Annotations], str]], ...] = (
    ("rating", lambda said: "" if said.rating is None else str(said.rating)),
    ("flag", lambda said: said.flag or ""),
    ("title", lambda said: said.title or ""),
    ("caption", lambda said: said.caption or ""),
)

TAGS_BETWEEN = "\n"
"""Between the tags of one place, in the value of a conflict."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place where something is said of a photo: its file, or a sidecar."""

    path: Path
    said: Annotations


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person has said of a photo, so that no place has a say in it any more.

    `tags` are those that were put on by hand, or taken off.
    """

    fields: frozenset[Field] = frozenset()
    tags: frozenset[str] = frozenset()


UNDECIDED = Decided()


def agreed(own: Annotations, sidecars: Sequence[Annotations]) -> Annotations:
    """What a photo's places say in all; of what they don't agree on, what counts until decided.

    :param own: What the file itself says.
    :param sidecars: The newest first.
    """
    places = (*sidecars, own)
    return Annotations(
        title=_longest([one.title for one in places]),
        caption=_longest([one.caption for one in places]),
        tags=united(one.tags for one in places),
        rating=next((one.rating for one in places if one.rating is not None), None),
        flag=next((one.flag for one in places if one.flag), None),
        alt=next((one.alt for one in places if one.alt), None),
    )


def conflicts(
    photo_id: int, own: Place, sidecars: Sequence[Place], decided: Decided = UNDECIDED
) -> tuple[Conflict, ...]:
    """What a person has to decide of a photo; nothing of most.

    The value that each place gives is that of the field as text; of tags it is one path a line.
    """
    if not sidecars:
        return ()
    places = (*sidecars, own)
    found: list[Conflict] = []
    for field, value in _SINGLE:
        said = tuple(Said(one.path, value(one.said)) for one in places if value(one.said))
        if field not in decided.fields and not _all_agree([one.value for one in said]):
            found.append(Conflict(photo_id, field, said))
    if "tags" not in decided.fields and _lists_differ(own.said, sidecars, decided.tags):
        lists = tuple(
            Said(one.path, TAGS_BETWEEN.join(one.said.tags))
            for one in places
            if one.said.tags or one.said.untagged
        )
        found.append(Conflict(photo_id, "tags", lists))
    return tuple(found)


def standing(conflict: Conflict) -> str:
    """The value that counts until a conflict is decided; of tags one path a line."""
    values = [one.value for one in conflict.said]
    if conflict.field == "tags":
        return TAGS_BETWEEN.join(united(value.split(TAGS_BETWEEN) for value in values if value))
    return _longest(values) or ""


def united(lists: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """The tags of several lists, each once, in their order.

    What only says where another tag lies adds nothing to it: "animal" and "dog", and "pet/animal",
    where there is "pet/animal/dog".
    """
    unique: dict[str, str] = {}
    for path in (path for paths in lists for path in paths):
        unique.setdefault(path.casefold(), path)
    within = implied(unique)
    return tuple(path for key, path in unique.items() if key not in within)


def implied(paths: Iterable[str]) -> set[str]:
    """What paths with levels say besides: their single names, and what each lies below.

    :param paths: Casefolded.
    """
    found: set[str] = set()
    for path in paths:
        names = path.split(SEPARATOR)
        if len(names) > 1:
            found.update(names)
            found.update(SEPARATOR.join(names[:depth]) for depth in range(2, len(names)))
    return found


def _lists_differ(own: Annotations, sidecars: Sequence[Place], decided: Collection[str]) -> bool:
    settled = _keys(decided) | {path.rpartition(SEPARATOR)[2] for path in _keys(decided)}
    lists = [_keys(one.said.tags) for one in sidecars if one.said.tags or one.said.untagged]
    if not lists:
        return False
    missing = any(_lacking(lists[0], other, settled) for other in lists[1:])
    added = any(_lacking(other, lists[0], settled) for other in lists[1:])
    return missing or added or _lacking(_keys(own.tags), lists[0], settled)


def _keys(tags: Iterable[str]) -> set[str]:
    return {_coded(path).casefold() for path in tags}


def _lacking(tags: set[str], other: set[str], settled: Collection[str]) -> bool:
    """Whether one list has what the other one has not, at least as a part or with levels."""
    names = {part for path in other for part in path.split(SEPARATOR)}
    for path in tags - other:
        last = path.rpartition(SEPARATOR)[2]
        known = path in names if last == path else last in other
        if not known and path not in settled:
            return True
    return False


def _longest(texts: Iterable[str | None]) -> str | None:
    """The first text, or a longer one that it is the beginning of."""
    said = [text for text in texts if text]
    if not said:
        return None
    return max((text for text in said if _agree(text, said[0])), key=len)


def _all_agree(values: Sequence[str]) -> bool:
    longest = max(values, key=len, default="")
    return all(_agree(value, longest) for value in values)


def _agree(one: str, other: str) -> bool:
    one, other = _coded(one), _coded(other)
    shorter, longer = sorted((one, other), key=len)
    return shorter == longer or (len(shorter) >= _CUT_FROM and longer.startswith(shorter))


def _coded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
