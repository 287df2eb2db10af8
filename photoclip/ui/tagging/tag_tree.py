"""The library's tags as a tree: renamed in place, dropped on each other, photos dropped on them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from typing_extensions import override

from photoclip.core.tags import SEPARATOR, Tag, below, cleaned, joined, parts
from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.photo_drag import PHOTOS, held_photos
from photoclip.ui.tagging.dots import dot_icon

TAG = "application/x-photoclip-tag"
PathRole = Qt.ItemDataRole.UserRole + 1
_Flag = Qt.ItemFlag
Index = QModelIndex | QPersistentModelIndex


class TagTree(QStandardItemModel):
    """One line for each tag, with how many photos have it or one below it."""

    renamed = Signal(str, str)
    """A tag's path, and the path it is to have."""
    dropped = Signal(str, str)
    """A tag was dropped on another one, or on the ground ("")."""
    photos_dropped = Signal(object, str)
    """Photos, by their ids, were dropped on a tag."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags: dict[str, Tag] = {}

    def show_tags(self, tags: Sequence[Tag], sought: str) -> None:
        """Show these; only those that have what is sought in their paths, and what these lie in."""
        wanted = cleaned(sought).casefold()
        found = [tag for tag in tags if wanted in tag.path.casefold()]
        self._tags = {tag.path.casefold(): tag for tag in tags}
        self.clear()
        items: dict[str, QStandardItem] = {"": self.invisibleRootItem()}
        for tag in found:
            self._put(tag.path, items)

    def tag(self, index: Index) -> Tag | None:
        """The tag of a line."""
        path = index.sibling(index.row(), 0).data(PathRole) if index.isValid() else None
        return None if path is None else self._known(path)

    def _known(self, path: str) -> Tag:
        return self._tags.get(path.casefold(), Tag(0, path))

    def index_of(self, path: str) -> QModelIndex:
        """The line of a tag, in any case; no line where it isn't shown."""
        wanted, todo = path.casefold(), [QModelIndex()]
        while todo:
            parent = todo.pop()
            for row in range(self.rowCount(parent)):
                index = self.index(row, 0, parent)
                one = str(index.data(PathRole)).casefold()
                if one == wanted:
                    return index
                if below(wanted, one):
                    todo.append(index)
        return QModelIndex()

    def _put(self, path: str, items: dict[str, QStandardItem]) -> QStandardItem:
        """The line of a path, made with those that it lies below."""
        known = items.get(path.casefold())
        if known is not None:
            return known
        above, _, name = path.rpartition(SEPARATOR)
        items[path.casefold()] = line = self._line(path, name)
        figure = QStandardItem(number(self._known(path).photos_below))
        figure.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure.setFlags(_Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsDropEnabled)
        self._put(above, items).appendRow([line, figure])
        return line

    def _line(self, path: str, name: str) -> QStandardItem:
        tag = self._known(path)
        said = parts(name)[0]
        line = QStandardItem(said)
        line.setData(path, PathRole)
        own = tag.photos_below - tag.photos
        inside = (
            tr(", %1 of them only below it", None, words.photos(own)) if own and tag.photos else ""
        )
        line.setToolTip(f"{' / '.join(parts(path))}: {words.photos(tag.photos_below)}{inside}")
        line.setAccessibleText(f"{said}, {words.photos(tag.photos_below)}")
        if tag.colour:
            line.setIcon(dot_icon(tag.colour))
        return line

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """What was typed over a tag's name; the line stays as it is until the library follows."""
        tag = self.tag(index)
        if role != Qt.ItemDataRole.EditRole or tag is None:
            return super().setData(index, value, role)
        typed, above = cleaned(str(value)), tag.path.rpartition(SEPARATOR)[0]
        new = f"{above}{SEPARATOR}{typed}" if above else typed
        if not typed or typed == tag.name or joined((str(value),)) == tag.name:
            return False
        self.renamed.emit(tag.path, new)
        return True

    @override
    def mimeTypes(self) -> list[str]:
        return [TAG, PHOTOS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        tags = [tag for index in indexes if (tag := self.tag(index)) is not None]
        if tags:
            data.setData(TAG, tags[0].path.encode())
        return data

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        path = self._target(parent)
        if data.hasFormat(TAG):
            held = _held_tag(data)
            inside = below(path, held) or path == held.rpartition(SEPARATOR)[0] == ""
            return not inside
        return bool(path) and data.hasFormat(PHOTOS)

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Says what was dropped where; nothing moves before the library has changed."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        path = self._target(parent)
        if data.hasFormat(TAG):
            self.dropped.emit(_held_tag(data), path)
        else:
            self.photos_dropped.emit(held_photos(data), path)
        return False

    def _target(self, parent: Index) -> str:
        tag = self.tag(parent)
        return "" if tag is None else tag.path


def _held_tag(data: QMimeData) -> str:
    return bytes(data.data(TAG).data()).decode()
