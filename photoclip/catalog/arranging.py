"""What photos are laid out and sorted by, of all photos at once.

Columns of the whole library are read a range of ids at a time and kept, as arrays by photo id.
What changes is noted by triggers of this connection and read again; what another connection
writes makes all of it be read anew.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.places import from_column
from photoclip.core.vectors import Ids

Matter = Literal["looks", "added", "rating", "files"]
Array = NDArray[Any]

_STEP = 50_000
"""Photos read by one statement: a few hundredths of a second, without Python's lock."""
_NAMES = 10_000
"""The same for names, which Python makes strings of."""
_FEW = 3000
"""So many are asked for one by one rather than all of the library read."""
_WIDTH = 19
"""Characters of 2021-08-12T18:42:00."""

_COLUMNS: dict[Matter, dict[str, np.dtype[Any]]] = {
    "looks": {
        "shapes": np.dtype(np.float32),
        "moments": np.dtype(np.int64),
        "days": np.dtype(np.int32),
    },
    "added": {"added": np.dtype(np.int64)},
    "rating": {"rating": np.dtype(np.int64)},
    "files": {"bytes": np.dtype(np.int64), "directories": np.dtype(np.int32)},
}


_ADDED = "DATETIME(added_at, 'localtime')"


def _fixed(column: str) -> str:
    """A column of dates as characters of one width, whatever is in it."""
    return f"SUBSTR(IFNULL({column}, '') || '{' ' * _WIDTH}', 1, {_WIDTH})"


_SELECTS: dict[Matter, str] = {
    "looks": (
        f"id, width, height, {_fixed('COALESCE(taken_at, added_at)')} AS moment, "
        "taken_at IS NOT NULL AS dated FROM photos WHERE id"
    ),
    "added": f"id, {_fixed(_ADDED)} AS moment FROM photos WHERE id",
    "rating": "id, IFNULL(rating, 0) AS rating FROM photos WHERE id",
    # Of several places the one that is shown comes last.
    "files": (
        "photo_id AS id, IFNULL(size, 0) AS size, IFNULL(directory_id, 0) AS directory "
        "FROM files WHERE photo_id"
    ),
}
_ORDER = {"files": " ORDER BY missing DESC, id DESC"}
_GATHERED: dict[Matter, str] = {
    "looks": "GROUP_CONCAT(id), GROUP_CONCAT(moment, ''), GROUP_CONCAT(width), "
    "GROUP_CONCAT(height), GROUP_CONCAT(dated)",
    "added": "GROUP_CONCAT(id), GROUP_CONCAT(moment, '')",
    "rating": "GROUP_CONCAT(id), GROUP_CONCAT(rating)",
    "files": "GROUP_CONCAT(id), GROUP_CONCAT(size), GROUP_CONCAT(directory)",
}

_SEPARATORS = re.compile(r"[/\\]" if os.name == "nt" else "/")
_CHANGED = "arranging_changed"
_NOTES = (
    ("photos", "INSERT", "new.id"),
    ("photos", "UPDATE OF width, height, taken_at, added_at, rating", "new.id"),
    ("files", "INSERT", "new.photo_id"),
    ("files", "UPDATE OF photo_id, path, size, missing, directory_id", "new.photo_id"),
    ("files", "DELETE", "old.photo_id"),
)


@dataclass(slots=True)
class _Kept:
    """What was read of the whole library."""

    columns: dict[str, Array]
    matters: set[Matter]
    data_version: int


