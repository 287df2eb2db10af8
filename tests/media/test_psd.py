"""Photoshop documents, put together byte by byte."""

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photoclip.media.decode import load_rgb
from photoclip.media.errors import MediaError
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_photo
from tests.media.samples import difference, photo

GREY, PALETTE, RGB, CMYK, MULTICHANNEL = 1, 2, 3, 4, 7
EXIF = 1058
TRANSPARENT = struct.pack(">h", -1)
LAYERED = struct.pack(">h", 1)


def _packed(rows: np.ndarray) -> tuple[list[int], bytes]:
    """Rows of bytes as PackBits has them, all of it literal: their lengths, and what they are."""
    packed = []
    for row in rows:
        data = row.tobytes()
        parts = [data[at : at + 128] for at in range(0, len(data), 128)]
        packed.append(b"".join(bytes((len(part) - 1,)) + part for part in parts))
    return [len(row) for row in packed], b"".join(packed)


def _psd(
    channels: np.ndarray,
    colours: int = RGB,
    *,
    depth: int = 8,
    pack: bool = True,
    wide: bool = False,
    palette: bytes = b"",
    resources: dict[int, bytes] | None = None,
    layers: bytes = b"",
) -> bytes:
    """A document of (channels, height, width) samples of 8 or 16 bits.

    :param layers: How many there are, as the file says it; "" for a flat document.
    """
    long = ">Q" if wide else ">I"
    count, height, width = channels.shape
    head = struct.pack(
        ">4sH6xHIIHH", b"8BPS", 2 if wide else 1, count, height, width, depth, colours
    )
    said = b"".join(
        struct.pack(">4sHHI", b"8BIM", number, 0, len(data)) + data + bytes(len(data) % 2)
        for number, data in (resources or {}).items()
    )
    if depth == 16 and layers:  # No layers where they are of 8 bits, no mask, then blocks.
        block = struct.pack(">4s4s", b"8BIM", b"Lr16") + struct.pack(long, len(layers)) + layers
        section = struct.pack(long, 0) + struct.pack(">I", 0) + block + bytes(2)
    else:
        section = struct.pack(long, len(layers)) + layers if layers else b""
    samples = np.ascontiguousarray(channels, f">u{depth // 8}").view(np.uint8)
    lengths, data = _packed(samples.reshape(count * height, -1))
    table = struct.pack(f">{len(lengths)}{'I' if wide else 'H'}", *lengths)
    picture = b"\0\1" + table + data if pack else b"\0\0" + samples.tobytes()
    sections = struct.pack(">I", len(palette)) + palette + struct.pack(">I", len(said)) + said
    return head + sections + struct.pack(long, len(section)) + section + picture


def _planes(image: Image.Image) -> np.ndarray:
    return np.asarray(image).transpose(2, 0, 1)


