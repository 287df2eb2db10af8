"""The keys of a label's queue, as a list beside it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import clear, heading
from photoclip.ui.present_keys import PRESENT, sign_of

_KEYS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("yes",), tr("yes")),
    (("no",), tr("no")),
    (("line-up", "line-down"), tr("move the line")),
    (("accept-above",), tr("accept above it")),
    (("answer-page",), tr("refuse the rest too")),
    (("preview",), tr("look closer")),
    (("order",), tr("most useful first")),
    (("example",), tr("use as an example")),
    (("next-label",), tr("next label")),
    (("label-panel",), tr("to this panel")),
    (("undo",), tr("undo, also tomorrow")),
)
"""Commands, and what they do here in few words."""


class KeysList(QWidget):
    """A cap for each key, and what it does. A command without a key isn't listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading(tr("Keys")), 0, 0, 1, 2)
        self._lines: list[tuple[tuple[str, ...], QWidget, QHBoxLayout, ElidedLabel]] = []
        for number, (names, does) in enumerate(_KEYS, start=1):
            holder, said = QWidget(), ElidedLabel(0)
            caps = QHBoxLayout(holder)
            caps.setContentsMargins(0, 0, 0, 0)
            caps.setSpacing(4)
            said.setText(does)
            said.setProperty("role", "second")
            grid.addWidget(holder, number, 0)
            grid.addWidget(said, number, 1)
            self._lines.append((names, holder, caps, said))
        PRESENT.changed.connect(self._show_keys)
        self._show_keys()

    @Slot()
    def _show_keys(self) -> None:
        """As they are now."""
        for names, holder, caps, said in self._lines:
            signs = [sign for name in names if (sign := sign_of(name))]
            clear(caps)
            for sign in signs:
                cap = QLabel(sign)
                cap.setProperty("role", "key")
                caps.addWidget(cap)
            caps.addStretch(1)
            holder.setVisible(bool(signs))
            said.setVisible(bool(signs))
