"""What is done with one file: everything that is wanted of it, from one reading and one decode."""

import errno
import os
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import BinaryIO

import numpy as np

from photoclip.core.encoder import Pixels, Preprocessing
from photoclip.core.parts import tiles
from photoclip.core.query.question import Box
from photoclip.media.decode import render, side_for, side_for_part, side_for_tiles
from photoclip.media.errors import MediaError
from photoclip.media.fingerprinting import of_picture
from photoclip.media.identity import image_hash
from photoclip.media.long_paths import openable
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_file, open_image, refusing
from photoclip.media.prepare import Upright, cut_out, prepare, prepare_part
from photoclip.media.requests import Ask, DecodeRequest, DecodeResult, always, no_pixels, no_tiles
from photoclip.media.thumbnails import ThumbnailStore, side_for_thumbnail

_LARGEST_IN_MEMORY = 64 * 1024 * 1024
"""A file up to this size is read once, for its hash and its pixels alike; a larger one twice."""

_GONE = {
    getattr(errno, name)
    for name in (
        *("ENOENT", "ENOTDIR", "ESTALE", "ENODEV", "ENXIO", "EIO", "ENOTCONN", "ENOMEDIUM"),
        *("EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ECONNABORTED", "ETIMEDOUT"),
    )
    if hasattr(errno, name)
}
"""What the system answers when a file was deleted, a drive unplugged, a server switched off."""


def process(request: DecodeRequest, ask: Ask = always) -> DecodeResult:
    """Hash, metadata, thumbnail and the encoder's pixels of one file, as far as they are wanted.

    Nothing is decoded where only hash and metadata are. A file that can't be read is a result with
    a reason, no error.

    :raises PhotoclipError: the thumbnail store can't be written.
    """
    try:
        return _process(request, ask)
    except MediaError as error:
        gone, refused = was_gone(error), was_refused(error)
        return DecodeResult(request.path, reason=error.reason, gone=gone, refused=refused)


def was_gone(error: MediaError) -> bool:
    """Whether a file can't be read because it, or the drive it was on, is not there any more."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno in _GONE


def was_refused(error: MediaError) -> bool:
    """Whether the system did not let a file be read, whatever is in it."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno is not None


def _process(request: DecodeRequest, ask: Ask) -> DecodeResult:
    if request.content_hash:
        return _described(request)
    store = ThumbnailStore(request.thumbnails) if request.thumbnails else None
    photo, pixels, parts = None, no_pixels(), no_tiles()
    with refusing(), open_file(openable_path(request.path)) as file, _in_memory(file) as stream:
        content_hash = image_hash(stream)
        wanted = request.preprocessing if not request.asks or ask(content_hash) else None
        if store and store.has(content_hash):
            store = None
        stream.seek(0)
        with open_image(stream, request.path.name) as image:
            metadata = read_metadata(image)
            if wanted or store:
                photo = render(image, _least_side(image.size, wanted, request))
            if wanted and photo:
                pixels = _pixels(photo, wanted, request.part)
                parts = _tiles(photo, wanted) if request.tiles else parts
    small = store.make(photo.image, content_hash) if store and photo else None
    return DecodeResult(
        request.path,
        content_hash=content_hash,
        metadata=metadata,
        pixels=pixels,
        tiles=parts,
        fingerprint=None if small is None else of_picture(small),
    )


def _described(request: DecodeRequest) -> DecodeResult:
    """What the header says: the rest of the file isn't even read, as far as its format allows."""
    with (
        refusing(),
        open_file(openable_path(request.path)) as file,
        open_image(file, request.path.name) as image,
    ):
        metadata = read_metadata(image)
    return DecodeResult(request.path, content_hash=request.content_hash, metadata=metadata)


def _least_side(
    size: tuple[int, int], wanted: Preprocessing | None, request: DecodeRequest
) -> int | None:
    """How long the shorter side must be for all that is made of the photo."""
    if wanted is None:
        return side_for_thumbnail(size)
    if request.part is not None:
        return side_for_part(size, request.part, wanted)
    return side_for_tiles(wanted) if request.tiles else side_for(size, wanted)


def _pixels(photo: Upright, wanted: Preprocessing, part: Box | None) -> Pixels:
    return prepare(photo, wanted) if part is None else prepare_part(photo, part, wanted)


def _tiles(photo: Upright, wanted: Preprocessing) -> Pixels:
    boxes = tiles(photo.full_size, wanted)
    return np.stack([prepare(cut_out(photo, box), wanted) for box in boxes])


def openable_path(path: Path) -> Path:
    """A path that the system opens, however long it is."""
    return Path(openable(str(path)))


def _in_memory(file: BufferedReader) -> BinaryIO:
    """The file's bytes, as they are now: nothing that is decoded later differs from the hash."""
    # As much as there is: room for more would be fresh memory for each file, which costs more time
    # than reading.
    start = file.read(min(os.fstat(file.fileno()).st_size, _LARGEST_IN_MEMORY) + 1)
    start += file.read(_LARGEST_IN_MEMORY + 1 - len(start))  # of a file that has grown
    if len(start) <= _LARGEST_IN_MEMORY:
        return BytesIO(start)
    file.seek(0)
    return file
