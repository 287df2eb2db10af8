"""Which models the library uses and used, and which it has vectors of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.settings import Settings
from photoclip.core.encoder import TextEncoder
from photoclip.core.models import BUILTIN

_CHOSEN, _PREVIOUS, _COMING = "model", "model_previous", "model_coming"
_BYTES_PER_NUMBER = 2  # vectors are stored in half precision


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model that the library knows by its vectors."""

    model_id: str
    revision: str
    reference: str | None
    """What opens it; None where another model has taken its place since, or nobody knows."""
    photos: int
    """How many of the listed photos it has encoded."""
    size: int
    """Bytes of all its vectors, also those of photos no longer listed."""

    @property
    def handle(self) -> str:
        """What it is called by: its reference, else a name made of model and revision."""
        return self.reference or f"{self.model_id}@{self.revision}"


class Models:
    """The library's models. A model is known by (model, revision), opened by a reference."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._settings = Settings(db)

    @property
    def chosen(self) -> str:
        """Reference of the model that answers."""
        return self._reference(_CHOSEN) or BUILTIN

    @property
    def previous(self) -> str | None:
        """Reference of the model that answered before."""
        return self._reference(_PREVIOUS)

    @property
    def coming(self) -> str | None:
        """Reference of the model that is to encode the whole library."""
        return self._reference(_COMING)

    def choose(self, reference: str) -> None:
        """Let a model answer from now on; the one before stays known. One transaction."""
        with self._db.atomic():
            before = self.chosen
            if reference != before:
                self._settings.put(_PREVIOUS, before)
            self._settings.put(_CHOSEN, reference)
            if self.coming == reference:
                self._settings.put(_COMING, None)

    def await_model(self, reference: str | None) -> None:
        """Remember which model is to encode the whole library; None: no longer any."""
        if self.coming != reference:
            self._settings.put(_COMING, reference)

    def forget_previous(self) -> None:
        """There is no model to go back to any more."""
        self._settings.put(_PREVIOUS, None)

    def remember(self, model: TextEncoder, reference: str) -> None:
        """Record what opens a model. Vectors that the same reference made as another are kept."""
        key = [model.model_id, model.revision]
        row = self._db.execute(
            "SELECT reference FROM models WHERE model = ? AND revision = ?", key
        ).fetchone()
        if row is not None and row[0] == reference:
            return
        with self._db.atomic():
            self._db.execute("UPDATE models SET reference = NULL WHERE reference = ?", [reference])
            self._db.execute(
                "INSERT INTO models (model, revision, reference, dim, added_at) "
                "VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (model, revision) DO UPDATE SET reference = excluded.reference",
                [*key, reference, model.dim, now()],
            )

    def known(self) -> tuple[KnownModel, ...]:
        """Every model that the library has vectors of, the longest known first."""
        rows = self._db.execute(
            "SELECT model, revision, reference, dim, "
            "(SELECT COUNT(*) FROM embeddings AS one WHERE one.model = models.model AND "
            "one.revision = models.revision) AS encoded, "
            "(SELECT COUNT(*) FROM embeddings AS one WHERE one.model = models.model AND "
            "one.revision = models.revision AND photo_id IN (SELECT photo_id FROM files)) "
            "FROM models WHERE encoded > 0 ORDER BY added_at, models.rowid"
        )
        return tuple(_known(row) for row in rows)

    def encoded_by(self, reference: str) -> int:
        """How many of the listed photos the model has encoded that the reference opens."""
        row = self._db.execute(
            "SELECT COUNT(*) FROM embeddings JOIN models USING (model, revision) "
            "WHERE reference = ? AND photo_id IN (SELECT photo_id FROM files)",
            [reference],
        ).fetchone()
        return int(row[0])

    def forget(self, model_id: str, revision: str) -> int:
        """Delete all vectors of one model, of photos and of queries; returns how many photos'."""
        key = [model_id, revision]
        same = "WHERE model = ? AND revision = ?"
        with self._db.atomic():
            deleted = self._db.execute(f"DELETE FROM embeddings {same}", key).rowcount
            self._db.execute(f"DELETE FROM query_embeddings {same}", key)
            self._db.execute(f"DELETE FROM models {same}", key)
        return int(deleted)

    def _reference(self, key: str) -> str | None:
        value = self._settings.get(key)
        return value if isinstance(value, str) and value else None


def _known(row: Sequence[Any]) -> KnownModel:
    model_id, revision, reference, dim, encoded, listed = row
    return KnownModel(
        model_id, revision, reference, photos=listed, size=encoded * dim * _BYTES_PER_NUMBER
    )
