"""Tags' own rows: there is one for each path that was ever used, and for all it lies below."""

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.wording import worded
from photoclip.core.tags import SEPARATOR


def tag_id(db: Database, path: str) -> int | None:
    """The number of a tag, in any case of the letters A to Z."""
    row = db.execute("SELECT id FROM tags WHERE name = ? COLLATE NOCASE", [path]).fetchone()
    return None if row is None else int(row[0])


def ensure_tag(db: Database, path: str) -> int:
    """The number of a tag, which comes to be with all that it lies below."""
    known = tag_id(db, path)
    if known is not None:
        return known
    names = path.split(SEPARATOR)
    for depth in range(1, len(names)):
        above = SEPARATOR.join(names[:depth])
        if above and tag_id(db, above) is None:
            _add(db, above)
    return _add(db, path)


def _add(db: Database, path: str) -> int:
    number = int(db.execute("INSERT INTO tags (name) VALUES (?)", [path]).lastrowid or 0)
    written.put(db, written.TAG, [(number, worded(path))])
    return number


def spell(db: Database, number: int, path: str) -> None:
    """Write a tag's path otherwise, in other cases of its letters."""
    db.execute("UPDATE tags SET name = ? WHERE id = ?", [path, number])
    written.put(db, written.TAG, [(number, worded(path))])


def is_used(db: Database, number: int) -> bool:
    """Whether any photo has the tag."""
    row = db.execute("SELECT 1 FROM photo_tags WHERE tag_id = ? LIMIT 1", [number]).fetchone()
    return row is not None
