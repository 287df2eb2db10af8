"""PNG and animated PNG: the chunks that pixels are decoded from.

PNG specification, third edition (W3C), sections 5.3 and 11: length, type, data, check sum. A type
that begins with a capital letter is needed for decoding; of the others tRNS (transparency) and
acTL, fcTL, fdAT (frames) are, too. The texts, XMP, Exif, times and colour profiles are not.
"""

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_ALSO = {b"tRNS", b"acTL", b"fcTL", b"fdAT"}
_SMALL = 1 << 20


def png(source: Source) -> Fingerprint:
    """Header, palette, transparency, pixels, frames.

    How the pixels are cut into chunks doesn't matter, except those of further frames. A file that
    ends too early is taken as far as it goes.

    :raises Damaged: it has no pixels.
    """
    found = Fingerprint("png")
    position, pixels = 8, False
    while position + 8 <= source.size:
        length, kind = source.number(position, 4), source.read(position + 4, 4)
        if kind == b"IEND":
            break
        if kind == b"IDAT":
            found.feed_from(source, position + 8, length)
            pixels = True
        elif kind[:1].isupper() or kind in _ALSO:
            _take(source, found, kind, position + 8, length)
        position += 12 + length
    if not pixels:
        raise Damaged("no pixels")
    return found


def _take(source: Source, found: Fingerprint, kind: bytes, start: int, length: int) -> None:
    if length <= _SMALL:
        found.note(kind, source.block(start, start + length))
    else:
        found.note(kind, length)
        found.feed_from(source, start, length)
