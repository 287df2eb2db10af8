"""What the parts of a list are called: days, months, years, folders."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QDate, QLocale

from photoclip.core.arranging import Arranged, Division
from photoclip.ui import words
from photoclip.ui.language import LANGUAGE, tr
from photoclip.ui.section import Section

_DAY, _DATE, _MONTH = tr("%1, %2 %3 %4"), tr("%1 %2 %3"), tr("%1 %2")
_SHORT = 2
"""So many of the last parts of a path name a folder."""


def part_sections(made: Arranged) -> tuple[Section, ...]:
    """A section for each part; none where nothing is divided."""
    if made.division == "folder":
        return tuple(_folder(made.directories[part.key], part.count) for part in made.parts)
    said = _SAID.get(made.division)
    if said is None or not any(part.key for part in made.parts):
        return ()  # that no photo at all has a date is no heading
    return tuple(Section(said(part.key), part.count, spelled=True) for part in made.parts)


def day(key: int) -> str:
    """ "Saturday, 12 August 2021", of 20210812; of 0, that no date is known."""
    if not _is_date(key):
        return no_date()
    year, month, number = split(key)
    weekday = _day_names()[QDate(year, month, number).dayOfWeek() - 1]
    return _fill(_DAY, weekday, number, _month_names()[month - 1], year)


def date(key: int) -> str:
    """The same without the day of the week: "12 August 2021"."""
    if not _is_date(key):
        return no_date()
    year, month, number = split(key)
    return _fill(_DATE, number, _month_names()[month - 1], year)


def month(key: int) -> str:
    """ "August 2021", of 202108."""
    if not 1 <= key % 100 <= len(_month_names()):
        return no_date()
    return _fill(_MONTH, _month_names()[key % 100 - 1], key // 100)


def year(key: int) -> str:
    """ "2021"."""
    return str(key) if key else no_date()


def no_date() -> str:
    return tr("No date")


def split(key: int) -> tuple[int, int, int]:
    """Year, month and day of 20210812."""
    return key // 10_000, key // 100 % 100, key % 100


def _is_date(key: int) -> bool:
    return QDate.isValid(*split(key))


_SAID: dict[Division, Callable[[int], str]] = {"day": day, "month": month, "year": year}


def _folder(path: str, count: int) -> Section:
    """A folder by the end of its path; the whole of it as a tip."""
    if not path:
        return Section(tr("Elsewhere"), count, spelled=True)
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    title = " / ".join(words.readable(part) for part in parts[-_SHORT:])
    return Section(title or path, count, tip=words.readable(path), spelled=True)


def _fill(pattern: str, *given: object) -> str:
    """Faster than `tr`, for thousands of headings."""
    for number, one in enumerate(given, 1):
        pattern = pattern.replace(f"%{number}", str(one))
    return pattern


@cache
def _month_names() -> tuple[str, ...]:
    locale = QLocale(LANGUAGE)
    return tuple(locale.standaloneMonthName(number) for number in range(1, 13))


@cache
def _day_names() -> tuple[str, ...]:
    locale = QLocale(LANGUAGE)
    return tuple(locale.standaloneDayName(number) for number in range(1, 8))
