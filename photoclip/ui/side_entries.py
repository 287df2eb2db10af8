"""The lines of the side bar, made from the state of the library."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from photoclip.core.albums import Album
from photoclip.core.events import LibraryState
from photoclip.core.photo import Folder
from photoclip.core.query.question import SmartAlbum
from photoclip.ui import words
from photoclip.ui.places import ALL_PHOTOS, Place, album_place, hand_place
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_labels import label_entries

_AWAY = "It can't be reached now. Its photos are kept, and can be searched."


@dataclass(frozen=True, slots=True)
class LabelsShown:
    """The packs of labels that are unfolded, and the label that is open."""

    unfolded: frozenset[str] = frozenset()
    current: str = ""


_SMART = "✦"
_NO_ALBUMS = Entry(
    "hint",
    "Save a search to keep it",
    tip="Search for something, then press Ctrl+S: a smart album keeps itself up to date",
)


def entries(
    state: LibraryState,
    waiting: Mapping[str, int],
    offline: frozenset[Path],
    counts: Mapping[int, int] | None = None,
    labels: LabelsShown = LabelsShown(),
    pages: Iterable[tuple[Place, int | None]] = (),
) -> tuple[Entry, ...]:
    """Everything the side bar lists, from top to bottom; `counts` are of smart albums' photos."""
    albums = [_album(album, (counts or {}).get(album.id)) for album in state.smart_albums]
    return (
        Entry("heading", "Library"),
        Entry("place", ALL_PHOTOS.name, ALL_PHOTOS, f"{state.photos:,}"),
        *(_page(place, count) for place, count in pages),
        Entry("heading", "Folders"),
        *(_folder(folder, offline) for folder in state.folders),
        Entry("add-folder", "Add folder…", tip="Index the photos of another folder"),
        Entry("heading", "Labels"),
        *label_entries(state.labels, waiting, labels.unfolded, labels.current),
        Entry("add-label", "Add label…", tip="Name something your photos show"),
        Entry("label-packs", "Label packs…", tip="Labels that come with photoclip"),
        Entry("heading", "Albums"),
        *(_hand_album(album) for album in state.albums),
        *(albums or (_NO_ALBUMS,)),
        Entry("add-album", "New album…", tip="Then drag photos onto it, or press A on them"),
    )


def _page(place: Place, count: int | None) -> Entry:
    return Entry("place", place.name, place, "" if count is None else f"{count:,}")


def _hand_album(album: Album) -> Entry:
    return Entry(
        "place",
        album.name,
        hand_place(album),
        figure=f"{album.photos:,}",
        tip=f"{album.name}\n{words.photos(album.photos)}. Drag photos here to add them.",
        name=album.name,
    )


def _album(album: SmartAlbum, count: int | None) -> Entry:
    asked = " ".join(album.question.text.split())
    shown = "" if count is None else f"\n{words.photos(count)}"
    return Entry(
        "place",
        album.name,
        album_place(album),
        figure="" if count is None else f"{count:,}",
        mark=_SMART,
        tip=f"Smart album {album.name}{f': {asked}' if asked else ''}{shown}",
        name=album.name,
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
