"""Bringing the library up to date: walk, decode, encode, store."""

import os
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoclip.catalog.files import FileState
from photoclip.core.encoder import Encoder, Vectors
from photoclip.core.events import (
    Event,
    FolderOffline,
    Indexed,
    IndexFinished,
    Skipped,
)
from photoclip.core.photo import SkippedFile
from photoclip.media.requests import DecodeResult
from photoclip.services.encoding import decoded_batches, encoded
from photoclip.services.filling import Filling
from photoclip.services.pace import Pace, paced
from photoclip.services.scanning import FolderPlan, plan_folder
from photoclip.services.session import Session


def index_library(session: Session) -> Iterator[Event]:
    """Bring all folders of the library up to date; see `index_folders`."""
    yield from index_folders(session, [folder.path for folder in session.catalog.folders.all()])


def index_folders(session: Session, folders: Sequence[Path]) -> Iterator[Event]:
    """Add folders to the library and bring what lies in them up to date.

    What is unchanged (size and modification time) is not opened, a content that was encoded before
    is not encoded again. Each batch is stored in one short transaction: an interrupted run loses at
    most the batch at hand, and the next one goes on where it was. Closing the generator cancels.
    Should the library's model be changed meanwhile, the run goes on with the new one.

    :raises PhotoclipError: a folder that is new to the library does not exist or can't be read.
    """
    run = _Run(session)
    for path in folders:
        yield from run.scan(Path(os.path.abspath(path.expanduser())))  # noqa: PTH100  # no ".."
    yield from run.decode_and_store()
    yield from run.catch_up()
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


@dataclass(frozen=True, slots=True)
class _Encoded:
    """Contents that were encoded just now, and their vectors (n, dim)."""

    results: list[DecodeResult]
    vectors: Vectors


@dataclass(slots=True)
class _Run:
    """One indexing run: what is still to do, and what was done."""

    session: Session
    counts: _Counts = field(default_factory=_Counts)
    skipped: list[SkippedFile] = field(default_factory=list)
    tasks: dict[Path, _Task] = field(default_factory=dict)
    placed: list[int] = field(default_factory=list)
    started: float = field(default_factory=time.perf_counter)
    first_encoder: Encoder = field(init=False)

    def __post_init__(self) -> None:
        self.first_encoder = self.session.encoder

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
        while self.tasks:  # once more for each time that another model took over
            yield from self._with_one_model(self.session.encoder, pace)

    def catch_up(self) -> Iterator[Event]:
        """Encode what was stored with another model, if that was changed since the run began."""
        if self.session.answers_with(self.first_encoder):
            return
        filling = Filling(self.session, self.session.encoder)
        yield from filling.run()
        self.counts.embedded += filling.encoded

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

    def _with_one_model(self, encoder: Encoder, pace: Pace) -> Iterator[Event]:
        """Decode and store with this model, to the end or until the library has another."""
        self.session.images.wake(encoder)
        batches = decoded_batches(
            encoder, list(self.tasks), len(self.tasks), self.session.paths.thumbnails
        )
        for batch in batches:
            fresh = self._without_vector(encoder, [one for one in batch if not one.reason])
            vectors = yield from paced(encoded(self.session.images, encoder, fresh), pace)
            if not self.session.answers_with(encoder):
                return  # another model took over while this batch was at work
            if batch:  # else nothing came for a while: time for whoever waits
                yield from self._store(encoder, batch, _Encoded(fresh, vectors))
                pace.advance(len(batch))
            yield pace.progress()

    def _store(
        self, encoder: Encoder, batch: list[DecodeResult], new: "_Encoded"
    ) -> Iterator[Event]:
        """One short transaction for a batch, and the events of it."""
        readable = [result for result in batch if not result.reason]
        skipped = [SkippedFile(r.path, r.reason) for r in batch if r.reason]
        catalog = self.session.catalog
        with catalog.transaction():
            ids = {r.content_hash: catalog.photos.add(r.content_hash, r.metadata) for r in readable}
            for result in readable:
                task = self.tasks[result.path]
                photo_id = ids[result.content_hash]
                catalog.files.place(task.folder_id, photo_id, result.path, task.state)
            fresh_ids = [ids[result.content_hash] for result in new.results]
            catalog.embeddings.put(encoder, fresh_ids, new.vectors)
            for file in skipped:
                task = self.tasks[file.path]
                catalog.files.skip(task.folder_id, file.path, task.state, file.reason)
        self.session.add_vectors(encoder, fresh_ids, new.vectors)
        self._count(readable, len(fresh_ids))
        self.placed += ids.values()
        self.skipped += skipped
        for result in batch:
            del self.tasks[result.path]
        for file in skipped:
            yield Skipped(file)
        if ids:
            yield Indexed(tuple(ids.values()))

    def _without_vector(
        self, encoder: Encoder, results: Iterable[DecodeResult]
    ) -> list[DecodeResult]:
        """One result for each content that the model has not encoded yet."""
        by_hash = {result.content_hash: result for result in results}
        known = self.session.catalog.photos.with_hashes(by_hash)
        done = self.session.catalog.embeddings.which_encoded(encoder, list(known.values()))
        return [r for content, r in by_hash.items() if known.get(content) not in done]

    def _count(self, results: Iterable[DecodeResult], embedded: int) -> None:
        self.counts.embedded += embedded
        for result in results:
            counted = self.tasks[result.path].counted
            setattr(self.counts, counted, getattr(self.counts, counted) + 1)
