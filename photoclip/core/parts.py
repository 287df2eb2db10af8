"""Parts of a picture that an encoder sees: tiles of their own, and what it sees of all of it."""

from photoclip.core.encoder import Preprocessing
from photoclip.core.query.question import Box

Size = tuple[int, int]
"""(width, height) in pixels."""

_TILE = 0.6
"""How long a tile is on each side, as a share of the picture's: two overlap by a fifth."""


def tiles(size: Size, preprocessing: Preprocessing) -> tuple[Box, ...]:
    """The tiles of an upright picture, one in each corner; two where an oblong one has no more.

    An encoder that looks at the middle only gets squares, so that nothing of them is cut off, as
    large as it takes to cover the picture. None is so small that an encoder's input would have to
    be scaled up from what it is decoded to for a whole photo.
    """
    across = down = _TILE
    if preprocessing.crop is not None:
        side = min(*size, max(_TILE * min(size), max(size) / 2))
        across, down = side / size[0], side / size[1]
    boxes = [
        Box(left, top, min(1.0, left + across), min(1.0, top + down))
        for top in (0.0, 1 - down)
        for left in (0.0, 1 - across)
    ]
    return tuple(dict.fromkeys(boxes))


def looked_at(size: Size, preprocessing: Preprocessing) -> Box:
    """The part of an upright picture that an encoder is shown of all of it: its middle, or all."""
    if preprocessing.crop is None:
        return Box(0.0, 0.0, 1.0, 1.0)
    width, height = _scaled(size, preprocessing.resize)
    across, down = (
        min(1.0, kept / side)
        for kept, side in zip(reversed(preprocessing.crop), (width, height), strict=True)
    )
    return Box((1 - across) / 2, (1 - down) / 2, (1 + across) / 2, (1 + down) / 2)


def _scaled(size: Size, resize: int | tuple[int, int] | None) -> tuple[float, float]:
    if resize is None:
        return size
    if isinstance(resize, tuple):
        return resize[1], resize[0]
    return size[0] * resize / min(size), size[1] * resize / min(size)
