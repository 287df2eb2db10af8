"""JPEG XL.

ISO/IEC 18181-2: a bare codestream, or boxes, of which jxlc holds the codestream, or several jxlp
parts of it, each after a number of four bytes. Exif, xml, brob (compressed metadata), jumb, and
jbrd (what it takes to restore a JPEG's file) don't go in. An editor that adds metadata to a bare
codestream puts it into boxes, hence the one hash for all three forms.
"""

from photoclip.media.identity.boxes import Box, boxes
from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_BARE = b"\xff\x0a"
_PART_NUMBER_BYTES = 4


def jxl(source: Source) -> Fingerprint:
    """The codestream.

    :raises Damaged: there is none.
    """
    found = Fingerprint("jxl")
    if source.read(0, 2) == _BARE:
        found.feed_from(source, 0, source.size)
        return found
    extents = [_codestream(box) for box in boxes(source, 0, source.size)]
    if not any(length for _, length in extents):
        raise Damaged("no codestream")
    for start, length in extents:
        found.feed_from(source, start, length)
    return found


def _codestream(box: Box) -> tuple[int, int]:
    """Where the box's part of the codestream lies: (offset, length)."""
    if box.kind not in (b"jxlc", b"jxlp"):
        return 0, 0
    start = box.start + (_PART_NUMBER_BYTES if box.kind == b"jxlp" else 0)
    return start, max(0, box.end - start)
