"""Finding the photos in a folder, and the films, RAWs and sidecars beside them."""

import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from photoclip.core.errors import PhotoclipError
from photoclip.media.long_paths import openable
from photoclip.media.pairs import kinds_of, pair
from photoclip.media.sidecars.finding import family_of, owners

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


@dataclass(frozen=True, slots=True)
class Looked:
    """The paths that some names were looked for at, and those of all that may belong to them."""

    paths: tuple[str, ...]


Found = FoundFile | FoundSidecar | FoundMount | Unreadable


def walk(folder: Path) -> Iterator[Found]:
    """The photos in a folder and the folders below, and what goes with them, by paths' bytes.

    Links to files are followed, links to folders are not: so there are no loops, and nothing
    outside the folder is taken in. Hidden folders and well-known caches are left out. What can't be
    looked at is yielded as `Unreadable`.

    :raises PhotoclipError: the folder itself does not exist, is no folder or can't be read.
    """
    yield from _walk(_open(folder))


def look_at(folder: Path, names: Collection[str]) -> Iterator[Found | Looked]:
    """Like `walk`, some files of one folder, which may be gone, and what belongs to them.

    Lists the folder, since names tell what belongs together, but asks about no other files. What
    was looked for comes first.

    :raises PhotoclipError: the folder does not exist or can't be read.
    """
    top = _open(folder)
    families = {family_of(name) for name in names}
    entries = [one for one in top.entries if family_of(one.name) in families]
    yield Looked(tuple(map(top.join, {*names, *(entry.name for entry in entries)})))
    for entry in entries:
        try:
            if not entry.is_dir(follow_symlinks=False) and (found := top.found(entry)):
                yield found
        except FileNotFoundError:
            continue
        except OSError as error:
            yield Unreadable(top.join(entry.name), reason_for(error))


class _Folder:
    """A folder that is being walked: what is still to be looked at, and what belongs together."""

    def __init__(self, path: str, device: int) -> None:
        """:raises OSError: it can't be read."""
        self.path = path
        self.device = device
        self._start = os.path.join(path, "")  # noqa: PTH118  (ends with a separator)
        with os.scandir(openable(path)) as entries:
            listed = [entry for entry in entries if not entry.name.startswith(_FINDER_NOTES)]
        names = {entry.name for entry in listed}
        if names >= _LIBRARY:
            listed, names = [], set()
        ascii_only = all(map(str.isascii, names))
        self.entries = iter(sorted(listed, key=_order if ascii_only else _order_of_bytes))
        self._sidecars = owners(names)
        self._kinds = kinds_of(names)
        pairs = pair(names, self._kinds)
        self._main_of = {extra: main for main, extras in pairs.items() for extra in extras}

    def join(self, name: str) -> str:
        return self._start + name

    def found(self, entry: os.DirEntry[str]) -> FoundFile | FoundSidecar | None:
        """What a file may be; None for what has nothing to do with photos.

        :raises OSError: it can't be looked at.
        """
        name = entry.name
        kind = self._kinds.get(name)
        if kind is None:
            return self._sidecar(entry) if name in self._sidecars else None
        status = entry.stat()
        if not stat.S_ISREG(status.st_mode):
            return None  # A folder behind a link, or a pipe, which would block whoever opens it.
        main = self._main_of.get(name)
        path, size, mtime_ns = self._start + name, status.st_size, status.st_mtime_ns
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


def _open(folder: Path) -> _Folder:
    root = os.path.abspath(folder)  # noqa: PTH100 (Path.absolute keeps "..")
    try:
        return _Folder(root, os.stat(openable(root)).st_dev)  # noqa: PTH116 (no Path is at hand)
    except OSError as error:
        raise no_folder(root, error) from error


def _walk(top: _Folder) -> Iterator[Found]:
    """Depth first, on a stack of our own: folders may be nested deeper than calls may be.

    Few calls for each file: what is done here costs a rescan more than asking the system does.
    """
    stack = [top]
    while stack:
        folder = stack[-1]
        for entry in folder.entries:
            try:
                if entry.is_dir(follow_symlinks=False):
                    yield from _enter(entry, stack)
                    break
                found: Found | None = folder.found(entry)
            except FileNotFoundError:
                continue  # It has gone since the folder was listed, or is a link to nowhere.
            except OSError as error:
                found = Unreadable(folder.join(entry.name), reason_for(error))
            if found:
                yield found
        else:
            stack.pop()


def _enter(entry: os.DirEntry[str], stack: list[_Folder]) -> Iterator[FoundMount]:
    """Go on with a folder in the last one, if photos may be in it.

    :raises OSError: it can't be read.
    """
    folder = stack[-1]
    if not may_hold_photos(entry.name):
        return
    device = entry.stat(follow_symlinks=False).st_dev
    inner = _Folder(folder.join(entry.name), device)
    if device != folder.device:
        yield FoundMount(inner.path)
    stack.append(inner)


def _order(entry: os.DirEntry[str]) -> str:
    """What sorts the paths of all files: a folder's go where its name with a separator goes."""
    try:
        folder = entry.is_dir(follow_symlinks=False)
    except OSError:
        folder = False
    return entry.name + os.sep if folder else entry.name


def _order_of_bytes(entry: os.DirEntry[str]) -> bytes:
    """The same for names beyond ASCII, where text may sort otherwise than the bytes do."""
    return os.fsencode(_order(entry))


def may_hold_photos(name: str) -> bool:
    """Whether a folder of this name is looked into."""
    return not name.startswith(".") and name.lower() not in _NOT_PHOTO_FOLDERS


def reason_for(error: OSError) -> str:
    """Why a file or folder can't be looked at, as a clause for a person."""
    if isinstance(error, PermissionError):
        return "no permission to read it"
    return f"it can't be read: {error.strerror or error}"


def no_folder(root: str, error: OSError) -> PhotoclipError:
    """What to say of a folder that can't be looked into."""
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
