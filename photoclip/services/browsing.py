"""What is in the library: lists, counts and details."""

from collections.abc import Iterator, Sequence

import numpy as np

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import (
    DetailsShown,
    LibraryState,
    PhotosFetched,
    PhotosListed,
    SkippedListed,
)
from photoclip.core.photo import Photo
from photoclip.core.vectors import Ids
from photoclip.services.session import Session

_ANY_WORDS = "a photo"
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
        searchable=len(session.vectors),
        skipped=len(catalog.files.skipped()),
        model=session.encoder.model_id,
        undoable=catalog.journal.undoable(),
        reference=session.reference,
        previous=catalog.models.previous,
        preparing=coming,
        prepared=0 if coming is None else catalog.models.encoded_by(coming),
        problem=session.problem,
    )


def list_photos(session: Session, folder_id: int | None = None) -> Iterator[PhotosListed]:
    """The photos of the library or of one folder, newest first."""
    photos = session.catalog.photos.all(folder_id)
    yield PhotosListed(_ids(photos), photos[:_FIRST])


def list_tagged(session: Session, tag: str) -> Iterator[PhotosListed]:
    """The photos with a tag, newest first."""
    photos = session.catalog.photos.tagged(tag)
    yield PhotosListed(_ids(photos), photos[:_FIRST])


def fetch_photos(session: Session, ids: Sequence[int]) -> Iterator[PhotosFetched]:
    """The photos with these ids, in their order, a few hundred at a time."""
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        found = session.catalog.photos.get(chunk)
        yield PhotosFetched(tuple(found[photo_id] for photo_id in chunk if photo_id in found))


def list_skipped(session: Session) -> Iterator[SkippedListed]:
    """The files that could not be read, with their reasons."""
    yield SkippedListed(session.catalog.files.skipped())


def show_details(session: Session, photo_id: int) -> Iterator[DetailsShown]:
    """Everything known about one photo.

    :raises PhotoclipError: the photo has left the library.
    """
    details = session.catalog.photos.details(photo_id)
    if details is None:
        raise PhotoclipError("The photo is no longer in the library.", "Index its folder again.")
    yield DetailsShown(details)


def remove_folder(session: Session, folder_id: int) -> Iterator[LibraryState]:
    """Stop watching a folder. Its files are not touched, its photos' tags are kept."""
    session.catalog.folders.remove(folder_id)
    session.forget_vectors()
    yield from library_state(session)


def warm_up(session: Session) -> Iterator[LibraryState]:
    """Load the model's text side now, so that the first search need not wait for it.

    A model that turns out to be damaged is replaced by the one before it, or by the built-in; the
    library's state, which says so, is yielded then.

    :raises PhotoclipError: it is damaged, and there is no other.
    """
    try:
        session.encoder.encode_texts([_ANY_WORDS])
    except PhotoclipError as error:
        session.fall_back(error)
        yield from library_state(session)


def _ids(photos: Sequence[Photo]) -> Ids:
    return np.fromiter((photo.id for photo in photos), np.int64, len(photos))
