"""What a person said of two photos, when they become one: tags, answers, … and the journal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlite_utils import Database

from photoclip.catalog.changes import (
    Matter,
    Value,
    dumped,
    kind_of,
    kind_of_matter,
    loaded,
    said_of,
    told,
)
from photoclip.core.edits import Change, PhotosChange, photos_of


def merge_said(db: Database, merged: Mapping[int, int]) -> None:
    """Give photos what was said of others, {id that goes: id that stays}, also in the journal.

    What was said of either is said of both. Where the two were told different things, such as an
    answer to a label, the later one counts. The journal then reads as if it had been one photo all
    along: what would not have changed that photo's state is no part of a step any more.
    """
    entries = _entries(db, {*merged.keys(), *merged.values()})
    for goes, stays in merged.items():
        _Pair(db, goes, stays, entries).merge()
    for entry in entries:
        if not entry.changes:
            db.execute("DELETE FROM journal WHERE id = ?", [entry.number])
        else:
            db.execute(
                "UPDATE journal SET changes = ?, inverse = ? WHERE id = ?",
                [dumped(entry.changes), dumped(entry.inverse), entry.number],
            )


@dataclass(eq=False, slots=True)
class _Entry:
    """A row of the journal."""

    number: int
    undone: bool
    changes: list[Change]
    inverse: list[Change]


def _entries(db: Database, photo_ids: set[int]) -> list[_Entry]:
    """The entries about any of these photos: what was done, in order, then what can be redone."""
    found = []
    rows = db.execute("SELECT id, undone, changes, inverse FROM journal ORDER BY undone, id")
    for number, undone, text, back in rows.fetchall():
        changes = loaded(text)
        if any(not photo_ids.isdisjoint(photos_of(change)) for change in changes):
            found.append(_Entry(number, bool(undone), changes, loaded(back)))
    return found


@dataclass(eq=False, slots=True)
class _Two:
    """How one matter stands with both photos."""

    goes: Value
    stays: Value
    later: str = "stays"
    """Which of them was spoken of last."""

    @property
    def as_one(self) -> Value:
        """How it stands with the photo that they are."""
        if self.goes is None or self.stays is None:
            return self.stays if self.goes is None else self.goes
        return self.goes if self.later == "goes" else self.stays

    def say(self, which: str, value: Value) -> None:
        setattr(self, which, value)
        self.later = which


class _Pair:
    """Two photos that are one."""

    def __init__(self, db: Database, goes: int, stays: int, entries: list[_Entry]) -> None:
        self._db = db
        self._names = {goes: "goes", stays: "stays"}
        self._goes, self._stays = goes, stays
        self._entries = [
            entry
            for entry in entries
            if any(not self._names.keys().isdisjoint(photos_of(one)) for one in entry.changes)
        ]
        self._said: dict[Matter, _Two] = {}

    def merge(self) -> None:
        today = self._today()
        self._said = self._in_the_beginning(today)
        for entry in self._entries:
            if not entry.undone:
                self._replay(entry)
        for matter, two in today.items():
            two.later = self._said[matter].later if matter in self._said else two.later
        self._store(today)
        self._said = today
        for entry in self._entries:
            if entry.undone:
                self._replay(entry)

    def _today(self) -> dict[Matter, _Two]:
        """How everything stands with the two now."""
        said: dict[Matter, _Two] = {}
        for photo_id, matter, value in said_of(self._db, (self._goes, self._stays)):
            said.setdefault(matter, _Two(None, None)).say(self._names[photo_id], value)
        return said

    def _in_the_beginning(self, today: Mapping[Matter, _Two]) -> dict[Matter, _Two]:
        """How everything stood before the first entry: what is now, all entries taken back."""
        said = {matter: _Two(two.goes, two.stays, two.later) for matter, two in today.items()}
        for entry in reversed(self._entries):
            if not entry.undone:
                for photo_id, matter, value in self._about(entry.inverse):
                    two = said.setdefault(matter, _Two(None, None))
                    setattr(two, self._names[photo_id], value)
        return said

    def _replay(self, entry: _Entry) -> None:
        """Let the entry say of one photo what it said of two, as far as that changed anything."""
        done: list[Change] = []
        back: list[Change] = []
        for photo_id, matter, value in list(self._about(entry.changes)):
            two = self._said.setdefault(matter, _Two(None, None))
            before = two.as_one
            two.say(self._names[photo_id], value)
            if two.as_one != before:
                done += _changes(self._stays, matter, two.as_one)
                back = _changes(self._stays, matter, before) + back
        both = set(self._names)
        entry.changes = [*_without(entry.changes, both), *done]
        entry.inverse = [*back, *_without(entry.inverse, both)]

    def _store(self, today: Mapping[Matter, _Two]) -> None:
        for matter, two in today.items():
            if two.as_one != two.stays:
                kind_of_matter(matter).write(self._db, matter, {self._stays: two.as_one})

    def _about(self, changes: list[Change]) -> Iterator[tuple[int, Matter, Value]]:
        """What changes say of the two photos."""
        for change in changes:
            if isinstance(change, PhotosChange):
                matter, values = told(change)
                for photo_id, value in values.items():
                    if photo_id in self._names:
                        yield photo_id, matter, value


def _changes(photo_id: int, matter: Matter, value: Value) -> list[Change]:
    return kind_of_matter(matter).changes(matter, {photo_id: value})


def _without(changes: list[Change], photo_ids: set[int]) -> Iterator[Change]:
    for change in changes:
        if not isinstance(change, PhotosChange) or photo_ids.isdisjoint(change.photo_ids):
            yield change
            continue
        matter, values = told(change)
        left = {one: value for one, value in values.items() if one not in photo_ids}
        yield from kind_of(change).changes(matter, left)
