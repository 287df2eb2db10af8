"""What the side bar opens."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from photoclip.core.albums import Album
from photoclip.core.events import LibraryState
from photoclip.core.labels import Label
from photoclip.core.query.question import SmartAlbum
from photoclip.ui.language import tr

PlaceKind = Literal[
    "all",
    "folder",
    "label",
    "tag",
    "album",
    "hand",
    "step",
    "recent",
    "on-this-day",
    "missing",
    "duplicates",
    "map",
]

PAGE_KINDS: frozenset[PlaceKind] = frozenset(("duplicates", "map"))
"""What opens a page, which takes the focus, instead of a list of photos."""


@dataclass(frozen=True, slots=True)
class Place:
    """The whole library, a folder, what a label suggests, what has a tag, a smart album, an album
    put together by hand, or what a step of the history was about."""

    kind: PlaceKind
    name: str
    folder_id: int | None = None
    album_id: int | None = None
    step_id: int | None = None
    hand_id: int | None = None
    """Of an album put together by hand."""
    directory: Path | None = None
    """Of a folder inside a watched one, whose `folder_id` goes with it; None: all of that."""


ALL_PHOTOS = Place("all", tr("All photos"))
RECENT = Place("recent", tr("Recently added"))
ON_THIS_DAY = Place("on-this-day", tr("On this day"))
DUPLICATES = Place("duplicates", tr("Duplicates"))
MAP = Place("map", tr("Map"))
MISSING = Place("missing", tr("Missing files"))


def find_label(state: LibraryState, name: str) -> Label | None:
    """The label of a name, in any case."""
    wanted = " ".join(name.split()).casefold()
    return next((label for label in state.labels if label.name.casefold() == wanted), None)


def find_label_id(state: LibraryState, label_id: int) -> Label | None:
    """The label of an id."""
    return next((label for label in state.labels if label.id == label_id), None)


def album_place(album: SmartAlbum) -> Place:
    """Where a smart album is opened."""
    return Place("album", album.name, album_id=album.id)


def find_album(state: LibraryState, album_id: int | None) -> SmartAlbum | None:
    """The smart album of an id."""
    return next((album for album in state.smart_albums if album.id == album_id), None)


def hand_place(album: Album) -> Place:
    """Where an album put together by hand is opened."""
    return Place("hand", album.name, hand_id=album.id)


def find_hand_album(state: LibraryState, album_id: int | None) -> Album | None:
    """The album put together by hand of an id."""
    return next((album for album in state.albums if album.id == album_id), None)


def is_there(state: LibraryState, place: Place) -> bool:
    """Whether the library has the place still; a tag is one even if no photo has it."""
    if place.kind == "folder":
        return any(folder.id == place.folder_id for folder in state.folders)
    if place.kind == "album":
        return find_album(state, place.album_id) is not None
    if place.kind == "hand":
        return find_hand_album(state, place.hand_id) is not None
    return place.kind != "label" or find_label(state, place.name) is not None
