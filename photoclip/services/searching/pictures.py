"""The vectors of pictures that are asked by again and again."""

from collections import OrderedDict
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
    from photoclip.services.picturing import picture_vector

    if isinstance(picture.source, int) and picture.box is None:
        return picture_vector(session, picture)  # the index has it
    kept = _kept.setdefault(session, OrderedDict())
    key = (session.encoder.model_id, session.encoder.revision, *_state(picture))
    if key not in kept:
        kept[key] = picture_vector(session, picture)
        while len(kept) > _MOST:
            kept.popitem(last=False)
    kept.move_to_end(key)
    return kept[key]


def _state(picture: Picture) -> _Key:
    """The picture, and what tells whether its file is still the same."""
    if isinstance(picture.source, Path):
        with suppress(OSError):
            status = picture.source.stat()
            return picture.source, picture.box, status.st_size, status.st_mtime_ns
    return picture.source, picture.box
