"""JPEG XL as Pillow images, through libjxl."""

from io import BytesIO
from typing import Any

from PIL import Image, ImageFile
from PIL.ExifTags import Base
from typing_extensions import override

from photoclip.media.errors import MediaError
from photoclip.media.identity.boxes import boxes
from photoclip.media.identity.source import Source
from photoclip.media.signalling import note_coding

_BARE = b"\xff\x0a"
"""What a file without boxes begins with."""


class JxlImage(ImageFile.ImageFile):
    """A JPEG XL picture, opened and not decoded. `load` makes it upright; its profile is kept.

    Of an animation, the first frame.
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
        self._size = facts["width"], facts["height"]
        self._mode = "RGB"
        self.tile = []

    @override
    def load(self) -> Any:
        if self._data is not None:
            data, self._data = self._data, None
            # One decoder runs per worker process: threads would compete with the others'.
            with _libjxl().JXL(threads=1, pool_size=1) as codec:
                pixels, facts = codec.decode(data, metadata=True)
            picture = Image.fromarray(pixels)
            self._mode, self._size, self._im = picture.mode, picture.size, picture.im
            self.info["icc_profile"] = facts.get("icc_profile")
            note_coding(self, BytesIO())
            self.info["exif"] = facts.get("exif") or b""
        return super().load()

    @override
    def getexif(self) -> Image.Exif:
        """Without an orientation: it is obeyed when the picture is decoded.

        Where it is compressed, the picture is decoded for it.
        """
        if self._data is not None and "exif" not in self.info:
            exif = _read_exif(self._data)
            if exif is None:
                self.load()
            else:
                self.info["exif"] = exif
        found = super().getexif()
        found.pop(Base.Orientation, None)
        return found


def _read_exif(data: bytes) -> bytes | None:
    """Of the box that holds it, behind the number of bytes to skip (ISO/IEC 18181-2); or None.

    None for an Exif that is compressed. A file without any has an empty one.
    """
    if data.startswith(_BARE):
        return b""
    for box in boxes(Source(BytesIO(data)), 0, len(data)):
        if box.kind == b"Exif":
            found = box.contents()
            return found[4 + int.from_bytes(found[:4], "big") :]
        if box.kind == b"brob" and data.startswith(b"Exif", box.start):
            return None
    return b""


def _libjxl() -> Any:
    """The library, which takes its time to import, when it is first needed.

    :raises MediaError: there is none for this system.
    """
    try:
        import pylibjxl
    except ImportError as error:
        raise MediaError("JPEG XL can't be read on this computer: no decoder for it") from error
    return pylibjxl
