"""The vectors of pictures that are searched by: photos, files, and parts of either."""

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

from photoclip.core.encoder import Pixels, Preprocessing, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Box, Picture
from photoclip.media.pool import DecodePool
from photoclip.media.requests import DecodeRequest, DecodeResult
from photoclip.media.thumbnails import ThumbnailStore
from photoclip.services.images import awaited
from photoclip.services.session import Session

_T = TypeVar("_T")
_WORKERS = 1
_SMALL = "thumbnail"
_LEAST_SHARE = 0.2
"""How much of the encoder's input a part must fill in pixels of its own, to be worth searching."""

_LIMIT_S = 20.0
"""A person waits for it: what takes longer to decode is searched by its thumbnail, or not at all.
"""
_PATIENCE_S = 0.05


def picture_vector(session: Session, picture: Picture) -> Vectors:
    """The same as `pictured`, here and now.

    :raises PhotoclipError: the picture can't be read, or has no such part.
    """
    return at_once(pictured(session, picture))


def at_once(computing: Generator[None, None, _T]) -> _T:
    """What a computation comes to, waited for."""
    while True:
        try:
            next(computing)
        except StopIteration as done:
            result: _T = done.value
            return result


def pictured(session: Session, picture: Picture) -> Generator[None, None, Vectors]:
    """The unit vector (dim,) of a picture, or of the part of it that is in its box.

    Yields None while it waits, so that others get their turn.

    A photo of the library has its vector already. Whatever has to be decoded is, as always, in a
    process of its own; a part is cut out of the original, or of the thumbnail where no original
    can be read now.

    :raises PhotoclipError: the picture can't be read, or has no such part.
    """
    encoder = session.encoder
    photo_id = _photo_of(session, picture.source)
    if picture.box is None and photo_id is not None:
        vector = session.vectors.vector(photo_id)
        if vector is not None:
            return vector
    session.images.wake(encoder, urgent=True)  # while the picture is decoded
    pixels = yield from prepared(session, picture, encoder.preprocessing)
    encoded = yield from awaited(session.images.encode(encoder, pixels[None], urgent=True))
    first: Vectors = encoded[0]
    return first


def prepared(
    session: Session, picture: Picture, wanted: Preprocessing
) -> Generator[None, None, Pixels]:
    """A picture, or the part of it in its box, as an encoder's input (height, width, 3).

    Of the first of its files that can be read, in a process of its own. Yields None while it waits.

    :raises PhotoclipError: there is none, or the picture has no such part.
    """
    if picture.box is not None:
        _check(picture.box)
    tries = list(_tries(session, picture, _photo_of(session, picture.source)))
    if not tries:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    reasons = []
    with DecodePool(_WORKERS, time_limit_s=_LIMIT_S, urgent=True) as pool:
        for path, expected in tries:
            request = DecodeRequest(path, wanted, part=picture.box)
            result = None
            for result in pool.decode([request], _PATIENCE_S):
                if result is None:
                    yield None
            assert result is not None, "each request has a result, and it is the last"
            reason = result.reason or _objection(result, picture, expected, wanted)
            if not reason:
                return result.pixels
            reasons.append(reason)
    named = tries[0][0] if tries[0][1] != _SMALL else "The photo"
    raise PhotoclipError(f"{named} cannot be searched by: {reasons[0]}.", _hint(picture))


def _photo_of(session: Session, source: int | Path) -> int | None:
    return session.catalog.files.photo_at(source) if isinstance(source, Path) else source


def _check(box: Box) -> None:
    if not (0 <= box.left < box.right <= 1 and 0 <= box.top < box.bottom <= 1):
        raise PhotoclipError(
            "The box to search by is no part of the picture.",
            "Give left, top, right and bottom as shares between 0 and 1.",
        )


def _tries(
    session: Session, picture: Picture, photo_id: int | None
) -> Iterator[tuple[Path, str | None]]:
    """Files that may show the picture, the best first, with the content each must have.

    A file that was named shows whatever it shows now; the last is the thumbnail.
    """
    if isinstance(picture.source, Path):
        yield picture.source, None
    if photo_id is None:
        return
    for place in session.catalog.files.places([photo_id]).get(photo_id, []):
        if place.path != picture.source:
            yield place.path, place.content_hash
    photo = session.catalog.photos.get([photo_id]).get(photo_id)
    if photo is not None:
        thumbnail = ThumbnailStore(session.paths.thumbnails).path_for(photo.content_hash)
        yield thumbnail, _SMALL


def _objection(
    result: DecodeResult, picture: Picture, expected: str | None, wanted: Preprocessing
) -> str:
    """Why what was read is not what is to be searched by; else empty."""
    if expected not in (None, _SMALL, result.content_hash):
        return "the file has changed since it was indexed"
    if expected == _SMALL and picture.box is not None:
        box, whole = picture.box, result.metadata
        shown = (box.right - box.left) * whole.width, (box.bottom - box.top) * whole.height
        if min(shown) < _LEAST_SHARE * min(wanted.needed):
            return "its file is out of reach, and its small picture shows too little of this part"
    return ""


def _hint(picture: Picture) -> str:
    if isinstance(picture.source, Path):
        return "Choose a photo."
    return "Connect the drive it lies on, or index its folder again."
