"""The projection, the ground, names of towns, the scale bar."""

import numpy as np
import pytest

from photoclip.core.mapping.ground import CELLS, UNITS, read_ground
from photoclip.core.mapping.labels import Towns, named
from photoclip.core.mapping.mercator import (
    Area,
    around,
    latitude_at,
    longitude_at,
    metres_per_pixel,
    point,
    to_world,
)
from photoclip.core.mapping.scale_bar import round_distance
from photoclip.paths import resources


@pytest.fixture(scope="module")
def ground():
    return read_ground((resources() / "map" / "world.npz").read_bytes())


@pytest.mark.parametrize(("latitude", "longitude"), [(0, 0), (38.72, -9.14), (-54.8, 179.99)])
def test_there_and_back(latitude, longitude):
    x, y = point(latitude, longitude)
    assert latitude_at(y) == pytest.approx(latitude, abs=1e-9)
    assert longitude_at(x) == pytest.approx(longitude, abs=1e-9)


def test_poles_and_the_date_line_lie_in_the_square():
    x, y = to_world(np.array([90.0, -90.0]), np.array([180.0, -180.0]))
    assert ((x >= 0) & (x < 1) & (y >= 0) & (y < 1)).all()


def test_the_smallest_area_may_cross_the_date_line():
    x, y = to_world(np.array([-17.0, -18.0, -16.0]), np.array([179.0, -179.0, 178.0]))
    area = around(x, y)
    assert area.width == pytest.approx(3 / 360)
    assert area.holds(x, y).all()
    assert not area.holds(np.array([0.5]), y[:1]).any()
    assert around(x[:1], y[:1]).holds(x[:1], y[:1]).all()


def test_the_whole_world_holds_everything():
    x = np.linspace(0, 0.999, 50)
    assert Area(0.3, 0, 1, 1).holds(x, x).all()


def is_land(ground, latitude: float, longitude: float, level: int) -> bool:
    """By how often a line to the west crosses the land's edge."""
    x, y = (UNITS * one for one in point(latitude, longitude))
    cells = CELLS[level]
    cell = int(y * cells / UNITS) * cells + int(x * cells / UNITS)
    points, counts = ground.layers["land", level].pieces(cell)
    crossings = 0
    for ring in np.split(points, np.cumsum(counts)[:-1]):
        start, end = ring[:-1].astype(float), ring[1:].astype(float)
        spans = (start[:, 1] > y) != (end[:, 1] > y)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = start[:, 0] + (y - start[:, 1]) / (end[:, 1] - start[:, 1]) * (end - start)[:, 0]
        crossings += int((spans & (at < x)).sum())
    return crossings % 2 == 1


@pytest.mark.parametrize("level", [0, 1, 2])
def test_land_is_where_it_is(ground, level):
    for place in ((48.2, 11.5), (39.7, -104.9), (-25.3, 131.0), (-75.0, 85.0), (64.9, -18.5)):
        assert is_land(ground, *place, level), place
    for place in ((45.0, -30.0), (0.0, -140.0), (35.0, 18.5), (-40.0, 80.0)):
        assert not is_land(ground, *place, level), place


def test_pieces_stay_in_their_cells(ground):
    for (_, level), layer in ground.layers.items():
        side = UNITS // CELLS[level]
        cells = np.repeat(layer.cells, np.diff(layer.ends))
        corner = np.stack([cells % CELLS[level], cells // CELLS[level]], axis=1) * side
        inside = layer.points - corner
        assert inside.min() >= 0
        assert inside.max() <= side


def test_what_is_no_ground_is_refused():
    for data in (b"", b"PK\x03\x04 nonsense", b"\x93NUMPY"):
        with pytest.raises(ValueError, match="no ground"):
            read_ground(data)


def test_names_do_not_touch_and_the_largest_stay():
    random = np.random.default_rng(0)
    x, y = random.random((2, 5000)) * 0.01 + 0.5
    towns = Towns(("town",) * 5000, x, y, np.sort(random.integers(9000, 10**6, 5000))[::-1])
    shown = named(towns, 9)
    assert shown[0] == 0
    px, py = x[shown] * 256 * 2**9, y[shown] * 256 * 2**9
    close = (np.abs(px[:, None] - px) < 128) & (np.abs(py[:, None] - py) < 36)
    assert close.sum() == len(shown)


def test_a_round_distance():
    assert [round_distance(most) for most in (0.5, 3, 10, 99, 6_300)] == [1, 2, 10, 50, 5000]
    assert metres_per_pixel(0, 0) == pytest.approx(156_543, rel=1e-4)
