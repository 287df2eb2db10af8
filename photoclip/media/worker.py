"""What is done with one file: everything that is wanted of it, from one decode."""

from photoclip.media.decode import render, side_for
from photoclip.media.errors import MediaError
from photoclip.media.hashing import hash_stream
from photoclip.media.metadata import read_metadata
from photoclip.media.opening import open_file, open_image, refusing
from photoclip.media.prepare import prepare
from photoclip.media.requests import DecodeRequest, DecodeResult, no_pixels
from photoclip.media.thumbnails import THUMBNAIL_SIDE, ThumbnailStore


def process(request: DecodeRequest) -> DecodeResult:
    """Hash, metadata, thumbnail and the encoder's pixels of one file.

    A file that can't be read is a result with a reason, no error.

    :raises PhotoclipError: the thumbnail store can't be written.
    """
    try:
        return _process(request)
    except MediaError as error:
        return DecodeResult(request.path, reason=error.reason)


def _process(request: DecodeRequest) -> DecodeResult:
    with refusing(), open_file(request.path) as stream, open_image(stream) as image:
        metadata = read_metadata(image)
        position = stream.tell()
        content_hash = hash_stream(stream)
        stream.seek(position)
        photo = render(image, _min_side(request))
        pixels = prepare(photo, request.preprocessing) if request.preprocessing else no_pixels()
    if request.thumbnails is not None:
        store = ThumbnailStore(request.thumbnails)
        if not store.has(content_hash):
            store.make(photo.image, content_hash)
    return DecodeResult(request.path, content_hash=content_hash, metadata=metadata, pixels=pixels)


def _min_side(request: DecodeRequest) -> int | None:
    """The shorter side must do for the encoder, and the longer one for the thumbnail."""
    return side_for(request.preprocessing) if request.preprocessing else THUMBNAIL_SIDE
