"""What doctor says of a library's health, and does about it."""

from collections.abc import Iterator
from typing import Any

from photoclip.catalog.backups import Backup, backups, checked, need_room, newest_whole
from photoclip.cli.options import Target
from photoclip.core.errors import PhotoclipError
from photoclip.paths import LibraryPaths
from photoclip.services.checking import (
    Health,
    catalogue_problems,
    check_caches,
    mend_caches,
    mend_catalogue,
)
from photoclip.services.locking import knows_locks

_REPAIR = "photoclip doctor --repair"


def backup_document(backup: Backup) -> dict[str, Any]:
    """A backup for a script."""
    return {
        "path": str(backup.path),
        "made_at": backup.made_at.isoformat(timespec="seconds"),
        "bytes": backup.size,
    }


def catalogue_complaint(paths: LibraryPaths) -> str:
    """What is wrong with the catalogue and what to do; empty where nothing is.

    :raises PhotoclipError: the catalogue can't be looked into.
    """
    found = catalogue_problems(paths)
    if not found:
        return ""
    said = f"The catalogue is damaged: {found[0]}."
    if all(" index " in one for one in found):
        return f"{said} Its tables are whole. Repair it with: {_REPAIR}"
    newest = newest_whole(paths.catalog)
    if newest is None:
        return f"{said} There is no whole backup. Move it away, and photoclip starts a new one."
    then = newest.made_at.astimezone()
    return f"{said} Restore the backup of {then:%Y-%m-%d %H:%M} with: photoclip restore"


def cache_complaints(health: Health) -> Iterator[str]:
    """A sentence for each kind of thing that doesn't match the catalogue."""
    counts = {
        "Photos without a thumbnail": len(health.without_thumbnail),
        "Thumbnails of photos that the library doesn't know": len(health.without_photo),
        "Unfinished files, left by a process that was killed": len(health.unfinished),
        "Photos that are not searched by what the catalogue holds": health.wrong_vectors,
    }
    for words, count in counts.items():
        if count:
            yield f"{words}: {count:,}. Repair it with: {_REPAIR}"


def disk_complaints(paths: LibraryPaths) -> Iterator[str]:
    """What the library's disk can't do."""
    try:
        need_room(paths.catalog)
    except PhotoclipError as error:
        yield f"{error.message} {error.hint}"
    if not knows_locks(paths.root):
        yield (
            f"The disk of {paths.root} knows no locks, so that nothing keeps two windows from "
            "opening the library. Open it once at a time, or move it to a disk of this computer."
        )


def backup_complaints(paths: LibraryPaths) -> Iterator[str]:
    """A sentence for each backup that can't be gone back to."""
    for one in backups(paths.catalog):
        if (problem := checked(one.path)) != "ok":
            yield f"The backup {one.path} is damaged, delete it: {problem}."


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
