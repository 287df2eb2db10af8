"""TIFFs that begin with a stamp of their picture, as some cameras and scanners write them.

TIFF 6.0, NewSubfileType: its lowest bit says that a directory's picture is a smaller version of
another one in the file. Pillow opens the first directory, whatever that is.
"""

from io import BytesIO
from typing import BinaryIO

from PIL import Image, TiffImagePlugin, UnidentifiedImageError
from PIL.ExifTags import Base

from photoclip.media.errors import MediaError
from photoclip.media.identity.directories import Directory, Layout, directories
from photoclip.media.identity.source import Damaged, Source
from photoclip.media.refusals import reason_for

_SUBFILE_TYPE, _REDUCED = 254, 1
_WIDTH, _LENGTH = 256, 257
_START_BYTES = 16


def behind_stamp(image: Image.Image, stream: BinaryIO) -> Image.Image:
    """The picture that an opened TIFF's first one is a stamp of, or else that one.

    What is said of the photo stays that of the first directory, but for how it must be turned.

    :raises MediaError: the picture is of a kind that can't be read.
    """
    if not isinstance(image, TiffImagePlugin.TiffImageFile):
        return image
    try:
        data = _reordered(stream)
    except Damaged:
        data = None
    if data is None:
        return image
    exif = image.getexif()
    try:
        picture = Image.open(BytesIO(data), formats=("TIFF",))
    except UnidentifiedImageError as error:
        raise MediaError(reason_for(BytesIO(data), data[:_START_BYTES])) from error
    exif.pop(_SUBFILE_TYPE, None)
    assert isinstance(picture, TiffImagePlugin.TiffImageFile)
    exif[Base.Orientation] = picture.tag_v2.get(Base.Orientation, 1)
    picture.info["exif"] = exif.tobytes()
    return picture


def _reordered(stream: BinaryIO) -> bytes | None:
    """The file with the picture's directory as the first; None where it needs no change."""
    source = Source(stream)
    layout = Layout.of(source)
    found = directories(source, layout)
    first = next(found)
    if not _is_reduced(first):
        return None
    largest = max((one for one in found if not _is_reduced(one)), key=_pixels, default=first)
    if _pixels(largest) <= _pixels(first):
        return None
    stream.seek(0)
    data = bytearray(stream.read())
    start = 8 if layout.big else 4
    place = largest.place.to_bytes(layout.width, "little" if layout.little else "big")
    data[start : start + layout.width] = place
    return bytes(data)


def _is_reduced(directory: Directory) -> bool:
    return any(value & _REDUCED for value in directory.values(_SUBFILE_TYPE))


def _pixels(directory: Directory) -> int:
    sides = directory.values(_WIDTH) + directory.values(_LENGTH)
    return sides[0] * sides[1] if len(sides) == 2 else 0
