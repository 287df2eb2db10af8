"""The keys of a label's queue, as a list beside it."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import heading

_KEYS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("Y",), "yes"),
    (("N",), "no"),
    (("↑", "↓"), tr("move the line")),
    ((tr("Enter"),), tr("accept above it")),
    ((tr("⇧ Enter"),), tr("refuse the rest too")),
    ((tr("Space"),), tr("look closer")),
    (("M",), tr("most useful first")),
    (("E",), tr("use as an example")),
    ((tr("Tab"),), tr("next label")),
    (("F6",), tr("to this panel")),
    ((tr("Ctrl Z"),), tr("undo, also tomorrow")),
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
        grid.addWidget(heading(tr("Keys")), 0, 0, 1, 2)
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
