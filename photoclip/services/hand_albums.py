"""Albums that people put together by hand."""

from collections.abc import Iterator, Sequence

from photoclip.core.albums import Album, Way, moved, way_to
from photoclip.core.edits import AlbumChange, Change, MembersChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed, PhotosListed
from photoclip.services.album_names import free_name
from photoclip.services.recording import photos, record
from photoclip.services.session import Session

_FIRST = 200
"""So many photos come with an album: more than fit on a screen."""


def make_album(session: Session, name: str, photo_ids: Sequence[int] = ()) -> Iterator[Changed]:
    """A new album, with photos in it from the start.

    :raises PhotoclipError: the name is empty, or another album or smart album has it.
    """
    name = free_name(session, name)
    album_id = session.catalog.albums.new(name)
    changes: list[Change] = [AlbumChange(album_id, name)]
    if photo_ids:
        changes.append(MembersChange(tuple(photo_ids), album_id, present=True))
    yield record(session, f"Make album “{name}”", changes)


def rename(session: Session, album_id: int, name: str) -> Iterator[Changed]:
    """Call an album something else.

    :raises PhotoclipError: the name is empty, another album or smart album has it, or there is no
        such album.
    """
    album, name = _album(session, album_id), free_name(session, name, album_id=album_id)
    summary = f"Rename album “{album.name}” to “{name}”"
    yield record(session, summary, [AlbumChange(album.id, name)])


def remove(session: Session, album_id: int) -> Iterator[Changed]:
    """Put an album away; no photo is touched.

    :raises PhotoclipError: there is no such album.
    """
    album = _album(session, album_id)
    yield record(session, f"Remove album “{album.name}”", [AlbumChange(album.id, None)])


def put(session: Session, album_id: int, photo_ids: Sequence[int]) -> Iterator[Changed]:
    """Put photos into an album, behind those that are in it; which are told apart.

    :raises PhotoclipError: there is no such album.
    """
    album = _album(session, album_id)
    there = session.catalog.albums.places(album.id)
    new = tuple(one for one in photo_ids if one not in there)
    if photo_ids and not new:
        said = f"Nothing is to be added: all of it is in “{album.name}” already."
        yield Changed(said, (), undoable=False)
        return
    change = MembersChange(new, album.id, present=True)
    yield record(session, f"Put {photos(len(new))} into “{album.name}”", [change])


def take(session: Session, album_id: int, photo_ids: Sequence[int]) -> Iterator[Changed]:
    """Take photos out of an album.

    :raises PhotoclipError: there is no such album.
    """
    album = _album(session, album_id)
    change = MembersChange(tuple(photo_ids), album.id, present=False)
    yield record(session, f"Take {photos(len(photo_ids))} out of “{album.name}”", [change])


def move(
    session: Session, album_id: int, photo_ids: Sequence[int], before: int | None
) -> Iterator[Changed]:
    """Put photos of an album at another place in it, in the order given.

    :param before: the photo that they come in front of; None: behind all others.
    :raises PhotoclipError: there is no such album, or the other photo is not in it.
    """
    album = _album(session, album_id)
    places = session.catalog.albums.places(album.id)
    if before is not None and before not in places:
        raise PhotoclipError(
            "The photo they are to come before is not in the album.", "Name one that is."
        )
    new = moved(places, photo_ids, before)
    if not new:
        said = "Nothing is to be moved: the photos are in this order already."
        yield Changed(said, (), undoable=False)
        return
    change = MembersChange(tuple(new), album.id, present=True, places=tuple(new.values()))
    some = len(places.keys() & set(photo_ids))
    yield record(session, f"Move {photos(some)} within “{album.name}”", [change])


def shift(session: Session, album_id: int, photo_ids: Sequence[int], way: Way) -> Iterator[Changed]:
    """Move photos of an album, together, past the one before or behind them, or to an end.

    :raises PhotoclipError: there is no such album.
    """
    shown = session.catalog.albums.ids(album_id).tolist()
    chosen = set(photo_ids)
    moving = [one for one in shown if one in chosen]
    if moving:
        yield from move(session, album_id, moving, way_to(shown, moving, way))


def open_album(session: Session, album_id: int) -> Iterator[PhotosListed]:
    """An album's photos, in its order.

    :raises PhotoclipError: there is no such album.
    """
    ids = session.catalog.albums.ids(_album(session, album_id).id)
    first = ids[:_FIRST].tolist()
    found = session.catalog.photos.get(first)
    yield PhotosListed(ids, tuple(found[one] for one in first if one in found))


def find_album(session: Session, name: str) -> Album:
    """The hand-made album of this name, in any case.

    :raises PhotoclipError: there is none.
    """
    album = session.catalog.albums.find(" ".join(name.split()))
    if album is None:
        raise PhotoclipError(f"There is no album “{name}”.", "See them with: photoclip album list")
    return album


def _album(session: Session, album_id: int) -> Album:
    for album in session.catalog.albums.all():
        if album.id == album_id:
            return album
    raise PhotoclipError("This album is not there any more.", "Undo brings back what was removed.")
