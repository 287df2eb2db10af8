"""The two controls of the header: in which order, and in which rows."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.theme import scaled
from photoclip.ui.window_state import Rows

_PICTURE = 14
_LINE, _GAP = 6.0, 2.0
_OWN_SHAPES = ((0.0, 8.0), (10.0, 4.0), (0.0, 5.0), (7.0, 7.0))
_ONE_SHAPE = ((0.0, 6.0), (8.0, 6.0), (0.0, 6.0), (8.0, 6.0))


class SortButton(QToolButton):
    """Says by what the photos are sorted, and opens the menu of orders and headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "choice")
        self.setPopupMode(self.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, order: str, whole: str) -> None:
        """The order in a word or two, and all of it for the tooltip."""
        self.setText(f"{order} ▾")
        tip = tr("Sorted by: %1", None, whole)
        self.setToolTip(tip)
        self.setAccessibleName(tip)


class RowsSwitch(QToolButton):
    """A small picture of the rows as they are; a click makes them otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Rows = "justified"
        self.setProperty("role", "choice")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_rows("justified")

    def show_rows(self, rows: Rows) -> None:
        """Which rows the photos are in."""
        self._rows = rows
        own = rows == "justified"
        self.setAccessibleName(
            tr("Photos are in their own shapes") if own else tr("Tiles have one shape")
        )
        self.setToolTip(
            tr("Photos are in their own shapes; click for tiles of one shape")
            if own
            else tr("Tiles have one shape; click for photos in their own shapes")
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = super().sizeHint().height()
        size = scaled(_PICTURE)
        return QSize(size + 14, max(height, size + 10))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.ButtonText))
        size = scaled(_PICTURE)
        painter.translate(QRectF(self.rect()).center() - QRectF(0, 0, size, size).center())
        painter.scale(size / _PICTURE, size / _PICTURE)
        boxes = _OWN_SHAPES if self._rows == "justified" else _ONE_SHAPE
        for number, (left, width) in enumerate(boxes):
            top = (number // 2) * (_LINE + _GAP)
            painter.drawRoundedRect(QRectF(left, top, width, _LINE), 1, 1)
