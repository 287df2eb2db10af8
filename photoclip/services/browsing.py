"""What is in the library: lists, counts and details."""

from collections.abc import Iterator

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import DetailsShown, LibraryState, PhotosListed, SkippedListed
from photoclip.services.session import Session

_ANY_WORDS = "a photo"


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
    yield PhotosListed(session.catalog.photos.all(folder_id))


def list_tagged(session: Session, tag: str) -> Iterator[PhotosListed]:
    """The photos with a tag, newest first."""
    yield PhotosListed(session.catalog.photos.tagged(tag))


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
