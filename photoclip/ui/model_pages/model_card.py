"""One model on the Models page: what it is, its figures, where it stands, what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.model_pages.card_buttons import CardButtons
from photoclip.ui.model_pages.face import Face
from photoclip.ui.model_pages.facts import Fact
from photoclip.ui.model_pages.wrapped import WrappedLabel
from photoclip.ui.parts import heading

_PROGRESS_STEPS = 1000
_WIDTHS = (9, 12, 11, 9, 11, 13)
"""How the columns share the room."""

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FactColumns(QWidget):
    """The figures, each under its heading; the same columns on every card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._labels: list[tuple[QLabel, QLabel]] = []

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these; labels that are there already are used again."""
        while len(self._labels) < len(facts):
            self._add_column(len(self._labels))
        for (name, value), fact in zip(self._labels, facts, strict=True):
            name.setText(fact.heading)
            value.setText(fact.text)
            value.setToolTip(fact.tip)
            name.setToolTip(fact.tip)
            tone = "plain" if fact.known else "quiet"
            if value.property("tone") != tone:
                value.setProperty("tone", tone)
                value.style().polish(value)

    def _add_column(self, column: int) -> None:
        name, value = heading(""), WrappedLabel("text")
        self._grid.addWidget(name, 0, column)
        self._grid.addWidget(value, 1, column)
        self._grid.setColumnStretch(column, _WIDTHS[column % len(_WIDTHS)])
        self._labels.append((name, value))


class ModelCardView(QFrame):
    """Can be reached by Tab; Up and Down go from card to card, Enter does the main thing."""

    pressed = Signal(str, object)
    """A verb of `offers`, and the face it concerns."""
    moved = Signal(int)
    reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("modelCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._face: Face | None = None
        self._title = QLabel("")
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel("")
        self._note.setProperty("role", "third")
        self._badge = QLabel("")
        self._badge.setProperty("role", "badge")
        self._good_for = WrappedLabel()
        self._facts = FactColumns()
        self._status = WrappedLabel("text")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setRange(0, _PROGRESS_STEPS)
        self._bar.setFixedHeight(6)
        self.buttons = CardButtons()
        self.buttons.pressed.connect(self._press)
        self.buttons.reached.connect(partial(self.reached.emit, self))
        self._build()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        for label in (self._title, self._note, self._badge):
            first.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        first.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addWidget(self._good_for)
        layout.addSpacing(2)
        layout.addWidget(self._facts)
        layout.addSpacing(2)
        layout.addWidget(self._status)
        layout.addWidget(self._bar)

    @property
    def face(self) -> Face | None:
        """What is shown now."""
        return self._face

    @property
    def status(self) -> str:
        return self._status.text()

    def show_face(self, face: Face) -> None:
        """Show how the model stands now; what didn't change stays as it is."""
        if face == self._face:
            return
        self._face = face
        self._title.setText(face.title)
        self._note.setText(face.note)
        self._note.setVisible(bool(face.note))
        self._badge.setText(face.badge)
        self._badge.setVisible(bool(face.badge))
        self._good_for.setText(face.good_for)
        self._good_for.setVisible(bool(face.good_for))
        self._facts.show_facts(face.facts)
        self._show_status(face)
        self.buttons.show_offers(face.title, face.offered, face.more)
        self.setAccessibleName(face.spoken)
        self._mark(chosen=face.chosen)

    def _show_status(self, face: Face) -> None:
        status = face.status
        self._status.setText(status.text)
        self._status.setProperty("tone", status.tone)
        self._status.style().polish(self._status)
        self._bar.setVisible(status.share is not None)
        self._bar.setValue(round((status.share or 0.0) * _PROGRESS_STEPS))
        self._bar.setAccessibleName(tr("How far %1 is", None, face.title))

    def _mark(self, *, chosen: bool) -> None:
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            for part in (self, self._badge):
                part.setProperty("chosen", chosen)
                part.style().polish(part)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self.buttons.press_main()
        elif key == Qt.Key.Key_Menu:
            self.buttons.open_menu()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _press(self, verb: str) -> None:
        self.pressed.emit(verb, self._face)
