"""Labels: shown so defined, or put away."""

import json
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.changes.things import State, is_taken
from photoclip.core.edits import Change, LabelChange
from photoclip.core.labels import Definition

_COLUMNS = ("name", "prompts", "negatives", "threshold", "automatic", "colour", "veil", "pack")
_TEXTS = ("prompts", "negatives")

COLUMNS = ", ".join(_COLUMNS)
"""Of a definition."""


def values_of(definition: Definition) -> list[Any]:
    """A definition as values of `COLUMNS`."""
    return [
        json.dumps(getattr(definition, name)) if name in _TEXTS else getattr(definition, name)
        for name in _COLUMNS
    ]


def definition_of(row: tuple[Any, ...]) -> Definition:
    """The definition of which a row holds `COLUMNS`."""
    values = dict(zip(_COLUMNS, row, strict=True))
    values |= {name: tuple(json.loads(values[name])) for name in _TEXTS}
    return Definition(**{**values, "automatic": bool(values["automatic"])})


class Labels:
    """States: the definition; None for one that is put away."""

    def which(self, change: LabelChange) -> int:
        return change.label_id

    def wanted(self, change: LabelChange) -> State:
        return change.definition

    def is_there(self, db: Database, change: LabelChange) -> bool:
        row = db.execute("SELECT 1 FROM labels WHERE id = ?", [change.label_id]).fetchone()
        return row is not None

    def state(self, db: Database, change: LabelChange) -> State:
        row = db.execute(
            f"SELECT {COLUMNS} FROM labels WHERE id = ? AND removed = 0", [change.label_id]
        ).fetchone()
        return None if row is None else definition_of(row)

    def obstacle(self, db: Database, change: LabelChange) -> str:
        wanted = change.definition
        if wanted is None or not is_taken(db, "labels", change.label_id, wanted.name):
            return ""
        return f"There is a label “{wanted.name}” already."

    def show(self, db: Database, change: LabelChange) -> None:
        if change.definition is None:
            db.execute("UPDATE labels SET removed = 1 WHERE id = ?", [change.label_id])
            return
        columns = ", ".join(f"{name} = ?" for name in _COLUMNS)
        db.execute(
            f"UPDATE labels SET removed = 0, {columns} WHERE id = ?",
            [*values_of(change.definition), change.label_id],
        )

    def back(self, change: LabelChange, state: Definition | None) -> Change:
        return LabelChange(change.label_id, state)
