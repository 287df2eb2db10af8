"""Smart albums: searches that are kept under a name, and answered anew whenever they are opened."""

from collections.abc import Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from photoclip.core.edits import Edit
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.query.question import Question, SmartAlbum
from photoclip.core.search_events import AlbumsCounted, SearchFinished
from photoclip.services.album_names import free_name
from photoclip.services.searching import count, search
from photoclip.services.session import Session


def save_album(session: Session, name: str, question: Question) -> Iterator[Changed]:
    """Keep a question under a name.

    :raises PhotoclipError: nothing is asked, the name is empty, or another album has it.
    """
    if question.empty:
        raise PhotoclipError("There is no search to save.", "Search for something first.")
    _, edit = session.catalog.smart_albums.add(free_name(session, name), question)
    yield _changed(edit)


def change_album(session: Session, album_id: int, question: Question) -> Iterator[Changed]:
    """Let an album ask something else.

    :raises PhotoclipError: nothing is asked, or there is no such album.
    """
    if question.empty:
        raise PhotoclipError("There is no search to save.", "Search for something first.")
    yield _changed(session.catalog.smart_albums.change(album_id, question))


def rename_album(session: Session, album_id: int, name: str) -> Iterator[Changed]:
    """Call an album something else.

    :raises PhotoclipError: the name is empty, another album has it, or there is no such album.
    """
    name = free_name(session, name, smart_id=album_id)
    yield _changed(session.catalog.smart_albums.rename(album_id, name))


def remove_album(session: Session, album_id: int) -> Iterator[Changed]:
    """Put an album away; no photo is touched.

    :raises PhotoclipError: there is no such album.
    """
    yield _changed(session.catalog.smart_albums.remove(album_id))


def find_album(session: Session, name: str) -> SmartAlbum:
    """The smart album of this name, in any case.

    :raises PhotoclipError: there is none.
    """
    album = session.catalog.smart_albums.find(" ".join(name.split()))
    if album is None:
        raise PhotoclipError(
            f"There is no smart album “{name}”.", "See them with: photoclip album list"
        )
    return album


def open_album(
    session: Session, album_id: int, limit: int | None = None, *, shown: int | None = None
) -> Iterator[SearchFinished]:
    """What an album shows now; see `search`.

    :raises PhotoclipError: there is no such album, or a picture of its question can't be read.
    """
    album = session.catalog.smart_albums.get(album_id)
    if album is None:
        raise PhotoclipError(
            "This smart album is not there any more.", "Undo brings back what was removed."
        )
    yield from search(session, album.question, limit, shown=shown, remember=False)


def count_albums(session: Session) -> Iterator[AlbumsCounted]:
    """How many photos each album shows, strongly or possibly, told anew after each.

    Each is a search, so that others get their turn between two of them; what was counted before
    and can't have changed isn't counted again. An album that was not reached yet has its last
    count; one that can't be answered now (a picture's drive is away) has none.
    """
    albums = session.catalog.smart_albums.all()
    kept = _counts.setdefault(session, {})
    for gone in kept.keys() - {album.id for album in albums}:
        del kept[gone]
    for album in albums:
        _count(session, album, kept)
        counts = [(one.id, kept[one.id].photos) for one in albums if one.id in kept]
        yield AlbumsCounted(tuple(counts))


@dataclass(frozen=True, slots=True)
class _Count:
    """Of a question, when model and catalogue were so."""

    question: Question
    version: tuple[object, ...]
    photos: int


_counts: WeakKeyDictionary[Session, dict[int, _Count]] = WeakKeyDictionary()


def _count(session: Session, album: SmartAlbum, kept: dict[int, _Count]) -> None:
    version = (session.reference, *session.catalog.version())
    known = kept.get(album.id)
    if known is not None and (known.question, known.version) == (album.question, version):
        return
    try:
        photos = count(session, album.question)
    except PhotoclipError:
        kept.pop(album.id, None)
    else:
        # Counting may have kept the vectors of texts, which changes nothing for the others.
        version = (session.reference, *session.catalog.version())
        kept[album.id] = _Count(album.question, version, photos)


def _changed(edit: Edit) -> Changed:
    return Changed(edit.summary, edit.photo_ids)
