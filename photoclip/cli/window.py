"""photoclip [FOLDER...] [--similar FILE]..."""

from pathlib import Path

import click

from photoclip.cli.options import FOLDER, absolute, target, target_options
from photoclip.core.on_disk import is_file, is_folder
from photoclip.core.tilde import expanded
from photoclip.display import missing_library, require_display
from photoclip.media.kinds import kind_of


@click.command()
@click.argument("folders", nargs=-1, type=FOLDER, metavar="[FOLDER]...")
@click.option(
    "--similar",
    multiple=True,
    type=FOLDER,
    metavar="FILE",
    help="Find photos like this picture, in the library or not; may be given several times.",
)
@target_options
@click.pass_context
def window(
    ctx: click.Context,
    folders: tuple[Path, ...],
    similar: tuple[Path, ...],
    library: Path | None,
    model: str | None,
) -> None:
    """Open the window; add FOLDERs to the library and index them.

    A picture in place of a FOLDER is as with --similar: so it is opened from a file manager. Where
    the library's window is open already it comes to the front, and does that.
    """
    pictures = tuple(one for one in folders if _is_picture(expanded(one)))
    folders = tuple(one for one in folders if one not in pictures)
    for folder in folders:
        if not is_folder(expanded(folder)):
            raise click.UsageError(_no_folder(ctx, str(folder)))
    for file in similar:
        if not is_file(expanded(file)):
            raise click.UsageError(f"“{file}” is no file.")
    require_display()
    try:
        from photoclip.app import run
    except ImportError as error:
        raise missing_library(error) or error from error

    place = target(library, model)
    wanted = [absolute(folder) for folder in folders]
    ctx.exit(run(wanted, place.paths, model, [absolute(file) for file in (*similar, *pictures)]))


def _no_folder(ctx: click.Context, word: str) -> str:
    """Why a word can't be opened in the window: it may be a command that stands after its options,
    so that it was none."""
    program = ctx.parent.command if ctx.parent is not None else None
    if isinstance(program, click.Group) and word in program.list_commands(ctx):
        return f"“{word}” is a command: write it before its options, as in “photoclip {word} …”."
    return f"“{word}” is neither a command nor a folder."


def _is_picture(path: Path) -> bool:
    return is_file(path) and kind_of(path.name) in ("photo", "raw")
