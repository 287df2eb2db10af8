"""Small pictures of many photos, of which some can be left out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from shiboken6 import isValid
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.photo_fetcher import PhotoFetcher
from photoclip.ui.speaking import Role, speak_as
from photoclip.ui.tile_cache import RADIUS, TileCache

_TILE, _GAP = QSize(84, 63), 6
_FADED = 0.28
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class ThumbStrip(QWidget):
    """One line of tiles, or all of them in lines. Click one, or press Space, to leave it out.

    Photos are fetched when they are to be painted, and not before.
    """

    toggled = Signal(int)
    """A photo's id: it is left out, or no longer."""

    def __init__(self, look: Look, fetcher: PhotoFetcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fetcher = fetcher
        self._tiles = TileCache()
        self._ids: Sequence[int] = ()
        self._said: Callable[[int], str] = _nothing
        self._left_out: frozenset[int] = frozenset()
        self._photos: dict[int, Photo] = {}
        self._asked: set[int] = set()
        self._current = 0
        self.unfolded = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        speak_as(self, Role.Grouping)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.thumbnails.arrived.connect(self._refresh)
        look.thumbnails.veils.changed.connect(self.update)

    @property
    def shown(self) -> Sequence[int]:
        """The photos there is room for."""
        return self._ids if self.unfolded else self._ids[: self.columns]

    def show_photos(
        self, ids: Sequence[int], left_out: frozenset[int], said: Callable[[int], str]
    ) -> None:
        """Other photos; `said` tells by the place among them what else is to be said of one."""
        self._ids, self._left_out, self._said = ids, left_out, said
        self._current = min(self._current, max(0, len(ids) - 1))
        self._settle()

    def unfold(self, unfolded: bool) -> None:
        """Show all photos, or one line of them."""
        self.unfolded = unfolded
        self._settle()

    def tile(self, place: int) -> QRect:
        """Where a photo lies."""
        line, column = divmod(place, self.columns)
        step = _TILE + QSize(_GAP, _GAP)
        return QRect(QPoint(column * step.width(), 2 + line * step.height()), _TILE)

    @override
    def sizeHint(self) -> QSize:
        lines = max(1, -(-len(self.shown) // self.columns))
        return QSize(_TILE.width(), lines * (_TILE.height() + _GAP) - _GAP + 4)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._settle()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        lacking = []
        for place, photo_id in enumerate(self.shown):
            tile = self.tile(place)
            if tile.intersects(event.rect()):
                self._paint(painter, tile, place)
                lacking += [] if photo_id in self._asked else [photo_id]
        if lacking:
            self._asked.update(lacking)
            self._fetcher.fetch(lacking, self._take)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self.toggled.emit(int(self._ids[place]))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.update()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = Qt.Key(event.key()), self.shown
        steps = _STEPS | {Qt.Key.Key_Up: -self.columns, Qt.Key.Key_Down: self.columns}
        to = self._current + steps.get(key, 0)
        if key == Qt.Key.Key_Space and shown:
            self.toggled.emit(int(shown[self._current]))
        elif key in steps and 0 <= to < len(shown):
            self._current = to
            self.setAccessibleDescription(self._described(to))
            self.update()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if place is None else self._described(place))
            return True
        return super().event(event)

    def _paint(self, painter: QPainter, tile: QRect, place: int) -> None:
        colours, photo_id = self._look.theme.colours, self._ids[place]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tile))
        painter.drawRoundedRect(tile, RADIUS, RADIUS)
        left_out = photo_id in self._left_out
        photo, ratio = self._photos.get(photo_id), self.devicePixelRatioF()
        longest = _TILE.width() * ratio
        thumb = None if photo is None else self._look.thumbnails.of(photo, longest)
        if thumb is not None and thumb.pixmap is not None:
            painter.setOpacity(_FADED if left_out else 1.0)
            painter.drawPixmap(tile.topLeft(), self._tiles.get(thumb.pixmap, tile.size(), ratio))
            painter.setOpacity(1.0)
        if left_out:
            painter.setPen(QPen(QColor(colours.no), 2))
            middle = QRectF(tile).center()
            for corner in (QPointF(6, 6), QPointF(6, -6)):
                painter.drawLine(middle - corner, middle + corner)
        self._paint_ring(painter, tile, place)

    def _paint_ring(self, painter: QPainter, tile: QRect, place: int) -> None:
        pointed = self.underMouse() and tile.contains(self.mapFromGlobal(self.cursor().pos()))
        if pointed or (self.hasFocus() and place == self._current):
            painter.setPen(QPen(QColor(self._look.theme.colours.ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(tile, RADIUS, RADIUS)

    def _described(self, place: int) -> str:
        photo_id = self._ids[place]
        photo = self._photos.get(photo_id)
        name = "" if photo is None else words.file_name(photo.path)
        out = tr("left out") if photo_id in self._left_out else tr("click to leave it out")
        return " · ".join(part for part in (name, self._said(place), out) if part)

    def _place_at(self, point: QPoint) -> int | None:
        places = range(len(self.shown))
        return next((place for place in places if self.tile(place).contains(point)), None)

    @property
    def columns(self) -> int:
        """So many photos lie on a line."""
        return max(1, (self.width() + _GAP) // (_TILE.width() + _GAP))

    def _settle(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    @Slot(str)
    def _refresh(self, _content_hash: str) -> None:
        self.update()

    def _take(self, photos: list[Photo]) -> None:
        if isValid(self):  # the sheet may have been closed meanwhile
            self._photos |= {photo.id: photo for photo in photos}
            self.update()


def _nothing(_place: int) -> str:
    return ""
