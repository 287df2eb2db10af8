"""Finding the photos in a folder, and the films, RAWs and sidecars beside them."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from photoclip.core.errors import PhotoclipError
from photoclip.media.kinds import kind_of
from photoclip.media.long_paths import openable
from photoclip.media.pairs import pair
from photoclip.media.sidecars.finding import owners

_NOT_PHOTO_FOLDERS = frozenset(
    {
        *("$recycle.bin", "#recycle", "@eadir", "system volume information", "lost+found"),
        *("__macosx", "__pycache__", "node_modules"),
    }
)
"""Folders (in lower case) in which systems and programs keep copies, rubbish and caches."""

_LIBRARY = {"catalog.db", "thumbnails"}
"""What a folder of the program's own holds: its thumbnails are nobody's photos."""

_FINDER_NOTES = "._"
"""How macOS names what its own file systems know of a file and others have no place for."""


class FoundFile(NamedTuple):
    """A file that may be a photo, or that is beside one."""

    path: str
    """Absolute, as the system names it; bytes that are no text are lone surrogates in it."""
    size: int
    mtime_ns: int
    kind: Literal["photo", "video", "raw"] = "photo"
    """A RAW that is beside no other picture is a photo."""
    beside: str | None = None
    """The path of the photo that a film or a RAW belongs to."""


@dataclass(frozen=True, slots=True)
class FoundMount:
    """A folder where another file system is mounted; what lies in it follows."""

    path: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or folder that can't be looked at. `reason` is a clause for a person."""

    path: str
    reason: str


class FoundSidecar(NamedTuple):
    """A file in which programs write what they know of photos beside it."""

    path: str
    size: int
    mtime_ns: int
    photos: tuple[str, ...]
    """The paths of the photos that it is of; at least one."""


Found = FoundFile | FoundSidecar | FoundMount | Unreadable


def walk(folder: Path) -> Iterator[Found]:
    """The photos in a folder and the folders below, and what goes with them, by paths' bytes.

    Links to files are followed, links to folders are not: so there are no loops, and nothing
    outside the folder is taken in. Hidden folders and well-known caches are left out. What can't be
    looked at is yielded as `Unreadable`.

    :raises PhotoclipError: the folder itself does not exist, is no folder or can't be read.
    """
    root = os.path.abspath(folder)  # noqa: PTH100 (Path.absolute keeps "..")
    try:
        top = _Folder(root, os.stat(openable(root)).st_dev)  # noqa: PTH116 (no Path is at hand)
    except OSError as error:
        raise _no_folder(root, error) from error
    yield from _walk(top)


class _Folder:
    """A folder that is being walked: what is still to be looked at, and what belongs together."""

    def __init__(self, path: str, device: int) -> None:
        """:raises OSError: it can't be read."""
        self.path = path
        self.device = device
        with os.scandir(openable(path)) as entries:
            listed = [entry for entry in entries if not entry.name.startswith(_FINDER_NOTES)]
        if {entry.name for entry in listed} >= _LIBRARY:
            listed = []
        self.entries = iter(sorted(listed, key=_order))
        self._sidecars = owners(entry.name for entry in listed)
        pairs = pair(entry.name for entry in listed)
        self._main_of = {extra: main for main, extras in pairs.items() for extra in extras}

    def join(self, name: str) -> str:
        return os.path.join(self.path, name)  # noqa: PTH118 (a Path would take three times as long)

    def found(self, entry: os.DirEntry[str]) -> FoundFile | FoundSidecar | None:
        """What a file may be; None for what has nothing to do with photos.

        :raises OSError: it can't be looked at.
        """
        kind = kind_of(entry.name)
        if kind is None:
            return self._sidecar(entry) if entry.name in self._sidecars else None
        status = entry.stat()
        if not stat.S_ISREG(status.st_mode):
            return None  # A folder behind a link, or a pipe, which would block whoever opens it.
        main = self._main_of.get(entry.name)
        path, size, mtime_ns = self.join(entry.name), status.st_size, status.st_mtime_ns
        if main is None:
            return FoundFile(path, size, mtime_ns, "video" if kind == "video" else "photo")
        return FoundFile(
            path, size, mtime_ns, "video" if kind == "video" else "raw", self.join(main)
        )

    def _sidecar(self, entry: os.DirEntry[str]) -> FoundSidecar | None:
        status = entry.stat()
        if not stat.S_ISREG(status.st_mode):
            return None
        photos = tuple(map(self.join, self._sidecars[entry.name]))
        return FoundSidecar(self.join(entry.name), status.st_size, status.st_mtime_ns, photos)


def _walk(top: _Folder) -> Iterator[Found]:
    """Depth first, on a stack of our own: folders may be nested deeper than calls may be."""
    stack = [top]
    while stack:
        entry = next(stack[-1].entries, None)
        if entry is None:
            stack.pop()
            continue
        try:
            yield from _look_at(entry, stack)
        except FileNotFoundError:
            continue  # It has gone since the folder was listed, or is a link to nowhere.
        except OSError as error:
            yield Unreadable(stack[-1].join(entry.name), _reason(error))


def _look_at(entry: os.DirEntry[str], stack: list[_Folder]) -> Iterator[Found]:
    """What there is to say of an entry of the last folder; one that is a folder comes next."""
    folder = stack[-1]
    if not entry.is_dir(follow_symlinks=False):
        if found := folder.found(entry):
            yield found
    elif _may_hold_photos(entry.name):
        device = entry.stat(follow_symlinks=False).st_dev
        inner = _Folder(folder.join(entry.name), device)
        if device != folder.device:
            yield FoundMount(inner.path)
        stack.append(inner)


def _order(entry: os.DirEntry[str]) -> bytes:
    """What sorts the paths of all files: a folder's go where its name with a separator goes."""
    try:
        folder = entry.is_dir(follow_symlinks=False)
    except OSError:
        folder = False
    return os.fsencode(entry.name + os.sep if folder else entry.name)


def _may_hold_photos(name: str) -> bool:
    return not name.startswith(".") and name.lower() not in _NOT_PHOTO_FOLDERS


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return f"it can't be read: {error.strerror or error}"


def _no_folder(root: str, error: OSError) -> PhotoclipError:
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
