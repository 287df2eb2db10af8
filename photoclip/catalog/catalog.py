"""The catalogue as one thing to open: its parts share one connection and one thread."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from photoclip.catalog.albums import Albums
from photoclip.catalog.arranging import Arranging
from photoclip.catalog.batches import Batch, Stored, store_batch
from photoclip.catalog.conditions import Conditions
from photoclip.catalog.database import explained, open_database, writing
from photoclip.catalog.directories import Directories
from photoclip.catalog.duplicates import Duplicates
from photoclip.catalog.embeddings import Embeddings
from photoclip.catalog.extras import Extras
from photoclip.catalog.facets import Facets
from photoclip.catalog.files import Files
from photoclip.catalog.fingerprints import Fingerprints
from photoclip.catalog.folders import Folders
from photoclip.catalog.journal import Journal
from photoclip.catalog.labels import Labels
from photoclip.catalog.located import Located, located
from photoclip.catalog.models import Models
from photoclip.catalog.noticed import Noticed
from photoclip.catalog.photos import Photos
from photoclip.catalog.searches import Searches
from photoclip.catalog.settings import Settings
from photoclip.catalog.sidecars import Sidecars
from photoclip.catalog.smart_albums import SmartAlbums
from photoclip.catalog.sums import Sums
from photoclip.catalog.tags import Tags
from photoclip.catalog.tiles import Tiles
from photoclip.catalog.trash import TrashedFiles
from photoclip.catalog.vectors import LibraryVectors
from photoclip.catalog.version_4 import IDENTITY
from photoclip.catalog.whole import Whole
from photoclip.catalog.words import Words
from photoclip.core.encoder import TextEncoder


class Catalog:
    """What the library knows. Everything else in it is a cache."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.folders = Folders(db)
        self.files = Files(db)
        self.extras = Extras(db)
        self.sidecars = Sidecars(db)
        self.photos = Photos(db)
        self.arranging = Arranging(db)
        self.noticed = Noticed(db)
        self.directories = Directories(db)
        self.embeddings = Embeddings(db)
        self.tiles = Tiles(db)
        self.fingerprints = Fingerprints(db)
        self.duplicates = Duplicates(db)
        self.trash = TrashedFiles(db)
        self.tags = Tags(db)
        self.sums = Sums(db)
        self.labels = Labels(db)
        self.albums = Albums(db)
        self.journal = Journal(db)
        self.smart_albums = SmartAlbums(db, self.journal)
        self.whole = Whole(db)
        self.words = Words(db)
        self.conditions = Conditions(db, self.words)
        self.facets = Facets(db)
        self.models = Models(db)
        self.searches = Searches(db)
        self.settings = Settings(db)
        self._seen = self._data_version()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is stored together or not at all."""
        with writing(self._db):
            yield

    def store_batch(self, model: TextEncoder, batch: Batch) -> Stored:
        """Store what was read from some files, in one short transaction."""
        return store_batch(self._db, model, batch)

    def located(self) -> Located:
        """Where the photos were taken."""
        return located(self._db)

    def vectors(self, model: TextEncoder, caches: Path | None = None) -> LibraryVectors:
        """The model's vectors, ready to be searched; by way of a cache in the folder `caches`."""
        return LibraryVectors(self.embeddings, model, self.identity, caches)

    def tile_vectors(self, model: TextEncoder, caches: Path | None = None) -> LibraryVectors:
        """The same of the photos' tiles, of which each has an id of its own; see `Tiles`."""
        return LibraryVectors(self.tiles, model, self.identity, caches)

    @property
    def identity(self) -> str:
        """What tells this catalogue from every other, and caches of the two apart."""
        return str(self.settings.get(IDENTITY))

    def changed_elsewhere(self) -> bool:
        """Whether another process or connection has written since this was last asked."""
        version = self._data_version()
        before, self._seen = self._seen, version
        return version != before

    def version(self) -> tuple[int, int]:
        """What stays the same as long as nothing is written, here or by others."""
        return self._db.conn.total_changes, self._data_version()

    def _data_version(self) -> int:
        # https://www.sqlite.org/pragma.html#pragma_data_version: own writes don't count.
        return int(self._db.execute("PRAGMA data_version").fetchone()[0])

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
