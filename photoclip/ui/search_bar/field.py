"""The field that a search is typed into."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QStyle, QWidget
from typing_extensions import override

from photoclip.ui.clear_cross import ClearCross
from photoclip.ui.language import tr
from photoclip.ui.present_keys import PRESENT, key_of
from photoclip.ui.search_bar.marks import Ruler, Span, paint_marks, pen
from photoclip.ui.search_controller import LONGEST_QUERY
from photoclip.ui.theme import Theme, scaled

_WIDTH = 640
_ROOM = 34
"""Pixels that the cross takes."""
_ICON, _BEFORE, _AFTER = 16, 7, 5
"""Its size where text has its usual one, and pixels before and after it."""
_CURSOR_MARGIN = 5
"""Qt's rectangle of the cursor begins so many pixels before it."""


class SearchField(QLineEdit):
    """Text goes out while it is typed; Esc empties, Enter doesn't wait, Down goes to the photos."""

    typed = Signal(str)
    """The person changed the text, not the program."""
    entered = Signal()
    escaped = Signal()
    """Nothing is to be asked any more."""
    left_downwards = Signal()
    back_deleted = Signal()
    """Backspace before the first character."""

    def __init__(self, theme: Theme, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[Span, ...] = ()
        self._showing = False
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search your photos"))
        self.setAccessibleName(tr("Search your photos"))
        self.setToolTip(tr("Say what the photo shows, in your own words"))
        self.setMaximumWidth(_WIDTH)
        self.setMinimumWidth(160)
        self.setMaxLength(LONGEST_QUERY)
        ClearCross(self)
        self.setAcceptDrops(False)
        self._icon = icon
        self._make_room()
        self._key = QLabel("", self)
        self._key.setProperty("role", "third")
        self.textChanged.connect(self._show_key)
        self.textEdited.connect(self._tell_typed)
        PRESENT.changed.connect(self._name_key)
        self._name_key()

    @property
    def marks(self) -> tuple[Span, ...]:
        """The characters that are marked as wrong."""
        return self._marks

    def mark(self, spans: Sequence[Span]) -> None:
        """Mark these characters as wrong."""
        if tuple(spans) != self._marks:
            self._marks = tuple(spans)
            self.update()

    def show_text(self, text: str, cursor: int | None = None) -> None:
        """Show other words, the cursor there or at the end; Ctrl+Z brings those before back."""
        if text != self.text():
            self._showing = True
            self.selectAll()
            self.insert(text)
            self._showing = False
        if cursor is not None:
            self.setCursorPosition(cursor)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._paint_icon()
        if self._marks and self.text():
            self._paint_marks()

    def _paint_icon(self) -> None:
        """Qt's own, of an action, doesn't grow with the text."""
        size = scaled(_ICON)
        place = QRect(_BEFORE, (self.height() - size) // 2, size, size)
        self._icon.paint(
            QPainter(self), QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        )

    def _paint_marks(self) -> None:
        ruler = Ruler(self.text(), self.font())
        cursor = self.cursorRect()
        left = cursor.left() + _CURSOR_MARGIN - ruler.x(self.cursorPosition())
        painter = QPainter(self)
        painter.setPen(pen(self._theme.colours.no))
        clip = self.rect().adjusted(_room_of_icon(), 0, -_ROOM, 0)
        paint_marks(painter, ruler, self._marks, QPointF(left, cursor.bottom() - 1), clip)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_key()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()
            self._place_key()

    def _make_room(self) -> None:
        margins = self.textMargins()
        margins.setLeft(_room_of_icon() - _BEFORE)
        self.setTextMargins(margins)

    @Slot()
    def _name_key(self) -> None:
        key = key_of("search")
        self._key.setText(key)
        self.setAccessibleDescription(tr("%1 leads here", None, key) if key else "")
        self._place_key()

    def _place_key(self) -> None:
        size = self._key.sizeHint()
        left = self.width() - size.width() - 12
        self._key.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())

    @Slot(str)
    def _show_key(self, text: str) -> None:
        """Name the key that leads here, while there is room for it."""
        self._key.setVisible(not text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif key == Qt.Key.Key_Backspace and self._at_start():
            self.back_deleted.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _tell_typed(self, text: str) -> None:
        if not self._showing:
            self.typed.emit(text)

    def _at_start(self) -> bool:
        return self.cursorPosition() == 0 and not self.hasSelectedText()


def _room_of_icon() -> int:
    return _BEFORE + scaled(_ICON) + _AFTER
