"""The photo itself, with the box drawn on it or with the light that says where a model looks."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.core.query.question import Box
from photoclip.ui.parts import push_button
from photoclip.ui.viewer import heat
from photoclip.ui.viewer.box_tool import BoxTool
from photoclip.ui.viewer.placement import Placement, fitted
from photoclip.ui.viewer.shown_photo import ShownPhoto

_FRAME = QColor(255, 255, 255, 150)
_MARGIN, _GAP = 24, 8
_WHOLE = Box(0.0, 0.0, 1.0, 1.0)


class PhotoCanvas(QWidget):
    """Paints what it is given, and hands the pointer to the box."""

    find_wanted = Signal()

    def __init__(self, shown: ShownPhoto, boxes: BoxTool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._boxes = boxes
        self._shade: tuple[QImage, Box] | None = None
        self.find_button = push_button("Find this", primary=True)
        self.find_button.setParent(self)
        self.find_button.setToolTip("Find photos of what is in the box (Enter)")
        self.find_button.clicked.connect(self.find_wanted)
        self.find_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.find_button.hide()
        self.setMouseTracking(True)
        shown.arrived.connect(self.refresh)
        boxes.changed.connect(self.refresh)

    @property
    def placement(self) -> Placement:
        """Where the photo lies."""
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -4)
        size = self._shown.size()
        return Placement(QRectF()) if size is None else fitted(size, room)

    @property
    def shaded(self) -> bool:
        """Whether it is shown where a model looks."""
        return self._shade is not None

    def show_shade(self, shade: QImage | None, part: Box = _WHOLE) -> None:
        """Lay this over a part of the photo; None: over none."""
        self._shade = None if shade is None else (shade, part)
        self.update()

    @Slot()
    def refresh(self) -> None:
        """The photo or the box is another one."""
        drawn = self._boxes.box is not None and not self._boxes.dragging
        self.find_button.setVisible(drawn)
        self._place_button()
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._boxes.press(event.position(), self.placement)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._boxes.drag(event.position(), self.placement)
        if not self._boxes.dragging:
            self.setCursor(self._boxes.cursor(event.position(), self.placement))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._boxes.release(self.placement)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_button()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        pixmap = self._shown.pixmap()
        if pixmap is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        placement = self.placement
        painter.drawPixmap(placement.area, pixmap, QRectF(pixmap.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shade is not None:
            self._paint_shade(painter, placement, *self._shade)
        self._boxes.paint(painter, placement)

    def _paint_shade(
        self, painter: QPainter, placement: Placement, shade: QImage, part: Box
    ) -> None:
        seen = placement.rect(part)
        painter.drawImage(seen, shade)
        if part != _WHOLE:
            unseen = QPainterPath()
            unseen.addRect(placement.area)
            unseen.addRect(seen)
            painter.fillPath(unseen, heat.OUTSIDE)
            painter.setPen(QPen(_FRAME, 1, Qt.PenStyle.DashLine))
            painter.drawRect(seen)

    def _place_button(self) -> None:
        """Below the box, above it, or in it: where there is room."""
        if self._boxes.box is None:
            return
        rect = self.placement.rect(self._boxes.box)
        size = self.find_button.sizeHint()
        top = rect.bottom() + _GAP
        if top + size.height() > self.height():
            top = rect.top() - _GAP - size.height()
        if top < 0:
            top = rect.bottom() - _GAP - size.height()
        left = min(max(0.0, rect.right() - size.width()), float(self.width() - size.width()))
        self.find_button.setGeometry(round(left), round(top), size.width(), size.height())
