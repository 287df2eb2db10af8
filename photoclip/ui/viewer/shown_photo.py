"""The photo on show: its thumbnail at once, the file itself when it is read."""

from pathlib import Path

from PySide6.QtCore import QObject, QSizeF, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoclip.core.photo import Photo
from photoclip.ui.thumb_loader import Key, ThumbLoader
from photoclip.ui.thumbnails import SIZES, Thumbnails
from photoclip.ui.veils import blurred


class ShownPhoto(QObject):
    """One photo at a time; a file that is read too late is dropped."""

    arrived = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._loader = ThumbLoader(Path, self)
        self._loader.loaded.connect(self._take)
        thumbnails.arrived.connect(self._see_thumbnail)
        self._photo: Photo | None = None
        self._wanted: Key | None = None
        self._pixmap: QPixmap | None = None
        self._blurred: QPixmap | None = None
        thumbnails.veils.changed.connect(self.arrived)

    @property
    def photo(self) -> Photo | None:
        return self._photo

    def show(self, photo: Photo | None, longest: int) -> None:
        """Another photo, at most so many pixels long; None: none."""
        self._photo, self._pixmap, self._blurred = photo, None, None
        self._wanted = None if photo is None else (str(photo.path), longest)
        if self._wanted is not None:
            self._loader.request(self._wanted)

    def pixmap(self) -> QPixmap | None:
        """The best picture of it that is at hand."""
        if self._pixmap is not None and self._photo is not None:
            return self._as_seen(self._photo, self._pixmap)
        if self._photo is None:
            return None
        thumb = self._thumbnails.of(self._photo, SIZES[-1])
        return thumb.pixmap if thumb else None

    def size(self) -> QSizeF | None:
        """How wide and how high it is, upright."""
        if self._photo is not None and self._photo.width and self._photo.height:
            return QSizeF(self._photo.width, self._photo.height)
        pixmap = self.pixmap()
        return None if pixmap is None else pixmap.deviceIndependentSize()

    def stop(self) -> None:
        """Wait for the file that is being read."""
        self._loader.stop()

    def _as_seen(self, photo: Photo, pixmap: QPixmap) -> QPixmap:
        """The photo itself, or what is to be seen of it where a veil lies over it."""
        if not self._thumbnails.veils.blurs(photo.id):
            return pixmap
        if self._blurred is None:
            self._blurred = blurred(pixmap)
        return self._blurred

    @Slot(str)
    def _see_thumbnail(self, content_hash: str) -> None:
        if self._photo is not None and self._photo.content_hash == content_hash:
            self.arrived.emit()

    @Slot(object, QImage)
    def _take(self, key: Key, image: QImage) -> None:
        if key == self._wanted and not image.isNull():
            self._pixmap = QPixmap.fromImage(image)
            self.arrived.emit()
