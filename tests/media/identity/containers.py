"""Files of each kind, put together byte by byte, with metadata or without."""

import struct
from collections.abc import Sequence

Values = Sequence[int] | bytes
Directory = dict[int, Values]


def jpeg_with(data: bytes, *segments: tuple[int, bytes]) -> bytes:
    """A JPEG with segments (code, contents) put in front of its own."""
    packed = b"".join(struct.pack(">BBH", 0xFF, code, len(x) + 2) + x for code, x in segments)
    return data[:2] + packed + data[2:]


def png_with(data: bytes, *chunks: tuple[bytes, bytes], before: bytes = b"IDAT") -> bytes:
    """A PNG with chunks put in front of the first of a type."""
    packed = b"".join(struct.pack(">I", len(x)) + kind + x + b"sums" for kind, x in chunks)
    at = data.index(before) - 4
    return data[:at] + packed + data[at:]


def webp_with(data: bytes, *chunks: tuple[bytes, bytes], canvas: tuple[int, int]) -> bytes:
    """A simple WebP made an extended one, with chunks behind its own."""
    width, height = canvas[0] - 1, canvas[1] - 1
    head = b"\x0c\0\0\0" + width.to_bytes(3, "little") + height.to_bytes(3, "little")
    body = data[12:] if data[12:16] != b"VP8X" else data[30:]
    every = _chunk(b"VP8X", head) + body + b"".join(_chunk(*chunk) for chunk in chunks)
    return b"RIFF" + struct.pack("<I", len(every) + 4) + b"WEBP" + every


def gif_with(data: bytes, *extensions: tuple[int, bytes]) -> bytes:
    """A GIF with extensions (label, contents) in front of its first block, of a later version."""
    flags = data[10]
    at = 13 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
    packed = b"".join(
        bytes((0x21, label, len(contents))) + contents + b"\0" for label, contents in extensions
    )
    return b"GIF89a" + data[6:at] + packed + data[at:]


def box(kind: bytes, *contents: bytes) -> bytes:
    data = b"".join(contents)
    return struct.pack(">I", len(data) + 8) + kind + data


def heif(
    picture: bytes, *, metadata: dict[bytes, bytes] | None = None, turn: int = 0, gap: int = 0
) -> bytes:
    """A HEIF file of one picture; `metadata`: further items by type, as editors append them."""
    items = [(b"hvc1", picture), *(metadata or {}).items()]
    entries = [
        box(b"infe", b"\2\0\0\0", struct.pack(">HH", number, 0), kind, b"\0")
        for number, (kind, _) in enumerate(items, 1)
    ]
    properties = box(b"ipco", box(b"hvcC", b"configured"), box(b"irot", bytes((turn,))))
    properties += box(b"ipma", b"\0\0\0\0" + struct.pack(">IHB", 1, 1, 2) + b"\1\2")
    head = box(b"ftyp", b"heic", bytes(4), b"mif1heic")

    def meta(start: int) -> bytes:
        places = b""
        for number, (_, data) in enumerate(items, 1):
            places += struct.pack(">HHHII", number, 0, 1, start, len(data))
            start += len(data)
        return box(
            b"meta",
            bytes(4),
            box(b"pitm", bytes(4), struct.pack(">H", 1)),
            box(b"iinf", bytes(4), struct.pack(">H", len(items)), *entries),
            box(b"iloc", bytes(4), b"\x44\0", struct.pack(">H", len(items)), places),
            box(b"iprp", properties),
        )

    free = box(b"free", bytes(gap))
    start = len(head) + len(meta(0)) + len(free) + 8
    return head + meta(start) + free + box(b"mdat", *(data for _, data in items))


