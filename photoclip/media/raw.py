"""RAW photos as Pillow images: the preview inside, or a quick development by LibRaw."""

import os
from io import BytesIO
from multiprocessing import parent_process
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile
from PIL.ExifTags import IFD, Base
from typing_extensions import override

from photoclip.media.coding import ADOBE_RGB
from photoclip.media.errors import MediaError
from photoclip.media.limits import check_pixels
from photoclip.media.raw_exif import read_raw_exif
from photoclip.media.signalling import KEY, is_adobe_rgb
from photoclip.media.turning import TURNS

if TYPE_CHECKING:
    import rawpy

STAMP = 240
"""A preview whose shorter side is less shows too little to stand for a photo."""
_ALMOST = 0.9
"""Previews in full size are a few pixels smaller than what the sensor saw."""
_FEWEST_BITS = 0.1
"""For each pixel of the sensor: a file that has fewer in all is a header without its data. The
strongest compression takes about one."""
_CUT_SHORT = "the RAW photo is damaged: it ends too early"
_SRGB_CURVE = (2.4, 12.92)
"""Power and slope near black (IEC 61966-2-1), as LibRaw takes them."""

_ORIENTATIONS = {0: 1, 1: 2, 2: 4, 3: 3, 4: 5, 5: 8, 6: 6, 7: 7}
"""EXIF's orientations by LibRaw's "flip", whose bits say: mirrored, upside down, axes swapped."""
_SWAPPED = 4
_FIRST_YEAR = 1990
"""Of digital cameras. What is earlier is the beginning of a clock."""


class RawImage(ImageFile.ImageFile):
    """A RAW photo, opened and not decoded: size, orientation and EXIF are known.

    `load` makes it an upright 8-bit picture, perhaps with a profile: of the preview that the camera
    put into the file, if that is large enough, else of the sensor's data, developed with the
    camera's white balance. Large enough is what `draft` asked for, or nearly the full size.
    """

    format = "RAW"
    format_description = "RAW photo"

    @override
    def _open(self) -> None:
        assert self.fp is not None
        bits = 8 * self.fp.seek(0, os.SEEK_END)
        self._raw = _opened(self.fp)
        sizes = self._raw.sizes
        check_pixels(sizes.raw_width, sizes.raw_height)
        self._has_sensor = bits >= _FEWEST_BITS * sizes.raw_width * sizes.raw_height
        self._flip = sizes.flip if sizes.flip in _ORIENTATIONS else 0
        self._stored = (sizes.width, sizes.height)
        self._size = self._stored[::-1] if self._flip & _SWAPPED else self._stored
        self._mode = "RGB"
        self._wanted = round(_ALMOST * min(self._size))
        self.info["original_orientation"] = _ORIENTATIONS[self._flip]
        self.tile = []

    @override
    def draft(self, mode: str | None, size: tuple[int, int] | None) -> None:
        """Be content with a picture of at least this size; what it will be is not known yet."""
        if size is not None:
            self._wanted = min(self._wanted, *size)

    @override
    def load(self) -> Any:
        if self._im is None:
            self.getexif()  # Needs what is let go here.
            picture = self._decoded()
            self._raw.close()
            self._mode, self._size, self._im = picture.mode, picture.size, picture.im
            self.info["icc_profile"] = picture.info.get("icc_profile")
            self.info[KEY] = picture.info.get(KEY)
        return super().load()

    @override
    def getexif(self) -> Image.Exif:
        """Of the file, or else of the preview, and what only LibRaw knows. No orientation."""
        if self._exif is None:
            exif = self._own_exif()
            if Base.Make not in exif and (preview := self._preview()):
                exif = preview.getexif()
            if Base.Make not in exif:
                _complete(exif, self._raw)
            exif.pop(Base.Orientation, None)
            self._exif = exif
        return self._exif

    def _own_exif(self) -> Image.Exif:
        try:
            return read_raw_exif(cast("BinaryIO", self.fp))
        except Exception:  # noqa: BLE001  Pillow's readers meet damaged bytes with errors of all kinds.
            return Image.Exif()

    def _decoded(self) -> Image.Image:
        preview = self._preview()
        side = min(preview.size) if preview else 0
        if preview and side >= self._wanted and (upright := self._upright(preview)):
            return upright
        try:
            return self._developed()
        except MediaError:
            upright = self._upright(preview) if preview and side >= STAMP else None
            if upright is None:
                raise
            return upright

    def _preview(self) -> Image.Image | None:
        """The largest picture in the file, opened and not decoded; None if there is none."""
        import rawpy

        try:
            found = self._raw.extract_thumb()
        except (rawpy.LibRawError, NotImplementedError):
            return None
        if not isinstance(found.data, bytes):
            return _as_image(found.data)
        try:
            return Image.open(BytesIO(found.data), formats=("JPEG",))
        except OSError:
            return None

    def _upright(self, preview: Image.Image) -> Image.Image | None:
        """The decoded preview, turned as the photo must be, unless the camera has turned it.

        None if it is damaged.
        """
        check_pixels(*preview.size)
        swaps = self._flip & _SWAPPED and self._stored[0] != self._stored[1]
        turned = swaps and _is_wide(preview.size) != _is_wide(self._stored)
        profile = preview.info.get("icc_profile")
        preview.draft(None, (self._wanted, self._wanted))
        try:
            preview.load()
        except OSError:
            return None
        turn = None if turned else TURNS.get(_ORIENTATIONS[self._flip])
        upright = preview if turn is None else preview.transpose(turn)
        upright.info = {"icc_profile": profile}
        if not profile and is_adobe_rgb(self):
            upright.info[KEY] = ADOBE_RGB
        return upright

    def _developed(self) -> Image.Image:
        import rawpy

        if not self._has_sensor:  # LibRaw develops what it takes for them, or asks for gigabytes.
            raise MediaError(_CUT_SHORT)
        try:
            pixels = self._raw.postprocess(
                half_size=min(self._stored) // 2 >= self._wanted,
                demosaic_algorithm=rawpy.DemosaicAlgorithm.LINEAR,
                use_camera_wb=True,
                gamma=_SRGB_CURVE,
            )
        except rawpy.LibRawError as error:
            raise MediaError(_reason(error)) from error
        if pixels.min() == pixels.max():  # LibRaw takes data that are missing for black.
            raise MediaError(_CUT_SHORT)
        return _as_image(pixels)


