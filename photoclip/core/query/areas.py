"""What `area:` means: a rectangle on the map, by its four sides in degrees."""

import math

from photoclip.core.query.conditions import Within

_EDGES = 4
_KM_OF_A_DEGREE = 111.195
_DOUBT = 1e-3
"""Of the last digit."""


def read_area(value: str) -> Within | None:
    """The rectangle of "SOUTH,WEST,NORTH,EAST"; None where that is none.

    West may be more than east: then it reaches across the date line.
    """
    try:
        edges = [float(one) for one in value.split(",")]
    except ValueError:
        return None
    if len(edges) != _EDGES or not all(map(math.isfinite, edges)):
        return None
    south, west, north, east = edges
    if not -90 <= south <= north <= 90 or max(abs(west), abs(east)) > 180:
        return None
    return Within(south, west, north, east)


def written_area(area: Within) -> str:
    """The rectangle as the value of a filter, so exact that no photo at its edges is lost."""
    width = (area.east - area.west) % 360 or 360.0
    smaller = max(min(area.north - area.south, width), 1e-5)
    digits = min(6, max(2, 2 - math.floor(math.log10(smaller))))
    edges = (
        max(-90.0, _below(area.south, digits)),
        max(-180.0, _below(area.west, digits)),
        min(90.0, -_below(-area.north, digits)),
        min(180.0, -_below(-area.east, digits)),
    )
    return ",".join(_plain(edge, digits) for edge in edges)


def size_km(area: Within) -> tuple[float, float]:
    """How far it reaches from west to east, in its middle, and from south to north."""
    middle = math.radians((area.south + area.north) / 2)
    width = (area.east - area.west) % 360 if area.east != area.west else 0.0
    width = 360.0 if (area.west, area.east) == (-180, 180) else width
    return (
        width * _KM_OF_A_DEGREE * math.cos(middle),
        (area.north - area.south) * _KM_OF_A_DEGREE,
    )


def _below(edge: float, digits: int) -> float:
    """A number of so many digits that is surely less: two ways to compute an edge may differ."""
    step = 10.0**-digits
    return math.floor(edge / step - _DOUBT) * step


def _plain(edge: float, digits: int) -> str:
    text = f"{edge:.{digits}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
