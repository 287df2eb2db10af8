"""Something that lies over all that is in the window."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from photoclip.ui.viewer.focus import step_focus

_GROUND = QColor(14, 14, 15)
"""Dark whatever the colours of the window are: nothing shines beside a photo."""


class Overlay(QWidget):
    """What lies below is covered, isn't painted, and can't be reached by mouse or Tab."""

    placed = Signal()
    """Parts of it lie elsewhere now, so that `clear` may be another one."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        over.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def clear(self) -> QRect:
        """Where a message may lie, at the lower edge, without covering what can be used or read."""
        return self.rect()

    def cover(self) -> None:
        """Be seen, over everything."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()

    @override
    def focusNextPrevChild(self, forwards: bool) -> bool:
        step_focus(self, forwards)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it lies over has another size."""
        if event.type() == QEvent.Type.Resize and watched is self._over and self.isVisible():
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What lies below is out of reach, and stays as it is."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _GROUND)
