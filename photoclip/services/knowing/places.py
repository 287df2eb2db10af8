"""What "Lisbon", "Paris, Texas" or "38.7,-9.1,20km" mean on the earth."""

import math
import re
from dataclasses import dataclass

from photoclip.core.query.conditions import Near

_DEGREES = re.compile(
    r"\s*([-+]?\d{1,3}(?:\.\d+)?)\s*°?\s*([ns]?)\s*[,; ]"
    r"\s*([-+]?\d{1,3}(?:\.\d+)?)\s*°?\s*([ew]?)\s*"
)
_RADIUS = re.compile(r"(\d{1,5}(?:\.\d{1,3})?)\s*(km|m|mi|miles?)")
_KM = {"km": 1.0, "m": 0.001, "mi": 1.609344, "mile": 1.609344, "miles": 1.609344}
_AROUND_DEGREES_KM = 10.0
_LONGEST = 120
"""Characters of a town's name and where it lies."""
_LARGEST_KM = 20_100.0
"""Half around the earth."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where `near:` looks, and how to say it."""

    near: Near
    name: str


def read_place(text: str) -> Place | None:
    """A town, or latitude and longitude, and after a comma how far around it; None: unknown."""
    where, radius = _without_radius(text)
    if len(where) > _LONGEST or (radius is not None and not 0 < radius <= _LARGEST_KM):
        return None
    if degrees := _DEGREES.fullmatch(where.lower()):
        return _degrees(degrees, radius or _AROUND_DEGREES_KM)
    return _town(where, radius)


def _without_radius(text: str) -> tuple[str, float | None]:
    before, comma, last = text.rpartition(",")
    found = _RADIUS.fullmatch(last.strip().lower())
    if not comma or found is None:
        return text, None
    return before, float(found[1]) * _KM[found[2]]


def _degrees(found: re.Match[str], km: float) -> Place | None:
    latitude = float(found[1]) * (-1 if found[2] == "s" else 1)
    longitude = float(found[3]) * (-1 if found[4] == "w" else 1)
    if abs(latitude) > 90 or abs(longitude) > 180:
        return None
    return Place(Near(latitude, longitude, km), f"{latitude:g}, {longitude:g}")


def _town(text: str, km: float | None) -> Place | None:
    from photoclip.services.knowing.gazetteer import find_town

    name, _, region = text.partition(",")
    town = find_town(name, region) if name.strip() else None
    if town is None:
        return None
    around = km or usual_km(town.population)
    return Place(Near(town.latitude, town.longitude, around), f"{town.name}, {town.region}")


def usual_km(population: int) -> float:
    """How far "near" a town reaches: 10 km around a village, 30 around a city of millions."""
    return float(min(30, max(10, round(5 * math.log10(max(population, 1))) - 5)))


def why_unknown(text: str) -> str:
    """What to tell where `read_place` found nothing."""
    from photoclip.services.knowing.gazetteer import is_country

    where, radius = _without_radius(text)
    if radius is not None and not 0 < radius <= _LARGEST_KM:
        return "near: wants a distance above 0 and at most half around the earth."
    if _DEGREES.fullmatch(where.lower()):
        return "near: wants a latitude from -90 to 90 and a longitude from -180 to 180."
    if is_country(where):
        return f"near: wants a town, and “{where.strip()}” is a country."
    where = where.strip()[:_LONGEST]
    return f"near: knows no town called “{where}”; degrees such as 38.7,-9.1 work, too."
