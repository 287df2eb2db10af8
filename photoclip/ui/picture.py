"""A single thumbnail as a widget."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from photoclip.core.photo import Photo
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.speaking import Role, speak_as
from photoclip.ui.theme import Theme
from photoclip.ui.thumbnails import Thumbnails
from photoclip.ui.tile_cache import RADIUS, cut

_LEAST = 40


class Picture(QWidget):
    """Shows one photo's thumbnail; as a `button` it can be clicked and reached by Tab."""

    clicked = Signal(object)

    def __init__(
        self, thumbnails: Thumbnails, theme: Theme, *, button: bool = False, shape: float = 2 / 3
    ) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._theme = theme
        self._shape = shape
        self._button = button
        self._photo: Photo | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if button:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            speak_as(self, Role.Button)
        thumbnails.arrived.connect(self._refresh)
        thumbnails.veils.changed.connect(self.update)

    @property
    def photo(self) -> Photo | None:
        return self._photo

    def show_photo(self, photo: Photo | None) -> None:
        """Show another photo; an empty place stays where it was."""
        self._photo = photo
        name = "" if photo is None else words.file_name(photo.path)
        self.setAccessibleName(tr("Find photos like %1", None, name) if self._button else name)
        self.setToolTip(name)
        self.update()

    def set_shape(self, shape: float) -> None:
        """Be so high in proportion to the width from now on."""
        self._shape = shape
        self.setFixedHeight(round(self.width() * shape))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(round(self.width() * self._shape))

    @override
    def sizeHint(self) -> QSize:
        return QSize(90, round(90 * self._shape))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS, RADIUS)
        if self._photo is None:
            return
        painter.fillPath(shape, QColor(self._theme.colours.tile))
        longest = max(self.width(), self.height()) * self.devicePixelRatioF()
        thumb = self._thumbnails.of(self._photo, longest)
        if thumb is not None and thumb.pixmap is not None:
            painter.setClipPath(shape)
            painter.drawPixmap(box, thumb.pixmap, cut(thumb.pixmap, self.rect()))
            painter.setClipping(False)
        if self._button and (self.hasFocus() or self.underMouse()):
            painter.setPen(QPen(QColor(self._theme.colours.ring), 2))
            painter.drawPath(shape)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._button and inside and event.button() == Qt.MouseButton.LeftButton:
            self._click()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._button and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @Slot(str)
    def _refresh(self, content_hash: str) -> None:
        if self._photo is not None and self._photo.content_hash == content_hash:
            self.update()

    def _click(self) -> None:
        if self._photo is not None:
            self.clicked.emit(self._photo)


class FlowingPicture(Picture):
    """One whose layout asks how high it is for a width, as it asks words that wrap: one that only
    finds that out when it has its width lies over its neighbours until all is laid out again."""

    def __init__(
        self, thumbnails: Thumbnails, theme: Theme, *, button: bool = False, shape: float = 2 / 3
    ) -> None:
        super().__init__(thumbnails, theme, button=button, shape=shape)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def heightForWidth(self, width: int) -> int:
        return round(width * self._shape)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The layout gives it its height."""
