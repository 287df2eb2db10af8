"""Parts of a picture that an encoder is to see on their own: a box somebody drew, and tiles."""

from photoclip.core.encoder import Preprocessing
from photoclip.core.query.question import Box

Size = tuple[int, int]
"""(width, height) in pixels."""

_TILE = 0.6
"""How long a tile is on each side, as a share of the picture's: two overlap by a fifth."""
_MARGIN = 0.05
"""How much is added around a box on each side, as a share of that side: hands draw too tightly."""


def framed(box: Box, size: Size, preprocessing: Preprocessing) -> Box:
    """What an encoder is shown of an upright picture so that it sees a box: with a margin.

    An encoder that looks at the middle only would cut the ends off an oblong box: it is made a
    square by what lies beside it, as far as the picture reaches. Others see the box itself.

    :raises ValueError: the box is empty, or not a part of the picture.
    """
    if not (0 <= box.left < box.right <= 1 and 0 <= box.top < box.bottom <= 1):
        raise ValueError(f"{box} is no part of a picture")
    width, height = (box.right - box.left) * size[0], (box.bottom - box.top) * size[1]
    width, height = width * (1 + 2 * _MARGIN), height * (1 + 2 * _MARGIN)
    if preprocessing.crop is not None:
        width = height = max(width, height)
    left, right = _around(box.left, box.right, width / size[0])
    top, bottom = _around(box.top, box.bottom, height / size[1])
    return Box(left, top, right, bottom)


def _around(start: float, end: float, length: float) -> tuple[float, float]:
    """A stretch of a length (at most 1) with another one in its middle, moved to within 0 and 1."""
    length = min(1.0, length)
    first = min(max(0.0, (start + end - length) / 2), 1 - length)
    return first, first + length


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
        Box(left, top, left + across, top + down)
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
