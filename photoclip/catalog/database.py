"""Opening the catalogue's file, and telling a person why it won't open."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlite_utils import Database

from photoclip.catalog.backups import back_up, is_lost, newest_whole
from photoclip.catalog.migrations import SCHEMA_VERSION, migrations
from photoclip.core.errors import BlockedError, DamagedError, PhotoclipError

_BUSY_TIMEOUT_S = 10.0
_CACHE_KIB = 64 * 1024
_READ_BYTES = 1 << 20
_LEAST_ROOM_BYTES = 64 * 1024
"""Whoever opens the catalogue needs half of it at least, for what SQLite keeps beside it."""
_MIGRATION_S = 600.0
"""A migration of a million photos takes minutes; who comes meanwhile waits for it."""


def open_database(path: Path, *, readonly: bool = False) -> Database:
    """Open (and unless `readonly` create or migrate) the catalogue at `path`.

    A connection belongs to the thread that opened it. WAL lets readers go on while the one writer
    writes; with synchronous=NORMAL a power cut may cost the last transaction, never the file.

    :raises PhotoclipError: the folder can't be written, the file is no catalogue, is damaged, or
        was made by a newer version.
    """
    if not readonly:
        _make_folder(path.parent)
        _refuse_lost(path)
    with explained(path):
        db = _connect(path, readonly)
        try:
            _refuse_newer(db, path)
            if not readonly:
                _prepare(db, path)
        except BaseException:
            db.close()
            raise
    return db


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what the environment does to a database (full, locked, damaged) into sentences."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = known_error(error, path)
        if known is None:
            raise
        raise known from error


def known_error(error: Exception, path: Path) -> PhotoclipError | None:
    """The sentence for what the environment did to the catalogue; None for a bug of ours."""
    name = getattr(error, "sqlite_errorname", "") or ""
    if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")):
        if not _is_readable(path):
            return unwritable(path.parent, failing=True)
        return DamagedError(
            f"The catalogue {path} is damaged or is not a photoclip catalogue.",
            _way_back(path),
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return _in_use(path)
    if name.startswith("SQLITE_FULL"):
        return _full()
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_PERM")):
        return unwritable(path.parent, failing=name.startswith("SQLITE_IOERR"))
    return None


@contextmanager
def writing(db: Database) -> Iterator[None]:
    """One transaction, or a part of the one under way, that will write.

    It takes SQLite's lock at once: one that reads first and writes later can't wait for another
    process's turn, it fails (https://www.sqlite.org/isolation.html, SQLITE_BUSY_SNAPSHOT).
    """
    if db.conn.in_transaction:
        with db.atomic():
            yield
        return
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.conn.rollback()
        raise
    try:
        db.conn.commit()
    except BaseException:
        db.conn.rollback()
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise PhotoclipError(
            f"The library {folder} is a file, not a folder.", "Choose a folder with --library."
        ) from error
    except OSError as error:
        raise unwritable(folder) from error


def _refuse_lost(path: Path) -> None:
    """One that has gone is not begun anew in silence: its backups hold what its person said."""
    if is_lost(path):
        raise DamagedError(f"The catalogue {path} is not there any more.", _way_back(path))


def _connect(path: Path, readonly: bool) -> Database:
    if readonly:
        uri = f"{path.absolute().as_uri()}?mode=ro"
        connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_TIMEOUT_S)
    else:
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise unwritable(path.parent)
        connection = sqlite3.connect(path, timeout=_BUSY_TIMEOUT_S)
    db = Database(connection, execute_plugins=False)
    try:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    except BaseException:
        db.close()  # A damaged file that stays open can't be replaced by a backup on Windows.
        raise
    return db


def _refuse_newer(db: Database, path: Path) -> None:
    if max(_version(db), len(migrations.applied(db))) > SCHEMA_VERSION:
        raise PhotoclipError(
            f"The catalogue {path} was made by a newer version of photoclip.",
            "Update photoclip, or name another library with --library.",
        )


def _prepare(db: Database, path: Path) -> None:
    """Have the catalogue as this program writes it; a new or an older one is made so first."""
    if db.journal_mode != "wal" or migrations.pending(db) or _version(db) != SCHEMA_VERSION:
        with _alone(path):
            db.enable_wal()
            _migrate(db, path)
    db.execute("PRAGMA synchronous = NORMAL")


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Nobody else makes or migrates the catalogue inside, of those who start at the same time.

    On a file system without locks it is left to luck, as it is seldom.
    """
    lock = FileLock(path.with_name("migration.lock"), timeout=_MIGRATION_S)
    try:
        lock.acquire()
    except Timeout as error:
        raise _in_use(path) from error
    except OSError:
        yield
        return
    try:
        yield
    finally:
        lock.release()


def _migrate(db: Database, path: Path) -> None:
    """Bring the schema up to date, after a backup of what is in it.

    :raises PhotoclipError: there is no room for the backup: then nothing was changed.
    """
    if migrations.pending(db):
        if migrations.applied(db):
            back_up(path, before=SCHEMA_VERSION)
        migrations.apply(db)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _version(db: Database) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def _is_readable(path: Path) -> bool:
    """Whether all of a file can be read. SQLite says of what an unplugged disk refuses (EIO, ENXIO)
    that it is damaged: https://sqlite.org/src/file/src/os_unix.c, SQLITE_IOERR_CORRUPTFS."""
    try:
        with path.open("rb", buffering=0) as file:
            while file.read(_READ_BYTES):
                pass
    except OSError:
        return False
    return True


def _has_no_room(folder: Path) -> bool:
    try:
        disk = shutil.disk_usage(folder)
    except OSError:
        return False
    return disk.free < _LEAST_ROOM_BYTES and disk.total > 0  # else it doesn't tell


def _full() -> PhotoclipError:
    return BlockedError(
        "The disk is full: the last step was not stored; everything before it was.",
        "Make room and start again; photoclip goes on where it was.",
    )


def _in_use(path: Path) -> PhotoclipError:
    return BlockedError(
        f"The catalogue {path} is in use by another program.",
        "Close the other photoclip, or wait until it has finished, and try again.",
    )


def _way_back(path: Path) -> str:
    """What to do about a damaged catalogue."""
    newest = newest_whole(path)
    if newest is None:
        return "There is no backup of it. Move it away, and photoclip starts a new one."
    then = newest.made_at.astimezone()
    return f"Restore the backup of {then:%Y-%m-%d %H:%M} with: photoclip restore"


def unwritable(folder: Path, *, failing: bool = False) -> PhotoclipError:
    """That the library's folder can't be written, and why not, as far as can be told.

    `failing`: the system names an error of the disk. It does so of a full one, too.
    """
    if os.access(folder, os.W_OK):
        if _has_no_room(folder):
            return _full()
        if failing:
            return BlockedError(
                f"The disk of the library folder {folder} answers with an error.",
                "Check that it is connected and in order, and start again.",
            )
    return BlockedError(
        f"The library folder {folder} cannot be written.",
        "Check its permissions, or choose another place with --library.",
    )
