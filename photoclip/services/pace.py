"""How fast a job goes, and how long it will still take."""

import time
from collections import deque
from collections.abc import Generator
from typing import TypeVar

from photoclip.core.events import Progress

_T = TypeVar("_T")
_WINDOW_S = 20.0
_EARLY_S = 2.0
_SUSPENDED_S = 2.0


class Pace:
    """The rate over the last seconds: what a person waits by, when photos differ in size.

    A job that is at work comes here several times a second. Longer gaps are the time in which it
    was paused, or waited for more urgent jobs; they don't count.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._last = time.monotonic()
        self._suspended = 0.0
        self._seen: deque[tuple[float, int]] = deque([(self._last, 0)])

    def advance(self, count: int) -> None:
        """So many more are done."""
        now = self._now()
        self._done += count
        self._seen.append((now, self._done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW_S:
            self._seen.popleft()

    def expect(self, left: int) -> None:
        """So many are still to be done."""
        self._total = self._done + left

    def progress(self) -> Progress:
        """Where the job stands; no time left is named before there is a rate to name it by."""
        self._now()
        (first, done_then), (last, done_now) = self._seen[0], self._seen[-1]
        span = last - first
        rate = (done_now - done_then) / span if span > 0 else 0.0
        left = (self._total - self._done) / rate if rate > 0 and span >= _EARLY_S else None
        return Progress(self._done, self._total, rate, left)

    def _now(self) -> float:
        """Seconds on a clock that stands still while the job is suspended."""
        now = time.monotonic()
        if now - self._last > _SUSPENDED_S:
            self._suspended += now - self._last
        self._last = now
        return now - self._suspended


def paced(computing: Generator[None, None, _T], pace: Pace) -> Generator[Progress, None, _T]:
    """A computation's result; while it goes on, where the job stands, so that others get a turn."""
    while True:
        try:
            next(computing)
        except StopIteration as done:
            result: _T = done.value
            return result
        yield pace.progress()
