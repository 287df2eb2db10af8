"""One tag of what is selected, as a chip."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from photoclip.ui.elided import ElidedLabel
from photoclip.ui.language import tr
from photoclip.ui.parts import cross_button
from photoclip.ui.tagging.dots import Dot
from photoclip.ui.tagging.shown_tag import ShownTag
from photoclip.ui.theme import scaled

_USE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_TAKE_OFF = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LEAST, _GAP = 40, 4


class TagChip(QFrame):
    """Click it, or press Enter on it, to use it; the cross, or Delete, takes it off."""

    used = Signal(object)
    """The `ShownTag`: a mixed one is to go on all photos, another one's photos are to be seen."""
    removed = Signal(str)

    def __init__(self, tag: ShownTag, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tag = tag
        self.setProperty("role", "tag")
        self.setProperty("source", "mixed" if tag.mixed else tag.source)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tag.spoken)
        use = tr("puts it on all") if tag.mixed else tr("shows its photos")
        self.setAccessibleDescription(tr("%1 Enter %2, Delete takes it off.", None, tag.tip, use))
        self.setToolTip(f"{tag.said}\n{tag.tip}")
        name = ElidedLabel(_LEAST)
        name.setText(tag.said)
        self.cross = cross_button(tr("Take off the tag %1", None, tag.said))
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self._remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 3, 4, 3)
        layout.setSpacing(scaled(_GAP))
        if tag.colour:
            layout.addWidget(Dot(tag.colour))
        layout.addWidget(name)
        if tag.figure:
            figure = QLabel(tag.figure)
            figure.setProperty("role", "third")
            layout.addWidget(figure)
        layout.addWidget(self.cross)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _USE:
            self.used.emit(self.tag)
        elif event.key() in _TAKE_OFF:
            self._remove()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Not for what lies below."""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.used.emit(self.tag)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.tag.path)
