"""Storing what was read from a batch of files, in one short transaction.

Its cost depends on the batch alone, not on the size of the library: each statement goes to the
rows it is about by an index.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Literal, NamedTuple

import numpy as np
from sqlite_utils import Database

from photoclip.catalog import facts
from photoclip.catalog.adopting import Adoption, adopt
from photoclip.catalog.database import writing
from photoclip.catalog.embeddings import Embeddings
from photoclip.catalog.extras import Extras
from photoclip.catalog.facts import Said, Standing
from photoclip.catalog.files import Files
from photoclip.catalog.fingerprints import Fingerprints
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.known import FileState
from photoclip.catalog.places import to_column
from photoclip.core.duplicates.fingerprint import Fingerprint
from photoclip.core.encoder import TextEncoder, Vectors
from photoclip.core.hashes import is_image_hash
from photoclip.core.metadata import PhotoMetadata

_CHUNK = 500  # parameters in one statement; SQLite's oldest limit is 999


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file whose content is known. `metadata` is None where only the content was identified."""

    folder_id: int
    path: Path
    state: FileState
    content_hash: str
    metadata: PhotoMetadata | None = None


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that could not be read, and why, in words for a person."""

    folder_id: int
    path: Path
    state: FileState
    reason: str


@dataclass(frozen=True, slots=True)
class ExtraFile:
    """A film, or a RAW beside a photo. `of` is that photo's path, or None."""

    folder_id: int
    path: Path
    state: FileState
    kind: Literal["video", "raw"]
    of: Path | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """What was found out about some files.

    `vectors` (n, dim) are those of the contents `encoded`, which were encoded just now.
    """

    read: Sequence[ReadFile] = ()
    unread: Sequence[UnreadFile] = ()
    extras: Sequence[ExtraFile] = ()
    encoded: Sequence[str] = ()
    vectors: Vectors = field(default_factory=lambda: np.empty((0, 0), np.float32))
    fingerprints: Mapping[str, Fingerprint] = field(default_factory=dict)
    """Of contents whose thumbnails were made just now."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What storing a batch came to."""

    ids: Mapping[str, int]
    """The photo of each content hash."""
    new: frozenset[int] = frozenset()
    """Photos that the library did not know."""
    returned: frozenset[int] = frozenset()
    """Photos that it knew, but did not list: they had no place."""
    turned: frozenset[int] = frozenset()
    """Photos whose orientation has changed and which the batch has no vector of: their thumbnails
    show them as they were, and they wait to be encoded."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Content hashes of an older version, with those that took their place: thumbnails follow."""
    merged: Mapping[int, int] = field(default_factory=dict)
    """Photos that turned out to be another one, which has all that was said of them now."""


def store_batch(db: Database, model: TextEncoder, batch: Batch) -> Stored:
    """Store a batch; all of it or, after an error, nothing."""
    with writing(db):
        before = _before(db, batch.read)
        adoption = adopt(db, _old_ones(before, batch.read))
        known = _known(db, {file.content_hash for file in batch.read})
        said = list(_said(batch, _same_place(before, adoption), known))
        turned = _turned(said, known.values())
        facts.update(db, said)
        ids = {content: one.photo_id for content, one in known.items()}
        added = _add(db, [file for file in batch.read if file.content_hash not in known])
        ids.update(added)
        encoded = [ids[content] for content in batch.encoded]
        embeddings = Embeddings(db)
        embeddings.forget(turned)
        embeddings.put(model, encoded, batch.vectors)
        Fingerprints(db).forget(turned)
        Fingerprints(db).put({ids[content]: one for content, one in batch.fingerprints.items()})
        _place(db, batch, ids)
    return Stored(
        ids=ids,
        new=frozenset(added.values()),
        returned=frozenset(one.photo_id for one in known.values() if not one.listed),
        turned=frozenset(turned) - frozenset(encoded),
        renamed=adoption.renamed,
        merged=adoption.merged,
    )


class _Before(NamedTuple):
    """What lay at a path before the batch."""

    photo_id: int
    state: FileState
    content_hash: str
    looks: tuple[Any, ...]
    """What tells an edit of the picture from one of its metadata, for want of something better."""
    alone: bool
    """The photo has no other place."""


class _Known(NamedTuple):
    """A content that the library had before the batch."""

    photo_id: int
    orientation: int
    listed: bool
    places: int
    """How many of its places are not missing."""


