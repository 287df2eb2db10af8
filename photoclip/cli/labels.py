"""photoclip label"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from photoclip.cli.changes import tell
from photoclip.cli.label_documents import labels_document, standing_document, standing_lines
from photoclip.cli.naming import photos_named
from photoclip.cli.options import (
    FOLDER,
    absolute,
    given,
    json_option,
    library_option,
    target,
    target_options,
)
from photoclip.cli.output import print_json, print_line
from photoclip.cli.packs import pack
from photoclip.core.labels import Definition, Veil
from photoclip.services import label_files, labelling

_F = TypeVar("_F", bound=Callable[..., Any])
_STANDARD_OUTPUT = Path("-")


@click.group()
def label() -> None:
    """Your own labels, which the program suggests photos for.

    A label works as soon as it has a name, and learns from each accept and reject. One may lie
    below another: animal/dog.
    """


label.add_command(pack)


def _definition_options(command: _F) -> _F:
    """How a label may be defined, given to the command as `prompts`, `negatives` and so on."""
    options = (
        click.option("--prompt", "prompts", multiple=True, help="What photos show; repeatable."),
        click.option(
            "--not", "negatives", multiple=True, help="What is easily taken for it; repeatable."
        ),
        click.option(
            "--threshold",
            type=click.FloatRange(0, 1),
            default=labelling.DEFAULT_THRESHOLD,
            show_default=True,
            help="The least confidence at which a photo is suggested.",
        ),
        click.option(
            "--automatic/--ask",
            default=False,
            help="Tag new photos without asking, as soon as the label is known to be right.",
        ),
        click.option("--colour", default="", metavar="#RRGGBB", help="Its colour in the window."),
        click.option(
            "--veil",
            type=click.Choice(["none", "blur", "hide"]),
            default="none",
            help="What the window does with photos that it fits.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


@label.command("add")
@click.argument("name")
@_definition_options
@library_option
@json_option
def add(name: str, library: Path | None, as_json: bool, **defined: Any) -> None:
    """Add a label, or define the one of this NAME anew."""
    with target(library).session() as session:
        wanted = _defined(Definition(name), defined, tuple(defined))
        changed = next(labelling.put_label(session, wanted))
        added = labelling.find_label(session, name)
    if as_json:
        print_json(labels_document([added]))
    else:
        print_line(changed.message)


@label.command("set")
@click.argument("name")
@click.option("--name", "new_name", metavar="NAME", help="Another name; its tag is renamed, too.")
@_definition_options
@target_options
@json_option
def change(
    name: str,
    new_name: str | None,
    library: Path | None,
    model: str | None,
    as_json: bool,
    **defined: Any,
) -> None:
    """Change a label: only what is named here. Prompts replace those before."""
    with target(library, model).session(must_exist=True) as session:
        before = labelling.find_label(session, name).definition
        wanted = _defined(before, defined, [one for one in defined if given(one)])
        wanted = replace(wanted, name=new_name or before.name)
        changed = next(labelling.change_label(session, name, wanted))
        after = labelling.find_label(session, wanted.name)
    if as_json:
        print_json({**labels_document([after]), "message": changed.message})
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
        automatic = ", automatic" if one.definition.automatic else ""
        counts = f"{one.accepted:,} accepted, {one.rejected:,} refused"
        print_line(f"{one.name}  {counts}{automatic}")


@label.command("show")
@click.argument("name", required=False)
@target_options
@json_option
def show(name: str | None, library: Path | None, model: str | None, as_json: bool) -> None:
    """What the label NAME (else each) knows about itself: how right it was, what is to find."""
    with target(library, model).session(must_exist=True) as session:
        names = None if name is None else [name]
        standings = next(labelling.tell_standings(session, names)).standings
    if as_json:
        print_json({"labels": [standing_document(one) for one in standings]})
        return
    for one in standings:
        for line in standing_lines(one):
            print_line(line)


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


@label.command("examples")
@click.argument("name")
@click.argument("paths", type=FOLDER, nargs=-1, metavar="[PATH]...")
@click.option("--remove", is_flag=True, help="Take these examples away again.")
@library_option
@json_option
def examples(
    name: str, paths: tuple[Path, ...], remove: bool, library: Path | None, as_json: bool
) -> None:
    """Show a label photos of what it means; it doesn't tag them. Without a PATH: list them."""
    with target(library).session(must_exist=True) as session:
        if paths:
            ids = photos_named(session, paths)
            given_ = labelling.give_examples(session, name, ids, present=not remove)
            tell(given_, as_json=as_json)
            return
        ids = labelling.find_label(session, name).examples
        found = [str(one.path) for one in session.catalog.photos.get(ids).values()]
    if as_json:
        print_json({"examples": found})
        return
    for path in found:
        print_line(path)


@label.command("import")
@click.argument("file", type=FOLDER)
@library_option
@json_option
def import_(file: Path, library: Path | None, as_json: bool) -> None:
    """Add the labels of a FILE, JSON or plain text.

    \b
    A line of the text is a label, and # begins a comment:
        animal/dog: a dog; my dog; not: a wolf; a fox
        receipt [at 0.7; automatic; blur; colour #ffcc00]: a photo of a receipt
    Labels whose names are there are defined anew, and keep what they have learnt.
    """
    with target(library).session() as session:
        tell(label_files.import_labels(session, absolute(file)), as_json=as_json)


@label.command("export")
@click.argument("file", type=FOLDER, default=_STANDARD_OUTPUT)
@library_option
@json_option
def export(file: Path, library: Path | None, as_json: bool) -> None:
    """Write all labels to a FILE: JSON where its name ends in .json, else plain text.

    Without a FILE they are printed: as text, or with --json as JSON.
    """
    with target(library).session(must_exist=True) as session:
        if file != _STANDARD_OUTPUT:
            tell(label_files.export_labels(session, absolute(file)), as_json=as_json)
            return
        definitions = [one.definition for one in session.catalog.labels.all()]
    written = label_files.to_json if as_json else label_files.to_text
    click.echo(written(definitions), nl=False)


def _defined(before: Definition, options: dict[str, Any], which: Sequence[str]) -> Definition:
    """A definition with those options in place of what it had."""
    values = {one: options[one] for one in which}
    if "veil" in values:
        values["veil"] = cast(Veil, "" if values["veil"] == "none" else values["veil"])
    return replace(before, **values)
