"""Every change a person makes: applied, recorded with its inverse, undone and redone."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.core.edits import Change, DecisionChange, Edit, LabelChange, TagChange

_KINDS: dict[str, type[Change]] = {
    "tag": TagChange,
    "decision": DecisionChange,
    "label": LabelChange,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


class Journal:
    """The record of changes; undo and redo work across restarts."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def apply(self, summary: str, changes: Iterable[Change]) -> Edit:
        """Make the changes in one transaction and record them. What changes nothing is left out."""
        done: list[Change] = []
        inverse: list[Change] = []
        with self._db.atomic():
            for change in changes:
                before = self._apply(change)
                if before is not None:
                    done.append(change)
                    inverse.append(before)
            if done:
                self._db.execute("DELETE FROM journal WHERE undone = 1")
                self._db.execute(
                    "INSERT INTO journal (at, summary, changes, inverse) VALUES (?, ?, ?, ?)",
                    [now(), summary, _dump(done), _dump(inverse[::-1])],
                )
        return Edit(summary, _photo_ids(done))

    def undoable(self) -> str | None:
        """The summary of what `undo` would take back."""
        row = self._last(undone=False)
        return None if row is None else str(row[1])

    def undo(self) -> Edit | None:
        """Take the last change back; None where there is none."""
        return self._replay(self._last(undone=False), column=3, undone=True)

    def redo(self) -> Edit | None:
        """Make the change again that was last taken back; None where there is none."""
        return self._replay(self._last(undone=True), column=2, undone=False)

    def _last(self, *, undone: bool) -> Sequence[str] | None:
        order = "ASC" if undone else "DESC"
        row: Sequence[str] | None = self._db.execute(
            "SELECT id, summary, changes, inverse FROM journal WHERE undone = ? "
            f"ORDER BY id {order} LIMIT 1",
            [int(undone)],
        ).fetchone()
        return row

    def _replay(self, row: Sequence[str] | None, *, column: int, undone: bool) -> Edit | None:
        if row is None:
            return None
        changes = _load(row[column])
        with self._db.atomic():
            for change in changes:
                self._apply(change)
            self._db.execute("UPDATE journal SET undone = ? WHERE id = ?", [int(undone), row[0]])
        return Edit(row[1], _photo_ids(changes))

    def _apply(self, change: Change) -> Change | None:
        """Make one change; returns its inverse, or None where nothing changed."""
        match change:
            case TagChange():
                return self._apply_tag(change)
            case DecisionChange():
                return self._apply_decision(change)
            case LabelChange():
                cursor = self._db.execute(
                    "UPDATE labels SET removed = ? WHERE id = ? AND removed = ?",
                    [int(not change.present), change.label_id, int(change.present)],
                )
                return LabelChange(change.label_id, not change.present) if cursor.rowcount else None

    def _apply_tag(self, change: TagChange) -> Change | None:
        if change.present:
            self._db.execute(
                "INSERT INTO tags (name) SELECT ? WHERE NOT EXISTS "
                "(SELECT 1 FROM tags WHERE name = ? COLLATE NOCASE)",
                [change.tag, change.tag],
            )
            cursor = self._db.execute(
                "INSERT INTO photo_tags (photo_id, tag_id, source, added_at) "
                "SELECT ?, id, 'user', ? FROM tags WHERE name = ? COLLATE NOCASE "
                "ON CONFLICT DO NOTHING",
                [change.photo_id, now(), change.tag],
            )
        else:
            cursor = self._db.execute(
                "DELETE FROM photo_tags WHERE photo_id = ? AND tag_id IN "
                "(SELECT id FROM tags WHERE name = ? COLLATE NOCASE)",
                [change.photo_id, change.tag],
            )
        if not cursor.rowcount:
            return None
        return TagChange(change.photo_id, change.tag, not change.present)

    def _apply_decision(self, change: DecisionChange) -> Change | None:
        key = [change.label_id, change.photo_id]
        row = self._db.execute(
            "SELECT accepted FROM decisions WHERE label_id = ? AND photo_id = ?", key
        ).fetchone()
        before = None if row is None else bool(row[0])
        if before == change.accepted:
            return None
        if change.accepted is None:
            self._db.execute("DELETE FROM decisions WHERE label_id = ? AND photo_id = ?", key)
        else:
            self._db.execute(
                "INSERT OR REPLACE INTO decisions (label_id, photo_id, accepted, decided_at) "
                "VALUES (?, ?, ?, ?)",
                [*key, int(change.accepted), now()],
            )
        return DecisionChange(change.photo_id, change.label_id, before)


def _dump(changes: Iterable[Change]) -> str:
    return json.dumps([[_NAMES[type(change)], asdict(change)] for change in changes])


def _load(text: str) -> list[Change]:
    return [_KINDS[name](**values) for name, values in json.loads(text)]


def _photo_ids(changes: Iterable[Change]) -> tuple[int, ...]:
    touched = (change.photo_id for change in changes if not isinstance(change, LabelChange))
    return tuple(dict.fromkeys(touched))
