"""The first picture of a JPEG XL animation.

libjxl's binding hands out the last picture that it finds. It also takes data that end too early, if
only one picture is whole: so the animation is cut behind its first one. Where that ends only a
decoder can tell, hence the search. The header's bits: ISO/IEC 18181-1, D.2 and D.3.
"""

from collections.abc import Callable
from io import BytesIO

from photoclip.media.identity.boxes import boxes
from photoclip.media.identity.source import Damaged, Source

_BARE = b"\xff\x0a"
_HEADER_BYTES = 64
_LEAST = 1 << 10
_PART_NUMBER_BYTES = 4
_LARGE_SIZES = (9, 13, 18, 30)
"""Bits of a side's length, by what two bits before it say."""


class _Bits:
    """Reads a header's bits, the lowest of each byte first."""

    def __init__(self, data: bytes) -> None:
        self._left = int.from_bytes(data, "little")

    def take(self, count: int = 1) -> int:
        value = self._left & ((1 << count) - 1)
        self._left >>= count
        return value

    def skip_size(self) -> None:
        """Width and height."""
        small = self.take()
        self._skip_side(small)
        if self.take(3) == 0:  # no ratio that would tell the width
            self._skip_side(small)

    def _skip_side(self, small: int) -> None:
        self.take(5 if small else _LARGE_SIZES[self.take(2)])


def first_alone(data: bytes, decodes: Callable[[bytes], bool]) -> bytes:
    """An animation up to the end of its first picture; any other file as it is.

    :param decodes: Whether a picture comes out of these data.
    """
    try:
        stream = _codestream(data)
    except Damaged:
        return data
    if not _is_animation(stream):
        return data
    length = _LEAST
    while not decodes(stream[:length]):
        if length >= len(stream):
            return data
        length *= 2
    short, enough = 0, length
    while enough - short > 1:
        middle = (short + enough) // 2
        if decodes(stream[:middle]):
            enough = middle
        else:
            short = middle
    return stream[:enough]


def _is_animation(stream: bytes) -> bool:
    if not stream.startswith(_BARE):
        return False
    bits = _Bits(stream[len(_BARE) : _HEADER_BYTES])
    bits.skip_size()
    everything_usual, more = bits.take(), bits.take()
    if everything_usual or not more:
        return False
    bits.take(3)  # orientation
    if bits.take():  # a size to be shown at
        bits.skip_size()
    has_preview = bits.take()
    return not has_preview and bool(bits.take())


def _codestream(data: bytes) -> bytes:
    """The picture without the boxes around it.

    :raises Damaged: these are cut short.
    """
    if data.startswith(_BARE):
        return data
    parts = []
    for box in boxes(Source(BytesIO(data)), 0, len(data)):
        if box.kind == b"jxlc":
            parts.append(data[box.start : box.end])
        elif box.kind == b"jxlp":
            parts.append(data[box.start + _PART_NUMBER_BYTES : box.end])
    return b"".join(parts)
