"""A message over the photos: an error with its way out, or a change that can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from photoclip.ui.breaking import breakable, whole
from photoclip.ui.empty_state import Offer
from photoclip.ui.language import tr
from photoclip.ui.parts import clear, cross_button, link_button
from photoclip.ui.theme import roomy
from photoclip.ui.viewer.overlay import Overlay

_NOTE_MS = 8000
_EDGE, _LEAST, _MOST = 16, 360, 640
_MOST_BESIDE = 0.35
"""Of a message's width its buttons may take: those that need more go below the words."""
_RIGHT = Qt.AlignmentFlag.AlignRight


class Banner(QFrame):
    """Lies over its parent's lower edge, so that nothing moves; over what covers that, if anything.

    An error stays until it is closed, or as long as the place it is about; a note goes by itself.
    """

    undo_wanted = Signal()
    said = Signal(str)
    """Each message, as it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._home = parent
        self._overlays: list[Overlay] = []
        self._patient = self._put_off = self._passing = False
        self.setObjectName("banner")
        self._message = QLabel("")
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._undo = link_button(tr("Undo"))
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.clicked.connect(self._close)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        self.cross = cross_button(tr("Close this message"))
        self.cross.clicked.connect(self._close)
        self._away = QTimer(self, interval=_NOTE_MS, singleShot=True)
        self._away.timeout.connect(self.hide)
        self._acts = QHBoxLayout()
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        parent.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        """The message, beside it or below what can be done, and the cross."""
        self._acts.setSpacing(12)
        self._acts.addLayout(self._offers)
        self._acts.addWidget(self._undo)
        self._lines.setSpacing(12)
        self._lines.addWidget(self._message, 1)
        self._lines.addLayout(self._acts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(12)
        layout.addLayout(self._lines, 1)
        layout.addWidget(self.cross)

    def stand_over(self, overlay: Overlay) -> None:
        """Lie over this while it is seen; of several, over the one that was named last."""
        self._overlays.append(overlay)
        overlay.installEventFilter(self)
        overlay.placed.connect(self._settle)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched in self._overlays:
            self._move()
        elif event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    @property
    def over_photo(self) -> bool:
        """Whether it lies over photos that cover the rest of the window."""
        return self._overlay is not None

    @property
    def text(self) -> str:
        return whole(self._message.text())

    def show_error(self, message: str, hint: str, *offers: Offer, passing: bool = False) -> None:
        """What happened, and what to do.

        :param passing: It is about what is seen now, and goes with it.
        """
        self._away.stop()
        self._show(f"{message} {hint}".strip(), "error", undoable=False, offers=offers)
        self._passing = passing

    def show_note(self, message: str, *, undoable: bool) -> None:
        """What was done."""
        self._show(message, "note", undoable=undoable)
        self._away.start()

    def show_offers(self, message: str, *offers: Offer) -> None:
        """What has happened, and what may be done about it; stays until it is closed.

        While a photo is seen large it waits: it is about the library, and would lie over the photo.
        """
        self._away.stop()
        self._show(message, "note", undoable=False, offers=offers)
        self._patient = True

    @property
    def offers(self) -> tuple[QPushButton, ...]:
        """The buttons that are shown beside the message."""
        items = [self._offers.itemAt(place) for place in range(self._offers.count())]
        widgets = [item.widget() for item in items if item is not None]
        return tuple(widget for widget in widgets if isinstance(widget, QPushButton))

    def _show(
        self, message: str, kind: str, *, undoable: bool, offers: Sequence[Offer] = ()
    ) -> None:
        self._message.setText(breakable(message))
        clear(self._offers)
        for said, act in offers:
            button = link_button(said)
            button.clicked.connect(self._close)
            button.clicked.connect(act)
            self._offers.addWidget(button)
            button.show()  # or it would take its room a turn later only
        self._undo.setVisible(undoable)
        self._patient = self._put_off = self._passing = False
        self.setProperty("kind", kind)
        self.style().polish(self)
        self.setAccessibleName(message)
        self.show()
        self.raise_()
        self._settle()
        self.said.emit(message)

    @Slot()
    def leave(self) -> None:
        """Something else is seen now."""
        if self._passing:
            self.hide()

    @property
    def _overlay(self) -> Overlay | None:
        """What covers the photos."""
        seen = [overlay for overlay in self._overlays if not overlay.isHidden()]
        return seen[-1] if seen else None

    def _move(self) -> None:
        """To what is uppermost now, with the message that is shown."""
        over = self._overlay or self._home
        if over is not self.parentWidget():
            self.leave()
            shown = self._put_off or not self.isHidden()
            self._put_off = shown and self._patient and over is not self._home
            self.setParent(over)
            self.setVisible(shown and not self._put_off)
            self.raise_()
            self._settle()

    @Slot()
    def _close(self) -> None:
        """The keys go back to the photo that the message lay over."""
        focus, overlay = QApplication.focusWidget(), self._overlay
        inside = focus is not None and self.isAncestorOf(focus)
        self.hide()
        if inside and overlay is not None:
            overlay.setFocus()

    @property
    def _room(self) -> QRect:
        overlay = self._overlay
        return self._home.rect() if overlay is None else overlay.clear

    @Slot()
    def _settle(self) -> None:
        if self.isHidden():
            return
        area = self._room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        said, way = self._message, QBoxLayout.Direction
        most = min(area.width(), roomy(_MOST))
        below = self._acts.sizeHint().width() > most * _MOST_BESIDE
        self._lines.setDirection(way.TopToBottom if below else way.LeftToRight)
        self._lines.setAlignment(self._acts, _RIGHT if below else Qt.AlignmentFlag(0))
        beside = self.sizeHint().width() - said.sizeHint().width()
        whole = said.fontMetrics().horizontalAdvance(said.text()) + beside + 4
        width = min(most, max(roomy(_LEAST), whole))
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        left = area.center().x() - width // 2
        self.setGeometry(left, area.bottom() - height, width, height)
