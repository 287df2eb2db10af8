"""The side bar: the library's places, and where folders and labels are added."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.places import PAGE_KINDS, Place
from photoclip.ui.side_delegate import FOLD_ROOM, SideDelegate, text_left
from photoclip.ui.side_drops import SideDrops
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_menus import fill
from photoclip.ui.side_model import SideModel
from photoclip.ui.side_wishes import SideWishes
from photoclip.ui.theme import Theme


class SideBar(SideWishes):
    """Click or Enter opens a place; right-click offers what can be done with it."""

    def __init__(self, model: SideModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._place: Place | None = None
        self.setObjectName("sideBar")
        self.setAccessibleName(tr("Library, folders, labels and albums"))
        self.setModel(model)
        self.setItemDelegate(SideDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self._drops = SideDrops(self)
        self._drops.dropped.connect(self.photos_dropped)
        # Queued, as it opens a sheet: the drag is over by then.
        queued = Qt.ConnectionType.QueuedConnection
        self._drops.dropped_on_new.connect(self.photos_dropped_on_new, queued)
        self._connect()

    def _connect(self) -> None:
        self.clicked.connect(self._use)
        self.customContextMenuRequested.connect(self._show_menu)
        self.rename_wanted.connect(self._rename)
        self._lines.replaced.connect(self._stay)
        self._lines.album_named.connect(self.album_renamed)
        self._lines.hand_album_named.connect(self.hand_album_renamed)
        self._lines.album_made.connect(self.album_made)
        self._lines.label_renamed.connect(self.label_renamed)

    def mark(self, place: Place | None) -> None:
        """Show which place is open."""
        self._place = place
        self._mark_place()

    @Slot()
    def add_label(self) -> None:
        """Open the field for a new label's name."""
        self._ask_name("add-label")

    @Slot()
    def add_album(self) -> None:
        """Open the field for the name of a new album."""
        self._ask_name("add-album")

    def _ask_name(self, kind: str) -> None:
        """Unless a field is open already; there are no lines before the library is open."""
        if self._lines.rowCount() and self.state() != self.State.EditingState:
            index = self._lines.index(self._lines.row_of_kind(kind))
            self.scrollTo(index)
            self.edit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.state() == self.State.EditingState:
            return  # it ends the typing of a name; the field lets it through
        if enter and self.currentIndex().isValid():
            self._use(self.currentIndex())
            return
        if self._change_entry(event.key()) or self._fold_entry(event.key()):
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        index = self.currentIndex()
        place = index.data(SideModel.EntryRole).place if index.isValid() else None
        if index.row() != before and place is not None and place.kind not in PAGE_KINDS:
            self._use(index)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The corner before a line folds and unfolds, the rest of the line opens."""
        index = self.indexAt(event.position().toPoint())
        entry: Entry | None = index.data(SideModel.EntryRole) if index.isValid() else None
        if entry is not None and _is_on_corner(entry, event):
            self.folder_folded.emit(entry.path)
            return
        super().mousePressEvent(event)

    def _fold_entry(self, key: int) -> bool:
        """Right shows what lies inside, Left hides it, or goes to what this lies in."""
        index = self.currentIndex()
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or not index.isValid():
            return False
        entry: Entry = index.data(SideModel.EntryRole)
        if entry.holds and entry.folded == (key == Qt.Key.Key_Right):
            self._fold(entry)
        elif key == Qt.Key.Key_Left and entry.depth and entry.path is not None:
            self._go_to(entry.path.parent)
        return True

    def _fold(self, entry: Entry) -> None:
        if entry.kind == "pack":
            self.pack_folded.emit(entry.pack)
        elif entry.path is not None:
            self.folder_folded.emit(entry.path)

    def _go_to(self, path: Path) -> None:
        row = self._lines.row_of_path(path)
        if row is not None:
            self.setCurrentIndex(self._lines.index(row))
            self._use(self.currentIndex())

    def _change_entry(self, key: int) -> bool:
        """F2 renames the label or the smart album that is chosen, Delete removes it."""
        index = self.currentIndex()
        entry: Entry | None = index.data(SideModel.EntryRole) if index.isValid() else None
        if entry is None or not entry.name or self.state() == self.State.EditingState:
            return False
        if key == Qt.Key.Key_F2:
            self.edit(index)
        elif key == Qt.Key.Key_Delete and entry.label:
            self.label_removal_wanted.emit(entry.label)
        elif key == Qt.Key.Key_Delete:
            self.album_removal_wanted.emit(entry.place)
        return key in (Qt.Key.Key_F2, Qt.Key.Key_Delete)

    @Slot(QModelIndex)
    def _use(self, index: QModelIndex) -> None:
        entry: Entry = index.data(SideModel.EntryRole)
        if entry.kind == "add-folder":
            self.folder_wanted.emit()
        elif entry.kind == "add-label":
            self.add_label()
        elif entry.kind == "add-album":
            self.edit(index)
        elif entry.kind == "label-packs":
            self.packs_wanted.emit()
        elif entry.kind == "pack":
            self.pack_folded.emit(entry.pack)
        elif entry.kind == "skipped":
            self.skipped_wanted.emit()
        elif entry.place is not None:
            self._place = entry.place
            self.place_chosen.emit(entry.place)

    @Slot()
    def _stay(self) -> None:
        """Other lines: who goes through them by keys stays at theirs."""
        if not (self.hasFocus() and self.currentIndex().isValid()):
            self._mark_place()

    @Slot()
    def _mark_place(self) -> None:
        if self.state() == self.State.EditingState:
            return
        row = None if self._place is None else self._lines.row_of(self._place)
        if row is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self._lines.index(row))

    @Slot(QPoint)
    def _show_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            return
        entry: Entry = index.data(SideModel.EntryRole)
        menu = self.menu_for(entry)
        if not menu.isEmpty():
            menu.popup(self.viewport().mapToGlobal(point))

    def menu_for(self, entry: Entry) -> QMenu:
        """What can be done with a line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, entry, self)
        return menu

    @Slot(object)
    def _rename(self, place: Place) -> None:
        row = self._lines.row_of(place)
        if row is not None:
            self.edit(self._lines.index(row))


def _is_on_corner(entry: Entry, event: QMouseEvent) -> bool:
    """Whether the left button is pressed on the corner that folds a folder."""
    folds = entry.holds and entry.path is not None
    near = event.position().x() < text_left(entry) + FOLD_ROOM - 2
    return folds and near and event.button() == Qt.MouseButton.LeftButton