def cr3(samples: Sequence[bytes], *, words: bytes = b"", gap: int = 0) -> bytes:
    """A file of one track of pictures, with metadata in the moov box, and in one track of them."""
    head = box(b"ftyp", b"crx ", bytes(4))

    def track(handler: bytes, start: int, lengths: Sequence[int]) -> bytes:
        sizes = struct.pack(f">II{len(lengths)}I", 0, len(lengths), *lengths)
        table = box(
            b"stbl",
            box(b"stsd", b"CRAW"),
            box(b"stsz", bytes(4), sizes),
            box(b"stsc", bytes(4), struct.pack(">IIII", 1, 1, len(lengths), 1)),
            box(b"co64", bytes(4), struct.pack(">IQ", 1, start)),
        )
        media = box(b"mdia", box(b"hdlr", bytes(8), handler), box(b"minf", table))
        return box(b"trak", media)

    def moov(start: int) -> bytes:
        lengths = [len(sample) for sample in samples]
        pictures = track(b"vide", start, lengths)
        timed = track(b"meta", start + sum(lengths), [len(words)])
        return box(b"moov", box(b"uuid", words), pictures, timed)

    free = box(b"free", bytes(gap))
    start = len(head) + len(moov(0)) + len(free) + 8
    return head + moov(start) + free + box(b"mdat", *samples, words)


def jxl_boxes(*parts: bytes, metadata: bytes = b"") -> bytes:
    """A JPEG XL file of one codestream box, or of several parts."""
    head = box(b"JXL ", b"\r\n\x87\n") + box(b"ftyp", b"jxl ", bytes(4), b"jxl ")
    stream = [box(b"jxlc", parts[0])]
    if len(parts) > 1:
        stream = [box(b"jxlp", struct.pack(">I", i), part) for i, part in enumerate(parts)]
    return head + (box(b"Exif", metadata) if metadata else b"") + b"".join(stream)


def tiff(
    *directories: Directory,
    data: bytes,
    order: str = "<",
    big: bool = False,
    magic: bytes = b"",
    gap: int = 0,
) -> bytes:
    """A TIFF file: `data`, then directories. Offsets among the values count from `data` on.

    Tag 330 of the first directory makes the others its children instead of its followers.
    """
    width, count, entry, form = (8, 8, 20, "Q") if big else (4, 2, 12, "I")
    start = (16 if big else 8) + gap
    children = 330 in directories[0]
    if children:
        directories = ({**directories[0], 330: [0] * (len(directories) - 1)}, *directories[1:])
    sizes = [count + entry * len(d) + width + _outside(d, width) for d in directories]
    places = [start + len(data) + sum(sizes[:i]) for i in range(len(directories))]
    body = b""
    for index, directory in enumerate(directories):
        following = places[index + 1] if index + 1 < len(places) and not children else 0
        filled = {**directory, **({330: places[1:]} if index == 0 and children else {})}
        body += _directory(filled, places[index], start, order, big, following)
    mark = b"II" if order == "<" else b"MM"
    version = struct.pack(order + "HHH", 43, 8, 0) if big else struct.pack(order + "H", 42)
    head = (magic or mark + version) + struct.pack(order + form, places[0])
    return head + bytes(gap) + data + body


_OFFSETS = {273, 324, 513, 0x118}


def _size(values: Values, width: int) -> int:
    return len(values) if isinstance(values, bytes) else width * len(values)


def _outside(directory: Directory, width: int) -> int:
    sizes = (_size(values, width) for values in directory.values())
    return sum(size for size in sizes if size > width)


def _directory(
    directory: Directory, place: int, start: int, order: str, big: bool, following: int
) -> bytes:
    width, form, kind = (8, "Q", 16) if big else (4, "I", 4)
    entries, outside = b"", b""
    after = place + (8 if big else 2) + (20 if big else 12) * len(directory) + width
    for tag, values in sorted(directory.items()):
        if isinstance(values, bytes):
            packed, count, type_ = values, len(values), 7
        else:
            moved = [value + start for value in values] if tag in _OFFSETS else values
            packed, count, type_ = (
                struct.pack(f"{order}{len(moved)}{form}", *moved),
                len(moved),
                kind,
            )
        if len(packed) > width:
            reference = struct.pack(order + form, after + len(outside))
            outside += packed
            packed = reference
        entries += struct.pack(f"{order}HH{form}", tag, type_, count) + packed.ljust(width, b"\0")
    number = struct.pack(order + ("Q" if big else "H"), len(directory))
    return number + entries + struct.pack(order + form, following) + outside


def _chunk(kind: bytes, data: bytes) -> bytes:
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
