"""Renaming a tag with all that lies below it, and making two of them one."""

from sqlite_utils import Database

from photoclip.catalog.changes.tags import having, tagged
from photoclip.catalog.tag_rows import tag_id
from photoclip.core.edits import Change, ColourChange, RenameChange, TagChange
from photoclip.core.tags import below


def renamed(db: Database, change: RenameChange) -> list[Change]:
    """What a new name comes to: photos get the new tags and lose the old ones.

    So each photo's part of it can be taken back, also when other photos got the new tag before or
    the old one since. A file that has the old tag as a keyword doesn't bring it back to its photos.
    Where only cases of letters differ, the tag is written otherwise.
    """
    rows: list[tuple[str, str]] = db.execute(
        "SELECT name, colour FROM tags ORDER BY name COLLATE NOCASE"
    ).fetchall()
    changes: list[Change] = []
    for path, colour in rows:
        if not below(path, change.tag):
            continue
        new = change.new + path[len(change.tag) :]
        if _same(new, path):
            changes.append(RenameChange(path, new))
        else:
            changes += _moved(db, path, new, colour)
    return changes


def _moved(db: Database, path: str, new: str, colour: str) -> list[Change]:
    by_source, there = tagged(db, path), tagged(db, new)
    mine = (*by_source.get("user", ()), *by_source.get("file", ()))
    had = {photo_id for ids in there.values() for photo_id in ids}
    labels = tuple(one for one in by_source.get("label", ()) if one not in had)
    said = having(db, "said_tags", tag_id(db, path), every := (*mine, *by_source.get("label", ())))
    changes: list[Change] = [
        TagChange(mine, new, True),
        TagChange(labels, new, True, "label"),
        TagChange(tuple(one for one in every if one in said), path, False),
        TagChange(tuple(one for one in every if one not in said), path, None),
    ]
    if colour:
        changes += [] if _colour(db, new) else [ColourChange(new, colour)]
        changes.append(ColourChange(path, ""))
    return changes


def _colour(db: Database, path: str) -> str:
    row = db.execute("SELECT colour FROM tags WHERE name = ? COLLATE NOCASE", [path]).fetchone()
    return "" if row is None else str(row[0])


def _same(one: str, other: str) -> bool:
    """As SQLite's NOCASE has it."""
    return one.encode().lower() == other.encode().lower()
