"""Sidecars: files beside a photo in which programs write what they know about it (XMP)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Naming = Literal["photo.jpg.xmp", "photo.xmp"]
"""How sidecars are called: behind the whole name (darktable, digiKam), or instead of the extension
(Lightroom)."""

Field = Literal["tags", "rating", "flag", "title", "caption", "alt"]


@dataclass(frozen=True, slots=True)
class Difference:
    """What would change in one field of a sidecar: what it says now, and what it would say."""

    field: Field
    before: tuple[str, ...]
    after: tuple[str, ...]
    emptied: bool = False
    """Of tags: it would say that there are none, which is more than to say nothing of them."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What would be written beside one photo. `new`: there is no such file yet.

    `problem`: why it can't be written ("" where it can).
    """

    photo_id: int
    path: Path
    differences: tuple[Difference, ...]
    new: bool = False
    problem: str = ""
    note: str = ""
    """What a person should know of it, though it can be written; mostly ""."""


@dataclass(frozen=True, slots=True)
class Said:
    """One value of a field, and where it stands: the photo's file or one of its sidecars."""

    path: Path
    value: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Places that say different things about a photo, which only a person can decide."""

    photo_id: int
    field: Field
    said: tuple[Said, ...]
