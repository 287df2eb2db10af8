"""JPEG XL as Pillow images, through libjxl."""

from types import ModuleType
from typing import Any, BinaryIO, cast

from PIL import Image, ImageFile
from PIL.ExifTags import Base
from typing_extensions import override

from photoclip.media.coding import LINEAR_SRGB, srgb_of_linear
from photoclip.media.errors import MediaError
from photoclip.media.jxl_frames import first_alone
from photoclip.media.signalling import coding_of_profile, note_coding

_SKIPPED = 4
"""Bytes of the Exif box that say how many more to skip (ISO/IEC 18181-2)."""


class JxlImage(ImageFile.ImageFile):
    """A JPEG XL picture, opened and not decoded: size, profile and EXIF are known.

    `load` makes it an upright 8-bit picture in that profile, of an animation the first one.
    """

    format = "JXL"
    format_description = "JPEG XL"

    @override
    def _open(self) -> None:
        assert self.fp is not None
        self._data: bytes | None = self.fp.read()
        try:
            facts = _libjxl().probe(self._data)
        except RuntimeError as error:
            raise MediaError("the picture is damaged: its header can't be read") from error
        self._size = facts.width, facts.height
        self._mode = "RGB"
        # libjxl gives linear light where it makes no use of a profile in the file.
        self._linear = coding_of_profile(facts.icc_profile) == LINEAR_SRGB
        self.info["icc_profile"] = None if self._linear else facts.icc_profile
        exif = facts.exif or bytes(_SKIPPED)
        self.info["exif"] = exif[_SKIPPED + int.from_bytes(exif[:_SKIPPED], "big") :]
        self.info["xmp"] = facts.xmp
        note_coding(self, cast("BinaryIO", self.fp))
        self.tile = []

    @override
    def load(self) -> Any:
        if self._data is not None:
            data, self._data = self._data, None
            kind = "uint16" if self._linear else "uint8"
            data = first_alone(data, _decodes)
            _, pixels = _libjxl().decode_to_numpy(data, dtype=kind)
            if self._linear:
                pixels = srgb_of_linear(pixels)
            picture = Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
            self._mode, self._size, self._im = picture.mode, picture.size, picture.im
        return super().load()

    @override
    def getexif(self) -> Image.Exif:
        """Without an orientation: it is obeyed when the picture is decoded."""
        found = super().getexif()
        found.pop(Base.Orientation, None)
        return found


def _decodes(data: bytes) -> bool:
    try:
        _libjxl().decode_to_numpy(data, dtype="uint8")
    except RuntimeError:
        return False
    return True


def _libjxl() -> ModuleType:
    """The library, which takes its time to import, when it is first needed.

    :raises MediaError: there is none for this system.
    """
    try:
        import pyjpegxl
    except ImportError as error:
        raise MediaError("JPEG XL can't be read on this computer: no decoder for it") from error
    # One decoder runs per worker process: threads would compete with the others'.
    pyjpegxl.set_num_threads(1)
    return pyjpegxl
