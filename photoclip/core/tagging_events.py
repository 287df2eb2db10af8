"""What tagging, labels, albums, the journal and sidecars yield; see `photoclip.core.events`."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.history import Entry
from photoclip.core.labels import Pack, Queue, Standing, Suggestion
from photoclip.core.photo import Photo
from photoclip.core.sidecars import Conflict, Naming, Planned
from photoclip.core.tags import Flag, Tag
from photoclip.core.vectors import Ids

SummedField = Literal["rating", "flag", "title", "caption"]


@dataclass(frozen=True, slots=True)
class Queued:
    """A label's suggestions and what it knows about itself, with the photos that come first."""

    queue: Queue
    standing: Standing
    first: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoSuggested:
    """What labels suggest for one photo, the surest first."""

    photo_id: int
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class AutoTagPlanned:
    """What "Auto-tag…" would do with some photos: for each label the photos that it would tag.

    Nothing is changed yet.
    """

    photos: int
    """How many were looked at."""
    queues: tuple[Queue, ...]


@dataclass(frozen=True, slots=True)
class StandingTold:
    """What labels know about themselves."""

    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class PacksListed:
    """The packs of labels that ship with the program."""

    packs: tuple[Pack, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Veiled:
    """Photos that a label for sensitive things fits: ids (n,), (m,) to blur and to leave out."""

    blurred: Ids
    hidden: Ids


@dataclass(frozen=True, slots=True)
class TagsListed:
    """Every tag, by its path."""

    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class SelectionSummed:
    """What is said of several photos: what all have in common, and where they differ.

    A field that they differ in is None here and named in `differing`.
    """

    photos: int
    tags: tuple[tuple[Tag, int], ...] = ()
    """Each tag that any of them has, and how many of them have it."""
    rating: int | None = None
    flag: Flag | None = None
    title: str | None = None
    caption: str | None = None
    differing: frozenset[SummedField] = frozenset()
    more: bool = False
    """The rest of the selection is still to come."""


@dataclass(frozen=True, slots=True)
class HistoryListed:
    """Steps of the journal, newest first; `more`: there are older ones."""

    entries: tuple[Entry, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class SidecarsPlanned:
    """What writing sidecars would change; nothing is written yet. `unchanged` ones are fine.

    There may be a hundred thousand: only the first are told in full. `more` says how many are not,
    and `rest` holds the ids of their photos.
    """

    planned: tuple[Planned, ...]
    unchanged: int = 0
    naming: Naming = "photo.jpg.xmp"
    """How those are called that are new."""
    more: int = 0
    rest: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SidecarsWritten:
    """Sidecars that were written, or put back as they were, and those that could not be.

    An earlier version of each that was written is kept in the library's folder.
    """

    written: int
    failed: tuple[Planned, ...] = ()
    restored: bool = False


@dataclass(frozen=True, slots=True)
class ConflictsListed:
    """What files and their sidecars say differently about photos."""

    conflicts: tuple[Conflict, ...]


TaggingEvent = (
    Queued
    | PhotoSuggested
    | AutoTagPlanned
    | StandingTold
    | PacksListed
    | Veiled
    | TagsListed
    | SelectionSummed
    | HistoryListed
    | SidecarsPlanned
    | SidecarsWritten
    | ConflictsListed
)
