"""Finding the photos in a folder."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from photoclip.core.errors import PhotoclipError

EXTENSIONS = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
        *(".heic", ".heics", ".heif", ".heifs", ".hif"),
        *(".avif", ".avifs", ".webp", ".png", ".apng", ".gif"),
        *(".tif", ".tiff", ".psd", ".bmp", ".dib", ".ppm", ".pgm", ".pbm", ".pnm"),
    }
)
"""Names that may be photos, in lower case. What they are is found out from their content."""

_NOT_PHOTO_FOLDERS = frozenset(
    {
        *("$recycle.bin", "#recycle", "@eadir", "system volume information", "lost+found"),
        *("__macosx", "__pycache__", "node_modules"),
    }
)
"""Folders (in lower case) in which systems and programs keep copies, rubbish and caches."""


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be a photo."""

    path: Path
    """Absolute."""
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or folder that can't be looked at. `reason` is a clause for a person."""

    path: Path
    reason: str


def walk(folder: Path) -> Iterator[FoundFile | Unreadable]:
    """Everything in a folder and the folders below that may be a photo, ordered by path.

    Links to files are followed, links to folders are not: so there are no loops, and nothing
    outside the folder is taken in. Hidden folders and well-known caches are left out. What can't be
    looked at is yielded as `Unreadable`.

    :raises PhotoclipError: the folder itself does not exist, is no folder or can't be read.
    """
    root = Path(os.path.abspath(folder))  # noqa: PTH100 (Path.absolute keeps "..")
    try:
        entries = _entries(root)
    except OSError as error:
        raise _no_folder(root, error) from error
    yield from _walk_entries(entries)


def _walk_entries(entries: list[os.DirEntry[str]]) -> Iterator[FoundFile | Unreadable]:
    """Depth first, on a stack of our own: folders may be nested deeper than calls may be."""
    stack = [iter(entries)]
    while stack:
        entry = next(stack[-1], None)
        if entry is None:
            stack.pop()
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                if _may_hold_photos(entry.name):
                    stack.append(iter(_entries(Path(entry.path))))
            elif found := _as_photo(entry):
                yield found
        except FileNotFoundError:
            continue  # It has gone since the folder was listed, or is a link to nowhere.
        except OSError as error:
            yield Unreadable(Path(entry.path), _reason(error))


def _as_photo(entry: os.DirEntry[str]) -> FoundFile | None:
    path = Path(entry.path)
    if path.suffix.lower() not in EXTENSIONS:
        return None
    status = entry.stat()
    if not stat.S_ISREG(status.st_mode):
        return None  # A folder behind a link, or a pipe, which would block whoever opens it.
    return FoundFile(path, status.st_size, status.st_mtime_ns)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _may_hold_photos(name: str) -> bool:
    return not name.startswith(".") and name.lower() not in _NOT_PHOTO_FOLDERS


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return f"it can't be read: {error.strerror or error}"


def _no_folder(root: Path, error: OSError) -> PhotoclipError:
    if isinstance(error, FileNotFoundError):
        return PhotoclipError(
            f"There is no folder {root}.",
            "Check its name; if it is on a drive that can be unplugged, plug it in.",
        )
    if isinstance(error, NotADirectoryError):
        return PhotoclipError(f"{root} is a file, not a folder.", "Name the folder it lies in.")
    if isinstance(error, PermissionError):
        return PhotoclipError(
            f"The folder {root} can't be read: you have no permission.",
            "Ask its owner for the permission to read it, or choose another folder.",
        )
    return PhotoclipError(
        f"The folder {root} can't be read: {error.strerror or error}.",
        "Check that its drive is connected and in order.",
    )
