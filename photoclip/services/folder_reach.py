"""A folder, or a part of one, as the library watches it: where it is mounted, and what of it can be
reached."""

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from photoclip.catalog.folders import Mount
from photoclip.core.errors import PhotoclipError
from photoclip.media.mounts import is_away, mount_point
from photoclip.services.asking import asked
from photoclip.services.session import Session


class OutOfReach(PhotoclipError):  # noqa: N818  (it is no error of anybody's)
    """A folder that was reached can't be any more."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"The folder {folder} can't be reached any more.")


@dataclass(frozen=True, slots=True)
class Reached:
    """What of a folder can be reached."""

    mount: Path | None
    """The mount point it lies on; None where the folder is away."""
    away: list[str] = field(default_factory=list)
    """What was mounted below it, and is not any more."""


class FolderReach:
    """One folder that is scanned, and the watched folder that it is or lies in."""

    def __init__(self, session: Session, root: Path) -> None:
        self._session = session
        self.root = root
        self._mount: Path | None = None
        self._seen: list[str] = []
        self._dark: list[str] = []
        self._silent = False
        self.away: list[str] = []
        """What was mounted below the folder, and is not any more."""
        folders = session.catalog.folders.all()
        self._holder = next((one for one in folders if root.is_relative_to(one.path)), None)
        """The watched folder that this one is or lies in; None for one that is new."""
        self.known_id = None if self._holder is None else self._holder.id
        self.is_part = self._holder is not None and self._holder.path != root

    @property
    def is_watched(self) -> bool:
        """Whether the folder is the library's, or lies in one that is."""
        return self._holder is not None

    @property
    def id(self) -> int:
        """The watched folder's; one that is new is watched from now on."""
        if self.known_id is None:
            self.known_id = self._session.catalog.folders.surround(self.root, self._mount)
        return self.known_id

    def was_removed(self) -> bool:
        """Whether the library has stopped watching the folder meanwhile."""
        folders = self._session.catalog.folders.all()
        return self.known_id is not None and all(one.id != self.known_id for one in folders)

    def looking(self) -> Callable[[], Iterator[Reached]]:
        """What finds out, once, what can be reached. It asks drives, which may take their time, and
        nothing else, so that it can be called on another thread."""
        if self._holder is None:
            return partial(_look, self.root)
        folders, own = self._session.catalog.folders, self._holder
        self._mount = folders.mount(own.id)
        mounts = [one.path for one in folders.mounts(own.id)]
        return partial(_look, own.path, self._mount, mounts, known=True)

    def begin(self, reached: Reached) -> bool:
        """Begin with what can be reached; False where the folder is away."""
        if reached.mount is None:
            self.lose()
            return False
        self._mount = reached.mount
        self.away = reached.away
        self._dark += self.away
        return True

    def lose(self) -> None:
        """Note that the folder is offline."""
        if self._holder is not None:
            self._session.catalog.folders.out_of_reach(self._holder.id)

    def see_mount(self, path: str) -> None:
        """Something is mounted below the folder."""
        self._seen.append(path)

    def see_dark(self, path: str) -> None:
        """A place below the folder can't be looked into."""
        self._dark.append(path)

    def may_be_gone(self, path: str) -> bool:
        """Whether a file that was not found could have been."""
        return not any(_is_at(path, place) for place in (*self._dark, *self.away))

    def is_away(self) -> Generator[None, None, bool]:
        """Whether the watched folder can't be reached. A part of it may just have been deleted.

        What a dead server says nothing of is away.
        """
        if self._holder is None or self._silent:
            return self._silent
        away = yield from asked(partial(is_away, self._holder.path, self._mount))
        self._silent = away is None
        return away is not False

    def look_again(self, *, whole: bool) -> Generator[None, None, None]:
        """Find out what of the mounts below it has gone meanwhile; and, where the `whole` of it is
        asked about, whether the folder has.

        :raises OutOfReach: the folder has gone.
        """
        if whole and (yield from self.is_away()):
            raise OutOfReach(self.root)
        if not self._seen:
            return
        gone = yield from asked(partial(_gone, self._seen))
        gone = self._seen if gone is None else gone
        self.away += [path for path in gone if path not in self.away]

    def note_mounts(self) -> None:
        """All of the folder was looked at: remember what is mounted in it."""
        folders = self._session.catalog.folders
        known = [one for one in folders.mounts(self.id) if not self._covers(one.path)]
        known += [Mount(Path(path)) for path in self._seen if path not in self.away]
        known += [Mount(Path(path), offline=True) for path in self.away]
        folders.reached(self.id, self._mount, known)

    def _covers(self, path: Path) -> bool:
        return path.is_relative_to(self.root) or str(path) in self.away


def _look(
    folder: Path, mount: Path | None = None, mounts: Sequence[Path] = (), *, known: bool = False
) -> Iterator[Reached]:
    """`known`: the folder was there once, on `mount`, with `mounts` below it."""
    if known and is_away(folder, mount):
        yield Reached(None)
    else:
        yield Reached(mount_point(folder), _gone(list(map(str, mounts))))


def _gone(mounts: Sequence[str]) -> list[str]:
    """Those of some mount points that can't be reached."""
    return [path for path in mounts if is_away(Path(path), Path(path))]


def _is_at(path: str, place: str) -> bool:
    """Whether a path is a place or lies below it."""
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)
