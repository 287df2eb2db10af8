"""A photo as large as the window; arrows move on, Esc goes back."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.grid_view import GridView
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.thumb_loader import Key, ThumbLoader
from photoclip.ui.thumbnails import Thumbnails

_GROUND = QColor(14, 14, 15, 245)
_WORDS = QColor("#c8c8cc")
_MARGIN, _CAPTION = 24, 34
_STEPS = {
    Qt.Key.Key_Left: GridView.CursorAction.MoveLeft,
    Qt.Key.Key_Right: GridView.CursorAction.MoveRight,
    Qt.Key.Key_Up: GridView.CursorAction.MoveUp,
    Qt.Key.Key_Down: GridView.CursorAction.MoveDown,
    Qt.Key.Key_Home: GridView.CursorAction.MoveHome,
    Qt.Key.Key_End: GridView.CursorAction.MoveEnd,
}
_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_Space)


class Preview(QWidget):
    """Lies over the window. Shows the thumbnail at once, and the file itself when it is read."""

    closed = Signal()

    def __init__(
        self, grid: GridView, model: PhotoModel, thumbnails: Thumbnails, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._over = parent
        self._grid = grid
        self._model = model
        self._thumbnails = thumbnails
        self._loader = ThumbLoader(Path, self)
        self._row_wanted = -1
        self._photo: Photo | None = None
        self._wanted: Key | None = None
        self._pixmap: QPixmap | None = None
        self._loader.loaded.connect(self._take)
        grid.selectionModel().currentChanged.connect(self._follow)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Preview")
        self.hide()

    @Slot()
    def open_current(self) -> None:
        """Show the grid's current photo."""
        index = self._grid.currentIndex()
        if not index.isValid():
            return
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._show_row(index.row())

    def stop(self) -> None:
        """Wait for the image that is being read."""
        self._loader.stop()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _CLOSING:
            self._close()
        elif key in _STEPS:
            index = self._grid.moveCursor(_STEPS[key], Qt.KeyboardModifier.NoModifier)
            if index.isValid():
                self._grid.choose_row(index.row())
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._close()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _GROUND)
        if self._photo is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_CAPTION - 8)
        pixmap = self._pixmap or self._thumbnail()
        if pixmap is not None:
            photo = self._photo
            size = pixmap.deviceIndependentSize()
            if photo.width and photo.height:
                size.setWidth(photo.width)
                size.setHeight(photo.height)
            size = size.scaled(room.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRectF(0, 0, size.width(), size.height())
            area.moveCenter(QRectF(room).center())
            painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        painter.setPen(_WORDS)
        caption = self.rect().adjusted(_MARGIN, self.height() - _CAPTION, -_MARGIN, 0)
        said = f"{words.file_name(self._photo.path)}    ← → move    Esc close"
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, said)

    def _thumbnail(self) -> QPixmap | None:
        thumb = self._photo and self._thumbnails.get(self._photo.content_hash, 512)
        return thumb.pixmap if thumb else None

    def _show_row(self, row: int) -> None:
        photo = self._model.photo(row) if row < self._model.rowCount() else None
        self._row_wanted = row
        self._photo = photo
        self._pixmap = None
        if photo is None:
            self._wanted = None
            self.update()
            return
        longest = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        self._wanted = (str(photo.path), longest)
        self._loader.request(self._wanted)
        self.setAccessibleDescription(words.file_name(photo.path))
        self.update()

    def _close(self) -> None:
        self.hide()
        self._photo, self._pixmap, self._wanted = None, None, None
        self.closed.emit()

    @Slot(QModelIndex, QModelIndex)
    def _follow(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self.isVisible() and current.isValid():
            self._show_row(current.row())

    @Slot(object)
    def follow_fetched(self, _ids: object) -> None:
        """Photos came that were not at hand."""
        if self.isVisible() and self._photo is None and self._row_wanted >= 0:
            self._show_row(self._row_wanted)

    @Slot(object, QImage)
    def _take(self, key: Key, image: QImage) -> None:
        if key == self._wanted and not image.isNull():
            self._pixmap = QPixmap.fromImage(image)
            self.update()
