"""The side bar: the library's places, and where folders and labels are added."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget
from typing_extensions import override

from photoclip.ui.language import tr
from photoclip.ui.menu_lines import add_line
from photoclip.ui.places import PAGE_KINDS, Place
from photoclip.ui.reviewing.colour_row import COLOUR_NAMES, swatch
from photoclip.ui.side_delegate import FOLD_ROOM, SideDelegate, text_left
from photoclip.ui.side_drops import SideDrops
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_model import SideModel
from photoclip.ui.theme import Theme


class SideBar(QListView):
    """Click or Enter opens a place; right-click offers what can be done with it."""

    place_chosen = Signal(object)
    folder_wanted = Signal()
    folder_update_wanted = Signal(object)
    folder_shown = Signal(object)
    folder_removal_wanted = Signal(object)
    label_removal_wanted = Signal(str)
    label_renamed = Signal(str, str)
    label_coloured = Signal(str, str)
    packs_wanted = Signal()
    pack_folded = Signal(str)
    folder_folded = Signal(object)
    """A path: show what lies inside, or no longer."""
    skipped_wanted = Signal()
    photos_dropped = Signal(object, object)
    """A place of the side bar, and the ids of photos that were dropped on it."""
    tagged_wanted = Signal(str)
    album_removal_wanted = Signal(object)
    album_renamed = Signal(int, str)
    hand_album_renamed = Signal(int, str)
    album_made = Signal(str)
    auto_tag_wanted = Signal(object)
    """Of the photos of a place."""

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
        self.setMinimumWidth(150)
        self._connect()

    def _connect(self) -> None:
        self.clicked.connect(self._use)
        self.customContextMenuRequested.connect(self._show_menu)
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
        self.edit(self._lines.index(self._lines.row_of_kind("add-label")))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
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
        if entry.place is None:
            return menu
        if entry.place.kind == "folder":
            self._fill_for_folder(menu, entry)
        elif entry.place.kind == "label":
            self._fill_for_label(menu, entry)
        elif entry.place.kind in ("album", "hand"):
            self._fill_for_album(menu, entry)
        return menu

    def _fill_for_album(self, menu: QMenu, entry: Entry) -> None:
        place = entry.place
        self._add_rename(menu, entry)
        if place is not None and place.kind == "hand":
            self._add_auto_tag(menu, place)
        menu.addSeparator()
        smart = entry.album_id is not None
        said = tr("Remove smart album") if smart else tr("Remove album")
        remove = add_line(menu, said, tr("The photos stay; Undo brings the album back."))
        remove.setShortcut(Qt.Key.Key_Delete)
        remove.triggered.connect(lambda: self.album_removal_wanted.emit(place))

    def _fill_for_label(self, menu: QMenu, entry: Entry) -> None:
        name = entry.label
        tagged = add_line(
            menu,
            tr("Photos tagged “%1”", None, entry.text),
            tr("Those that have the tag by now, rather than what may fit it."),
        )
        tagged.triggered.connect(lambda: self.tagged_wanted.emit(name))
        self._add_rename(menu, entry)
        colours = menu.addMenu(tr("Colour"))
        for colour, said in COLOUR_NAMES.items():
            chosen = colours.addAction(swatch(colour), said.capitalize())
            chosen.triggered.connect(partial(self.label_coloured.emit, name, colour))
        menu.addSeparator()
        remove = add_line(
            menu,
            tr("Remove label"),
            tr("Nothing is suggested any more; given tags stay."),
        )
        remove.setShortcut(Qt.Key.Key_Delete)
        remove.triggered.connect(lambda: self.label_removal_wanted.emit(name))

    def _add_auto_tag(self, menu: QMenu, place: Place) -> None:
        auto_tag = add_line(
            menu, tr("Auto-tag…"), tr("Tag its photos with what the labels are sure of.")
        )
        auto_tag.triggered.connect(lambda: self.auto_tag_wanted.emit(place))

    def _add_rename(self, menu: QMenu, entry: Entry) -> None:
        row = None if entry.place is None else self._lines.row_of(entry.place)
        if row is not None:
            rename = add_line(menu, tr("Rename"), tr("Give it another name, here in the list."))
            rename.setShortcut(Qt.Key.Key_F2)
            rename.triggered.connect(lambda: self.edit(self._lines.index(row)))

    def _fill_for_folder(self, menu: QMenu, entry: Entry) -> None:
        path: Path | None = entry.path
        shown = add_line(menu, tr("Show in folder"), tr("Open it in the file manager."))
        shown.triggered.connect(lambda: self.folder_shown.emit(path))
        update = add_line(
            menu, tr("Update"), tr("Look for photos that came, changed or went there.")
        )
        update.triggered.connect(lambda: self.folder_update_wanted.emit(path))
        if entry.place is not None:
            self._add_auto_tag(menu, entry.place)
        if entry.holds:
            unfold = add_line(
                menu,
                tr("Show subfolders") if entry.folded else tr("Hide subfolders"),
                tr("In this list only."),
            )
            unfold.triggered.connect(lambda: self.folder_folded.emit(path))
        if not entry.depth:
            menu.addSeparator()
            remove = add_line(
                menu,
                tr("Remove from library…"),
                tr("Its photos are not found any more; the files stay where they are."),
            )
            remove.triggered.connect(lambda: self.folder_removal_wanted.emit(entry.place))
        for action in (shown, update):
            action.setEnabled(not entry.offline)


def _is_on_corner(entry: Entry, event: QMouseEvent) -> bool:
    """Whether the left button is pressed on the corner that folds a folder."""
    folds = entry.holds and entry.path is not None
    near = event.position().x() < text_left(entry) + FOLD_ROOM - 2
    return folds and near and event.button() == Qt.MouseButton.LeftButton
