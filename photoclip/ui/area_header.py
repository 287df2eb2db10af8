"""The line above the photos: what they are, how many, and how large they are shown."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QSlider, QWidget
from typing_extensions import override

from photoclip.ui.arranging.controls import RowsSwitch, SortButton
from photoclip.ui.elided import ElidedLabel, ElidedParts
from photoclip.ui.language import tr
from photoclip.ui.parts import link_button
from photoclip.ui.present_keys import tip
from photoclip.ui.theme import scaled
from photoclip.ui.window_state import LARGEST, SMALLEST

_LEAST_TITLE, _LEAST_NOTE = 90, 0
_NARROW = 440
"""Pixels at the usual text size: where there is less, the slider gives way to the words."""
_BETWEEN = 10


class AreaHeader(QFrame):
    """A title, a quiet sentence beside it, what can be done with the search, the size slider.

    Where title and controls have no room in one line, the controls go below; where they have none
    even so, what is offered gets a line of its own.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("areaHeader")
        self._title = ElidedLabel(_LEAST_TITLE)
        self._title.setProperty("role", "title")
        self._note = ElidedParts(_LEAST_NOTE)
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
        self._offers, self._always, self._controls = QWidget(), QWidget(), QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._controls)
        self._lines = QGridLayout(self)
        self._below: bool | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(0)
        _line_up(self._offers, self.save, self.update_album, self.save_new)
        _line_up(self._always, self.sort, self.rows, self.slider)
        for part in (self._offers, self._always):
            self._both.addWidget(part)
        self.offer(save=False, update=False)
        self._lines.setContentsMargins(16, 10, 24, 4)
        self._lines.setHorizontalSpacing(_BETWEEN)
        self._lines.setVerticalSpacing(0)
        self._lines.setColumnStretch(1, 1)
        self._lines.addWidget(self._title, 0, 0)
        self._lines.addWidget(self._note, 0, 1)
        self._place_controls()

    def _place_controls(self) -> None:
        """Put them beside the title, or below it."""
        self.slider.setVisible(self.width() >= scaled(_NARROW))
        margins = self._lines.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 2 * _BETWEEN
        offers = 0 if self._offers.isHidden() else self._offers.sizeHint().width() + _BETWEEN
        wanted = offers + self._always.sizeHint().width()
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if wanted > room else way.LeftToRight)
        below = self._title.sizeHint().width() + wanted > room
        if below == self._below:
            return
        self._below = below
        self._lines.removeWidget(self._controls)
        if below:
            self._lines.addWidget(self._controls, 1, 0, 1, 3)
        else:
            self._lines.addWidget(self._controls, 0, 2)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_controls()

    @override
    def event(self, event: QEvent) -> bool:
        """Other words, buttons or text sizes need other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_controls()
        return super().event(event)

    @property
    def text(self) -> str:
        """All that is said, for those who read it aloud and for tests."""
        return f"{self._title.text()} {self._note.text()}".strip()

    def say(self, title: str, note: str = "") -> None:
        self._title.setText(title)
        self._note.setText(note)

    def offer(self, *, save: bool, update: bool) -> None:
        """What can be done with the search: save it; or update the album it came from."""
        self._offers.setVisible(save or update)
        self.save.setVisible(save)
        for button in (self.update_album, self.save_new):
            button.setVisible(update)

    @Slot(int)
    def follow_size(self, size: int) -> None:
        self.slider.setValue(size)


def _line_up(part: QWidget, *controls: QWidget) -> None:
    """Beside each other, to the right."""
    line = QHBoxLayout(part)
    line.setContentsMargins(_BETWEEN, 0, 0, 0)
    line.setSpacing(_BETWEEN)
    line.addStretch(1)
    for control in controls:
        line.addWidget(control)
