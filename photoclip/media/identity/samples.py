"""The samples of tracks: Canon's CR3, and sequences of pictures in HEIF and AVIF.

ISO/IEC 14496-12, 8.4 to 8.7: each track says in hdlr what it is of (vide, pict; CR3's timed
metadata are another kind), in stsd how it is coded, in stsz how long its samples are, in stsc how
many of them stand in a row, and in stco or co64 where such a row begins.
"""

from collections.abc import Iterator
from itertools import pairwise

from photoclip.media.identity.boxes import Box
from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged

_PICTURES = {b"vide", b"pict"}
_FULL = 4


def take_samples(moov: Box, found: Fingerprint) -> int:
    """Adds what the tracks of pictures hold; returns how many such tracks there are.

    :raises Damaged: a table is cut short.
    """
    taken = 0
    for track in moov.inside():
        media = track.first(b"mdia") if track.kind == b"trak" else None
        table = media.find(b"minf", b"stbl") if media else None
        if media and table and _handler(media) in _PICTURES:
            _take(table, found)
            taken += 1
    return taken


def _handler(media: Box) -> bytes:
    box = media.first(b"hdlr")
    return box.contents()[8:12] if box else b""


def _take(table: Box, found: Fingerprint) -> None:
    parts = {box.kind: box for box in table.inside()}
    if not {b"stsd", b"stsz", b"stsc"} <= set(parts):
        raise Damaged("a track without tables")
    lengths = _lengths(parts[b"stsz"])
    found.note(b"track", parts[b"stsd"].contents(), len(lengths))
    at = 0
    for start, count in zip(_offsets(parts), _counts(parts[b"stsc"]), strict=False):
        row = lengths[at : at + count]
        found.feed_from(table.source, start, sum(row))
        at += count


def _lengths(box: Box) -> list[int]:
    """The length of each sample."""
    cursor = box.cursor()
    cursor.take(_FULL)
    same, count = cursor.number(4), cursor.number(4)
    box.source.charge(64 * count)
    return [same] * count if same else [cursor.number(4) for _ in range(count)]


def _offsets(parts: dict[bytes, Box]) -> list[int]:
    """Where each row of samples begins."""
    box, width = parts.get(b"co64"), 8
    if box is None:
        box, width = parts.get(b"stco"), 4
    if box is None:
        raise Damaged("a track without places")
    cursor = box.cursor()
    cursor.take(_FULL)
    return [cursor.number(width) for _ in range(cursor.number(4))]


def _counts(box: Box) -> Iterator[int]:
    """How many samples each row has, without end: the last number holds for all that follow."""
    cursor = box.cursor()
    cursor.take(_FULL)
    runs = [(cursor.number(4), cursor.number(4), cursor.number(4)) for _ in range(cursor.number(4))]
    row = 1
    for (_, count, _), (following, _, _) in pairwise(runs):
        while row < following:
            yield count
            row += 1
    while runs:
        yield runs[-1][1]
