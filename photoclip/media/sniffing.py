"""What a file is, by its first bytes, and for a TIFF by its directories.

Signatures: ISO/IEC 14496-12 (boxes), 13818-1 (transport streams), 18181-2 (JPEG XL), RFC 9559
(Matroska); of RAW files, which nobody documents, those that LibRaw and ExifTool go by.
"""

from typing import BinaryIO

from photoclip.media.identity.directories import Directory, Layout, directories
from photoclip.media.identity.source import Damaged, Source
from photoclip.media.kinds import kind_of

START_BYTES = 1024
"""As much as the functions here need to see."""

_PICTURE_BRANDS = frozenset(
    {
        *(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"),
        *(b"mif1", b"mif2", b"mif3", b"msf1", b"miaf", b"avif", b"avis", b"avci", b"avcs"),
        *(b"crx ", b"jp2 ", b"jpx ", b"jxl ", b"jpeg", b"jpgs", b"j2ki", b"j2is", b"vvic"),
    }
)
_QUICKTIME = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
"""What films from before `ftyp` begin with."""
_FILM_STARTS = (
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # ASF, Windows Media
    b"\0\0\1\xba",  # MPEG program stream
    b"\0\0\1\xb3",  # MPEG video
    b"FLV\1",
    b"OggS",
    b"\x1f\x07\0",  # DV
)
_PACKET_BYTES = (188, 192)
"""Of an MPEG transport stream, and of one with times in front of each packet."""

_JXL_STARTS = (b"\xff\x0a", b"\0\0\0\x0cJXL \r\n\x87\n")
_SHOWN_STARTS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"RIFF", b"8BPS", b"BM")
"""Of pictures that are no RAW, whatever the file is called."""

TIFF_STARTS = (b"II*\0", b"MM\0*")
_RAW_STARTS = (
    b"IIU\0",  # Panasonic, Leica
    *(b"IIRO", b"IIRS", b"MMOR"),  # Olympus
    b"FUJIFILMCCD-RAW",
    b"\0MRM",  # Minolta
    b"FOVb",  # Sigma
)
_RAW_INSIDE = (
    (8, b"CR\2"),  # Canon, in a TIFF
    (6, b"HEAPCCDR"),  # Canon, before
    (4, b"ftypcrx "),  # Canon, after
    *((8, b"IIII"), (8, b"MMMM")),  # Phase One, in a TIFF
)
_DNG_VERSION, _COMPRESSION, _PHOTOMETRIC, _LEAF_DATA = 50706, 259, 262, 34310
_SENSOR_COLOURS = frozenset({32803, 34892})
"""A colour filter's mosaic, and what was made of it but not developed (DNG 1.7)."""
_SENSOR_COMPRESSIONS = frozenset({32767, 32769, 32770, 32867, 34713, 65000, 65535})
"""Of Sony, Epson, Samsung, Kodak, Nikon, Kodak and Pentax."""


def is_video(start: bytes) -> bool:
    """Whether a file that begins so is a film, or sound in a film's container."""
    if start[4:8] == b"ftyp":
        length = min(int.from_bytes(start[:4], "big"), len(start))
        brands = {start[8:12], *(start[at : at + 4] for at in range(16, length - 3, 4))}
        return not brands & _PICTURE_BRANDS
    if start.startswith(b"RIFF"):
        return start[8:12] in (b"AVI ", b"CDXA")
    if start.startswith(_FILM_STARTS):
        return True
    return start[4:8] in _QUICKTIME or any(_has_packets(start, size) for size in _PACKET_BYTES)


def is_jxl(start: bytes) -> bool:
    """Whether a file that begins so is a JPEG XL picture: bare, or in boxes."""
    return start.startswith(_JXL_STARTS)


def is_raw(stream: BinaryIO, start: bytes, name: str = "") -> bool:
    """Whether a file is what a sensor saw, to be developed, and no picture yet.

    Most RAW files are TIFF files whose first picture is a stamp: their directories tell. The
    extension counts where the content could be either. The stream's position is lost.
    """
    if start.startswith(_RAW_STARTS) or any(start[at:].startswith(s) for at, s in _RAW_INSIDE):
        return True
    if kind_of(name) == "raw":
        return not (start.startswith(_SHOWN_STARTS) or is_jxl(start) or start[4:8] == b"ftyp")
    return start.startswith(TIFF_STARTS) and _has_sensor_data(stream)


def _has_packets(start: bytes, size: int) -> bool:
    """Whether every packet of a transport stream begins with its mark."""
    marks = start[size - 188 :: size][:4]
    return len(marks) == 4 and set(marks) == {0x47}


def _has_sensor_data(stream: BinaryIO) -> bool:
    try:
        source = Source(stream)
        return any(_is_of_sensor(one) for one in directories(source, Layout.of(source)))
    except Damaged:
        return False


def _is_of_sensor(directory: Directory) -> bool:
    return (
        not directory.entries.keys().isdisjoint((_DNG_VERSION, _LEAF_DATA))
        or not _SENSOR_COLOURS.isdisjoint(directory.values(_PHOTOMETRIC))
        or not _SENSOR_COMPRESSIONS.isdisjoint(directory.values(_COMPRESSION))
    )
