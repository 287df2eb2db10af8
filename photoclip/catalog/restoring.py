"""Putting a backup in the place of the catalogue."""

import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from photoclip.catalog.backups import FOLDER, checked, flush, schema_of
from photoclip.catalog.migrations import SCHEMA_VERSION
from photoclip.core.errors import PhotoclipError

_JOURNALS = ("-wal", "-shm", "-journal")


def restore(catalog: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the catalogue, which nobody may have open.

    Returns where the one before lies now, with all that belongs to it; None if there was none. At
    every moment of it a whole catalogue lies in its place.

    :raises PhotoclipError: the backup is damaged or newer than this program, or a file can't be
        written.
    """
    problem = checked(backup)
    if problem == "ok" and schema_of(backup) > SCHEMA_VERSION:
        problem = "it was made by a newer version of photoclip"
    if problem != "ok":
        raise PhotoclipError(
            f"The backup {backup} can't be restored, and nothing was changed: {problem}.",
            "Choose another one: photoclip doctor lists them.",
        )
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    aside = catalog.parent / FOLDER / "replaced" / f"catalog-{now}.db"
    part = catalog.with_name(f"{catalog.name}.part")
    try:
        aside.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(backup, part)
        flush(part)
        kept = _keep(catalog, aside)
        part.replace(catalog)
    except OSError as error:
        raise PhotoclipError(
            f"The backup could not be put in the place of {catalog}: {error}.",
            "Close every photoclip, look at the room on the disk, and try again.",
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return kept


def _keep(catalog: Path, aside: Path) -> Path | None:
    """The catalogue and its journals, under another name too.

    The journals are moved: beside another catalogue SQLite would play them back into that.
    """
    if catalog.exists():
        try:
            aside.hardlink_to(catalog)
        except OSError:  # a file system without second names
            shutil.copyfile(catalog, aside)
    for ending in _JOURNALS:
        journal = catalog.with_name(catalog.name + ending)
        if journal.exists():
            journal.replace(aside.with_name(aside.name + ending))
    return aside if aside.exists() else None
