"""What a filter means once its value is understood: a fact the catalogue can look up."""

from dataclasses import dataclass
from typing import Literal

NumberField = Literal["iso", "rating", "size", "width", "height", "f_number", "focal_length_mm"]
TextField = Literal["name", "folder", "camera", "lens", "type", "tag", "caption", "keyword"]
Having = Literal["gps", "tags", "caption", "date", "camera", "rating"]
Being = Literal["missing", "offline", "duplicate", "tagged", "raw", "live", "picked", "rejected"]


@dataclass(frozen=True, slots=True)
class TextIs:
    """A text about the photo: of a type all of it, of a tag all of it or of its last parts, of the
    others any part; in any case. What lies below a tag has it, too."""

    field: TextField
    text: str


@dataclass(frozen=True, slots=True)
class NumberIn:
    """A number from `low` to `high`, both included; None: without that bound. Size is in bytes."""

    field: NumberField
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Taken from `first` on and before `end`: local times as the catalogue has them; None: open."""

    first: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Near:
    """Taken within so many kilometres of a place; degrees, north and east positive."""

    latitude: float
    longitude: float
    km: float


@dataclass(frozen=True, slots=True)
class Within:
    """Taken in a rectangle of the map, by its sides in degrees, which belong to it; where west is
    more than east it reaches across the date line."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True)
class Has:
    """The photo has it."""

    what: Having


@dataclass(frozen=True, slots=True)
class Is:
    """The photo is it."""

    what: Being


@dataclass(frozen=True, slots=True)
class Labelled:
    """The label was accepted for the photo, or tagged it on its own."""

    label_id: int


@dataclass(frozen=True, slots=True)
class InAlbum:
    """Somebody put the photo into the album."""

    album_id: int


@dataclass(frozen=True, slots=True)
class WordsHave:
    """All these words, in this order, are written about the photo: name, folder, tag, caption."""

    text: str


Condition = TextIs | NumberIn | TakenIn | Near | Within | Has | Is | Labelled | InAlbum | WordsHave
"""A smart album and `like:` are none: the one is a question of its own, the other is compared."""
