"""Web Mercator: the world as a square whose side is 1, x to the east and y to the south.

The projection of EPSG:3857, of which x and y here are the share of the whole; it ends at 85° north
and south, where the square does.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FURTHEST = 85.0511287798066
"""Degrees north and south."""
TILE = 256
"""Pixels of the world's side at zoom 0; each zoom level has twice as many as the one before."""
EQUATOR_M = 40_075_016.686

Places = NDArray[np.float64]


def to_world(latitude: Places, longitude: Places) -> tuple[Places, Places]:
    """x and y (n,) of places in degrees (n,); what is nearer to a pole lies on the edge."""
    radians = np.radians(np.clip(latitude, -FURTHEST, FURTHEST))
    x = np.clip(longitude / 360 + 0.5, 0, np.nextafter(1, 0))
    y = np.clip(0.5 - np.arcsinh(np.tan(radians)) / (2 * np.pi), 0, np.nextafter(1, 0))
    return x, y


def point(latitude: float, longitude: float) -> tuple[float, float]:
    """x and y of one place in degrees."""
    x, y = to_world(np.array([latitude]), np.array([longitude]))
    return float(x[0]), float(y[0])


def latitude_at(y: float) -> float:
    """Degrees north of a height on the map."""
    return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * min(max(y, 0.0), 1.0)))))


def longitude_at(x: float) -> float:
    """Degrees east, from -180 to 180, however often the world was gone around."""
    return 360 * (x % 1.0) - 180


def metres_per_pixel(latitude: float, zoom: float) -> float:
    """How much of the ground a pixel shows."""
    return EQUATOR_M * math.cos(math.radians(latitude)) / (TILE * 2**zoom)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the map, its west edge in [0, 1); it may reach across the date line, and is
    then wider than what is left of the world to the east."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre; x may be 1 or more."""
        return self.x + self.width / 2, self.y + self.height / 2

    def holds(self, x: Places, y: Places) -> NDArray[np.bool_]:
        """Which of the points (n,) lie in it, with its edges."""
        across: NDArray[np.bool_] = (x - self.x) % 1.0 <= self.width
        if self.width >= 1:
            across = np.ones(len(x), np.bool_)
        within: NDArray[np.bool_] = across & (y >= self.y) & (y <= self.y + self.height)
        return within


def around(x: Places, y: Places) -> Area:
    """The smallest area that holds points (n,), n >= 1: across the date line where that is less."""
    every = np.sort(x)
    gaps = np.diff(every, append=every[0] + 1)
    widest = int(gaps.argmax())
    west = float(every[(widest + 1) % len(every)])
    top = float(y.min())
    return Area(west, top, max(0.0, 1.0 - float(gaps[widest])), float(y.max()) - top)
