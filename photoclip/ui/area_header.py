"""The line above the photos: what they are, how many, and how large they are shown."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSlider, QWidget
from typing_extensions import override

from photoclip.ui.arranging.controls import RowsSwitch, SortButton
from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import link_button
from photoclip.ui.present_keys import tip
from photoclip.ui.window_state import LARGEST, SMALLEST

_LEAST_TITLE, _LEAST_NOTE = 90, 0
_NARROW = 440
"""Pixels: where there is less, the slider gives way to the words."""


class AreaHeader(QFrame):
    """A title, a quiet sentence beside it, what can be done with the search, the size slider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("areaHeader")
        self._title = ElidedLabel(_LEAST_TITLE)
        self._title.setProperty("role", "title")
        self._note = ElidedLabel(_LEAST_NOTE)
        self._note.setProperty("role", "second")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setFixedWidth(110)
        self.slider.setPageStep(40)
        self.slider.setAccessibleName(tr("Size of the thumbnails"))
        self.slider.setToolTip(tr("Size of the thumbnails (Ctrl + mouse wheel)"))
        self.sort = SortButton()
        self.rows = RowsSwitch()
        self.save = link_button(tr("Save search"))
        tip(self.save, tr("Keep this search as a smart album"), "save-search")
        self.update_album = link_button(tr("Update album"))
        self.update_album.setToolTip(tr("Let the smart album ask this from now on"))
        self.save_new = link_button(tr("Save as new…"))
        tip(self.save_new, tr("Keep this search as another smart album"), "save-search")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 24, 4)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._note, 1)
        for button in (self.save, self.update_album, self.save_new):
            button.hide()
            layout.addWidget(button)
        for control in (self.sort, self.rows, self.slider):
            layout.addWidget(control)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.slider.setVisible(self.width() >= _NARROW)

    @property
    def text(self) -> str:
        """All that is said, for those who read it aloud and for tests."""
        return f"{self._title.text()} {self._note.text()}".strip()

    def say(self, title: str, note: str = "") -> None:
        self._title.setText(title)
        self._note.setText(note)

    def offer(self, *, save: bool, update: bool) -> None:
        """What can be done with the search: save it; or update the album it came from."""
        self.save.setVisible(save)
        for button in (self.update_album, self.save_new):
            button.setVisible(update)

    @Slot(int)
    def follow_size(self, size: int) -> None:
        self.slider.setValue(size)
