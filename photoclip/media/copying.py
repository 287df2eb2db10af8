"""Copies of photos: the same bytes, or the picture anew, smaller, in sRGB and upright.

What a worker of a `DecodePool` does. It writes into a file that nobody else has; giving it its name
is left to who asked.
"""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, ImageCms, PngImagePlugin

from photoclip.core.copies import CopyWish, Form
from photoclip.core.errors import PhotoclipError
from photoclip.media.colour import on_white
from photoclip.media.copied_metadata import Beside, beside, sized
from photoclip.media.decode import render
from photoclip.media.errors import MediaError
from photoclip.media.long_paths import openable
from photoclip.media.opening import open_file, open_image, refusing
from photoclip.media.prepare import Upright
from photoclip.media.requests import Ask, DecodeRequest, DecodeResult, always
from photoclip.media.sidecars.reading import new_sidecar
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Wanted
from photoclip.media.worker import openable_path, was_gone

_PILLOW = {"jpeg": "JPEG", "png": "PNG", "webp": "WEBP", "tiff": "TIFF"}
_LONGEST_SIDE: dict[Form, int] = {"jpeg": 65_535, "webp": 16_383}
"""Pixels; what the formats have room for."""
_FINE = 90
"""From this quality on colours are as sharp as brightness."""
_PIECE = 1 << 20
_XMP_TAG = 700


@dataclass(frozen=True, slots=True)
class CopyRequest(DecodeRequest):
    """A photo of which a copy is wanted."""

    into: Path = Path()
    """The file to write, which must not be there."""
    wish: CopyWish = field(default_factory=CopyWish)
    wanted: Wanted | None = None
    """What the library says of the photo, to be written into the copy or beside it."""


@dataclass(frozen=True, slots=True)
class CopyResult(DecodeResult):
    """With a `reason` there is no copy."""

    into: Path = Path()
    sidecar: bytes = b""
    """What is to stand beside a copy into which nothing can be written."""
    whitened: bool = False
    """Whether something was transparent, and is white in the copy."""


def copy(request: DecodeRequest, _ask: Ask = always) -> DecodeResult:
    """Make a copy as a `CopyRequest` asks. A file that can't be read is a result with a reason.

    :raises PhotoclipError: the copy can't be written; nothing of it is left.
    """
    assert isinstance(request, CopyRequest)
    try:
        if request.wish.form == "original":
            return _same(request)
        data, whitened = _encoded(request)
    except MediaError as error:
        return CopyResult(
            request.path, reason=error.reason, gone=was_gone(error), into=request.into
        )
    _write(request.into, [data])
    return CopyResult(request.path, into=request.into, whitened=whitened)


def _same(request: CopyRequest) -> CopyResult:
    """Byte for byte; what the library says goes into a file beside it."""
    with ExitStack() as stack:
        with refusing():
            source = stack.enter_context(open_file(openable_path(request.path)))
            status = os.fstat(source.fileno())
        _write(request.into, _pieces(source))
    with suppress(OSError):
        os.utime(openable(str(request.into)), ns=(status.st_atime_ns, status.st_mtime_ns))
    beside_it = b"" if request.wanted is None else splice(new_sidecar(), request.wanted)
    return CopyResult(request.path, into=request.into, sidecar=beside_it)


def _encoded(request: CopyRequest) -> tuple[bytes, bool]:
    """The copy, and whether what was transparent is white in it."""
    wish = request.wish
    path = openable_path(request.path)
    with refusing(), open_file(path) as file, open_image(file, request.path.name) as image:
        said = beside(image, wish.metadata, request.wanted)
        least = _least_side(image.size, wish.longest)
        small = _scaled(render(image, least, transparent=True), wish.longest)
        _check_size(small.size, wish.form)
        whitened = small.mode == "RGBA" and wish.form == "jpeg"
        if whitened:
            small = on_white(small.convert("RGB"), small.getchannel("A"))
        stream = BytesIO()
        _save(small, stream, wish, said)
    return stream.getvalue(), whitened


def _least_side(size: tuple[int, int], longest: int) -> int | None:
    """What the shorter side must keep, so that the longer one is still as long as wanted."""
    if not longest or longest >= max(size):
        return None
    return max(1, -(-longest * min(size) // max(size)))


def _scaled(photo: Upright, longest: int) -> Image.Image:
    scale = min(1.0, longest / max(photo.full_size)) if longest else 1.0
    width, height = (max(1, round(side * scale)) for side in photo.full_size)
    if photo.image.size == (width, height):
        return photo.image
    how = Image.Resampling.LANCZOS
    return photo.image.resize((width, height), how, box=photo.box, reducing_gap=3.0)


def _check_size(size: tuple[int, int], form: Form) -> None:
    most = _LONGEST_SIDE.get(form, max(size))
    if max(size) > most:
        raise MediaError(f"{_PILLOW[form]} has room for {most:,} pixels a side, no more")


def _save(image: Image.Image, stream: BytesIO, wish: CopyWish, said: Beside) -> None:
    options: dict[str, Any] = {"icc_profile": _srgb()}
    exif = sized(said.exif, image.size)
    if exif:
        options["exif"] = exif
    if wish.form == "png":
        options["pnginfo"] = _png_text(said.xmp)
    elif wish.form == "tiff":
        options["exif"] = _with_xmp(exif, said.xmp)  # not compressed: then EXIF would get lost
    else:
        options |= {"quality": wish.quality, "xmp": said.xmp}
        if wish.form == "jpeg":
            options["subsampling"] = 0 if wish.quality >= _FINE else 2
    image.save(stream, _PILLOW[wish.form], **options)


def _with_xmp(exif: bytes, xmp: bytes) -> Image.Exif:
    """In TIFF both stand in the same directory."""
    tags = Image.Exif()
    if exif:
        tags.load(exif)
    if xmp:
        tags[_XMP_TAG] = xmp
    return tags


def _png_text(xmp: bytes) -> PngImagePlugin.PngInfo:
    """XMP in PNG: an iTXt chunk of its own name (XMP specification, part 3, 1.1.5)."""
    info = PngImagePlugin.PngInfo()
    if xmp:
        info.add_itxt("XML:com.adobe.xmp", xmp.decode("utf-8", "replace"))
    return info


@cache
def _srgb() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _pieces(source: BinaryIO) -> Iterator[bytes]:
    """:raises MediaError: the source can't be read any more."""
    while True:
        with refusing():
            piece = source.read(_PIECE)
        if not piece:
            return
        yield piece


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    """All of it, or no file.

    :raises PhotoclipError: it can't be written.
    """
    place = openable(str(path))
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(place, flags, 0o666), "wb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
    except BaseException as error:
        with suppress(OSError):
            os.unlink(place)  # noqa: PTH108  (a long path)
        if isinstance(error, OSError):
            raise cannot_write(path.parent, error) from error
        raise


def cannot_write(folder: Path, error: OSError) -> PhotoclipError:
    """Why no copy can be put into a folder, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return PhotoclipError(
            f"The disk of {folder} is full.", "Make room there, or choose another folder."
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return PhotoclipError(f"{folder} can't be written to.", "Choose another folder.")
    why = error.strerror or str(error)
    return PhotoclipError(f"{folder} can't be written to: {why}.", "Choose another folder.")
