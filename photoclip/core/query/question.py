"""Everything a person asks at once: words, pictures, and what they thought of the answers."""

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple


class Box(NamedTuple):
    """A part of an upright picture, as shares of its width and height (0 to 1)."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to find the like of: one of the library's photos, or a file; of it a part."""

    source: int | Path
    """A photo's id, or a file that need not be of the library."""
    box: Box | None = None
    weight: float = 1.0
    """How much it counts beside the words and other pictures."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. Equal questions have equal answers as long as the library stays the same."""

    text: str = ""
    """As it was typed; see `photoclip.core.query`."""
    pictures: tuple[Picture, ...] = ()
    words_weight: float = 1.0
    """How much the words count beside the pictures."""
    liked: tuple[int, ...] = ()
    """Photos among the answers that are what was meant."""
    disliked: tuple[int, ...] = ()
    """Photos among the answers that are not."""

    @property
    def empty(self) -> bool:
        """Whether nothing is asked."""
        return not (self.text.strip() or self.pictures or self.liked or self.disliked)


@dataclass(frozen=True, slots=True)
class SmartAlbum:
    """A saved search, answered anew whenever it is opened."""

    id: int
    name: str
    question: Question
