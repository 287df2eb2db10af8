"""The hash of a file's image data: what changes it, and what doesn't."""

import io
import struct
from collections.abc import Callable

import pytest
from PIL import Image

from photoclip.core.hashes import is_image_hash
from photoclip.media.identity import image_hash
from tests.media.identity.containers import (
    box,
    cr3,
    gif_with,
    heif,
    jpeg_with,
    jxl_boxes,
    png_with,
    tiff,
    webp_with,
)
from tests.media.samples import photo

PICTURE = photo()
EXIF = b"Exif\0\0MM\0*\0\0\0\x08\0\0"
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"


def hashed(data: bytes) -> str:
    return image_hash(io.BytesIO(data))


def saved(kind: str, image: Image.Image = PICTURE, **options: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def touched() -> Image.Image:
    """The picture with one pixel changed."""
    image = PICTURE.copy()
    r, g, b = image.getpixel((40, 30))
    image.putpixel((40, 30), (r ^ 64, g, b))
    return image


def frames(kind: str, **options: object) -> bytes:
    return saved(kind, save_all=True, append_images=[touched()], duration=40, **options)


ANOTHER: list[tuple[str, Callable[[Image.Image], bytes]]] = [
    ("JPEG", lambda image: saved("JPEG", image, quality=95)),
    ("progressive JPEG", lambda image: saved("JPEG", image, progressive=True, quality=95)),
    ("CMYK JPEG", lambda image: saved("JPEG", image.convert("CMYK"), quality=95)),
    ("PNG", lambda image: saved("PNG", image)),
    ("palette PNG", lambda image: saved("PNG", image.quantize(64))),
    ("GIF", lambda image: saved("GIF", image.quantize(256))),
    ("WebP", lambda image: saved("WEBP", image, lossless=True)),
    ("TIFF", lambda image: saved("TIFF", image, compression="tiff_lzw")),
    ("BMP", lambda image: saved("BMP", image)),
    ("AVIF", lambda image: saved("AVIF", image, quality=95, max_threads=1)),
]


@pytest.mark.parametrize(("kind", "write"), ANOTHER, ids=[kind for kind, _ in ANOTHER])
def test_another_pixel_is_another_photo(kind: str, write: Callable[[Image.Image], bytes]) -> None:
    first = hashed(write(PICTURE))
    assert is_image_hash(first)
    assert len(first) == 34
    assert first == hashed(write(PICTURE))
    assert first != hashed(write(touched()))


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_blocks": 2}])
def test_a_jpeg_keeps_its_hash_whatever_its_metadata_and_what_lies_behind_it(
    options: dict[str, object],
) -> None:
    plain = saved("JPEG", quality=90, **options)
    first = hashed(plain)
    edited = jpeg_with(plain, (0xE1, EXIF), (0xE1, XMP), (0xED, b"Photoshop 3.0\0"), (0xFE, b"hi"))
    profiled = saved("JPEG", quality=90, icc_profile=b"profile" * 40, comment=b"x", **options)
    film = box(b"ftyp", b"mp42") + box(b"mdat", b"\xff\xd8\xff\xda" + bytes(500))
    assert {hashed(edited), hashed(profiled), hashed(plain + film)} == {first}
    assert hashed(edited[:-200]) not in (first, hashed(plain[:-201]))
    assert hashed(edited[:-200]) == hashed(plain[:-200])


def test_a_progressive_jpeg_of_some_size_keeps_its_hash() -> None:
    """Its dozen scans must not each cost a reading of all that follows."""
    noise = Image.effect_noise((800, 800), 90)
    plain = saved("JPEG", noise, quality=85, progressive=True)
    assert len(plain) > 300_000
    assert hashed(jpeg_with(plain, (0xE1, XMP))) == hashed(plain)


def test_junk_between_the_segments_of_a_jpeg_does_not_count() -> None:
    plain = saved("JPEG")
    first = plain.index(b"\xff\xdb")
    junk = plain[:first] + b"junk\xff\0" + plain[first:]
    assert hashed(junk) == hashed(jpeg_with(junk, (0xE1, XMP))) == hashed(plain)


def test_a_jpeg_with_another_transform_of_its_colours_is_another() -> None:
    plain = saved("JPEG")
    adobe = [jpeg_with(plain, (0xEE, b"Adobe\0\x64" + bytes((0, 0, 0, 0, way)))) for way in (0, 1)]
    assert len({hashed(plain), *map(hashed, adobe)}) == 3
    assert hashed(jpeg_with(plain, (0xEE, b"another program's"))) == hashed(plain)


def test_tables_between_scans_that_look_like_the_end_of_a_jpeg_are_not_it() -> None:
    plain = saved("JPEG", progressive=True)
    scan = plain.rindex(b"\xff\xda")
    comment = struct.pack(">BBH", 0xFF, 0xFE, 4) + b"\xff\xd9"
    between = plain[:scan] + comment + plain[scan:]
    assert hashed(between) != hashed(between[:-300])


def test_a_png_keeps_its_hash_whatever_its_metadata() -> None:
    plain = saved("PNG")
    texts = (b"tEXt", b"a\0b"), (b"iTXt", XMP), (b"eXIf", EXIF), (b"tIME", bytes(7))
    edited = png_with(png_with(plain, *texts), (b"zTXt", b"behind"), before=b"IEND")
    assert hashed(edited) == hashed(plain) == hashed(plain + b"appended")
    assert hashed(png_with(plain, (b"tRNS", bytes(6)))) != hashed(plain)


def test_how_a_png_cuts_its_pixels_into_chunks_does_not_matter() -> None:
    plain = saved("PNG")
    at = plain.index(b"IDAT")
    length = struct.unpack(">I", plain[at - 4 : at])[0]
    first, second = plain[at + 4 : at + 54], plain[at + 54 : at + 4 + length]
    empty = plain[: at - 4] + plain[at + 8 + length :]
    chunks = (b"IDAT", first), (b"tEXt", b"a\0b"), (b"IDAT", second)
    assert hashed(png_with(empty, *chunks, before=b"IEND")) != hashed(empty)
    assert hashed(png_with(empty, *chunks[::2], before=b"IEND")) == hashed(plain)


def test_frames_count() -> None:
    for kind, options in (("PNG", {}), ("WEBP", {"lossless": True}), ("GIF", {})):
        still, moving = saved(kind, **options), frames(kind, **options)
        assert hashed(still) != hashed(moving)
    assert hashed(png_with(frames("PNG"), (b"tEXt", b"a\0b"))) == hashed(frames("PNG"))


@pytest.mark.parametrize("lossless", [True, False])
def test_a_webp_keeps_its_hash_when_metadata_make_it_an_extended_one(lossless: bool) -> None:
    plain = saved("WEBP", lossless=lossless)
    assert plain[12:16] != b"VP8X"
    edited = webp_with(plain, (b"EXIF", EXIF), (b"XMP ", XMP), canvas=PICTURE.size)
    assert hashed(edited) == hashed(plain)
    own = saved("WEBP", lossless=lossless, exif=EXIF, xmp=XMP, icc_profile=b"x" * 200)
    assert hashed(own) == hashed(plain)


def test_a_gif_keeps_its_hash_whatever_its_comments() -> None:
    plain = saved("GIF", PICTURE.quantize(16))
    edited = gif_with(plain, (0xFE, b"a comment"), (0xFF, b"XMP DataXMP"))
    assert edited != plain
    assert hashed(edited) == hashed(plain)
    assert hashed(gif_with(plain, (0xF9, b"\1\0\0\3"))) != hashed(plain)  # a transparent colour


ROWS = bytes(range(240))
LATER = bytes(reversed(ROWS))
STRIPS = {256: [20], 257: [12], 258: [8], 259: [1], 262: [1], 273: [0, 120], 279: [120, 120]}
TILES = {256: [32], 257: [16], 258: [8], 322: [16], 323: [16], 324: [0, 120], 325: [120, 120]}
WORDS = {270: b"a description of what is seen", 305: b"an editor", 700: XMP, 274: [6]}


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("pixels", [STRIPS, TILES])
def test_a_tiff_keeps_its_hash_when_an_editor_moves_everything(
    pixels: dict[int, list[int]], order: str, big: bool
) -> None:
    plain = tiff(pixels, data=ROWS, order=order, big=big)
    least = {280: [0]}  # Panasonic's RAW has its pixels' place there.
    edited = tiff({**pixels, **WORDS, **least}, data=ROWS, order=order, big=big, gap=64)
    assert hashed(edited) == hashed(plain)
    assert hashed(tiff(pixels, data=LATER, order=order, big=big)) != hashed(plain)
    wider = {**pixels, 256: [pixels[256][0] * 2]}
    assert hashed(tiff(wider, data=ROWS, order=order, big=big)) != hashed(plain)


def test_each_page_of_a_tiff_counts() -> None:
    page = {256: [12], 257: [10], 258: [8], 273: [120], 279: [120]}
    one = {**page, 273: [0]}
    assert hashed(tiff(one, page, data=ROWS)) != hashed(tiff(one, data=ROWS))
    assert hashed(tiff(one, page, data=ROWS)) != hashed(tiff(page, one, data=ROWS))


@pytest.mark.parametrize("magic", [b"", b"IIRO", b"IIU\0"])
def test_a_raw_photo_is_its_sensors_data_not_its_previews(magic: bytes) -> None:
    preview = {254: [1], 256: [9], 273: [0], 279: [90], 330: [0]}
    sensor = {254: [0], 256: [10], 273: [120], 279: [100], 33422: b"\0\1\1\2"}
    jpeg = {513: [20], 514: [60]}
    plain = tiff(preview, sensor, jpeg, data=ROWS, magic=magic)
    assert hashed(plain) == hashed(tiff({**preview, **WORDS}, sensor, data=ROWS, magic=magic))
    renewed = bytes(120) + ROWS[120:]
    assert hashed(plain) == hashed(tiff(preview, sensor, jpeg, data=renewed, magic=magic))
    assert hashed(plain) != hashed(tiff(preview, sensor, jpeg, data=LATER, magic=magic))


def test_panasonics_own_place_of_the_sensors_data_is_known() -> None:
    entries = {2: [20], 0x118: [40]}
    plain = tiff(entries, data=ROWS, magic=b"IIU\0")
    other = tiff(entries, data=ROWS[:60] + LATER[60:], magic=b"IIU\0")
    assert hashed(plain) != hashed(other)
    assert hashed(plain) == hashed(tiff(entries, data=bytes(40) + ROWS[40:], magic=b"IIU\0"))


def test_a_heif_keeps_its_hash_when_items_are_added_and_its_data_move() -> None:
    plain = heif(ROWS)
    assert hashed(heif(ROWS, metadata={b"Exif": EXIF, b"mime": XMP}, gap=100)) == hashed(plain)
    assert hashed(heif(LATER)) != hashed(plain)
    assert hashed(heif(ROWS, turn=1)) != hashed(plain)
    assert hashed(heif(ROWS, metadata={b"hvc1": LATER})) != hashed(plain)


def test_an_avif_keeps_its_hash_with_exif_and_xmp() -> None:
    words = Image.Exif()
    words[270] = "a description"
    plain = saved("AVIF", max_threads=1)
    edited = saved("AVIF", max_threads=1, exif=words.tobytes(), xmp=XMP)
    assert len(edited) > len(plain)
    assert hashed(edited) == hashed(plain)


def test_a_cr3_is_the_samples_of_its_tracks_of_pictures() -> None:
    plain = cr3([ROWS, LATER])
    assert hashed(cr3([ROWS, LATER], words=XMP, gap=12)) == hashed(plain)
    assert hashed(cr3([LATER, ROWS])) != hashed(plain)
    assert hashed(cr3([ROWS])) != hashed(plain)


def test_a_jpeg_xl_is_its_codestream_in_whatever_boxes() -> None:
    stream = b"\xff\x0a" + ROWS
    forms = [stream, jxl_boxes(stream), jxl_boxes(stream, metadata=EXIF)]
    forms.append(jxl_boxes(stream[:50], stream[50:], metadata=XMP))
    assert len(set(map(hashed, forms))) == 1
    assert hashed(jxl_boxes(b"\xff\x0a" + LATER)) != hashed(stream)


def psd(words: bytes) -> bytes:
    parts = (b"palette", words, b"layers")
    return b"8BPS".ljust(26, b"\1") + b"".join(struct.pack(">I", len(x)) + x for x in parts) + ROWS


def raf(words: bytes, pixels: bytes) -> bytes:
    head = b"FUJIFILMCCD-RAW ".ljust(100, b"0")
    return head + struct.pack(">II", 108 + len(words), len(pixels)) + words + pixels


def mrw(words: bytes, pixels: bytes) -> bytes:
    return b"\0MRM" + struct.pack(">I", len(words)) + words + pixels


def crw(words: bytes, pixels: bytes) -> bytes:
    records = struct.pack("<HHIIHII", 2, 0x2005, len(pixels), len(words), 0x80A, len(words), 0)
    heap = words + pixels + records
    return b"II\x1a\0\0\0HEAPCCDR".ljust(26, b"\0") + heap + struct.pack("<I", len(heap) - 22)


@pytest.mark.parametrize("write", [raf, mrw, crw])
def test_the_other_raws_are_their_sensors_data(write: Callable[[bytes, bytes], bytes]) -> None:
    plain = hashed(write(b"few", ROWS))
    assert hashed(write(b"more words than before", ROWS)) == plain
    assert hashed(write(b"few", LATER)) != plain


def test_a_photoshop_document_is_all_but_its_resources() -> None:
    assert hashed(psd(b"one")) == hashed(psd(b"other words"))
    assert hashed(psd(b"one")[:-1]) != hashed(psd(b"one"))


def test_what_is_unknown_or_damaged_is_known_by_all_its_bytes() -> None:
    for start in (b"", b"P6 1 1 255 ", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0"):
        assert hashed(start + b"one") != hashed(start + b"two")
    headless = saved("PNG")[:60]
    assert hashed(headless) != hashed(headless[:-1])


def test_the_same_bytes_under_two_kinds_are_two_photos() -> None:
    stream = b"\xff\x0a" + ROWS
    found = {
        hashed(stream),
        hashed(heif(stream)),
        hashed(mrw(b"", stream)),
        hashed(raf(b"", stream)),
    }
    assert len(found) == 4