def _before(db: Database, read: Sequence[ReadFile]) -> dict[str | bytes, _Before]:
    found: dict[str | bytes, _Before] = {}
    paths = iter([to_column(file.path) for file in read])
    while chunk := list(islice(paths, _CHUNK)):
        marks = ", ".join("?" for _ in chunk)
        rows = db.execute(
            "SELECT path, photo_id, size, mtime_ns, content_hash, width, height, taken_at, "
            "NOT EXISTS (SELECT 1 FROM files AS other WHERE other.photo_id = files.photo_id "
            "AND other.id <> files.id AND other.missing = 0) "
            f"FROM files JOIN photos ON photos.id = photo_id WHERE path IN ({marks})",
            chunk,
        )
        for path, photo_id, size, mtime_ns, content, *looks, alone in rows:
            state = FileState(size, mtime_ns)
            found[path] = _Before(photo_id, state, content, tuple(looks), bool(alone))
    return found


def _old_ones(
    before: Mapping[str | bytes, _Before], read: Sequence[ReadFile]
) -> Iterator[tuple[int, str, str]]:
    """Photos known by an older version's hash which were read again: (photo, hash, new hash).

    That hash was one of the whole file. Where the file has changed since, nothing can prove that
    the picture has not; one of the same size and date is taken for the same, because a tag that
    stays with an edited photo does less harm than one that is lost.
    """
    for file in read:
        then = before.get(to_column(file.path))
        if then is None or is_image_hash(then.content_hash):
            continue
        if is_image_hash(file.content_hash) and (
            file.state == then.state or (then.alone and _looks(file.metadata) == then.looks)
        ):
            yield then.photo_id, then.content_hash, file.content_hash


def _looks(metadata: PhotoMetadata | None) -> tuple[Any, ...] | None:
    return None if metadata is None else (metadata.width, metadata.height, metadata.taken_at)


def _same_place(
    before: Mapping[str | bytes, _Before], adoption: Adoption
) -> set[tuple[str | bytes, int]]:
    """Which photo lay at which path before, as (path, photo), by the ids that are left."""
    return {
        (path, adoption.merged.get(then.photo_id, then.photo_id)) for path, then in before.items()
    }


def _known(db: Database, hashes: Collection[str]) -> dict[str, _Known]:
    rows = db.execute(
        "SELECT content_hash, id, orientation, listed, (SELECT COUNT(*) FROM files "
        "WHERE photo_id = photos.id AND missing = 0) FROM photos "
        f"WHERE content_hash IN {MEMBERS}",
        [as_json(hashes)],
    )
    return {content: _Known(*values) for content, *values in rows}


def _said(
    batch: Batch,
    same_place: Collection[tuple[str | bytes, int]],
    known: Mapping[str, _Known],
) -> Iterator[Said]:
    """What the batch's files say of contents that the library had."""
    for file in batch.read:
        one = known.get(file.content_hash)
        if one is None or file.metadata is None:
            continue
        here = (to_column(file.path), one.photo_id) in same_place
        if one.places == 0 or (here and one.places == 1):
            standing: Standing = "only"
        else:
            standing = "rewritten" if here or file.content_hash in batch.encoded else "copy"
        yield Said(one.photo_id, standing, file.metadata)


def _turned(said: Sequence[Said], known: Iterable[_Known]) -> list[int]:
    """The photos that stand differently now than they were shown and encoded."""
    before = {one.photo_id: one.orientation for one in known}
    return [
        photo_id
        for photo_id, standing, metadata in said
        if standing != "copy" and metadata.orientation != before[photo_id]
    ]


def _add(db: Database, read: Sequence[ReadFile]) -> dict[str, int]:
    """New photos, one for each content; their ids by content hash."""
    by_hash = {file.content_hash: file.metadata for file in read}
    facts.add(db, by_hash)
    ids = {content: one.photo_id for content, one in _known(db, by_hash).items()}
    facts.describe(db, [Said(ids[one], "copy", said) for one, said in by_hash.items() if said])
    return ids


def _place(db: Database, batch: Batch, ids: Mapping[str, int]) -> None:
    files = Files(db)
    files.place_all((ids[f.content_hash], f.folder_id, f.path, f.state) for f in batch.read)
    files.skip_all((f.folder_id, f.path, f.state, f.reason) for f in batch.unread)
    Extras(db).put_all((e.folder_id, e.path, e.state, e.kind, e.of) for e in batch.extras)
