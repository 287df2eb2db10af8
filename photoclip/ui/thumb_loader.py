"""Thumbnails from disk, decoded beside the window: the newest request first, a bounded number."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QRunnable, QSize, Qt, QThread, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader
from typing_extensions import override

PathOf = Callable[[str], Path]
"""From a photo's content hash to its thumbnail's file."""

_WAITING = 300
_MOST_THREADS = 2
"""So many are for a disk that is slow to answer. But the window keeps a processor of its own, or
each of its frames would wait for those who load what it paints."""

Key = tuple[str, int]
"""A content hash, and the length in pixels that is wanted of the longer side."""


class ThumbLoader(QObject):
    """Loads images in a pool of threads. What scrolled away long ago is dropped unread."""

    loaded = Signal(object, QImage)

    def __init__(self, path_of: PathOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path_of = path_of
        self._pool = QThreadPool(self)
        self._threads = max(1, min(_MOST_THREADS, QThread.idealThreadCount() - 1))
        self._pool.setMaxThreadCount(self._threads)
        self._lock = threading.Lock()
        self._waiting: OrderedDict[Key, int | None] = OrderedDict()
        """With the frame of those that are wanted only as long as they are in sight."""
        self._frame = 0
        self._running = 0
        self._stopped = False

    def begin_frame(self) -> None:
        """All that is in sight of the grid is asked for now; what was and is not scrolled away."""
        with self._lock:
            self._frame += 1

    def request(self, key: Key, *, in_frame: bool = False) -> None:
        """Load this next; `loaded` brings it, or a null image where there is none.

        One of a frame (`in_frame`) is dropped unread where the next frame doesn't want it.
        """
        with self._lock:
            if self._stopped:  # a window that closes may be painted once more
                return
            forever = key in self._waiting and self._waiting[key] is None
            self._waiting[key] = self._frame if in_frame and not forever else None
            self._waiting.move_to_end(key)
            while len(self._waiting) > _WAITING:
                self._waiting.popitem(last=False)
            start = self._running < self._threads
            self._running += start
        if start:
            self._pool.start(_Loading(self))

    def stop(self) -> None:
        """Drop what waits, and wait for what runs; nothing is loaded any more."""
        with self._lock:
            self._stopped = True
            self._waiting.clear()
        self._pool.waitForDone()

    def next_key(self) -> Key | None:
        """For the pool's threads: what to load now, or None, which ends the thread's work."""
        with self._lock:
            while self._waiting:
                key, frame = self._waiting.popitem(last=True)
                if frame is None or frame == self._frame:
                    return key
            self._running -= 1
            return None

    def read(self, key: Key) -> QImage:
        """For the pool's threads: the image, at most as large as wanted."""
        content_hash, longest = key
        return read_scaled(self._path_of(content_hash), longest)


class _Loading(QRunnable):
    """One thread's work: load until nothing waits."""

    def __init__(self, loader: ThumbLoader) -> None:
        super().__init__()
        self._loader = loader

    @override
    def run(self) -> None:
        while (key := self._loader.next_key()) is not None:
            self._loader.loaded.emit(key, self._loader.read(key))


def read_scaled(path: Path, longest: int) -> QImage:
    """An image file, oriented, its longer side at most `longest`; null where it can't be read."""
    buffer = QBuffer()
    if str(path).isprintable():
        reader = QImageReader(str(path))
    else:  # bytes that are no text, which Qt would drop from the name
        with suppress(OSError):
            buffer.setData(path.read_bytes())
        reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        box = QSize(longest, longest)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
