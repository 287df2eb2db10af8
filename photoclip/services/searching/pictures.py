"""The vectors of pictures that are asked by again and again."""

from collections import OrderedDict
from collections.abc import Generator, Iterable
from contextlib import suppress
from pathlib import Path
from weakref import WeakKeyDictionary

from photoclip.core.encoder import Vectors
from photoclip.core.query.question import Picture
from photoclip.services.session import Session

_MOST = 200

_Key = tuple[object, ...]
_kept: WeakKeyDictionary[Session, OrderedDict[_Key, Vectors]] = WeakKeyDictionary()


def seen_vector(session: Session, picture: Picture) -> Vectors:
    """The same as `picture_vector`, remembered as long as the picture's file stays as it is.

    Moving a slider or counting an album asks by the same picture again, and to decode one takes a
    process.

    :raises PhotoclipError: the picture can't be read.
    """
    # A search by words needs no decoders, and starts the sooner without.
    from photoclip.services.picturing import at_once

    return at_once(_seen(session, picture))


def look_at(session: Session, pictures: Iterable[Picture]) -> Generator[None, None, None]:
    """See to it that `seen_vector` has these at hand; yields None while it waits.

    :raises PhotoclipError: a picture can't be read.
    """
    for picture in pictures:
        yield from _seen(session, picture)


def _seen(session: Session, picture: Picture) -> Generator[None, None, Vectors]:
    from photoclip.services.picturing import pictured

    if isinstance(picture.source, int) and picture.box is None:
        return (yield from pictured(session, picture))  # the index has it
    kept = _kept.setdefault(session, OrderedDict())
    key = (session.encoder.model_id, session.encoder.revision, *_state(picture))
    vector = kept.get(key)
    if vector is None:
        vector = yield from pictured(session, picture)
    kept[key] = vector
    kept.move_to_end(key)
    while len(kept) > _MOST:
        kept.popitem(last=False)
    return vector


def _state(picture: Picture) -> _Key:
    """The picture, and what tells whether its file is still the same."""
    if isinstance(picture.source, Path):
        with suppress(OSError):
            status = picture.source.stat()
            return picture.source, picture.box, status.st_size, status.st_mtime_ns
    return picture.source, picture.box
