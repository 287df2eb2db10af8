"""HEIF, AVIF and CR3: pictures as items, as samples of tracks, or both."""

from photoclip.media.identity.boxes import boxes
from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.items import take_items
from photoclip.media.identity.samples import take_samples
from photoclip.media.identity.source import Damaged, Source


def bmff(source: Source) -> Fingerprint:
    """The items that are pictures, and the samples of the tracks of pictures.

    Where they lie doesn't go in: editors of metadata move them.

    :raises Damaged: there are none.
    """
    found = Fingerprint("bmff")
    taken = 0
    for box in boxes(source, 0, source.size):
        if box.kind == b"meta":
            taken += take_items(box, found)
        elif box.kind == b"moov":
            taken += take_samples(box, found)
    if not taken:
        raise Damaged("no pictures")
    return found
