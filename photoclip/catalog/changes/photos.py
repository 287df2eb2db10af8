"""The kinds of changes of photos."""

from collections.abc import Sequence

from sqlite_utils import Database

from photoclip.catalog.changes.answers import Answers, Examples
from photoclip.catalog.changes.apart import Apart
from photoclip.catalog.changes.forgetting import Forgetting
from photoclip.catalog.changes.marks import Flags, Ratings, Writings
from photoclip.catalog.changes.matters import Kind, Matter, Value
from photoclip.catalog.changes.members import Members
from photoclip.catalog.changes.tags import Tags
from photoclip.catalog.changes.trashing import Trashing
from photoclip.core.edits import (
    ApartChange,
    Change,
    DecisionChange,
    ExampleChange,
    FlagChange,
    ForgetChange,
    MembersChange,
    PhotosChange,
    RatingChange,
    TagChange,
    TrashChange,
    WritingChange,
)

_WRITINGS = Writings()
_KINDS: dict[type[Change], Kind] = {
    TagChange: Tags(),
    RatingChange: Ratings(),
    FlagChange: Flags(),
    ForgetChange: Forgetting(),
    WritingChange: _WRITINGS,
    DecisionChange: Answers(),
    ExampleChange: Examples(),
    MembersChange: Members(),
    ApartChange: Apart(),
    TrashChange: Trashing(),
}
_OF_MATTERS = {
    "forgotten": _KINDS[ForgetChange],
    **{"tag": _KINDS[TagChange], "rating": _KINDS[RatingChange], "flag": _KINDS[FlagChange]},
    **{"title": _WRITINGS, "caption": _WRITINGS, "decision": _KINDS[DecisionChange]},
    **{"example": _KINDS[ExampleChange], "member": _KINDS[MembersChange]},
    **{"apart": _KINDS[ApartChange], "trash": _KINDS[TrashChange]},
}


def kind_of(change: PhotosChange) -> Kind:
    """Who knows about a change."""
    return _KINDS[type(change)]


def kind_of_matter(matter: Matter) -> Kind:
    """Who knows about a matter."""
    return _OF_MATTERS[matter.kind]


def told(change: PhotosChange) -> tuple[Matter, dict[int, Value]]:
    """What an exact change is about, and the values that it gives photos."""
    kind = kind_of(change)
    return kind.matter(change), kind.values(change)


def said_of(db: Database, photo_ids: Sequence[int]) -> list[tuple[int, Matter, Value]]:
    """Everything that a person said of photos, the oldest first as far as that is known."""
    every = [one for kind in _KINDS.values() for one in kind.said(db, photo_ids)]
    return [one[1:] for one in sorted(every, key=lambda one: one[0])]


def exactly(db: Database, change: PhotosChange) -> list[Change]:
    """What a person's change comes to for each photo."""
    return [one for one in kind_of(change).exactly(db, change) if not _is_empty(one)]


def give(db: Database, change: PhotosChange) -> tuple[list[Change], list[Change]]:
    """Make an exact change: what it changed, and what takes that back."""
    kind = kind_of(change)
    matter, values = kind.matter(change), kind.values(change)
    before = kind.read(db, matter, values)
    new = {one: value for one, value in values.items() if before.get(one) != value}
    if not new:
        return [], []
    kind.write(db, matter, new)
    return kind.changes(matter, new), kind.changes(matter, {one: before.get(one) for one in new})


def _is_empty(change: Change) -> bool:
    return isinstance(change, PhotosChange) and not change.photo_ids
