"""The catalogue as one thing to open: its parts share one connection and one thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog.database import explained, open_database
from photoclip.catalog.embeddings import Embeddings
from photoclip.catalog.files import Files
from photoclip.catalog.folders import Folders
from photoclip.catalog.journal import Journal
from photoclip.catalog.labels import Labels
from photoclip.catalog.models import Models
from photoclip.catalog.photos import Photos
from photoclip.catalog.searches import Searches
from photoclip.catalog.settings import Settings


class Catalog:
    """What the library knows. Everything else in it is a cache."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.folders = Folders(db)
        self.files = Files(db)
        self.photos = Photos(db)
        self.embeddings = Embeddings(db)
        self.labels = Labels(db)
        self.journal = Journal(db)
        self.models = Models(db)
        self.searches = Searches(db)
        self.settings = Settings(db)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is stored together or not at all."""
        with self._db.atomic():
            yield

    def compact(self) -> None:
        """Give the room that was deleted back to the disk; without success where it is full."""
        with suppress(sqlite3.OperationalError):
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def integrity(self) -> str:
        """SQLite's own check of the file: "ok", or what is wrong with it."""
        return str(self._db.execute("PRAGMA quick_check").fetchone()[0])


@contextmanager
def open_catalog(path: Path, *, readonly: bool = False) -> Iterator[Catalog]:
    """The catalogue at `path`, for the thread that opens it; see `open_database` for errors."""
    with explained(path):
        db = open_database(path, readonly=readonly)
        try:
            yield Catalog(db)
        finally:
            db.close()
