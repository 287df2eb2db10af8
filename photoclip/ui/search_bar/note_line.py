"""One calm line below the search field: a mistake, or what should be known about the query."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photoclip.core.search_events import Note
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import cross_button, link_button

_LEAST = 80
_LONGEST = 40
"""Characters of a button; what is longer would leave no room for the message."""


class NoteLine(QWidget):
    """Shows the first of the notes that were not dismissed; a mistake goes before a limit."""

    offer_taken = Signal(object)
    """The `Note` whose offer is to be typed instead, or whose button was pressed."""
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[Note, ...] = ()
        self._dismissed: set[tuple[str, str]] = set()
        self._text = ElidedLabel(_LEAST)
        self._text.setProperty("role", "note")
        self.button = link_button("")
        self.button.clicked.connect(self._take_offer)
        self.cross = cross_button(tr("Dismiss"))
        self.cross.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addWidget(self.button)
        layout.addWidget(self.cross)
        layout.addStretch(1)
        self.setAccessibleName(tr("About the search"))

    @property
    def note(self) -> Note | None:
        """What is shown; None: nothing is to be said."""
        left = [note for note in self._notes if (note.kind, note.message) not in self._dismissed]
        problems = [note for note in left if note.kind == "problem"]
        return next(iter([*problems, *left]), None)

    @property
    def text(self) -> str:
        """What it says, for tests and for those who read it aloud."""
        return "" if self.note is None else self._text.text()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Say these instead; those dismissed before stay away until `forget_dismissed`."""
        if tuple(notes) == self._notes:
            return
        self._notes = tuple(notes)
        self._show()

    def forget_dismissed(self) -> None:
        """Another search begins."""
        self._dismissed.clear()

    def _show(self) -> None:
        note = self.note
        if note is None:
            return
        bad = note.kind == "problem"
        self._text.setText(note.message)
        self._text.setProperty("bad", bad)
        self._text.style().polish(self._text)
        label = _label(note)
        self.button.setText(_short(label))
        self.button.setToolTip(label)
        self.button.setVisible(bool(label))
        self.setAccessibleDescription(note.message)

    @Slot()
    def _take_offer(self) -> None:
        if self.note is not None:
            self.offer_taken.emit(self.note)

    @Slot()
    def _dismiss(self) -> None:
        note = self.note
        if note is not None:
            self._dismissed.add((note.kind, note.message))
            self._show()
            self.dismissed.emit()


def _label(note: Note) -> str:
    if note.label or note.offer:
        return note.label or tr("Use “%1”", None, note.offer)
    return tr("Choose a model…") if note.kind == "language" else ""


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else tr("Search that instead")
