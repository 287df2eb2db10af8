"""Boxes on a photo: drawn, moved and resized in shares of its sides, always inside it."""

from typing import NamedTuple

from photoclip.core.query.question import Box

LEAST = 0.02
"""The least side of a box made by keys, as a share of the photo's."""

MIDDLE = Box(0.3, 0.3, 0.7, 0.7)


class Grip(NamedTuple):
    """What of a box is held: its left (-1) or right (1) edge, its top or bottom; 0: neither.

    With neither it is the whole box.
    """

    across: int
    down: int


WHOLE = Grip(0, 0)
GRIPS = tuple(Grip(a, d) for d in (-1, 0, 1) for a in (-1, 0, 1) if (a, d) != WHOLE)


def between(one: tuple[float, float], other: tuple[float, float]) -> Box:
    """The box that has these corners, as far as it lies on the photo."""
    (left, right), (top, bottom) = (
        sorted((_inside(a), _inside(b))) for a, b in zip(one, other, strict=True)
    )
    return Box(left, top, right, bottom)


def pulled(box: Box, grip: Grip, across: float, down: float) -> Box:
    """A box after what is held was pulled so far; an edge may be pulled over the one opposite."""
    if grip == WHOLE:
        across = min(max(across, -box.left), 1 - box.right)
        down = min(max(down, -box.top), 1 - box.bottom)
        return Box(box.left + across, box.top + down, box.right + across, box.bottom + down)
    corners = (
        (box.left + across * (grip.across < 0), box.top + down * (grip.down < 0)),
        (box.right + across * (grip.across > 0), box.bottom + down * (grip.down > 0)),
    )
    return between(*corners)


def grown(box: Box, across: float, down: float) -> Box:
    """A box made wider and higher at its right and lower edge, or smaller, but never nothing."""
    right = min(1.0, max(box.left + LEAST, box.right + across))
    bottom = min(1.0, max(box.top + LEAST, box.bottom + down))
    return Box(box.left, box.top, right, bottom)


def _inside(share: float) -> float:
    return min(1.0, max(0.0, share))
