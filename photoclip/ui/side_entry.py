"""One line of the side bar."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from photoclip.ui.places import Place

EntryKind = Literal[
    "heading",
    "place",
    "pack",
    "add-folder",
    "add-label",
    "label-packs",
    "add-album",
    "skipped",
    "hint",
]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a line says and leads to.

    `waiting` is true where the figure counts photos that wait for an answer.
    """

    kind: EntryKind
    text: str
    place: Place | None = None
    figure: str = ""
    waiting: bool = False
    offline: bool = False
    tip: str = ""
    path: Path | None = None
    dot: str = ""
    """The colour of a label's dot."""
    depth: int = 0
    """How many lie above it in a hierarchy."""
    name: str = ""
    """What is edited when it is renamed; "": it can't be."""
    mark: str = ""
    """A sign before the text, which isn't read aloud."""
    pack: str = ""
    folded: bool = False
    holds: bool = False
    """Whether others lie below it, which are shown unless it is `folded`."""
    in_tree: bool = False
    """Whether there is room before the text for what folds it."""

    @property
    def album_id(self) -> int | None:
        """Of a smart album's line; else None."""
        return None if self.place is None else self.place.album_id

    @property
    def hand_id(self) -> int | None:
        """Of the line of an album put together by hand; else None."""
        return None if self.place is None else self.place.hand_id

    @property
    def label(self) -> str:
        """The name of a label's line; else ""."""
        return self.name if self.place is not None and self.place.kind == "label" else ""
