"""Photoshop documents.

Adobe Photoshop File Formats Specification: a header of 26 bytes, then three sections, each after
its length: colour mode (the palette), image resources (all metadata, and a thumbnail), layers; at
last the pixels.
"""

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_HEADER_BYTES = 26


def psd(source: Source) -> Fingerprint:
    """All but the image resources.

    :raises Damaged: it ends before its pixels.
    """
    found = Fingerprint("psd")
    found.note(source.read(0, _HEADER_BYTES))
    palette = source.number(_HEADER_BYTES, 4)
    found.feed_from(source, _HEADER_BYTES + 4, palette)
    resources = _HEADER_BYTES + 4 + palette
    start = resources + 4 + source.number(resources, 4)
    if start >= source.size:
        raise Damaged("no pixels")
    found.note(palette)
    found.feed_from(source, start, source.size - start)
    return found
