"""photoclip suggest, accept, reject"""

from pathlib import Path
from typing import Any

import click

from photoclip.cli.changes import tell
from photoclip.cli.label_documents import suggestions_document
from photoclip.cli.naming import photos_argument, photos_named
from photoclip.cli.options import (
    FOLDER,
    json_option,
    limit_option,
    target,
    target_options,
)
from photoclip.cli.output import print_json, print_line
from photoclip.core.labels import Suggestion
from photoclip.services import labelling
from photoclip.services.session import Session


@click.command()
@click.argument("name", required=False)
@click.option("--photo", type=FOLDER, metavar="PATH", help="What labels suggest for this photo.")
@target_options
@limit_option
@json_option
def suggest(
    name: str | None,
    photo: Path | None,
    library: Path | None,
    model: str | None,
    limit: int,
    as_json: bool,
) -> None:
    """Photos that may fit the label NAME (else each label), surest first."""
    with target(library, model).session(must_exist=True) as session:
        found = _for_photo(session, photo, name) if photo else _for_labels(session, name, limit)
    _show(found[:limit] if photo else found, as_json)


@click.command()
@click.argument("label")
@click.argument("paths", type=FOLDER, nargs=-1, metavar="[PATH]...")
@click.option(
    "--above",
    type=click.FloatRange(0, 1),
    metavar="CONFIDENCE",
    help="All suggestions of the label from this confidence on, instead of a PATH.",
)
@click.option("--dry-run", is_flag=True, help="Only show which photos would be accepted.")
@target_options
@json_option
def accept(
    label: str,
    paths: tuple[Path, ...],
    above: float | None,
    dry_run: bool,
    as_json: bool,
    **where: Any,
) -> None:
    """Say yes to a LABEL for photos, which tags them, and teaches the label.

    A PATH is a photo of the library, or any file with the same picture; - reads paths from
    standard input.
    """
    if (above is None) == (not paths):
        raise click.UsageError("Name photos by their paths, or a confidence with --above.")
    if dry_run and above is None:
        raise click.UsageError("--dry-run belongs to --above.")
    with target(**where).session(must_exist=True) as session:
        found = [] if above is None else _above(session, label, above)
        if dry_run:
            _show(found, as_json)
            return
        ids = photos_named(session, paths) or tuple(one.photo.id for one in found)
        tell(labelling.answer(session, label, ids, accepted=True), as_json=as_json)


@click.command()
@click.argument("label")
@photos_argument
@target_options
@json_option
def reject(
    label: str, paths: tuple[Path, ...], library: Path | None, model: str | None, as_json: bool
) -> None:
    """Say no to a LABEL for photos, which teaches the label, and takes its tag off them.

    A PATH is a photo of the library, or any file with the same picture; - reads paths from
    standard input.
    """
    with target(library, model).session(must_exist=True) as session:
        ids = photos_named(session, paths)
        tell(labelling.answer(session, label, ids, accepted=False), as_json=as_json)


def _for_labels(session: Session, name: str | None, limit: int) -> list[Suggestion]:
    names = [name] if name else [one.name for one in session.catalog.labels.all()]
    return [
        one
        for label_name in names
        for one in next(labelling.suggest(session, label_name, limit)).suggestions
    ]


def _for_photo(session: Session, photo: Path, name: str | None) -> list[Suggestion]:
    (photo_id,) = photos_named(session, (photo,))
    wanted = None if name is None else labelling.find_label(session, name).name
    found = next(labelling.suggest_for(session, photo_id)).suggestions
    return [one for one in found if wanted in (None, one.label)]


def _above(session: Session, label: str, least: float) -> list[Suggestion]:
    found = next(labelling.suggest(session, label)).suggestions
    return [one for one in found if one.confidence >= least]


def _show(found: list[Suggestion], as_json: bool) -> None:
    if as_json:
        print_json(suggestions_document(found))
        return
    for one in found:
        print_line(f"{one.confidence:4.0%}  {one.label}  {one.photo.path}")
