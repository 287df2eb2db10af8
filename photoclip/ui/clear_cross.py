"""What empties a field: Qt's own cross is as small as ever where text is larger."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtWidgets import QLineEdit, QStyle
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.parts import cross_button

_EDGE = 5
_RESIZING = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class ClearCross(QObject):
    """A cross at the end of a field, as large as its words, while there is something in it."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self.button = cross_button(tr("Empty the field"), field)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setVisible(bool(field.text()))
        self.button.clicked.connect(self._empty)
        field.textChanged.connect(self._show)
        for one in (field, self.button):
            one.installEventFilter(self)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _RESIZING:
            self._place()
        return False

    def _place(self) -> None:
        field, size = self._field, self.button.sizeHint()
        left = field.width() - size.width() - _EDGE
        place = QRect(left, (field.height() - size.height()) // 2, size.width(), size.height())
        place = QStyle.visualRect(field.layoutDirection(), field.rect(), place)
        self.button.setGeometry(place)
        margins = field.textMargins()
        if margins.right() != size.width():
            margins.setRight(size.width())
            field.setTextMargins(margins)

    @Slot(str)
    def _show(self, text: str) -> None:
        self.button.setVisible(bool(text))

    @Slot()
    def _empty(self) -> None:
        """As Qt's own: it counts as typed."""
        self._field.clear()
        self._field.textEdited.emit("")
