"""Labels, their examples, and the user's answers to their suggestions."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlite_utils import Database

from photoclip.catalog.changes.labels import COLUMNS, definition_of, values_of
from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.core.labels import Decision, Definition, Judged, Label


class Labels:
    """The user's labels. A removed one is put away, not deleted: undo brings it back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def new(self, definition: Definition) -> int:
        """The id of a label to be shown by a `LabelChange`; of the one that has the name.

        One of this name that was put away comes back with its answers.
        """
        row = self._db.execute(
            "SELECT id FROM labels WHERE name = ? COLLATE NOCASE ORDER BY removed, id DESC LIMIT 1",
            [definition.name],
        ).fetchone()
        if row is not None:
            return int(row[0])
        values = values_of(definition)
        marks = ", ".join("?" for _ in values)
        number = self._db.execute(
            f"INSERT INTO labels ({COLUMNS}, added_at, removed) VALUES ({marks}, ?, 1)",
            [*values, now()],
        ).lastrowid
        return int(number or 0)

    def all(self) -> tuple[Label, ...]:
        """Every label, by name."""
        rows = self._db.execute(
            f"SELECT id, {COLUMNS} FROM labels WHERE removed = 0 ORDER BY name COLLATE NOCASE"
        ).fetchall()
        ids = [row[0] for row in rows]
        answers, examples = self._answers(ids), self._examples(ids)
        return tuple(
            Label(
                row[0],
                definition_of(row[1:]),
                examples.get(row[0], ()),
                *answers.get(row[0], (0, 0)),
            )
            for row in rows
        )

    def definitions(self) -> dict[int, Definition]:
        """What every label is, by its id: in less time than all that is known of it."""
        rows = self._db.execute(f"SELECT id, {COLUMNS} FROM labels WHERE removed = 0")
        return {row[0]: definition_of(row[1:]) for row in rows}

    def find(self, name: str) -> Label | None:
        """The label of a name, in any case."""
        wanted = name.casefold()
        return next((label for label in self.all() if label.name.casefold() == wanted), None)

    def decision(self, label_id: int) -> Decision:
        """The photos accepted and refused for a label."""
        return self.decisions([label_id])[label_id]

    def decisions(self, label_ids: Sequence[int]) -> dict[int, Decision]:
        """The same of several labels, by label."""
        answers: dict[int, tuple[set[int], set[int]]] = {one: (set(), set()) for one in label_ids}
        rows = self._db.execute(
            f"SELECT label_id, accepted, photo_id FROM decisions WHERE label_id IN {MEMBERS}",
            [as_json(label_ids)],
        )
        for label_id, accepted, photo_id in rows:
            answers[label_id][0 if accepted else 1].add(photo_id)
        return _decisions(answers)

    def newest(self, last: int) -> dict[int, Decision]:
        """The last answers of a person to all labels, by label; labels put away included."""
        answers: dict[int, tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
        rows = self._db.execute(
            "SELECT label_id, accepted, photo_id FROM decisions ORDER BY rowid DESC LIMIT ?", [last]
        )
        for label_id, accepted, photo_id in rows:
            answers[label_id][0 if accepted else 1].add(photo_id)
        return _decisions(answers)

    def judged(self, label_id: int, last: int = 50) -> tuple[Judged, ...]:
        """The last answers to what a label suggested when it was known how sure it was.

        Newest first.
        """
        rows = self._db.execute(
            "SELECT photo_id, accepted, confidence FROM decisions "
            "WHERE label_id = ? AND confidence IS NOT NULL "
            "ORDER BY decided_at DESC, rowid DESC LIMIT ?",
            [label_id, last],
        )
        return tuple(Judged(photo_id, bool(yes), sure) for photo_id, yes, sure in rows)

    def examples(self, label_id: int) -> tuple[int, ...]:
        """The photos that were given as examples of a label."""
        return self._examples([label_id]).get(label_id, ())

    def _answers(self, label_ids: Iterable[int]) -> dict[int, tuple[int, int]]:
        rows = self._db.execute(
            "SELECT label_id, SUM(accepted), SUM(1 - accepted) FROM decisions "
            f"WHERE label_id IN {MEMBERS} GROUP BY label_id",
            [as_json(label_ids)],
        )
        return {label_id: (accepted, rejected) for label_id, accepted, rejected in rows}

    def _examples(self, label_ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
        rows = self._db.execute(
            f"SELECT label_id, photo_id FROM label_examples WHERE label_id IN {MEMBERS} "
            "ORDER BY label_id, photo_id",
            [as_json(label_ids)],
        )
        found: dict[int, list[int]] = {}
        for label_id, photo_id in rows:
            found.setdefault(label_id, []).append(photo_id)
        return {label_id: tuple(ids) for label_id, ids in found.items()}


def _decisions(answers: Mapping[int, tuple[set[int], set[int]]]) -> dict[int, Decision]:
    return {
        one: Decision(frozenset(accepted), frozenset(rejected))
        for one, (accepted, rejected) in answers.items()
    }
