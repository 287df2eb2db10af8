"""When it was, seen from a Saturday in November 2026."""

from datetime import date

import pytest

from photoclip.services.knowing.dates import read_dates
from photoclip.services.knowing.spans import spoken

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2023-08-14", "2023-08-14", "2023-08-14"),
        ("2023/08/14", "2023-08-14", "2023-08-14"),
        ("14 August 2023", "2023-08-14", "2023-08-14"),
        ("august 14th, 2019", "2019-08-14", "2019-08-14"),
        ("14.8.2023", "2023-08-14", "2023-08-14"),
        ("August 2021", "2021-08-01", "2021-08-31"),
        ("may", "2026-05-01", "2026-05-31"),
        ("december", "2025-12-01", "2025-12-31"),
        ("1990s", "1990-01-01", "1999-12-31"),
        ("the 80s", "1980-01-01", "1989-12-31"),
        ("today", "2026-11-21", "2026-11-21"),
        ("yesterday", "2026-11-20", "2026-11-20"),
        ("3 days ago", "2026-11-18", "2026-11-18"),
        ("last week", "2026-11-09", "2026-11-15"),
        ("this week", "2026-11-16", "2026-11-22"),
        ("last weekend", "2026-11-14", "2026-11-15"),
        ("last month", "2026-10-01", "2026-10-31"),
        ("last year", "2025-01-01", "2025-12-31"),
        ("last 7 days", "2026-11-15", "2026-11-21"),
        ("past 3 months", "2026-08-22", "2026-11-21"),
        ("last summer", "2026-06-01", "2026-08-31"),
        ("last winter", "2025-12-01", "2026-02-28"),
        ("summer 2018", "2018-06-01", "2018-08-31"),
        ("2018 summer", "2018-06-01", "2018-08-31"),
        ("autumn of 2019", "2019-09-01", "2019-11-30"),
        ("winter 2019/20", "2019-12-01", "2020-02-29"),
        ("christmas 2020", "2020-12-24", "2020-12-26"),
        ("last christmas", "2025-12-24", "2025-12-26"),
        ("new year 2021", "2020-12-31", "2021-01-01"),
        ("easter 2019", "2019-04-19", "2019-04-22"),
        ("thanksgiving 2021", "2021-11-25", "2021-11-28"),
        ("2019..2021", "2019-01-01", "2021-12-31"),
        ("2019-2021", "2019-01-01", "2021-12-31"),
        ("from 2019 to may 2021", "2019-01-01", "2021-05-31"),
        ("june to august 2020", "2020-06-01", "2020-08-31"),
        ("2020-02-29..2020-03", "2020-02-29", "2020-03-31"),
        ("2020..", "2020-01-01", None),
        ("since may 2020", "2020-05-01", None),
        ("..2020", None, "2020-12-31"),
        ("letzten Monat", "2026-10-01", "2026-10-31"),
        ("14 août 2021", "2021-08-14", "2021-08-14"),
        ("9999", "9999-01-01", "9999-12-31"),
    ],
)
def test_days(text, first, last):
    span = read_dates(text, TODAY)
    assert span is not None
    assert tuple(end and end.isoformat() for end in span) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "beach",
        "3",
        "2023-13",
        "2023-02-30",
        "..",
        "2021..2019",
        "0000",
        "winter 9999",
        "99999",
        "x " * 4000,
        "(",
    ],
)
def test_no_days(text):
    assert read_dates(text, TODAY) is None


def test_days_are_said_in_words():
    said = {text: spoken(read_dates(text, TODAY)) for text in ("2023", "2023-08", "2020..")}
    assert said == {"2023": "2023", "2023-08": "August 2023", "2020..": "from 1 January 2020 on"}
    assert spoken(read_dates("last summer", TODAY)) == "1 June 2026 to 31 August 2026"
