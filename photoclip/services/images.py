"""Image towers at work, on threads of their own."""

import threading
import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

import numpy as np

from photoclip.core.encoder import Encoder, Pixels, Vectors
from photoclip.core.priority import stand_back

_T = TypeVar("_T")
_PATIENCE_S = 0.05


class ImageThread:
    """Loads image towers, encodes with them and gives their memory back, one thing at a time.

    Importing torch takes seconds and a large model seconds for a batch: the engine's thread, which
    answers searches, doesn't wait for either. A text tower stays on the engine's thread.

    There are two threads, which take turns: one for what takes minutes, which stands back, and one
    for what a person waits for (`urgent`), which doesn't, and comes after the batch at hand.
    """

    def __init__(self, idle_s: float) -> None:
        self._idle_s = idle_s
        self._turns = _Turns()
        self._back = ThreadPoolExecutor(1, "photoclip-images", stand_back)
        self._front = ThreadPoolExecutor(1, "photoclip-images-urgent")
        self._awake: dict[int, Encoder] = {}
        self._used = 0.0
        self._latest: dict[bool, Future[Vectors]] = {}

    def encode(self, encoder: Encoder, pixels: Pixels, *, urgent: bool = False) -> Future[Vectors]:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3)."""
        self._awake[id(encoder)] = encoder
        self._used = time.monotonic()
        encoding = self._thread(urgent).submit(self._encode, encoder, pixels, urgent)
        self._latest[urgent] = encoding
        return encoding

    def wake(self, encoder: Encoder, *, urgent: bool = False) -> Future[Vectors]:
        """Let an encoder load its image tower, since photos will follow.

        :param urgent: Whether a person waits for it; else it stands back, as what follows does.
        """
        blank = np.zeros((1, *encoder.preprocessing.size, 3), np.uint8)
        # No photos load nothing, but start the process that the encoder may have: one that was
        # started by a thread that stands back would do so for good, whoever asks it.
        started = self.encode(encoder, blank[:0], urgent=True)
        if urgent:
            return self.encode(encoder, blank, urgent=True)
        waking = self._back.submit(self._wake_after, started, encoder, blank)
        self._latest[False] = waking
        return waking

    def run(self, work: Callable[[], _T], *, urgent: bool = False) -> Future[_T]:
        """Do anything that takes long and wants no catalogue."""
        return self._thread(urgent).submit(self._in_turn, work, urgent)

    def release(self, encoder: Encoder) -> None:
        """Give the memory of one encoder's image tower back, after what it was asked to encode."""
        if self._awake.pop(id(encoder), None) is not None:
            self.run(encoder.release_images)

    def rest(self) -> float | None:
        """Release what was not used for a while; seconds until it is time to ask again, or None."""
        if not self._awake:
            return None
        if not all(encoding.done() for encoding in self._latest.values()):
            return max(self._idle_s, _PATIENCE_S)  # a batch may take longer than that
        left = self._used + self._idle_s - time.monotonic()
        if left > 0:
            return left
        for encoder in list(self._awake.values()):
            self.release(encoder)
        return None

    def close(self) -> None:
        """Wait for the batch at hand, and end the threads."""
        for thread in (self._back, self._front):
            thread.shutdown(wait=True, cancel_futures=True)

    def _thread(self, urgent: bool) -> ThreadPoolExecutor:
        return self._front if urgent else self._back

    def _in_turn(self, work: Callable[[], _T], urgent: bool) -> _T:
        with self._turns.taken(urgent):
            return work()

    def _wake_after(self, started: Future[Vectors], encoder: Encoder, blank: Pixels) -> Vectors:
        started.result()
        return self._encode(encoder, blank, urgent=False)

    def _encode(self, encoder: Encoder, pixels: Pixels, urgent: bool) -> Vectors:
        try:
            size = max(1, encoder.batch_size)
            # Photos with their tiles are many: all at once they would take too much memory.
            step = max(1, len(pixels)) if len(pixels) <= 2 * size else size
            vectors = []
            for start in range(0, max(1, len(pixels)), step):
                with self._turns.taken(urgent):
                    vectors.append(encoder.encode_images(pixels[start : start + step]))
            return vectors[0] if len(vectors) == 1 else np.concatenate(vectors)
        finally:
            self._used = time.monotonic()


class _Turns:
    """A tower serves one thread at a time; who is urgent comes before who isn't."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._taken = False
        self._urgent = 0

    @contextmanager
    def taken(self, urgent: bool) -> Iterator[None]:
        with self._changed:
            self._urgent += urgent
            self._changed.wait_for(lambda: not self._taken and (urgent or not self._urgent))
            self._urgent -= urgent
            self._taken = True
        try:
            yield
        finally:
            with self._changed:
                self._taken = False
                self._changed.notify_all()


def awaited(future: Future[_T]) -> Generator[None, None, _T]:
    """The future's result, after a None for each twentieth of a second that it takes.

    Closing the generator drops the result.
    """
    try:
        while not wait([future], _PATIENCE_S).done:
            yield None
    finally:
        future.cancel()
    return future.result()
