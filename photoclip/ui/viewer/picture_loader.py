"""Brings photos from the processes that decode them to the window: what is looked at first."""

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot
from typing_extensions import override

from photoclip.core.errors import PhotoclipError
from photoclip.services.showing import WORKERS, PictureReader, ShowResult
from photoclip.ui.viewer.decoded import Decoded, DecodedPhotos, Want, decoded

_REST_MS = 60_000


class PictureLoader(QObject):
    """Lives on the GUI thread. Several viewers may share it, each with wishes of its own."""

    loaded = Signal(object)
    """`Decoded`."""
    _read = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = PictureReader()
        self._kept = DecodedPhotos()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(WORKERS)
        self._lock = threading.Lock()
        self._waiting: dict[QObject, list[Want]] = {}
        self._at_work: set[Want] = set()
        self._running = 0
        self._looking: set[QObject] = set()
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._let_go)
        self._read.connect(self._take)

    def get(self, want: Want) -> Decoded | None:
        """What is decoded already."""
        return self._kept.get(want)

    def want(self, who: QObject, wants: Sequence[Want]) -> None:
        """These, the first of them first; what the same one wanted before is dropped.

        `loaded` tells of each that was not at hand.
        """
        self._note(who, looks=bool(wants))
        with self._lock:
            self._waiting.pop(who, None)
            lacking = [one for one in wants if self._kept.get(one) is None]
            if lacking:
                self._waiting[who] = lacking  # the last who asks comes first
            start = max(0, min(WORKERS - self._running, len(lacking)))
            self._running += start
        for _ in range(start):
            self._pool.start(_Reading(self))

    def _note(self, who: QObject, *, looks: bool) -> None:
        """Rest as soon as nobody has looked at a photo for a while."""
        if looks:
            self._looking.add(who)
            self._rest.stop()
            return
        self._looking.discard(who)
        if not self._looking:
            self._rest.start()

    def forget(self, want: Want) -> None:
        """Read it again when it is wanted again."""
        self._kept.drop(want)

    def stop(self) -> None:
        """Drop what waits, and end what is being read."""
        with self._lock:
            self._waiting.clear()
        self._reader.close()
        self._pool.waitForDone()
        self._kept.clear()

    def next_want(self) -> Want | None:
        """For the pool's threads: what to read now, or None, which ends the thread's work."""
        with self._lock:
            for wants in reversed(self._waiting.values()):
                while wants:
                    want = wants.pop(0)
                    if want not in self._at_work:
                        self._at_work.add(want)
                        return want
            self._running -= 1
            return None

    def read(self, want: Want) -> None:
        """For the pool's threads: read it and tell."""
        try:
            result = self._reader.read(want.path, want.longest, want.part)
        except PhotoclipError as error:
            result = ShowResult(want.path, reason=error.message)
        with self._lock:
            self._at_work.discard(want)
        if result is not None:
            self._read.emit(decoded(want, result))

    @Slot(object)
    def _take(self, one: Decoded) -> None:
        self._kept.put(one)
        self.loaded.emit(one)

    @Slot()
    def _let_go(self) -> None:
        """Nobody has looked at a photo for a while: give the memory back."""
        self._kept.clear()
        self._pool.start(self._reader.rest)


class _Reading(QRunnable):
    """One thread's work: read until nothing is wanted."""

    def __init__(self, loader: PictureLoader) -> None:
        super().__init__()
        self._loader = loader

    @override
    def run(self) -> None:
        while (want := self._loader.next_want()) is not None:
            self._loader.read(want)
