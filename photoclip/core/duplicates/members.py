"""The members of a group of duplicates, and which of them to keep."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from photoclip.core.photo import Photo

Tier = Literal["identical", "same", "similar"]
TIERS: tuple[Tier, ...] = ("identical", "same", "similar")

Why = Literal[
    "picked", "stars", "larger", "sharper", "camera", "file", "name", "more", "older", "raw", "any"
]
"""What speaks for the one to keep before all others; "any": nothing."""

Bytes = Literal["", "same", "other"]

_COPIED = re.compile(r"(?i)(\(\d+\)|\bcopy\b|\bcopie\b|\bkopie\b|~\d+|_copy\d*)\s*$")
_SHARPER = 1.15
"""So much sharper says something: less is noise."""


@dataclass(frozen=True, slots=True)
class Member:
    """A photo of a group; of identical ones: one of its files, `path`."""

    photo: Photo
    path: Path
    size: int
    """Bytes of the file."""
    format: str = ""
    camera: str | None = None
    sharpness: float | None = None
    tags: tuple[str, ...] = ()
    albums: tuple[str, ...] = ()
    worded: bool = False
    """It has a title or a caption."""
    modified_ns: int = 0
    away: bool = False
    """Its file can't be reached now."""
    bytes: Bytes = ""
    """Of identical pictures: whether all bytes are the first one's, or what is written beside the
    picture differs; "" until that was looked at."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which member of a group to keep, and why."""

    place: int
    why: Why


_FLAGS = {"pick": 1, None: 0, "reject": -1}

_Rule = tuple[Why, Callable[[Member], Any]]

_PIXELS: _Rule = ("larger", lambda one: one.photo.width * one.photo.height)
_NAME: _Rule = ("name", lambda one: -len(_COPIED.findall(one.path.stem)))
_OLDER: _Rule = ("older", lambda one: -one.modified_ns)
_FILE: _Rule = ("file", lambda one: one.size)
_RULES: dict[Tier, tuple[_Rule, ...]] = {
    # The picture is the same: a larger file says more about it.
    "identical": (_NAME, ("more", lambda one: one.size), _OLDER),
    "same": (
        ("picked", lambda one: one.photo.flag == "pick"),
        ("raw", lambda one: one.format == "RAW"),
        _PIXELS,
        ("camera", lambda one: (bool(one.photo.taken_at), bool(one.camera))),
        _FILE,
        ("stars", lambda one: one.photo.rating or 0),
        _NAME,
        _OLDER,
    ),
    "similar": (
        ("picked", lambda one: _FLAGS[one.photo.flag]),
        ("stars", lambda one: one.photo.rating or 0),
        _PIXELS,
        ("sharper", lambda one: one.sharpness or 0.0),
        _FILE,
    ),
}


def choose(tier: Tier, members: Sequence[Member]) -> Choice:
    """The one to keep: what lies on a drive that is away is none, else rule after rule."""
    left = [place for place, one in enumerate(members) if not one.away] or list(range(len(members)))
    for why, rule in _RULES[tier]:
        values = {place: rule(members[place]) for place in left}
        best = max(values.values())
        least = best / _SHARPER if why == "sharper" else best
        kept = [place for place in left if values[place] >= least]
        if len(kept) == 1:
            return Choice(kept[0], why)
        left = kept
    return Choice(min(left, key=lambda place: (len(str(members[place].path)), place)), "any")
