"""The keys of a label's queue, as a list beside it."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.parts import heading

_KEYS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("Y",), "yes"),
    (("N",), "no"),
    (("↑", "↓"), "move the line"),
    (("Enter",), "accept above it"),
    (("⇧ Enter",), "refuse the rest too"),
    (("Space",), "look closer"),
    (("M",), "most useful first"),
    (("E",), "use as an example"),
    (("Tab",), "next label"),
    (("F6",), "to this panel"),
    (("Ctrl Z",), "undo, also tomorrow"),
)


class KeysList(QWidget):
    """A cap for each key, and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(heading("Keys"), 0, 0, 1, 2)
        for number, (keys, does) in enumerate(_KEYS, start=1):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                cap = QLabel(key)
                cap.setProperty("role", "key")
                caps.addWidget(cap)
            caps.addStretch(1)
            said = ElidedLabel(0)
            said.setText(does)
            said.setProperty("role", "second")
            grid.addLayout(caps, number, 0)
            grid.addWidget(said, number, 1)
