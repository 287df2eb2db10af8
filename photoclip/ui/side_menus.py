"""What can be done with a line of the side bar."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from photoclip.ui.language import tr
from photoclip.ui.menu_lines import add_line
from photoclip.ui.places import Place
from photoclip.ui.reviewing.colour_row import COLOUR_NAMES, swatch
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_wishes import SideWishes


def fill(menu: QMenu, entry: Entry, side: SideWishes) -> None:
    """Nothing, where nothing can be done with it but opening it."""
    if entry.place is None:
        return
    if entry.place.kind == "folder":
        _fill_for_folder(menu, entry, side)
    elif entry.place.kind == "label":
        _fill_for_label(menu, entry, side)
    elif entry.place.kind in ("album", "hand"):
        _fill_for_album(menu, entry, side)


def _fill_for_album(menu: QMenu, entry: Entry, side: SideWishes) -> None:
    place = entry.place
    _add_rename(menu, entry, side)
    if place is not None and place.kind == "hand":
        _add_auto_tag(menu, place, side)
    menu.addSeparator()
    smart = entry.album_id is not None
    said = tr("Remove smart album") if smart else tr("Remove album")
    remove = add_line(menu, said, tr("The photos stay; Undo brings the album back."))
    remove.setShortcut(Qt.Key.Key_Delete)
    remove.triggered.connect(lambda: side.album_removal_wanted.emit(place))


def _fill_for_label(menu: QMenu, entry: Entry, side: SideWishes) -> None:
    name = entry.label
    tagged = add_line(
        menu,
        tr("Photos tagged “%1”", None, entry.text),
        tr("Those that have the tag by now, rather than what may fit it."),
    )
    tagged.triggered.connect(lambda: side.tagged_wanted.emit(name))
    _add_rename(menu, entry, side)
    colours = menu.addMenu(tr("Colour"))
    for colour, said in COLOUR_NAMES.items():
        chosen = colours.addAction(swatch(colour), said.capitalize())
        chosen.triggered.connect(partial(side.label_coloured.emit, name, colour))
    menu.addSeparator()
    remove = add_line(
        menu,
        tr("Remove label"),
        tr("Nothing is suggested any more; given tags stay."),
    )
    remove.setShortcut(Qt.Key.Key_Delete)
    remove.triggered.connect(lambda: side.label_removal_wanted.emit(name))


def _add_auto_tag(menu: QMenu, place: Place, side: SideWishes) -> None:
    auto_tag = add_line(
        menu, tr("Auto-tag…"), tr("Tag its photos with what the labels are sure of.")
    )
    auto_tag.triggered.connect(lambda: side.auto_tag_wanted.emit(place))


def _add_rename(menu: QMenu, entry: Entry, side: SideWishes) -> None:
    rename = add_line(menu, tr("Rename"), tr("Give it another name, here in the list."))
    rename.setShortcut(Qt.Key.Key_F2)
    rename.triggered.connect(lambda: side.rename_wanted.emit(entry.place))


def _fill_for_folder(menu: QMenu, entry: Entry, side: SideWishes) -> None:
    path: Path | None = entry.path
    shown = add_line(menu, tr("Show in folder"), tr("Open it in the file manager."))
    shown.triggered.connect(lambda: side.folder_shown.emit(path))
    update = add_line(menu, tr("Update"), tr("Look for photos that came, changed or went there."))
    update.triggered.connect(lambda: side.folder_update_wanted.emit(path))
    if entry.place is not None:
        _add_auto_tag(menu, entry.place, side)
    if entry.holds:
        unfold = add_line(
            menu,
            tr("Show subfolders") if entry.folded else tr("Hide subfolders"),
            tr("In this list only."),
        )
        unfold.triggered.connect(lambda: side.folder_folded.emit(path))
    if not entry.depth:
        menu.addSeparator()
        remove = add_line(
            menu,
            tr("Remove from library…"),
            tr("Its photos are not found any more; the files stay where they are."),
        )
        remove.triggered.connect(lambda: side.folder_removal_wanted.emit(entry.place))
    for action in (shown, update):
        action.setEnabled(not entry.offline)
