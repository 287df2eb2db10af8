"""photoclip history, undo, redo"""

from pathlib import Path
from typing import Any

import click

from photoclip.cli.changes import tell
from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.history import Entry
from photoclip.services import history as services


@click.command()
@click.option(
    "--undo", "entry_id", type=int, metavar="N", help="Take step N back, whatever came after it."
)
@click.option("--search", default="", metavar="TEXT", help="Only steps that have this in them.")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    metavar="N",
    help="How many steps at most.",
)
@click.option("--before", type=int, metavar="N", help="Only steps older than step N.")
@library_option
@json_option
def history(
    entry_id: int | None,
    search: str,
    limit: int,
    before: int | None,
    library: Path | None,
    as_json: bool,
) -> None:
    """What was changed, newest first, with a number for each step."""
    with target(library).session(must_exist=True) as session:
        if entry_id is not None:
            tell(services.undo_entry(session, entry_id), as_json=as_json)
            return
        listed = next(services.list_history(session, limit, before, search))
    if as_json:
        print_json({"entries": [_document(one) for one in listed.entries], "more": listed.more})
        return
    for one in listed.entries:
        undone = "  (undone)" if one.undone else ""
        print_line(f"{one.id:6}  {one.at[:16].replace('T', ' ')}  {one.summary}{undone}")


@click.command()
@library_option
@json_option
def undo(library: Path | None, as_json: bool) -> None:
    """Take the last change back."""
    with target(library).session(must_exist=True) as session:
        tell(services.undo(session), as_json=as_json)


@click.command()
@library_option
@json_option
def redo(library: Path | None, as_json: bool) -> None:
    """Make the change again that was taken back last."""
    with target(library).session(must_exist=True) as session:
        tell(services.redo(session), as_json=as_json)


def _document(one: Entry) -> dict[str, Any]:
    return {
        "id": one.id,
        "at": one.at,
        "summary": one.summary,
        "photos": len(one.photo_ids),
        "undone": one.undone,
        "label": one.origin.label,
        "model": one.origin.model,
        "automatic": one.origin.automatic,
        "confidences": [round(value, 4) for value in one.origin.confidences],
    }
