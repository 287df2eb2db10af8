"""A photo that can be zoomed, pulled and turned; by itself or beside others."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui.viewer.placement import Placement, turned_size
from photoclip.ui.viewer.shown_photo import ShownPhoto
from photoclip.ui.viewer.view import STEP, Scene, View
from photoclip.ui.viewer.wants import Wants

_PIXELS_AT = 3.0
"""From this zoom on a photo's pixels are painted as they are."""
_CLICK_OF_WHEEL = 120
_QUARTER = 90


class PictureView(QWidget):
    """Paints what `shown` has of a photo, as its `view` says."""

    viewed = Signal(object)
    """A person looks at it another way: a `View`."""
    changed = Signal()
    """It lies elsewhere, for whatever reason."""

    def __init__(self, shown: ShownPhoto, parent: QWidget | None = None, margin: int = 0) -> None:
        super().__init__(parent)
        self.shown = shown
        self.view = View()
        self.margin = margin
        self.wants = Wants(shown, self)
        self.wants.settled.connect(self.look)
        self._pulled: QPointF | None = None
        shown.arrived.connect(self.update)

    @property
    def scene(self) -> Scene | None:
        """What is seen where; None where there is nothing."""
        size = self.shown.size()
        return None if size is None else self._scene_of(size)

    @property
    def placement(self) -> Placement:
        """Where the photo lies."""
        scene = self.scene
        return Placement(QRectF()) if scene is None else self.view.placement(scene)

    @property
    def zoom(self) -> float | None:
        """Pixels of the screen for one of the photo; None where there is none."""
        scene = self.scene
        return None if scene is None else self.view.scale(scene)

    @property
    def larger(self) -> bool:
        """Whether there is more of the photo than is in sight."""
        scene = self.scene
        return scene is not None and self.view.larger_than_room(scene)

    def show_photo(self, photo: Photo | None, view: View | None = None) -> None:
        """Another photo, seen as a whole or in a certain way."""
        self.shown.show(photo)
        self.view = view or View()
        self.look()
        self.changed.emit()
        self.update()

    def look_as(self, view: View) -> None:
        """The same photo, seen another way; nobody is told."""
        if view == self.view:
            return
        self.view = view
        if not self.wants.moving:
            self.look()
        self.wants.wait()
        self.changed.emit()
        self.update()

    def change(self, view: View) -> None:
        """A person wants to see it another way."""
        if view != self.view:
            self.look_as(view)
            self.viewed.emit(view)

    def zoom_by(self, steps: float, at: QPointF | None = None) -> None:
        """Larger (above 0) or smaller, around a point or the middle."""
        scene = self.scene
        if scene is not None:
            self.change(self.view.zoomed(scene, self.view.scale(scene) * STEP**steps, at))

    def zoom_to(self, zoom: float | None, at: QPointF | None = None) -> None:
        """1: a pixel of the photo is one of the screen; None: all of the photo."""
        scene = self.scene
        if scene is not None:
            self.change(self.view.zoomed(scene, zoom, at))

    def toggle(self, at: QPointF | None = None) -> None:
        """From all of it to every pixel of it, and back."""
        scene = self.scene
        if scene is not None:
            self.change(self.view.toggled(scene, at))

    def pan(self, across: float, down: float) -> None:
        """Pull the photo by so many points."""
        scene = self.scene
        if scene is not None:
            self.change(self.view.panned(scene, across, down))

    def turn(self, by: int) -> None:
        """Turn what is seen by so many quarters clockwise; the file stays as it is."""
        self.change(self.view.turned(by))
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask for what is in sight as it is seen now."""
        scene = self.scene
        if scene is not None:
            self.wants.ask(scene, self.view, QRectF(self.rect()))

    def paint_photo(self, painter: QPainter) -> None:
        """The photo and nothing else."""
        scene = self.scene
        if scene is None:
            return
        placement, zoom = self.view.placement(scene), self.view.scale(scene)
        picture = self.shown.picture(scene.size.width() * zoom)
        if picture is None:
            return
        with upright(painter, placement) as area:
            every = picture.width() >= scene.size.width()
            smooth = self.view.zoom is None or zoom < _PIXELS_AT or not every
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            draw(painter, area, picture)
            detail = self.shown.detail()
            if detail is not None and zoom > picture.width() / scene.size.width():
                part = Placement(area).rect(detail[1])
                draw(painter, part, detail[0])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_photo(QPainter(self))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        scene = self.scene
        if scene is not None:
            self.view = self.view.settled(scene)
        self.wants.wait()
        self.changed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms; two fingers pull a photo that is larger than its room."""
        fingers = event.pointingDevice().type() == QPointingDevice.DeviceType.TouchPad
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        moved = event.pixelDelta()
        if fingers and self.larger and not control and not moved.isNull():
            self.pan(moved.x(), moved.y())
        else:
            self.zoom_by(event.angleDelta().y() / _CLICK_OF_WHEEL, event.position())
        event.accept()

    @override
    def event(self, event: QEvent) -> bool:
        pinched = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == pinched:
            scene = self.scene
            if scene is not None:
                zoom = self.view.scale(scene) * (1 + event.value())
                self.zoom_to(zoom, event.position())
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:  # it was moved to another screen
            self.wants.wait()
            self.changed.emit()
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        if event.button() in held and self.larger:
            self._pulled = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pulled is not None:
            moved = event.position() - self._pulled
            self._pulled = event.position()
            self.pan(moved.x(), moved.y())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pulled = None
        self.setCursor(self.hand())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle(event.position())

    @property
    def pulling(self) -> bool:
        """Whether the pointer holds the photo."""
        return self._pulled is not None

    def hand(self) -> Qt.CursorShape:
        """What the pointer looks like over the photo."""
        shape = Qt.CursorShape
        return shape.OpenHandCursor if self.larger else shape.ArrowCursor

    def _scene_of(self, size: QSizeF) -> Scene:
        edge = self.margin
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        return Scene(size, room, self.devicePixelRatioF())


@contextmanager
def upright(painter: QPainter, placement: Placement) -> Iterator[QRectF]:
    """Paint as if the photo stood upright; the rectangle is where it would lie then."""
    size = turned_size(placement.area.size(), placement.turns)
    painter.save()
    if placement.turns:
        painter.translate(placement.area.center())
        painter.rotate(_QUARTER * placement.turns)
        yield QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())
    else:
        yield placement.area
    painter.restore()


def draw(painter: QPainter, area: QRectF, picture: QImage | QPixmap) -> None:
    """All of a picture."""
    source = QRectF(0, 0, picture.width(), picture.height())
    if isinstance(picture, QImage):
        painter.drawImage(area, picture, source)
    else:
        painter.drawPixmap(area, picture, source)
