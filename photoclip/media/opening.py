"""Opening a file as a photo: its kind by its content, its limits by its header, no warnings."""

import errno
import stat
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import BinaryIO

from PIL import AvifImagePlugin, Image, PngImagePlugin, UnidentifiedImageError

from photoclip.media import heif
from photoclip.media.errors import MediaError
from photoclip.media.heif_items import in_plain_words, picture_alone
from photoclip.media.limits import PIXEL_LIMIT, check_bytes, check_pixels
from photoclip.media.refusals import reason_for
from photoclip.media.signalling import note_coding
from photoclip.media.sniffing import START_BYTES, TIFF_STARTS, is_jxl, is_raw, is_video
from photoclip.media.tiff_stamps import behind_stamp

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "DIB", "AVIF", "HEIF", "PPM")
"""Pillow's names of what may be decoded. AVIF comes before HEIF: both may say "mif1", but libheif
opens an AVIF that it can't decode, while libavif refuses what is not AVIF."""

heif.register()
# One decoder runs per worker process, so threads inside it would only compete with the others.
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
# Editors write previews and histories into PNG texts; Pillow's own limit of 1 MB refuses those.
PngImagePlugin.MAX_TEXT_CHUNK = 16 * 1024 * 1024

_CUT_SHORT = ("truncated", "unexpected end", "incomplete")
"""What decoders say of a file that ends too early."""

_one_at_a_time = threading.RLock()


@contextmanager
def refusing() -> Iterator[None]:
    """Whatever goes wrong inside becomes a MediaError; warnings of decoders go nowhere.

    Filters of warnings belong to the whole process, hence the lock.
    """
    with _one_at_a_time, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        except MediaError:
            raise
        except Exception as error:  # Decoders meet damaged bytes with errors of all kinds.
            raise MediaError(_reason(error)) from error


@contextmanager
def open_file(path: Path) -> Iterator[BufferedReader]:
    """The file, open for reading. Inside `refusing` only.

    :raises MediaError: it is empty or not a regular file: opening a pipe could block for ever.
    """
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise MediaError("it is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise MediaError("it is not a regular file")
    if status.st_size == 0:
        raise MediaError("the file is empty")
    with path.open("rb") as stream:
        yield stream


def open_image(stream: BinaryIO, name: str = "") -> Image.Image:
    """A photo whose header has been read and found within limits. Inside `refusing` only.

    What it is, its content tells; the name counts only for what could be a RAW or a plain TIFF.

    :param stream: The file, seekable; it must stay open until the picture is decoded.
    :raises MediaError: it is no picture, of a kind that is not supported, or too large.
    """
    stream.seek(0)
    start = stream.read(START_BYTES)
    if is_video(start):
        raise MediaError("it is a video")
    raw = is_raw(stream, start, name)
    if raw or is_jxl(start) or start[4:8] == b"ftyp":
        check_bytes(stream)
    stream.seek(0)
    image = _open_kind(stream, start, raw=raw)
    check_pixels(*image.size)
    return image


def _open_kind(stream: BinaryIO, start: bytes, *, raw: bool) -> Image.Image:
    if raw:
        return _open_raw(stream, start)
    if is_jxl(start):
        from photoclip.media.jxl import JxlImage

        return JxlImage(stream)
    if start.startswith(b"8BPS"):
        from photoclip.media.psd import PsdImage

        return PsdImage(stream)
    if start[4:8] == b"ftyp":
        stream = in_plain_words(stream)
        stream.seek(0)
    try:
        image: Image.Image = Image.open(stream, formats=_FORMATS)
    except UnidentifiedImageError as error:
        raise MediaError(reason_for(stream, start)) from error
    except (ValueError, RuntimeError):  # of libavif, perhaps for what stands beside the picture
        image = _without_what_is_beside(stream, start)
    image = behind_stamp(image, stream)
    note_coding(image, stream)
    return image


def _open_raw(stream: BinaryIO, start: bytes) -> Image.Image:
    """A RAW, or the TIFF that only its name makes one, unless that is the stamp of a RAW."""
    from photoclip.media.raw import STAMP, RawImage  # Most workers never meet one.

    try:
        return RawImage(stream)
    except MediaError:
        if not start.startswith(TIFF_STARTS) or is_raw(stream, start):
            raise
        with suppress(UnidentifiedImageError):
            stream.seek(0)
            image = Image.open(stream, formats=("TIFF",))
            if min(image.size) >= STAMP:
                return image
        raise


def _without_what_is_beside(stream: BinaryIO, start: bytes) -> Image.Image:
    """An AVIF whose Exif or gain map is damaged, opened without these. Inside `except` only."""
    stream.seek(0)
    alone = picture_alone(stream.read()) if b"avif" in start[8:64] else None
    if alone is None:
        raise  # noqa: PLE0704  What was caught.
    return Image.open(BytesIO(alone), formats=("AVIF",))


@contextmanager
def open_photo(path: Path) -> Iterator[Image.Image]:
    """A photo whose header has been read and found within limits; pixels are decoded on demand.

    :raises MediaError: it can't be read; also for whatever goes wrong inside the block.
    """
    with refusing(), open_file(path) as stream, open_image(stream, path.name) as image:
        yield image


def _reason(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "it takes too much memory to decode"
    if isinstance(error, Image.DecompressionBombError):
        return f"the picture is over the limit of {PIXEL_LIMIT // 1_000_000} megapixels"
    if isinstance(error, OSError) and error.errno is not None:
        return _system_reason(error)
    words = str(error).lower()
    if isinstance(error, EOFError) or any(word in words for word in _CUT_SHORT):
        return "the picture is damaged: it ends too early"
    return "the picture is damaged"


def _system_reason(error: OSError) -> str:
    match error.errno:
        case errno.ENOENT | errno.ESTALE:
            return "the file has vanished"
        case errno.EACCES | errno.EPERM:
            return "no permission to read it"
        case errno.ENOTDIR:
            return "the file has vanished"
        case _:
            return f"it can't be read: {error.strerror or error}"
