"""TIFF, BigTIFF, and the RAW files that are built like them: DNG, NEF, CR2, ARW, PEF, ORF, RW2 …

TIFF revision 6.0 (directories of entries: tag, type, count, value or its offset; strips), TIFF
Technical Note 1 (SubIFDs), TIFF Tech Note 2 (JPEGTables), the BigTIFF design (LibTIFF), DNG 1.7
(NewSubFileType of previews). Olympus and Panasonic put other magic numbers in the header;
Panasonic gives the sensor's data in tag 0x118 (ExifTool, PanasonicRaw).

The Exif, GPS and maker's directories are never entered. Offsets don't go in, so that an editor may
move everything; neither do previews and thumbnails where there is a picture besides, since RAW
developers renew those when they write their settings into the file.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from photoclip.media.identity.directories import Directory, Layout, directories
from photoclip.media.identity.fingerprint import Fingerprint
from photoclip.media.identity.source import Damaged, Source

_STRIPS, _TILES, _JPEG, _SENSOR = (273, 279), (324, 325), (513, 514), (0x118, 0x117)
_PANASONIC = b"IIU\0"
_SUBFILE_TYPE, _REDUCED = 254, 1
_FACTS = (
    256,  # width
    257,  # length
    258,  # bits per sample
    259,  # compression
    262,  # photometric interpretation
    266,  # fill order
    277,  # samples per pixel
    278,  # rows per strip
    284,  # planar configuration
    292,  # T4 options
    293,  # T6 options
    317,  # predictor
    320,  # colour map
    322,  # tile width
    323,  # tile length
    332,  # ink set
    338,  # extra samples
    339,  # sample format
    347,  # JPEG tables
    530,  # subsampling of the colours
    33421,  # colour filter's dimensions
    33422,  # colour filter's pattern
)
"""Tags that pixels are decoded by. Orientation is metadata."""


@dataclass(frozen=True, slots=True)
class _Picture:
    """One directory with data: facts, and the extents (offset, length) of the data."""

    directory: Directory
    extents: list[tuple[int, int]]
    preview: bool


def tiff(source: Source) -> Fingerprint:
    """The strips and tiles of all pictures that are no previews, and what they are decoded by.

    :raises Damaged: there is none.
    """
    layout = Layout.of(source)
    pictures = list(_pictures(source, directories(source, layout)))
    chosen = [one for one in pictures if not one.preview] or pictures
    if not chosen:
        raise Damaged("no pixels")
    found = Fingerprint("tiff")
    found.note(int(layout.little))
    for picture in chosen:
        for tag in _FACTS:
            found.note(tag, *picture.directory.values(tag))
        for offset, length in _joined(picture.extents):
            found.feed_from(source, offset, length)
    return found


def _pictures(source: Source, found: Iterator[Directory]) -> Iterator[_Picture]:
    panasonic = source.read(0, len(_PANASONIC)) == _PANASONIC
    for directory in found:
        reduced = any(value & _REDUCED for value in directory.values(_SUBFILE_TYPE))
        sensor = directory.values(_SENSOR[0])
        if sensor and panasonic:  # Elsewhere the tag is the least value of a sample.
            length = source.size - sensor[0]  # the byte counts are of what the sensor gave
            yield _Picture(directory, [(sensor[0], length)], preview=False)
            continue
        for offsets, lengths in (_STRIPS, _TILES, _JPEG):
            extents = list(zip(directory.values(offsets), directory.values(lengths), strict=False))
            if any(length for _, length in extents):
                yield _Picture(directory, extents, reduced or offsets == _JPEG[0])
                break


def _joined(extents: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The same, with what lies one behind the other read in one go."""
    start, end = 0, 0
    for offset, length in extents:
        if offset != end:
            yield start, end - start
            start = offset
        end = offset + length
    yield start, end - start
