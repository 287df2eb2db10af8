"""Which part of the world is on screen, as a value."""

import math
from dataclasses import dataclass, replace

import numpy as np

from photoclip.core.mapping.mercator import TILE, Area, Places, latitude_at, metres_per_pixel

LEAST_ZOOM, MOST_ZOOM = 1.0, 18.0
_SMALLEST_AREA = 0.002 / 360
"""A single place is shown with its surroundings."""
_USUAL_X, _MOST_OF_IT = 0.5, 0.5
"""What is wider than that is shown on the whole world, where there is room for it, cut in the
Pacific as on most maps."""


@dataclass(frozen=True, slots=True)
class View:
    """The point in the middle (the world is 1 wide and high), the zoom, and pixels.

    The world goes on to the east and west; to the north and south it ends.
    """

    x: float = 0.5
    y: float = 0.4
    zoom: float = LEAST_ZOOM
    width: int = 1
    height: int = 1

    @property
    def scale(self) -> float:
        """Pixels of the world's side."""
        return float(TILE * 2**self.zoom)

    @property
    def level(self) -> int:
        """The zoom level whose clusters are shown: those are never nearer than they should be."""
        return math.floor(self.zoom + 1e-9)

    @property
    def area(self) -> Area:
        """What of the world is on screen."""
        width, height = min(1.0, self.width / self.scale), min(1.0, self.height / self.scale)
        top = min(max(0.0, self.y - height / 2), 1 - height)
        return Area((self.x - width / 2) % 1.0, top, width, height)

    @property
    def metres(self) -> float:
        """What a pixel in the middle shows of the ground."""
        return metres_per_pixel(latitude_at(self.y), self.zoom)

    def on_screen(self, x: Places, y: Places) -> tuple[Places, Places]:
        """Where points (n,) are, in pixels: of the worlds side by side in the nearest one."""
        across = (x - self.x + 0.5) % 1.0 - 0.5
        return across * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def at(self, left: float, top: float) -> tuple[float, float]:
        """The point of the world under a pixel; x may be outside of the world."""
        return (
            self.x + (left - self.width / 2) / self.scale,
            self.y + (top - self.height / 2) / self.scale,
        )

    def between(self, left: float, top: float, right: float, bottom: float) -> Area:
        """The area of a rectangle on screen."""
        x, y = self.at(left, top)
        return Area(x % 1.0, max(0.0, y), (right - left) / self.scale, (bottom - top) / self.scale)

    def sized(self, width: int, height: int) -> "View":
        """The same middle on a screen of another size."""
        return replace(self, width=max(1, width), height=max(1, height))._held()

    def moved(self, right: float, down: float) -> "View":
        """Looking so many pixels further to the right and down."""
        return replace(
            self, x=(self.x + right / self.scale) % 1.0, y=self.y + down / self.scale
        )._held()

    def zoomed(self, by: float, left: float, top: float) -> "View":
        """Nearer (or further), with what is under a pixel staying there."""
        zoom = min(max(self.zoom + by, self._least), MOST_ZOOM)
        x, y = self.at(left, top)
        share = self.scale / (TILE * 2**zoom)
        return replace(
            self, zoom=zoom, x=(x - (x - self.x) * share) % 1.0, y=y - (y - self.y) * share
        )._held()

    def centred(self, x: float, y: float, zoom: float) -> "View":
        """With this point in the middle."""
        return replace(self, x=x % 1.0, y=y, zoom=min(zoom, MOST_ZOOM))._held()

    def fitted(self, area: Area, margin: int = 60, most: float = 15.0) -> "View":
        """With all of an area in sight."""
        wide = max(area.width, _SMALLEST_AREA) / max(1, self.width - 2 * margin)
        high = max(area.height, _SMALLEST_AREA) / max(1, self.height - 2 * margin)
        zoom = min(most, math.log2(1 / (TILE * max(wide, high))))
        whole = self.centred(_USUAL_X, area.middle[1], min(zoom, LEAST_ZOOM))
        if area.width > _MOST_OF_IT and whole.width >= whole.scale + margin:
            return whole
        return self.centred(*area.middle, zoom)

    @property
    def _least(self) -> float:
        """The world fills the height, but for screens that are larger than any world."""
        return max(LEAST_ZOOM, math.log2(max(1, self.height) / TILE))

    def _held(self) -> "View":
        """Not further out than the world is high, and not beyond its ends."""
        zoom = max(self.zoom, self._least)
        half = min(0.5, self.height / (TILE * 2**zoom) / 2)
        return replace(self, zoom=zoom, y=float(np.clip(self.y, half, 1 - half)))
