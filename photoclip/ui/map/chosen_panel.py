"""Beside the map: the photos of the cluster, or of the rectangle, that was chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.core.vectors import Ids
from photoclip.ui import words
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import number, tr, translated
from photoclip.ui.map.photo_list import MOST, PhotoList
from photoclip.ui.parts import push_button, words_label
from photoclip.ui.theme import roomy

_WIDTH = 296
_NAMED = 3
"""Countries of a large area that are named; the others are counted."""


class ChosenPanel(QFrame):
    """Says how many there are and where; shows the newest; leads to them in the grid."""

    grid_wanted = Signal()
    nearer_wanted = Signal()

    def __init__(self, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = photos
        self.setObjectName("mapChosen")
        self.setFixedWidth(roomy(_WIDTH))
        self._title = words_label("", "title-small")
        self._place = words_label()
        self._more = words_label("", "third")
        self._hint = words_label(
            tr(
                "Click a picture on the map to see its photos here. Hold Shift and drag to draw a "
                "rectangle around photos."
            ),
            "third",
        )
        self.grid = push_button(tr("Show in the grid"), primary=True)
        self.grid.setToolTip(tr("Search for the photos of this part of the map"))
        self.grid.clicked.connect(self.grid_wanted)
        self.nearer = push_button(tr("Go nearer"))
        self.nearer.setToolTip(tr("Show this part of the map in full (double click)"))
        self.nearer.clicked.connect(self.nearer_wanted)
        buttons = FlowLayout()
        buttons.addWidget(self.grid)
        buttons.addWidget(self.nearer)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 12, 0)
        words.setSpacing(8)
        for widget in (self._title, self._hint, self._place):
            words.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 4, 12)
        layout.setSpacing(8)
        layout.addLayout(words)
        layout.addLayout(buttons)
        layout.addWidget(self.photos, 1)
        layout.addWidget(self._more)
        layout.addStretch(0)
        self.show_photos(self.photos.ids)

    @property
    def text(self) -> str:
        """What is said of the photos."""
        return f"{self._title.text()} {self._place.text()}".strip()

    def show_photos(self, ids: Ids) -> None:
        """These (n,), newest first; none: the hint."""
        any_chosen = bool(len(ids))
        self._hint.setVisible(not any_chosen)
        for widget in (self._title, self._place, self.grid, self.nearer):
            widget.setVisible(any_chosen)
        self.photos.setVisible(any_chosen)
        self._title.setText(words.photos(len(ids)) if any_chosen else "")
        self._place.setText("")
        self._more.setVisible(len(ids) > MOST)
        self._more.setText(tr("These are the newest %n photos of them.", MOST))
        self.photos.show_photos(ids)

    def say_none(self) -> None:
        """A rectangle was drawn around nothing."""
        self._title.setText(tr("No photos in this rectangle"))
        self._title.show()

    def say_places(self, names: Sequence[str]) -> None:
        """What the place is called, or the countries that are there."""
        said = places(names)
        self._place.setText(said)
        self._place.setVisible(bool(said))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(roomy(_WIDTH))


def places(names: Sequence[str]) -> str:
    """The names of places, as many as are read at a glance; the others are counted."""
    said = ", ".join(translated(name) for name in names[:_NAMED])
    if len(names) <= _NAMED:
        return said
    return tr("%1 and %2 more", None, said, number(len(names) - _NAMED))