def _selection() -> np.ndarray:
    """A channel that a person has saved, of which the picture shows nothing."""
    return np.linspace(0, 255, 64 * 96).astype(np.uint8).reshape(1, 64, 96)


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _reason(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        load_rgb(path)
    return caught.value.reason


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("pack", [True, False])
@pytest.mark.parametrize("wide", [True, False])
def test_what_is_saved_as_a_selection_is_no_colour(
    tmp_path: Path, depth: int, pack: bool, wide: bool
) -> None:
    planes = np.concatenate([_planes(photo()), _selection()]).astype(np.uint16)
    planes = planes * 257 if depth == 16 else planes
    data = _psd(planes, depth=depth, pack=pack, wide=wide, layers=LAYERED)
    assert difference(load_rgb(_write(tmp_path / "a.psd", data)), photo()) == 0


@pytest.mark.parametrize("depth", [8, 16])
def test_transparency_is_one_where_the_layers_say_so(tmp_path: Path, depth: int) -> None:
    alpha = np.zeros((1, 64, 96), np.uint8)
    alpha[:, :, 48:] = 255
    planes = np.concatenate([_planes(photo()), alpha]).astype(np.uint16)
    data = _psd(planes * (257 if depth == 16 else 1), depth=depth, layers=TRANSPARENT)
    shown = load_rgb(_write(tmp_path / "a.psd", data))
    assert shown.getpixel((10, 10)) == (255, 255, 255)
    assert difference(shown.crop((48, 0, 96, 64)), photo().crop((48, 0, 96, 64))) == 0


def test_inks_palettes_and_grey(tmp_path: Path) -> None:
    grey = photo().convert("L")
    one = np.asarray(grey)[None]
    assert (
        difference(load_rgb(_write(tmp_path / "l.psd", _psd(one, GREY))), grey.convert("RGB")) == 0
    )
    few = photo().quantize(256)
    palette = np.array(few.getpalette()).reshape(-1, 3).T.astype(np.uint8).tobytes()
    data = _psd(np.asarray(few)[None], PALETTE, palette=palette)
    assert difference(load_rgb(_write(tmp_path / "p.psd", data)), few.convert("RGB")) == 0
    inks = photo().convert("CMYK")
    for colours in (CMYK, MULTICHANNEL):
        data = _psd(255 - _planes(inks), colours)
        assert difference(load_rgb(_write(tmp_path / "c.psd", data)), inks.convert("RGB")) == 0


def test_three_inks_are_those_that_make_colours(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.psd", _psd(_planes(photo()), MULTICHANNEL))
    assert difference(load_rgb(path), photo()) == 0


def test_black_is_one_where_there_is_a_bit_for_each_pixel(tmp_path: Path) -> None:
    bits = photo().convert("1")
    rows = np.packbits(~np.asarray(bits), axis=1)[None]
    data = _psd(rows, 0)
    data = data[:18] + struct.pack(">IHH", 96, 1, 0) + data[26:]
    assert difference(load_rgb(_write(tmp_path / "a.psd", data)), bits.convert("RGB")) == 0


def test_exif_is_read_and_obeyed(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0x9003] = "2019:05:04 03:02:01"
    turned = photo().transpose(Image.Transpose.ROTATE_90)
    data = _psd(_planes(turned), resources={1005: b"odd", EXIF: exif.tobytes()[6:]})
    path = _write(tmp_path / "a.psd", data)
    with open_photo(path) as image:
        metadata = read_metadata(image)
    assert (metadata.format, metadata.width, metadata.height) == ("PSD", 96, 64)
    assert metadata.taken_at == "2019-05-04T03:02:01"
    assert difference(load_rgb(path), photo()) == 0


def test_a_large_document_is_scaled_down_channel_by_channel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.media.psd._LARGE", 1000)
    path = _write(tmp_path / "a.psd", _psd(_planes(photo())))
    assert load_rgb(path).size == (96, 64)
    small = load_rgb(path, 16)
    assert small.size == (24, 16)
    assert difference(small, photo().reduce(4)) < 2


def test_what_is_refused_is_said(tmp_path: Path) -> None:
    whole = _psd(_planes(photo()))
    floats = whole[:22] + struct.pack(">H", 32) + whole[24:]
    zipped = _psd(_planes(photo()), pack=False)
    zipped = zipped[: -3 * 64 * 96 - 2] + b"\0\2" + zipped[-3 * 64 * 96 :]
    strange = "a Photoshop document of a kind that can't be read"
    assert _reason(_write(tmp_path / "f.psd", floats)) == strange
    assert _reason(_write(tmp_path / "z.psd", zipped)) == strange
    early = "the picture is damaged: it ends too early"
    assert _reason(_write(tmp_path / "e.psd", whole[:-500])) == early
    assert _reason(_write(tmp_path / "t.psd", whole[:60])) == early
    header = "the picture is damaged: its header can't be read"
    assert _reason(_write(tmp_path / "h.psd", whole[:28])) == header
    few = whole[:12] + struct.pack(">H", 2) + whole[14:]
    assert _reason(_write(tmp_path / "c.psd", few)) == "the picture is damaged"
