"""Bringing the library up to date: walk, read, encode, store, all at the same time."""

import os
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from photoclip.core.encoder import Encoder
from photoclip.core.events import (
    Event,
    FolderOffline,
    Indexed,
    IndexFinished,
    Progress,
    Scanned,
    Skipped,
)
from photoclip.media.requests import DecodeRequest
from photoclip.services.auto_tagging import note_arrivals, tag_arrivals, tags_on_its_own
from photoclip.services.encoding import Pipeline
from photoclip.services.everyday import make_everyday
from photoclip.services.filling import Filling
from photoclip.services.leaving import finish_removals
from photoclip.services.locking import index_lock
from photoclip.services.pace import Pace
from photoclip.services.scanning import Piece, note_reader, scan_files, scan_folder
from photoclip.services.scope import SomeFiles
from photoclip.services.session import Session
from photoclip.services.storing import Storing
from photoclip.services.tasks import Task, TaskQueue
from photoclip.services.tiling import tiles_wanted

_HEAD_START_S = 2.0
"""For how long folders are walked before the first photo is read, since the newest comes first."""


def index_library(session: Session) -> Iterator[Event]:
    """Bring all folders of the library up to date; see `index_folders`."""
    yield from index_folders(session, [folder.path for folder in session.catalog.folders.all()])


def index_folders(
    session: Session, folders: Sequence[Path], files: Sequence[SomeFiles] = ()
) -> Iterator[Event]:
    """Add folders to the library and bring what lies in them up to date, and some `files` of it.

    What is unchanged (size and modification time) is not opened, a content that was encoded before
    is not decoded again. Each batch is stored in one short transaction: an interrupted run loses at
    most the batches at hand, and the next one goes on where it was. Closing the generator cancels.
    At the end automatic labels tag what is new, above their lines, told by a `Changed` for each.
    Should the library's model be changed meanwhile, the run goes on with the new one. After
    `IndexFinished`, and for seconds, what searches draw their lines by is made, where the model is
    new to the library: whoever doesn't wait for it leaves it to the next run.

    :raises PhotoclipError: a folder that is new to the library does not exist or can't be read, or
        another run is under way.
    """
    with index_lock(session.paths.root):
        if session.catalog.folders.leaving():
            yield from finish_removals(session)
        note_arrivals(session)
        run = _Run(session, _roots(folders), files)
        yield from run.look_around()
        yield from run.read_all()
        yield from run.catch_up()
        yield from tag_arrivals(session)
        done = run.finish()
    yield done
    yield from run.prepare_searches()


def _roots(folders: Sequence[Path]) -> list[Path]:
    """The folders' absolute paths, without those that lie in another one of them."""
    paths = {Path(os.path.abspath(path.expanduser())): None for path in folders}  # noqa: PTH100
    return [path for path in paths if not any(parent in paths for parent in path.parents)]


