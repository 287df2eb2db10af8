"""A line above the photos that says how many of them are veiled, and how to see them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import link_button

_LEAST = 120


class VeilLine(QFrame):
    """Is there only where something is veiled, or would be."""

    shown = Signal(bool)
    """Show everything until the window is closed, or veil it again."""
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("veilLine")
        self._said = ElidedLabel(_LEAST)
        self._said.setProperty("role", "second")
        self._all_shown = False
        self.turn = link_button("")
        self.turn.clicked.connect(self._turn)
        self.settings = link_button(tr("Settings…"))
        self.settings.clicked.connect(self.settings_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 24, 4)
        line.setSpacing(12)
        line.addWidget(self._said)
        line.addWidget(self.turn)
        line.addWidget(self.settings)
        line.addStretch(1)
        self.hide()

    @property
    def text(self) -> str:
        return self._said.text()

    def tell(self, blurred: int, left_out: int, *, all_shown: bool) -> None:
        """So many of the photos are blurred, so many left out; or would be."""
        self._all_shown = all_shown
        self._said.setText(_told(blurred, left_out, all_shown=all_shown))
        offer = tr("Show it for now") if blurred + left_out == 1 else tr("Show them for now")
        self.turn.setText(tr("Veil again") if all_shown else offer)
        self.turn.setToolTip("" if all_shown else tr("Until you close photoclip"))
        self.setVisible(blurred + left_out > 0)

    def tell_waiting(self) -> None:
        """Everything is blurred until it is known what is sensitive."""
        self._all_shown = False
        self._said.setText(tr("All photos are blurred until it is known which are sensitive."))
        self.turn.setText(tr("Show them for now"))
        self.show()

    @Slot()
    def _turn(self) -> None:
        self.shown.emit(not self._all_shown)


def _told(blurred: int, left_out: int, *, all_shown: bool) -> str:
    """ "3 sensitive photos are blurred, 1 photo is left out." """
    if all_shown:
        count = blurred + left_out
        return tr("%n sensitive photos are shown until you close photoclip.", count)
    parts = []
    if blurred:
        parts.append(tr("%n sensitive photos are blurred", blurred))
    if left_out and blurred:
        parts.append(tr("%n photos are left out", left_out))
    elif left_out:
        parts.append(tr("%n sensitive photos are left out", left_out))
    return f"{', '.join(parts)}." if parts else ""
