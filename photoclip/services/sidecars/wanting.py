"""What a sidecar of a photo is to say, given what it says and what the library knows.

Only what a person (or a label that may tag on its own) has said here is carried to sidecars; what
files and other programs say to each other is not ours to level out. So a photo about which nobody
has said anything gets no sidecar, and one that has a sidecar gets only those fields changed that
were decided here. A new sidecar is given all that counts: programs that find one don't look into
the photo any more.

Where all tags were taken off, an empty list says so: a sidecar without one leaves it to the photo's
own file.

Of the keywords in a sidecar those go that were taken off here: either the catalogue remembers that,
or it has read this very list, and what it has read is not on the photo any more. Those that it
hasn't read yet stay: somebody else put them there since.

The alternative text is ours where there is none yet, or where it is the one that we would make of
the rest of the sidecar; one that somebody else wrote stays, and one in the photo's own file counts
before ours.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from photoclip.core.agreeing import agreed, implied, united
from photoclip.core.alt_text import alt_text
from photoclip.core.annotations import Annotations
from photoclip.core.sidecars import Difference, Field
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.services.sidecars.known import KnownPhoto

_FIELDS: tuple[Field, ...] = ("tags", "rating", "flag", "title", "caption", "alt")


def wanted_anew(photo: KnownPhoto) -> Wanted | None:
    """What a new sidecar is to say; None where the photo's files say all of it themselves."""
    now, own = photo.now, photo.own
    fields = any(
        _text(getattr(now, field)) and getattr(now, field) != getattr(own, field)
        for field in photo.decided.fields
    )
    tags = [path for path in now.tags if path.casefold() in photo.given]
    if not fields and not _lacking(tags, own.tags) and not _taken(photo, own.tags):
        return None
    untagged = bool(own.tags) and not now.tags
    if not untagged and not any(_text(getattr(now, field)) for field in _FIELDS):
        return None  # Only of tags it can be said that there are none.
    return Wanted(
        title=now.title,
        caption=now.caption,
        alt=own.alt or _alt_of(now) or None,
        rating=now.rating,
        flag=now.flag,
        tags=Tags(united([now.tags]), none=untagged) if now.tags or untagged else None,
    )


def wanted_in(photo: KnownPhoto, says: Annotations, read: Annotations | None) -> Wanted:
    """What is to change in a sidecar that is there.

    :param says: What it says now.
    :param read: What it said when the catalogue read it; None where it has not.
    """
    now, decided = photo.now, photo.decided.fields
    tags = _tags(photo, says, read)
    return Wanted(
        title=_new(now.title, says.title) if "title" in decided else None,
        caption=_new(now.caption, says.caption) if "caption" in decided else None,
        rating=(now.rating or 0)
        if "rating" in decided and (now.rating or 0) != (says.rating or 0)
        else None,
        flag=_new_flag(photo, says) if "flag" in decided else None,
        tags=tags,
    )


def overwritten(wanted: Wanted, says: Annotations, read: Annotations) -> str:
    """A field whose value would be lost before the catalogue has read it; "" for none."""
    for field in ("title", "caption", "rating", "flag"):
        now = getattr(says, field)
        if getattr(wanted, field) is not None and now and now != getattr(read, field):
            return field
    return ""


def new_alt(photo: KnownPhoto, before: Annotations, after: Annotations) -> str | None:
    """The alternative text of a sidecar, given what else it said and will say.

    None: it stays as it is.
    """
    ours = {_alt_of(before), _alt_of(_in_all(photo, before))}
    if before.alt and before.alt not in ours:
        return None
    if before == after and not before.alt:
        return None  # Nothing else is to be written.
    text = photo.own.alt or _alt_of(_in_all(photo, after))
    return None if text == (before.alt or "") else text


def differences(before: Annotations, after: Annotations) -> tuple[Difference, ...]:
    """What one version of a sidecar says and another doesn't, field by field."""
    emptied = after.untagged and not before.untagged
    found = (
        Difference(
            field, _values(before, field), _values(after, field), emptied and field == "tags"
        )
        for field in _FIELDS
    )
    return tuple(one for one in found if one.before != one.after or one.emptied)


def _tags(photo: KnownPhoto, says: Annotations, read: Annotations | None) -> Tags | None:
    given = [path for path in photo.now.tags if path.casefold() in photo.given]
    take = _taken(photo, says.tags)
    if read is not None and read.tags == says.tags:
        take += _lacking(says.tags, photo.now.tags)
    none = not photo.now.tags and bool(_taken(photo, photo.own.tags)) and not says.untagged
    if not take and not none and not _lacking(given, says.tags):
        return None
    there = {path.casefold() for path in says.tags}
    put = [
        path
        for path in photo.now.tags
        if not there or path.casefold() in photo.given or path.casefold() in there
    ]
    return Tags(united([put]), tuple(dict.fromkeys(take)), none)


def _taken(photo: KnownPhoto, tags: Iterable[str]) -> list[str]:
    """Those of the tags that a person took off."""
    now = {path.casefold() for path in photo.now.tags}
    off = {path.casefold() for path in photo.decided.tags} - now
    return [path for path in tags if path.casefold() in off]


def _in_all(photo: KnownPhoto, sidecar: Annotations) -> Annotations:
    """What the photo's own file and a sidecar say, without the tags that a person took off."""
    said = agreed(photo.own, [sidecar])
    taken = set(_taken(photo, said.tags))
    return replace(said, tags=tuple(path for path in said.tags if path not in taken))


def _lacking(tags: Iterable[str], others: Iterable[str]) -> list[str]:
    """Those of the tags that others don't say, neither themselves nor as a part of one."""
    known = {path.casefold() for path in others}
    known |= implied(known)
    return [path for path in tags if path.casefold() not in known]


def _new(now: str | None, says: str | None) -> str | None:
    return None if (now or "") == (says or "") else now or ""


def _new_flag(photo: KnownPhoto, says: Annotations) -> Literal["pick", "reject", ""] | None:
    return None if photo.now.flag == says.flag else photo.now.flag or ""


def _text(value: object) -> str:
    return "" if value in (None, 0, ()) else str(value)


def _alt_of(said: Annotations) -> str:
    return alt_text(said.title, said.caption, sorted(said.tags, key=str.casefold))


def _values(said: Annotations, field: Field) -> tuple[str, ...]:
    value = getattr(said, field)
    if isinstance(value, tuple):
        return tuple(sorted(value, key=str.casefold))
    return (str(value),) if value else ()
