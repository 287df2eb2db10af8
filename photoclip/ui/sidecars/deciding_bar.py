"""Deciding on several photos at once: all of them, or those that were chosen, in one way."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QWidget

from photoclip.services.sidecars import Way
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button

_WAYS: dict[Way, tuple[str, str]] = {
    "now": (
        tr("As it counts now"),
        tr("What the newest sidecar says, and of tags those of all."),
    ),
    "photo.jpg.xmp": (
        tr("What sidecars named photo.jpg.xmp say"),
        tr("darktable and digiKam write these."),
    ),
    "photo.xmp": (
        tr("What sidecars named photo.xmp say"),
        tr("Lightroom, Bridge and Capture One write these."),
    ),
    "photo.jpg": (
        tr("What the photos' own files say"),
        tr("Where a file says nothing of it, it is left to decide."),
    ),
}


class DecidingBar(QWidget):
    """A box that chooses all photos or none, and a button with the ways to decide on them."""

    all_chosen = Signal(bool)
    way_chosen = Signal(str)
    """A `Way`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all = QCheckBox()
        self.all.clicked.connect(self._choose_all)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.decide = push_button("")
        self.decide.setAutoDefault(False)
        self.decide.setToolTip(tr("Decide on all chosen photos in the same way, in one step"))
        self.decide.setMenu(self.menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 0, 18, 0)
        line.setSpacing(12)
        line.addWidget(self.all)
        line.addStretch(1)
        line.addWidget(self.decide)

    def show_chosen(self, chosen: int, of: int, ways: Iterable[Way]) -> None:
        """So many of the photos are chosen, and can be decided on in these ways."""
        states = Qt.CheckState
        whole = states.Checked if chosen == of else states.PartiallyChecked
        self.all.setCheckState(whole if chosen else states.Unchecked)
        self.all.setText(tr("All: %1", None, words.photos(of)))
        self.decide.setText(tr("Decide on %n photo(s)", chosen) if chosen else tr("Decide"))
        self.decide.setEnabled(chosen > 0)
        self.menu.clear()
        for way in ways:
            said, explained = _WAYS[way]
            action = self.menu.addAction(said)
            action.setToolTip(explained)
            action.triggered.connect(partial(self.way_chosen.emit, way))

    @Slot()
    def _choose_all(self) -> None:
        """A half-checked box becomes a full one: Qt's own order would make it so, too, but leave
        it in three states."""
        wanted = self.all.checkState() is not Qt.CheckState.Unchecked
        self.all.setTristate(False)
        self.all_chosen.emit(wanted)
