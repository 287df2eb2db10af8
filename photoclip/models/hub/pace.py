"""How fast bytes come, and how long the rest will take."""

import time
from collections import deque
from typing import Literal

Step = Literal["downloading", "copying", "checking", "converting", "waiting"]

_WINDOW = 10.0
"""Seconds that are looked back: long enough to be calm, short enough to follow the network."""


class Pace:
    """The rate of the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def at(self, done: int, total: int) -> tuple[float, float | None]:
        """Bytes per second, and seconds left or None where nothing comes."""
        now = time.monotonic()
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()  # a damaged file was thrown away
        self._seen.append((now, done))
        while len(self._seen) > 2 and self._seen[0][0] < now - _WINDOW:
            self._seen.popleft()
        first_time, first_done = self._seen[0]
        if now <= first_time or done <= first_done:
            return 0.0, None
        rate = (done - first_done) / (now - first_time)
        return rate, (total - done) / rate
