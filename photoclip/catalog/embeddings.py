"""Vectors of photos and of past queries. Those of two models never mix."""

from collections.abc import Iterable, Sequence

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.core.encoder import TextEncoder, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.vectors import Ids

_STORED = np.dtype("<f2")
"""Half precision: a unit vector's cosines change by less than 0.001, the file is half as large."""

_MOST_QUERIES = 5000


class Embeddings:
    """One model's vectors, keyed by (photo, model, revision)."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, model: TextEncoder, photo_ids: Sequence[int], vectors: Vectors) -> None:
        """Store the vectors (n, dim) of photos, rounded; see `as_stored`."""
        rows = [
            [photo_id, model.model_id, model.revision, vector.tobytes()]
            for photo_id, vector in zip(photo_ids, vectors.astype(_STORED), strict=True)
        ]
        with self._db.atomic():
            self._db.conn.executemany(
                "INSERT OR REPLACE INTO embeddings (photo_id, model, revision, vector) "
                "VALUES (?, ?, ?, ?)",
                rows,
            )
            if rows:
                self._db.execute(
                    "INSERT OR IGNORE INTO models (model, revision, dim, added_at) "
                    "VALUES (?, ?, ?, ?)",
                    [model.model_id, model.revision, model.dim, now()],
                )

    def load(self, model: TextEncoder) -> tuple[Ids, Vectors]:
        """Ids (n,) and vectors (n, dim) of all listed photos that the model has encoded."""
        rows = self._db.execute(
            "SELECT photo_id, vector FROM embeddings WHERE model = ? AND revision = ? "
            "AND photo_id IN (SELECT photo_id FROM files) ORDER BY photo_id",
            [model.model_id, model.revision],
        ).fetchall()
        ids = np.fromiter((row[0] for row in rows), np.int64, len(rows))
        return ids, _matrix([row[1] for row in rows], model.dim)

    def encoded(self, model: TextEncoder) -> set[int]:
        """Ids of the photos, listed or not, that have a vector of the model."""
        rows = self._db.execute(
            "SELECT photo_id FROM embeddings WHERE model = ? AND revision = ?",
            [model.model_id, model.revision],
        )
        return {row[0] for row in rows}

    def which_encoded(self, model: TextEncoder, photo_ids: Sequence[int]) -> set[int]:
        """Those of a batch's photos that have a vector of the model."""
        marks = ", ".join("?" for _ in photo_ids)
        rows = self._db.execute(
            "SELECT photo_id FROM embeddings WHERE model = ? AND revision = ? "
            f"AND photo_id IN ({marks})",
            [model.model_id, model.revision, *photo_ids],
        )
        return {row[0] for row in rows}

    def count(self, model: TextEncoder) -> int:
        """How many of the listed photos have a vector of the model."""
        row = self._db.execute(
            "SELECT COUNT(*) FROM embeddings WHERE model = ? AND revision = ? "
            "AND photo_id IN (SELECT photo_id FROM files)",
            [model.model_id, model.revision],
        ).fetchone()
        return int(row[0])

    def lacking(self, model: TextEncoder, folder_ids: Iterable[int] | None = None) -> list[int]:
        """Ids of the listed photos without a vector of the model, newest first.

        With `folder_ids`, only those that have a file (not missing) in one of these folders.
        """
        places, bound = "", []
        if folder_ids is not None:
            bound = list(folder_ids)
            marks = ", ".join("?" for _ in bound)
            places = f"WHERE missing = 0 AND folder_id IN ({marks})"
        rows = self._db.execute(
            f"SELECT id FROM photos WHERE id IN (SELECT photo_id FROM files {places}) "
            "AND NOT EXISTS (SELECT 1 FROM embeddings WHERE model = ? AND revision = ? "
            "AND photo_id = photos.id) ORDER BY COALESCE(taken_at, added_at) DESC, id DESC",
            [*bound, model.model_id, model.revision],
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
                found[text] = _matrix([row[0]], model.dim)[0]
        return found

    def remember_query(self, model: TextEncoder, vectors: Iterable[tuple[str, Vectors]]) -> None:
        """Keep the vectors (dim,) of queries; the oldest beyond a few thousand go."""
        with self._db.atomic():
            for text, vector in vectors:
                self._db.execute(
                    "INSERT OR REPLACE INTO query_embeddings (model, revision, text, vector) "
                    "VALUES (?, ?, ?, ?)",
                    [model.model_id, model.revision, text, vector.astype(_STORED).tobytes()],
                )
            self._db.execute(
                "DELETE FROM query_embeddings WHERE rowid <= "
                "(SELECT MAX(rowid) FROM query_embeddings) - ?",
                [_MOST_QUERIES],
            )


def as_stored(vectors: Vectors) -> Vectors:
    """Vectors as they will be when they are read again, so that all answers are the same then."""
    return vectors.astype(_STORED).astype(np.float32)


def _matrix(blobs: Sequence[bytes], dim: int) -> Vectors:
    if any(len(blob) != dim * _STORED.itemsize for blob in blobs):
        raise PhotoclipError(
            "The catalogue holds vectors of another length than this model makes.",
            "Choose the model that was used before, or index the library again.",
        )
    matrix = np.frombuffer(b"".join(blobs), _STORED).reshape(len(blobs), dim)
    return matrix.astype(np.float32)
