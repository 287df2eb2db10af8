"""The hash of a file's image data, by the kind of file."""

from collections.abc import Callable
from typing import BinaryIO

from photoclip.media.identity.bmff import bmff
from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.gif import gif
from photoclip.media.identity.jpeg import jpeg
from photoclip.media.identity.jxl import jxl
from photoclip.media.identity.layered import psd
from photoclip.media.identity.png import png
from photoclip.media.identity.raw import crw, mrw, raf
from photoclip.media.identity.source import Damaged, Source
from photoclip.media.identity.tiff import tiff
from photoclip.media.identity.webp import webp

_Reader = Callable[[Source], Fingerprint]

_START_BYTES = 16

_BY_START: tuple[tuple[int, bytes, _Reader], ...] = (
    (0, b"\xff\xd8\xff", jpeg),
    (0, b"\x89PNG\r\n\x1a\n", png),
    (0, b"GIF87a", gif),
    (0, b"GIF89a", gif),
    (8, b"WEBP", webp),
    (4, b"ftyp", bmff),
    (0, b"\0\0\0\x0cJXL \r\n\x87\n", jxl),
    (0, b"\xff\x0a", jxl),
    (0, b"8BPS", psd),
    (0, b"FUJIFILMCCD-RAW", raf),
    (0, b"\0MRM", mrw),
    (6, b"HEAPCCDR", crw),
    *((0, start, tiff) for start in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")),
    # Olympus, and Panasonic and Leica, put letters of their own where TIFF has its 42.
    *((0, start, tiff) for start in (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")),
)


def image_hash(stream: BinaryIO) -> str:
    """The identity of the picture in an open file: "2-" and 32 hexadecimal digits.

    Exif, XMP, IPTC, comments, colour profiles, embedded thumbnails, and what phones append behind
    a picture do not go in; everything that its pixels are decoded from does. A file of an unknown
    kind, or a damaged one, is identified by all its bytes. The position in the file is lost.

    Takes one pass over the file, a few megabytes of memory, and at most a few times the work of
    reading it once, whatever the bytes are.

    :raises OSError: the file can't be read.
    """
    source = Source(stream)
    start = source.block(0, _START_BYTES)
    for position, signature, read in _BY_START:
        if start.startswith(signature, position):
            try:
                return read(source).text()
            except Damaged:
                break
    return _whole(Source(stream))


def _whole(source: Source) -> str:
    found = Fingerprint("file")
    found.feed_from(source, 0, source.size)
    return found.text()
