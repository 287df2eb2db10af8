"""Tags, stars, flags, titles and captions: what a person says about photos."""

from collections.abc import Iterator, Sequence
from typing import Literal

from photoclip.core.edits import (
    Change,
    ColourChange,
    DecisionChange,
    FlagChange,
    RatingChange,
    RenameChange,
    TagChange,
    WritingChange,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.tagging_events import TagsListed
from photoclip.core.tags import Flag, Tag, below, cleaned
from photoclip.services.labelling.definitions import checked_colour
from photoclip.services.labelling.names import following, outside
from photoclip.services.recording import photos, record
from photoclip.services.session import Session

MOST_STARS = 5


def tag(
    session: Session, name: str, photo_ids: Sequence[int], *, present: bool = True
) -> Iterator[Changed]:
    """Put a tag on photos, or take it off.

    Where a label has the tag's name, taking it off is a "no" to that label, which would suggest it
    again otherwise; putting it on takes such a "no" back.

    :raises PhotoclipError: the tag has no letters.
    """
    name, ids = _checked(name), tuple(photo_ids)
    verb = "Tag" if present else "Untag"
    changes = [TagChange(ids, name, present), *_taught(session, name, ids, present=present)]
    yield record(session, f"{verb} {photos(len(ids))} “{name}”", changes)


def rename_tag(session: Session, name: str, new: str) -> Iterator[Changed]:
    """Call a tag otherwise, with all below it; where the new one is there, the two become one.

    Labels of these names go along.

    :raises PhotoclipError: there is no such tag, the new name has no letters, or lies below it.
    """
    tag, new = find_tag(session, name), _checked(new)
    outside(tag.path, new)
    known = {other.path.casefold(): other.path for other in session.catalog.tags.all()}
    merging = new.casefold() in known and new.casefold() != tag.path.casefold()
    new = known[new.casefold()] if merging else new
    verb, into = ("Merge", "into") if merging else ("Rename", "to")
    changes: list[Change] = [RenameChange(tag.path, new)]
    changes += following(session, tag.path, new)
    yield record(session, f"{verb} tag “{tag.path}” {into} “{new}”", changes)


merge_tags = rename_tag


def colour_tag(session: Session, name: str, colour: str) -> Iterator[Changed]:
    """Give a tag a colour, "#rrggbb", or take it away ("").

    :raises PhotoclipError: there is no such tag, or that is no colour.
    """
    tag, colour = find_tag(session, name), checked_colour(colour)
    yield record(session, f"Colour tag “{tag.path}”", [ColourChange(tag.path, colour)])


def delete_tag(session: Session, name: str) -> Iterator[Changed]:
    """Take a tag, and all below it, off every photo.

    :raises PhotoclipError: there is no such tag.
    """
    tag = find_tag(session, name)
    paths = [one.path for one in session.catalog.tags.all() if below(one.path, tag.path)]
    changes = [TagChange(_tagged(session, path), path, present=False) for path in paths]
    yield record(session, f"Delete tag “{tag.path}”", changes)


def list_tags(session: Session) -> Iterator[TagsListed]:
    """Every tag, by its path."""
    yield TagsListed(session.catalog.tags.all())


def rate(session: Session, photo_ids: Sequence[int], rating: int | None) -> Iterator[Changed]:
    """Give photos stars; None: what their files say.

    :raises PhotoclipError: it is not a number from 0 to 5.
    """
    if rating is not None and not 0 <= rating <= MOST_STARS:
        raise PhotoclipError(f"A photo can't have {rating} stars.", "Give a number from 0 to 5.")
    stars = "as its file says" if rating is None else "★" * rating or "no stars"
    summary = f"Rate {photos(len(photo_ids))} {stars}"
    yield record(session, summary, [RatingChange(tuple(photo_ids), rating)])


def flag(session: Session, photo_ids: Sequence[int], flag: Flag | None) -> Iterator[Changed]:
    """Pick or reject photos; None: neither."""
    verb = {"pick": "Pick", "reject": "Reject", None: "Unflag"}[flag]
    change = FlagChange(tuple(photo_ids), flag)
    yield record(session, f"{verb} {photos(len(photo_ids))}", [change])


def pick_of(session: Session, photo_id: int, others: Sequence[int]) -> Iterator[Changed]:
    """Pick one of several photos and reject the others, as one step."""
    if not others:
        yield from flag(session, [photo_id], "pick")
        return
    changes = [FlagChange((photo_id,), "pick"), FlagChange(tuple(others), "reject")]
    yield record(session, f"Pick {photos(1)}, reject {photos(len(others))}", changes)


def write(
    session: Session,
    photo_ids: Sequence[int],
    field: Literal["title", "caption"],
    text: str | None,
) -> Iterator[Changed]:
    """Write photos' title or caption; "": none; None: what their files say."""
    text = text if text is None else text.strip()
    verb = "Write" if text else "Clear" if text == "" else "Reset"
    change = WritingChange(tuple(photo_ids), field, text)
    yield record(session, f"{verb} the {field} of {photos(len(photo_ids))}", [change])


def find_tag(session: Session, name: str) -> Tag:
    """The tag at a path, in any case.

    :raises PhotoclipError: there is none.
    """
    wanted = cleaned(name).casefold()
    for tag in session.catalog.tags.all():
        if tag.path.casefold() == wanted:
            return tag
    raise PhotoclipError(f"There is no tag “{name}”.", "See them with: photoclip tag list")


def _checked(name: str) -> str:
    name = cleaned(name)
    if not name:
        raise PhotoclipError("A tag needs a name.", "Type a word, such as “holiday”.")
    return name


def _taught(
    session: Session, name: str, ids: tuple[int, ...], *, present: bool
) -> Iterator[Change]:
    """What a label of the tag's name learns."""
    label = session.catalog.labels.find(name)
    if label is None:
        return
    if present:
        refused = session.catalog.labels.decision(label.id).rejected
        told = tuple(one for one in ids if one in refused)
    else:
        told = tuple(session.catalog.tags.photos(name, ids).tolist())
    if told:
        yield DecisionChange(told, label.id, accepted=present)


def _tagged(session: Session, path: str) -> tuple[int, ...]:
    """The photos that have this very tag."""
    return tuple(session.catalog.tags.photos(path).tolist())
