"""Stretches of days, and how to say them."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

DAY = timedelta(days=1)


class Span(NamedTuple):
    """Days from `first` to `last`, both included; None: open at that end."""

    first: date | None
    last: date | None


def day(when: date) -> Span:
    """One day."""
    return Span(when, when)


def week(when: date) -> Span:
    """The week a day is in, from Monday to Sunday (ISO 8601)."""
    monday = when - when.weekday() * DAY
    return Span(monday, monday + 6 * DAY)


def month(year: int, number: int) -> Span:
    """A month; `number` may lie outside of 1 to 12 and counts on into other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return Span(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]))


def year(number: int) -> Span:
    """A calendar year."""
    return Span(date(number, 1, 1), date(number, 12, 31))


def through(first: Span, last: Span) -> Span:
    """From the beginning of one stretch to the end of another."""
    return Span(first.first, last.last)


def spoken(span: Span) -> str:
    """In words: "14 August 2023", "August 2023", "2023", "1 June 2023 to 31 August 2023"."""
    first, last = span
    if first is None or last is None:
        return f"up to {_day(last)}" if last else f"from {_day(first)} on" if first else "any time"
    if first == last:
        return _day(first)
    if span == year(first.year):
        return str(first.year)
    if span == month(first.year, first.month):
        return f"{first:%B %Y}"
    return f"{_day(first)} to {_day(last)}"


def _day(when: date | None) -> str:
    return f"{when.day} {when:%B} {when.year}" if when else ""
