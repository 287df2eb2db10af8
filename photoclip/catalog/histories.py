"""What was said of two photos, when they become one: their tags, answers, and the journal."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sqlite_utils import Database

from photoclip.catalog.changes import dumped, loaded
from photoclip.core.edits import Change, DecisionChange, TagChange, photos_of

_Value = bool | None
_Matter = tuple[str, str | int]
"""What may be said of a photo: ("tag", its name in small letters), ("decision", the label)."""


def merge_said(db: Database, merged: Mapping[int, int]) -> None:
    """Give photos what was said of others, {id that goes: id that stays}, also in the journal.

    A tag of either is a tag of both. Where the two were answered differently for a label, the later
    answer counts. The journal then reads as if it had been one photo all along: what would not
    have changed that photo's state is no part of a step any more.
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

    goes: _Value
    stays: _Value
    later: str = "stays"
    """Which of them was spoken of last."""

    @property
    def as_one(self) -> _Value:
        """How it stands with the photo that they are."""
        if self.goes is None or self.stays is None:
            return self.stays if self.goes is None else self.goes
        return self.goes if self.later == "goes" else self.stays

    def say(self, which: str, value: _Value) -> None:
        setattr(self, which, value)
        self.later = which


class _Pair:
    """Two photos that are one. A tag that is not there counts as None, as an answer not given."""

    def __init__(self, db: Database, goes: int, stays: int, entries: list[_Entry]) -> None:
        self._db = db
        self._names = {goes: "goes", stays: "stays"}
        self._goes, self._stays = goes, stays
        self._entries = [
            entry
            for entry in entries
            if any(not self._names.keys().isdisjoint(photos_of(one)) for one in entry.changes)
        ]
        self._said: dict[_Matter, _Two] = {}

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

    def _today(self) -> dict[_Matter, _Two]:
        """How everything stands with the two now."""
        said: dict[_Matter, _Two] = {}
        rows = self._db.execute(
            "SELECT photo_id, 'tag', name, 1, '' FROM photo_tags JOIN tags ON tags.id = tag_id "
            "WHERE photo_id IN (:goes, :stays) UNION ALL "
            "SELECT photo_id, 'decision', label_id, accepted, decided_at FROM decisions "
            "WHERE photo_id IN (:goes, :stays) ORDER BY 5",
            {"goes": self._goes, "stays": self._stays},
        )
        for photo_id, kind, what, value, _ in rows:
            two = said.setdefault(_matter(kind, what), _Two(None, None))
            two.say(self._names[photo_id], bool(value))
        return said

    def _in_the_beginning(self, today: Mapping[_Matter, _Two]) -> dict[_Matter, _Two]:
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
                done.append(_change(self._stays, matter, two.as_one))
                back.insert(0, _change(self._stays, matter, before))
        both = set(self._names)
        entry.changes = [*_without(entry.changes, both), *done]
        entry.inverse = [*back, *_without(entry.inverse, both)]

    def _store(self, today: Mapping[_Matter, _Two]) -> None:
        self._db.execute(
            "INSERT OR IGNORE INTO photo_tags (photo_id, tag_id, source, added_at) "
            "SELECT ?, tag_id, source, added_at FROM photo_tags WHERE photo_id = ?",
            [self._stays, self._goes],
        )
        for (kind, label_id), two in today.items():
            if kind == "decision" and two.as_one != two.stays:
                self._db.execute(
                    "INSERT OR REPLACE INTO decisions (label_id, photo_id, accepted, decided_at) "
                    "SELECT label_id, ?, accepted, decided_at FROM decisions "
                    "WHERE label_id = ? AND photo_id = ?",
                    [self._stays, label_id, self._goes],
                )

    def _about(self, changes: list[Change]) -> Iterator[tuple[int, _Matter, _Value]]:
        """What changes say of the two photos."""
        for change in changes:
            for photo_id in photos_of(change):
                if photo_id not in self._names:
                    continue
                if isinstance(change, TagChange):
                    yield photo_id, _matter("tag", change.tag), True if change.present else None
                elif isinstance(change, DecisionChange):
                    yield photo_id, ("decision", change.label_id), change.accepted


def _matter(kind: str, what: str | int) -> _Matter:
    """Tags are the same in any case of the letters A to Z, as SQLite's NOCASE has it."""
    return kind, what.encode().lower().decode() if isinstance(what, str) else what


def _change(photo_id: int, matter: _Matter, value: _Value) -> Change:
    kind, what = matter
    if kind == "tag":
        return TagChange((photo_id,), str(what), bool(value))
    return DecisionChange((photo_id,), int(what), value)


def _without(changes: list[Change], photo_ids: set[int]) -> Iterator[Change]:
    for change in changes:
        if not isinstance(change, TagChange | DecisionChange):
            yield change
            continue
        left = tuple(one for one in change.photo_ids if one not in photo_ids)
        if left:
            yield replace(change, photo_ids=left)
