"""Which photos of the library are meant by files."""

from collections.abc import Iterable
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.media.identity.hashing import image_hash
from photoclip.media.long_paths import openable
from photoclip.services.session import Session


def photos_at(session: Session, paths: Iterable[Path]) -> tuple[int, ...]:
    """The ids of the photos that lie at absolute paths, each once, in their order.

    A file elsewhere means the photo of the library that has the same picture.

    :raises PhotoclipError: a file is not there, can't be read, or the library doesn't know it.
    """
    return tuple(dict.fromkeys(_photo_at(session, path) for path in paths))


def photos_below(session: Session, folder: Path) -> tuple[int, ...]:
    """The ids of the photos that lie in a folder or below it, by path, each once.

    :raises PhotoclipError: the library has none of it.
    """
    known = session.catalog.files.stream(folder)
    ids = dict.fromkeys(one.photo_id for one in known if one.kind == "photo" and not one.missing)
    found = tuple(one for one in ids if one is not None)
    if not found:
        raise PhotoclipError(
            f"The library has no photos in {folder}.", "Add it with: photoclip index FOLDER"
        )
    return found


def _photo_at(session: Session, path: Path) -> int:
    known = session.catalog.files.photo_at(path)
    if known is None:
        known = _of_content(session, path)
    if known is None:
        raise PhotoclipError(
            f"{path} is not in the library.", "Add its folder with: photoclip index FOLDER"
        )
    return known


def _of_content(session: Session, path: Path) -> int | None:
    try:
        with Path(openable(str(path))).open("rb") as file:
            content_hash = image_hash(file)
    except FileNotFoundError as error:
        raise PhotoclipError(f"There is no file {path}.", "Look at how it is spelled.") from error
    except IsADirectoryError as error:
        raise PhotoclipError(f"{path} is a folder.", "Name the photos in it.") from error
    except OSError as error:
        raise PhotoclipError(f"{path} can't be read: {error.strerror}.") from error
    found = session.catalog.photos.contents(session.encoder, [content_hash]).get(content_hash)
    return None if found is None else found.photo_id
