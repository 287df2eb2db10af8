"""What may be said of a photo: matters, each with a value for each photo.

All changes of photos are handled as this: they give photos values in a matter, and what takes them
back gives them the values from before. A value of None is that nothing was said. So making a
change, taking back any step whatever came after it, and telling two photos' stories as one
(`histories`) are written once, for every kind of change.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlite_utils import Database

from photoclip.core.edits import Change

Value = Hashable
Values = Mapping[int, Value]
"""By photo."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that may be said of photos: a tag, the stars, the answer to a label, …"""

    kind: str
    what: str | int = ""
    """Which tag, label or album; tags in small letters, since they are the same in any case."""
    spelled: str = field(default="", compare=False)


Said = tuple[str, int, Matter, Value]
"""When (UTC, or "" where that is not kept), of which photo, in which matter, what."""


class Kind(Protocol):
    """Changes of one kind, and where the catalogue keeps what they say."""

    def matter(self, change: Any) -> Matter:
        """What a change is about."""

    def values(self, change: Any) -> dict[int, Value]:
        """What an exact change gives photos."""

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        """Exact changes that give photos values, as few as there can be."""

    def exactly(self, db: Database, change: Any) -> list[Change]:
        """What a person's change comes to for each photo, as things stand."""

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        """The values of those photos that have any."""

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        """Give photos values, set by set."""

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        """Everything of this kind that was said of photos."""


def grouped(values: Values) -> dict[Value, tuple[int, ...]]:
    """The photos of each value, in their order."""
    groups: dict[Value, list[int]] = {}
    for photo_id, value in values.items():
        groups.setdefault(value, []).append(photo_id)
    return {value: tuple(ids) for value, ids in groups.items()}
