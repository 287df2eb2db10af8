"""Labels and the user's answers to their suggestions."""

import json

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.core.labels import Decision, Definition, Label


class Labels:
    """The user's labels. A removed one is put away, not deleted: undo brings it back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def new(self, definition: Definition) -> int:
        """The id of a label to be shown by a `LabelChange`; of the one that has the name."""
        row = self._db.execute(
            "SELECT id FROM labels WHERE name = ? COLLATE NOCASE", [definition.name]
        ).fetchone()
        if row is not None:
            return int(row[0])
        number = self._db.execute(
            "INSERT INTO labels (name, prompts, threshold, added_at, removed) "
            "VALUES (?, ?, ?, ?, 1)",
            [definition.name, json.dumps(definition.prompts), definition.threshold, now()],
        ).lastrowid
        return int(number or 0)

    def all(self) -> tuple[Label, ...]:
        """Every label, by name."""
        rows = self._db.execute(
            "SELECT labels.id, name, prompts, threshold, COALESCE(SUM(accepted), 0), "
            "COUNT(accepted) FROM labels LEFT JOIN decisions ON decisions.label_id = labels.id "
            "WHERE removed = 0 GROUP BY labels.id ORDER BY name COLLATE NOCASE"
        )
        return tuple(
            Label(
                id=row[0],
                definition=Definition(row[1], tuple(json.loads(row[2])), threshold=row[3]),
                accepted=row[4],
                rejected=row[5] - row[4],
            )
            for row in rows
        )

    def decision(self, label_id: int) -> Decision:
        """The photos accepted and refused for a label."""
        rows = self._db.execute(
            "SELECT photo_id, accepted FROM decisions WHERE label_id = ?", [label_id]
        ).fetchall()
        return Decision(
            accepted=frozenset(photo_id for photo_id, accepted in rows if accepted),
            rejected=frozenset(photo_id for photo_id, accepted in rows if not accepted),
        )
