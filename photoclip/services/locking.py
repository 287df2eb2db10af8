"""Who works on a library: one window, and one indexing run, of whatever process.

Searching and tagging need no lock: SQLite lets any number of processes read and one at a time
write. A lock is the operating system's, on a file; it ends with its process, however that ends.
Beside it lies who holds it, since a locked file can't be read on every system.
"""

import errno
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from typing_extensions import override

from photoclip.core.errors import PhotoclipError

_NO_LOCKS_HERE = {errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOLCK, errno.EINVAL}
"""What file systems without locks (some network shares) answer."""

_WINDOW = "window.lock"
_HOLDER = ".holder"


class AlreadyOpenError(PhotoclipError):
    """Another window has the library open."""


class AlreadyIndexingError(PhotoclipError):
    """Another indexing run on the library is under way."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that holds a lock; without a number where it could not be told."""

    process: int | None = None
    since: datetime | None = None

    @override
    def __str__(self) -> str:
        if self.process is None or self.since is None:
            return "another process"
        then = self.since.astimezone()
        today = then.date() == datetime.now(UTC).astimezone().date()
        return f"process {self.process}, since {then:{'%H:%M' if today else '%Y-%m-%d %H:%M'}}"


@contextmanager
def window_lock(library: Path) -> Iterator[bool]:
    """Held while a window is open; False where the library's disk knows no locks.

    :raises AlreadyOpenError: another window has the library open.
    :raises PhotoclipError: its folder can't be written.
    """
    with _held(library / _WINDOW) as holder:
        if isinstance(holder, Holder):
            raise AlreadyOpenError(
                f"The library {library} is open in another photoclip window ({holder}).",
                "Use that window, or close it first; --library opens another library.",
            )
        yield holder


def has_window(library: Path) -> bool:
    """Whether a window has the library open now, as far as can be told.

    Asks the disk for no lock where nobody says that they hold one.
    """
    path = library / _WINDOW
    if not path.with_suffix(_HOLDER).exists():
        return False
    try:
        with _held(path) as holder:
            return isinstance(holder, Holder)
    except PhotoclipError:
        return False


def is_own_window(library: Path) -> bool:
    """Whether it is this process that has the library open in its window, as far as is known."""
    return _read((library / _WINDOW).with_suffix(_HOLDER)).process == os.getpid()


@contextmanager
def index_lock(library: Path) -> Iterator[bool]:
    """Held during an indexing run; False where the library's disk knows no locks.

    :raises AlreadyIndexingError: another run is under way.
    :raises PhotoclipError: the library's folder can't be written.
    """
    with _held(library / "index.lock") as holder:
        if isinstance(holder, Holder):
            raise AlreadyIndexingError(
                f"photoclip is already indexing the library {library} ({holder}).",
                "Wait until it has finished, or stop it there. Searching and tagging go on.",
            )
        yield holder


def knows_locks(library: Path) -> bool:
    """Whether locks work on the library's disk; where not, nobody is kept from opening it twice.

    :raises PhotoclipError: its folder can't be written.
    """
    with _held(library / "probe.lock") as holder:
        return holder is not False


@contextmanager
def _held(path: Path) -> Iterator[bool | Holder]:
    """Yields True while it is held, False where there are no locks, or else who holds it."""
    from filelock import FileLock, Timeout

    lock, card = FileLock(path, timeout=0), path.with_suffix(_HOLDER)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        yield _read(card)
        return
    except OSError as error:
        if error.errno not in _NO_LOCKS_HERE:
            from photoclip.catalog.database import unwritable  # here: a start waits for no SQLite

            raise unwritable(path.parent) from error
        yield False
        return
    try:
        _write(card)
        yield True
    finally:
        with suppress(OSError):
            card.unlink()
        lock.release()


def _write(card: Path) -> None:
    """A full disk is no reason not to hold the lock."""
    text = json.dumps({"process": os.getpid(), "since": datetime.now(UTC).isoformat()})
    with suppress(OSError):
        card.write_text(text, encoding="utf-8")


def _read(card: Path) -> Holder:
    try:
        facts = json.loads(card.read_text(encoding="utf-8"))
        return Holder(int(facts["process"]), datetime.fromisoformat(facts["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()
