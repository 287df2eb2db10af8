"""Which photos a filter lets through: every condition as one set of ids, by way of an index."""

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.duplicates import IDENTICAL, SAME
from photoclip.catalog.idsets import each_once, ids_of
from photoclip.catalog.nearby import placed
from photoclip.catalog.offline import AWAY, SEPARATOR, any_offline
from photoclip.catalog.texts import Texts
from photoclip.catalog.words import Words
from photoclip.core.query.conditions import (
    Condition,
    Has,
    InAlbum,
    Is,
    Labelled,
    Near,
    NumberIn,
    TakenIn,
    TextIs,
    Within,
    WordsHave,
)
from photoclip.core.vectors import Ids

_HAS = {
    "gps": "SELECT id FROM photos WHERE latitude IS NOT NULL",
    "tags": "SELECT photo_id FROM photo_tags",
    "caption": "SELECT id FROM photos WHERE title IS NOT NULL OR caption IS NOT NULL",
    "date": "SELECT id FROM photos WHERE taken_at IS NOT NULL",
    "camera": "SELECT id FROM photos WHERE camera IS NOT NULL",
    "rating": "SELECT id FROM photos WHERE rating > 0",
}
_IS = {
    "missing": "SELECT photo_id FROM files WHERE missing = 1 AND NOT EXISTS (SELECT 1 "
    "FROM files AS other WHERE other.photo_id = files.photo_id AND other.missing = 0)",
    "duplicate": f"{IDENTICAL} UNION {SAME}",
    "tagged": _HAS["tags"],
    "picked": "SELECT id FROM photos WHERE flag = 'pick'",
    "rejected": "SELECT id FROM photos WHERE flag = 'reject'",
    "raw": "SELECT id FROM photos WHERE format = 'RAW' UNION SELECT photo_id FROM extras "
    "WHERE photo_id IS NOT NULL AND kind = 'raw' AND missing = 0",
    "live": "SELECT photo_id FROM extras WHERE photo_id IS NOT NULL AND kind = 'video' "
    "AND missing = 0",
}

_LABELLED = (
    "SELECT photo_id FROM decisions WHERE label_id = ? AND accepted = 1 UNION "
    "SELECT photo_id FROM photo_tags WHERE source = 'label' AND tag_id IN (SELECT tags.id "
    "FROM labels JOIN tags ON tags.name = labels.name COLLATE NOCASE WHERE labels.id = ?)"
)


class Conditions:
    """Finds the photos that conditions hold of."""

    def __init__(self, db: Database, words: Words) -> None:
        self._db = db
        self._words = words
        self._texts = Texts(db)

    def ids(self, condition: Condition) -> Ids:
        """Sorted ids (n,) of the listed photos that a condition holds of.

        A photo with several files passes if one of them does. `duplicate` means: the same picture
        in two or more files that are there, also re-encoded or resized, as far as that was found
        out, and unless a person told them apart. `missing`: all its files are gone; `offline`: none
        of them can be reached now. `raw`: a RAW file, or a picture beside which there is one.
        """
        unlisted = ids_of(self._db, "SELECT id FROM photos WHERE listed = 0 ORDER BY id")
        found = each_once(self._found(condition))
        return np.setdiff1d(found, unlisted, assume_unique=True) if len(unlisted) else found

    def _found(self, condition: Condition) -> Ids:
        match condition:
            case TextIs():
                return self._texts.ids(condition)
            case NumberIn(field, low, high):
                return self._number(field, low, high)
            case TakenIn(first, end):
                return self._taken(first, end)
            case Near() | Within():
                return placed(self._db, condition)
            case WordsHave(text):
                return self._words.phrase(text)
            case _:
                return self._plain(condition)

    def _plain(self, condition: Has | Is | Labelled | InAlbum) -> Ids:
        """What is one statement."""
        if condition == Is("offline"):
            return self._offline()
        if isinstance(condition, Labelled):
            return ids_of(self._db, _LABELLED, 2 * [condition.label_id])
        if isinstance(condition, InAlbum):
            select = "SELECT photo_id FROM album_photos WHERE album_id = ?"
            return ids_of(self._db, select, [condition.album_id])
        selects = _HAS if isinstance(condition, Has) else _IS
        return ids_of(self._db, selects[condition.what])

    def _number(self, field: str, low: float | None, high: float | None) -> Ids:
        bounds = [(">=", low), ("<=", high)]
        tests = [f"{field} {sign} ?" for sign, bound in bounds if bound is not None]
        bound = [one for _, one in bounds if one is not None]
        if field == "size":
            where = " AND ".join(tests) or "1"
            return ids_of(self._db, f"SELECT photo_id FROM files WHERE {where}", bound)
        where = " AND ".join([f"{field} IS NOT NULL", *tests])
        return ids_of(self._db, f"SELECT id FROM photos WHERE {where}", bound)

    def _taken(self, first: str | None, end: str | None) -> Ids:
        return ids_of(
            self._db,
            "SELECT id FROM photos WHERE taken_at >= ? AND taken_at < ?",
            [first or "", end or "9999-99"],
        )

    def _offline(self) -> Ids:
        if not any_offline(self._db):
            return np.empty(0, np.int64)
        return ids_of(
            self._db,
            f"SELECT photo_id FROM files WHERE missing = 0 AND {AWAY} EXCEPT "
            f"SELECT photo_id FROM files WHERE missing = 0 AND NOT {AWAY}",
            [SEPARATOR, SEPARATOR],
        )
