"""The lines of the side bar, made from the state of the library."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from photoclip.core.events import LibraryState
from photoclip.core.labels import Label
from photoclip.core.photo import Folder
from photoclip.core.query.question import SmartAlbum
from photoclip.ui import words
from photoclip.ui.places import ALL_PHOTOS, Place, album_place

EntryKind = Literal["heading", "place", "add-folder", "add-label", "hint"]

_AWAY = "It can't be reached now. Its photos are kept, and can be searched."


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `waiting` is true where the figure counts photos that wait for an answer."""

    kind: EntryKind
    text: str
    place: Place | None = None
    figure: str = ""
    waiting: bool = False
    offline: bool = False
    tip: str = ""
    path: Path | None = None
    dot: int = -1

    @property
    def album_id(self) -> int | None:
        """Of a smart album's line; else None."""
        return None if self.place is None else self.place.album_id


_NO_ALBUMS = Entry(
    "hint", "Save a search to keep it", tip="Search for something, then press Ctrl+S"
)


def entries(
    state: LibraryState,
    waiting: Mapping[str, int],
    offline: frozenset[Path],
    counts: Mapping[int, int] | None = None,
) -> tuple[Entry, ...]:
    """Everything the side bar lists, from top to bottom; `counts` are of smart albums' photos."""
    albums = [_album(album, (counts or {}).get(album.id)) for album in state.smart_albums]
    return (
        Entry("heading", "Library"),
        Entry("place", ALL_PHOTOS.name, ALL_PHOTOS, f"{state.photos:,}"),
        Entry("heading", "Folders"),
        *(_folder(folder, offline) for folder in state.folders),
        Entry("add-folder", "Add folder…", tip="Index the photos of another folder"),
        Entry("heading", "Labels"),
        *(_label(label, waiting) for label in state.labels),
        Entry("add-label", "Add label…", tip="Name something your photos show"),
        Entry("heading", "Smart albums"),
        *(albums or (_NO_ALBUMS,)),
    )


def _album(album: SmartAlbum, count: int | None) -> Entry:
    asked = " ".join(album.question.text.split())
    shown = "" if count is None else f"\n{words.photos(count)}"
    return Entry(
        "place",
        album.name,
        album_place(album),
        figure="" if count is None else f"{count:,}",
        tip=f"{album.name}{f': {asked}' if asked else ''}{shown}",
    )


def _folder(folder: Folder, offline: frozenset[Path]) -> Entry:
    name = words.file_name(folder.path)
    away = folder.offline or folder.path in offline
    return Entry(
        "place",
        name,
        Place("folder", name, folder.id),
        figure="offline" if away else f"{folder.photos:,}",
        offline=away,
        tip=f"{words.readable(str(folder.path))}\n{_AWAY if away else words.photos(folder.photos)}",
        path=folder.path,
    )


def _label(label: Label, waiting: Mapping[str, int]) -> Entry:
    count = waiting.get(label.name, 0)
    offer = f"{words.photos(count)} to look at" if count else "nothing to look at"
    return Entry(
        "place",
        label.name,
        Place("label", label.name),
        figure=f"{count:,}" if count else "done" if label.accepted else "",
        waiting=count > 0,
        tip=f"{label.name}: {offer}, {label.accepted:,} accepted, {label.rejected:,} refused",
        dot=label.id,
    )
