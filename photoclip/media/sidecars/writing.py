"""Writing sidecars: whole or not at all, and only what was last seen is replaced."""

import errno
import os
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from photoclip.media.errors import MediaError
from photoclip.media.long_paths import openable
from photoclip.media.sidecars.reading import read_bytes

_CHANGED = "it has been changed meanwhile"
_PART, _PART_ENDING = ".photoclip-", ".tmp"
_LEFT_OVER_S = 60.0
"""A part is in its place within moments; one so old was left by a process that was killed."""
_REASONS = {
    **dict.fromkeys((errno.EACCES, errno.EPERM), "no permission to write there"),
    errno.EROFS: "its drive can't be written to",
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "its drive is full"),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "its folder is not there"),
    errno.ENAMETOOLONG: "its name would be too long",
}


def write(path: Path, data: bytes, seen: bytes | None) -> None:
    """Let a sidecar hold these bytes: as a new file that takes the place of the old one at once.

    The old one's permissions stay, and a link still points to it.

    :param seen: What it must hold; None: there must be no file.
    :raises MediaError: it holds something else by now, or can't be written. It is as it was then.
    """
    real = Path(os.path.realpath(path))
    part = real.with_name(f"{_PART}{secrets.token_hex(8)}{_PART_ENDING}")
    try:
        mode = _check(real, seen)
        _write_part(part, data, mode)
        _check(real, seen)
        os.replace(openable(str(part)), openable(str(real)))  # noqa: PTH105  (both are long paths)
    except OSError as error:
        raise MediaError(_reason(error)) from error
    finally:
        with suppress(OSError):
            os.unlink(openable(str(part)))  # noqa: PTH108


def remove(path: Path, seen: bytes) -> None:
    """Remove a sidecar that holds these bytes.

    :raises MediaError: it holds something else, or can't be removed.
    """
    try:
        _check(path, seen)
        os.unlink(openable(str(path)))  # noqa: PTH108
    except OSError as error:
        raise MediaError(_reason(error)) from error


def tidy(folder: Path) -> None:
    """Remove what a process that was killed while it wrote sidecars has left in a folder."""
    with suppress(OSError), os.scandir(openable(str(folder))) as entries:
        for entry in entries:
            if not (entry.name.startswith(_PART) and entry.name.endswith(_PART_ENDING)):
                continue
            with suppress(OSError):
                if time.time() - entry.stat().st_mtime > _LEFT_OVER_S:
                    os.unlink(entry.path)  # noqa: PTH108


def why_not(path: Path) -> str:
    """Why a sidecar can't be written, as far as that can be told without trying; mostly ""."""
    if not os.path.isdir(openable(str(path.parent))):  # noqa: PTH112
        return _REASONS[errno.ENOENT]
    places = [path.parent]
    try:
        os.stat(openable(str(path)))  # noqa: PTH116
        places.append(path)
    except FileNotFoundError:
        pass
    except OSError as error:
        return _reason(error)
    allowed = all(os.access(openable(str(place)), os.W_OK) for place in places)
    if allowed:
        return ""
    return _REASONS[errno.EROFS if _is_read_only(path.parent) else errno.EACCES]


def _is_read_only(folder: Path) -> bool:
    """Whether nobody can write to a drive, as far as the system tells."""
    if not hasattr(os, "statvfs"):
        return False
    try:
        return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _check(path: Path, seen: bytes | None) -> int | None:
    """The permissions of a file that holds what was seen; None where there is none.

    :raises MediaError: it holds something else.
    :raises OSError: it can't be looked at.
    """
    try:
        status = os.stat(openable(str(path)))  # noqa: PTH116
    except FileNotFoundError:
        status = None
    if (status is None) != (seen is None):
        raise MediaError(_CHANGED)
    if status is None:
        return None
    if not os.access(openable(str(path)), os.W_OK):
        raise MediaError(_REASONS[errno.EACCES])
    if read_bytes(path) != seen:
        raise MediaError(_CHANGED)
    return stat.S_IMODE(status.st_mode)


def _write_part(part: Path, data: bytes, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(openable(str(part)), flags, 0o666)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        with suppress(OSError):  # Some drives know none.
            os.chmod(openable(str(part)), mode)  # noqa: PTH101


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, f"it can't be written: {error.strerror or error}")
