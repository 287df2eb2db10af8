"""photoclip export --photos: copies of photos in a folder."""

import sys
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from photoclip.cli.options import absolute
from photoclip.cli.output import print_json, print_line
from photoclip.cli.queries import typed
from photoclip.cli.terminal import printable
from photoclip.core.copies import FIELDS, PATTERN, CopiesMade, CopyWish, Form
from photoclip.core.events import Progress
from photoclip.services.session import Session


def copy_options(command: Callable[..., None]) -> Callable[..., None]:
    """What copies shall be like, given to the command as `wish`."""
    fields = ", ".join(f"{{{field}}}" for field in FIELDS)
    options = (
        click.option(
            "--as",
            "copied_as",
            type=click.Choice(["original", "jpeg", "png", "webp", "tiff"]),
            default="jpeg",
            show_default=True,
            help="The format of the copies; original: the files as they are.",
        ),
        click.option(
            "--longest",
            type=click.IntRange(min=1),
            metavar="PIXELS",
            help="What the longer side has at most.",
        ),
        click.option(
            "--quality",
            type=click.IntRange(1, 100),
            default=90,
            show_default=True,
            help="Of JPEG and WebP.",
        ),
        click.option(
            "--names",
            "pattern",
            default=PATTERN,
            show_default=True,
            metavar="PATTERN",
            help=f"How copies are called: {fields} stand for what they say of each photo.",
        ),
        click.option(
            "--metadata",
            type=click.Choice(["all", "no-place", "none"]),
            default="all",
            show_default=True,
            help="What is kept of what a photo's file says beside its picture.",
        ),
        click.option(
            "--write-tags",
            "said",
            is_flag=True,
            help="Write tags, stars, title and caption into the copies.",
        ),
    )

    @wraps(command)
    def with_wish(*args: Any, copied_as: Form, longest: int | None, **others: Any) -> None:
        names = ("quality", "pattern", "metadata", "said")
        chosen = {name: others.pop(name) for name in names}
        wish = CopyWish(form=copied_as, longest=longest or 0, **chosen)
        command(*args, wish=wish, **others)

    made: Callable[..., None] = with_wish
    for option in reversed(options):
        made = option(made)
    return made


def export_photos(
    session: Session, folder: Path, query: Sequence[str], wish: CopyWish, *, as_json: bool
) -> None:
    """Copy the photos that a query finds, weaker matches left out, or all, and tell of it."""
    from photoclip.services import exporting_photos

    made = None
    ids = _found(session, query) if query else None
    with tqdm(unit=" photos", disable=None, file=sys.stderr, desc="export") as bar:
        for event in exporting_photos.export_photos(session, ids, absolute(folder), wish):
            if isinstance(event, Progress):
                bar.total = event.total
                bar.update(event.done - bar.n)
            else:
                made = event
    assert made is not None, "the last event says what was made"
    _tell(made, as_json=as_json)


def _found(session: Session, query: Sequence[str]) -> list[int]:
    from photoclip.services import searching

    found = next(searching.search(session, typed(query), 1))
    for note in found.notes:
        click.echo(f"note: {printable(note.message)}", err=True)
    fitting = found.ids[: found.strong + found.possible] if found.ranked else found.ids
    ids: list[int] = fitting.tolist()
    return ids


def _tell(made: CopiesMade, *, as_json: bool) -> None:
    for problem in made.problems:
        said = f"not copied: {printable(str(problem.path))}: {printable(problem.reason)}"
        click.echo(said, err=True)
    if as_json:
        problems = [{"path": str(one.path), "reason": one.reason} for one in made.problems]
        print_json({"folder": str(made.folder), "copied": made.written, "problems": problems})
    else:
        count = "1 photo is" if made.written == 1 else f"{made.written:,} photos are"
        print_line(f"{count} in {made.folder}")
    if made.problems:
        click.get_current_context().exit(1)
