"""Whether a library is healthy, and mending what can be made anew: its caches."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photoclip.catalog.checking import contents, problems, reindexed
from photoclip.core.on_disk import is_file
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.paths import LibraryPaths
from photoclip.services.session import Session

_LEFT_S = 24 * 3600.0
"""Unfinished files that nobody has touched for so long are nobody's."""
_MADE_S = 3600.0
"""A thumbnail is made before its photo is stored: what is younger may belong to a run under way."""


@dataclass(frozen=True, slots=True)
class Health:
    """What does not match the catalogue. All of it can be made anew."""

    without_photo: tuple[Path, ...] = ()
    """Thumbnails of photos that are not in the library any more."""
    without_thumbnail: tuple[Path, ...] = ()
    """A file of each photo that can be reached and has no thumbnail, or a broken one."""
    broken: tuple[Path, ...] = ()
    """Thumbnails that are not whole, of photos that can be reached."""
    unfinished: tuple[Path, ...] = ()
    """What killed processes have left."""
    wrong_vectors: int = 0
    """How many photos are searched by other vectors than the catalogue's."""

    @property
    def fine(self) -> bool:
        """Whether everything matches."""
        return self == Health()


def catalogue_problems(paths: LibraryPaths) -> list[str]:
    """What SQLite finds wrong with the catalogue; reads all of it.

    :raises PhotoclipError: it can't be looked into.
    """
    return problems(paths.catalog)


def mend_catalogue(paths: LibraryPaths) -> bool:
    """Make the catalogue's indexes anew; whether nothing is wrong with it then.

    :raises PhotoclipError: it can't be looked into.
    """
    return reindexed(paths.catalog)


def check_caches(session: Session) -> Health:
    """Compare the thumbnails and the vectors at hand with the catalogue. Changes nothing."""
    paths = session.paths
    store = ThumbnailStore(paths.thumbnails)
    here = set(_files(paths.thumbnails, ".jpg"))
    just_now = time.time() - _MADE_S
    lacking: list[Path] = []
    broken: list[Path] = []
    for content_hash, place in contents(paths.catalog):
        thumbnail = store.path_for(content_hash)
        there = thumbnail in here
        here.discard(thumbnail)
        if (there and _is_whole(thumbnail)) or place is None or not is_file(place):
            continue
        lacking.append(place)
        if there:
            broken.append(thumbnail)
    orphans = tuple(sorted(path for path in here if _is_older(path, just_now)))
    return Health(
        orphans, tuple(lacking), tuple(broken), _unfinished(paths), _wrong_vectors(session)
    )


def mend_caches(paths: LibraryPaths, health: Health) -> Iterator[str]:
    """Make anew what does not match; yields what was done, in words for a person.

    No session of this process may have the library open.

    :raises PhotoclipError: thumbnails can't be written.
    """
    removed = sum(_remove(path) for path in (*health.without_photo, *health.unfinished))
    if removed:
        yield f"Deleted files that belonged to nothing: {removed:,}."
    for path in health.broken:  # what is there is not made anew
        _remove(path)
    if health.without_thumbnail:
        made = _make_thumbnails(paths, health.without_thumbnail)
        yield f"Made missing thumbnails: {made:,} of {len(health.without_thumbnail):,}."
    if health.wrong_vectors:
        shutil.rmtree(paths.vectors, ignore_errors=True)
        yield "What is searched is read from the catalogue anew at the next search."


def _files(root: Path, ending: str) -> Iterator[Path]:
    for folder, _, names in os.walk(root):
        yield from (Path(folder, name) for name in names if name.endswith(ending))


def _is_whole(thumbnail: Path) -> bool:
    """Whether a file begins and ends as a JPEG does: a power cut leaves empty ones, and halves."""
    try:
        with thumbnail.open("rb") as stream:
            begins = stream.read(2) == b"\xff\xd8"
            stream.seek(-2, os.SEEK_END)
            return begins and stream.read(2) == b"\xff\xd9"
    except OSError:  # too short for an end, or it can't be read
        return False


def _unfinished(paths: LibraryPaths) -> tuple[Path, ...]:
    long_ago = time.time() - _LEFT_S
    places = [*_files(paths.root, ".part"), *_files(paths.vectors, ".new")]
    return tuple(path for path in places if _is_older(path, long_ago))


def _is_older(path: Path, moment: float) -> bool:
    try:
        return path.stat().st_mtime < moment
    except OSError:
        return False


def _wrong_vectors(session: Session) -> int:
    """Compares every vector that is searched with the one in the catalogue."""
    index, wrong = session.vectors, 0
    for chunk in session.catalog.embeddings.stored(session.encoder):
        rows = index.rows(chunk.photo_ids)
        listed = np.isin(chunk.photo_ids, index.ids_at(rows))
        wrong += int(np.count_nonzero(np.any(index.take(rows) != chunk.vectors[listed], axis=1)))
    return wrong


def _make_thumbnails(paths: LibraryPaths, places: tuple[Path, ...]) -> int:
    with DecodePool(1) as pool:
        requests = (DecodeRequest(place, None, paths.thumbnails) for place in places)
        return sum(1 for result in pool.decode(requests) if result and not result.reason)


def _remove(path: Path) -> int:
    with suppress(OSError):
        path.unlink()
        return 1
    return 0
