"""Points in clusters."""

import numpy as np
import pytest

from photoclip.core.mapping.clusters import APART, grouped
from photoclip.core.mapping.mercator import TILE


def spread(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Points around a few towns and a few all over the world."""
    random = np.random.default_rng(seed)
    towns = random.random((12, 2))
    points = towns[random.integers(12, size=count)] + random.normal(0, 0.004, (count, 2))
    points[: count // 10] = random.random((count // 10, 2))
    points %= 1
    return points[:, 0], points[:, 1]


@pytest.mark.parametrize("zoom", [0, 3, 7, 17])
def test_every_point_is_in_one_cluster_and_clusters_are_apart(zoom):
    x, y = spread(1200)
    found = grouped(x, y, zoom)
    assert sorted(found.members.tolist()) == list(range(1200))
    assert found.counts.sum() == 1200
    assert (found.counts > 0).all()
    across = np.abs(found.x[:, None] - found.x[None])
    across = np.minimum(across, 1 - across)
    apart = np.hypot(across, found.y[:, None] - found.y[None]) * TILE * 2**zoom
    apart[np.diag_indices(len(found))] = np.inf
    assert apart.min() >= APART * (1 - 1e-9)


def test_the_first_of_a_cluster_stands_for_it():
    x, y = spread(500)
    found = grouped(x, y, 4)
    for number in range(len(found)):
        members = found.of(number)
        assert members.tolist() == sorted(members.tolist())
        assert found.first[number] == members[0]


def test_members_are_near_their_cluster():
    x, y = spread(2000)
    found = grouped(x, y, 6)
    for number in range(len(found)):
        members = found.of(number)
        away = np.abs(x[members] - found.x[number])
        away = np.hypot(np.minimum(away, 1 - away), y[members] - found.y[number])
        assert away.max() * TILE * 2**6 <= 48 + 64 * 2**0.5 + 1e-6


def test_a_cell_beside_a_line_of_the_grid_goes_to_the_larger():
    """Two photos of one place, a line of the grid between them."""
    line = 0.5
    x = np.array([line - 1e-7, line + 1e-7, line + 2e-7])
    found = grouped(x, np.full(3, 0.3), 10)
    assert found.counts.tolist() == [3]


def test_across_the_date_line():
    found = grouped(np.array([1e-9, 1 - 1e-9]), np.array([0.5, 0.5]), 5)
    assert found.counts.tolist() == [2]


def test_none():
    nothing = np.empty(0)
    assert len(grouped(nothing, nothing, 5)) == 0
