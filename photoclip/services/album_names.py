"""Names of albums, put together by hand or asked for: no two are the same."""

from photoclip.core.albums import Album
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import SmartAlbum
from photoclip.services.session import Session


def free_name(
    session: Session, name: str, *, album_id: int | None = None, smart_id: int | None = None
) -> str:
    """A name that an album may have.

    :param album_id: the hand-made album that is to have it, should it be there already.
    :param smart_id: the same of a smart album.
    :raises PhotoclipError: it is empty, or another album has it.
    """
    name = " ".join(name.split())
    if not name:
        raise PhotoclipError("An album needs a name.", "Type what it shows.")
    by_hand, smart = session.catalog.albums.find(name), session.catalog.smart_albums.find(name)
    if by_hand is not None and by_hand.id != album_id:
        raise PhotoclipError(f"There is an album “{by_hand.name}” already.", "Choose another name.")
    if smart is not None and smart.id != smart_id:
        raise PhotoclipError(
            f"There is a smart album “{smart.name}” already.", "Choose another name."
        )
    return name


def find_either(session: Session, name: str) -> Album | SmartAlbum:
    """The album of this name, of either kind, in any case.

    :raises PhotoclipError: there is none.
    """
    name = " ".join(name.split())
    album = session.catalog.albums.find(name) or session.catalog.smart_albums.find(name)
    if album is None:
        raise PhotoclipError(f"There is no album “{name}”.", "See them with: photoclip album list")
    return album
