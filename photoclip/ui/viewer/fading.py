"""Lets controls fade away while the mouse rests, so that only the photo is left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QWidget
from typing_extensions import override

from photoclip.ui.preferences import Preferences

_REST_MS = 3000
_FADE_MS = 250
_JITTER = 2
"""Points: a mouse that is not touched may move so far."""


class Fading(QObject):
    """They come back as soon as the mouse moves, and stay while they are pointed at or focused."""

    def __init__(
        self, over: QWidget, controls: Sequence[QWidget], preferences: Preferences
    ) -> None:
        super().__init__(over)
        self._over = over
        self._controls = tuple(controls)
        self._preferences = preferences
        self._effects = [QGraphicsOpacityEffect(control) for control in controls]
        for control, effect in zip(controls, self._effects, strict=True):
            effect.setEnabled(False)
            control.setGraphicsEffect(effect)
        self._fade = QVariantAnimation(self, duration=_FADE_MS)
        self._fade.valueChanged.connect(self._paint)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.rest)
        self._at: QPointF | None = None
        self._on = False
        self.away = False
        """Whether they are faded, or fading."""
        for watched in (over, *controls):
            watched.setMouseTracking(True)
            watched.installEventFilter(self)

    def watch(self, widget: QWidget) -> None:
        """Moving the mouse over this brings them back, too."""
        widget.installEventFilter(self)

    def follow(self, over_photo: bool) -> None:
        """They lie over the photo from now on, where they would be in its way, or beside it."""
        self._on = over_photo
        self.show()

    @Slot()
    def show(self) -> None:
        """Bring them back."""
        if self.away:
            self.away = False
            self._over.unsetCursor()
            self._go(1.0)
        self._rest.stop()
        if self._on:
            self._rest.start()

    @Slot()
    def rest(self) -> None:
        """Let them go, unless they are used."""
        if self._preferences.now.still or not self._over.isVisible():
            return
        focus = QApplication.focusWidget()
        if any(one.underMouse() or (focus and one.isAncestorOf(focus)) for one in self._controls):
            self._rest.start()
            return
        self.away = True
        self._over.setCursor(Qt.CursorShape.BlankCursor)
        self._go(0.0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            at = event.globalPosition()
            before, self._at = self._at, at
            if before is None or (at - before).manhattanLength() > _JITTER:
                self.show()
        elif event.type() == QEvent.Type.FocusIn and watched is not self._over:
            self.show()
        return super().eventFilter(watched, event)

    def _go(self, opacity: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(self._effects[0].opacity())
        self._fade.setEndValue(opacity)
        if self._preferences.now.still:
            self._paint(opacity)
        else:
            self._fade.start()

    @Slot(object)
    def _paint(self, opacity: float) -> None:
        for effect in self._effects:
            effect.setOpacity(opacity)
            effect.setEnabled(opacity < 1)
