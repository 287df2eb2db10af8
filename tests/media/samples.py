"""Picture files of all kinds, made on the spot."""

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.pictures import photograph

MESSY = Path(__file__).parents[3] / "shared" / "data" / "messy"
"""A collection of odd files from other projects, which can't be given away with this one."""

needs_messy = pytest.mark.skipif(
    not MESSY.is_dir(), reason="the collection of odd files is missing"
)

D50 = (0.9642, 1.0, 0.8249)
SRGB_COLORANTS = np.array(
    [(0.43607, 0.38515, 0.14307), (0.22249, 0.71687, 0.06061), (0.01392, 0.09708, 0.71410)]
)
P3_COLORANTS = np.array(
    [(0.51512, 0.29198, 0.15710), (0.24120, 0.69225, 0.06657), (-0.00105, 0.04189, 0.78407)]
)
ADOBE_COLORANTS = np.array(
    [(0.60974, 0.20528, 0.14919), (0.31111, 0.62567, 0.06322), (0.01947, 0.06087, 0.74457)]
)
"""XYZ of red, green and blue (columns), adapted to D50 as ICC profiles have them."""


def odd_file(name: str) -> Path:
    """A file of that collection; the test is skipped where it is not there.

    Of the collection, too, there may be but a part: a test that names a file asks for it here.
    """
    path = MESSY / name
    if not path.is_file():
        pytest.skip(f"{name} of the collection of odd files is missing")
    return path


def photo(size: tuple[int, int] = (96, 64)) -> Image.Image:
    """A real photograph, small. Its quarters differ, so that turning it shows."""
    with Image.open(photograph("astronaut.png")) as image:
        return image.convert("RGB").crop((60, 0, 420, 240)).resize(size)


def difference(image: Image.Image, expected: Image.Image) -> float:
    """Mean absolute difference of two RGB pictures, in steps of 255."""
    assert image.mode == expected.mode == "RGB"
    assert image.size == expected.size
    return float(np.abs(np.asarray(image, float) - np.asarray(expected, float)).mean())


def huge_png(path: Path, side: int) -> Path:
    """A valid black-and-white PNG of side × side pixels, a few hundred kB small."""  # noqa: RUF002
    packer = zlib.compressobj(1)
    row = bytes(1 + (side + 7) // 8)
    data = b"".join(packer.compress(row * 100) for _ in range(side // 100)) + packer.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", data), (b"IEND", b""))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks))
    return path


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def rgb_profile(colorants: np.ndarray, gamma: float) -> bytes:
    """An ICC profile of three primaries and one gamma (ICC.1:2001, sections 6.1 and 6.3.1)."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    tags = {name + b"XYZ": _xyz(colorants[:, i]) for i, name in enumerate((b"r", b"g", b"b"))}
    tags |= {name + b"TRC": curve for name in (b"r", b"g", b"b")}
    return _profile(b"RGB ", tags)


def grey_profile(gamma: float) -> bytes:
    """An ICC profile for grey pictures."""
    curve = b"curv" + bytes(4) + struct.pack(">IH", 1, round(gamma * 256)) + bytes(2)
    return _profile(b"GRAY", {b"kTRC": curve})


def _xyz(values: np.ndarray | tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + struct.pack(">3i", *(round(float(v) * 65536) for v in values))


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    tags = {b"wtpt": _xyz(D50), **tags}
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">II", start + len(body), len(data))
        body += data
    illuminant = _xyz(D50)[8:]
    header = struct.pack(">I4sI4s4s4s", start + len(body), b"", 0x02400000, b"mntr", space, b"XYZ ")
    header += bytes(12) + b"acsp" + bytes(28) + illuminant
    return header.ljust(128, b"\0") + table + body
