"""Annotations as news agencies wrote them before XMP: IPTC-IIM 4.2, in Photoshop's blocks or bare.

Programs of today still write them, for those that read nothing else.
"""

from collections.abc import Iterator

from photoclip.media.annotations import Way, caption_of, keywords_of, title_of

RECORDS = 0x0404
"""The number of Photoshop's block that holds them."""

_TITLE, _KEYWORD, _HEADLINE, _CAPTION = (2, 5), (2, 25), (2, 105), (2, 120)
_CODING = (1, 90)
_UTF_8 = b"\x1b%G"
_MOST = 5000
_BLOCKS = (b"8BIM", b"PHUT", b"AgHg", b"DCSR", b"MeSa")

_Number = tuple[int, int]


def read_iptc(data: bytes) -> Way:
    """What the records say, as far as they can be read."""
    found: dict[_Number, list[bytes]] = {}
    for number, value in _datasets(data):
        found.setdefault(number, []).append(value)
    utf_8 = _UTF_8 in found.get(_CODING, ())

    def texts(number: _Number) -> list[str]:
        return [_decoded(value, utf_8) for value in found.get(number, ())]

    return Way(
        title=next(filter(None, map(title_of, (*texts(_TITLE), *texts(_HEADLINE)))), None),
        caption=next(filter(None, map(caption_of, texts(_CAPTION))), None),
        keywords=keywords_of(texts(_KEYWORD)),
    )


def records_in(blocks: bytes) -> bytes:
    """The records in a sequence of Photoshop's blocks; none where there are none."""
    at = 0
    while blocks[at : at + 4] in _BLOCKS:
        number = int.from_bytes(blocks[at + 4 : at + 6], "big")
        name = blocks[at + 6] if at + 6 < len(blocks) else 0
        start = at + 6 + (name + 2 & ~1)
        length = int.from_bytes(blocks[start : start + 4], "big")
        if number == RECORDS:
            return blocks[start + 4 : start + 4 + length]
        at = start + 4 + (length + 1 & ~1)
    return b""


def _datasets(data: bytes) -> Iterator[tuple[_Number, bytes]]:
    """(record, number) and value of each, up to the first that is none."""
    at = 0
    for _ in range(_MOST):
        if data[at : at + 1] != b"\x1c" or at + 5 > len(data):
            return
        number, length = (data[at + 1], data[at + 2]), int.from_bytes(data[at + 3 : at + 5], "big")
        at += 5
        if length & 0x8000:  # the length's own length, for what no text needs
            width = length & 0x7FFF
            length = int.from_bytes(data[at : at + min(width, 8)], "big")
            at += width
        yield number, data[at : at + length]
        at += length


def _decoded(value: bytes, utf_8: bool) -> str:
    """As it says, or else as UTF-8 if it can be that, or as Windows has it."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("utf-8" if utf_8 else "cp1252", "replace")
