"""Which models the library uses and used, and which it has vectors of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.database import writing
from photoclip.catalog.settings import Settings
from photoclip.core.encoder import TextEncoder
from photoclip.core.models import BUILTIN

_CHOSEN, _PREVIOUS, _COMING = "model", "model_previous", "model_coming"
_BYTES_PER_NUMBER = 2  # vectors are stored in half precision
UNLISTED = (
    "SELECT COUNT(*) FROM photos CROSS JOIN embeddings WHERE photo_id = photos.id "
    "AND model_id = models.id AND listed = 0"
)
"""How many vectors of a model are of photos not listed: few, so those photos come first."""


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
    """Bytes of all its vectors, also those of tiles and of photos no longer listed."""

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
        with writing(self._db):
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
        with writing(self._db):
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
            "SELECT model, revision, reference, dim, vectors + (SELECT COUNT(*) FROM tiles "
            f"WHERE model_id = models.id), vectors - ({UNLISTED}) FROM models "
            "WHERE vectors > 0 ORDER BY added_at, id"
        )
        return tuple(_known(row) for row in rows)

    def encoded_by(self, reference: str) -> int:
        """How many of the listed photos the model has encoded that the reference opens."""
        row = self._db.execute(
            f"SELECT vectors - ({UNLISTED}) FROM models WHERE reference = ?", [reference]
        ).fetchone()
        return 0 if row is None else int(row[0])

    def forget(self, model_id: str, revision: str) -> int:
        """Delete all vectors of one model, of photos and of queries; returns how many photos'."""
        key = [model_id, revision]
        same = "WHERE model = ? AND revision = ?"
        with writing(self._db):
            row = self._db.execute(f"SELECT vectors FROM models {same}", key).fetchone()
            self._db.execute(f"DELETE FROM query_embeddings {same}", key)
            self._db.execute(f"DELETE FROM models {same}", key)  # and its vectors with it
        return 0 if row is None else int(row[0])

    def _reference(self, key: str) -> str | None:
        value = self._settings.get(key)
        return value if isinstance(value, str) and value else None


def _known(row: Sequence[Any]) -> KnownModel:
    model_id, revision, reference, dim, encoded, listed = row
    return KnownModel(
        model_id, revision, reference, photos=listed, size=encoded * dim * _BYTES_PER_NUMBER
    )


def model_number(db: Database, model: TextEncoder) -> int | None:
    """The number by which the catalogue knows a model; None where it has nothing of it."""
    row = db.execute(
        "SELECT id FROM models WHERE model = ? AND revision = ?", [model.model_id, model.revision]
    ).fetchone()
    return None if row is None else int(row[0])


def ensure_model(db: Database, model: TextEncoder) -> int:
    """The number by which the catalogue knows a model, from now on at least."""
    number = model_number(db, model)
    if number is None:
        cursor = db.execute(
            "INSERT INTO models (model, revision, dim, added_at) VALUES (?, ?, ?, ?)",
            [model.model_id, model.revision, model.dim, now()],
        )
        number = int(cursor.lastrowid or 0)
    return number
