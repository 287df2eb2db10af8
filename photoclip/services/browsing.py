"""What is in the library: lists, counts and details."""

from collections.abc import Iterator, Sequence
from itertools import chain

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import (
    DetailsShown,
    LibraryState,
    PhotosFetched,
    PhotosListed,
    Progress,
    SkippedListed,
)
from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids
from photoclip.services.pausing import is_paused
from photoclip.services.session import Session, load_texts
from photoclip.services.tiling import load_tiles

_FIRST = 200
"""So many photos come with a list: more than fit on a screen."""
_CHUNK = 500


def library_state(session: Session) -> Iterator[LibraryState]:
    """Folders, labels and counts."""
    catalog = session.catalog
    coming = catalog.models.coming
    yield LibraryState(
        folders=catalog.folders.all(),
        labels=catalog.labels.all(),
        photos=catalog.photos.count(),
        searchable=catalog.embeddings.count(session.encoder),
        skipped=catalog.files.count_skipped(),
        model=session.encoder.model_id,
        undoable=catalog.journal.undoable(),
        redoable=catalog.journal.redoable(),
        reference=session.reference,
        previous=catalog.models.previous,
        preparing=coming,
        prepared=0 if coming is None else catalog.models.encoded_by(coming),
        problem=session.problem,
        paused=is_paused(session),
        smart_albums=catalog.smart_albums.all(),
        albums=catalog.albums.all(),
        leaving=bool(catalog.folders.leaving()),
    )


def list_photos(session: Session, folder_id: int | None = None) -> Iterator[PhotosListed]:
    """The photos of the library or of one folder, newest first."""
    ids = session.catalog.photos.ids(folder_id)
    videos = session.catalog.extras.count_videos(folder_id)
    yield PhotosListed(ids, first_photos(session, ids), videos)


def list_tagged(session: Session, tag: str) -> Iterator[PhotosListed]:
    """The photos with a tag, newest first."""
    yield from list_these(session, session.catalog.photos.ids(tag=tag))


def list_these(session: Session, ids: Ids) -> Iterator[PhotosListed]:
    """Photos (n,) in their order, with those that are seen first."""
    yield PhotosListed(ids, first_photos(session, ids))


def fetch_photos(session: Session, ids: Sequence[int]) -> Iterator[PhotosFetched]:
    """The photos with these ids, in their order, a few hundred at a time."""
    for start in range(0, len(ids), _CHUNK):
        yield PhotosFetched(_in_order(session, ids[start : start + _CHUNK]))


def list_skipped(session: Session) -> Iterator[SkippedListed]:
    """The files that could not be read, with their reasons, and the films."""
    films = (e.path for e in session.catalog.extras.all() if e.kind == "video" and not e.photo_id)
    yield SkippedListed(session.catalog.files.skipped(), tuple(films))


def show_details(session: Session, photo_id: int) -> Iterator[DetailsShown]:
    """Everything known about one photo.

    :raises PhotoclipError: the photo has left the library.
    """
    details = session.catalog.photos.details(photo_id)
    if details is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    yield DetailsShown(details)


def warm_up(session: Session) -> Iterator[LibraryState | Progress]:
    """Load the model's text side and the vectors, so that the first search need not wait for them.

    Vectors that have to be read from the catalogue come in steps, told by `Progress`. A model that
    turns out to be damaged is replaced by the one before it, or by the built-in; the library's
    state, which says so, is yielded then.

    :raises PhotoclipError: it is damaged, and there is no other.
    """
    try:
        load_texts(session.encoder)
    except PhotoclipError as error:
        session.fall_back(error)
        yield from library_state(session)
    for done, total in chain(session.load_vectors(), load_tiles(session)):
        yield Progress(done, total, rate=0.0, seconds_left=None)


def first_photos(session: Session, ids: Ids) -> tuple[Photo, ...]:
    """Those of a list (n,) that are seen at once."""
    return _in_order(session, ids[:_FIRST].tolist())


def _in_order(session: Session, ids: Sequence[int]) -> tuple[Photo, ...]:
    found = session.catalog.photos.get(ids)
    return tuple(found[photo_id] for photo_id in ids if photo_id in found)
