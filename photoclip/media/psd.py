"""Photoshop documents as Pillow images: the picture of all layers that a file keeps at its end.

Adobe Photoshop File Formats Specification: a header of 26 bytes, then three sections, each after
its length (palette; resources, which are all metadata; layers), then the picture, one channel
after the other. Pillow reads these, too, but none of 16 bits or of the larger kind (PSB), and it
takes the channels of saved selections for colours.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, cast

import numpy as np
from PIL import Image, ImageChops, ImageFile
from typing_extensions import override

from photoclip.media.errors import MediaError
from photoclip.media.identity.source import Damaged, Source

SIGNATURE = b"8BPS"
_HEADER_BYTES = 26
_BITMAP, _PALETTE, _MULTICHANNEL = 0, 2, 7
_MODES = {_BITMAP: "1", 1: "L", _PALETTE: "P", 3: "RGB", 4: "CMYK", 8: "L", 9: "LAB"}
"""Pillow's modes. A duotone (8) is a grey picture with inks that the specification keeps secret."""
_INKS = {0: "", 1: "L", 2: "L", 3: "RGB", 4: "CMYK"}
"""By the number of channels. They may be of any ink; most often they were those of CMYK."""
_DEPTHS = {_BITMAP: (1,), _PALETTE: (8,)}
_SAMPLES = {1: ("1", "1;I"), 8: ("L", "L"), 16: ("L", "L;16B")}
_RAW, _PACKED = 0, 1
_IPTC, _PROFILE, _EXIF, _XMP = 1028, 1039, 1058, 1060
_LAYERS_OF_16_BITS, _MOST_BLOCKS = b"Lr16", 50
_LARGE = 1 << 26
"""Pixels. What is larger is scaled down channel by channel, where less is wanted."""

_Place = tuple[int, int]
"""Where a part of the file begins, and its length."""


@dataclass(frozen=True, slots=True)
class _Header:
    wide: bool
    """PSB: some lengths are of eight bytes."""
    channels: int
    size: tuple[int, int]
    depth: int
    colours: int

    @property
    def mode(self) -> str:
        """Pillow's mode, without transparency; "" for what can't be read."""
        if self.depth not in _DEPTHS.get(self.colours, (8, 16)):
            return ""
        if self.colours == _MULTICHANNEL:
            return _INKS[min(self.channels, max(_INKS))]
        return _MODES.get(self.colours, "")


