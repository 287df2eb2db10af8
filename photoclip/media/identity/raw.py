"""RAW files that are neither TIFF nor boxes: Fujifilm's and Minolta's.

Neither is documented by its maker; the places are those that LibRaw and ExifTool know (RAF: the
offset of the sensor's data at byte 100, big-endian; MRW: one block of everything else in front).
"""

from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_RAF_SENSOR = 100


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
