"""Rectangles of the map in queries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.query import parse, print_filter, print_query
from photoclip.core.query.areas import read_area, size_km, written_area
from photoclip.core.query.conditions import Within


@pytest.mark.parametrize(
    ("value", "area"),
    [
        ("38.6,-9.3,38.9,-9", Within(38.6, -9.3, 38.9, -9)),
        (" 38.6, -9.3 ,38.9, -9 ", Within(38.6, -9.3, 38.9, -9)),
        ("-90,-180,90,180", Within(-90, -180, 90, 180)),
        ("-20,170,-10,-170", Within(-20, 170, -10, -170)),
        ("38.9,-9.3,38.6,-9", None),  # north below south
        ("38.6,-9.3,38.9", None),
        ("38.6,-9.3,98.9,-9", None),
        ("38.6,-190,38.9,-9", None),
        ("nan,nan,nan,nan", None),
        ("Lisbon", None),
        ("", None),
    ],
)
def test_read(value, area):
    assert read_area(value) == area


@given(
    st.floats(-90, 90), st.floats(0, 50), st.floats(-180, 180), st.floats(0, 300)
)  # fmt: skip
def test_what_is_written_holds_at_least_the_area(south, height, west, width):
    """To the last digit of what is written: photos at the edges stay in."""
    north = min(90.0, south + height)
    east = west + width if west + width <= 180 else west + width - 360
    read = read_area(written_area(Within(south, west, north, east)))
    assert read is not None
    assert read.south < south or south == -90
    assert read.north > north or north == 90
    assert read.west < west or west == -180
    assert read.east > east or east == 180
    assert read.south == pytest.approx(south, abs=0.02)
    assert read.east == pytest.approx(east, abs=0.02)


def test_a_mistake_is_told():
    problems = parse("dog area:Lisbon").problems
    assert ["area: wants south, west, north and east" in one.message for one in problems] == [True]


def test_it_prints_as_it_was_typed():
    text = f"dog -{print_filter('area', '38.6,-9.3,38.9,-9')}"
    root = parse(text).root
    assert not parse(text).problems
    assert root is not None
    assert print_query(root) == text


def test_size():
    assert size_km(Within(0, 0, 1, 1)) == pytest.approx((111, 111), abs=0.5)
    assert size_km(Within(60, 0, 60.001, 0.002)) == pytest.approx((0.111, 0.111), abs=0.001)
    assert size_km(Within(-1, 179, 1, -179)) == pytest.approx((222, 222), abs=0.5)
