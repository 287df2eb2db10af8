"""What the window shows before it is furnished: where its parts are going to be."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.theme import roomy

PANES = (208, 792, 280)
"""Widths of the side bar, the photos and the details for text of the usual size."""
BAR_MARGINS = (16, 10, 16, 10)
STATUS_HEIGHT = 36
_FIELD_SHARE, _REST_SHARE = 8, 1


class Outline(QWidget):
    """Empty bars and panes, dressed as the real ones are, by the same names of the style sheet."""

    painted = Signal()

    def __init__(self, panes: QByteArray, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        middle = QSplitter(Qt.Orientation.Horizontal)
        middle.setHandleWidth(1)
        for name in ("sideBar", "photoArea", "details"):
            middle.addWidget(_part(name))
        middle.setStretchFactor(1, 1)
        middle.setSizes(pane_widths())
        middle.restoreState(panes)
        status = _part("statusBar")
        status.setMinimumHeight(STATUS_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_top(middle.sizes()[0]))
        column.addWidget(middle, 1)
        column.addWidget(status)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


def pane_widths() -> tuple[int, int, int]:
    """Widths of the panes where none are remembered: room for words as large as they are now."""
    side, photos, details = PANES
    return roomy(side), photos, roomy(details)


def _part(name: str) -> QFrame:
    part = QFrame()
    part.setObjectName(name)
    return part


def _top(side_width: int) -> QFrame:
    """The bar on top: where the search field is going to be, it seems to be already."""
    field = QLineEdit()
    field.setObjectName("search")
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    field.setMaximumWidth(640)
    bar = _part("topBar")
    line = QHBoxLayout(bar)
    line.setContentsMargins(*BAR_MARGINS)
    line.addSpacing(side_width)
    line.addWidget(field, _FIELD_SHARE)
    line.addStretch(_REST_SHARE)
    return bar
