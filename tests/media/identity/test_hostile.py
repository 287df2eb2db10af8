"""No bytes make the hash fail, and none make it work for long."""

import io
import re
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from photoclip.media.identity import image_hash
from tests.media.identity.containers import box, cr3, heif, jxl_boxes, tiff
from tests.media.identity.test_image_hash import STRIPS, TILES, crw, frames, mrw, psd, raf, saved

_DATA = bytes(range(256)) * 2
SEEDS = {
    "jpeg": saved("JPEG"),
    "progressive": saved("JPEG", progressive=True, restart_marker_blocks=3),
    "png": frames("PNG"),
    "gif": frames("GIF"),
    "webp": frames("WEBP"),
    "avif": saved("AVIF", max_threads=1),
    "tiff": saved("TIFF", compression="tiff_lzw"),
    "strips": tiff(STRIPS, {**TILES, 254: [1]}, data=_DATA),
    "raw": tiff({**STRIPS, 330: [0]}, TILES, data=_DATA, order=">", big=True),
    "heif": heif(_DATA, metadata={b"Exif": b"words"}),
    "cr3": cr3([_DATA, _DATA]),
    "jxl": jxl_boxes(_DATA, _DATA, metadata=b"words"),
    "psd": psd(b"words"),
    "raf": raf(b"words", _DATA),
    "mrw": mrw(b"words", _DATA),
    "crw": crw(b"words", _DATA),
}
FORM = re.compile(r"2-[0-9a-f]{32}")


class Counting(io.BytesIO):
    """A file that counts what is read of it."""

    taken = 0
    reads = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        self.reads += 1
        return data


def work(data: bytes) -> Counting:
    """Hash hostile bytes and see that it took no more than a bounded number of passes."""
    stream = Counting(data)
    assert FORM.fullmatch(image_hash(stream))
    assert stream.taken <= 6 * len(data) + (2 << 20)
    assert stream.reads <= stream.taken
    return stream


_CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["set", "cut", "grow", "number"]),
        st.integers(0, 1 << 16),
        st.binary(min_size=1, max_size=8),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=120, suppress_health_check=list(HealthCheck), derandomize=True)
@given(name=st.sampled_from(sorted(SEEDS)), changes=_CHANGES)
def test_no_damage_makes_it_fail(name: str, changes: list[tuple[str, int, bytes]]) -> None:
    work(damaged(SEEDS[name], changes))


def damaged(seed: bytes, changes: list[tuple[str, int, bytes]]) -> bytes:
    """A file after changes; half of them hit its first bytes, where the structure is."""
    data = bytearray(seed)
    for what, place, value in changes:
        at = place % max(1, len(data) if place & 1 else min(len(data), 300))
        if what == "set":
            data[at : at + len(value)] = value
        elif what == "cut":
            del data[at : at + place % 64]
        elif what == "grow":
            data[at:at] = value
        else:
            data[at : at + 4] = b"\xff\xff\xff\xff"
    return bytes(data)


def test_directories_that_point_at_each_other_come_to_an_end() -> None:
    head = b"II*\0\x08\0\0\0"
    loop = head + struct.pack("<HHHIII", 1, 330, 4, 1, 8, 8)
    assert work(loop)
    crowd = struct.pack("<H", 1000) + struct.pack("<HHII", 330, 4, 5000, 8) * 1000
    assert work(head + crowd + bytes(20_000))


def test_a_million_strips_over_the_same_bytes_are_refused() -> None:
    count = 200_000
    body = struct.pack(f"<{count}I", *([8] * count)) + struct.pack(f"<{count}I", *([9999] * count))
    table = 8 + len(body)
    entries = struct.pack("<HHIIHHII", 273, 4, count, 8, 279, 4, count, 8 + 4 * count)
    data = b"II*\0" + struct.pack("<I", table) + body + struct.pack("<H", 2) + entries + bytes(4)
    assert work(data)


@pytest.mark.parametrize("count", [2**32 - 1, 2**31, 70_000_000])
def test_a_count_of_billions_takes_no_memory(count: int) -> None:
    data = b"II*\0\x08\0\0\0" + struct.pack("<HHHII", 1, 273, 4, count, 8) + bytes(100)
    assert work(data).taken < 4000
    sizes = box(b"stsz", bytes(4), struct.pack(">II", 1, count))
    table = box(b"stbl", box(b"stsd"), sizes, box(b"stsc", bytes(8)), box(b"stco", bytes(8)))
    media = box(b"mdia", box(b"hdlr", bytes(8), b"vide"), box(b"minf", table))
    assert work(box(b"ftyp", b"crx ") + box(b"moov", box(b"trak", media)))


def test_billions_of_places_in_no_bytes_are_refused() -> None:
    entry = box(b"infe", b"\2\0\0\0", struct.pack(">HH", 1, 0), b"hvc1", b"\0")
    listed = box(b"iinf", bytes(4), struct.pack(">H", 1), entry)
    places = struct.pack(">HHH", 1, 0, 65535) * 20_000
    located = box(b"iloc", bytes(6), struct.pack(">H", 20_000), places)
    assert work(box(b"ftyp", b"heic") + box(b"meta", bytes(4), listed, located))


def test_a_million_tiny_parts_are_taken_within_bounds() -> None:
    assert work(b"\xff\xd8\xff\xda\0\x02" + b"\xff\xda\0\x02" * 30_000)
    assert work(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0aaaasums" * 20_000)
    assert work(b"GIF89a" + bytes(7) + b"\x2c" + bytes(10) + b"\1\1" * 30_000)
    assert work(b"RIFF\0\0\0\0WEBP" + b"EXIF\0\0\0\0" * 20_000)
    assert work(box(b"ftyp", b"heic") + box(b"free") * 20_000)
