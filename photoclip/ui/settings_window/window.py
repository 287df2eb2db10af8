"""The settings: pages on the left, one of them on the right, or what a search finds of all."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.ui.clear_cross import ClearCross
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button, scroll_down
from photoclip.ui.settings_window.section import Section
from photoclip.ui.theme import scaled

_SIZE = QSize(820, 600)
_BESIDE, _LINE = 50, 32

MakeSection = Callable[[], Section]


class SettingsWindow(QDialog):
    """Stands beside the window: what is changed counts at once, and can be seen there.

    :param pages: names, and what makes each when it is first looked at or searched.
    """

    def __init__(self, pages: Sequence[tuple[str, MakeSection]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = list(pages)
        self._sections: dict[int, Section] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        ClearCross(self.search)
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(tr("Pages"))
        for name, _ in self._pages:
            QListWidgetItem(name, self.list)
        self.nothing = QLabel(tr("No setting is called so. Try another word."))
        self.nothing.setProperty("role", "second")
        self.nothing.hide()
        self._area = QScrollArea()
        self._area.setAccessibleName(tr("Settings"))
        self._column = QVBoxLayout()
        self._lay_out()
        self.list.currentRowChanged.connect(self._open)
        self.search.textChanged.connect(self._find)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._size()

    def _lay_out(self) -> None:
        self._column.setContentsMargins(4, 0, 16, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        scroll_down(self._area, self._column, "settingsInner")
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.list, 1)
        beside = QHBoxLayout()
        beside.setSpacing(20)
        beside.addLayout(left)
        beside.addWidget(self._area, 1)
        close = push_button(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addWidget(QLabel(tr("Changes count at once.")), 1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.search)
        column.addLayout(beside, 1)
        column.addLayout(below)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """The text has another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size()

    def _size(self) -> None:
        """As large as its text wants, as far as the screen has room."""
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, scaled(_LINE)))
        metrics = QFontMetrics(QApplication.font())  # the list's own follow later
        names = [metrics.horizontalAdvance(name) for name, _ in self._pages]
        self.list.setFixedWidth(max(names) + scaled(_BESIDE))
        room = self.screen().availableSize() - QSize(60, 80)
        self.resize(self.size().expandedTo(_SIZE * (scaled(100) / 100)).boundedTo(room))

    def open_page(self, name: str) -> None:
        """Show the page of this name."""
        names = [one for one, _ in self._pages]
        self.search.clear()
        self.list.setCurrentRow(names.index(name))

    def section(self, place: int) -> Section:
        """A page, which is made now if it wasn't."""
        if place not in self._sections:
            made = self._sections[place] = self._pages[place][1]()
            before = sum(1 for other in self._sections if other < place)
            made.hide()
            self._column.insertWidget(before, made)
        return self._sections[place]

    @Slot(int)
    def _open(self, place: int) -> None:
        if place < 0:
            return
        if self.search.text():
            self.search.clear()
        shown = self.section(place)
        shown.match("")
        for section in self._sections.values():
            section.setVisible(section is shown)
        self.nothing.hide()
        self._area.verticalScrollBar().setValue(0)

    @Slot(str)
    def _find(self, text: str) -> None:
        if not text.strip():
            self._open(max(0, self.list.currentRow()))
            return
        found = 0
        for place in range(len(self._pages)):
            section = self.section(place)
            fitting = section.match(text)
            section.setVisible(fitting > 0)
            found += fitting
        self.nothing.setVisible(found == 0)
        self._area.verticalScrollBar().setValue(0)
