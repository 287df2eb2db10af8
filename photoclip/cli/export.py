"""photoclip export"""

import sys
from pathlib import Path
from typing import Literal

import click
from tqdm import tqdm

from photoclip.cli.export_photos import copy_options, export_photos
from photoclip.cli.options import FOLDER, absolute, json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.copies import CopyWish
from photoclip.core.events import Changed, Progress
from photoclip.services import exporting
from photoclip.services.session import Session

_STANDARD_OUTPUT = Path("-")


@click.command()
@click.argument("arguments", nargs=-1, metavar="[FILE|QUERY]")
@click.option(
    "--format",
    "form",
    type=click.Choice(["jsonl", "csv"]),
    help="How it is written; else as the FILE's name ends, else jsonl.",
)
@click.option(
    "--photos",
    type=FOLDER,
    metavar="DIR",
    help="Copy photos into this folder instead: those that the QUERY finds, else all.",
)
@copy_options
@library_option
@json_option
def export(
    arguments: tuple[str, ...],
    form: Literal["jsonl", "csv"] | None,
    photos: Path | None,
    wish: CopyWish,
    library: Path | None,
    as_json: bool,
) -> None:
    """Write everything that is known of all photos to a FILE, or to standard output.

    jsonl: JSON lines, a document for each photo, and then for each tag, label, album and smart
    album. csv: a table, a row for each photo; several values in one field are apart by |.

    With --photos DIR the photos themselves are copied, in the format and size that is wanted.
    Nothing that is there already is replaced.
    """
    if photos is not None:
        with target(library).session(must_exist=True) as session:
            export_photos(session, photos, arguments, wish, as_json=as_json)
        return
    if len(arguments) > 1:
        raise click.UsageError(f"One FILE is written, not {len(arguments)}.")
    file = Path(arguments[0]) if arguments else _STANDARD_OUTPUT
    form = form or ("csv" if file.suffix.lower() == ".csv" else "jsonl")
    with target(library).session(must_exist=True) as session:
        if file == _STANDARD_OUTPUT:
            _print(session, form)
        else:
            _write(session, form, absolute(file), as_json)


def _print(session: Session, form: exporting.Form) -> None:
    chunks = exporting.table if form == "csv" else exporting.json_lines
    sys.stdout.flush()
    for _, text in chunks(session):
        click.echo(text.encode("utf-8", "surrogateescape"), nl=False)


def _write(session: Session, form: exporting.Form, path: Path, as_json: bool) -> None:
    write = exporting.export_csv if form == "csv" else exporting.export_json_lines
    photos = 0
    with tqdm(unit=" photos", disable=None, file=sys.stderr, desc="export") as bar:
        for event in write(session, path):
            match event:
                case Progress():
                    photos, bar.total = event.done, event.total
                    bar.update(event.done - bar.n)
                case Changed() if as_json:
                    print_json({"file": str(path), "photos": photos})
                case Changed():
                    print_line(event.message)
