"""Vectors of photos and of past queries. Those of two models never mix."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.database import writing
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.models import UNLISTED, ensure_model, model_number
from photoclip.core.encoder import TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.vectors import Ids

STORED = np.dtype("<f2")
"""Half precision: a unit vector's cosines change by less than 0.001, the file is half as large."""

_MOST_QUERIES = 5000
_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class VectorState:
    """What the catalogue has of one model's vectors; a cache that matches it is up to date."""

    number: int
    """The model's, never given to another model."""
    count: int
    last: int
    """Number of the vector stored last; numbers grow and are never given twice."""
    dropped: int
    """How many vectors were deleted or replaced so far."""


@dataclass(frozen=True, slots=True)
class StoredVectors:
    """Vectors (n, dim) in the order they were stored, with their numbers (n,) and photos (n,)."""

    numbers: Ids
    photo_ids: Ids
    vectors: Vectors


class Embeddings:
    """One model's vectors, keyed by (photo, model, revision)."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, model: TextEncoder, photo_ids: Sequence[int], vectors: Vectors) -> None:
        """Store the vectors (n, dim) of photos, rounded; see `as_stored`."""
        if len(photo_ids) != len(vectors):
            raise ValueError(f"{len(photo_ids)} photos have {len(vectors)} vectors")
        if not len(photo_ids):
            return
        with writing(self._db):
            number = ensure_model(self._db, model)
            self._db.execute(
                f"DELETE FROM embeddings WHERE model_id = ? AND photo_id IN {MEMBERS}",
                [number, as_json(photo_ids)],
            )
            self._db.conn.executemany(
                "INSERT INTO embeddings (model_id, photo_id, vector) VALUES (?, ?, ?)",
                [
                    (number, int(photo_id), vector.tobytes())
                    for photo_id, vector in zip(photo_ids, vectors.astype(STORED), strict=True)
                ],
            )

    def forget(self, photo_ids: Iterable[int]) -> None:
        """Delete all models' vectors of photos: they look different now."""
        self._db.execute(
            f"DELETE FROM embeddings WHERE photo_id IN {MEMBERS}", [as_json(photo_ids)]
        )

    def state(self, model: TextEncoder) -> VectorState:
        """What there is of the model's vectors, without counting them."""
        row = self._db.execute(
            "SELECT id, vectors, dropped, COALESCE((SELECT id FROM embeddings "
            "WHERE model_id = models.id ORDER BY id DESC LIMIT 1), 0) "
            "FROM models WHERE model = ? AND revision = ?",
            [model.model_id, model.revision],
        ).fetchone()
        if row is None:
            return VectorState(0, 0, 0, 0)
        return VectorState(number=row[0], count=row[1], dropped=row[2], last=row[3])

    def count_after(self, model: TextEncoder, after: int) -> int:
        """How many of the model's vectors were stored after one with a number."""
        row = self._db.execute(
            "SELECT COUNT(*) FROM embeddings WHERE model_id = ? AND id > ?",
            [model_number(self._db, model), after],
        ).fetchone()
        return int(row[0])

    def stored(
        self, model: TextEncoder, after: int = 0, chunk: int = _CHUNK
    ) -> Iterator[StoredVectors]:
        """The model's vectors, listed or not, that were stored after one with a number; chunked.

        Between two chunks no statement is open, so that nothing waits for a slow reader.

        :raises PhotoclipError: a vector has another length than the model's.
        """
        number = model_number(self._db, model)
        while number is not None:
            rows = self._db.execute(
                "SELECT id, photo_id, vector FROM embeddings WHERE model_id = ? AND id > ? "
                "ORDER BY id LIMIT ?",
                [number, after, chunk],
            ).fetchall()
            if not rows:
                return
            numbers = np.fromiter((row[0] for row in rows), np.int64, len(rows))
            photo_ids = np.fromiter((row[1] for row in rows), np.int64, len(rows))
            yield StoredVectors(numbers, photo_ids, as_matrix([row[2] for row in rows], model.dim))
            after = int(numbers[-1])

    def numbers(self, model: TextEncoder) -> Ids:
        """The numbers of the model's vectors, in order, without reading the vectors."""
        return ids_of(
            self._db,
            "SELECT id FROM embeddings WHERE model_id = ? ORDER BY id",
            [model_number(self._db, model)],
        )

    def unlisted(self) -> Ids:
        """Ids of the photos that have no place now: nobody should find them."""
        return ids_of(self._db, "SELECT id FROM photos WHERE listed = 0 ORDER BY id")

    def count(self, model: TextEncoder) -> int:
        """How many of the listed photos have a vector of the model."""
        row = self._db.execute(
            f"SELECT vectors - ({UNLISTED}) FROM models WHERE model = ? AND revision = ?",
            [model.model_id, model.revision],
        ).fetchone()
        return 0 if row is None else int(row[0])

    def complete(self, model: TextEncoder) -> bool:
        """Whether all listed photos have a vector of the model; counts nothing anew."""
        (listed,) = self._db.execute("SELECT value FROM counts WHERE name = 'photos'").fetchone()
        return self.count(model) == int(listed)

    def lacking(self, model: TextEncoder, folder_ids: Iterable[int] | None = None) -> list[int]:
        """Ids of the listed photos without a vector of the model, newest first.

        With `folder_ids`, only those that have a file (not missing) in one of these folders.
        """
        if self.complete(model):
            return []
        places, bound = "", [model_number(self._db, model)]
        if folder_ids is not None:
            folders = list(folder_ids)
            marks = ", ".join("?" for _ in folders)
            places = (
                "AND EXISTS (SELECT 1 FROM files WHERE photo_id = photos.id AND missing = 0 "
                f"AND folder_id IN ({marks})) "
            )
            bound += folders
        rows = self._db.execute(
            "SELECT id FROM photos WHERE listed = 1 AND NOT EXISTS (SELECT 1 FROM embeddings "
            f"WHERE photo_id = photos.id AND model_id IS ?) {places}"
            "ORDER BY COALESCE(taken_at, added_at) DESC, id",
            bound,
        )
        return [row[0] for row in rows]

    def query(self, model: TextEncoder, texts: Sequence[str]) -> dict[str, Vectors]:
        """Stored vectors (dim,) of those `texts` that were encoded before."""
        found: dict[str, Vectors] = {}
        for text in texts:
            row = self._db.execute(
                "SELECT vector FROM query_embeddings WHERE model = ? AND revision = ? AND text = ?",
                [model.model_id, model.revision, text],
            ).fetchone()
            if row is not None:
                found[text] = as_matrix([row[0]], model.dim)[0]
        return found

    def remember_query(self, model: TextEncoder, vectors: Iterable[tuple[str, Vectors]]) -> None:
        """Keep the vectors (dim,) of queries; the oldest beyond a few thousand go."""
        with writing(self._db):
            for text, vector in vectors:
                self._db.execute(
                    "INSERT OR REPLACE INTO query_embeddings (model, revision, text, vector) "
                    "VALUES (?, ?, ?, ?)",
                    [model.model_id, model.revision, text, vector.astype(STORED).tobytes()],
                )
            self._db.execute(
                "DELETE FROM query_embeddings WHERE rowid <= "
                "(SELECT MAX(rowid) FROM query_embeddings) - ?",
                [_MOST_QUERIES],
            )


def as_stored(vectors: Vectors) -> Vectors:
    """Vectors as they will be when they are read again, so that all answers are the same then."""
    return vectors.astype(STORED).astype(np.float32)


def as_matrix(blobs: Sequence[bytes], dim: int) -> Vectors:
    """Vectors (n, dim) as they are stored; a PhotoclipError where they have another length."""
    if any(len(blob) != dim * STORED.itemsize for blob in blobs):
        raise PhotoclipError(
            "The catalogue holds vectors of another length than this model makes.",
            "Choose the model that was used before, or index the library again.",
        )
    matrix = np.frombuffer(b"".join(blobs), STORED).reshape(len(blobs), dim)
    return matrix.astype(np.float32)
