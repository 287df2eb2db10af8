"""Tags: their names, and what is known of each."""

from dataclasses import dataclass
from typing import Literal

SEPARATOR = "/"
"""Between the parts of a tag's path, "animal/dog": the outermost first."""
_OWN_SLASH = "∕"  # noqa: RUF001  (U+2215, which no keyboard has)

Flag = Literal["pick", "reject"]
"""What a person thinks of a photo besides its stars; None where nothing was said."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag by its path, with the photos that have it, and those that have it or one below it."""

    id: int
    path: str
    photos: int = 0
    photos_below: int = 0
    colour: str = ""
    """"#rrggbb", or "" where none was chosen."""

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]


@dataclass(frozen=True, slots=True)
class PhotoTag:
    """A tag of one photo, and who put it there: a person, a label on its own, or the file."""

    path: str
    source: Literal["user", "label", "file"] = "user"
    colour: str = ""


def cleaned(path: str) -> str:
    """A path as it is kept: "animal > dog", "animal|dog" and " animal / dog " are "animal/dog".

    Empty parts go; what is left may be "".
    """
    for other in (">", "|", "›", "»"):  # noqa: RUF001
        path = path.replace(other, SEPARATOR)
    return joined(path.split(SEPARATOR))


def joined(parts: list[str] | tuple[str, ...]) -> str:
    """The path of names, of which none is taken apart: their own slashes become U+2215."""
    names = (" ".join(part.split()).replace(SEPARATOR, _OWN_SLASH) for part in parts)
    return SEPARATOR.join(name for name in names if name)


def parts(path: str) -> tuple[str, ...]:
    """The names in a path, the outermost first, as other programs write them."""
    return tuple(part.replace(_OWN_SLASH, "/") for part in path.split(SEPARATOR) if part)


def below(path: str, other: str) -> bool:
    """Whether a path is another one or lies below it, in any case."""
    path, other = path.casefold(), other.casefold()
    return path == other or path.startswith(other + SEPARATOR)
