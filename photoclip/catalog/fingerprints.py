"""What photos look like in short, and which of them are one picture."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.core.duplicates.fingerprint import BITS, VERSION, Bits, Fingerprint
from photoclip.core.duplicates.pictures import LEAST_DETAIL
from photoclip.core.vectors import Ids

_CHUNK = 20_000
_WITHOUT = (
    "listed = 1 AND NOT EXISTS (SELECT 1 FROM fingerprints "
    f"WHERE photo_id = photos.id AND version = {VERSION})"
)


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The fingerprints of listed photos that show something."""

    ids: Ids
    bits: Bits
    fresh: NDArray[np.bool_]
    """Those that were not compared with the others yet."""

    @classmethod
    def joined(cls, parts: Sequence["Known"]) -> "Known":
        """Several of them as one."""
        return cls(
            np.concatenate([part.ids for part in parts]),
            np.concatenate([part.bits for part in parts]),
            np.concatenate([part.fresh for part in parts]),
        )


class Fingerprints:
    """One for each photo whose thumbnail could be read."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, made: Mapping[int, Fingerprint]) -> None:
        """Store photos' fingerprints. They are compared anew, and are the same as none until then.

        Photos that have left the catalogue meanwhile are left out.
        """
        if not made:
            return
        with writing(self._db):
            self._forget_pairs(made)
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO fingerprints "
                "(photo_id, version, bits, detail, sharpness, looked) "
                "SELECT id, ?, ?, ?, ?, 0 FROM photos WHERE id = ?",
                [
                    (VERSION, one.bits, one.detail, one.sharpness, photo_id)
                    for photo_id, one in made.items()
                ],
            )

    def forget(self, photo_ids: Iterable[int]) -> None:
        """Drop those of photos that look otherwise now."""
        ids = list(photo_ids)
        if not ids:
            return
        with writing(self._db):
            self._forget_pairs(ids)
            self._db.execute(
                f"DELETE FROM fingerprints WHERE photo_id IN {MEMBERS}", [as_json(ids)]
            )

    def lacking(self, limit: int, after: int = 0) -> list[tuple[int, str]]:
        """Listed photos without one, by id after another's: (id, content hash) of each."""
        rows = self._db.execute(
            f"SELECT id, content_hash FROM photos WHERE id > ? AND {_WITHOUT} ORDER BY id LIMIT ?",
            [after, limit],
        )
        return [(row[0], row[1]) for row in rows]

    def count_lacking(self) -> int:
        """How many listed photos have none."""
        row = self._db.execute(f"SELECT COUNT(*) FROM photos WHERE {_WITHOUT}").fetchone()
        return int(row[0])

    def any_fresh(self) -> bool:
        """Whether some were not compared yet."""
        row = self._db.execute("SELECT 1 FROM fingerprints WHERE looked = 0 LIMIT 1").fetchone()
        return row is not None

    def known(self, chunk: int = _CHUNK) -> Iterator[Known]:
        """All, in the order of their ids, in chunks; at least one."""
        after = 0
        while True:
            rows = self._db.execute(
                "SELECT photo_id, bits, looked FROM fingerprints "
                "WHERE photo_id > ? AND version = ? AND detail >= ? ORDER BY photo_id LIMIT ?",
                [after, VERSION, LEAST_DETAIL, chunk],
            ).fetchall()
            bits = np.frombuffer(b"".join(row[1] for row in rows), np.uint8)
            yield Known(
                np.array([row[0] for row in rows], np.int64),
                bits.reshape(-1, BITS // 8),
                np.array([not row[2] for row in rows], np.bool_),
            )
            if len(rows) < chunk:
                return
            after = rows[-1][0]

    def note_compared(self, same: Iterable[Sequence[int]], photo_ids: Iterable[int]) -> None:
        """Store pairs that are the same picture, and that these photos were compared with all."""
        with writing(self._db):
            self._db.conn.executemany(
                "INSERT OR IGNORE INTO same_pictures (a, b) VALUES (?, ?)",
                [(min(pair), max(pair)) for pair in same],
            )
            self._db.execute(
                f"UPDATE fingerprints SET looked = 1 WHERE photo_id IN {MEMBERS}",
                [as_json(photo_ids)],
            )

    def drop_pairs(self, pairs: Iterable[Sequence[int]]) -> None:
        """Take back that pairs, the smaller id first, are the same picture."""
        with writing(self._db):
            self._db.conn.executemany(
                "DELETE FROM same_pictures WHERE a = ? AND b = ?", list(pairs)
            )

    def _forget_pairs(self, photo_ids: Iterable[int]) -> None:
        members = as_json(photo_ids)
        for column in ("a", "b"):
            self._db.execute(f"DELETE FROM same_pictures WHERE {column} IN {MEMBERS}", [members])
