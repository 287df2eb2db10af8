"""What is below the search field: pictures and thumbs, chips, and one line that is said."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoclip.core.query.tree import Parsed
from photoclip.core.search_events import Note
from photoclip.ui.search_bar.chip_row import ChipRow
from photoclip.ui.search_bar.drawer import Drawer
from photoclip.ui.search_bar.note_line import NoteLine

_MOST_CHIPS = 94
"""Pixels: three lines; what is more scrolls."""
_MOST_ASKING = 128
_MOST_NOTE = 40
_GAP = 6


class BelowField(QWidget):
    """Three drawers, one below the other; each takes room only while it has something to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = ChipRow()
        self.note = NoteLine()
        self.chip_drawer = Drawer(self.chips, _MOST_CHIPS)
        self.note_drawer = Drawer(self.note, _MOST_NOTE)
        self.asking_drawer: Drawer | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self.chip_drawer)
        self._column.addWidget(self.note_drawer)
        self.note.dismissed.connect(self._follow_note)
        for drawer in (self.chip_drawer, self.note_drawer):
            drawer.shut.connect(self._hide_empty)
        self.hide()

    def place_asking(self, asking: QWidget) -> None:
        """Give what is asked beside the words its place: the first."""
        self.asking_drawer = Drawer(asking, _MOST_ASKING)
        self.asking_drawer.shut.connect(self._hide_empty)
        self._column.insertWidget(0, self.asking_drawer)

    def show_parts(self, parsed: Parsed) -> None:
        """The chips of a query."""
        self.chips.show_parts(parsed)
        self._follow(self.chip_drawer, bool(self.chips.chips), soon=not parsed.text)

    def show_asking(self, wanted: bool) -> None:
        """Whether anything is asked beside the words."""
        if self.asking_drawer is not None:
            self._follow(self.asking_drawer, wanted, soon=True)

    @Slot(object)
    def show_notes(self, notes: Sequence[Note]) -> None:
        """What is to be said."""
        self.note.show_notes(notes)
        self._follow_note()

    @Slot()
    def _follow_note(self) -> None:
        self._follow(self.note_drawer, self.note.note is not None)

    @Slot()
    def _hide_empty(self) -> None:
        drawers = (self.asking_drawer, self.chip_drawer, self.note_drawer)
        if all(drawer is None or drawer.isHidden() for drawer in drawers):
            self.hide()

    def _follow(self, drawer: Drawer, wanted: bool, *, soon: bool = False) -> None:
        if wanted:
            self.show()
        drawer.set_open(wanted, soon=soon)
