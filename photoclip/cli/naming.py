"""Photos as they are named on the command line: by the paths of files."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from photoclip.cli.options import FOLDER, absolute
from photoclip.services.naming_photos import photos_at
from photoclip.services.session import Session

_F = TypeVar("_F", bound=Callable[..., Any])
_FROM_STANDARD_INPUT = (Path("-"),)


def photos_argument(command: _F) -> _F:
    """PATH..., given to the command as `paths`; see `photos_named`."""
    return click.argument("paths", type=FOLDER, nargs=-1, required=True, metavar="PATH...")(command)


def photos_named(session: Session, paths: tuple[Path, ...]) -> tuple[int, ...]:
    """The photos that are meant; - stands for paths on standard input, one in each line.

    :raises PhotoclipError: a file is not there, or the library doesn't know it.
    """
    if paths == _FROM_STANDARD_INPUT:
        lines = (line.rstrip("\r\n") for line in sys.stdin)
        paths = tuple(Path(line) for line in lines if line)
    return photos_at(session, map(absolute, paths))
