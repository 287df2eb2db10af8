"""Asks into which album photos shall go: one that is there, or a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from photoclip.core.albums import Album
from photoclip.ui import words
from photoclip.ui.language import tr
from photoclip.ui.parts import push_button, words_label
from photoclip.ui.theme import scaled

_WIDTH, _HEIGHT = 400, 220
"""Pixels at the usual text size."""
_MOST = 200
"""So many albums are offered at once: more than anybody reads, and made while a key is pressed."""
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NONE = tr("No albums yet. Type a name to make one.")


class AddSheet(QDialog):
    """Type a part of a name, choose with the arrows, take it with Enter."""

    album_chosen = Signal(int)
    album_made = Signal(str)

    def __init__(self, albums: Sequence[Album], count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._albums = albums
        self.setWindowTitle(tr("Add to album"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(placeholderText=tr("Album, or the name of a new one"))
        self.list = QListWidget()
        self.trouble = words_label("", "text")
        self.add = push_button(tr("Add"), primary=True)
        self._dress()
        self._lay_out(tr("Add %1 to an album", None, words.photos(count)))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.list.itemActivated.connect(self._take)
        self.add.clicked.connect(self._take)
        self._fill()

    def _dress(self) -> None:
        self.setFixedWidth(scaled(_WIDTH))
        self.field.setAccessibleName(tr("Album"))
        self.field.setMaxLength(200)
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Albums"))
        self.list.setFixedHeight(scaled(_HEIGHT))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.trouble.setProperty("tone", "bad")
        self.trouble.hide()
        self.add.setDefault(True)

    def _lay_out(self, title: str) -> None:
        cancel = push_button(tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(words_label(title, "title-small"))
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.trouble)
        column.addLayout(buttons)

    @property
    def offered(self) -> list[str]:
        """What can be chosen now."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    @Slot(str)
    def refuse(self, why: str) -> None:
        """The album can't be made."""
        self.trouble.setText(why)
        self.trouble.show()
        self.field.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        moves = isinstance(event, QKeyEvent) and event.key() in _MOVES
        if moves and event.type() == QEvent.Type.KeyPress:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _fill(self) -> None:
        self.trouble.hide()
        typed = " ".join(self.field.text().split())
        self.list.clear()
        found = _fitting(self._albums, typed)
        for album in found[:_MOST]:
            item = QListWidgetItem(f"{album.name}  ·  {words.photos(album.photos)}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, album.id)
            item.setToolTip(album.name)
        if typed and typed.casefold() not in {one.name.casefold() for one in self._albums}:
            item = QListWidgetItem(tr("New album “%1”", None, typed), self.list)
            item.setData(Qt.ItemDataRole.UserRole, typed)
        if len(found) > _MOST:
            more = tr("%n more: type a part of the name", len(found) - _MOST)
            QListWidgetItem(more, self.list).setFlags(Qt.ItemFlag.NoItemFlags)
        if not self.list.count():
            item = QListWidgetItem(_NONE, self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.setCurrentRow(0)
        self.add.setEnabled(bool(self.list.item(0).flags()))

    @Slot()
    def _take(self) -> None:
        item = self.list.currentItem()
        chosen = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        if isinstance(chosen, int):
            self.album_chosen.emit(chosen)
            self.accept()
        elif chosen:
            self.album_made.emit(chosen)


def _fitting(albums: Sequence[Album], typed: str) -> list[Album]:
    """Albums that have it in their names: those that begin with it first."""
    wanted = typed.casefold()
    found = [album for album in albums if wanted in album.name.casefold()]
    return sorted(found, key=lambda album: not album.name.casefold().startswith(wanted))
