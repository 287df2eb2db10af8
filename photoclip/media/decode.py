"""From a file to pixels: upright, 8-bit sRGB, no larger than needed."""

import math
from pathlib import Path

from PIL import Image
from PIL.ExifTags import Base

from photoclip.core.encoder import Pixels, Preprocessing
from photoclip.core.query.question import Box as Part
from photoclip.media.colour import to_plain, to_srgb
from photoclip.media.exif import read_tags
from photoclip.media.jpeg_ends import with_its_end
from photoclip.media.opening import open_photo
from photoclip.media.prepare import Box, Upright, prepare
from photoclip.media.thumbnails import THUMBNAIL_SIDE, side_for_thumbnail
from photoclip.media.turning import TRANSPOSED, TURNS

_MIRRORED_ACROSS = (2, 3, 6, 7)
_MIRRORED_DOWN = (3, 4, 7, 8)
"""Turning is swapping the axes, or not, then mirroring across, down, both or not at all."""

_DETAIL = 1.5
"""How many times larger than the encoder's input a photo is decoded, so that the encoder's own
scaling and not the decoder's coarse one decides on the pixels. Of photos with much fine detail the
vectors' cosine to those of a full decode is 0.998 or more; of mosaics of 64 photos 0.997."""
_DETAIL_OF_TILES = 2
"""The same where the encoder also gets to see parts."""

_BAND_PIXELS = 1 << 24

_Drafted = tuple[str, tuple[int, int, float, float]]
"""Mode and box of `Image.draft`."""

_MOST_FOR_A_PART = 1 << 25
"""So many pixels of a picture are decoded at least, and four times as many at most, for the sake
of a small part of it."""


def decode(path: Path, preprocessing: Preprocessing) -> Pixels:
    """A photo file as an encoder's input: (height, width, 3), uint8.

    :raises MediaError: the file can't be read.
    """
    with open_photo(path) as image:
        return prepare(render(image, side_for(image.size, preprocessing)), preprocessing)


def load_rgb(path: Path, min_side: int | None = None) -> Image.Image:
    """A photo file as an upright RGB picture in sRGB.

    :param min_side: Length that the shorter side must keep; the photo is decoded smaller, and
        faster, as far as this allows. None for the full size.
    :raises MediaError: the file can't be read.
    """
    with open_photo(path) as image:
        return render(image, min_side).image


def side_for(size: tuple[int, int], preprocessing: Preprocessing) -> int | None:
    """How long the shorter side of a photo of `size` must at least be for this preprocessing.

    Never less than a thumbnail needs, so that a photo gives an encoder the same pixels whether a
    thumbnail is made on the way or not.
    """
    if preprocessing.resize is None:
        return None
    return max(math.ceil(_DETAIL * max(preprocessing.needed)), side_for_thumbnail(size))


def side_for_tiles(preprocessing: Preprocessing) -> int | None:
    """The same of a photo whose tiles are wanted, too."""
    if preprocessing.resize is None:
        return None
    return max(_DETAIL_OF_TILES * max(preprocessing.needed), THUMBNAIL_SIDE)


def side_for_part(size: tuple[int, int], part: Part, preprocessing: Preprocessing) -> int | None:
    """The same where a part of a photo of `size` shall fill the encoder's input.

    Less for a part so small, of a picture so large, that all of it would take too much memory.
    """
    whole = side_for_tiles(preprocessing)
    if whole is None:
        return None
    wanted = math.ceil(whole / min(part.right - part.left, part.bottom - part.top))
    affordable = math.sqrt(_MOST_FOR_A_PART / (size[0] * size[1])) * min(size)
    return max(whole, min(wanted, int(affordable)))


def render(image: Image.Image, min_side: int | None, *, transparent: bool = False) -> Upright:
    """Decode an opened photo, as `load_rgb`. Inside `refusing` only.

    :param transparent: Whether what is transparent stays so: then the picture is RGBA.
    """
    size = image.size
    image, drafted = _loaded(image, min_side)
    if drafted is None:
        size = image.size  # Other decoders may know the size, and turn it, only now.
    orientation = _orientation(image)
    plain = to_plain(image)
    factor = 1 if min_side is None else max(1, min(plain.size) // min_side)
    if factor > 1:
        plain = _reduced(plain, factor)
    filled = (drafted[1] if drafted else (0, 0, *size))[2:]
    if orientation in TURNS:
        plain = plain.transpose(TURNS[orientation])
    box = _turned(filled[0] / factor, filled[1] / factor, plain.size, orientation)
    shown = to_srgb(plain, transparent=transparent)
    return Upright(shown, box, size[::-1] if orientation in TRANSPOSED else size)


def _loaded(image: Image.Image, min_side: int | None) -> tuple[Image.Image, _Drafted | None]:
    """The decoded picture, and what Pillow says of it if it was scaled while decoding."""
    # JPEG only: scales by 2, 4 or 8.
    drafted = None if min_side is None else image.draft(None, (min_side, min_side))
    try:
        image.load()
    except OSError:
        ended = with_its_end(image)
        if ended is None:
            raise
        return _loaded(ended, min_side)
    return image, drafted


def _reduced(image: Image.Image, factor: int) -> Image.Image:
    """The picture scaled down by a whole number, as `Image.reduce` does it.

    That makes a copy first of what is transparent: of a large picture by bands, therefore.
    """
    if image.mode != "RGBA" or image.width * image.height <= _BAND_PIXELS:
        return image.reduce(factor)
    rows = max(1, _BAND_PIXELS // (image.width * factor)) * factor
    size = -(-image.width // factor), -(-image.height // factor)
    reduced = Image.new(image.mode, size)
    reduced.info = image.info
    for top in range(0, image.height, rows):
        band = image.crop((0, top, image.width, min(image.height, top + rows)))
        reduced.paste(band.reduce(factor), (0, top // factor))
    return reduced


def _orientation(image: Image.Image) -> int:
    """Of the decoded pixels: formats that the decoder has turned already say nothing here."""
    orientation = read_tags(image).get(Base.Orientation)
    return orientation if isinstance(orientation, int) else 1


def _turned(width: float, height: float, size: tuple[int, int], orientation: int) -> Box:
    """Where pixels that filled the top left corner lie in a picture of `size`, once turned."""
    if orientation in TRANSPOSED:
        width, height = height, width
    left = size[0] - width if orientation in _MIRRORED_ACROSS else 0
    top = size[1] - height if orientation in _MIRRORED_DOWN else 0
    return (left, top, left + width, top + height)
