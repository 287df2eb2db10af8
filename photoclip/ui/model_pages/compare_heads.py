"""Above a comparison: the two models, and the button to use one of them."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from photoclip.ui.language import tr
from photoclip.ui.model_pages.comparison_view import BETWEEN
from photoclip.ui.parts import push_button

_BAR = 20
"""What the scroll bar takes below, and the space beside it."""


class CompareHeads(QWidget):
    """Left and right, above their photos."""

    use_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._references = ["", ""]
        self._titles = (_title(), _title())
        self._badges = (_badge(), _badge())
        self.buttons = (_use_button(), _use_button())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _BAR, 0)
        row.setSpacing(BETWEEN)
        for side in (0, 1):
            half = QHBoxLayout()
            half.setSpacing(8)
            half.addWidget(self._titles[side])
            half.addWidget(self._badges[side], 0, Qt.AlignmentFlag.AlignVCenter)
            half.addStretch(1)
            half.addWidget(self.buttons[side])
            row.addLayout(half, 1)
            self.buttons[side].clicked.connect(partial(self._use, side))
        self.hide()

    @property
    def references(self) -> tuple[str, str]:
        return self._references[0], self._references[1]

    def show_models(
        self, references: tuple[str, str], titles: tuple[str, str], chosen: str | None
    ) -> None:
        """Which models are compared, and which of them answers searches now."""
        self._references = list(references)
        for side in (0, 1):
            in_use = references[side] == chosen
            self._titles[side].setText(titles[side])
            self._badges[side].setVisible(in_use)
            self.buttons[side].setVisible(not in_use)
            self.buttons[side].setAccessibleName(tr("Use %1", None, titles[side]))

    def _use(self, side: int) -> None:
        self.use_wanted.emit(self._references[side])


def _title() -> QLabel:
    label = QLabel("")
    label.setProperty("role", "title")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _badge() -> QLabel:
    label = QLabel(tr("In use"))
    label.setProperty("role", "badge")
    label.setProperty("chosen", True)
    return label


def _use_button() -> QPushButton:
    button = push_button(tr("Use this one"), primary=True)
    button.setToolTip(tr("Search with it from now on; you can switch back"))
    return button
