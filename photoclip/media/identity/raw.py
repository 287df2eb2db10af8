"""RAW files that are neither TIFF nor boxes: Fujifilm's, Minolta's, and Canon's older ones.

RAF: the offset of the sensor's data at byte 100, big-endian. MRW: one block of everything else in
front. CRW: the Camera Image File Format 1.0 (CIPA's predecessor JEIDA), heaps of records whose
table stands at their end; record 2005 (hexadecimal) holds the sensor's data. The first two are not
documented by their makers: the places are those that LibRaw and ExifTool know.
"""

import struct

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_RAF_SENSOR = 100
_CRW_SENSOR = 0x2005
_CRW_RECORD = struct.Struct("<HII")


def raf(source: Source) -> Fingerprint:
    """Fujifilm: the sensor's data; a JPEG with all metadata stands before it."""
    start, length = source.number(_RAF_SENSOR, 4), source.number(_RAF_SENSOR + 4, 4)
    if not 0 < start < source.size or not length:
        raise Damaged("no pixels")
    found = Fingerprint("raf")
    found.feed_from(source, start, length)
    return found


def mrw(source: Source) -> Fingerprint:
    """Minolta: what follows the block with metadata."""
    start = 8 + source.number(4, 4)
    if start >= source.size:
        raise Damaged("no pixels")
    found = Fingerprint("mrw")
    found.feed_from(source, start, source.size - start)
    return found


def crw(source: Source) -> Fingerprint:
    """Canon before CR2: the sensor's data."""
    heap = source.number(2, 4, little=True)
    table = heap + source.number(source.size - 4, 4, little=True)
    count = source.number(table, 2, little=True)
    records = source.read(table + 2, count * _CRW_RECORD.size)
    for kind, length, offset in _CRW_RECORD.iter_unpack(records):
        if kind == _CRW_SENSOR and length and heap + offset < source.size:
            found = Fingerprint("crw")
            found.feed_from(source, heap + offset, length)
            return found
    raise Damaged("no pixels")
