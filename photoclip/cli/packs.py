"""photoclip label pack"""

from pathlib import Path

import click

from photoclip.cli.changes import tell
from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.services import label_packs


@click.group()
def pack() -> None:
    """Packs of labels that ship with the program; none is used before it is chosen."""


@pack.command("list")
@library_option
@json_option
def list_packs(library: Path | None, as_json: bool) -> None:
    """All packs, and how many labels of each the library has."""
    with target(library).session() as session:
        packs = next(label_packs.list_packs(session)).packs
    if as_json:
        rows = [
            {
                "name": one.name,
                "title": one.title,
                "about": one.about,
                "labels": [label.name for label in one.labels],
                "chosen": one.chosen,
            }
            for one in packs
        ]
        print_json({"packs": rows})
        return
    for one in packs:
        print_line(f"{one.name}  {one.chosen} of {len(one.labels)} labels  {one.about}")


@pack.command("add")
@click.argument("name")
@library_option
@json_option
def add(name: str, library: Path | None, as_json: bool) -> None:
    """Add the labels of a pack. Your own of the same names stay as they are."""
    with target(library).session() as session:
        tell(label_packs.choose_pack(session, name), as_json=as_json)


@pack.command("remove")
@click.argument("name")
@library_option
@json_option
def remove(name: str, library: Path | None, as_json: bool) -> None:
    """Remove the labels of a pack. Tags that came from them stay."""
    with target(library).session(must_exist=True) as session:
        tell(label_packs.drop_pack(session, name), as_json=as_json)
