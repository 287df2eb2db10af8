"""Numbers in filters."""

import math

import pytest

from photoclip.core.query.values import number_in


@pytest.mark.parametrize(
    ("key", "value", "low", "high"),
    [
        ("iso", "800", 800, 800),
        ("iso", ">800", 801, None),
        ("iso", ">= 800", 800, None),
        ("iso", "<800", None, 799),
        ("iso", "=800", 800, 800),
        ("iso", "100..400", 100, 400),
        ("iso", "100..", 100, None),
        ("iso", "..400", None, 400),
        ("iso", "100-400", 100, 400),
        ("iso", "≥800", 800, None),
        ("rating", "4+", 4, None),
        ("rating", "0..3", 0, 3),
        ("width", "4000px", 4000, 4000),
        ("size", ">=5MB", 5e6, None),
        ("size", "5MB", 4.5e6, 5.5e6),
        ("size", "1..2 mb", 0.5e6, 2.5e6),
        ("size", "<1KiB", None, math.nextafter(1024, 0)),
        ("aperture", "f/2.8", 2.75, 2.85),
        ("aperture", "<=f4", None, 4),
        ("focal", "50mm", 49.5, 50.5),
    ],
)
def test_ranges(key, value, low, high):
    found = number_in(key, value)
    assert found is not None
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *[("iso", "fast"), ("iso", "400..100"), ("iso", ".."), ("iso", ">"), ("iso", "80.5")],
        *[("size", "5"), ("size", "5 apples"), ("iso", "f8"), ("iso", "1" * 40), ("iso", "-5")],
    ],
)  # fmt: skip
def test_no_ranges(key, value):
    assert number_in(key, value) is None
