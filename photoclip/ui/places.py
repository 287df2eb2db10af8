"""What the side bar opens."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.events import LibraryState
from photoclip.core.labels import Label

PlaceKind = Literal["all", "folder", "label", "tag"]


@dataclass(frozen=True, slots=True)
class Place:
    """The whole library, one folder, the photos a label suggests, or those with a tag."""

    kind: PlaceKind
    name: str
    folder_id: int | None = None


ALL_PHOTOS = Place("all", "All photos")


def find_label(state: LibraryState, name: str) -> Label | None:
    """The label of a name, in any case."""
    wanted = " ".join(name.split()).casefold()
    return next((label for label in state.labels if label.name.casefold() == wanted), None)


def is_there(state: LibraryState, place: Place) -> bool:
    """Whether the library has the place still; a tag is one even if no photo has it."""
    if place.kind == "folder":
        return any(folder.id == place.folder_id for folder in state.folders)
    return place.kind != "label" or find_label(state, place.name) is not None
