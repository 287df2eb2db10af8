"""The operators and filters of the query as chips, in the order of the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from photoclip.core.query.tree import Parsed, Piece
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import number, tr
from photoclip.ui.search_bar.chip import Chip
from photoclip.ui.search_bar.chip_words import ChipFace, chip_pieces, face

_MOST = 40
"""Chips: who pastes a thousand operators goes on in the text."""


class ChipRow(QWidget):
    """Chips are made anew only where they changed, so that nothing flickers."""

    piece_opened = Signal(object)
    piece_removed = Signal(object)
    left = Signal()
    """Gone beyond the first chip, or the last one was taken out: back to the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Parts of the search"))
        self._faces: tuple[ChipFace, ...] = ()
        self._pieces: tuple[Piece, ...] = ()
        self._flow = FlowLayout(self)
        self._rest = QLabel("")
        self._rest.setProperty("role", "second")
        self._flow.addWidget(self._rest)
        self._rest.hide()
        self.chips: list[Chip] = []

    def show_parts(self, parsed: Parsed) -> None:
        """Show the parts of this query."""
        pieces = chip_pieces(parsed)
        self._pieces = pieces[:_MOST]
        self._rest.setText(tr("and %1 more", None, number(len(pieces) - _MOST)))
        self._rest.setVisible(len(pieces) > _MOST)
        faces = tuple(face(parsed, piece) for piece in self._pieces)
        focused = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), None)
        same = 0
        while same < min(len(faces), len(self._faces)) and faces[same] == self._faces[same]:
            same += 1
        self._faces = faces
        for chip in self.chips[same:]:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        del self.chips[same:]
        for one in faces[same:]:
            self._add(one)
        self.updateGeometry()
        if focused is not None and focused >= same:
            self._go_to(min(focused, len(self.chips) - 1))

    def _add(self, shown: ChipFace) -> None:
        chip = Chip(shown.text, shown.tip, negative=shown.negative)
        place = len(self.chips)
        chip.removed.connect(lambda: self.piece_removed.emit(self._pieces[place]))
        chip.clicked.connect(lambda: self.piece_opened.emit(self._pieces[place]))
        chip.left.connect(self.left)
        chip.moved.connect(lambda step: self._go_to(place + step))
        self.chips.append(chip)
        self._flow.insert_widget(place, chip)
        chip.show()

    def _go_to(self, place: int) -> None:
        if place < 0:
            self.left.emit()
        elif place < len(self.chips):
            self.chips[place].setFocus(Qt.FocusReason.TabFocusReason)
