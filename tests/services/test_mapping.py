"""Photos on the map."""

import numpy as np
import pytest

from photoclip.core.events import Progress
from photoclip.core.mapping.mercator import around, to_world
from photoclip.core.mapping_events import PhotosLocated
from photoclip.core.metadata import PhotoMetadata
from photoclip.services.knowing.towns import name_of
from photoclip.services.mapping import (
    group_photos,
    load_ground,
    load_towns,
    locate_photos,
    name_area,
    name_place,
)
from tests.catalog.library import add

NOTHING = np.empty(0, np.int64)


@pytest.fixture
def placed(session):
    """Three photos around Lisbon, the newest in Belém; one in Fiji; two without a place."""
    facts = {
        "tram": PhotoMetadata(latitude=38.7115, longitude=-9.1305, taken_at="2021-01-01T00:00:00"),
        "belem": PhotoMetadata(latitude=38.6968, longitude=-9.2034, taken_at="2022-01-01T00:00:00"),
        "alfama": PhotoMetadata(latitude=38.713, longitude=-9.128, taken_at="2020-01-01T00:00:00"),
        "beach": PhotoMetadata(latitude=-17.7, longitude=179.9, taken_at="2019-01-01T00:00:00"),
        "one": PhotoMetadata(taken_at="2023-01-01T00:00:00"),
        "two": PhotoMetadata(latitude=1.0),
    }
    catalog = session.catalog
    return session, {n: add(catalog, f"/p/{n}.jpg", n, one) for n, one in facts.items()}


def test_newest_first_and_how_many_have_none(placed):
    session, ids = placed
    (found,) = locate_photos(session, NOTHING)
    assert found.ids.tolist() == [ids[name] for name in ("belem", "tram", "alfama", "beach")]
    assert found.without == 2
    assert session.catalog.noticed.count_placed() == 4
    session.catalog._db.execute("UPDATE photos SET listed = 0 WHERE id = ?", [ids["beach"]])
    assert session.catalog.noticed.count_placed() == 3


def test_what_is_not_to_be_seen_is_not_on_the_map(placed):
    session, ids = placed
    (found,) = locate_photos(session, np.array([ids["tram"], ids["beach"]]))
    assert found.ids.tolist() == [ids["belem"], ids["alfama"]]
    assert len(found.x) == len(found.y) == 2


def test_clusters_fall_apart_as_one_comes_nearer(placed):
    session, _ = placed
    (found,) = locate_photos(session, NOTHING)
    sizes = [_sizes(session, found, zoom) for zoom in (2, 10, 16)]
    assert sizes == [[3, 1], [2, 1, 1], [1, 1, 1, 1]]


def _sizes(session, found: PhotosLocated, zoom: int) -> list[int]:
    (event,) = group_photos(session, found, zoom)
    assert event.zoom == zoom
    return sorted(event.clusters.counts.tolist(), reverse=True)


def test_an_empty_library(session):
    (found,) = locate_photos(session, NOTHING)
    assert (len(found.ids), found.without) == (0, 0)


def test_ground_and_towns_are_there(session):
    (ground,) = load_ground(session)
    assert ground.ground.layers
    *steps, towns = load_towns(session)
    assert all(isinstance(step, Progress) for step in steps)
    largest = [towns.towns.names[n] for n in towns.named[3][:60]]
    assert {"Tokyo", "London", "Paris"} & set(largest)
    assert [len(one) for one in towns.named] == sorted(len(one) for one in towns.named)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ((38.72, -9.14), "Lisbon, Portugal"),
        ((48.86, 2.35), "Paris, France"),
        ((39.376, -9.34), "4 km from Peniche, Portugal"),
        ((-17.9, -179.99), ""),
        ((0.0, -140.0), ""),
        ((90.0, 0.0), ""),
    ],
)
def test_places_have_names(session, place, name):
    assert name_of(*place) == name
    *_, told = name_place(session, *place)
    assert told.name == name


def test_a_large_area_is_called_by_its_countries(session):
    """Not by what lies in the middle, where there may be no photo far and wide."""
    lisbon, porto, zurich, sea = (38.7, -9.1), (41.2, -8.6), (47.4, 8.5), (44.0, -20.0)
    x, y = to_world(*np.array([lisbon, porto, zurich, sea]).T)
    *_, told = name_area(session, around(x, y), x, y)
    assert told.names == ("Portugal", "Switzerland")
    x, y = to_world(*np.array([lisbon, (38.73, -9.15)]).T)
    *_, told = name_area(session, around(x, y), x, y)
    assert told.names == ("Lisbon, Portugal",)
    x, y = to_world(*np.array([sea, sea]).T)
    *_, told = name_area(session, around(x, y), x, y)
    assert told.names == ()
