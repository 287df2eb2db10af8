"""Where a model looks, as light on the photo: the rest of it gets dark, its colours stay true.

Lightness is what people judge amounts by best, and it needs no colours that some can't tell apart
(Borland and Taylor 2007, "Rainbow Color Map (Still) Considered Harmful"). A line around what counts
most shows also on a photo that is dark already.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

_LONGEST = 480
_DARKEST = 0.68
"""How much of the light what counts least loses: it can still be recognised."""
OUTSIDE = QColor(0, 0, 0, round(255 * _DARKEST))
"""For what the model didn't look at."""
_GAMMA = 0.7
"""Below 1: also what counts a little is seen in some light."""
_LINE_AT = 0.5
_LINE_WIDTH = 1.3
LINE = QColor("#ffd75e")
_COLOUR = np.array([LINE.red(), LINE.green(), LINE.blue(), 255], np.float32)
_SPREAD = 0.55
"""Cells: so far is a cell's heat spread, one standard deviation of a bell curve."""

Heat = NDArray[np.float32]


def shade(heat: Heat) -> QImage:
    """What to paint over the part of the photo that heat (rows, columns), 0 to 1, is about."""
    rows, columns = heat.shape
    scale = max(1, _LONGEST // max(rows, columns))
    light = _smooth(np.clip(np.nan_to_num(heat), 0, 1), scale)
    pixels = np.zeros((*light.shape, 4), np.uint8)
    pixels[..., 3] = _darkness(light)
    line = _line(light)
    on = line > 0
    share = line[on][:, None]
    pixels[on] = np.rint(pixels[on] * (1 - share) + _COLOUR * share)
    return _image(pixels)


def legend(width: int, height: int) -> QImage:
    """The same shade from least to most, to be painted over something bright."""
    pixels = np.zeros((height, max(2, width), 4), np.uint8)
    pixels[..., 3] = _darkness(np.linspace(0, 1, max(2, width), dtype=np.float32))
    return _image(pixels)


def _darkness(light: Heat) -> NDArray[np.uint8]:
    """The opacity of the black that takes away what light is missing."""
    opacity: NDArray[np.uint8] = np.rint(255 * _DARKEST * (1 - light**_GAMMA)).astype(np.uint8)
    return opacity


def _image(pixels: NDArray[np.uint8]) -> QImage:
    """RGBA as a picture."""
    height, width, _ = pixels.shape
    data = pixels.tobytes()
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def _smooth(heat: Heat, scale: int) -> Heat:
    """Enlarged without the edges of its cells: each is spread over its neighbourhood."""
    rows, columns = (_spread(count, scale) for count in heat.shape)
    large: Heat = (rows @ heat @ columns.T).astype(np.float32)
    most = large.max()
    return large * (heat.max() / most) if most > 0 else large


def _spread(count: int, scale: int) -> Heat:
    """How much of each cell every enlarged pixel has: (count * scale, count), rows of sum 1."""
    at = (np.arange(count * scale) + 0.5) / scale - 0.5
    weights = np.exp(-(((at[:, None] - np.arange(count)) / _SPREAD) ** 2) / 2)
    shares: Heat = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return shares


def _line(light: Heat) -> Heat:
    """How much of each pixel, 0 to 1, lies on the line around what counts most."""
    steep = np.hypot(*np.gradient(light))
    away = np.abs(light - _LINE_AT) / np.maximum(steep, 1e-6)
    line: Heat = np.clip(_LINE_WIDTH + 0.5 - away, 0, 1).astype(np.float32)
    return line
