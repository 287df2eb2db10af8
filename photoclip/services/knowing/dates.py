"""What "2023-08", "last summer" or "2019..2021" mean in days.

Plain forms and names of the year's times are read here; everything else by dateparser, which takes
half a second to load and is asked only then.
"""

import locale
import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from photoclip.services.knowing.seasons import named_time
from photoclip.services.knowing.spans import DAY, Span, day, month, week, year

_TYPOGRAPHIC = str.maketrans({"\N{EN DASH}": "-", "\N{RIGHT SINGLE QUOTATION MARK}": "'"})
_NUMBERS = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")
_DECADE = re.compile(r"(?:the\s+)?((?:1[89]|20)?\d)0'?s")
_RANGE = re.compile(r"(.*?)\s*(?:\.\.+|\s-\s|\bto\b|\buntil\b)\s*(.*)")
_YEAR_AT_END = re.compile(r"\s\d{4}$")
_YEARS = re.compile(r"(\d{4})\s*-\s*(\d{4})")
_AGO = re.compile(r"(?:(?:the|in the)\s+)?(?:last|past)\s+(\d{1,4})\s+(day|week|month|year)s?")
_THE = re.compile(r"(last|previous|this|past|next)\s+(week|weekend|month|year)")
_LONGEST = 80
"""Characters that may be a time; longer texts would only take long."""
_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")
"""Asked one after the other; with all that dateparser knows, an unknown word takes ten seconds."""


def read_dates(text: str, today: date) -> Span | None:
    """The days a text means, or None. A missing year is the latest that isn't in the future."""
    if len(text) > _LONGEST:
        return None
    text = " ".join(text.lower().translate(_TYPOGRAPHIC).split())
    if text.startswith("since "):
        return _between(text.removeprefix("since "), "", today)
    if years := _YEARS.fullmatch(text):
        return _between(years[1], years[2], today)
    if parts := _RANGE.fullmatch(text.removeprefix("from ")):
        return _between(parts[1], parts[2], today)
    return _one(text, today)


def _between(first: str, last: str, today: date) -> Span | None:
    """From the beginning of one time to the end of another; either may be left out."""
    if (year_at_end := _YEAR_AT_END.search(last)) and first.isalpha():  # "june to august 2020"
        first += year_at_end[0]
    begin = _one(first, today) if first else Span(None, None)
    end = _one(last, today) if last else Span(None, None)
    if begin is None or end is None or not (first or last):
        return None
    if begin.first and end.last and begin.first > end.last:
        return None
    return Span(begin.first, end.last)


def _one(text: str, today: date) -> Span | None:
    try:
        span = _by_number(text) or _relative(text, today) or named_time(text, today)
        return span or _by_library(text, today)
    except (ValueError, OverflowError):  # no such day, or none that a calendar has
        return None


def _by_number(text: str) -> Span | None:
    if decade := _DECADE.fullmatch(text):
        start = int(decade[1]) * 10
        start += 0 if start > 99 else 1900 if start >= 30 else 2000
        return Span(date(start, 1, 1), date(start + 9, 12, 31))
    found = _NUMBERS.fullmatch(text)
    if found is None:
        return None
    if found[3]:
        return day(date(int(found[1]), int(found[2]), int(found[3])))
    if not found[2]:
        return year(int(found[1]))
    return month(int(found[1]), int(found[2])) if 1 <= int(found[2]) <= 12 else None


def _relative(text: str, today: date) -> Span | None:
    """What is counted from today: last week is the calendar's before this, 7 days end today."""
    if text in ("today", "yesterday"):
        return day(today if text == "today" else today - DAY)
    if several := _AGO.fullmatch(text):
        return Span(_back(today, int(several[1]), several[2]) + DAY, today)
    found = _THE.fullmatch(text)
    return _calendar(found[2], {"this": 0, "next": 1}.get(found[1], -1), today) if found else None


def _calendar(unit: str, step: int, today: date) -> Span:
    """The week, weekend, month or year so many after this one."""
    if unit == "month":
        return month(today.year, today.month + step)
    if unit == "year":
        return year(today.year + step)
    monday = today + (7 * step - today.weekday()) * DAY
    return Span(monday if unit == "week" else monday + 5 * DAY, monday + 6 * DAY)


def _back(today: date, count: int, unit: str) -> date:
    if unit in ("day", "week"):
        return today - count * (7 if unit == "week" else 1) * DAY
    first, last = month(today.year, today.month - count * (12 if unit == "year" else 1))
    return first.replace(day=min(today.day, last.day)) if first and last else today


def _by_library(text: str, today: date) -> Span | None:
    if _NUMBERS.fullmatch(text) or not re.search(r"[^\W\d]{3}|\d[-/. ]\d", text):
        return None
    read = _parser(today, _day_first()).get_date_data(text)
    if read.date_obj is None:
        return None
    when = read.date_obj.date()
    if read.period == "year":
        return year(when.year)
    if read.period == "month":
        return month(when.year, when.month)
    return week(when) if read.period == "week" else day(when)


@lru_cache(maxsize=1)
def _parser(today: date, day_first: bool) -> Any:
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "PREFER_DATES_FROM": "past",
        "PREFER_DAY_OF_MONTH": "first",
        "DATE_ORDER": "DMY" if day_first else "MDY",
    }
    return DateDataParser(languages=list(_LANGUAGES), settings=settings)


def _day_first() -> bool:
    """Whether "3/4/2021" is the third of April: everywhere but in the United States."""
    # `getlocale` takes C.UTF-8 for American English.
    name = locale.setlocale(locale.LC_CTYPE).partition(".")[0]
    return name not in ("en_US", "English_United States")
