"""photoclip label, suggest"""

from pathlib import Path

import click

from photoclip.cli.options import json_option, library_option, limit_option, target, target_options
from photoclip.cli.output import labels_document, print_json, print_line, suggestions_document
from photoclip.services import labelling


@click.group()
def label() -> None:
    """Your own labels, which the program suggests photos for."""


@label.command("add")
@click.argument("name")
@click.option("--prompt", "prompts", multiple=True, help="What the photos show; may be repeated.")
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=labelling.DEFAULT_THRESHOLD,
    show_default=True,
    help="The least confidence at which a photo is suggested.",
)
@library_option
@json_option
def add(
    name: str, prompts: tuple[str, ...], threshold: float, library: Path | None, as_json: bool
) -> None:
    """Add a label, or give the one of this NAME new prompts."""
    with target(library).session() as session:
        changed = next(labelling.add_label(session, name, prompts, threshold))
        added = labelling.find_label(session, name)
    if as_json:
        print_json(labels_document([added]))
    else:
        print_line(changed.message)


@label.command("list")
@library_option
@json_option
def list_labels(library: Path | None, as_json: bool) -> None:
    """All labels, with how often their suggestions were accepted."""
    with target(library).session(must_exist=True) as session:
        labels = session.catalog.labels.all()
    if as_json:
        print_json(labels_document(labels))
        return
    for one in labels:
        print_line(f"{one.name}  {one.accepted:,} accepted, {one.rejected:,} refused")


@label.command("remove")
@click.argument("name")
@library_option
@json_option
def remove(name: str, library: Path | None, as_json: bool) -> None:
    """Remove a label. Tags that came from it stay."""
    with target(library).session(must_exist=True) as session:
        removed = labelling.find_label(session, name)
        changed = next(labelling.remove_label(session, name))
    if as_json:
        print_json({"removed": removed.name})
    else:
        print_line(changed.message)


@click.command()
@click.argument("name", required=False)
@target_options
@limit_option
@json_option
def suggest(
    name: str | None, library: Path | None, model: str | None, limit: int, as_json: bool
) -> None:
    """Photos that may fit the label NAME (else each label), surest first."""
    with target(library, model).session(must_exist=True) as session:
        names = [name] if name else [one.name for one in session.catalog.labels.all()]
        found = [
            one
            for label_name in names
            for one in next(labelling.suggest(session, label_name, limit)).suggestions
        ]
    if as_json:
        print_json(suggestions_document(found))
        return
    for one in found:
        print_line(f"{one.confidence:4.0%}  {one.label}  {one.photo.path}")
