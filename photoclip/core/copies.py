"""Copies of photos for others: what they shall be like, and how they are called."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from photoclip.core.annotations import Annotations
from photoclip.core.errors import PhotoclipError

Form = Literal["original", "jpeg", "png", "webp", "tiff"]
Kept = Literal["all", "no-place", "none"]
"""What is kept of what a photo's file says beside its picture. Without the place also what may
give it away: a camera maker's own notes, and the words of other programs."""

SUFFIXES: Mapping[Form, str] = {
    "jpeg": ".jpg",
    "png": ".png",
    "webp": ".webp",
    "tiff": ".tif",
}
FIELDS = ("name", "date", "number", "title")
"""What a pattern for names may hold between braces."""
PATTERN = "{name}"

_FIELD = re.compile(r"\{([^{}]*)\}")
_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that Windows has for other things."""
_MOST_BYTES = 200
"""Of a name: the systems' limit is 255, and a number and an ending come behind it."""


@dataclass(frozen=True, slots=True)
class CopyWish:
    """What copies shall be like."""

    form: Form = "jpeg"
    longest: int = 0
    """Pixels that the longer side has at most; 0: as many as the photo."""
    quality: int = 90
    """1 to 100; of JPEG and WebP."""
    pattern: str = PATTERN
    metadata: Kept = "all"
    said: bool = False
    """Whether tags, stars, title and caption are written into it, as they are in the library."""


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What a copy may be called by."""

    name: str
    """The name of the photo's file, without its ending."""
    date: str = ""
    """When it was taken: YYYY-MM-DD; empty where that isn't known."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class PlannedCopy:
    """A photo of which there shall be a copy."""

    places: tuple[Path, ...]
    """Its files; the first that can be reached is copied."""
    facts: CopyFacts
    said: Annotations | None = None
    """What the library says of it, where that shall be written."""


@dataclass(frozen=True, slots=True)
class CopiesPlanned:
    """All that is to be copied, in order."""

    copies: tuple[PlannedCopy, ...]


@dataclass(frozen=True, slots=True)
class NotCopied:
    """A photo of which there is no copy, and why, as a clause."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class CopiesMade:
    """How an export ended: so many whole files are in the folder."""

    folder: Path
    written: int
    problems: tuple[NotCopied, ...]
    whitened: int = 0
    """In how many of them what was transparent is white, since JPEG has no transparency."""


def check_pattern(pattern: str) -> None:
    """Whether names can be made by a pattern.

    :raises PhotoclipError: it names a field that there isn't, or says nothing.
    """
    unknown = [field for field in _FIELD.findall(pattern) if field not in FIELDS]
    rest = _FIELD.sub("", pattern)
    if unknown or "{" in rest or "}" in rest:
        wrong = f"{{{unknown[0]}}}" if unknown else "a brace alone"
        raise PhotoclipError(
            f"The names can't have {wrong}.", f"There are {', '.join(map(_braced, FIELDS))}."
        )
    if not pattern.strip():
        raise PhotoclipError("The copies need names.", "Take {name}, the name of the photo's file.")


def copy_name(pattern: str, facts: CopyFacts, number: int, total: int) -> str:
    """What a copy is called, without its ending; every system allows it.

    A field that a photo says nothing for is left out with the space or the dash before it. Where
    nothing is left, the file's own name is taken.
    """
    values = {
        "name": facts.name,
        "date": facts.date,
        "title": facts.title,
        "number": str(number).zfill(len(str(total))),
    }
    return cleaned(_filled(pattern, values.__getitem__)) or cleaned(facts.name) or "photo"


def cleaned(name: str) -> str:
    """A name without what some system refuses; may be empty."""
    name = _NOT_IN_NAMES.sub("_", name)
    name = name.encode("utf-8", "surrogateescape")[:_MOST_BYTES].decode("utf-8", "ignore")
    name = name.strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def _filled(pattern: str, value_of: Callable[[str], str]) -> str:
    made = ""
    for part in re.split(r"(\{[^{}]*\})", pattern):
        field = _FIELD.fullmatch(part)
        value = part if field is None else value_of(field[1])
        made = made.rstrip(" -_,") if field is not None and not value else made + value
    return made.strip(" -_,")


def _braced(field: str) -> str:
    return f"{{{field}}}"
