"""A folder, or a part of one, as far as it has been compared with the catalogue."""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from photoclip.catalog.batches import Batch, ExtraFile
from photoclip.catalog.files import FileState, Known, KnownFile
from photoclip.catalog.folders import Mount
from photoclip.core.errors import PhotoclipError
from photoclip.core.photo import SkippedFile
from photoclip.media.mounts import is_away, mount_point
from photoclip.media.walk import Found, FoundFile, FoundMount, FoundSidecar, Unreadable
from photoclip.services.session import Session
from photoclip.services.sidecars.taking import Taking
from photoclip.services.tasks import Counted, Task

_APPLY_AT = 2000
_READER_SETTING = "reader"
_READER = 2
"""Goes up when more kinds of files can be read: what could not be before is tried again then."""


@dataclass(slots=True)
class Piece:
    """What a part of a folder came to. Missing files and the like are in the catalogue already."""

    tasks: list[Task] = field(default_factory=list)
    skipped: list[SkippedFile] = field(default_factory=list)
    unchanged: int = 0
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """What of a folder can be reached."""

    mount: Path | None
    """The mount point it lies on; None where the folder is away."""
    away: list[str] = field(default_factory=list)
    """What was mounted below it, and is not any more."""


@dataclass(slots=True)
class _Change:
    """What is to be stored of a scan."""

    missing: list[KnownFile] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    extras: list[ExtraFile] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.missing) + len(self.found) + len(self.extras)


