"""photoclip album"""

from pathlib import Path

import click

from photoclip.cli.changes import tell
from photoclip.cli.naming import photos_argument, photos_named
from photoclip.cli.options import FOLDER, json_option, library_option, target, target_options
from photoclip.cli.output import album_document, albums_document, print_json, print_line
from photoclip.cli.queries import QUERY_CONTEXT, Showing, query_argument, results_options, typed
from photoclip.core.albums import Album
from photoclip.core.query.question import Question, SmartAlbum
from photoclip.services import hand_albums, smart_albums
from photoclip.services.album_names import find_either
from photoclip.services.session import Session


@click.group()
def album() -> None:
    """Albums, put together by hand, and smart ones: searches answered anew whenever opened.

    A PATH is a photo of the library, or any file with the same picture; - reads paths from
    standard input.
    """


@album.command("list")
@target_options
@json_option
def list_albums(library: Path | None, model: str | None, as_json: bool) -> None:
    """All albums, and how many photos each shows now."""
    with target(library, model).session(must_exist=True) as session:
        by_hand, smart = session.catalog.albums.all(), _counted(session)
    if as_json:
        print_json(albums_document(by_hand, smart))
        return
    for one in by_hand:
        print_line(f"{one.name}  {one.photos:,} photos")
    for album_, photos in smart:
        count = "?" if photos is None else f"{photos:,}"
        print_line(f"{album_.name}  {count} photos  {album_.question.text}".rstrip())


@album.command("save", context_settings=QUERY_CONTEXT)
@click.argument("name")
@query_argument
@library_option
@json_option
def save(name: str, query: tuple[str, ...], library: Path | None, as_json: bool) -> None:
    """Keep a QUERY under a NAME, as a smart album."""
    with target(library).session(must_exist=True) as session:
        changed = next(smart_albums.save_album(session, name, Question(typed(query))))
        saved = smart_albums.find_album(session, name)
    _tell(saved, changed.message, as_json)


@album.command("create")
@click.argument("name")
@library_option
@json_option
def create(name: str, library: Path | None, as_json: bool) -> None:
    """Make an album to put photos into by hand."""
    with target(library).session(must_exist=True) as session:
        changed = next(hand_albums.make_album(session, name))
        made = hand_albums.find_album(session, name)
    _tell(made, changed.message, as_json)


@album.command("add")
@click.argument("name")
@photos_argument
@library_option
@json_option
def add(name: str, paths: tuple[Path, ...], library: Path | None, as_json: bool) -> None:
    """Put photos into an album, behind those that are in it."""
    with target(library).session(must_exist=True) as session:
        album_id = hand_albums.find_album(session, name).id
        tell(hand_albums.put(session, album_id, photos_named(session, paths)), as_json=as_json)


@album.command("take")
@click.argument("name")
@photos_argument
@library_option
@json_option
def take(name: str, paths: tuple[Path, ...], library: Path | None, as_json: bool) -> None:
    """Take photos out of an album."""
    with target(library).session(must_exist=True) as session:
        album_id = hand_albums.find_album(session, name).id
        tell(hand_albums.take(session, album_id, photos_named(session, paths)), as_json=as_json)


@album.command("move")
@click.argument("name")
@photos_argument
@click.option(
    "--before",
    type=FOLDER,
    metavar="PATH",
    help="The photo of the album that they shall come in front of; without it they go to the end.",
)
@library_option
@json_option
def move(
    name: str, paths: tuple[Path, ...], before: Path | None, library: Path | None, as_json: bool
) -> None:
    """Put photos of an album at another place in it, in the order they are named."""
    with target(library).session(must_exist=True) as session:
        album_id = hand_albums.find_album(session, name).id
        moving = photos_named(session, paths)
        front = None if before is None else photos_named(session, (before,))[0]
        tell(hand_albums.move(session, album_id, moving, front), as_json=as_json)


@album.command("show")
@click.argument("name")
@target_options
@results_options
def show(name: str, library: Path | None, model: str | None, showing: Showing) -> None:
    """The photos of an album: of one put together by hand in its own order."""
    with target(library, model).session(must_exist=True) as session:
        one = find_either(session, name)
        if isinstance(one, SmartAlbum):
            showing.show(next(smart_albums.open_album(session, one.id, showing.limit)))
            return
        ids = next(hand_albums.open_album(session, one.id)).ids[: showing.limit].tolist()
        found = session.catalog.photos.get(ids)
    photos = [found[photo_id] for photo_id in ids if photo_id in found]
    if showing.as_json:
        print_json(album_document(one, photos))
        return
    for photo in photos:
        print_line(str(photo.path))


@album.command("rename")
@click.argument("name")
@click.argument("new_name")
@library_option
@json_option
def rename(name: str, new_name: str, library: Path | None, as_json: bool) -> None:
    """Call an album something else."""
    with target(library).session(must_exist=True) as session:
        one = find_either(session, name)
        smart = isinstance(one, SmartAlbum)
        renaming = smart_albums.rename_album if smart else hand_albums.rename
        changed = next(renaming(session, one.id, new_name))
        renamed = find_either(session, new_name)
    _tell(renamed, changed.message, as_json)


@album.command("remove")
@click.argument("name")
@library_option
@json_option
def remove(name: str, library: Path | None, as_json: bool) -> None:
    """Remove an album. No photo is touched."""
    with target(library).session(must_exist=True) as session:
        one = find_either(session, name)
        smart = isinstance(one, SmartAlbum)
        removing = smart_albums.remove_album if smart else hand_albums.remove
        changed = next(removing(session, one.id))
    if as_json:
        print_json({"removed": one.name})
    else:
        print_line(changed.message)


def _counted(session: Session) -> list[tuple[SmartAlbum, int | None]]:
    counts: dict[int, int] = {}
    for counted in smart_albums.count_albums(session):
        counts.update(counted.counts)
    return [(one, counts.get(one.id)) for one in session.catalog.smart_albums.all()]


def _tell(one: Album | SmartAlbum, message: str, as_json: bool) -> None:
    if not as_json:
        print_line(message)
    elif isinstance(one, SmartAlbum):
        print_json({"name": one.name, "query": one.question.text})
    else:
        print_json({"name": one.name, "photos": one.photos})
