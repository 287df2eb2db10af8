"""Where a model looks, as light on the photo: the rest of it gets dark, its colours stay true.

Lightness is what people judge amounts by best, and it needs no colours that some can't tell apart
(Borland and Taylor 2007, "Rainbow Color Map (Still) Considered Harmful"). A line around what counts
most shows also on a photo that is dark already.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

_LONGEST = 240
_DARKEST = 0.78
"""How much of the light what counts least loses: it can still be recognised."""
OUTSIDE = QColor(0, 0, 0, round(255 * _DARKEST))
"""For what the model didn't look at."""
_LINE_AT = 0.5
LINE = QColor("#ffd75e")
_SPREAD = 0.55
"""Cells: so far is a cell's heat spread, one standard deviation of a bell curve."""

Heat = NDArray[np.float32]


def shade(heat: Heat) -> QImage:
    """What to paint over the part of the photo that heat (rows, columns), 0 to 1, is about."""
    rows, columns = heat.shape
    scale = max(1, _LONGEST // max(rows, columns))
    light = _smooth(np.clip(np.nan_to_num(heat), 0, 1), scale)
    pixels = np.zeros((*light.shape, 4), np.uint8)
    pixels[..., 3] = np.rint(255 * _DARKEST * (1 - light))
    pixels[_outline(light >= _LINE_AT)] = (LINE.red(), LINE.green(), LINE.blue(), 235)
    height, width = light.shape
    bytes_ = pixels.tobytes()
    return QImage(bytes_, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


def legend(width: int, height: int) -> QImage:
    """The same shade from least to most, to be painted over something bright."""
    ramp = np.linspace(0, 1, max(2, width), dtype=np.float32)
    pixels = np.zeros((height, len(ramp), 4), np.uint8)
    pixels[..., 3] = np.rint(255 * _DARKEST * (1 - ramp))
    bytes_ = pixels.tobytes()
    return QImage(bytes_, len(ramp), height, 4 * len(ramp), QImage.Format.Format_RGBA8888).copy()


def _smooth(heat: Heat, scale: int) -> Heat:
    """Enlarged without the edges of its cells: each is spread over its neighbourhood."""
    large = heat
    reach = 2 * scale
    along = np.arange(-reach, reach + 1) / (_SPREAD * scale)
    weights = np.exp(-(along**2) / 2).astype(np.float32)
    weights /= weights.sum()
    for axis in (0, 1):
        pad = [(reach, reach) if axis == n else (0, 0) for n in (0, 1)]
        padded = np.pad(large.repeat(scale, axis), pad, "edge")
        large = np.apply_along_axis(np.convolve, axis, padded, weights, "valid")
    return large.astype(np.float32)


def _outline(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Pixels of an area that touch what is outside of it."""
    padded = np.pad(inside, 1, "edge")
    touching = np.zeros_like(inside)
    for rows, columns in ((0, 1), (2, 1), (1, 0), (1, 2)):
        height, width = inside.shape
        touching |= ~padded[rows : rows + height, columns : columns + width]
    return inside & touching
