"""Work in a thread, told by a generator that can be closed at any time."""

import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TypeVar

from photoclip.core.models import DownloadProgress
from photoclip.models.hub.errors import Paused
from photoclip.models.hub.pace import Pace, Step

_T = TypeVar("_T")
_TELL_EVERY = 0.2
_GRACE = 3.0
"""Seconds to wait for the thread to end. What holds it longer (reading a large pickle, a server
that doesn't take the connection) ends by itself, and nothing is written after it."""


class Line:
    """What the thread tells, and whether it is to stop. `done`, `total` are bytes."""

    def __init__(self, name: str, total: int) -> None:
        self._name = name
        self._total = total
        self._pace = Pace()
        self._step: Step = "downloading"
        self._done = 0
        self._changes: deque[DownloadProgress] = deque()
        self._changed = threading.Event()
        self._stop = threading.Event()
        self._cut: Callable[[], None] | None = None

    def say(self, step: Step, done: int | None = None, total: int | None = None) -> None:
        """How far the work is; raises Paused where it is to stop."""
        self.heed()
        self._done = self._done if done is None else done
        self._total = self._total if total is None else total
        if step != self._step:
            self._step = step
            self._pace = Pace()
            self._changes.append(self.now())
            self._changed.set()

    def heed(self) -> None:
        """Raise Paused where the work is to stop."""
        if self._stop.is_set():
            raise Paused

    def wait(self, seconds: float) -> None:
        """Do nothing for a while; raises Paused where the work is to stop."""
        if self._stop.wait(seconds):
            raise Paused

    def stop(self) -> None:
        """Let the work stop at its next word, and end the connection that it waits for."""
        self._stop.set()
        cut = self._cut
        if cut is not None:
            cut()

    @contextmanager
    def waiting_on(self, cut: Callable[[], None]) -> Iterator[None]:
        """Meanwhile the work may hang on a connection that `cut` ends."""
        self._cut = cut
        try:
            self.heed()
            yield
        finally:
            self._cut = None

    def end(self) -> None:
        """The thread has nothing more to tell."""
        self._changed.set()

    def now(self) -> DownloadProgress:
        """How far the work is at this moment."""
        rate, left = self._pace.at(self._done, self._total)
        return DownloadProgress(self._name, self._step, self._done, self._total, rate, left)

    def changes(self) -> list[DownloadProgress]:
        """Changes of the step since the last call, after waiting a moment for one."""
        self._changed.wait(_TELL_EVERY)
        self._changed.clear()
        found = []
        while self._changes:
            found.append(self._changes.popleft())
        return found


def in_background(line: Line, work: Callable[[], _T]) -> Generator[DownloadProgress, None, _T]:
    """Run `work` in a thread and tell what it says on the line; returns or raises what it does.

    Something is yielded every moment, also while the network is silent, so that whoever steps this
    isn't held up. Closing it stops the thread at its next piece.
    """
    results: list[_T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001  # raised again where it is awaited
            errors.append(error)
        finally:
            line.end()

    thread = threading.Thread(target=run, name="photoclip-download", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            told = line.changes()
            yield from told or [line.now()]
    finally:
        line.stop()
        thread.join(_GRACE)
    yield from line.changes()
    if errors:
        raise errors[0]
    return results[0]
