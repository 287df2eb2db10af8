"""What is said about a command and about a menu: values, without Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from photoclip.ui.language import tr

Scope = Literal[
    "window",
    "photos",
    "album",
    "queue",
    "viewer",
    "comparing",
    "duplicates",
    "tags",
    "history",
    "map",
]
Need = Literal["photo", "question"]

MISSING: dict[Need, str] = {
    "photo": tr("Choose a photo first."),
    "question": tr("Search for something first."),
}
"""Why a command can't be used, by what it needs."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    Keys of scope "photos" count only while the grid has the focus; those of "queue" there, too, and
    only while a label's queue is open: then they take precedence. Those of "album" likewise, while
    an album put together by hand is open. Those of "viewer" count while a
    photo is seen large, those of "comparing" while photos are seen side by side; which others count
    there, too, is said by `SHARED`. Those of "duplicates" count on the page of duplicates;
    those of "tags", "history" and "map" while that list, or the map itself, has the focus.
    """

    name: str
    text: str
    """The line of a menu, with … at its end where more is asked before anything happens."""
    tip: str
    """A sentence: what it is good for."""
    keys: tuple[str, ...] = ()
    """As the program comes; the person may have chosen others (`Settings.keys`)."""
    scope: Scope = "window"
    needs: str = ""
    """What must be there before it can be used, apart by spaces; see `MISSING`."""
    checkable: bool = False


@dataclass(frozen=True, slots=True)
class Menu:
    """Commands and menus below this one; between two groups there is a line."""

    name: str
    text: str
    groups: tuple["Group", ...]

    @property
    def commands(self) -> Iterator[Command]:
        """Those of the menus below, too."""
        for group in self.groups:
            for entry in group:
                if isinstance(entry, Command):
                    yield entry
                else:
                    yield from entry.commands


Group = tuple[Command | Menu, ...]
