"""One at a time works on a model, whichever process or thread it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.models.hub.background import Line

_SHORTLY = 1.0


@contextmanager
def waiting_for(path: Path, line: Line) -> Iterator[None]:
    """Hold the lock; while somebody else holds it, say so on the line (and be stopped there)."""
    from filelock import FileLock, Timeout

    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    while True:
        try:
            lock.acquire(timeout=0)
            break
        except Timeout:
            line.say("waiting")
            line.wait(0.2)
    try:
        yield
    finally:
        lock.release()


@contextmanager
def held(path: Path, name: str) -> Iterator[None]:
    """Hold the lock, or refuse: somebody downloads the model.

    :raises PhotoclipError: somebody else holds it.
    """
    from filelock import FileLock, Timeout

    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(timeout=_SHORTLY)
    except Timeout as error:
        raise PhotoclipError(
            f"The model “{name}” is just being downloaded or imported.", "Wait, or stop that first."
        ) from error
    try:
        yield
    finally:
        lock.release()
