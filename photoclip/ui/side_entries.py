"""The lines of the side bar, made from the state of the library."""

from collections.abc import Iterator

from photoclip.core.albums import Album
from photoclip.core.query.question import SmartAlbum
from photoclip.ui import words
from photoclip.ui.language import number, tr
from photoclip.ui.places import album_place, hand_place
from photoclip.ui.present_keys import keyed
from photoclip.ui.side_entry import Entry
from photoclip.ui.side_folders import folder_entries
from photoclip.ui.side_known import SideKnown
from photoclip.ui.side_labels import label_entries
from photoclip.ui.side_library import library_entries

_SMART = "✦"


def entries(known: SideKnown) -> tuple[Entry, ...]:
    """Everything the side bar lists, from top to bottom."""
    return tuple(_entries(known))


def _entries(known: SideKnown) -> Iterator[Entry]:
    state = known.state
    yield Entry("heading", tr("Library"))
    yield from library_entries(known)
    yield Entry("heading", tr("Folders"))
    yield from folder_entries(known)
    yield Entry(
        "add-folder",
        tr("Add folder…"),
        tip=keyed(tr("Index the photos of another folder (%1)"), "add-folder"),
    )
    yield Entry("heading", tr("Labels"))
    current = known.place.name if known.place.kind == "label" else ""
    yield from label_entries(state.labels, known.waiting, known.packs, current)
    yield Entry("add-label", tr("Add label…"), tip=tr("Name something your photos show"))
    yield Entry("label-packs", tr("Label packs…"), tip=tr("Labels that come with photoclip"))
    yield Entry("heading", tr("Albums"))
    yield from (_hand_album(album) for album in state.albums)
    yield from (_album(album, known.albums.get(album.id)) for album in state.smart_albums)
    if not state.smart_albums:
        yield Entry(
            "hint",
            tr("Save a search to keep it"),
            tip=keyed(
                tr(
                    "Search for something, then save the search (%1): a smart album keeps itself "
                    "up to date"
                ),
                "save-search",
            ),
        )
    yield Entry(
        "add-album",
        tr("New album…"),
        tip=keyed(tr("Drag photos here, or add those you select (%1)"), "album"),
    )


def _hand_album(album: Album) -> Entry:
    said = tr("Drag photos here to add them.")
    return Entry(
        "place",
        album.name,
        hand_place(album),
        figure=number(album.photos),
        tip=f"{album.name}\n{words.photos(album.photos)}. {said}",
        name=album.name,
    )


def _album(album: SmartAlbum, count: int | None) -> Entry:
    asked = " ".join(album.question.text.split())
    shown = "" if count is None else f"\n{words.photos(count)}"
    title = tr("Smart album %1", None, album.name)
    return Entry(
        "place",
        album.name,
        album_place(album),
        figure="" if count is None else number(count),
        mark=_SMART,
        tip=f"{title}{f': {asked}' if asked else ''}{shown}",
        name=album.name,
    )
