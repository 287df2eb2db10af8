"""The command `photoclip`: which words are commands, and how errors leave the program."""

import importlib
import os
import sys
from collections.abc import Sequence

import click
from typing_extensions import override

from photoclip import __version__
from photoclip.cli.terminal import printable
from photoclip.core.errors import PhotoclipError

_COMMANDS = {
    "window": "photoclip.cli.window:window",
    "index": "photoclip.cli.index:index",
    "search": "photoclip.cli.search:search",
    "similar": "photoclip.cli.search:similar",
    "classify": "photoclip.cli.search:classify",
    "tag": "photoclip.cli.tags:tag",
    "album": "photoclip.cli.albums:album",
    "duplicates": "photoclip.cli.duplicates:duplicates",
    "label": "photoclip.cli.labels:label",
    "suggest": "photoclip.cli.answers:suggest",
    "accept": "photoclip.cli.answers:accept",
    "reject": "photoclip.cli.answers:reject",
    "history": "photoclip.cli.history:history",
    "undo": "photoclip.cli.history:undo",
    "redo": "photoclip.cli.history:redo",
    "export": "photoclip.cli.export:export",
    "sidecar": "photoclip.cli.sidecars:sidecar",
    "model": "photoclip.cli.models:model",
    "evaluate": "photoclip.cli.evaluate:evaluate",
    "doctor": "photoclip.cli.doctor:doctor",
    "restore": "photoclip.cli.restore:restore",
    "integrate": "photoclip.cli.integrate:integrate",
}
_OWN_OPTIONS = {"--help", "-h", "--version"}

_INTERRUPTED = 130


class _Program(click.Group):
    """Commands are imported when they are run, so that a search doesn't pay for the others.

    What is not a command is a folder for the window.
    """

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = _COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, _, name = place.partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    @override
    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in _COMMANDS and args[0] not in _OWN_OPTIONS):
            args = ["window", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Program, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="photoclip")
def program() -> None:
    """Find, tag and sort the photos on your own computer by describing them.

    Without a command the window opens; folders named there are added to the library.
    """


def main(args: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status: 0, 1 error, 2 wrong usage, 130 interrupted."""
    try:
        status = program.main(args, prog_name="photoclip", standalone_mode=False)
    except PhotoclipError as error:
        _complain(error.message, error.hint)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader (`| head`) has gone; Python would complain again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status if isinstance(status, int) else 0


def _complain(message: str, hint: str) -> None:
    click.echo(f"error: {printable(message)}", err=True)
    if hint:
        click.echo(f"hint: {printable(hint)}", err=True)
