"""Storing what was read, and settling what could not be."""

import os
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from photoclip.catalog.batches import Batch, ReadFile, Stored, UnreadFile
from photoclip.catalog.files import FileState
from photoclip.catalog.known import TRY_AGAIN_NS
from photoclip.core.encoder import Encoder
from photoclip.core.events import Event, FolderOffline, Indexed, Skipped
from photoclip.core.photo import Folder, SkippedFile
from photoclip.media.long_paths import openable
from photoclip.media.mounts import is_away
from photoclip.media.requests import DecodeResult
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.services.asking import asked
from photoclip.services.encoding import Encoded
from photoclip.services.session import Session
from photoclip.services.tasks import Task, TaskQueue
from photoclip.services.tiling import tiles_wanted

_YOUNG_S = 30.0
"""A file that was changed so shortly ago may still be being written."""
_AT_ONCE = 10_000


@dataclass(slots=True)
class Counts:
    """Files, except `embedded`: photos."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    missing: int = 0
    embedded: int = 0


@dataclass(slots=True)
class _Sorted:
    """The files of a batch, by what has become of them."""

    read: list[tuple[Task, DecodeResult]] = field(default_factory=list)
    unread: list[tuple[Task, DecodeResult]] = field(default_factory=list)
    vanished: list[Task] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Standing:
    """How it stands with a file that could not be read."""

    away: Path | None
    """The folder, or what is mounted below it, that can't be reached."""
    there: bool = False
    unfinished: bool = False
    """Whether it has changed since it was found, or so shortly before that it still may."""


class Storing:
    """Takes batches into the catalogue and the index; knows what is still under way."""

    def __init__(self, session: Session, tasks: TaskQueue) -> None:
        self._session = session
        self._tasks = tasks
        self._under_way: dict[Path, Task] = {}
        self._later: list[Task] = []
        self._placed: list[int] = []
        self._last_known = session.catalog.photos.last_id()
        self._offline: set[str] = set()
        self._silent: frozenset[Path] = frozenset()
        self._thumbnails = ThumbnailStore(session.paths.thumbnails)
        self.counts = Counts()
        self.skipped: list[SkippedFile] = []

    @property
    def under_way(self) -> int:
        """How many files were begun and are not stored yet."""
        return len(self._under_way)

    @property
    def unknown(self) -> int:
        """How many of them hold no photo that is known."""
        return sum(task.photo_id is None for task in self._under_way.values())

    def is_lost(self, path: Path) -> bool:
        """Whether a file lies on a server that has died meanwhile. Any thread may ask."""
        return any(path.is_relative_to(folder) for folder in self._silent)

    def begin(self, task: Task) -> None:
        """A file is about to be read."""
        self._under_way[Path(task.path)] = task

    def give_back(self) -> None:
        """Let what was begun, but not stored, be read later."""
        for task in self._under_way.values():
            self._tasks.push(task)
        self._under_way.clear()

    def retry(self) -> Generator[Event | None, None, bool]:
        """Let be read once more what may just have been written before; whether there is any.

        Yields as `store` does. What has gone meanwhile is for the next run to find.
        """
        later, self._later = self._later, []
        for task in later:
            holder = self._holder(task)
            if holder is None or holder.path in self._silent:
                continue
            states = yield from asked(partial(_states, task))
            if states is None:
                self._silent |= {holder.path}
                yield from self._take_offline(task, holder.path)
                continue
            for state in states:
                now = replace(task, size=state.size, mtime_ns=state.mtime_ns, again=True)
                self._tasks.push(now)
        return bool(later) and len(self._tasks) > 0

    def store(self, encoder: Encoder, batch: Encoded) -> Iterator[Event | None]:
        """One short transaction for a batch, and the events of it; None, before that, where the
        system takes its time to tell why a file could not be read."""
        standings: dict[Path, _Standing] = {}
        for result in batch.results:
            if result.reason:
                task = self._under_way[result.path]
                standings[result.path] = yield from self._standing(task)
        kinds = _Sorted()
        watched = {folder.id for folder in self._session.catalog.folders.all()}
        for result in batch.results:
            task = self._under_way.pop(result.path)
            if task.folder_id in watched:  # else it was removed meanwhile
                standing = standings.get(result.path)
                yield from self._sort(task, result, standing, kinds)
        wanted = _as_batch(kinds, batch)
        stored = self._session.store_batch(encoder, wanted)
        self._store_tiles(encoder, batch, stored)
        self._session.catalog.files.apply_scan(missing=[task.path for task in kinds.vanished])
        for old, new in stored.renamed.items():
            self._thumbnails.rename(old, new)
        self._count(kinds, stored, len(wanted.encoded))
        for _, result in kinds.unread:
            self.skipped.append(SkippedFile(result.path, result.reason))
            yield Skipped(self.skipped[-1])
        if stored.ids:
            yield Indexed(tuple(stored.ids.values()))

    def _store_tiles(self, encoder: Encoder, batch: Encoded, stored: Stored) -> None:
        """Not in the batch's transaction: tiles that get lost are made by the next run."""
        if not batch.tiles or not tiles_wanted(self._session):
            return
        mine = [
            (stored.ids[one.content_hash], tiles)
            for one, tiles in zip(batch.encoded, batch.tiles, strict=True)
            if one.content_hash in stored.ids
        ]
        ids, tiles = [one for one, _ in mine], [vectors for _, vectors in mine]
        self._session.catalog.tiles.put(encoder, ids, tiles)

    def settle(self) -> int:
        """Forget the old places of what has moved; returns how much of it is new to this run."""
        moved = min(self._forget_moved(self._placed), self.counts.new)
        lately = self._session.placed_lately
        if self.counts.missing > moved:
            self.counts.missing -= self._forget_moved(list(lately))
        lately.extend(one for one in self._placed if one <= self._last_known)
        return moved

    def _forget_moved(self, placed: list[int]) -> int:
        moved = 0
        for start in range(0, len(placed), _AT_ONCE):
            part = placed[start : start + _AT_ONCE]
            moved += self._session.catalog.files.forget_moved(part)
        return moved

    def _sort(
        self, task: Task, result: DecodeResult, standing: _Standing | None, kinds: _Sorted
    ) -> Iterator[FolderOffline]:
        """`standing`: of a file that could not be read."""
        if standing is None:
            kinds.read.append((task, result))
        elif standing.away is not None:
            yield from self._take_offline(task, standing.away)
        elif result.gone and not standing.there:
            kinds.vanished.append(task)
        elif task.describe:
            self.counts.unchanged += 1  # It could be read before: the next run asks again.
        elif not task.again and standing.unfinished:
            self._later.append(task)
        else:
            kinds.unread.append((task, result))

    def _standing(self, task: Task) -> Generator[None, None, _Standing]:
        """What a dead server says nothing of is away."""
        folders, holder = self._session.catalog.folders, self._holder(task)
        if holder is None:  # it was removed meanwhile
            return _Standing(None)
        if holder.path in self._silent:
            return _Standing(holder.path)
        below = [m.path for m in folders.mounts(holder.id)]
        question = partial(_look_at, task, holder.path, folders.mount(holder.id), below)
        standing = yield from asked(question)
        if standing is None:
            self._silent |= {holder.path}
        return standing or _Standing(holder.path)

    def _holder(self, task: Task) -> Folder | None:
        folders = self._session.catalog.folders.all()
        return next((one for one in folders if one.id == task.folder_id), None)

    def _take_offline(self, task: Task, away: Path) -> Iterator[FolderOffline]:
        """A drive was unplugged: nothing of it is read now, nothing is said of its files."""
        self._tasks.drop_below(str(away))
        if str(away) not in self._offline:
            self._offline.add(str(away))
            if any(folder.path == away for folder in self._session.catalog.folders.all()):
                self._session.catalog.folders.out_of_reach(task.folder_id)
            yield FolderOffline(away)

    def _count(self, kinds: _Sorted, stored: Stored, embedded: int) -> None:
        self.counts.embedded += embedded
        self.counts.missing += len(kinds.vanished)
        self._placed += stored.ids.values()
        for task, result in kinds.read:
            if stored.ids[result.content_hash] in stored.turned:
                # Its thumbnail shows it as it was, and its vector has been dropped.
                self._thumbnails.discard(result.content_hash)
                self._tasks.push(replace(task, identify=False, describe=""))
                continue
            setattr(self.counts, task.counted, getattr(self.counts, task.counted) + 1)


