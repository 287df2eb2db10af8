"""What a library shows by itself: what is new, the same day in other years, subfolders."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ListPart:
    """So many photos of a list, one after the other, that belong together.

    `key` is the year in which they were taken ("2023"), or the day on which they were added, as
    ISO 8601 writes it ("2026-11-03").
    """

    key: str
    count: int


@dataclass(frozen=True, slots=True)
class Directory:
    """A folder inside a watched folder, and how many photos lie in it and below it."""

    path: Path
    photos: int


@dataclass(frozen=True, slots=True)
class PlacesNoticed:
    """How many photos were added lately, taken on this day of other years, are gone, and say where
    they were taken."""

    day: date
    recent: int
    on_this_day: int
    missing: int
    placed: int = 0
    nested: frozenset[int] = frozenset()
    """The folders that have others inside."""


@dataclass(frozen=True, slots=True)
class DirectoriesListed:
    """The folders inside a watched folder, by path."""

    folder_id: int
    directories: tuple[Directory, ...]


@dataclass(frozen=True, slots=True)
class SearchesSuggested:
    """Words that would find something in this library, as far as is known yet."""

    searches: tuple[str, ...]


NoticedEvent = PlacesNoticed | DirectoriesListed | SearchesSuggested


def same_days(today: date, first_year: int) -> tuple[str, ...]:
    """This day of the years before, the nearest first: ISO 8601 dates.

    Where the year has no 29 February, those of that day are shown on the day before.
    """
    found = []
    for year in range(today.year - 1, first_year - 1, -1):
        found.append(f"{year:04}-{today.month:02}-{today.day:02}")
        if (today.month, today.day) == (2, 28) and not _leap(today.year) and _leap(year):
            found.append(f"{year:04}-02-29")
    if (today.month, today.day) == (2, 29):
        return tuple(one for one in found if _leap(int(one[:4])))
    return tuple(found)


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
