"""Names for times of the year, which libraries that parse dates don't know.

Seasons are the meteorological ones of the northern half of the earth: summer is June to August.
Winter is named by the year it begins in: "winter 2020" is December 2020 to February 2021.
"""

import re
from collections.abc import Callable
from datetime import date

from photoclip.services.knowing.spans import DAY, Span, month, through

_Named = Callable[[int], Span]
"""When it was in a year."""


def _season(first: int) -> _Named:
    return lambda year: through(month(year, first), month(year, first + 2))


def _days(first: tuple[int, int], last: tuple[int, int]) -> _Named:
    """From one day to another, (month, day); the next year's where that is earlier."""
    return lambda year: Span(date(year, *first), date(year + (last < first), *last))


def _easter(year: int) -> Span:
    from dateutil.easter import easter

    sunday = easter(year)
    return Span(sunday - 2 * DAY, sunday + DAY)


def _thanksgiving(year: int) -> Span:
    """Of the United States: the fourth Thursday of November, and the weekend after it."""
    first = date(year, 11, 1)
    thursday = first + ((3 - first.weekday()) % 7 + 21) * DAY
    return Span(thursday, thursday + 3 * DAY)


_NAMED: dict[str, _Named] = {
    "spring": _season(3),
    "summer": _season(6),
    "autumn": _season(9),
    "fall": _season(9),
    "winter": _season(12),
    "christmas": _days((12, 24), (12, 26)),
    "xmas": _days((12, 24), (12, 26)),
    "christmas eve": _days((12, 24), (12, 24)),
    "christmas day": _days((12, 25), (12, 25)),
    "boxing day": _days((12, 26), (12, 26)),
    "new year's eve": _days((12, 31), (12, 31)),
    "new year's day": _days((1, 1), (1, 1)),
    "new year": lambda year: Span(date(year - 1, 12, 31), date(year, 1, 1)),
    "halloween": _days((10, 31), (10, 31)),
    "valentine's day": _days((2, 14), (2, 14)),
    "easter": _easter,
    "thanksgiving": _thanksgiving,
}
_FORM = re.compile(
    r"(?:(?P<which>last|past|this|next)\s+)?(?P<name>.+?)(?:\s+(?:of\s+)?(?P<year>\d{4}))?"
)
_ACROSS = re.compile(r"winter (\d{4})\s*[/-]\s*(?:\d{2}|\d{4})")
_YEAR_FIRST = re.compile(r"^(\d{4}) ([a-z' ]+)$")


def named_time(text: str, today: date) -> Span | None:
    """What "summer 2018", "last summer" or "christmas" was; without a year the latest one.

    "Last" is the latest that is over, "this" the one of this year.
    """
    text = text.replace("new years", "new year's").replace("valentines", "valentine's")
    if across := _ACROSS.fullmatch(text):
        text = f"winter {across[1]}"
    found = _FORM.fullmatch(_YEAR_FIRST.sub(r"\2 \1", text))
    name = found["name"] if found else ""
    named = _NAMED.get(name) or _NAMED.get(f"{name} day")
    if found is None or named is None:
        return None
    if found["year"]:
        return _in_year(named, int(found["year"])) if not found["which"] else None
    return _relative(named, found["which"], today)


def _in_year(named: _Named, year: int) -> Span | None:
    return named(year) if date.min.year <= year < date.max.year else None


def _relative(named: _Named, which: str | None, today: date) -> Span | None:
    if which == "this":
        return named(today.year)
    years = range(today.year - 2, today.year + 2)
    spans = [(span.first, span.last, span) for span in map(named, years)]
    if which == "next":
        return next((span for first, _, span in spans if first and first > today), None)
    over = which in ("last", "past")
    done = [
        span for first, last, span in spans if first and last and (last if over else first) < today
    ]
    return done[-1] if done else None
