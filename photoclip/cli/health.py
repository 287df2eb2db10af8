"""What doctor says of a library's health, and does about it."""

from collections.abc import Iterator
from typing import Any

from photoclip.catalog.backups import Backup, backups
from photoclip.cli.options import Target
from photoclip.paths import LibraryPaths
from photoclip.services.checking import (
    Health,
    catalogue_problems,
    check_caches,
    mend_caches,
    mend_catalogue,
)

_REPAIR = "photoclip doctor --repair"


def backup_document(backup: Backup) -> dict[str, Any]:
    """A backup for a script."""
    return {
        "path": str(backup.path),
        "made_at": backup.made_at.isoformat(timespec="seconds"),
        "bytes": backup.size,
    }


def catalogue_complaint(paths: LibraryPaths) -> str:
    """What is wrong with the catalogue and what to do; empty where nothing is."""
    found = catalogue_problems(paths)
    if not found:
        return ""
    said = f"The catalogue is damaged: {found[0]}."
    if all(" index " in one for one in found):
        return f"{said} Its tables are whole. Repair it with: {_REPAIR}"
    newest = next(iter(backups(paths.catalog)), None)
    if newest is None:
        return f"{said} There is no backup. Move it away, and photoclip starts a new one."
    then = newest.made_at.astimezone()
    return f"{said} Restore the backup of {then:%Y-%m-%d %H:%M} with: photoclip restore"


def cache_complaints(health: Health) -> Iterator[str]:
    """A sentence for each kind of thing that doesn't match the catalogue."""
    counts = {
        "photos have no thumbnail": len(health.without_thumbnail),
        "thumbnails are of photos that the library doesn't know": len(health.without_photo),
        "unfinished files were left by a process that was killed": len(health.unfinished),
        "photos are searched by other vectors than the catalogue's": health.wrong_vectors,
    }
    for words, count in counts.items():
        if count:
            yield f"{count:,} {words}. Repair it with: {_REPAIR}"


def mend(place: Target) -> Iterator[str]:
    """Repair what can be; yields what was done.

    :raises PhotoclipError: the library can't be opened or written.
    """
    if catalogue_problems(place.paths):
        if not mend_catalogue(place.paths):
            return
        yield "The catalogue's indexes were made anew; it is whole."
    with place.session() as session:
        health = check_caches(session)
    yield from mend_caches(place.paths, health)
