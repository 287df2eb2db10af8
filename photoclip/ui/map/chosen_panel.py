"""Beside the map: the photos of the cluster, or of the rectangle, that was chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photoclip.core.vectors import Ids
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.map.photo_list import MOST, PhotoList
from photoclip.ui.parts import push_button, words_label

_WIDTH = 296


class ChosenPanel(QFrame):
    """Says how many there are and where; shows the newest; leads to them in the grid."""

    grid_wanted = Signal()
    nearer_wanted = Signal()

    def __init__(self, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photos = photos
        self.setObjectName("mapChosen")
        self.setFixedWidth(_WIDTH)
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
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.grid)
        buttons.addWidget(self.nearer)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 4, 12)
        layout.setSpacing(8)
        for widget in (self._hint, self._title, self._place):
            layout.addWidget(widget)
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

    def say_place(self, name: str) -> None:
        """What the place is called."""
        self._place.setText(name)
        self._place.setVisible(bool(name))
