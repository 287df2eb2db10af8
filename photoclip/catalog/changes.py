"""A person's changes: made in the catalogue, set by set, and written down."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json, packed, unpacked
from photoclip.catalog.wording import worded
from photoclip.core.edits import (
    Change,
    DecisionChange,
    LabelChange,
    SmartAlbumChange,
    TagChange,
)
from photoclip.core.labels import Definition

Made = tuple[list[Change], list[Change]]
"""What was changed, with the photos alone that it changed, and what takes it back."""


def apply_change(db: Database, change: Change) -> Made:
    """Make one change, in the transaction under way. Its cost grows with its own photos only."""
    match change:
        case TagChange(present=True):
            return _tag(db, change)
        case TagChange():
            return _untag(db, change)
        case DecisionChange():
            return _decide(db, change)
        case LabelChange():
            return _show_label(db, change)
        case SmartAlbumChange():
            return _show_album(db, change)
        case _:
            raise NotImplementedError(change)


def dumped(changes: Iterable[Change]) -> str:
    """Changes as text: [kind, photos, …] for each."""
    return json.dumps([_as_list(change) for change in changes])


def loaded(text: str) -> list[Change]:
    """The changes of which `dumped` made a text."""
    return [_from_list(*values) for values in json.loads(text)]


def _as_list(change: Change) -> list[object]:
    match change:
        case TagChange(ids, tag, present):
            return ["tag", packed(ids), tag, present]
        case DecisionChange(ids, label_id, accepted):
            return ["decision", packed(ids), label_id, accepted]
        case LabelChange(label_id, definition):
            return ["label", "", label_id, definition and asdict(definition)]
        case SmartAlbumChange(album_id, state):
            return ["album", "", album_id, state]
        case _:
            raise NotImplementedError(change)


def _from_list(kind: str, photos: str, what: str | int, value: Any) -> Change:
    if kind == "tag":
        return TagChange(unpacked(photos), str(what), bool(value))
    if kind == "decision":
        return DecisionChange(unpacked(photos), int(what), None if value is None else bool(value))
    if kind == "album":
        return SmartAlbumChange(int(what), value)
    return LabelChange(int(what), value and _definition(value))


def _definition(value: dict[str, Any]) -> Definition:
    """JSON knows no tuples."""
    texts = {key: tuple(value[key]) for key in ("prompts", "negatives")}
    return Definition(**{**value, **texts})


def _tag(db: Database, change: TagChange) -> Made:
    _ensure_tag(db, change.tag)
    tagged = _tagged(db, change)
    touched = tuple(one for one in dict.fromkeys(change.photo_ids) if one not in tagged)
    db.execute(
        "INSERT INTO photo_tags (photo_id, tag_id, source, added_at) "
        f"SELECT value, tags.id, 'user', ? FROM {MEMBERS}, tags WHERE name = ? COLLATE NOCASE",
        [now(), as_json(touched), change.tag],
    )
    return _with_inverse(change, touched)


def _ensure_tag(db: Database, name: str) -> None:
    known = db.execute("SELECT 1 FROM tags WHERE name = ? COLLATE NOCASE", [name]).fetchone()
    if known is None:
        number = db.execute("INSERT INTO tags (name) VALUES (?)", [name]).lastrowid
        written.put(db, written.TAG, [(int(number or 0), worded(name))])


def _untag(db: Database, change: TagChange) -> Made:
    tagged = _tagged(db, change)
    touched = tuple(one for one in dict.fromkeys(change.photo_ids) if one in tagged)
    db.execute(
        "DELETE FROM photo_tags WHERE tag_id IN (SELECT id FROM tags WHERE name = ? "
        f"COLLATE NOCASE) AND photo_id IN {MEMBERS}",
        [change.tag, as_json(touched)],
    )
    return _with_inverse(change, touched)


def _tagged(db: Database, change: TagChange) -> set[int]:
    """Those of the change's photos that have its tag."""
    rows = db.execute(
        f"SELECT value FROM {MEMBERS} WHERE EXISTS (SELECT 1 FROM photo_tags "
        "WHERE photo_id = value AND tag_id = (SELECT id FROM tags WHERE name = ? COLLATE NOCASE))",
        [as_json(change.photo_ids), change.tag],
    )
    return {row[0] for row in rows}


def _with_inverse(change: TagChange, touched: tuple[int, ...]) -> Made:
    if not touched:
        return [], []
    done = TagChange(touched, change.tag, change.present)
    return [done], [TagChange(touched, change.tag, not change.present)]


def _decide(db: Database, change: DecisionChange) -> Made:
    rows = db.execute(
        f"SELECT photo_id, accepted FROM decisions WHERE label_id = ? AND photo_id IN {MEMBERS}",
        [change.label_id, as_json(change.photo_ids)],
    )
    before: dict[int, bool] = {photo_id: bool(accepted) for photo_id, accepted in rows}
    ids = dict.fromkeys(change.photo_ids)
    touched = tuple(one for one in ids if before.get(one) != change.accepted)
    if not touched:
        return [], []
    _put_decision(db, DecisionChange(touched, change.label_id, change.accepted))
    inverse: list[Change] = []
    for answer in (True, False, None):
        answered = tuple(one for one in touched if before.get(one) is answer)
        if answered:
            inverse.append(DecisionChange(answered, change.label_id, answer))
    return [DecisionChange(touched, change.label_id, change.accepted)], inverse


def _put_decision(db: Database, change: DecisionChange) -> None:
    if change.accepted is None:
        db.execute(
            f"DELETE FROM decisions WHERE label_id = ? AND photo_id IN {MEMBERS}",
            [change.label_id, as_json(change.photo_ids)],
        )
        return
    db.execute(
        "INSERT OR REPLACE INTO decisions (label_id, photo_id, accepted, decided_at) "
        f"SELECT ?, value, ?, ? FROM {MEMBERS}",
        [change.label_id, int(change.accepted), now(), as_json(change.photo_ids)],
    )


def _show_label(db: Database, change: LabelChange) -> Made:
    row = db.execute(
        "SELECT name, prompts, threshold, removed FROM labels WHERE id = ?", [change.label_id]
    ).fetchone()
    if row is None:
        return [], []
    before = None if row[3] else Definition(row[0], tuple(json.loads(row[1])), threshold=row[2])
    if before == change.definition:
        return [], []
    after = change.definition
    if after is None:
        db.execute("UPDATE labels SET removed = 1 WHERE id = ?", [change.label_id])
    else:
        db.execute(
            "UPDATE labels SET removed = 0, name = ?, prompts = ?, threshold = ? WHERE id = ?",
            [after.name, json.dumps(after.prompts), after.threshold, change.label_id],
        )
    return [change], [LabelChange(change.label_id, before)]


def _show_album(db: Database, change: SmartAlbumChange) -> Made:
    row = db.execute(
        "SELECT id FROM smart_albums WHERE album_id = ? AND current = 1", [change.album_id]
    ).fetchone()
    before = None if row is None else int(row[0])
    if before == change.state:
        return [], []
    db.execute(
        "UPDATE smart_albums SET current = (id IS ?) WHERE album_id = ?",
        [change.state, change.album_id],
    )
    return [change], [SmartAlbumChange(change.album_id, before)]
