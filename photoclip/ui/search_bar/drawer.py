"""Room below the search field that opens when it is needed, and closes late, so little moves."""

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget
from typing_extensions import override

from photoclip.ui.theme import is_still

_SLIDE_MS = 110
_LINGER_MS = 900
"""Who takes the last chip out, or mends a mistake, often goes on typing the next."""


class Drawer(QScrollArea):
    """As high as its content, up to `most` pixels; what is longer scrolls."""

    shut = Signal()
    """It takes no room any more."""

    def __init__(self, content: QWidget, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._most = most
        self._open = False
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("searchDrawer")
        content.setObjectName("searchDrawerInner")
        content.installEventFilter(self)
        self._slide = QPropertyAnimation(self, b"maximumHeight", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.finished.connect(self._settle)
        self._linger = QTimer(self, interval=_LINGER_MS, singleShot=True)
        self._linger.timeout.connect(self._shut)
        self.setMaximumHeight(0)
        self.hide()

    def set_open(self, wanted: bool, *, soon: bool = False) -> None:
        """Make room at once; give it back after a while, or `soon`."""
        if wanted:
            self._linger.stop()
            self._open = True
            self._content.show()
            self._fit()
        elif self._open and (soon or not self._linger.isActive()):
            self._linger.start(0 if soon else _LINGER_MS)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._open and event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._open and not self._linger.isActive():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.show()
        width = self.viewport().width()
        height = self._content.heightForWidth(width)
        if height < 0:
            height = self._content.sizeHint().height()
        self._slide_to(min(height, self._most))

    def _slide_to(self, height: int) -> None:
        running = self._slide.state() == QPropertyAnimation.State.Running
        if running and height == self._slide.endValue():
            return
        self._slide.stop()
        animates = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)
        if is_still() or not animates or height == self.maximumHeight():
            self.setMaximumHeight(height)
            self._settle()
            return
        self._slide.setStartValue(self.height() if self.isVisible() else 0)
        self._slide.setEndValue(height)
        self._slide.start()

    @Slot()
    def _shut(self) -> None:
        self._open = False
        self._slide_to(0)

    @Slot()
    def _settle(self) -> None:
        if not self._open and self.maximumHeight() == 0:
            self.hide()
            self.shut.emit()
