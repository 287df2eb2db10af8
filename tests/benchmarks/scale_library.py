"""A library of photos that exist in name only, and an encoder that costs nothing."""

import hashlib
import os
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import psutil

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.known import FileState
from photoclip.core.edits import TagChange
from photoclip.core.encoder import Pixels, Preprocessing, Running, Vectors
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.ranking import normalise
from photoclip.paths import LibraryPaths

_BATCH, _LARGE = 128, 8192
"""As many as an indexing run stores at once; and between the first photos and the last, whose cost
is told, so many that filling takes minutes."""

_MEASURED = 20_000

IN_ORDER = 60
"""So many batches at the end have dates in order, as a camera's photos have where they are stored
folder by folder; the dates before are by chance: then each is put between others, in two indexes,
which is the worst there is."""

_IN_A_FOLDER = 1000
_FIRST = datetime(2004, 1, 1)  # a camera's own time has no zone
_MINUTES = 10_000_019
_TAGS = ("family", "holiday", "garden", "work", "food")


class FreeEncoder:
    """Vectors of the length that full models make, by chance: what is measured is all the rest."""

    model_id, revision, dim = "free", "0" * 16, 512
    templates, logit_scale, batch_size = ("{}",), 100.0, _BATCH
    preprocessing = Preprocessing(224, (224, 224))
    running = Running("cpu", "fp32")

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        hashes = (hashlib.blake2b(text.encode(), digest_size=8).digest() for text in texts)
        seeds = (int.from_bytes(one, "big") for one in hashes)
        vectors = [np.random.default_rng(seed).standard_normal(self.dim) for seed in seeds]
        return normalise(np.array(vectors, np.float32))

    def encode_images(self, pixels: Pixels) -> Vectors:
        raise NotImplementedError

    def release_images(self) -> None:
        pass


def free_encoder(_: str) -> FreeEncoder:
    return FreeEncoder()


def place(root: Path, number: int) -> Path:
    """Where a photo lies: a thousand to a folder, the folders in years."""
    folder = number // _IN_A_FOLDER
    return root / f"{2004 + folder % 20}" / f"{folder:05}" / f"IMG_{number:07}.jpg"


def memory() -> tuple[int, int]:
    """This process's memory and, of that, what is its own: not of mapped files. Bytes."""
    found = psutil.Process().memory_info()
    return found.rss, found.rss - getattr(found, "shared", 0)


def make_files(root: Path, photos: int) -> None:
    """The photos as empty files: a rescan that finds all unchanged opens none of them."""
    if place(root, photos - 1).exists():
        return
    for start in range(0, photos, _IN_A_FOLDER):
        place(root, start).parent.mkdir(parents=True, exist_ok=True)
        for number in range(start, min(start + _IN_A_FOLDER, photos)):
            os.close(os.open(place(root, number), os.O_CREAT | os.O_WRONLY))


def fill(paths: LibraryPaths, root: Path, photos: int) -> Iterator[tuple[int, float]]:
    """Fill a new library; yields how many photos are in it and what a photo cost, in CPU seconds.

    Of this process, with what the system did for it: not of what else the machine was doing.
    """
    encoder = FreeEncoder()
    random = np.random.default_rng(0)
    with open_catalog(paths.catalog) as catalog:
        folder_id = catalog.folders.add(root)
        for numbers in _batches(photos):
            in_order = numbers.start >= photos - IN_ORDER * _BATCH
            read = [_photo(number, folder_id, root, in_order=in_order) for number in numbers]
            vectors = normalise(random.standard_normal((len(read), encoder.dim), np.float32))
            batch = Batch(read, encoded=[one.content_hash for one in read], vectors=vectors)
            started = time.process_time()
            catalog.store_batch(encoder, batch)
            yield numbers.stop, (time.process_time() - started) / len(read)
        _tag(catalog, photos)


def _batches(photos: int) -> Iterator[range]:
    start = 0
    while start < photos:
        measured = start < _MEASURED or start + _LARGE + _MEASURED > photos
        end = min(start + (_BATCH if measured else _LARGE), photos)
        yield range(start, end)
        start = end


def _photo(number: int, folder_id: int, root: Path, *, in_order: bool) -> ReadFile:
    path = place(root, number)
    status = path.stat()
    content = hashlib.blake2b(number.to_bytes(8, "big"), digest_size=16).hexdigest()
    minutes = _MINUTES + number if in_order else (number * 7919) % _MINUTES
    taken = _FIRST + timedelta(minutes=minutes)
    metadata = PhotoMetadata(
        *("JPEG", 4000, 3000, 1, taken.isoformat(), "Made Up X-1", "23mm F2"),
        *(2.8, 0.004, 200, 23.0, 48.2, 16.37),
    )
    state = FileState(status.st_size, status.st_mtime_ns)
    return ReadFile(folder_id, path, state, f"2-{content}", metadata)


def _tag(catalog: Catalog, photos: int) -> None:
    """A tenth of the photos have tags, put on by the hundred."""
    for start in range(1, photos + 1, 1000):
        ids = tuple(range(start, min(start + 100, photos + 1)))
        catalog.journal.apply("Tag", [TagChange(ids, _TAGS[start // 1000 % len(_TAGS)], True)])
