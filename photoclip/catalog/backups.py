"""Backups of the catalogue: whole copies beside it, made while it is in use.

They lie in the library's folder `backups`, each by its time (UTC) and the number of its schema:
`catalog-20261121T103000Z-v4.db`, or `…-v3-before-v4.db` where a migration was next.
"""

import json
import os
import re
import shutil
import sqlite3
import threading
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from photoclip.core.amounts import size
from photoclip.core.errors import PhotoclipError

FOLDER = "backups"
KEPT_DAILY = 3
KEPT_SETTING = "backups_kept"
KEPT_MIGRATIONS = 2

_PART = ".part"
_TIME = "%Y%m%dT%H%M%S.%fZ"
_NAME = re.compile(r"catalog-(\d{8}T\d{6}\.\d{6}Z)-v(\d+)(-before-v\d+)?\.db")

_PAGES = 512
"""Copied in one go, 2 MB: between two of them whoever else needs the disk gets it."""

_SPARE_BYTES = 32 << 20
_STALE_S = 24 * 3600.0


class _Stopped(Exception):  # noqa: N818  # no error: it was asked for
    """The backup was given up."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of the catalogue."""

    path: Path
    made_at: datetime
    schema: int
    before_migration: bool
    size: int
    """Bytes."""


def backups(catalog: Path) -> list[Backup]:
    """The backups of a catalogue, newest first. What was not finished is none."""
    found = []
    with suppress(OSError):
        for path in (catalog.parent / FOLDER).iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                made_at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
                size = path.stat().st_size
                found.append(Backup(path, made_at, int(match[2]), bool(match[3]), size))
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def newest_whole(catalog: Path) -> Backup | None:
    """The newest backup that can be restored; reads all of it."""
    return next((one for one in backups(catalog) if checked(one.path) == "ok"), None)


def is_lost(catalog: Path) -> bool:
    """Whether a catalogue was there, since it has backups, and is not any more, or is empty."""
    try:
        empty = catalog.stat().st_size == 0
    except FileNotFoundError:
        empty = True
    except OSError:
        return False
    return empty and bool(backups(catalog))


def back_up(
    catalog: Path,
    *,
    before: int | None = None,
    pause_s: float = 0.0,
    stop: threading.Event | None = None,
) -> Backup | None:
    """Copy the catalogue as it is at this moment; then forget the oldest backups.

    It may be read and written meanwhile, here or elsewhere. `before`: the schema that a migration
    is about to make. `pause_s`: rest after every 2 MB. None: `stop` was set before it was finished.

    :raises PhotoclipError: there is no room for it, the folder can't be written, or the catalogue
        is damaged: a damaged copy is thrown away.
    """
    folder = catalog.parent / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        _sweep(folder)
        need_room(catalog)
        part = folder / f"{os.getpid()}-{threading.get_ident()}{_PART}"
        try:
            schema = _copy(catalog, part, pause_s, stop or threading.Event())
            path = folder / _name(schema, before)
            _settle(part, path)
        finally:
            part.unlink(missing_ok=True)
    except _Stopped:
        return None
    except (OSError, sqlite3.DatabaseError) as error:
        raise _failed(catalog, error) from error
    _forget_oldest(catalog, path)
    return next(one for one in backups(catalog) if one.path == path)


def checked(backup: Path) -> str:
    """SQLite's own check of a backup: "ok", or what is wrong with it."""
    try:
        with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as db:
            return str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        return str(error)


def kept_daily(catalog: Path) -> int:
    """How many daily backups the library's person wants kept; 0: none are to be made."""
    try:
        with closing(sqlite3.connect(f"{catalog.absolute().as_uri()}?mode=ro", uri=True)) as db:
            row = db.execute("SELECT value FROM settings WHERE key = ?", [KEPT_SETTING]).fetchone()
            kept = json.loads(row[0]) if row else KEPT_DAILY
    except (sqlite3.DatabaseError, ValueError):  # damaged: of all times, now keep what there is
        return KEPT_DAILY
    return kept if isinstance(kept, int) and kept >= 0 else KEPT_DAILY


def schema_of(backup: Path) -> int:
    """The number of a backup's schema."""
    with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as db:
        return int(db.execute("PRAGMA user_version").fetchone()[0])


def _copy(catalog: Path, part: Path, pause_s: float, stop: threading.Event) -> int:
    """The copy, whole and checked; returns its schema's number."""

    def go_on(status: int, remaining: int, total: int) -> None:  # noqa: ARG001
        if stop.wait(pause_s) if remaining else stop.is_set():
            raise _Stopped

    source_uri = f"{catalog.absolute().as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(source_uri, uri=True, isolation_level=None)) as source,
        closing(sqlite3.connect(part, isolation_level=None)) as target,
    ):
        # A transaction that reads holds on to this moment's state. Without one, every change by
        # somebody else would make SQLite begin the copy anew.
        source.execute("BEGIN")
        source.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=_PAGES, progress=go_on, sleep=0)
        source.execute("COMMIT")
        target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        check = target.execute("PRAGMA quick_check(1)").fetchone()[0]
        if check != "ok":
            raise sqlite3.DatabaseError(check)
        return int(target.execute("PRAGMA user_version").fetchone()[0])


def _name(schema: int, before: int | None) -> str:
    now = datetime.now(UTC).strftime(_TIME)
    return f"catalog-{now}-v{schema}{'' if before is None else f'-before-v{before}'}.db"


def _settle(part: Path, path: Path) -> None:
    """Give the copy its name once all of it is on the disk."""
    flush(part)
    part.replace(path)
    if os.name == "posix":
        flush(path.parent)


def flush(path: Path) -> None:
    """Have a file's bytes, or a folder's names, on the disk and not only in memory."""
    mode = os.O_RDONLY if path.is_dir() else os.O_RDWR
    descriptor = os.open(path, mode)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def need_room(catalog: Path) -> None:
    """See that there is room for a backup, which never takes the last of a disk.

    :raises PhotoclipError: there is not.
    """
    wal = catalog.with_name(catalog.name + "-wal")
    needed = catalog.stat().st_size + (wal.stat().st_size if wal.exists() else 0)
    disk = shutil.disk_usage(catalog.parent)
    if disk.free < needed + _SPARE_BYTES and disk.total > 0:  # else it doesn't tell
        raise PhotoclipError(
            f"There is no room for a backup of the catalogue: it takes {size(needed)}, "
            f"and {size(disk.free)} are free.",
            f"Make room on the disk of {catalog.parent}.",
        )


def _sweep(folder: Path) -> None:
    """Remove what killed processes have left unfinished."""
    now = datetime.now(UTC).timestamp()
    for part in folder.glob(f"*{_PART}*"):
        with suppress(OSError):
            if now - part.stat().st_mtime > _STALE_S:
                part.unlink()


def _forget_oldest(catalog: Path, newest: Path) -> None:
    """`newest`: stays, whatever its name says, as where the computer's clock has gone back."""
    found = backups(catalog)
    daily = [one for one in found if not one.before_migration]
    migrations = [one for one in found if one.before_migration]
    kept = kept_daily(catalog) or len(daily)  # who wants no more of them keeps those there are
    for old in daily[kept:] + migrations[KEPT_MIGRATIONS:]:
        with suppress(OSError):
            if old.path != newest:
                old.path.unlink()


def _failed(catalog: Path, error: Exception) -> PhotoclipError:
    return PhotoclipError(
        f"The catalogue {catalog} could not be backed up: {error}.",
        "Look at the room and the permissions of its folder, and run photoclip doctor.",
    )
