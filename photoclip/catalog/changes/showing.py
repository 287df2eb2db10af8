"""Changes of what is not a photo: labels, albums, and how tags are written and coloured.

Each is a *thing* that is in one state at a time; a change puts it into another.
"""

import json
from collections.abc import Hashable
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.tag_rows import ensure_tag, spell, tag_id
from photoclip.core.edits import (
    AlbumChange,
    Change,
    ColourChange,
    LabelChange,
    RenameChange,
    SmartAlbumChange,
)
from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Definition

State = Hashable
Thing = tuple[str, str | int]

_LABEL = ("name", "prompts", "negatives", "threshold", "automatic", "colour", "veil", "pack")
_TEXTS = ("prompts", "negatives")


def thing_of(change: Change) -> Thing:
    """What a change puts into another state."""
    match change:
        case LabelChange(label_id):
            return "label", label_id
        case SmartAlbumChange(album_id):
            return "smart", album_id
        case AlbumChange(album_id):
            return "album", album_id
        case ColourChange(tag) | RenameChange(tag):
            return type(change).__name__, tag.encode().lower().decode()
    raise TypeError(change)


def wanted(change: Change) -> State:
    """The state that a change puts its thing into."""
    match change:
        case LabelChange(_, definition):
            return definition
        case SmartAlbumChange(_, state):
            return state
        case AlbumChange(_, name):
            return name
        case ColourChange(_, colour):
            return colour
        case RenameChange(_, new):
            return new
    raise TypeError(change)


def state_of(db: Database, change: Change) -> tuple[bool, State]:
    """Whether the thing of a change is there at all, and in which state it is."""
    match change:
        case LabelChange(label_id):
            return _label(db, label_id)
        case SmartAlbumChange(album_id):
            row = db.execute(
                "SELECT id FROM smart_albums WHERE album_id = ? AND current = 1", [album_id]
            ).fetchone()
            return True, None if row is None else int(row[0])
        case AlbumChange(album_id):
            row = db.execute("SELECT name, removed FROM albums WHERE id = ?", [album_id]).fetchone()
            return row is not None, None if row is None or row[1] else row[0]
        case ColourChange(tag):
            row = db.execute(
                "SELECT colour FROM tags WHERE name = ? COLLATE NOCASE", [tag]
            ).fetchone()
            return True, "" if row is None else row[0]
        case RenameChange(tag):
            row = db.execute(
                "SELECT name FROM tags WHERE name = ? COLLATE NOCASE", [tag]
            ).fetchone()
            return row is not None, None if row is None else row[0]
    raise TypeError(change)


def show(db: Database, change: Change) -> None:
    """Put a thing into the state that a change says.

    :raises PhotoclipError: another one has the name.
    """
    match change:
        case LabelChange(label_id, definition):
            _show_label(db, label_id, definition)
        case SmartAlbumChange(album_id, state):
            db.execute(
                "UPDATE smart_albums SET current = (id IS ?) WHERE album_id = ?", [state, album_id]
            )
        case AlbumChange(album_id, name):
            _show_album(db, album_id, name)
        case ColourChange(tag, colour):
            db.execute("UPDATE tags SET colour = ? WHERE id = ?", [colour, ensure_tag(db, tag)])
        case RenameChange(tag, new):
            number = tag_id(db, tag)
            if number is not None:
                spell(db, number, new)


def back_to(change: Change, state: Any) -> Change:
    """The change that puts the same thing into another state."""
    match change:
        case LabelChange(label_id):
            return LabelChange(label_id, state)
        case SmartAlbumChange(album_id):
            return SmartAlbumChange(album_id, state)
        case AlbumChange(album_id):
            return AlbumChange(album_id, state)
        case ColourChange(tag):
            return ColourChange(tag, state)
        case RenameChange(_, new):
            return RenameChange(new, state)
    raise TypeError(change)


def free(db: Database, change: Change) -> bool:
    """Whether no other label or album has the name that a change would give one."""
    match change:
        case LabelChange(label_id, Definition(name)):
            return _is_free(db, "labels", label_id, name)
        case AlbumChange(album_id, str(name)):
            return _is_free(db, "albums", album_id, name)
    return True


def definition_of(row: tuple[Any, ...]) -> Definition:
    """A label's definition, given what `LABEL_COLUMNS` selects."""
    values = dict(zip(_LABEL, row, strict=True))
    values |= {key: tuple(json.loads(values[key])) for key in _TEXTS}
    return Definition(**{**values, "automatic": bool(values["automatic"])})


LABEL_COLUMNS = ", ".join(_LABEL)


def label_values(definition: Definition) -> list[Any]:
    """A definition as values of `LABEL_COLUMNS`."""
    return [
        json.dumps(getattr(definition, name)) if name in _TEXTS else getattr(definition, name)
        for name in _LABEL
    ]


def _label(db: Database, label_id: int) -> tuple[bool, Definition | None]:
    row = db.execute(
        f"SELECT removed, {LABEL_COLUMNS} FROM labels WHERE id = ?", [label_id]
    ).fetchone()
    return row is not None, None if row is None or row[0] else definition_of(row[1:])


def _show_label(db: Database, label_id: int, definition: Definition | None) -> None:
    if definition is None:
        db.execute("UPDATE labels SET removed = 1 WHERE id = ?", [label_id])
        return
    if not _is_free(db, "labels", label_id, definition.name):
        raise PhotoclipError(
            f"There is a label “{definition.name}” already.", "Choose another name."
        )
    columns = ", ".join(f"{name} = ?" for name in _LABEL)
    db.execute(
        f"UPDATE labels SET removed = 0, {columns} WHERE id = ?",
        [*label_values(definition), label_id],
    )


def _show_album(db: Database, album_id: int, name: str | None) -> None:
    if name is None:
        db.execute("UPDATE albums SET removed = 1 WHERE id = ?", [album_id])
        return
    if not _is_free(db, "albums", album_id, name):
        raise PhotoclipError(f"There is an album “{name}” already.", "Choose another name.")
    db.execute("UPDATE albums SET removed = 0, name = ? WHERE id = ?", [name, album_id])


def _is_free(db: Database, table: str, number: int, name: str) -> bool:
    row = db.execute(
        f"SELECT 1 FROM {table} WHERE name = ? COLLATE NOCASE AND removed = 0 AND id <> ?",
        [name, number],
    ).fetchone()
    return row is None