class FolderScan:
    """One folder, as far as it has been compared."""

    def __init__(self, session: Session, root: Path) -> None:
        self._session = session
        self.root = root
        self._mount: Path | None = None
        self._seen_mounts: list[str] = []
        self._dark: list[str] = []
        self._change = _Change()
        self._whole = False
        self._retry_skipped = session.catalog.settings.get(_READER_SETTING) != _READER
        self.away: list[str] = []
        """What was mounted below the folder, and is not any more."""
        self.found = 0
        self.sidecars = Taking(session)
        folders = session.catalog.folders.all()
        self._holder = next((one for one in folders if root.is_relative_to(one.path)), None)
        """The watched folder that this one is or lies in; None for one that is new."""
        self._folder_id = None if self._holder is None else self._holder.id
        self.is_part = self._holder is not None and self._holder.path != root

    @property
    def is_watched(self) -> bool:
        """Whether the folder is the library's, or lies in one that is."""
        return self._holder is not None

    def looking(self) -> Callable[[], Iterator[Reached]]:
        """What finds out, once, what can be reached. It asks drives, which may take their time, and
        nothing else, so that it can be called on another thread."""
        if self._holder is None:
            return partial(_look, self.root, None, ())
        folders, own = self._session.catalog.folders, self._holder
        self._mount = folders.mount(own.id)
        return partial(_look, own.path, self._mount, folders.mounts(own.id), known=True)

    def begin(self, reached: Reached) -> bool:
        """Begin with what can be reached; False where the folder is away."""
        if reached.mount is None:
            self.lose()
            return False
        self._mount = reached.mount
        self.away = reached.away
        self._dark += self.away
        return True

    def compare_with(self, known: Known) -> None:
        """What the catalogue knows of what will be taken, in the same order."""
        self._known = known

    def is_away(self) -> bool:
        """Whether the watched folder can't be reached. A part of it may just have been deleted."""
        return self._holder is not None and is_away(self._holder.path, self._mount)

    def was_removed(self) -> bool:
        """Whether the library has stopped watching the folder meanwhile."""
        folders = self._session.catalog.folders.all()
        return self._folder_id is not None and all(one.id != self._folder_id for one in folders)

    def lose(self) -> None:
        """Note that the folder is offline."""
        if self._holder is not None:
            self._session.catalog.folders.out_of_reach(self._holder.id)

    def take(self, found: list[Found]) -> Piece:
        """Compare what was found next."""
        piece = Piece()
        if not found:
            return piece
        self._folder_id = self._id()
        if (photos := self._known.pass_over(found)) is not None:  # as nearly always
            self.found += len(found)
            piece.unchanged += photos
            return piece
        for one in found:
            if isinstance(one, FoundMount):
                self._seen_mounts.append(one.path)
            elif isinstance(one, Unreadable):
                self._dark.append(one.path)
                piece.skipped.append(SkippedFile(Path(one.path), one.reason, unseen=True))
            elif isinstance(one, FoundSidecar):
                self.sidecars.compare(self._id(), one, self._advance_to(one.path))
            else:
                self.found += 1
                self._compare(one, piece)
        if len(self._change) >= _APPLY_AT:
            self._apply(piece)
        return piece

    def take_over(self) -> bool:
        """Let a portion of the folders that lie in this one become its own; False: there is none
        any more."""
        if not self._whole and self._folder_id is not None:
            self._whole = not self._session.catalog.folders.take_over(self._folder_id)
        return self._folder_id is not None and not self._whole

    def end(self) -> Piece:
        """What is known and was not found is missing, unless it could not be looked for."""
        piece = Piece()
        self._folder_id = self._id()
        for known in self._known:
            self._lack(known)
            if len(self._change) >= _APPLY_AT:
                self._apply(piece)
        self._apply(piece)
        return piece

    def note_mounts(self) -> None:
        """All of the folder was looked at: remember what is mounted in it."""
        folders = self._session.catalog.folders
        known = [one for one in folders.mounts(self._id()) if not self._covers(one.path)]
        known += [Mount(Path(path)) for path in self._seen_mounts if path not in self.away]
        known += [Mount(Path(path), offline=True) for path in self.away]
        folders.reached(self._id(), self._mount, known)

    def _covers(self, path: Path) -> bool:
        return path.is_relative_to(self.root) or str(path) in self.away

    def _id(self) -> int:
        if self._folder_id is None:
            self._folder_id = self._session.catalog.folders.surround(self.root, self._mount)
        return self._folder_id

    def _compare(self, file: FoundFile, piece: Piece) -> None:
        """Merge: what is known before this file in the order of paths was not found."""
        before = next(iter(self._advance_to(file.path)), None)
        if file.kind != "photo" and (before is None or before.kind != "photo"):
            self._take_extra(file, before)
        elif before is None or not _is_same(before, file):
            self._read(piece, file, before, "new" if _is_new(before) else "changed")
        else:
            self._take_unchanged(file, before, piece)

    def _advance_to(self, path: str) -> list[KnownFile]:
        """What is known of the file at a path; what should have come before it was not found."""
        known: list[KnownFile] = []
        while (one := self._known.peek()) is not None:
            if one.path == path:
                known.append(one)
            elif known or os.fsencode(one.path) > os.fsencode(path):
                break
            else:
                self._lack(one)
            next(self._known)
        return known

    def _take_unchanged(self, file: FoundFile, before: KnownFile, piece: Piece) -> None:
        if before.kind == "skipped":
            if self._retry_skipped:
                self._read(piece, file, before, "new")
            else:
                piece.skipped.append(SkippedFile(Path(file.path), before.reason))
            return
        if before.missing:
            self._change.found.append(file.path)
        if before.encoded and not before.old_hash and not before.undescribed:
            piece.unchanged += 1
        else:
            self._read(piece, file, before, "unchanged")

    def _take_extra(self, file: FoundFile, before: KnownFile | None) -> None:
        same = (
            before is not None
            and before.kind == file.kind
            and before.state == FileState(file.size, file.mtime_ns)
            and (before.photo_id is None) == (file.beside is None)
        )
        if before is not None and same and not before.missing:
            return
        assert file.kind != "photo"
        of = None if file.beside is None else Path(file.beside)
        state = FileState(file.size, file.mtime_ns)
        self._change.extras.append(ExtraFile(self._id(), Path(file.path), state, file.kind, of))

    def _read(
        self, piece: Piece, file: FoundFile, before: KnownFile | None, counted: Counted
    ) -> None:
        known = bool(counted == "unchanged" and before and before.encoded)
        piece.tasks.append(
            Task(
                file.path,
                self._id(),
                file.size,
                file.mtime_ns,
                counted,
                photo_id=before.photo_id if before else None,
                identify=known,
                describe=before.undescribed if before and known and not before.old_hash else "",
            )
        )

    def _lack(self, known: KnownFile) -> None:
        """A file that is known was not found."""
        if not known.missing and not any(_is_at(known.path, dark) for dark in self._dark):
            self._change.missing.append(known)

    def _apply(self, piece: Piece) -> None:
        """Store what was found out; what went missing only if the drive is still there."""
        change, self._change = self._change, _Change()
        if change.missing and self.is_away():
            raise PhotoclipError(f"The folder {self.root} can't be reached any more.")
        gone = [path for path in self._seen_mounts if is_away(Path(path), Path(path))]
        self.away += [path for path in gone if path not in self.away]
        missing = [
            one for one in change.missing if not any(_is_at(one.path, dark) for dark in self.away)
        ]
        trashed = self._session.catalog.trash.claim(one.path for one in missing)
        missing = [one for one in missing if one.path not in trashed]
        self.sidecars.forget([one.path for one in missing if one.kind == "sidecar"])
        self._session.catalog.files.apply_scan([one.path for one in missing], change.found)
        if change.extras:
            self._session.store_batch(self._session.encoder, Batch(extras=change.extras))
        piece.missing += sum(one.kind == "photo" for one in missing)


def _look(
    folder: Path, mount: Path | None, mounts: Sequence[Mount], *, known: bool = False
) -> Iterator[Reached]:
    """`known`: the folder was there once, on `mount`, with `mounts` below it."""
    if known and is_away(folder, mount):
        yield Reached(None)
    else:
        away = [str(one.path) for one in mounts if is_away(one.path, one.path)]
        yield Reached(mount_point(folder), away)


def note_reader(session: Session) -> None:
    """Remember that all that can be read has been tried."""
    session.catalog.settings.put(_READER_SETTING, _READER)


def _is_same(before: KnownFile, file: FoundFile) -> bool:
    return before.kind in ("photo", "skipped") and (before.size, before.mtime_ns) == (
        file.size,
        file.mtime_ns,
    )


def _is_new(before: KnownFile | None) -> bool:
    return before is None or before.kind != "photo"


def _is_at(path: str, place: str) -> bool:
    """Whether a path is a place or lies below it."""
    return path == place or path.startswith(place.rstrip(os.sep) + os.sep)
