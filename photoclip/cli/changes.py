"""What a change to the library says when it is done."""

from collections.abc import Iterator

from photoclip.cli.output import print_json, print_line
from photoclip.core.events import Changed


def tell(events: Iterator[Changed], *, as_json: bool) -> None:
    """Make a change, and print what was done: the sentence, and how many photos it touched."""
    for changed in events:
        if as_json:
            print_json({"message": changed.message, "photos": len(changed.photo_ids)})
        else:
            print_line(changed.message)
