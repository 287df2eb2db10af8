"""The photos before and after the one that is shown: virtual, the current one in the middle."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.photo_model import PhotoModel
from photoclip.ui.preferences import Preferences
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tile_cache import cut

TILE, GAP, EDGE = 60, 4, 6
_STEP = TILE + GAP
_SLIDE_MS = 160
_LOOK_MS = 120
_EMPTY, _RING = QColor("#262629"), QColor("#6aa5ff")
_QUIET = 0.72
_CLICK_OF_WHEEL = 120


class Filmstrip(QWidget):
    """Paints as many tiles as there is room for, however many photos there are."""

    chosen = Signal(int)
    """A row."""
    lacking = Signal(object)
    """Photos with these ids are in sight, and not at hand."""

    def __init__(self, model: PhotoModel, thumbnails: Thumbnails, preferences: Preferences) -> None:
        super().__init__()
        self._model = model
        self._thumbnails = thumbnails
        self._preferences = preferences
        self._row = 0
        self._middle = 0.0
        self._slide = QVariantAnimation(self, duration=_SLIDE_MS)
        self._slide.valueChanged.connect(self._slide_to)
        self._look = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._look.timeout.connect(self._ask)
        self.setObjectName("filmstrip")
        self.setFixedHeight(TILE + 2 * EDGE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        thumbnails.arrived.connect(self.update)
        thumbnails.veils.changed.connect(self.update)

    @property
    def rows(self) -> range:
        """Those in sight."""
        half = self.width() / 2 / _STEP + 1
        first = max(0, int(self._middle - half))
        return range(first, min(self._model.rowCount(), int(self._middle + half) + 2))

    def show_row(self, row: int) -> None:
        """Another photo is shown: slide it into the middle."""
        far = abs(row - self._middle) * _STEP > self.width()
        self._row = row
        count = number(self._model.rowCount())
        self.setAccessibleName(tr("Filmstrip, photo %1 of %2", None, number(row + 1), count))
        self._slide.stop()
        if self._preferences.now.still or far or not self.isVisible():
            self._slide_to(float(row))
        else:
            self._slide.setStartValue(self._middle)
            self._slide.setEndValue(float(row))
            self._slide.start()

    def rect_of(self, row: int) -> QRect:
        """Where a photo lies."""
        left = self.width() / 2 + (row - self._middle) * _STEP - TILE / 2
        return QRect(round(left), EDGE, TILE, TILE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(10 * _STEP, TILE + 2 * EDGE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        for row in self.rows:
            self._paint_tile(painter, row, self.rect_of(row), TILE * ratio)

    def _paint_tile(self, painter: QPainter, row: int, tile: QRect, longest: float) -> None:
        photo = self._model.photo(row)
        thumb = None if photo is None else self._thumbnails.of(photo, longest)
        current = row == self._row
        if thumb is None or thumb.pixmap is None:
            painter.fillRect(tile, _EMPTY)
            if photo is None:
                self._look.start()
        else:
            painter.setOpacity(1.0 if current else _QUIET)
            painter.drawPixmap(QRectF(tile), thumb.pixmap, cut(thumb.pixmap, tile))
            painter.setOpacity(1.0)
        if current:
            painter.setPen(QPen(_RING, 2))
            painter.drawRect(tile.adjusted(-1, -1, 0, 0))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().x())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(row)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Look further without leaving the photo; the next key or click leads back."""
        turned = event.angleDelta()
        steps = (turned.y() or turned.x()) / _CLICK_OF_WHEEL
        self._slide.stop()
        self._slide_to(min(max(0.0, self._middle - 3 * steps), self._model.rowCount() - 1.0))
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self._row_at(event.pos().x())
            photo = None if row is None else self._model.photo(row)
            said = "" if photo is None else words.file_name(photo.path)
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def _row_at(self, x: float) -> int | None:
        row = round((x - self.width() / 2) / _STEP + self._middle)
        return row if 0 <= row < self._model.rowCount() else None

    @Slot(object)
    def _slide_to(self, middle: float) -> None:
        self._middle = middle
        self.update()

    @Slot()
    def _ask(self) -> None:
        if self.isVisible():
            here = [row for row in self.rows if self._model.photo(row) is None]
            if here:
                self.lacking.emit([self._model.photo_id(row) for row in here])
