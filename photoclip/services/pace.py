"""How fast a job goes, and how long it will still take."""

import time
from collections import deque

from photoclip.core.events import Progress

_WINDOW_S = 20.0
_EARLY_S = 2.0


class Pace:
    """The rate over the last seconds: what a person waits by, when photos differ in size."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._seen: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def advance(self, count: int) -> None:
        """So many more are done."""
        now = time.monotonic()
        self._done += count
        self._seen.append((now, self._done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _WINDOW_S:
            self._seen.popleft()

    def progress(self) -> Progress:
        """Where the job stands; no time left is named before there is a rate to name it by."""
        (first, done_then), (last, done_now) = self._seen[0], self._seen[-1]
        span = last - first
        rate = (done_now - done_then) / span if span > 0 else 0.0
        left = (self._total - self._done) / rate if rate > 0 and span >= _EARLY_S else None
        return Progress(self._done, self._total, rate, left)
