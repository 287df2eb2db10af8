"""What the side bar opens."""

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal["all", "folder", "label", "tag"]


@dataclass(frozen=True, slots=True)
class Place:
    """The whole library, one folder, the photos a label suggests, or those with a tag."""

    kind: PlaceKind
    name: str
    folder_id: int | None = None


ALL_PHOTOS = Place("all", "All photos")
