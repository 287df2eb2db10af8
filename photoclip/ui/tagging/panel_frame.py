"""What the panels have in common that a person opens over the details."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from photoclip.ui.clear_cross import ClearCross
from photoclip.ui.flow_layout import FlowLayout
from photoclip.ui.language import tr
from photoclip.ui.parts import cross_button, words_label
from photoclip.ui.tab_order import pass_focus


class PanelFrame(QFrame):
    """A title with a cross, a field to search in, what is listed, and below it what can be done."""

    close_wanted = Signal()

    def __init__(self, title: str, sought: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("openedPanel")
        self.setAccessibleName(title)
        self.search = QLineEdit(placeholderText=sought)
        self.search.setAccessibleName(sought)
        ClearCross(self.search)
        self.empty = words_label("", "third")
        self.cross = cross_button(tr("Close (Esc): %1", None, title))
        self.cross.setToolTip(tr("Close (Esc)"))
        self.cross.clicked.connect(self.close_wanted)
        name = QLabel(title)
        name.setProperty("role", "title-small")
        head = QHBoxLayout()
        head.addWidget(name, 1)
        head.addWidget(self.cross)
        self.buttons = QWidget()
        self.flow = FlowLayout(self.buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 12, 12)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.search)
        self._column.addWidget(self.empty)

    def hold(self, listed: QWidget) -> None:
        """Put what is listed below the field."""
        self._column.addWidget(listed, 1)
        self._column.addWidget(self.buttons)
        pass_focus(self, listed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.hasFocus() and self.search.text():
            self.search.clear()
        else:
            self.close_wanted.emit()
