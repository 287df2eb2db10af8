"""Vectors of photos' tiles, by which small things are found. What is made of them can be dropped.

They are kept like those of whole photos, and loaded by the same `LibraryVectors`: to that a tile is
a photo of its own, whose id is the photo's and the tile's number in one.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.embeddings import STORED, StoredVectors, VectorState, as_matrix
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.models import ensure_model, model_number
from photoclip.core.encoder import TextEncoder, Vectors
from photoclip.core.vectors import Ids

MOST = 16
"""More tiles no photo has."""

_CHUNK = 4096


class Tiles:
    """One model's vectors of tiles; a photo that has any has all of its own."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, model: TextEncoder, photo_ids: Sequence[int], tiles: Sequence[Vectors]) -> None:
        """Store each photo's tiles (k, dim), rounded as vectors are; those before are replaced.

        Photos that have left the catalogue meanwhile, or have no vector any more, are left out.
        """
        if any(len(vectors) > MOST for vectors in tiles):
            raise ValueError(f"a photo has more than {MOST} tiles")
        with writing(self._db):
            number = ensure_model(self._db, model)
            there = set(
                ids_of(
                    self._db,
                    f"SELECT photo_id FROM embeddings WHERE model_id = ? AND photo_id IN {MEMBERS}",
                    [number, as_json(photo_ids)],
                ).tolist()
            )
            self._db.execute(
                f"DELETE FROM tiles WHERE model_id = ? AND photo_id IN {MEMBERS}",
                [number, as_json(photo_ids)],
            )
            self._db.conn.executemany(
                "INSERT INTO tiles (model_id, photo_id, tile, vector) VALUES (?, ?, ?, ?)",
                [
                    (number, int(photo_id), tile, vector.tobytes())
                    for photo_id, vectors in zip(photo_ids, tiles, strict=True)
                    if int(photo_id) in there
                    for tile, vector in enumerate(vectors.astype(STORED))
                ],
            )

    def lacking(self, model: TextEncoder, folder_ids: Sequence[int]) -> list[int]:
        """Ids of the listed photos that the model has encoded as a whole only, newest first.

        Only those that have a file (not missing) in one of these folders.
        """
        marks = ", ".join("?" for _ in folder_ids)
        rows = self._db.execute(
            "SELECT id FROM photos WHERE listed = 1 AND EXISTS (SELECT 1 FROM embeddings "
            "WHERE photo_id = photos.id AND model_id = :model) AND NOT EXISTS (SELECT 1 FROM tiles "
            "WHERE photo_id = photos.id AND model_id = :model) AND EXISTS (SELECT 1 FROM files "
            f"WHERE photo_id = photos.id AND missing = 0 AND folder_id IN ({marks})) "
            "ORDER BY COALESCE(taken_at, added_at) DESC, id".replace(":model", "?"),
            [*[model_number(self._db, model)] * 2, *folder_ids],
        )
        return [row[0] for row in rows]

    def drop(self) -> int:
        """Delete all models' tiles; returns how many there were."""
        with writing(self._db):
            return int(self._db.execute("DELETE FROM tiles").rowcount)

    def count(self, model: TextEncoder) -> int:
        """How many photos have tiles of the model."""
        row = self._db.execute(
            "SELECT COUNT(*) FROM tiles WHERE model_id = ? AND tile = 0",
            [model_number(self._db, model)],
        )
        return int(row.fetchone()[0])

    def stamp(self, model: TextEncoder) -> tuple[int, int]:
        """What changes whenever the model's tiles do, at no cost; but not by `drop`."""
        row = self._db.execute(
            "SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'tiles'), 0), dropped "
            "FROM models WHERE id = ?",
            [model_number(self._db, model)],
        ).fetchone()
        return (0, 0) if row is None else (int(row[0]), int(row[1]))

    # What follows is what `LibraryVectors` asks of `Embeddings`.

    def state(self, model: TextEncoder) -> VectorState:
        """What there is. `dropped` counts other models' tiles, too: it only has to change."""
        number = model_number(self._db, model)
        if number is None:
            return VectorState(0, 0, 0, 0)
        count, last, all_of_them, ever = self._db.execute(
            "SELECT COUNT(*), COALESCE(MAX(id), 0), (SELECT COUNT(*) FROM tiles), "
            "COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'tiles'), 0) "
            "FROM tiles WHERE model_id = ?",
            [number],
        ).fetchone()
        return VectorState(number=number, count=count, last=last, dropped=ever - all_of_them)

    def count_after(self, model: TextEncoder, after: int) -> int:
        """How many were stored after one with a number."""
        row = self._db.execute(
            "SELECT COUNT(*) FROM tiles WHERE model_id = ? AND id > ?",
            [model_number(self._db, model), after],
        )
        return int(row.fetchone()[0])

    def stored(
        self, model: TextEncoder, after: int = 0, chunk: int = _CHUNK
    ) -> Iterator[StoredVectors]:
        """Those stored after one with a number, in chunks; `photo_ids` name photo and tile."""
        number = model_number(self._db, model)
        while number is not None:
            rows = self._db.execute(
                f"SELECT id, photo_id * {MOST} + tile, vector FROM tiles "
                "WHERE model_id = ? AND id > ? ORDER BY id LIMIT ?",
                [number, after, chunk],
            ).fetchall()
            if not rows:
                return
            numbers, ids = (
                np.fromiter((row[column] for row in rows), np.int64, len(rows)) for column in (0, 1)
            )
            yield StoredVectors(numbers, ids, as_matrix([row[2] for row in rows], model.dim))
            after = int(numbers[-1])

    def numbers(self, model: TextEncoder) -> Ids:
        """The numbers of the model's tiles, in order."""
        return ids_of(
            self._db,
            "SELECT id FROM tiles WHERE model_id = ? ORDER BY id",
            [model_number(self._db, model)],
        )

    def unlisted(self) -> Ids:
        """Photo and tile of what nobody should find."""
        photos = ids_of(self._db, "SELECT id FROM photos WHERE listed = 0 ORDER BY id")
        every: Ids = (photos[:, None] * MOST + np.arange(MOST)).ravel()
        return every
