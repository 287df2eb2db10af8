"""GIF: screen, palettes, frames.

GIF89a specification: header and logical screen descriptor, global palette, then blocks: images
(2C) with a palette of their own and sub-blocks of data, and extensions (21), of which those with
control (F9) and text (01) change what is seen. Comments (FE) and applications' (FF: XMP, profile,
number of repetitions) don't, and neither does the version in the header, which editors raise.
"""

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_CONTROL, _TEXT = 0xF9, 0x01
_LONGEST = 256
"""Bytes of a sub-block, with its length."""


def gif(source: Source) -> Fingerprint:
    """What the frames are drawn from. A file that ends too early is taken as far as it goes.

    :raises Damaged: it has no frame.
    """
    found = Fingerprint("gif")
    screen = source.read(6, 7)
    palette = _palette_bytes(screen[4])
    found.note(screen, source.read(13, palette))
    position, frames = 13 + palette, 0
    while position < source.size:
        kind = source.read(position, 1)[0]
        if kind == _TRAILER:
            break
        if kind == _IMAGE:
            position = _image(source, found, position)
            frames += 1
        elif kind == _EXTENSION:
            position = _extension(source, found, position)
        else:
            position += 1  # decoders look for the next block, too
    if not frames:
        raise Damaged("no frame")
    return found


def _palette_bytes(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _image(source: Source, found: Fingerprint, position: int) -> int:
    descriptor = source.read(position, 10)
    palette = _palette_bytes(descriptor[9])
    found.note(descriptor, source.read(position + 10, palette + 1))  # and the width of its codes
    return _sub_blocks(source, found, position + 11 + palette)


def _extension(source: Source, found: Fingerprint, position: int) -> int:
    label = source.read(position + 1, 1)[0]
    if label in (_CONTROL, _TEXT):
        found.note(label)
        return _sub_blocks(source, found, position + 2)
    return _sub_blocks(source, None, position + 2)


def _sub_blocks(source: Source, found: Fingerprint | None, position: int) -> int:
    """Takes blocks of up to 255 bytes, each after its length, until one is empty."""
    while position < source.size:
        data = source.ahead(position, _LONGEST)
        at = 0
        while at < len(data) and data[at] and at + data[at] < len(data):
            at += 1 + data[at]
        if at == 0 and data[0]:
            at = len(data)  # the file ends inside of a block
        ended = at < len(data) and not data[at]
        if found is not None:
            found.feed(data[:at])
        position += at + ended
        if ended:
            break
    return position