def _as_batch(kinds: _Sorted, batch: Encoded) -> Batch:
    read = {result.content_hash for _, result in kinds.read}
    rows = [row for row, one in enumerate(batch.encoded) if one.content_hash in read]
    encoded = [batch.encoded[row].content_hash for row in rows]
    return Batch(
        read=[
            ReadFile(
                task.folder_id, result.path, _state(task), result.content_hash, result.metadata
            )
            for task, result in kinds.read
        ],
        unread=[
            UnreadFile(task.folder_id, result.path, _unread_state(task, result), result.reason)
            for task, result in kinds.unread
        ],
        encoded=encoded,
        vectors=batch.vectors[rows] if rows else Batch().vectors,
        fingerprints={
            result.content_hash: result.fingerprint
            for _, result in kinds.read
            if result.fingerprint
        },
    )


def _state(task: Task) -> FileState:
    return FileState(task.size, task.mtime_ns)


def _unread_state(task: Task, result: DecodeResult) -> FileState:
    """What tells whether a file that could not be read is to be tried again: it is by every run
    where the system said no, as for want of permission, since that changes without the file."""
    return replace(_state(task), mtime_ns=TRY_AGAIN_NS) if result.refused else _state(task)


def _look_at(task: Task, folder: Path, mount: Path | None, mounts: Sequence[Path]) -> _Standing:
    if is_away(folder, mount):
        return _Standing(folder)
    around = (one for one in mounts if Path(task.path).is_relative_to(one))
    away = next((one for one in around if is_away(one, one)), None)
    there = os.path.lexists(openable(task.path))
    return _Standing(away, there, _may_be_unfinished(task))


def _may_be_unfinished(task: Task) -> bool:
    """Whether a file has changed since it was found, or so shortly before that it still may."""
    states = _states(task)
    if states != [_state(task)]:
        return bool(states)
    return abs(time.time() - task.mtime_ns / 1e9) < _YOUNG_S


def _states(task: Task) -> list[FileState]:
    """The state of a task's file, as it is now; none where it can't be asked for."""
    try:
        status = os.stat(openable(task.path))  # noqa: PTH116  (no Path is at hand)
    except OSError:
        return []
    return [FileState(status.st_size, status.st_mtime_ns)]
