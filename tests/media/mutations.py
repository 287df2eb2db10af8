"""Small valid files of every kind, and what damage does to them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from hypothesis import strategies as st
from PIL import Image

from tests.media.raws import write_dng
from tests.media.samples import MESSY, P3_COLORANTS, photo, rgb_profile
from tests.media.test_metadata import full_exif

_FORMATS = {".jpg": "JPEG", ".tif": "TIFF"}
_HEADER_BYTES = 256
_EXTREMES = (0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
"""What is put where a length or an offset may stand."""


def valid_files(folder: Path) -> dict[str, bytes]:
    """By name: a small file of each format that is read, in the ways it is stored."""
    files = dict(_written_by_pillow()) | {
        "preview.dng": write_dng(folder / "a", photo((300, 200)), preview=photo()).read_bytes(),
        "bare.dng": write_dng(folder / "a", photo((120, 80)), orientation=6).read_bytes(),
    }
    try:
        import pyjpegxl
    except ImportError:
        pass
    else:
        pixels = np.asarray(photo())
        files["lossy.jxl"] = pyjpegxl.encode_from_numpy(pixels, icc=rgb_profile(P3_COLORANTS, 2.2))
        files["lossless.jxl"] = pyjpegxl.encode_from_numpy(pixels, lossless=True)
        files["jpeg.jxl"] = pyjpegxl.jpeg_to_jxl(files["plain.jpg"])
    # Nothing that may be installed here writes HEIC.
    files |= {path.name: path.read_bytes() for path in MESSY.glob("03_heif/pheif/[LRz]*.hei[cf]")}
    return files


def raw_headers() -> dict[str, bytes]:
    """RAW files of several makers, valid but for the sensor's data, which are not there."""
    paths = [path for path in MESSY.glob("06_raw/*/*") if path.suffix != ".xmp"]
    return {path.name: path.read_bytes() for path in paths}


def _written_by_pillow() -> Iterator[tuple[str, bytes]]:
    colour, profile = photo(), rgb_profile(P3_COLORANTS, 2.2)
    frames = {"save_all": True, "append_images": [colour.rotate(90)]}
    rich = {"exif": full_exif(), "icc_profile": profile}
    ways: list[tuple[str, Image.Image, dict]] = [
        ("plain.jpg", colour, {}),
        ("rich.jpg", colour, {"progressive": True, **rich}),
        ("grey.jpg", colour.convert("L"), {}),
        ("cmyk.jpg", colour.convert("CMYK"), {}),
        ("rich.png", colour, rich),
        ("palette.png", colour.quantize(16), {"transparency": 0}),
        ("wide.png", Image.fromarray(np.arange(4096, dtype=np.uint16).reshape(64, 64)), {}),
        ("frames.png", colour, frames),
        ("frames.gif", colour, frames),
        ("lossy.webp", colour, rich),
        ("lossless.webp", colour.convert("RGBA"), {"lossless": True}),
        ("frames.webp", colour, frames),
        ("plain.tif", colour, {}),
        ("lzw.tif", colour, {"compression": "tiff_lzw"}),
        ("jpeg.tif", colour, {"compression": "jpeg"}),
        ("fax.tif", colour.convert("1"), {"compression": "group4"}),
        ("plain.bmp", colour, {}),
        ("plain.ppm", colour, {}),
        ("rich.avif", colour, rich),
        ("alpha.avif", colour.convert("RGBA"), {}),
    ]
    for name, image, options in ways:
        stream = BytesIO()
        image.save(
            stream, {"jpg": "JPEG", "tif": "TIFF"}.get(name[-3:], name.split(".")[1]), **options
        )
        yield name, stream.getvalue()


@dataclass(frozen=True)
class Damage:
    """One change: what is done, where (0 to 1 of the file, or of its header), and with what."""

    kind: str
    place: float
    in_header: bool
    value: int

    def do(self, data: bytes) -> bytes:
        """The file after it."""
        reach = min(len(data), _HEADER_BYTES) if self.in_header else len(data)
        return _KINDS[self.kind](data, int(self.place * reach), self.value)


def _flip(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + bytes(byte ^ (1 << value % 8) for byte in data[at : at + 1]) + data[at + 1 :]


def _truncate(data: bytes, at: int, value: int) -> bytes:
    return data[:at]


def _splice(data: bytes, at: int, value: int) -> bytes:
    """A piece from elsewhere over what was there."""
    start, length = value * 7919 % (len(data) + 1), value % 64
    piece = data[start : start + length]
    return data[:at] + piece + data[at + len(piece) :]


def _insert(data: bytes, at: int, value: int) -> bytes:
    start = value * 7919 % (len(data) + 1)
    return data[:at] + data[start : start + value % 64] + data[at:]


def _cut_out(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + data[at + value % 64 :]


def _put_number(data: bytes, at: int, value: int) -> bytes:
    """An extreme number of one, two or four bytes, in either order."""
    width, order = (1, 2, 4, 4)[value % 4], "little" if value % 8 < 4 else "big"
    number = _EXTREMES[value % len(_EXTREMES)] & ((1 << 8 * width) - 1)
    return data[:at] + number.to_bytes(width, order) + data[at + width :]  # type: ignore[arg-type]


_KINDS: dict[str, Callable[[bytes, int, int], bytes]] = {
    "flip": _flip,
    "truncate": _truncate,
    "splice": _splice,
    "insert": _insert,
    "cut out": _cut_out,
    "put number": _put_number,
}

damages = st.lists(
    st.builds(
        Damage,
        st.sampled_from(sorted(_KINDS)),
        st.floats(0, 1, exclude_max=True),
        st.booleans(),
        st.integers(0, 10_000),
    ),
    min_size=1,
    max_size=4,
)
"""One to four changes to a file."""
