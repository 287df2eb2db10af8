"""Where an opened photo has its XMP: the packet, and what didn't fit into it.

JPEG: a segment holds 64 kB at most; what is longer goes into further ones, "extended XMP" (XMP
specification, part 3, 1.1.3.1). GIF: an application extension that is no row of sub-blocks, but the
packet itself, with a "magic trailer" behind it (the same, 1.1.2).
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress

from PIL import Image

from photoclip.media.xmp import LONGEST, extended_by

_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"
_NAME, _HEAD = 32, 40
"""Bytes of an extended packet's name; and with its full length and the place of this part."""
_GIF_XMP = b"\x21\xff\x0bXMP DataXMP"
_GIF_TRAILER = b"\x01\xff\xfe\xfd"


def packets(image: Image.Image, others: Iterable[object] = ()) -> Iterator[bytes | str]:
    """The packet of a photo, and the one that extends it, if there are any.

    :param others: Where else it may be: the first that is there counts.
    """
    places = (image.info.get("xmp"), *others)
    found = next((one for one in places if isinstance(one, bytes | str) and one), None)
    if found is None and image.format == "GIF":
        found = _of_gif(image)
    if found:
        yield found
        yield from _extended(image, found)


def _extended(image: Image.Image, packet: bytes | str) -> Iterator[bytes]:
    segments = [
        data[len(_EXTENSION) :]
        for _, data in getattr(image, "applist", ())
        if data.startswith(_EXTENSION)
    ]
    if not segments:
        return
    name = extended_by(packet).encode()
    parts = [data for data in segments if data[:_NAME] == name and len(data) > _HEAD]
    parts.sort(key=_place)
    if parts:
        yield b"".join(data[_HEAD:] for data in parts)[:LONGEST]


def _place(segment: bytes) -> int:
    return int.from_bytes(segment[_HEAD - 4 : _HEAD], "big")


def _of_gif(image: Image.Image) -> bytes | None:
    stream = getattr(image, "_fp", None) or getattr(image, "fp", None)
    if stream is None:
        return None
    position = stream.tell()
    try:
        stream.seek(0)
        data = bytes(stream.read(LONGEST))
    finally:
        with suppress(OSError):
            stream.seek(position)
    start = data.find(_GIF_XMP)
    end = data.find(_GIF_TRAILER, start)
    return data[start + len(_GIF_XMP) : end] if 0 <= start < end else None
