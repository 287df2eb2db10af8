"""The map itself: the ground, the photos on it, and all that mouse and keys do there."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.core.mapping.mercator import Area
from photoclip.core.mapping_events import GroundRead, PhotosGrouped, TownsRead
from photoclip.core.vectors import Ids
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.map.area_painter import paint_area
from photoclip.ui.map.clusters_shown import ClustersShown
from photoclip.ui.map.ground_painter import GroundColours, GroundPainter
from photoclip.ui.map.keys import Key, meaning
from photoclip.ui.map.marker_painter import MarkerPainter, PixmapOf
from photoclip.ui.map.pointer import MapPointer
from photoclip.ui.map.scale_painter import paint_scale
from photoclip.ui.map.town_painter import TownPainter
from photoclip.ui.map.view import View
from photoclip.ui.speaking import Role, speak_as
from photoclip.ui.theme import Theme

_NOTCH = 240
"""Eighths of a degree of the wheel for one zoom level: two notches."""
_FRAME_MS = 16


class Canvas(QWidget):
    """Shows what it is told; says what the person chose."""

    moved = Signal()
    """Another part of the world is in sight, or another zoom level."""
    cluster_chosen = Signal(object)
    """A cluster's number, or None where the choice was given up."""
    cluster_entered = Signal(int)
    """Go nearer to a cluster."""
    area_chosen = Signal(object)
    """The `Area` of a rectangle that was drawn."""
    cluster_reached = Signal(int)
    """The keyboard is at this one."""
    left = Signal()
    """Escape, where nothing was chosen."""

    def __init__(self, theme: Theme, pixmap_of: PixmapOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = View()
        self.shown = ClustersShown()
        self._theme = theme
        self._pixmap_of = pixmap_of
        self._ground, self._towns = GroundPainter(), TownPainter()
        self._markers = MarkerPainter()
        self._marked: Area | None = None
        self._pointer = MapPointer(self)
        self._frame = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._frame.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(260, 200)
        self.setAccessibleName(tr("Map"))
        speak_as(self, Role.Graphic)
        self.say("")
        theme.changed.connect(self.update)

    def take_ground(self, event: GroundRead) -> None:
        """There is land and water from now on."""
        self._ground.take(event.ground)
        self.update()

    def take_towns(self, event: TownsRead) -> None:
        """There are names from now on."""
        self._towns.take(event)
        self.update()

    def take_clusters(self, event: PhotosGrouped) -> None:
        """The photos, as they are at this zoom level."""
        self.shown.take(event)
        self.update()

    def look(self, view: View) -> None:
        """Show another part of the world."""
        if view != self.view:
            self.view = view
            self.update()
            self.moved.emit()

    def zoom(self, by: float, point: QPointF | None = None) -> None:
        """Nearer or further; around a point on screen, else around the middle."""
        at = point or QPointF(self.width() / 2, self.height() / 2)
        self.look(self.view.zoomed(by, at.x(), at.y()))

    def photos_within(self, area: Area) -> Ids:
        """The ids (n,) of the photos there, newest first."""
        return self.shown.within(area)

    def say(self, about: str) -> None:
        """What the keyboard is at, for those who can't see it."""
        how = tr("Arrows move the map, + and - zoom, Tab goes through the photos.")
        self.setAccessibleDescription(f"{about}. {how}" if about else how)
        if about:
            event = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(event)

    def refresh_soon(self) -> None:
        """A picture came: paint it with the next frame."""
        if not self._frame.isActive():
            self._frame.start()

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.look(self.view.sized(self.width(), self.height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        look = GroundColours.of(colours)
        complete = self._ground.paint(painter, self.view, look, self.devicePixelRatioF())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        markers = self.shown.markers(self.view)
        covered = [one.box for one in markers]
        named = self._towns.paint(painter, self.view, QColor(colours.second), look.land, covered)
        if not (complete and named):
            self.refresh_soon()
        if self._marked is not None:
            paint_area(painter, self.view, self._marked, QColor(colours.ring))
        self._markers.paint(painter, markers, colours, self._pixmap_of)
        paint_scale(painter, self.view, colours)
        if self.hasFocus() and self.shown.current is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ring), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pointer.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointer.move(event):
            self._hover(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        cluster = self.shown.at(self.view, event.position())
        if cluster is None:
            self.zoom(1, event.position())
        else:
            self.cluster_entered.emit(cluster)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(event.angleDelta().y() / _NOTCH, event.position())
        event.accept()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPointF(-1e6, -1e6))

    @override
    def event(self, event: QEvent) -> bool:
        pinch = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == pinch:
            self.zoom(1.5 * event.value(), event.position())
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = meaning(event)
        if key is None:
            super().keyPressEvent(event)
        else:
            self._act(key)

    @override
    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes through the clusters in sight, and then on in the window."""
        before = self.shown.current
        inside = self.shown.step(self.view, 1 if forwards else -1)
        if inside and self.shown.current is not None:
            self.cluster_reached.emit(self.shown.current)
        if inside or before is not None:
            self.update()
        return inside or super().focusNextPrevChild(forwards)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.shown.current = None
        self.update()

    def choose_at(self, point: QPointF) -> None:
        """Choose the cluster at a point of the map, or none."""
        self.choose(self.shown.at(self.view, point))

    def choose(self, cluster: int | None) -> None:
        """A cluster whose photos are wanted beside the map; None: none is any more."""
        self._marked = None
        self.shown.choose(cluster)
        self.update()
        self.cluster_chosen.emit(cluster)

    def mark(self, area: Area | None) -> None:
        """Let a rectangle be seen that was chosen in place of a cluster; None: no longer."""
        self.shown.choose(None)
        self._marked = area
        self.update()

    def _act(self, key: Key) -> None:
        if key.right or key.down:
            self.look(self.view.moved(key.right, key.down))
        elif key.back:
            self._give_up()

    def choose_reached(self) -> None:
        """Take the cluster that Tab has reached; one that is chosen already is gone into."""
        if self.shown.current is not None:
            again = self.shown.current == self.shown.chosen
            if again:
                self.cluster_entered.emit(self.shown.current)
            else:
                self.choose(self.shown.current)

    def _give_up(self) -> None:
        some = (self.shown.chosen, self.shown.current, self._marked)
        if any(one is not None for one in some):
            self.shown.current = None
            self.choose(None)
        else:
            self.left.emit()

    def _hover(self, point: QPointF) -> None:
        over = self.shown.at(self.view, point)
        if over != self.shown.hovered:
            self.shown.hovered = over
            count = 0 if over is None else len(self.shown.photos(over))
            self.setToolTip(words.photos(count) if count else "")
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(hand) if count else self.unsetCursor()
            self.update()
