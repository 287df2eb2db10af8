"""photoclip index"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click
from tqdm import tqdm

from photoclip.cli.options import FOLDER, absolute, json_option, target, target_options
from photoclip.cli.output import index_document, index_lines, print_json, print_line
from photoclip.cli.terminal import printable
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import (
    Changed,
    Event,
    FolderOffline,
    IndexFinished,
    Progress,
    Scanned,
)
from photoclip.services.backing_up import back_up_daily
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.scanning import expect_folders
from photoclip.services.session import Session
from photoclip.services.tiling import against_tiles, want_tiles


@click.command()
@click.argument("folders", nargs=-1, type=FOLDER, metavar="FOLDER...")
@click.option("--all", "everything", is_flag=True, help="Bring all of the library up to date.")
@click.option(
    "--tiles/--no-tiles",
    default=None,
    help="Find small things, too, for about four times the work; remembered by the library.",
)
@target_options
@json_option
def index(
    folders: tuple[Path, ...],
    everything: bool,
    tiles: bool | None,
    library: Path | None,
    model: str | None,
    as_json: bool,
) -> None:
    """Add folders and bring the library up to date.

    Can be interrupted at any time: the next run goes on where this one was. Photos are encoded by
    the model that answers. Preparing another one is gone on with by `photoclip model use --index`.
    """
    if bool(folders) == everything:
        raise click.UsageError("Name one or more folders, or say --all.")
    with target(library, model).session(must_exist=everything) as session:
        if tiles is not None:
            _set_tiles(session, tiles)
        wanted = [absolute(folder) for folder in folders]
        for _ in expect_folders(session, wanted):
            pass
        events = index_library(session) if everything else index_folders(session, wanted)
        done = _shown(events)
        _hint_at_preparing(session)
        _back_up(session)
        _tell(done, as_json)
        _prepare(events)


def _tell(done: IndexFinished, as_json: bool) -> None:
    if as_json:
        print_json(index_document(done))
    else:
        for line in index_lines(done):
            print_line(line)


def _prepare(events: Iterator[Event]) -> None:
    """Let the run make what searches are good for; interrupted, the next goes on with that."""
    for _ in tqdm(events, "preparing searches", leave=False, disable=None, bar_format="{desc}"):
        pass


def _set_tiles(session: Session, wanted: bool) -> None:
    want_tiles(session, wanted)
    if wanted and (against := against_tiles()):
        click.echo(f"warning: {against}", err=True)


def _back_up(session: Session) -> None:
    """The day's backup, for those who never open the window."""
    try:
        back_up_daily(session.paths)
    except PhotoclipError as error:
        click.echo(f"warning: {printable(error.message)} {printable(error.hint)}", err=True)


def _hint_at_preparing(session: Session) -> None:
    """Another model that was begun is not gone on with unasked: it may take hours."""
    coming = session.catalog.models.coming
    if coming is None:
        return
    waiting = session.catalog.photos.count() - session.catalog.models.encoded_by(coming)
    said = f"{waiting:,} photos wait for the model that is being prepared"
    if not waiting:
        said = "the model that was being prepared has encoded all photos"
    click.echo(f"hint: {said}: photoclip model use {printable(coming)} --index", err=True)


def _shown(events: Iterator[Event]) -> IndexFinished:
    """Drive the run with a progress bar on standard error (none where that is no terminal)."""
    with tqdm(unit=" photos", disable=None, file=sys.stderr, desc="looking") as bar:
        for event in events:
            match event:
                case Scanned():
                    bar.set_description_str(f"found {event.found:,}")
                case Progress():
                    bar.set_description_str("indexing")
                    bar.total = event.total
                    bar.update(event.done - bar.n)
                case FolderOffline():
                    name = printable(str(event.folder))
                    bar.write(f"offline: {name} can't be reached; its photos stay", sys.stderr)
                case Changed():
                    bar.write(printable(event.message), sys.stderr)
                case IndexFinished():
                    return event
                case _:
                    pass
    raise AssertionError("an indexing run ends with its result")
