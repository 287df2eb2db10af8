"""A page of the settings: rows below its name, some of which a search may hide."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.parts import link_button
from photoclip.ui.settings_window.setting_row import SettingRow


class Section(QWidget):
    """`match` shows what fits words that are searched for, and says how much that is."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 16)
        self.column.setSpacing(0)
        self.heading = QLabel(title)
        self.heading.setProperty("role", "big-title")
        self.column.addWidget(self.heading)
        self.column.addSpacing(8)

    def match(self, words: str) -> int:
        raise NotImplementedError


class FieldSection(Section):
    """Settings that are made from their fields."""

    def __init__(self, title: str, rows: Iterable[SettingRow]) -> None:
        super().__init__(title)
        self.rows = list(rows)
        self._lines: list[QWidget] = []
        for row in self.rows:
            line = QFrame()
            line.setObjectName("settingsLine")
            line.setFixedHeight(1)
            self._lines.append(line)
            self.column.addWidget(row)
            self.column.addWidget(line)
        self.reset = link_button(tr("Reset all of this page"))
        self.reset.setToolTip(tr("As they were when photoclip was new"))
        self.reset.clicked.connect(self._put_back)
        self.column.addSpacing(8)
        self.column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def match(self, words: str) -> int:
        parts = words.casefold().split()
        found = 0
        for row, line in zip(self.rows, self._lines, strict=True):
            said = f"{self.title} {row.text}".casefold()
            fits = all(part in said for part in parts)
            row.setVisible(fits)
            line.setVisible(fits)
            found += fits
        self.reset.setVisible(not parts)
        return found

    @Slot()
    def _put_back(self) -> None:
        for row in self.rows:
            row.put_back()


class LinkSection(Section):
    """What is set up elsewhere, and the way there."""

    opened = Signal()

    def __init__(self, title: str, said: str, button: str) -> None:
        super().__init__(title)
        self._said = said
        words = QLabel(said)
        words.setProperty("role", "second")
        words.setWordWrap(True)
        self.button = link_button(button)
        self.button.clicked.connect(self.opened)
        self.column.addWidget(words)
        self.column.addSpacing(8)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def match(self, words: str) -> int:
        said = f"{self.title} {self._said} {self.button.text()}".casefold()
        return int(all(part in said for part in words.casefold().split()))
