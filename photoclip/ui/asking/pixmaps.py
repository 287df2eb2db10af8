"""Small pictures of what is searched by: photos of the library, files, or parts of either."""

from pathlib import Path

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from photoclip.core.query.question import Box, Picture
from photoclip.ui.search_bar.picture_names import PictureNames
from photoclip.ui.thumb_loader import Key, ThumbLoader
from photoclip.ui.thumbnails import SIZES, Thumbnails

_MOST_FILES = 32


class PicturePixmaps(QObject):
    """Loads beside the window; `arrived` says that one more is at hand."""

    arrived = Signal()

    def __init__(self, names: PictureNames, thumbnails: Thumbnails) -> None:
        super().__init__(names)
        self._names = names
        self._thumbnails = thumbnails
        self._files: dict[Path, QPixmap | None] = {}
        self._awaited: set[str] = set()
        self._loader = ThumbLoader(Path, self)
        self._loader.loaded.connect(self._take)
        thumbnails.arrived.connect(self._see_thumbnail)
        names.learned.connect(self.arrived)

    def get(self, picture: Picture) -> QPixmap | None:
        """What is searched by, cut to its box; None as long as it is not there."""
        source = picture.source
        whole = self._file(source) if isinstance(source, Path) else self._photo(picture)
        if whole is None or picture.box is None:
            return whole
        return whole.copy(_part(whole, picture.box).toAlignedRect())

    def stop(self) -> None:
        """Wait for what is being read."""
        self._loader.stop()

    def _photo(self, picture: Picture) -> QPixmap | None:
        photo = self._names.photo(picture)
        if photo is None:
            return None
        thumb = self._thumbnails.of(photo, SIZES[-1])
        self._awaited.add(photo.content_hash)
        return None if thumb is None else thumb.pixmap

    def _file(self, path: Path) -> QPixmap | None:
        if path not in self._files:
            while len(self._files) >= _MOST_FILES:
                self._files.pop(next(iter(self._files)))
            self._files[path] = None
            self._loader.request((str(path), SIZES[0]))
        return self._files[path]

    @Slot(str)
    def _see_thumbnail(self, content_hash: str) -> None:
        """Of the many that come while one scrolls, only those that were asked for here matter."""
        if content_hash in self._awaited:
            self._awaited.discard(content_hash)
            self.arrived.emit()

    @Slot(object, QImage)
    def _take(self, key: Key, image: QImage) -> None:
        if not image.isNull():
            self._files[Path(key[0])] = QPixmap.fromImage(image)
            self.arrived.emit()


def _part(whole: QPixmap, box: Box) -> QRectF:
    width, height = whole.width(), whole.height()
    size = ((box.right - box.left) * width, (box.bottom - box.top) * height)
    return QRectF(box.left * width, box.top * height, *size)
