"""Catalogues of photos that exist in name only, and what is in them."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.batches import Batch, ReadFile, UnreadFile
from photoclip.catalog.catalog import Catalog
from photoclip.catalog.files import FileState, KnownFile
from photoclip.core.encoder import TextEncoder, Vectors
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids

FACTS = PhotoMetadata(
    format="JPEG",
    width=400,
    height=300,
    taken_at="2021-08-12T18:42:00",
    camera="Fujifilm X-T3",
    latitude=39.376,
    longitude=-9.34,
)
STATE = FileState(size=1000, mtime_ns=5)


class Model:
    """What keys an embedding."""

    dim = 4

    def __init__(self, model_id: str = "m", revision: str = "1") -> None:
        self.model_id, self.revision = model_id, revision

    def encode_texts(self, texts: object) -> Vectors:
        raise NotImplementedError


@contextmanager
def copy_of(made: Database) -> Iterator[Catalog]:
    """A catalogue in memory that begins as another."""
    with closing(Database(memory=True, execute_plugins=False)) as db:
        made.conn.backup(db.conn)
        db.execute("PRAGMA foreign_keys = ON")
        yield Catalog(db)


def add(catalog: Catalog, path: str, content: str = "aa", facts: PhotoMetadata = FACTS) -> int:
    """A photo in a watched folder, the path's own unless one around it is; its id."""
    folder_id = catalog.folders.add(Path(path).parent)
    read = ReadFile(folder_id, Path(path), STATE, content, facts)
    return catalog.store_batch(Model(), Batch([read])).ids[content]


def skip(catalog: Catalog, path: str, reason: str) -> None:
    """A file that could not be read."""
    file = UnreadFile(catalog.folders.add(Path(path).parent), Path(path), STATE, reason)
    catalog.store_batch(Model(), Batch(unread=[file]))


def known(catalog: Catalog, root: str) -> dict[str, KnownFile]:
    """What is known of the files below a folder, by path."""
    return {file.path: file for file in catalog.files.stream(Path(root))}


def tags(catalog: Catalog, photo_id: int) -> tuple[str, ...]:
    """The paths of a photo's tags."""
    details = catalog.photos.details(photo_id)
    assert details is not None
    return tuple(tag.path for tag in details.tags)


def listed(
    catalog: Catalog, folder_id: int | None = None, tag: str | None = None
) -> tuple[Photo, ...]:
    """The photos of the library, of a folder or with a tag, in order."""
    ids = catalog.photos.ids(folder_id, tag).tolist()
    photos = catalog.photos.get(ids)
    return tuple(photos[one] for one in ids)


def encoded(catalog: Catalog, model: TextEncoder) -> set[int]:
    """The photos, listed or not, that have a vector of the model."""
    return {one for chunk in catalog.embeddings.stored(model) for one in chunk.photo_ids.tolist()}


def vectors_of(catalog: Catalog, model: TextEncoder) -> tuple[Ids, Vectors]:
    """Ids (n,), in order, and vectors (n, dim) of all listed photos that the model has encoded."""
    chunks = list(catalog.embeddings.stored(model))
    ids = np.concatenate([np.empty(0, np.int64), *(chunk.photo_ids for chunk in chunks)])
    none = np.empty((0, model.dim), np.float32)
    matrix = np.concatenate([none, *(chunk.vectors for chunk in chunks)])
    rows = np.argsort(ids)
    rows = rows[~np.isin(ids[rows], catalog.embeddings.unlisted())]
    return ids[rows], matrix[rows]
