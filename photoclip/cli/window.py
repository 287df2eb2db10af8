"""photoclip [FOLDER...]"""

from pathlib import Path

import click

from photoclip.cli.options import FOLDER, absolute, target, target_options


@click.command()
@click.argument("folders", nargs=-1, type=FOLDER, metavar="[FOLDER]...")
@target_options
@click.pass_context
def window(
    ctx: click.Context, folders: tuple[Path, ...], library: Path | None, model: str | None
) -> None:
    """Open the window; add FOLDERs to the library and index them."""
    for folder in folders:
        if not folder.expanduser().is_dir():
            raise click.UsageError(f"“{folder}” is neither a command nor a folder.")
    from photoclip.app import run

    place = target(library, model)
    ctx.exit(run([absolute(folder) for folder in folders], place.paths, model))
