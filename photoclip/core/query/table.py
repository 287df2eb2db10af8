"""The words of the query language: for the parser, for completion and for help."""

from dataclasses import dataclass
from typing import Literal, get_args

from photoclip.core.query.conditions import Being, Having

Kind = Literal["text", "path", "number", "date", "place", "area", "choice"]


@dataclass(frozen=True, slots=True)
class FilterKind:
    """One key: what it wants after the colon, in words that go on from "camera: wants …"."""

    key: str
    kind: Kind
    wants: str
    example: str
    explanation: str
    choices: tuple[str, ...] = ()
    alternatives: bool = False
    """Whether a comma parts values of which one suffices; else it belongs to the value."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One way to combine parts, for the help."""

    name: str
    example: str
    explanation: str


def _text(key: str, wants: str, example: str, explanation: str) -> FilterKind:
    return FilterKind(key, "text", wants, example, explanation, alternatives=True)


def _number(key: str, example: str, explanation: str, such_as: str) -> FilterKind:
    return FilterKind(key, "number", f"a number such as {such_as}", example, explanation)


def _date(key: str, example: str, explanation: str) -> FilterKind:
    wants = 'a date such as 2023, 2023-08-14 or "last summer"'
    return FilterKind(key, "date", wants, example, explanation)


def _choice(key: str, choices: tuple[str, ...], example: str, explanation: str) -> FilterKind:
    wants = f"one of {', '.join(choices[:-1])} or {choices[-1]}"
    return FilterKind(key, "choice", wants, example, explanation, choices, alternatives=True)


_ALL = (
    _text("tag", "a tag's name", "tag:family", "Photos that have the tag, or one below it."),
    _text("label", "a label's name", "label:dog",
          "Photos for which the label was accepted, or that it tagged on its own."),
    FilterKind(
        "album", "text", "an album's name", 'album:"Best of 2023"',
        "Photos of one of your albums, smart or not.",
    ),
    FilterKind(
        "folder", "path", "a folder's name", "folder:holidays",
        "Photos in folders that have this in their path.",
    ),
    FilterKind(
        "name", "text", "part of a file's name", "name:IMG_20",
        "Photos whose file's name has this in it.",
    ),
    FilterKind(
        "caption", "text", "part of a caption", "caption:birthday",
        "Photos whose caption or title has this in it.",
    ),
    _text("keyword", "a keyword", "keyword:harbour", "Photos that bring this keyword along."),
    _text("type", "a file type such as jpeg, png or raw", "type:png", "Photos of this file type."),
    _text("camera", "a name", "camera:nikon", "Photos taken with this camera."),
    _text("lens", "a name", 'lens:"50mm"', "Photos taken with this lens."),
    _number(
        "iso", "iso:>800", "Photos taken at this ISO sensitivity.", "800, >800 or 100..400"
    ),
    _number("aperture", "aperture:<2.8", "Photos taken at this f-number.", "2.8, <4 or 8..16"),
    _number(
        "focal", "focal:85..200", "Photos taken at this focal length, in millimetres.",
        "50, >200 or 24..70",
    ),
    _number("rating", "rating:>=4", "Photos with this many stars.", "4, >=3 or 2..4"),
    FilterKind(
        "size", "number", "a file size such as 5MB, >5MB or 100kB..2MB", "size:>5MB",
        "Photos whose file has this size.",
    ),
    _number(
        "width", "width:>=4000", "Photos of this width in pixels.", "4000, >=4000 or 800..1600"
    ),
    _number(
        "height", "height:<1000", "Photos of this height in pixels.", "3000, <1000 or 800..1600"
    ),
    _date(
        "date", 'date:"last summer"',
        "Photos taken then: a day, month, year, season (of the north) or a range.",
    ),
    _date("before", "before:2020", "Photos taken before that began."),
    _date("after", "after:2023-08-14", "Photos taken after that was over."),
    FilterKind(
        "near", "place", 'a place such as "Lisbon", or degrees such as 38.7,-9.1',
        'near:"Lisbon",20km', "Photos taken around a town, or around a latitude and longitude.",
    ),
    FilterKind(
        "area", "area", "south, west, north and east in degrees, such as 38.6,-9.3,38.9,-9",
        "area:38.6,-9.3,38.9,-9", "Photos taken in a rectangle of the map.",
    ),
    _choice(
        "has", get_args(Having), "has:gps",
        "Photos that have a place (gps), tags, a caption or title, a date, a camera, a rating.",
    ),
    _choice(
        "is", get_args(Being), "is:duplicate",
        "Photos that are missing, on a drive that is away, there twice (in any size or encoding; "
        "similar shots are none), tagged, RAW, live, picked or rejected.",
    ),
    FilterKind(
        "like", "path", "a photo's path", 'like:"beach.jpg"', "Photos that look like this one."
    ),
)  # fmt: skip

FILTERS = {kind.key: kind for kind in _ALL}
"""Every key, in the order of the help."""

OPERATORS = (
    Operator("words", "a dog on the beach", "What the photo shows, or what is written about it."),
    Operator('"…"', '"red house"', "Exactly these words are written about the photo."),
    Operator("-", "beach -people", "Without this: not in the picture, and not in writing."),
    Operator("NOT", "beach NOT people", "The same as -, for all the words that follow."),
    Operator("OR", "cat OR dog", "One of both is enough."),
    Operator("( )", "(cat OR dog) snow", "What belongs together."),
    Operator("+", "beach + sunset - people", "Several things at once, all in one photo."),
    Operator("2:", "2:dog beach", "Counts twice as much; 0.5:dog half as much."),
    Operator("-key:", "-tag:work", "Photos for which the filter doesn't hold."),
    Operator("key:a,b", "tag:beach,sea", "One of several values is enough."),
)
"""Everything but the filters, for the help."""
