"""A backup of the catalogue once a day, and the way back to one."""

import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from photoclip.catalog.backups import Backup, back_up, backups, kept_daily, newest_whole
from photoclip.catalog.restoring import restore
from photoclip.core.errors import PhotoclipError
from photoclip.core.on_disk import is_file
from photoclip.paths import LibraryPaths
from photoclip.services.locking import index_lock, window_lock

EVERY = timedelta(days=1)

_FIRST_S = 10.0
"""A library that was just opened has more urgent things to do."""
_LOOK_S = 3600.0
_PAUSE_S = 0.05
"""Rest after every 2 MB: a backup of a large library takes minutes nobody notices."""


@dataclass(frozen=True, slots=True)
class Restored:
    """Which backup is the catalogue now, and where the catalogue before it lies."""

    backup: Backup | Path
    kept: Path | None


def is_due(catalog: Path, now: datetime | None = None) -> bool:
    """Whether the catalogue's last daily backup was a day ago, or never, and they are wanted.

    Backups that are of the future by the computer's clock don't count: it was wrong then or is now.
    """
    daily = [one for one in backups(catalog) if not one.before_migration]
    now = now or datetime.now(UTC)
    old = not any(now - EVERY < one.made_at <= now for one in daily)
    return catalog.exists() and old and kept_daily(catalog) > 0


def back_up_daily(paths: LibraryPaths, stop: threading.Event | None = None) -> Backup | None:
    """Make the day's backup, unless it was made or `stop` is set meanwhile.

    :raises PhotoclipError: it could not be made; the catalogue is as it was.
    """
    if not is_due(paths.catalog):
        return None
    return back_up(paths.catalog, pause_s=_PAUSE_S if stop else 0.0, stop=stop)


@contextmanager
def kept_backups(
    paths: LibraryPaths, troubled: Callable[[PhotoclipError], None] = lambda _: None
) -> Iterator[None]:
    """Inside, a thread makes the day's backup, whenever it is due, out of everybody's way.

    It reads the catalogue over a connection of its own, which holds nobody up. What keeps it from
    making one is told once, and by doctor; the next hour it tries again.

    :param troubled: Called on that thread.
    """
    stop = threading.Event()

    def keep() -> None:
        patience, told = _FIRST_S, ""
        while not stop.wait(patience):
            try:
                back_up_daily(paths, stop)
                told = ""
            except PhotoclipError as error:
                if error.message != told:
                    troubled(error)
                told = error.message
            patience = _LOOK_S

    thread = threading.Thread(target=keep, name="photoclip-backup")
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()


def restore_library(paths: LibraryPaths, backup: Path | None = None) -> Restored:
    """Make a backup, the newest whole one or the one named, the library's catalogue.

    The catalogue before it is kept. Caches of it are deleted, since they show what it held.

    :raises PhotoclipError: there is no such backup or it is damaged, a window has the library
        open, or it is being indexed.
    """
    chosen: Backup | Path | None = backup or newest_whole(paths.catalog)
    if chosen is None or (isinstance(chosen, Path) and not is_file(chosen)):
        raise PhotoclipError(
            f"There is no backup {backup or f'of the library {paths.root}'}.",
            "photoclip doctor lists the library's backups.",
        )
    path = chosen if isinstance(chosen, Path) else chosen.path
    with window_lock(paths.root), index_lock(paths.root):
        kept = restore(paths.catalog, path)
        shutil.rmtree(paths.vectors, ignore_errors=True)
    return Restored(chosen, kept)
