"""RAW photos, made of pictures: DNG as cameras write it, with or without a preview inside."""

import struct
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

_TYPES = {"byte": (1, "B"), "ascii": (2, "B"), "short": (3, "H"), "long": (4, "I")}
_RATIONALS = {"rational": (5, "I"), "signed": (10, "i")}
_XYZ_TO_SRGB = (3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570)
_D65 = 21
_WHITE = 16_000
_NOWHERE = 0x7FFF0000

Entry = tuple[int, str, Sequence[float] | bytes]


class TiffWriter:
    """A little-endian TIFF file in memory; directories are written after what they point to."""

    def __init__(self) -> None:
        self._data = bytearray(b"II*\0\0\0\0\0")

    def add(self, data: bytes) -> int:
        """Append data; returns its offset."""
        self._data += bytes(len(self._data) % 2)
        self._data += data
        return len(self._data) - len(data)

    def directory(self, entries: list[Entry]) -> int:
        """Append a directory and what doesn't fit into it; returns its offset."""
        packed = b""
        for tag, kind, values in sorted(entries, key=lambda entry: entry[0]):
            number, count, data = _encoded(kind, values)
            if len(data) > 4:
                data = struct.pack("<I", self.add(data))
            packed += struct.pack("<HHI4s", tag, number, count, data)
        return self.add(struct.pack("<H", len(entries)) + packed + bytes(4))

    def finish(self, first: int) -> bytes:
        """The file, with the offset of its first directory put in."""
        self._data[4:8] = struct.pack("<I", first)
        return bytes(self._data)


def _encoded(kind: str, values: Sequence[float] | bytes) -> tuple[int, int, bytes]:
    if kind in _RATIONALS:
        number, code = _RATIONALS[kind]
        pairs = [part for value in values for part in (round(value * 10_000), 10_000)]
        return number, len(values), struct.pack(f"<{len(pairs)}{code}", *pairs)
    number, code = _TYPES[kind]
    return number, len(values), struct.pack(f"<{len(values)}{code}", *map(int, values))


def write_dng(
    path: Path,
    picture: Image.Image,
    *,
    orientation: int = 1,
    preview: Image.Image | None = None,
    raw_data: bool = True,
    adobe_rgb: bool = False,
) -> Path:
    """A DNG of a sensor that sees sRGB's primaries, of a picture as it is stored (not upright).

    :param preview: A picture to put inside, as JPEG.
    :param adobe_rgb: Whether the camera says that the preview is in that colour space.
    :param raw_data: Whether the sensor's data are there at all, and not only announced.
    """
    tiff = TiffWriter()
    children = [_sensor(tiff, picture, raw_data=raw_data)]
    if preview is not None:
        children.append(_jpeg(tiff, preview))
    interop = tiff.directory([(1, "ascii", b"R03\0" if adobe_rgb else b"R98\0")])
    shot = tiff.directory(
        [
            (0x829A, "rational", [0.004]),
            (0x829D, "rational", [2.8]),
            (0x8827, "short", [400]),
            (0x9003, "ascii", b"2023:07:14 18:05:09\0"),
            (0x920A, "rational", [35]),
            (0xA434, "ascii", b"35mm F2.8\0"),
            (0xA001, "short", [0xFFFF if adobe_rgb else 1]),
            (0xA005, "long", [interop]),
        ]
    )
    place = tiff.directory(
        [
            (1, "ascii", b"S\0"),
            (2, "rational", [33, 51, 24]),
            (3, "ascii", b"E\0"),
            (4, "rational", [151, 12, 36]),
        ]
    )
    stamp = picture.resize((12, 8))
    first = tiff.directory(
        [
            *_strip(tiff, stamp.tobytes(), stamp.size),
            (254, "long", [1]),
            (258, "short", [8, 8, 8]),
            (262, "short", [2]),
            (277, "short", [3]),
            (271, "ascii", b"Ricoh\0"),
            (272, "ascii", b"GR III\0"),
            (274, "short", [orientation]),
            (330, "long", children),
            (34665, "long", [shot]),
            (34853, "long", [place]),
            (50706, "byte", [1, 4, 0, 0]),
            (50708, "ascii", b"Ricoh GR III\0"),
            (50721, "signed", _XYZ_TO_SRGB),
            (50728, "rational", [1, 1, 1]),
            (50778, "short", [_D65]),
        ]
    )
    path.write_bytes(tiff.finish(first))
    return path


def _sensor(tiff: TiffWriter, picture: Image.Image, *, raw_data: bool) -> int:
    """What a sensor under a filter of red, green, green, blue sees of the picture."""
    srgb = np.asarray(picture, float) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    mosaic = linear[:, :, 1].copy()
    mosaic[::2, ::2], mosaic[1::2, 1::2] = linear[::2, ::2, 0], linear[1::2, 1::2, 2]
    data = np.rint(mosaic * _WHITE).astype("<u2").tobytes()
    return tiff.directory(
        [
            *_extent(tiff.add(data) if raw_data else _NOWHERE, len(data), picture.size),
            (254, "long", [0]),
            (258, "short", [16]),
            (262, "short", [32803]),
            (277, "short", [1]),
            (33421, "short", [2, 2]),
            (33422, "byte", [0, 1, 1, 2]),
            (50717, "long", [_WHITE]),
        ]
    )


def _jpeg(tiff: TiffWriter, preview: Image.Image) -> int:
    stream = BytesIO()
    preview.save(stream, "JPEG", quality=92, icc_profile=preview.info.get("icc_profile"))
    return tiff.directory(
        [
            *_strip(tiff, stream.getvalue(), preview.size, compression=7),
            (254, "long", [1]),
            (258, "short", [8, 8, 8]),
            (262, "short", [6]),
            (277, "short", [3]),
        ]
    )


def _strip(
    tiff: TiffWriter, data: bytes, size: tuple[int, int], compression: int = 1
) -> list[Entry]:
    return _extent(tiff.add(data), len(data), size, compression)


def _extent(offset: int, length: int, size: tuple[int, int], compression: int = 1) -> list[Entry]:
    return [
        (256, "long", [size[0]]),
        (257, "long", [size[1]]),
        (259, "short", [compression]),
        (273, "long", [offset]),
        (278, "long", [size[1]]),
        (279, "long", [length]),
    ]
