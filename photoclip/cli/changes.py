"""What a change to the library says when it is done."""

from collections.abc import Iterator

import click

from photoclip.cli.output import print_json, print_line
from photoclip.cli.terminal import printable
from photoclip.core.events import Changed
from photoclip.core.trash import FilesMoving, FilesRefused


def tell(events: Iterator[Changed | FilesMoving | FilesRefused], *, as_json: bool) -> None:
    """Make a change, and print what was done: the sentence, and how many photos it touched.

    Standard error tells of files that could not be moved.
    """
    for event in events:
        if isinstance(event, FilesRefused):
            for one in event.refused:
                click.echo(f"warning: {printable(f'{one.path}: {one.reason}')}", err=True)
        elif isinstance(event, Changed) and as_json:
            print_json({"message": event.message, "photos": len(event.photo_ids)})
        elif isinstance(event, Changed):
            print_line(event.message)
