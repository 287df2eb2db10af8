"""Photos to be looked at, decoded in processes of their own, whatever their files hold."""

import threading
from concurrent.futures import CancelledError
from pathlib import Path

from photoclip.core.query.question import Box
from photoclip.media.pool import DecodePool
from photoclip.media.showing import Counts, Raster, ShowRequest, ShowResult, show

__all__ = ["WORKERS", "Counts", "PictureReader", "Raster", "ShowResult", "show_workers"]

WORKERS = 2
"""One for the photo that is looked at, one for the next."""
_LIMIT_S = 60.0


def show_workers() -> int:
    """How many processes decode what is looked at."""
    return WORKERS


class PictureReader:
    """Reads photos for several threads; its processes are started when they are first needed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._pool: DecodePool | None = None
        self._closed = False

    def read(self, path: Path, longest: int = 0, part: Box | None = None) -> ShowResult | None:
        """A photo, or a part of it, at most so many pixels long (0: all); None after `close`.

        A file that can't be read is a result with a reason.

        :raises PhotoclipError: no process could be started.
        """
        pool = self._opened()
        if pool is None:
            return None
        try:
            for result in pool.decode([ShowRequest(path, longest=longest, part=part)]):
                if isinstance(result, ShowResult):
                    return result
                if result is not None:
                    return ShowResult(path, reason=result.reason, gone=result.gone)
        except (CancelledError, RuntimeError):
            if self._current() is pool:
                raise
        return None

    def rest(self) -> None:
        """Let the processes go, as nothing was wanted of them for a while."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def close(self) -> None:
        """Nothing is read any more."""
        self._closed = True
        self.rest()

    def _opened(self) -> DecodePool | None:
        with self._lock:
            if self._closed:
                return None
            if self._pool is None:
                self._pool = DecodePool(show_workers(), _LIMIT_S, process=show, urgent=True)
            return self._pool

    def _current(self) -> DecodePool | None:
        with self._lock:
            return self._pool
