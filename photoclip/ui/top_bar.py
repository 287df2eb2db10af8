"""The bar on top: the program's name, the search field with what is below it, the menu."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from photoclip.ui.language import tr
from photoclip.ui.search_bar.below import BelowField
from photoclip.ui.search_bar.field import SearchField
from photoclip.ui.theme import Theme

_MARGIN, _GAP = 16, 12
_NAME = 80


class TopBar(QFrame):
    """Stays the same whatever is shown below it."""

    def __init__(self, theme: Theme, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.search = SearchField(theme, icon)
        self.below = BelowField()
        self._name = _program_name()
        self.filter_button = _menu_button(tr("+ Filter"), tr("Add a filter"))
        self.menu_button = _menu_button("☰", tr("Menu"))
        self.menu_button.setObjectName("menuButton")
        self.filter_button.setObjectName("filterButton")
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addWidget(self._name)
        line.addWidget(self.search, 8)
        line.addWidget(self.filter_button)
        line.addStretch(1)
        line.addWidget(self.menu_button)
        self._indent = QHBoxLayout()
        self._indent.addWidget(self.below)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 10, _MARGIN, 10)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(self._indent)

    def set_menu(self, menu: QMenu) -> None:
        self.menu_button.setMenu(menu)

    def align(self, position: int) -> None:
        """Let the search field begin where the photos do."""
        width = max(_NAME, position - 8)
        self._name.setFixedWidth(width)
        self._indent.setContentsMargins(width + _GAP, 0, 0, 0)


def _menu_button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button


def _program_name() -> QWidget:
    name = QWidget()
    layout = QHBoxLayout(name)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in ("photo", "clip"):
        label = QLabel(part)
        label.setObjectName(f"program-{part}")
        layout.addWidget(label)
    layout.addStretch(1)
    return name
