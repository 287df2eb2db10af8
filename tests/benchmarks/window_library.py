"""A library of photos that exist in name only, with thumbnails and vectors, for the window."""

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.catalog import open_catalog
from photoclip.catalog.known import FileState
from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.ranking import normalise
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths

_BATCH = 10_000
_START = datetime(2004, 1, 1)  # a camera's own time has no zone
_PICTURES = 60
_THUMB_SIZE = (512, 384)


def fill(paths: LibraryPaths, photos: int, folder: Path, thumbnails: int) -> Iterator[int]:
    """Fill a new library; yields how many photos are in it. The newest have thumbnails."""
    encoder = open_encoder("builtin")
    vectors = _vectors(encoder)
    folder.mkdir(parents=True, exist_ok=True)
    with open_catalog(paths.catalog) as catalog:
        folder_id = catalog.folders.add(folder)
        for start in range(0, photos, _BATCH):
            numbers = range(start, min(start + _BATCH, photos))
            read = [_photo(number, folder_id, folder) for number in numbers]
            encoded = [one.content_hash for one in read]
            turned = np.roll(vectors, start // _BATCH, axis=1)[: len(read)]
            catalog.store_batch(encoder, Batch(read=read, encoded=encoded, vectors=turned))
            yield numbers.stop
    _write_thumbnails(paths, range(max(0, photos - thumbnails), photos))


def _photo(number: int, folder_id: int, folder: Path) -> ReadFile:
    taken = _START + timedelta(minutes=10 * number)
    metadata = PhotoMetadata("JPEG", 4000, 3000, taken_at=taken.isoformat(), camera="Made up")
    place = folder / f"{taken:%Y/%m}" / f"IMG_{number:07}.jpg"
    state = FileState(4_000_000 + number, 1_600_000_000_000_000_000 + number)
    return ReadFile(folder_id, place, state, _hash(number), metadata)


def _hash(number: int) -> str:
    """As varied as a real one, so that thumbnails lie in all folders."""
    return f"2-{(number * 0x9E3779B97F4A7C15) % 2**64:016x}{number:016x}"


def _vectors(encoder: Encoder) -> Vectors:
    random = np.random.default_rng(0).standard_normal((_BATCH, encoder.dim), np.float32)
    return normalise(random)


def _write_thumbnails(paths: LibraryPaths, numbers: range) -> None:
    """A few pictures under many names, so that the disk holds them."""
    store = ThumbnailStore(paths.thumbnails)
    made: list[Path] = []
    for number in numbers:
        place = store.path_for(_hash(number))
        place.parent.mkdir(parents=True, exist_ok=True)
        if len(made) < _PICTURES:
            _picture(number).save(place, quality=85)
            made.append(place)
        elif not place.exists():
            os.link(made[number % _PICTURES], place)


def write_photos(folder: Path, count: int) -> None:
    """Small real files, to be indexed; others each time, which no library knows."""
    folder.mkdir()
    first = time.time_ns()
    for number in range(count):
        _picture(first + number).save(folder / f"new {number}.jpg", quality=85)


def _picture(number: int) -> Image.Image:
    random = np.random.default_rng(abs(number))
    coarse = Image.fromarray(random.integers(0, 255, (12, 16, 3), np.uint8))
    return coarse.resize(_THUMB_SIZE, Image.Resampling.BICUBIC)
