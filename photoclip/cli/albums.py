"""photoclip album"""

from pathlib import Path

import click

from photoclip.cli.options import json_option, library_option, target, target_options
from photoclip.cli.output import albums_document, print_json, print_line
from photoclip.cli.queries import QUERY_CONTEXT, Showing, query_argument, results_options, typed
from photoclip.core.query.question import Question, SmartAlbum
from photoclip.services import smart_albums as albums
from photoclip.services.session import Session


@click.group()
def album() -> None:
    """Smart albums: searches with a name, answered anew whenever they are opened."""


@album.command("list")
@target_options
@json_option
def list_albums(library: Path | None, model: str | None, as_json: bool) -> None:
    """All smart albums, and how many photos each shows now."""
    with target(library, model).session(must_exist=True) as session:
        rows = _counted(session)
    if as_json:
        print_json(albums_document(rows))
        return
    for one, photos in rows:
        count = "?" if photos is None else f"{photos:,}"
        print_line(f"{one.name}  {count} photos  {one.question.text}".rstrip())


@album.command("save", context_settings=QUERY_CONTEXT)
@click.argument("name")
@query_argument
@library_option
@json_option
def save(name: str, query: tuple[str, ...], library: Path | None, as_json: bool) -> None:
    """Keep a QUERY under a NAME."""
    with target(library).session(must_exist=True) as session:
        changed = next(albums.save_album(session, name, Question(typed(query))))
        saved = albums.find_album(session, name)
    _tell(saved, changed.message, as_json)


@album.command("show")
@click.argument("name")
@target_options
@results_options
def show(name: str, library: Path | None, model: str | None, showing: Showing) -> None:
    """The photos of a smart album."""
    with target(library, model).session(must_exist=True) as session:
        album_id = albums.find_album(session, name).id
        found = next(albums.open_album(session, album_id, showing.limit))
    showing.show(found)


@album.command("rename")
@click.argument("name")
@click.argument("new_name")
@library_option
@json_option
def rename(name: str, new_name: str, library: Path | None, as_json: bool) -> None:
    """Call a smart album something else."""
    with target(library).session(must_exist=True) as session:
        album_id = albums.find_album(session, name).id
        changed = next(albums.rename_album(session, album_id, new_name))
        renamed = albums.find_album(session, new_name)
    _tell(renamed, changed.message, as_json)


@album.command("remove")
@click.argument("name")
@library_option
@json_option
def remove(name: str, library: Path | None, as_json: bool) -> None:
    """Remove a smart album. No photo is touched."""
    with target(library).session(must_exist=True) as session:
        removed = albums.find_album(session, name)
        changed = next(albums.remove_album(session, removed.id))
    if as_json:
        print_json({"removed": removed.name})
    else:
        print_line(changed.message)


def _counted(session: Session) -> list[tuple[SmartAlbum, int | None]]:
    counts: dict[int, int] = {}
    for counted in albums.count_albums(session):
        counts.update(counted.counts)
    return [(one, counts.get(one.id)) for one in session.catalog.smart_albums.all()]


def _tell(one: SmartAlbum, message: str, as_json: bool) -> None:
    if as_json:
        print_json({"name": one.name, "query": one.question.text})
    else:
        print_line(message)
