"""The three tiers to choose from, each with its figure."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from photoclip.core.duplicates.events import DuplicatesListed
from photoclip.core.duplicates.members import TIERS, Tier
from photoclip.ui.duplicates import duplicate_words
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button


class TiersBar(QWidget):
    """One of them is always chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Kinds of duplicates"))
        self.tier: Tier = TIERS[0]
        self._group = QButtonGroup(self)
        self._buttons: dict[Tier, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for tier in TIERS:
            button = push_button(duplicate_words.NAMES[tier])
            button.setCheckable(True)
            button.setToolTip(duplicate_words.TIPS[tier])
            button.clicked.connect(partial(self.choose, tier))
            self._group.addButton(button)
            self._buttons[tier] = button
            layout.addWidget(button)
        self._buttons[self.tier].setChecked(True)

    def show_counts(self, listed: DuplicatesListed) -> None:
        """How many groups each has."""
        for tier, button in self._buttons.items():
            count = len(listed.of(tier))
            button.setText(duplicate_words.NAMES[tier] + duplicate_words.count(count))

    @Slot()
    def choose(self, tier: Tier, _checked: bool = True) -> None:
        """Another tier."""
        self._buttons[tier].setChecked(True)
        if tier != self.tier:
            self.tier = tier
            self.chosen.emit(tier)
