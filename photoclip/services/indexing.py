"""Bringing the library up to date: walk, decode, encode, store."""

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from photoclip.catalog.files import FileState
from photoclip.core.events import (
    Event,
    FolderOffline,
    Indexed,
    IndexFinished,
    Skipped,
)
from photoclip.core.photo import SkippedFile
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.services.pace import Pace
from photoclip.services.scanning import FolderPlan, plan_folder
from photoclip.services.session import Session, decode_workers

_BATCH_SECONDS = 0.5
_PATIENCE_S = 0.1


def index_library(session: Session) -> Iterator[Event]:
    """Bring all folders of the library up to date; see `index_folders`."""
    yield from index_folders(session, [folder.path for folder in session.catalog.folders.all()])


def index_folders(session: Session, folders: Sequence[Path]) -> Iterator[Event]:
    """Add folders to the library and bring what lies in them up to date.

    What is unchanged (size and modification time) is not opened, a content that was encoded before
    is not encoded again. Each batch is stored in one short transaction: an interrupted run loses at
    most the batch at hand, and the next one goes on where it was. Closing the generator cancels.

    :raises PhotoclipError: a folder that is new to the library does not exist or can't be read.
    """
    run = _Run(session)
    for path in folders:
        yield from run.scan(Path(os.path.abspath(path.expanduser())))  # noqa: PTH100  # no ".."
    yield from run.decode_and_store()
    yield run.finish()


@dataclass(slots=True)
class _Counts:
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    moved: int = 0
    embedded: int = 0


@dataclass(frozen=True, slots=True)
class _Task:
    """One file to decode. `counted` names the counter it adds to once it is stored."""

    folder_id: int
    state: FileState
    counted: str


@dataclass(slots=True)
class _Run:
    """One indexing run: what is still to do, and what was done."""

    session: Session
    counts: _Counts = field(default_factory=_Counts)
    skipped: list[SkippedFile] = field(default_factory=list)
    tasks: dict[Path, _Task] = field(default_factory=dict)
    placed: list[int] = field(default_factory=list)
    started: float = field(default_factory=time.perf_counter)

    def scan(self, path: Path) -> Iterator[Event]:
        """Compare a folder with the catalogue; what has to be decoded goes into `tasks`."""
        plan: FolderPlan | None = None
        for step in plan_folder(self.session, path):
            if isinstance(step, FolderPlan):
                plan = step
            else:
                yield step
        if plan is None:
            yield FolderOffline(path)
            return
        self._take(plan)
        for file in plan.skipped:
            yield Skipped(file)

    def decode_and_store(self) -> Iterator[Event]:
        """Decode what has to be, in batches that are each encoded and stored."""
        if not self.tasks:
            return
        pace = Pace(len(self.tasks))
        yield pace.progress()
        for batch in self._batches():
            if not batch:  # nothing came for a while: time for whoever waits
                yield pace.progress()
                continue
            skipped = [SkippedFile(r.path, r.reason) for r in batch if r.reason]
            readable = [result for result in batch if not result.reason]
            ids = self._store(readable, skipped)
            self.skipped += skipped
            for file in skipped:
                yield Skipped(file)
            if ids:
                yield Indexed(tuple(ids))
            pace.advance(len(batch))
            yield pace.progress()

    def finish(self) -> IndexFinished:
        """Settle what has moved, and sum up."""
        if any(photo_id not in self.session.vectors for photo_id in self.placed):
            self.session.forget_vectors()  # photos came back whose vectors were in the catalogue
        moved = self.session.catalog.files.forget_moved(set(self.placed))
        counts = self.counts
        moved = min(moved, counts.new)
        return IndexFinished(
            added=counts.new - moved,
            changed=counts.changed,
            unchanged=counts.unchanged,
            moved=moved,
            missing=max(0, counts.missing - moved),
            embedded=counts.embedded,
            skipped=tuple(self.skipped),
            seconds=time.perf_counter() - self.started,
            model=self.session.encoder.model_id,
        )

    def _take(self, plan: FolderPlan) -> None:
        files = self.session.catalog.files
        files.mark_missing(plan.missing)
        files.mark_found(plan.found_again)
        self.counts.missing += len(plan.missing)
        self.counts.unchanged += plan.unchanged
        self.skipped += plan.skipped
        for kind, found in plan.to_decode:
            state = FileState(found.size, found.mtime_ns)
            self.tasks[found.path] = _Task(plan.folder_id, state, kind)

    def _batches(self) -> Iterator[list[DecodeResult]]:
        """Decoded files: as many as the encoder takes at once, or as come in a second or so.

        An empty batch comes where a file takes long, so that the engine can serve a search.
        """
        preprocessing = self.session.encoder.preprocessing
        requests = (
            DecodeRequest(path, preprocessing, self.session.paths.thumbnails) for path in self.tasks
        )
        with DecodePool(min(decode_workers(), len(self.tasks))) as pool:
            batch: list[DecodeResult] = []
            due = time.perf_counter() + _BATCH_SECONDS
            for result in pool.decode_ordered(requests, _PATIENCE_S):
                if result is not None:
                    batch.append(result)
                if len(batch) >= self.session.encoder.batch_size or time.perf_counter() > due:
                    yield batch
                    batch, due = [], time.perf_counter() + _BATCH_SECONDS
            if batch:
                yield batch

    def _store(self, results: list[DecodeResult], skipped: list[SkippedFile]) -> list[int]:
        """Encode first, then write one short transaction; returns the photos that were placed."""
        session, catalog = self.session, self.session.catalog
        fresh = self._without_vector(results)
        vectors = _encode(session, fresh)
        with catalog.transaction():
            ids = {r.content_hash: catalog.photos.add(r.content_hash, r.metadata) for r in results}
            for result in results:
                task = self.tasks[result.path]
                photo_id = ids[result.content_hash]
                catalog.files.place(task.folder_id, photo_id, result.path, task.state)
            fresh_ids = [ids[result.content_hash] for result in fresh]
            catalog.embeddings.put(session.encoder, fresh_ids, vectors)
            for file in skipped:
                task = self.tasks[file.path]
                catalog.files.skip(task.folder_id, file.path, task.state, file.reason)
        session.vectors.add(fresh_ids, vectors)
        self._count(results, len(fresh))
        self.placed += ids.values()
        return list(ids.values())

    def _without_vector(self, results: Iterable[DecodeResult]) -> list[DecodeResult]:
        """One result for each content that the model has not encoded yet."""
        by_hash = {result.content_hash: result for result in results}
        known = self.session.catalog.photos.with_hashes(by_hash)
        encoded = self.session.catalog.embeddings.which_encoded(
            self.session.encoder, list(known.values())
        )
        return [r for content, r in by_hash.items() if known.get(content) not in encoded]

    def _count(self, results: Iterable[DecodeResult], embedded: int) -> None:
        self.counts.embedded += embedded
        for result in results:
            counted = self.tasks[result.path].counted
            setattr(self.counts, counted, getattr(self.counts, counted) + 1)


def _encode(session: Session, results: Sequence[DecodeResult]) -> np.ndarray:
    if not results:
        return np.empty((0, session.encoder.dim), np.float32)
    return session.encoder.encode_images(np.stack([result.pixels for result in results]))
