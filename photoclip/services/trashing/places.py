"""Where the system's trash keeps files, and taking one out of it again.

Linux: https://specifications.freedesktop.org/trash-spec/1.0/. Windows: a file $RABC.jpg with its
story in $IABC.jpg (https://learn.microsoft.com/windows/win32/shell/manage#recycle-bin). macOS: the
file as it was called, in a folder of its drive.
"""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote_to_bytes

from photoclip.media.mounts import mount_point

_KEPT, _TOLD = "$R", "$I"


def find(path: Path) -> Path | None:
    """Where a file lies that was moved to the trash from `path`; None where nothing tells."""
    found = [(when, place) for when, place in _from(path) if os.path.lexists(place)]
    return max(found, default=("", None))[1]


def take_out(landed: Path, path: Path) -> None:
    """Move a file out of the trash, back to its place, which must be free.

    :raises OSError: it can't be; it is where it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        _move(landed, path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy(landed, path)
    for note in _notes(landed):
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _move(landed: Path, path: Path) -> None:
    """In one step, and never over another file, as far as the disk can."""
    if os.name != "nt":  # where a rename refuses by itself
        try:
            os.link(landed, path, follow_symlinks=False)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):  # a disk without links, or another one
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        else:
            landed.unlink()
            return
    landed.rename(path)


def _copy(landed: Path, path: Path) -> None:
    """To another disk; what is half copied doesn't bear the photo's name."""
    part = path.with_name(f"{path.name}.part")
    try:
        shutil.copy2(landed, part)
        _move(part, path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    landed.unlink()


def _notes(landed: Path) -> Iterator[Path]:
    """What the trash has written down of a file."""
    if landed.parent.name == "files":
        yield landed.parent.with_name("info") / f"{landed.name}.trashinfo"
    if os.name == "nt" and landed.name.startswith(_KEPT):
        yield landed.with_name(_TOLD + landed.name.removeprefix(_KEPT))


def _from(path: Path) -> Iterator[tuple[str, Path]]:
    """Files in the trash that lay at a path: (when it was deleted, where) of each."""
    named = (path, Path(os.path.realpath(path.parent)) / path.name)  # its folder may be a link
    for trash, top in _trashes(path):
        with suppress(OSError):
            for note in (trash / "info").glob("*.trashinfo"):
                told = _told(note)
                if told is not None and top / told[1] in named:
                    yield told[0], trash / "files" / note.name.removesuffix(".trashinfo")


def _trashes(path: Path) -> Iterator[tuple[Path, Path]]:
    """The trashes a file of this path may lie in, and what paths in each are relative to."""
    data = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    yield Path(data) / "Trash", Path("/")
    top = mount_point(path.parent)
    if top is not None and hasattr(os, "getuid"):
        yield top / f".Trash-{os.getuid()}", top
        yield top / ".Trash" / str(os.getuid()), top


def _told(note: Path) -> tuple[str, Path] | None:
    """When the file was deleted, and its path."""
    values: dict[str, str] = {}
    with suppress(OSError):
        for line in note.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition("=")
            values.setdefault(name.strip(), value.strip())
    if "Path" not in values:
        return None
    return values.get("DeletionDate", ""), Path(os.fsdecode(unquote_to_bytes(values["Path"])))
