"""What can be wanted of the side bar."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView


class SideWishes(QListView):
    """A list with the side bar's signals: it acts on nothing itself."""

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
    photos_dropped_on_new = Signal(object)
    """The ids of photos that were dropped where a new album is made."""
    tagged_wanted = Signal(str)
    album_removal_wanted = Signal(object)
    album_renamed = Signal(int, str)
    hand_album_renamed = Signal(int, str)
    album_made = Signal(str)
    auto_tag_wanted = Signal(object)
    """Of the photos of a place."""
    rename_wanted = Signal(object)
    """A place, to be renamed in its line."""
