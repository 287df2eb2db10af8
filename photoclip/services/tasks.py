"""Files that wait to be read, and which of them is next."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush, heapreplace
from typing import Literal

from photoclip.services.attention import Attention, Look

_BURST_NS = 2_000_000_000

Counted = Literal["new", "changed", "unchanged"]


@dataclass(frozen=True, slots=True)
class Task:
    """One file to read."""

    path: str
    folder_id: int
    size: int
    mtime_ns: int
    counted: Counted
    """The counter it adds to once it is stored."""
    photo_id: int | None = None
    """The photo that lay there before."""
    identify: bool = False
    """Only its content's hash is wanted: all else is known and has not changed."""
    describe: str = ""
    """The photo's content hash, where only what the file's header says is wanted."""
    again: bool = False
    """It could not be read before, perhaps because it was just being written."""


@dataclass(order=True, slots=True)
class _Entry:
    """A task in the order of its folder: one of each burst first, and the newest first."""

    rank: int
    minus_time: int
    number: int
    task: Task | None = field(compare=False)
    """None once it was taken out of turn."""


@dataclass(slots=True)
class _Bucket:
    """The tasks of one folder."""

    waiting: list[_Entry] = field(default_factory=list)
    arrived: list[Task] = field(default_factory=list)

    def head(self) -> _Entry | None:
        while self.waiting and self.waiting[0].task is None:
            heappop(self.waiting)
        return self.waiting[0] if self.waiting else None


_Order = list[tuple[tuple[int, int], str]]
"""A heap of folders by (rank, minus time) of their next task, or of one that was next before."""


class TaskQueue:
    """Tasks, those first that are looked at; then one photo of each burst, the newest first.

    A burst are photos of one folder that were taken within two seconds. Handing in a task and
    taking one costs the logarithm of their number; only when something else comes to be looked at
    are all folders gone through once.
    """

    def __init__(self, attention: Attention) -> None:
        self._attention = attention
        self._look = Look()
        self._size = 0
        self._unknown = 0
        self._number = 0
        self._buckets: dict[str, _Bucket] = {}
        self._unsorted: set[str] = set()
        self._order: _Order = []
        self._focus: _Order = []
        self._urgent: list[_Entry] = []
        self._of_photo: dict[int, _Entry] = {}

    def __len__(self) -> int:
        return self._size

    @property
    def unknown(self) -> int:
        """How many of the files hold no photo that is known: so many photos may come."""
        return self._unknown

    def push(self, task: Task) -> None:
        folder = os.path.dirname(task.path)  # noqa: PTH120  (a million times: no Path)
        self._buckets.setdefault(folder, _Bucket()).arrived.append(task)
        self._unsorted.add(folder)
        self._count(task, 1)

    def pop(self) -> Task | None:
        """What is to be done next; None where there is nothing."""
        if not self._size:
            return None
        self._sort()
        if (look := self._attention.look) is not self._look:
            self._turn_to(look)
        entry = self._next_urgent() or self._next_of(self._focus) or self._next_of(self._order)
        assert entry is not None
        assert entry.task is not None
        task, entry.task = entry.task, None
        if task.photo_id is not None:
            self._of_photo.pop(task.photo_id, None)
        self._count(task, -1)
        return task

    def drop_below(self, root: str) -> int:
        """Forget the tasks of a folder that can't be reached any more; returns how many."""
        before = self._size
        for folder in [one for one in self._buckets if _is_below(one, root)]:
            for task in self._tasks_of(self._buckets.pop(folder)):
                self._count(task, -1)
                entry = None if task.photo_id is None else self._of_photo.pop(task.photo_id, None)
                if entry is not None:
                    entry.task = None
            self._unsorted.discard(folder)
        return before - self._size

    def _count(self, task: Task, change: int) -> None:
        self._size += change
        if task.photo_id is None:
            self._unknown += change

    def _tasks_of(self, bucket: _Bucket) -> Iterator[Task]:
        yield from bucket.arrived
        yield from (entry.task for entry in bucket.waiting if entry.task is not None)

    def _sort(self) -> None:
        """Give what has arrived its place."""
        for folder in self._unsorted:
            bucket = self._buckets[folder]
            bucket.arrived.sort(key=lambda task: task.mtime_ns)
            leader: int | None = None
            for task in bucket.arrived:
                first = leader is None or task.mtime_ns - leader > _BURST_NS
                leader = task.mtime_ns if first else leader
                self._number += 1
                entry = _Entry(0 if first else 1, -task.mtime_ns, self._number, task)
                heappush(bucket.waiting, entry)
                if task.photo_id is not None:
                    self._of_photo[task.photo_id] = entry
            bucket.arrived = []
            self._announce(folder, bucket)
        self._unsorted.clear()

    def _announce(self, folder: str, bucket: _Bucket) -> None:
        if head := bucket.head():
            place = ((head.rank, head.minus_time), folder)
            heappush(self._order, place)
            if self._look.folder is not None and _is_below(folder, str(self._look.folder)):
                heappush(self._focus, place)

    def _turn_to(self, look: Look) -> None:
        self._look = look
        self._urgent = [
            self._of_photo[one] for one in reversed(look.photo_ids) if one in self._of_photo
        ]
        self._focus = []
        if look.folder is not None:
            for folder, bucket in self._buckets.items():
                if _is_below(folder, str(look.folder)) and (head := bucket.head()):
                    self._focus.append(((head.rank, head.minus_time), folder))
            heapify(self._focus)

    def _next_urgent(self) -> _Entry | None:
        while self._urgent:
            entry = self._urgent.pop()
            if entry.task is not None:
                return entry
        return None

    def _next_of(self, order: _Order) -> _Entry | None:
        """The first task by an order of folders, whose entries may be out of date."""
        while order:
            place, folder = order[0]
            bucket = self._buckets.get(folder)
            head = bucket.head() if bucket else None
            if head is None:
                heappop(order)
                self._buckets.pop(folder, None)
            elif (now := (head.rank, head.minus_time)) != place:
                heapreplace(order, (now, folder))
            else:
                return head
        return None


def _is_below(folder: str, root: str) -> bool:
    return folder == root or folder.startswith(root.rstrip(os.sep) + os.sep)
