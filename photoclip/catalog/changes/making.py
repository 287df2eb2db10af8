"""Making changes, and taking a step back whatever came after it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from sqlite_utils import Database

from photoclip.catalog.changes import photos, showing
from photoclip.catalog.changes.matters import Matter, Value
from photoclip.catalog.changes.renaming import renamed
from photoclip.core.edits import Change, DecisionChange, PhotosChange, RenameChange, TagChange
from photoclip.core.history import BY_HAND, Origin

Made = tuple[list[Change], list[Change]]
"""What was changed, with the photos alone that it changed, and what takes it back."""


def make(db: Database, change: Change, origin: Origin = BY_HAND) -> Made:
    """Make a change, in the transaction under way. Its cost grows with its own photos only.

    :raises PhotoclipError: another label or album has the name that it gives one.
    """
    done: list[Change] = []
    back: list[Change] = []
    for one in _exactly(db, _by(change, origin)):
        made, inverse = put(db, one)
        done += made
        back = inverse + back
    return done, back


def put(db: Database, change: Change) -> Made:
    """Make an exact change: one that is what it says, whatever there was before."""
    if isinstance(change, PhotosChange):
        return photos.give(db, change)
    return showing.show(db, change)


def put_back(db: Database, done: Sequence[Change], inverse: Sequence[Change]) -> Made:
    """Take a step back that others came after: only what still is as it left it.

    :param done: What the step did.
    :param inverse: What takes that back, in order.
    """
    made: list[Change] = []
    back: list[Change] = []
    left = _left(done)
    still = showing.still_to_take_back(db, done, inverse)
    for change in chain(_of_photos(db, left, inverse), still):
        one, its_back = put(db, change)
        made += one
        back = its_back + back
    return made, back


def _by(change: Change, origin: Origin) -> Change:
    """A change with what its step's origin says of it."""
    if isinstance(change, TagChange) and change.present and origin.automatic:
        return replace(change, source="label")
    if isinstance(change, DecisionChange) and not change.model:
        return replace(change, model=origin.model)
    return change


def _exactly(db: Database, change: Change) -> list[Change]:
    if isinstance(change, RenameChange):
        return renamed(db, change)
    if isinstance(change, PhotosChange):
        return photos.exactly(db, change)
    return [change]


_Left = dict[Matter, dict[int, Value]]


def _left(changes: Sequence[Change]) -> _Left:
    """How changes leave photos, one after the other."""
    found: _Left = {}
    for change in changes:
        if isinstance(change, PhotosChange):
            matter, values = photos.told(change)
            found.setdefault(matter, {}).update(values)
    return found


def _of_photos(db: Database, left: _Left, inverse: Sequence[Change]) -> list[Change]:
    changes: list[Change] = []
    for matter, before in _left(inverse).items():
        kind = photos.kind_of_matter(matter)
        now = kind.read(db, matter, before)
        after = left.get(matter, {})
        same = {
            one: value
            for one, value in before.items()
            if one in after and now.get(one) == after[one]
        }
        changes += kind.changes(matter, same)
    return changes
