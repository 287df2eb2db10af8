"""photoclip restore"""

from pathlib import Path

import click

from photoclip.catalog.backups import Backup, newest_whole
from photoclip.cli.options import FOLDER, absolute, library_option, target
from photoclip.cli.output import print_line
from photoclip.core.amounts import size
from photoclip.services.backing_up import restore_library


@click.command()
@click.argument("backup", required=False, type=FOLDER)
@click.option("--yes", is_flag=True, help="Don't ask.")
@library_option
def restore(backup: Path | None, yes: bool, library: Path | None) -> None:
    """Go back to a backup of the catalogue: the newest, or the file named.

    The catalogue of now is kept beside it. Photos are not touched.
    """
    paths = target(library).paths
    if not yes:
        chosen = backup or newest_whole(paths.catalog)
        if chosen is not None:
            named = in_words(chosen) if isinstance(chosen, Backup) else chosen
            click.confirm(
                f"Go back to the backup {named}? Tags given since then will be gone", abort=True
            )
    done = restore_library(paths, None if backup is None else absolute(backup))
    made = done.backup if isinstance(done.backup, Path) else in_words(done.backup)
    print_line(f"The library is as it was in the backup {made}.")
    if done.kept is not None:
        print_line(f"What it was before is kept in {done.kept}")
    print_line("Bring it up to date with: photoclip index --all")


def in_words(backup: Backup) -> str:
    """A backup as a person knows it: "of 2026-11-21 10:30, 4.2 MB"."""
    then = backup.made_at.astimezone()
    return f"of {then:%Y-%m-%d %H:%M}, {size(backup.size)}"
