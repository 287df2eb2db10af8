"""WebP: the chunks that pixels are decoded from.

RFC 9649, section 2.7: a RIFF file of chunks: type, length (little-endian), data, padded to an even
length. Of those VP8, VP8L (pixels), ALPH (transparency), ANIM and ANMF (frames) matter. The flags
in VP8X say which metadata there are; editors put that chunk in front when they add some, and a
decoder of a still picture needs nothing of it.
"""

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_PIXELS = {b"VP8 ", b"VP8L", b"ANMF"}
_MATTER = {*_PIXELS, b"ALPH", b"ANIM"}
_CANVAS = slice(4, 10)
"""Width and height less one in VP8X, after the flags and what is reserved."""


def webp(source: Source) -> Fingerprint:
    """Pixels, transparency, frames; the canvas that these are put on.

    :raises Damaged: it has no pixels.
    """
    found = Fingerprint("webp")
    position, pixels, canvas = 12, False, b""
    while position + 8 <= source.size:
        kind = source.read(position, 4)
        length = source.number(position + 4, 4, little=True)
        if kind == b"VP8X":
            canvas = source.block(position + 8, position + 8 + length)[_CANVAS]
        elif kind in _MATTER:
            if kind == b"ANIM":
                found.note(canvas)
            found.note(kind)
            found.feed_from(source, position + 8, length)
            pixels = pixels or kind in _PIXELS
        position += 8 + length + length % 2
    if not pixels:
        raise Damaged("no pixels")
    return found
