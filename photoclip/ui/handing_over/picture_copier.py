"""A photo's picture for the clipboard, decoded in a process of its own."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage
from typing_extensions import override

from photoclip.core.errors import PhotoclipError
from photoclip.services.showing import PictureReader, ShowResult


class PictureCopier(QObject):
    """One picture at a time: the newest that was asked for is the one that is copied."""

    copied = Signal(object, object)
    """Path and size of what is on the clipboard now."""
    failed = Signal(object, str)
    """Path, and why it could not be read."""
    _read = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted: Path | None = None
        self._reader: PictureReader | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._read.connect(self._take)

    def copy(self, path: Path) -> None:
        """Read a photo and put it on the clipboard."""
        self._wanted = path
        if self._reader is None:
            self._reader = PictureReader()
        self._pool.start(_Reading(self._reader, path, self._tell))

    def stop(self) -> None:
        """Wait for what is being read."""
        if self._reader is not None:
            self._reader.close()
        self._pool.waitForDone()

    def _tell(self, path: Path, result: object) -> None:
        self._read.emit(path, result)

    @Slot(object, object)
    def _take(self, path: Path, result: ShowResult | str) -> None:
        if path != self._wanted:
            return
        self._wanted = None
        if isinstance(result, str):
            self.failed.emit(path, result)
            return
        largest = result.levels[0]
        image = QImage(
            largest.data.data,
            largest.width,
            largest.height,
            4 * largest.width,
            QImage.Format.Format_RGB32,
        ).copy()  # the bytes are Python's
        image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        QGuiApplication.clipboard().setImage(image)
        self.copied.emit(path, image.size())


class _Tell(Protocol):
    def __call__(self, path: Path, result: object) -> None: ...


class _Reading(QRunnable):
    """Runs on a thread of the pool."""

    def __init__(self, reader: PictureReader, path: Path, tell: _Tell) -> None:
        super().__init__()
        self._reader, self._path, self._tell = reader, path, tell

    @override
    def run(self) -> None:
        try:
            result = self._reader.read(self._path)
        except PhotoclipError as error:
            self._tell(self._path, error.message)
            return
        self._reader.rest()  # seldom is another one copied
        if result is not None:
            self._tell(self._path, result.reason or result)
