"""In which order photos stand, and under which headings: arrays in, arrays out."""

from dataclasses import dataclass, field
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids

Order = Literal["given", "taken", "added", "name", "size", "rating"]
"""By what photos are sorted; "given": as they come, such as the best results first."""
Division = Literal["none", "day", "month", "year", "folder"]
"""What stands under one heading."""

ORDERS: tuple[Order, ...] = get_args(Order)
DIVISIONS: tuple[Division, ...] = get_args(Division)

Numbers = NDArray[np.int64]
Days = NDArray[np.int32]
Shapes = NDArray[np.float32]
Places = NDArray[np.intp]

_SHORTEN = {"day": 1, "month": 100, "year": 10_000}
_SECONDS = 1_000_000
_LAST = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What a person chose. `rising`: the oldest, the least, the first of the alphabet first."""

    order: Order = "given"
    rising: bool = False
    division: Division = "none"


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Photos (count) under one heading.

    `key` is a day (20210812), a month (202108), a year (2021), 0 where no date is known, or a
    directory's place among the `Arranged.directories`.
    """

    key: int
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class Arranged:
    """Photos (n,) in their order, with what is needed to lay them out and to go to a date."""

    ids: Ids
    shapes: Shapes
    """(n,) width by height of each, upright."""
    days: Days
    """(n,) when each was taken (or added, where that is the order), as 20210812; 0: not known."""
    division: Division = "none"
    parts: tuple[Part, ...] = ()
    """Empty where nothing is divided."""
    directories: tuple[str, ...] = ()
    sorted_by: Order = "given"
    rising: bool = False
    photos: tuple[Photo, ...] = ()
    """What a person sees first, where others came along before."""

    @property
    def newest_first(self) -> bool:
        """Whether lists, which come with the newest first, are in that order."""
        return self.sorted_by == "given" or (self.sorted_by == "taken" and not self.rising)


@dataclass(frozen=True, slots=True)
class SelectionWeighed:
    """So many photos take so many bytes on the disk."""

    photos: int
    bytes: int


@dataclass(slots=True, eq=False)
class Keys:
    """What photos (n,) are sorted and divided by; what is not asked for may be empty."""

    moments: Numbers = field(default_factory=lambda: np.empty(0, np.int64))
    """20210812184200: when they were taken, or added where that is not known."""
    days: Days = field(default_factory=lambda: np.empty(0, np.int32))
    order: Numbers = field(default_factory=lambda: np.empty(0, np.int64))
    """What the order is by, unless it is by `moments`."""
    directories: Numbers = field(default_factory=lambda: np.empty(0, np.int64))
    """Places in the alphabet of their directories."""


def arrange(arrangement: Arrangement, keys: Keys, count: int) -> tuple[Places, tuple[Part, ...]]:
    """The places (n,) of photos in their order, and the parts they are in.

    Photos that are alike stay as they are given. Where they are divided by time the newest part is
    first, unless older photos are; those without a date are last.
    """
    places = _sorted(arrangement, keys, count)
    marks = _marks(arrangement, keys)
    if marks is None or not count:
        return places, ()
    rising = arrangement.division == "folder" or (
        arrangement.rising and arrangement.order in ("taken", "added")
    )
    by = np.where(marks == 0, _LAST, marks if rising else -marks)
    if arrangement.division == "folder":
        by = marks
    places = places[_stable(by[places])]
    found = marks[places]
    starts = np.concatenate(([0], np.flatnonzero(np.diff(found)) + 1))
    counts = np.diff(np.concatenate((starts, [count])))
    parts = zip(found[starts].tolist(), counts.tolist(), strict=True)
    return places, tuple(Part(key, many) for key, many in parts)


def _sorted(arrangement: Arrangement, keys: Keys, count: int) -> Places:
    if arrangement.order == "given":
        return np.arange(count)
    by = keys.moments if arrangement.order == "taken" else keys.order
    return _stable(by if arrangement.rising else -by)


def _stable(by: Numbers) -> Places:
    """What is in order already, as most lists are, is not sorted again."""
    if len(by) < 2 or bool((by[1:] >= by[:-1]).all()):
        return np.arange(len(by))
    return np.argsort(by, kind="stable")


def _marks(arrangement: Arrangement, keys: Keys) -> Numbers | None:
    """What tells parts from each other (n,); None where nothing is divided."""
    if arrangement.division == "none":
        return None
    if arrangement.division == "folder":
        return keys.directories
    days = keys.order // _SECONDS if arrangement.order == "added" else keys.days
    return days.astype(np.int64) // _SHORTEN[arrangement.division]
