"""photoclip tag"""

from pathlib import Path
from typing import Any

import click

from photoclip.cli.changes import tell
from photoclip.cli.naming import photos_argument, photos_named
from photoclip.cli.options import json_option, library_option, target
from photoclip.cli.output import print_json, print_line
from photoclip.core.tags import Tag, below, cleaned
from photoclip.services import tagging


@click.group()
def tag() -> None:
    """Tags: what you say about photos.

    A tag may lie below another: animal/dog is found by animal, too. A PATH is a photo of the
    library, or any file with the same picture; - reads paths from standard input.
    """


@tag.command("add")
@click.argument("name")
@photos_argument
@library_option
@json_option
def add(name: str, paths: tuple[Path, ...], library: Path | None, as_json: bool) -> None:
    """Put the tag NAME on photos."""
    with target(library).session(must_exist=True) as session:
        tell(tagging.tag(session, name, photos_named(session, paths)), as_json=as_json)


@tag.command("remove")
@click.argument("name")
@photos_argument
@library_option
@json_option
def remove(name: str, paths: tuple[Path, ...], library: Path | None, as_json: bool) -> None:
    """Take the tag NAME off photos. A label of this name takes that as a no."""
    with target(library).session(must_exist=True) as session:
        ids = photos_named(session, paths)
        tell(tagging.tag(session, name, ids, present=False), as_json=as_json)


@tag.command("list")
@click.argument("name", required=False)
@library_option
@json_option
def list_tags(name: str | None, library: Path | None, as_json: bool) -> None:
    """All tags (or NAME and those below it), with how many photos have them."""
    with target(library).session(must_exist=True) as session:
        tags = next(tagging.list_tags(session)).tags
        if name is not None:
            top = tagging.find_tag(session, name).path
            tags = tuple(one for one in tags if below(one.path, top))
    if as_json:
        print_json({"tags": [_document(one) for one in tags]})
        return
    for one in tags:
        print_line(f"{one.path}  {one.photos_below:,}")


@tag.command("rename")
@click.argument("name")
@click.argument("new_name")
@library_option
@json_option
def rename(name: str, new_name: str, library: Path | None, as_json: bool) -> None:
    """Call a tag otherwise, with all below it. Where NEW_NAME is there, the two become one."""
    with target(library).session(must_exist=True) as session:
        tell(tagging.rename_tag(session, name, new_name), as_json=as_json)


@tag.command("colour")
@click.argument("name")
@click.argument("colour", metavar="#RRGGBB|none")
@library_option
@json_option
def colour(name: str, colour: str, library: Path | None, as_json: bool) -> None:
    """Give a tag a colour, or none."""
    wanted = "" if cleaned(colour).lower() == "none" else colour
    with target(library).session(must_exist=True) as session:
        tell(tagging.colour_tag(session, name, wanted), as_json=as_json)


@tag.command("delete")
@click.argument("name")
@library_option
@json_option
def delete(name: str, library: Path | None, as_json: bool) -> None:
    """Take a tag, and all below it, off every photo."""
    with target(library).session(must_exist=True) as session:
        tell(tagging.delete_tag(session, name), as_json=as_json)


def _document(one: Tag) -> dict[str, Any]:
    return {
        "name": one.path,
        "photos": one.photos,
        "photos_below": one.photos_below,
        "colour": one.colour,
    }