class Arranging:
    """Read only, but for notes in the connection's own temporary table."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: _Kept | None = None

    def read(self, matters: set[Matter], ids: Ids) -> Iterator[None]:
        """Have columns ready for these photos (n,), a step at a time; `columns` has them then."""
        if len(ids) <= _FEW and not self._has(matters):
            return
        kept = self._valid()
        for matter in sorted(matters - kept.matters):
            for first in range(0, self._last_id() + 1, _STEP):
                self._put(kept.columns, matter, f"BETWEEN {first} AND {first + _STEP - 1}")
                yield
            kept.matters.add(matter)
        self._catch_up(kept)

    def columns(self, matters: set[Matter], ids: Ids) -> dict[str, Array]:
        """What is known of photos (n,), by name, each (n,).

        "shapes" (width by height), "moments" (20210812184200: taken, else added) and "days"
        (taken, 0: not known) of "looks"; "added" (a moment); "rating"; "bytes" and "directories"
        (their ids, 0: not known) of "files".
        """
        names = [name for matter in matters for name in _COLUMNS[matter]]
        if not len(ids):
            return {name: _empty(name, 0) for name in names}
        kept = self._kept
        at_hand = kept is not None and matters <= kept.matters
        if kept is not None and at_hand and (len(ids) > _FEW or self._has(matters)):
            self._catch_up(kept)
            found = kept.columns
        else:
            found = {}
            for matter in matters:
                self._put(found, matter, f"IN {MEMBERS}", as_json(ids.tolist()))
        return {name: _grown(found.get(name), name, int(ids.max()) + 1)[ids] for name in names}

    def names(self, ids: Ids) -> Iterator[tuple[list[int], list[str]]]:
        """The file names of photos (n,), some at a time, in no order.

        Of several places the one that is shown comes last.
        """
        for start in range(0, len(ids), _NAMES):
            rows = self._db.execute(
                "SELECT photo_id, path FROM files WHERE photo_id IN "
                "(SELECT value FROM json_each(?)) ORDER BY missing DESC, id DESC",
                [as_json(ids[start : start + _NAMES].tolist())],
            ).fetchall()
            paths = (path if isinstance(path, str) else os.fsdecode(path) for _, path in rows)
            yield [row[0] for row in rows], [_SEPARATORS.split(path)[-1] for path in paths]

    def directories(self) -> dict[int, str]:
        """The path of each directory, by its id."""
        rows = self._db.execute("SELECT id, path FROM directories").fetchall()
        return {number: str(from_column(path)) for number, path in rows}

    def _has(self, matters: set[Matter]) -> bool:
        kept = self._kept
        return (
            kept is not None
            and matters <= kept.matters
            and kept.data_version == self._data_version()
        )

    def _valid(self) -> _Kept:
        """What is kept, emptied where others have written since."""
        version = self._data_version()
        if self._kept is None:
            self._take_notes()
        if self._kept is None or self._kept.data_version != version:
            self._kept = _Kept({}, set(), version)
        return self._kept

    def _take_notes(self) -> None:
        self._db.execute(f"CREATE TEMP TABLE IF NOT EXISTS {_CHANGED} (photo_id INTEGER UNIQUE)")
        for number, (table, what, photo) in enumerate(_NOTES):
            self._db.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {_CHANGED}_{number} AFTER {what} "
                f"ON main.{table} WHEN {photo} IS NOT NULL "
                f"BEGIN INSERT OR IGNORE INTO {_CHANGED} VALUES ({photo}); END"
            )

    def _catch_up(self, kept: _Kept) -> None:
        """Read again what was changed by this connection."""
        table = f"temp.{_CHANGED}"
        if not self._db.execute(f"SELECT EXISTS (SELECT 1 FROM {table})").fetchone()[0]:
            return
        for matter in kept.matters:
            self._put(kept.columns, matter, f"IN (SELECT photo_id FROM {table})")
        inside = self._db.conn.in_transaction
        self._db.execute(f"DELETE FROM {table}")
        if not inside:  # the statement has begun one
            self._db.conn.commit()

    def _put(self, columns: dict[str, Array], matter: Matter, which: str, *bound: str) -> None:
        """Read a matter of some photos into arrays by photo id."""
        inner = f"SELECT {_SELECTS[matter]} {which}{_ORDER.get(matter, '')}"
        select = f"SELECT {_GATHERED[matter]} FROM ({inner})"
        row = self._db.execute(select, list(bound)).fetchone()
        if row[0] is None:
            return
        ids = _numbers(row[0])
        for name, values in _read(matter, row[1:]).items():
            columns[name] = _grown(columns.get(name), name, int(ids.max()) + 1)
            columns[name][ids] = values

    def _last_id(self) -> int:
        return int(self._db.execute("SELECT COALESCE(MAX(id), 0) FROM photos").fetchone()[0])

    def _data_version(self) -> int:
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])


def _read(matter: Matter, texts: tuple[str, ...]) -> dict[str, Array]:
    if matter == "looks":
        moments = _moments(texts[0])
        widths, heights, dated = (_numbers(text) for text in texts[1:])
        shapes = np.maximum(widths, 1) / np.maximum(heights, 1)
        return {"shapes": shapes, "moments": moments, "days": moments // 1_000_000 * dated}
    if matter == "added":
        return {"added": _moments(texts[0])}
    if matter == "rating":
        return {"rating": _numbers(texts[0])}
    return {"bytes": _numbers(texts[0]), "directories": _numbers(texts[1])}


def _numbers(text: str) -> NDArray[np.int64]:
    return np.fromstring(text, np.int64, sep=",")


def _moments(text: str) -> NDArray[np.int64]:
    """Dates of one width behind each other, as numbers (n,); 0 for what is no date."""
    signs = np.frombuffer(text.encode("ascii", "replace"), np.uint8).reshape(-1, _WIDTH)
    digits = signs[:, [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18]].astype(np.int64) - ord("0")
    good = ((digits >= 0) & (digits <= 9)).all(axis=1)
    moments: NDArray[np.int64] = digits @ (10 ** np.arange(13, -1, -1, dtype=np.int64))
    return np.where(good, moments, 0)


def _empty(name: str, size: int) -> Array:
    kind = next(columns[name] for columns in _COLUMNS.values() if name in columns)
    made: Array = np.zeros(size, kind)
    if name == "shapes":
        made[:] = 4 / 3
    return made


def _grown(held: Array | None, name: str, size: int) -> Array:
    """An array that has room for ids below `size`, with half as much again for those to come."""
    if held is not None and len(held) >= size:
        return held
    made = _empty(name, size + (0 if held is None else size // 2))
    if held is not None:
        made[: len(held)] = held
    return made
