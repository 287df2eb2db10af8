"""The list of groups."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget
from typing_extensions import override

from photoclip.ui.duplicates.group_delegate import GroupDelegate
from photoclip.ui.duplicates.group_model import GroupModel
from photoclip.ui.language import tr
from photoclip.ui.model_pages.look import Look
from photoclip.ui.theme import roomy

_WIDTH = 270
_OWN = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)


class GroupList(QListView):
    """Goes up and down; letters mean on it what they mean on the rest of the page."""

    def __init__(self, look: Look, model: GroupModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(GroupDelegate(look, model))
        self.setFixedWidth(roomy(_WIDTH))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Groups of duplicates"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OWN:
            super().keyPressEvent(event)
        else:
            event.ignore()
