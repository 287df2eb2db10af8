"""Photos taken near a place, or in a part of the map."""

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from photoclip.catalog.idsets import ids_of
from photoclip.core.query.conditions import Near, Within
from photoclip.core.vectors import Ids

_EARTH_KM = 6371.0088
"""The Earth's mean radius (IUGG)."""
_KM_OF_A_DEGREE = _EARTH_KM * np.pi / 180
_WHOLE_TURN = 360.0

Degrees = NDArray[np.float64]


def placed(db: Database, condition: Near | Within) -> Ids:
    """Ids (n,) of the photos that were taken there."""
    if isinstance(condition, Within):
        return taken_within(db, condition)
    return taken_near(db, condition)


def taken_near(db: Database, near: Near) -> Ids:
    """Ids (n,) of the photos whose place is at most so far from another.

    An index finds those in a box around the circle; of them the exact distance is computed.
    """
    south = near.latitude - near.km / _KM_OF_A_DEGREE
    north = near.latitude + near.km / _KM_OF_A_DEGREE
    wide = _half_width(near, max(abs(south), abs(north)))
    rows = []
    for turn in (0.0, -_WHOLE_TURN, _WHOLE_TURN):  # the box may reach across the date line
        middle = near.longitude + turn
        if middle + wide >= -_WHOLE_TURN / 2 and middle - wide <= _WHOLE_TURN / 2:
            rows += db.execute(
                "SELECT id, latitude, longitude FROM photos WHERE latitude BETWEEN ? AND ? "
                "AND longitude BETWEEN ? AND ?",
                [south, north, middle - wide, middle + wide],
            ).fetchall()
    found = np.array(rows, np.float64).reshape(-1, 3)
    close = distance_km(near.latitude, near.longitude, found[:, 1], found[:, 2]) <= near.km
    ids: Ids = found[close, 0].astype(np.int64)
    return ids


def taken_within(db: Database, area: Within) -> Ids:
    """Ids (n,) of the photos whose place is in a rectangle."""
    crosses = area.west > area.east  # the date line
    between = "NOT BETWEEN ? AND ?" if crosses else "BETWEEN ? AND ?"
    sides = (area.east, area.west) if crosses else (area.west, area.east)
    edges = " OR longitude IN (?, ?)" if crosses else ""
    return ids_of(
        db,
        f"SELECT id FROM photos WHERE latitude BETWEEN ? AND ? AND (longitude {between}{edges})",
        [area.south, area.north, *sides, *(sides if crosses else ())],
    )


def distance_km(latitude: float, longitude: float, others: Degrees, away: Degrees) -> Degrees:
    """Kilometres from a place to others (n,), given as latitudes and longitudes in degrees.

    On a sphere, by the haversine formula, which stays exact for small distances (R. W. Sinnott,
    "Virtues of the Haversine", Sky and Telescope 68, 1984); it errs by 0.5 % at most.
    """
    here, there = np.radians(latitude), np.radians(others)
    half = np.radians(away - longitude) / 2
    chord = np.sin((there - here) / 2) ** 2 + np.cos(here) * np.cos(there) * np.sin(half) ** 2
    distance: Degrees = 2 * _EARTH_KM * np.arcsin(np.sqrt(np.clip(chord, 0, 1)))
    return distance


def _half_width(near: Near, furthest: float) -> float:
    """Half of the box in degrees of longitude; near a pole it goes all around."""
    if furthest >= 90:
        return _WHOLE_TURN / 2
    return float(min(_WHOLE_TURN / 2, near.km / (_KM_OF_A_DEGREE * np.cos(np.radians(furthest)))))
