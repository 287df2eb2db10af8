"""Every town of some size: to be named on a map, and to say where a photo was taken."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from photoclip.core.mapping.clusters import Numbers
from photoclip.core.mapping.labels import Towns
from photoclip.core.mapping.mercator import Places, to_world
from photoclip.services.knowing.gazetteer import country_name, mapped

_FILE = "cities5000.json"
"""Of at least so many people."""
_TOWN = re.compile(
    rb'"name": ("[^"]*"), "latitude": (-?[0-9.]+), "longitude": (-?[0-9.]+), '
    rb'"countrycode": "(\w\w)", "population": (\d+)'
)
_STEP = 4000
_FAR_KM = 60.0
"""Who is further from any town is in the wild."""
_IN_KM = 2.0
_KM_OF_A_DEGREE = 111.195


@dataclass(frozen=True, slots=True, eq=False)
class _Atlas:
    towns: Towns
    latitude: Places
    longitude: Places
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Nearest:
    """A town by its number, how far away it is, and whether a place is in it."""

    town: int
    km: float
    inside: bool


_read: list[_Atlas] = []


def read_towns() -> Iterator[None]:
    """Read them from the package that brings them along, in short steps; once for all."""
    if _read:
        return
    rows: list[tuple[str, float, float, str, int]] = []
    with mapped(_FILE) as data:
        for found in _TOWN.finditer(data):
            name, country = json.loads(found[1]), found[4].decode()
            rows.append((name, float(found[2]), float(found[3]), country, int(found[5])))
            if len(rows) % _STEP == 0:
                yield
    rows.sort(key=lambda row: -row[4])
    names, latitudes, longitudes, countries, people = zip(*rows, strict=True)
    latitude, longitude = np.array(latitudes), np.array(longitudes)
    towns = Towns(names, *to_world(latitude, longitude), np.array(people))
    _read.append(_Atlas(towns, latitude, longitude, countries))


def all_towns() -> Towns:
    """The largest first."""
    return _atlas().towns


def name_of(latitude: float, longitude: float) -> str:
    """Where a place is: "Lisbon, Portugal", "12 km from Évora, Portugal"; empty in the wild.

    The nearest town, where a large one counts for more: who is in the middle of Paris is not in
    one of its quarters.
    """
    found = _nearest(latitude, longitude)
    if found is None:
        return ""
    said = f"{_atlas().towns.names[found.town]}, {_country(found)}"
    return said if found.inside else f"{found.km:.0f} km from {said}"


def country_of(latitude: float, longitude: float) -> str:
    """The country of the nearest town; empty in the wild."""
    found = _nearest(latitude, longitude)
    return "" if found is None else _country(found)


def _country(found: _Nearest) -> str:
    return country_name(_atlas().countries[found.town])


def _nearest(latitude: float, longitude: float) -> _Nearest | None:
    """See `name_of`; None in the wild."""
    atlas = _atlas()
    close = _near(atlas, latitude, longitude)
    if not len(close):
        return None
    down = (atlas.latitude[close] - latitude) * _KM_OF_A_DEGREE
    across = (atlas.longitude[close] - longitude + 180) % 360 - 180
    km = np.hypot(down, across * _KM_OF_A_DEGREE * np.cos(np.radians(latitude)))
    reach = np.sqrt(atlas.towns.people[close]) / 100  # Paris, of two millions: 15 km
    best = int((km - np.minimum(reach, 15)).argmin())
    if km[best] > _FAR_KM:
        return None
    inside = km[best] <= max(_IN_KM, float(reach[best]))
    return _Nearest(int(close[best]), float(km[best]), inside=bool(inside))


def _near(atlas: _Atlas, latitude: float, longitude: float) -> Numbers:
    """The towns in a box that holds a circle of `_FAR_KM`."""
    high = _FAR_KM / _KM_OF_A_DEGREE
    wide = min(180.0, high / max(0.01, float(np.cos(np.radians(latitude)))))
    across = np.abs((atlas.longitude - longitude + 180) % 360 - 180)
    return np.flatnonzero((np.abs(atlas.latitude - latitude) <= high) & (across <= wide))


def _atlas() -> _Atlas:
    for _ in read_towns():
        pass
    return _read[0]
