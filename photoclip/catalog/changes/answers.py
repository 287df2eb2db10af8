"""Answers to what labels suggest, and photos that are examples of them."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values
from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.core.edits import Change, DecisionChange, ExampleChange

_NOT_ANSWERED = (None, None, "")


class Answers:
    """Values: (yes or no, how sure the label was or None, the model by which)."""

    def matter(self, change: DecisionChange) -> Matter:
        return Matter("decision", change.label_id)

    def values(self, change: DecisionChange) -> dict[int, Value]:
        if change.accepted is None:
            return dict.fromkeys(change.photo_ids)
        sure: Iterable[float | None] = change.confidences or [None] * len(change.photo_ids)
        return {
            photo_id: (change.accepted, confidence, change.model)
            for photo_id, confidence in zip(change.photo_ids, sure, strict=True)
        }

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        label_id, found = int(matter.what), []
        for (accepted, known, model), members in groupby(sorted(values.items(), key=_sort), _alike):
            pairs = list(members)
            sure = tuple(_answer(value)[1] for _, value in pairs) if known else ()
            ids = tuple(photo_id for photo_id, _ in pairs)
            found.append(DecisionChange(ids, label_id, accepted, sure, model))
        return list(found)

    def exactly(self, db: Database, change: DecisionChange) -> list[Change]:
        """The same answer again is none: it stays as sure as it was when it was given."""
        if change.accepted is None:
            return [change]
        said = self.read(db, self.matter(change), change.photo_ids)
        values = {
            photo_id: value
            for photo_id, value in self.values(change).items()
            if photo_id not in said or _answer(said[photo_id])[0] != change.accepted
        }
        return self.changes(self.matter(change), values)

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        rows = db.execute(
            "SELECT photo_id, accepted, confidence, model FROM decisions "
            f"WHERE label_id = ? AND photo_id IN {MEMBERS}",
            [matter.what, as_json(ids)],
        )
        return {row[0]: (bool(row[1]), row[2], row[3]) for row in rows}

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        db.execute(
            f"DELETE FROM decisions WHERE label_id = ? AND photo_id IN {MEMBERS}",
            [matter.what, as_json(values)],
        )
        at = now()
        db.conn.executemany(
            "INSERT INTO decisions (label_id, photo_id, accepted, decided_at, confidence, model) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [
                (matter.what, photo_id, int(accepted), at, confidence, model)
                for photo_id, (accepted, confidence, model) in (
                    (one, _answer(value)) for one, value in values.items() if value is not None
                )
                if accepted is not None
            ],
        )

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        rows = db.execute(
            "SELECT decided_at, photo_id, label_id, accepted, confidence, model FROM decisions "
            f"WHERE photo_id IN {MEMBERS}",
            [as_json(photo_ids)],
        ).fetchall()
        for at, photo_id, label_id, accepted, confidence, model in rows:
            yield at, photo_id, Matter("decision", label_id), (bool(accepted), confidence, model)


class Examples:
    """Values: True."""

    def matter(self, change: ExampleChange) -> Matter:
        return Matter("example", change.label_id)

    def values(self, change: ExampleChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, change.present or None)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        label_id = int(matter.what)
        given = tuple(one for one, value in values.items() if value)
        taken = tuple(one for one, value in values.items() if not value)
        both = (ExampleChange(given, label_id, True), ExampleChange(taken, label_id, False))
        return [one for one in both if one.photo_ids]

    def exactly(self, db: Database, change: ExampleChange) -> list[Change]:
        del db
        return [change]

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        rows = db.execute(
            f"SELECT photo_id FROM label_examples WHERE label_id = ? AND photo_id IN {MEMBERS}",
            [matter.what, as_json(ids)],
        )
        return {row[0]: True for row in rows}

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        db.execute(
            f"DELETE FROM label_examples WHERE label_id = ? AND photo_id IN {MEMBERS}",
            [matter.what, as_json(values)],
        )
        db.execute(
            f"INSERT INTO label_examples (label_id, photo_id) SELECT ?, value FROM {MEMBERS}",
            [matter.what, as_json(one for one, value in values.items() if value)],
        )

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        rows = db.execute(
            f"SELECT photo_id, label_id FROM label_examples WHERE photo_id IN {MEMBERS}",
            [as_json(photo_ids)],
        ).fetchall()
        for photo_id, label_id in rows:
            yield "", photo_id, Matter("example", label_id), True


def _answer(value: Value) -> Any:
    return _NOT_ANSWERED if value is None else value


def _alike(pair: tuple[int, Value]) -> tuple[bool | None, bool, str]:
    """What answers that are one change have in common."""
    accepted, confidence, model = _answer(pair[1])
    return accepted, confidence is not None, model


def _sort(pair: tuple[int, Value]) -> tuple[Any, ...]:
    accepted, known, model = _alike(pair)
    return accepted is not None, bool(accepted), known, model, pair[0]
