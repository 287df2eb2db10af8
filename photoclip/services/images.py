"""Image towers at work, on a thread of their own."""

import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor, wait
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
    """

    def __init__(self, idle_s: float) -> None:
        self._idle_s = idle_s
        self._thread = ThreadPoolExecutor(1, "photoclip-images", stand_back)
        self._awake: dict[int, Encoder] = {}
        self._used = 0.0
        self._latest: Future[Vectors] | None = None

    def encode(self, encoder: Encoder, pixels: Pixels) -> Future[Vectors]:
        """Unit vectors (n, dim) for prepared photos, uint8 RGB (n, height, width, 3)."""
        self._awake[id(encoder)] = encoder
        self._used = time.monotonic()
        self._latest = self._thread.submit(self._encode, encoder, pixels)
        return self._latest

    def wake(self, encoder: Encoder) -> Future[Vectors]:
        """Let an encoder load its image tower, since photos will follow."""
        blank = np.zeros((1, *encoder.preprocessing.size, 3), np.uint8)
        return self.encode(encoder, blank)

    def run(self, work: Callable[[], _T]) -> Future[_T]:
        """Do anything that takes long and wants no catalogue."""
        return self._thread.submit(work)

    def release(self, encoder: Encoder) -> None:
        """Give the memory of one encoder's image tower back, after what it was asked to encode."""
        if self._awake.pop(id(encoder), None) is not None:
            self._thread.submit(encoder.release_images)

    def rest(self) -> float | None:
        """Release what was not used for a while; seconds until it is time to ask again, or None."""
        if not self._awake:
            return None
        if self._latest is not None and not self._latest.done():
            return max(self._idle_s, _PATIENCE_S)  # a batch may take longer than that
        left = self._used + self._idle_s - time.monotonic()
        if left > 0:
            return left
        for encoder in list(self._awake.values()):
            self.release(encoder)
        return None

    def close(self) -> None:
        """Wait for the batch at hand, and end the thread."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _encode(self, encoder: Encoder, pixels: Pixels) -> Vectors:
        try:
            size = max(1, encoder.batch_size)
            if len(pixels) <= 2 * size:
                return encoder.encode_images(pixels)
            # Photos with their tiles are many: all at once they would take too much memory.
            parts = [pixels[start : start + size] for start in range(0, len(pixels), size)]
            return np.concatenate([encoder.encode_images(part) for part in parts])
        finally:
            self._used = time.monotonic()


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
