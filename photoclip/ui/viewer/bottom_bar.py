"""The line below the photo: what it is, what can be done, a few buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from photoclip.ui import words
from photoclip.ui.elided import ElidedLabel, ElidedName
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button
from photoclip.ui.present_keys import tip
from photoclip.ui.theme import scaled

_LEAST_NAME = 80
_ZOOM_WIDTH = 64
_NARROW = 560
"""Pixels at the usual text size."""


class BottomBar(QWidget):
    """Buttons do what keys do; the keys are named beside them."""

    zoom_clicked = Signal()
    film_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ElidedName(_LEAST_NAME)
        self._marks = QLabel("")
        self._marks.hide()
        self._hint = ElidedLabel(0)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        large = tr("How large the photo is seen. Click: every pixel, or all")
        self.zoom = _button("", large, "zoom-toggle")
        self.film = _button(tr("Play film"), tr("Open the film of this live photo"))
        self.film.hide()
        self.info = _button(tr("Info"), tr("When and how it was taken, its tags"), "info")
        self.why = _button(
            tr("Why this photo?"), tr("Show where the model looks for your words"), "why"
        )
        self.close_button = _button(tr("Close"), tr("Back to the photos (Esc)"))
        self.more = _button(tr("More"), tr("All that can be done with the photo"))
        for button in (self.info, self.why):
            button.setCheckable(True)
        self.zoom.clicked.connect(self.zoom_clicked)
        self.film.clicked.connect(self.film_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 8)
        layout.setSpacing(10)
        layout.addWidget(self._name)  # whole, before there is a hint
        layout.addWidget(self._marks)
        layout.addWidget(self._hint, 1)
        for button in self.buttons:
            layout.addWidget(button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all buttons, the one goes that stands under “More”, too."""
        super().resizeEvent(event)
        self.why.setVisible(self.width() >= scaled(_NARROW))
        self._fit_zoom()

    def _fit_zoom(self) -> None:
        """As wide as most figures, lest its neighbours move with them; wider where one needs it."""
        self.zoom.setMinimumWidth(0)
        self.zoom.setMinimumWidth(max(scaled(_ZOOM_WIDTH), self.zoom.minimumSizeHint().width()))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """From left to right."""
        return (self.zoom, self.film, self.info, self.why, self.more, self.close_button)

    @property
    def text(self) -> str:
        said = "  ·  ".join(part for part in (self._name.text(), self._marks.text()) if part)
        return f"{said} {self._hint.text()}".strip()

    def show_name(self, name: str, marks: str = "") -> None:
        """What the photo is called, and what was said of it, of which nothing is cut."""
        self._name.setText(name)
        self._marks.setText(marks)
        self._marks.setVisible(bool(marks))

    def show_hint(self, hint: str) -> None:
        self._hint.setText(hint)

    def show_zoom(self, zoom: float | None) -> None:
        """Pixels of the screen for one of the photo; None: there is no photo."""
        said = "" if zoom is None else words.percent(zoom)
        self.zoom.setText(said)
        self._fit_zoom()
        self.zoom.setAccessibleName(tr("Zoom %1", None, said))
        self.zoom.setVisible(bool(said))


def _button(text: str, said: str, command: str = "") -> QPushButton:
    """`said` is its tooltip, with the key of the command that does the same."""
    button = push_button(text)
    button.setToolTip(said)
    if command:
        tip(button, said, command)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrows to the photo
    return button