@dataclass(slots=True)
class _Run:
    """One indexing run: what is still to do, and what was done."""

    session: Session
    roots: list[Path]
    files: Sequence[SomeFiles] = ()
    tasks: TaskQueue = field(init=False)
    storing: Storing = field(init=False)
    pace: Pace = field(init=False)
    started: float = field(default_factory=time.perf_counter)
    first_encoder: Encoder = field(init=False)
    _scanning: Iterator[Event | Piece] | None = field(init=False)
    _woken: Encoder | None = None

    def __post_init__(self) -> None:
        self.first_encoder = self.session.encoder
        self.tasks = TaskQueue(self.session.attention)
        self.storing = Storing(self.session, self.tasks)
        self.pace = Pace(0)
        self._scanning = self._scan()

    def look_around(self) -> Iterator[Event]:
        """Walk, until there is something to read and the newest of it is likely known."""
        enough = self.started + _HEAD_START_S
        while self._scanning and not (len(self.tasks) and time.perf_counter() > enough):
            yield from self._look_further()

    def read_all(self) -> Iterator[Event]:
        """Read what has to be, in batches that are each encoded and stored; walk on meanwhile."""
        if not self.tasks:
            return
        yield self._progress()
        while self.tasks or self._scanning or (yield from self._retry()):
            # Once more for each time that another model took over, and for what is tried again.
            yield from self._read_with(self.session.encoder)
        yield self._progress()

    def _retry(self) -> Generator[Event, None, bool]:
        """Whether there is anything to read once more."""
        retrying = self.storing.retry()
        while True:
            try:
                yield next(retrying) or self._progress()
            except StopIteration as end:
                return bool(end.value)

    def catch_up(self) -> Iterator[Event]:
        """Encode what was stored with another model, if that was changed since the run began; and
        the tiles of what was encoded before they were wanted."""
        if not self.session.answers_with(self.first_encoder):
            filling = Filling(self.session, self.session.encoder)
            yield from filling.run()
            self.storing.counts.embedded += filling.encoded
        if tiles_wanted(self.session):
            wanted = partial(tiles_wanted, self.session)
            yield from Filling(self.session, self.session.encoder, wanted, tiles_only=True).run()
        if tags_on_its_own(self.session):  # then it matters now how sure a label is
            yield from self.prepare_searches()

    def prepare_searches(self) -> Iterator[Event]:
        """Make what the model's cut-offs are drawn by, unless that is there."""
        for _ in make_everyday(self.session, self.session.encoder):
            yield self._progress()

    def finish(self) -> IndexFinished:
        """Settle what has moved, and sum up."""
        if all(folder.path in self.roots for folder in self.session.catalog.folders.all()):
            note_reader(self.session)
        moved, counts = self.storing.settle(), self.storing.counts
        return IndexFinished(
            added=counts.new - moved,
            changed=counts.changed,
            unchanged=counts.unchanged,
            moved=moved,
            missing=max(0, counts.missing - moved),
            embedded=counts.embedded,
            skipped=tuple(self.storing.skipped),
            seconds=time.perf_counter() - self.started,
            model=self.session.encoder.model_id,
        )

    def _scan(self) -> Iterator[Event | Piece]:
        for root in self.roots:
            yield from scan_folder(self.session, root)
        for some in self.files:
            yield from scan_files(self.session, some)

    def _look_further(self) -> Iterator[Event]:
        """One step of the walk."""
        step = next(self._scanning, None) if self._scanning else None
        match step:
            case None:
                self._scanning = None
            case Piece():
                yield from self._take(step)
            case FolderOffline() | Scanned() | Indexed():
                yield step

    def _take(self, piece: Piece) -> Iterator[Skipped]:
        for task in piece.tasks:
            self.tasks.push(task)
        self.storing.counts.unchanged += piece.unchanged
        self.storing.counts.missing += piece.missing
        self.storing.skipped += piece.skipped
        yield from map(Skipped, piece.skipped)

    def _read_with(self, encoder: Encoder) -> Iterator[Event]:
        """Read and store with this model, to the end or until the library has another."""
        requests = self._requests(encoder)
        for batch in Pipeline(self.session, encoder, lost=self.storing.is_lost).run(requests):
            if not self.session.answers_with(encoder):
                break  # another model took over while this batch was at work
            if batch is not None:
                for event in self.storing.store(encoder, batch):
                    yield event or self._progress()
                self.pace.advance(len(batch.results))
            for event in self._look_further() if self._scanning else ():
                if not isinstance(event, Scanned):  # how far reading is says more from now on
                    yield event
            yield self._progress()
        self.storing.give_back()

    def _requests(self, encoder: Encoder) -> Iterator[DecodeRequest | None]:
        """What to read next; None while there is nothing, but the walk goes on."""
        while True:
            task = self.tasks.pop()
            if task is not None:
                self.storing.begin(task)
                yield self._request(task, encoder)
            elif self._scanning:
                yield None
            else:
                return

    def _request(self, task: Task, encoder: Encoder) -> DecodeRequest:
        path = Path(task.path)
        if task.identify:
            return DecodeRequest(path, content_hash=task.describe)
        if self._woken is not encoder:  # and not before: most runs find nothing to encode
            self._woken = encoder
            self.session.images.wake(encoder)
        thumbnails = self.session.paths.thumbnails
        return DecodeRequest(
            path,
            encoder.preprocessing,
            thumbnails,
            asks=True,
            tiles=tiles_wanted(self.session),
        )

    def _progress(self) -> Progress:
        left = len(self.tasks) + self.storing.under_way
        self.pace.expect(left)
        searchable = len(self.session.vectors)
        progress = self.pace.progress()
        photos = searchable + self.tasks.unknown + self.storing.unknown
        if self._scanning:
            progress = replace(progress, seconds_left=None)  # nobody knows how many there are
        return replace(progress, searchable=searchable, photos=photos)
