"""From a file to pixels: upright, 8-bit sRGB, no larger than needed."""

from pathlib import Path

from PIL import Image
from PIL.ExifTags import Base

from photoclip.core.encoder import Pixels, Preprocessing
from photoclip.media.colour import to_plain, to_srgb
from photoclip.media.exif import read_tags
from photoclip.media.opening import open_photo, refusing
from photoclip.media.prepare import prepare

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What makes a picture upright, by EXIF orientation."""

_DETAIL = 2
"""How many times larger than the encoder's input a photo is decoded, so that the encoder's own
scaling and not the decoder's coarse one decides on the pixels."""


def decode(path: Path, preprocessing: Preprocessing) -> Pixels:
    """A photo file as an encoder's input: (height, width, 3), uint8.

    :raises MediaError: the file can't be read.
    """
    image = load_rgb(path, side_for(preprocessing))
    with refusing():
        return prepare(image, preprocessing)


def load_rgb(path: Path, min_side: int | None = None) -> Image.Image:
    """A photo file as an upright RGB picture in sRGB.

    :param min_side: Length that the shorter side must keep; the photo is decoded smaller, and
        faster, as far as this allows. None for the full size.
    :raises MediaError: the file can't be read.
    """
    with open_photo(path) as image:
        return render(image, min_side)


def side_for(preprocessing: Preprocessing) -> int | None:
    """How long the shorter side of a photo must at least be for this preprocessing."""
    if preprocessing.resize is None:
        return None
    return _DETAIL * max(preprocessing.needed)


def render(image: Image.Image, min_side: int | None) -> Image.Image:
    """Decode an opened photo, as `load_rgb`. Inside `refusing` only."""
    if min_side is not None:
        image.draft(None, (min_side, min_side))  # JPEG only: scales by 2, 4 or 8 while decoding.
    image.load()
    turn = _turn(image)
    plain = to_plain(image)
    if min_side is not None:
        factor = min(plain.size) // min_side
        if factor > 1:
            plain = plain.reduce(factor)
    if turn is not None:
        plain = plain.transpose(turn)
    return to_srgb(plain)


def _turn(image: Image.Image) -> Image.Transpose | None:
    """Of the decoded pixels: formats that the decoder has turned already say nothing here."""
    orientation = read_tags(image).get(Base.Orientation)
    return _TURNS.get(orientation) if isinstance(orientation, int) else None
