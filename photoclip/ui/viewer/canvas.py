"""The photo itself, with the box drawn on it or with the light that says where a model looks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.core.query.question import Box
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button
from photoclip.ui.viewer import heat
from photoclip.ui.viewer.box_tool import BoxTool
from photoclip.ui.viewer.picture_view import PictureView, upright
from photoclip.ui.viewer.placement import Placement
from photoclip.ui.viewer.shown_photo import ShownPhoto

_FRAME = QColor(255, 255, 255, 150)
_MARGIN, _GAP = 16, 8
_WHOLE = Box(0.0, 0.0, 1.0, 1.0)


class PhotoCanvas(PictureView):
    """Hands the pointer to the box, unless it pulls a photo that is larger than its room.

    Then Shift draws a box; an edge of a box that is there can always be held.
    """

    find_wanted = Signal()

    def __init__(self, shown: ShownPhoto, boxes: BoxTool, parent: QWidget | None = None) -> None:
        super().__init__(shown, parent, _MARGIN)
        self.boxes = boxes
        self._shade: tuple[QImage, Box] | None = None
        self._fading: tuple[QPixmap, float] | None = None
        self.find_button = push_button(tr("Find this"), primary=True)
        self.find_button.setParent(self)
        self.find_button.setToolTip(tr("Find photos of what is in the box (Enter)"))
        self.find_button.clicked.connect(self.find_wanted)
        self.find_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.find_button.hide()
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Photo"))
        self.changed.connect(self.refresh)
        boxes.changed.connect(self.refresh)

    @property
    def shaded(self) -> bool:
        """Whether it is shown where a model looks."""
        return self._shade is not None

    def show_shade(self, shade: QImage | None, part: Box = _WHOLE) -> None:
        """Lay this over a part of the photo; None: over none."""
        self._shade = None if shade is None else (shade, part)
        self.update()

    def fade(self, before: QPixmap | None, opacity: float = 0.0) -> None:
        """Let what was seen before shine through; None: no more."""
        self._fading = None if before is None else (before, opacity)
        self.update()

    @Slot()
    def refresh(self) -> None:
        """The photo or the box is another one, or elsewhere."""
        drawn = self.boxes.box is not None and not self.boxes.dragging
        self.find_button.setVisible(drawn)
        self._place_button()
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        held = self.boxes.holds(event.position(), self.placement)
        if event.button() == Qt.MouseButton.LeftButton and (held or shift or not self.larger):
            self.boxes.press(event.position(), self.placement)
        else:
            super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.pulling:
            return
        placement = self.placement
        self.boxes.drag(event.position(), placement)
        if not self.boxes.dragging:
            free = self.larger and not self.boxes.holds(event.position(), placement)
            shape = self.hand() if free else self.boxes.cursor(event.position(), placement)
            self.setCursor(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.pulling:
            super().mouseReleaseEvent(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.boxes.release(self.placement)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.boxes.holds(event.position(), self.placement):
            super().mouseDoubleClickEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.paint_photo(painter)
        if self._fading is not None:
            painter.setOpacity(self._fading[1])
            painter.drawPixmap(0, 0, self._fading[0])
            painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        placement = self.placement
        if self._shade is not None:
            self._paint_shade(painter, placement, *self._shade)
        self.boxes.paint(painter, placement)

    def _paint_shade(
        self, painter: QPainter, placement: Placement, shade: QImage, part: Box
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        with upright(painter, placement) as area:
            seen = Placement(area).rect(part)
            painter.drawImage(seen, shade)
            if part != _WHOLE:
                unseen = QPainterPath()
                unseen.addRect(area)
                unseen.addRect(seen)
                painter.fillPath(unseen, heat.OUTSIDE)
                painter.setPen(QPen(_FRAME, 1, Qt.PenStyle.DashLine))
                painter.drawRect(seen)

    def _place_button(self) -> None:
        """Below the box, above it, or in it: where there is room."""
        if self.boxes.box is None:
            return
        rect = self.placement.rect(self.boxes.box)
        size = self.find_button.sizeHint()
        top = rect.bottom() + _GAP
        if top + size.height() > self.height():
            top = rect.top() - _GAP - size.height()
        if top < 0:
            top = min(rect.bottom(), float(self.height())) - _GAP - size.height()
        left = min(max(0.0, rect.right() - size.width()), float(self.width() - size.width()))
        self.find_button.setGeometry(round(left), round(top), size.width(), size.height())