def _opened(stream: Any) -> "rawpy.RawPy":
    if parent_process() is not None:
        # One decoder runs per worker process; LibRaw's threads would compete with the others'.
        os.environ["OMP_NUM_THREADS"] = "1"
    import rawpy

    raw = rawpy.RawPy()
    try:
        stream.seek(0)
        raw.open_buffer(stream)
    except rawpy.LibRawError as error:
        raise MediaError(_reason(error)) from error
    return raw


def _reason(error: Exception) -> str:
    import rawpy

    if isinstance(error, rawpy.LibRawFileUnsupportedError):
        return "a RAW photo of a kind that can't be read"
    if isinstance(error, rawpy.LibRawUnsufficientMemoryError | rawpy.LibRawTooBigError):
        return "it takes too much memory to decode"
    if isinstance(error, rawpy.LibRawIOError):
        return _CUT_SHORT
    return "the RAW photo is damaged"


def _as_image(pixels: NDArray[Any]) -> Image.Image:
    """Of (height, width, 1 or 3) samples of 8 or 16 bits."""
    if pixels.dtype != np.uint8:
        pixels = (pixels >> 8).astype(np.uint8)
    return Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)


def _is_wide(size: tuple[int, int]) -> bool:
    return size[0] > size[1]


def _complete(exif: Image.Exif, raw: "rawpy.RawPy") -> None:
    """Adds what LibRaw read from a file without EXIF. It decodes the sensor's data for that."""
    import rawpy

    try:
        other, lens = raw.other, raw.lens
    except rawpy.LibRawError:
        return
    found: dict[int, object] = {
        Base.LensModel: lens.model,
        Base.ISOSpeedRatings: other.iso_speed,
        Base.ExposureTime: other.shutter_speed,
        Base.FNumber: other.aperture,
        Base.FocalLength: other.focal_length,
    }
    if other.timestamp.year >= _FIRST_YEAR:
        found[Base.DateTimeOriginal] = other.timestamp.strftime("%Y:%m:%d %H:%M:%S")
    shot = exif.get_ifd(IFD.Exif)
    shot.update({tag: value for tag, value in found.items() if value and not shot.get(tag)})
