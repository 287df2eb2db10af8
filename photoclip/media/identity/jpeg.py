"""JPEG: what its scans are decoded from.

ITU-T T.81, annex B: a file is a row of marker segments (FF, a code, a length of two bytes that
counts itself); behind a start of scan come entropy-coded bytes, in which each FF is followed by 00
or by a restart code (D0 to D7). Metadata lie in the application segments (Exif and XMP in APP1,
IPTC in APP13, profile and the table of further pictures in APP2); only Adobe's APP14 says
something that a decoder needs: which transform the colours went through.
"""

import re

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_SOI, _EOI, _SOS, _COM, _APP0, _APP14, _APP15 = 0xD8, 0xD9, 0xDA, 0xFE, 0xE0, 0xEE, 0xEF
_STANDALONE = {0x01, _SOI, *range(0xD0, 0xD8)}
_IN_SCANS = {*range(0xC0, 0xD0), *range(_SOS, 0xF0), _COM}
"""Markers with a length. What else is found between scans is data of a damaged file."""

_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_ADOBE = b"Adobe"
_FIRST_READ = 1 << 14


def jpeg(source: Source) -> Fingerprint:
    """The tables and scans of the first picture in the file.

    What lies behind its end belongs to other pictures and films (MPF, motion photos). A file that
    ends too early is taken as far as it goes.

    :raises Damaged: there is no scan.
    """
    found = Fingerprint("jpeg")
    position = _tables(source, found)
    while position < source.size:
        position, marker = _to_marker(source, found, position)
        if marker == _EOI:
            break
        if marker in _IN_SCANS:
            length = source.number(position + 2, 2) if position + 4 <= source.size else 0
            found.feed_from(source, position, 2 + length)
            position += 2 + length
        else:
            found.feed_from(source, position, 2)
            position += 2
    return found


def _tables(source: Source, found: Fingerprint) -> int:
    """Takes what stands before the first scan and its header; returns where the scan begins."""
    position = 2
    while True:
        code = source.read(position, 2)
        if code[0] != 0xFF or code[1] == 0:  # junk, which decoders pass over, too
            position += 1
            continue
        marker = code[1]
        if marker == 0xFF:  # a fill byte
            position += 1
        elif marker in _STANDALONE:
            position += 2
        else:
            length = source.number(position + 2, 2)
            if marker == _EOI or length < 2:
                raise Damaged("no scan")
            if _matters(source, marker, position, length):
                found.note(marker, source.read(position + 4, length - 2))
            position += 2 + length
            if marker == _SOS:
                return position


def _matters(source: Source, marker: int, position: int, length: int) -> bool:
    if marker == _APP14:
        return length >= 7 and source.read(position + 4, 5) == _ADOBE
    return marker != _COM and not _APP0 <= marker <= _APP15


def _to_marker(source: Source, found: Fingerprint, position: int) -> tuple[int, int]:
    """Takes entropy-coded bytes up to the next marker; returns its place and code.

    Where none comes: the file's end, and 0. A progressive picture has a dozen markers or more, so
    that what is read at a time begins small: to read to the end for each would be too much work.
    """
    length = _FIRST_READ
    while position < source.size:
        data = source.block(position, position + length)
        length *= 2
        match = _MARKER.search(data)
        if match:
            found.feed(data[: match.start()])
            return position + match.start(), data[match.start() + 1]
        split = data.endswith(b"\xff") and len(data) > 1  # may be half of a marker
        taken = len(data) - 1 if split else len(data)
        found.feed(data[:taken])
        position += taken
    return position, 0