class PsdImage(ImageFile.ImageFile):
    """A Photoshop document, opened and not decoded: size, profile and metadata are known."""

    format = "PSD"
    format_description = "Photoshop document"
    _least: int | None = None

    @override
    def _open(self) -> None:
        source = Source(cast("BinaryIO", self.fp))
        try:
            self._header = _read_header(source)
            self._palette, at = _section(source, _HEADER_BYTES)
            resources, at = _section(source, at)
            layers, self._picture = _section(source, at, 8 if self._header.wide else 4)
            self._transparent = _is_transparent(source, layers, self._header)
        except Damaged as error:
            raise MediaError("the picture is damaged: its header can't be read") from error
        self._size, self._mode = self._header.size, self._header.mode
        if not self._mode:
            raise MediaError("a Photoshop document of a kind that can't be read")
        found = dict(_resources(source, *resources))
        self.resources = [(number, b"", data) for number, data in found.items()]
        self.info["icc_profile"] = found.get(_PROFILE)
        if _EXIF in found:
            self.info["exif"] = b"Exif\0\0" + found[_EXIF]
        self.tile = []

    @override
    def draft(self, mode: str | None, size: tuple[int, int] | None) -> None:
        """Be content with a picture of at least this size, where the document is a large one."""
        if size is not None and self.width * self.height > _LARGE:
            self._least = min(size)

    @override
    def load(self) -> Any:
        if self._im is None:
            try:
                picture = self._decoded(Source(cast("BinaryIO", self.fp)))
            except Damaged as error:
                raise MediaError("the picture is damaged: it ends too early") from error
            self._mode, self._size, self._im = picture.mode, picture.size, picture.im
            self.palette = picture.palette
        return super().load()

    def _decoded(self, source: Source) -> Image.Image:
        mode = self._header.mode
        colours = Image.getmodebands(mode)
        alpha = self._transparent and mode in ("L", "RGB") and self._header.channels > colours
        if self._header.channels < colours:
            raise MediaError("the picture is damaged")
        bands = list(self._bands(source, colours + alpha))
        if mode == "CMYK":
            bands = [ImageChops.invert(band) for band in bands]
        if mode == "P":
            picture = Image.frombytes("P", bands[0].size, bands[0].tobytes())
            picture.putpalette(source.read(*self._palette), "RGB;L")
            return picture
        merged = mode + "A" * alpha
        return bands[0] if len(bands) == 1 else Image.merge(merged, bands)

    def _bands(self, source: Source, count: int) -> Iterator[Image.Image]:
        header = self._header
        mode, samples = _SAMPLES[header.depth]
        decoder, places = _channels(source, self._picture, header)
        factor = max(1, min(header.size) // self._least) if self._least and mode == "L" else 1
        for start, length in places[:count]:
            data = source.read(start, length)
            band = Image.frombytes(mode, header.size, data, decoder, samples)
            yield band.reduce(factor) if factor > 1 and self._mode != "P" else band


def _read_header(source: Source) -> _Header:
    width, height = source.number(18, 4), source.number(14, 4)
    if source.read(0, 4) != SIGNATURE or not width or not height:
        raise Damaged("no Photoshop document")
    return _Header(
        wide=source.number(4, 2) == 2,
        channels=source.number(12, 2),
        size=(width, height),
        depth=source.number(22, 2),
        colours=source.number(24, 2),
    )


def _section(source: Source, at: int, width: int = 4) -> tuple[_Place, int]:
    """A section's place without its length, and where the next one begins."""
    length = source.number(at, width)
    return (at + width, length), at + width + length


def _resources(source: Source, start: int, length: int) -> Iterator[tuple[int, bytes]]:
    """Those with metadata, by number, as far as they can be read."""
    at, end = start, start + length
    try:
        while at + 12 <= end:
            number, name = source.number(at + 4, 2), source.number(at + 6, 1)
            at += 6 + (name + 2) // 2 * 2
            size = source.number(at, 4)
            if number in (_IPTC, _PROFILE, _EXIF, _XMP):
                yield number, source.read(at + 4, size)
            at += 4 + (size + 1) // 2 * 2
    except Damaged:
        return


def _is_transparent(source: Source, layers: _Place, header: _Header) -> bool:
    """Whether the first channel behind the colours is the transparency of the picture.

    That is said by a number of layers below zero; of 16 bits they stand in a block further behind.
    """
    width = 8 if header.wide else 4
    at, length = layers
    end = at + length
    if length < width + 2:
        return False
    if source.number(at, width):
        return source.number(at + width, 2) >= 1 << 15
    at += width
    at += 4 + source.number(at, 4) if at + 4 <= end else 0
    for _ in range(_MOST_BLOCKS):
        if at + 8 + width + 2 > end:
            break
        kind, size = source.read(at + 4, 4), source.number(at + 8, width)
        if kind == _LAYERS_OF_16_BITS:
            return source.number(at + 8 + width, 2) >= 1 << 15
        at += 8 + width + (size + 3) // 4 * 4
    return False


def _channels(source: Source, at: int, header: _Header) -> tuple[str, list[_Place]]:
    """Pillow's name of how the channels are packed, and where they lie.

    :raises MediaError: in a way that can't be read.
    """
    way, at = source.number(at, 2), at + 2
    if way == _RAW:
        length = (header.size[0] * header.depth + 7) // 8 * header.size[1]
        return "raw", [(at + i * length, length) for i in range(header.channels)]
    if way != _PACKED:
        raise MediaError("a Photoshop document of a kind that can't be read")
    rows = header.channels * header.size[1]
    width = 4 if header.wide else 2
    table = np.frombuffer(source.read(at, rows * width), f">u{width}")
    lengths = table.reshape(header.channels, -1).sum(axis=1, dtype=np.int64).tolist()
    starts = np.cumsum([at + rows * width, *lengths]).tolist()
    return "packbits", list(zip(starts, lengths, strict=False))
