"""The bar on top: the program's name, the search field, the menu."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget
from typing_extensions import override

_FIELD_WIDTH = 540


class SearchField(QLineEdit):
    """Text goes out while it is typed; Esc empties, Enter doesn't wait, Down goes to the photos."""

    entered = Signal()
    escaped = Signal()
    """Nothing is to be asked any more."""
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText("Search your photos")
        self.setAccessibleName("Search your photos")
        self.setToolTip("Say what the photo shows, in your own words")
        self.setMaximumWidth(_FIELD_WIDTH)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)
        self._key = QLabel("Ctrl+F", self)
        self._key.setProperty("role", "third")
        self.textChanged.connect(self.show_key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._key.sizeHint()
        left = self.width() - size.width() - 12
        self._key.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())

    @Slot(str)
    def show_key(self, text: str) -> None:
        """Name the key that leads here, while there is room for it."""
        self._key.setVisible(not text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.text():
            self.escaped.emit()
        else:
            self.left_downwards.emit()


class TopBar(QFrame):
    """Stays the same whatever is shown below it."""

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.search = SearchField()
        self.search.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
        self._name = _program_name()
        self.search.setAccessibleDescription("Ctrl+F leads here")
        self.menu_button = QToolButton()
        self.menu_button.setText("☰")
        self.menu_button.setObjectName("menuButton")
        self.menu_button.setAccessibleName("Menu")
        self.menu_button.setToolTip("Menu")
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        layout.addWidget(self._name)
        layout.addWidget(self.search, 1)
        layout.addStretch(1)
        layout.addWidget(self.menu_button)

    def set_menu(self, menu: QMenu) -> None:
        self.menu_button.setMenu(menu)

    def align(self, position: int) -> None:
        """Let the search field begin where the photos do."""
        self._name.setFixedWidth(max(80, position - 8))


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
