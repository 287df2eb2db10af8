"""What the field for tags offers while one types."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from typing_extensions import override

from photoclip.core.tags import Tag, cleaned, parts
from photoclip.ui.language import number, tr
from photoclip.ui.search_bar.popup import Popup
from photoclip.ui.search_bar.rows import Row
from photoclip.ui.tagging.known_tags import KnownTags
from photoclip.ui.tagging.offers import is_new, offered
from photoclip.ui.tagging.tag_editor import TagEditor

_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagCompletion(QObject):
    """Arrows choose, Enter adds, Tab completes to go on typing, Esc puts the offers away."""

    def __init__(self, editor: TagEditor, popup: Popup, known: KnownTags) -> None:
        super().__init__(editor)
        self._editor = editor
        self._field = editor.field
        self._popup = popup
        self._known = known
        self._looking = False
        popup.list.setAccessibleName(tr("Tags"))
        popup.chosen.connect(self._accept)
        known.listed.connect(self._refresh)
        self._field.textEdited.connect(self.look)
        self._field.installEventFilter(self)

    @Slot()
    def look(self) -> None:
        """Offer tags for what is typed; for nothing the most used ones."""
        self._looking = True
        self._popup.show_rows(self._rows())

    def _put_away(self) -> None:
        self._looking = False
        self._popup.put_away()

    def _rows(self) -> list[Row]:
        typed = self._field.text()
        rows = [_row(tag) for tag in offered(self._known.tags, typed, self._editor.tags)]
        if is_new(self._known.tags, typed):
            path = cleaned(typed)
            rows.append(Row("create", path, note=tr("Create “%1”", None, " / ".join(parts(path)))))
        return rows

    @Slot()
    def _refresh(self) -> None:
        if self._field.hasFocus() and self._looking:
            self._popup.show_rows(self._rows(), keep=True)

    @Slot(object)
    def _accept(self, row: Row) -> None:
        self._put_away()
        self._field.setText(row.text)
        self._field.enter()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event.key()) or super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent):
            self._follow_focus(event)
        elif event.type() == QEvent.Type.MouseButtonPress and not self._popup.isVisible():
            self.look()
        return super().eventFilter(watched, event)

    def _follow_focus(self, event: QFocusEvent) -> None:
        if event.gotFocus():
            self._known.begin()
            if event.reason() == Qt.FocusReason.ShortcutFocusReason:
                self.look()
        else:
            self._known.end()
            self._put_away()

    def _take_key(self, key: int) -> bool:
        """Whether the key was one for what is offered."""
        if not self._popup.isVisible():
            if key == Qt.Key.Key_Down:
                self.look()
            return key == Qt.Key.Key_Down
        current = self._popup.current
        if key in _STEPS:
            self._popup.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self._put_away()
        elif key in _ENTER and current is not None:
            self._accept(current)
        elif key == Qt.Key.Key_Tab and self._field.text():
            return self._complete(current)
        else:
            if key in _ENTER:
                self._put_away()
            return False
        return True

    def _complete(self, current: Row | None) -> bool:
        """Put a whole tag into the field; False where it is there already."""
        row = current or next(iter(self._popup.rows), None)
        if row is None or row.text == self._field.text():
            return False
        self._field.setText(row.text)
        self.look()
        return True


def _row(tag: Tag) -> Row:
    figure = number(tag.photos_below) if tag.photos_below else ""
    return Row("tag", tag.path, figure=figure, colour=tag.colour)
