"""Merging what a walk finds in a folder with what the catalogue knows of it."""

import os
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

from photoclip.catalog.batches import Batch, ExtraFile
from photoclip.catalog.files import FileState, Known, KnownFile
from photoclip.core.photo import SkippedFile
from photoclip.media.walk import Found, FoundFile, FoundMount, FoundSidecar, Unreadable
from photoclip.services.folder_reach import FolderReach
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


@dataclass(slots=True)
class _Change:
    """What is to be stored of a scan."""

    missing: list[KnownFile] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    extras: list[ExtraFile] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.missing) + len(self.found) + len(self.extras)


class FolderScan:
    """One folder, as far as it has been compared.

    Drives that are asked once more may take their time: then steps yield, so that others have
    their turn, and return what they came to.
    """

    def __init__(self, session: Session, reach: FolderReach, known: Known) -> None:
        """`known`: what the catalogue knows of what will be taken, in the same order."""
        self._session = session
        self._reach = reach
        self._known = known
        self._change = _Change()
        self._whole = False
        self._retry_skipped = session.catalog.settings.get(_READER_SETTING) != _READER
        self.found = 0
        self.sidecars = Taking(session)

    def take(self, found: list[Found]) -> Generator[None, None, Piece]:
        """Compare what was found next.

        :raises OutOfReach: the folder can't be reached any more.
        """
        piece = Piece()
        if not found:
            return piece
        folder_id = self._reach.id
        if (photos := self._known.pass_over(found)) is not None:  # as nearly always
            self.found += len(found)
            piece.unchanged += photos
            return piece
        for one in found:
            if isinstance(one, FoundMount):
                self._reach.see_mount(one.path)
            elif isinstance(one, Unreadable):
                self._reach.see_dark(one.path)
                piece.skipped.append(SkippedFile(Path(one.path), one.reason, unseen=True))
            elif isinstance(one, FoundSidecar):
                self.sidecars.compare(folder_id, one, self._advance_to(one.path))
            else:
                self.found += 1
                self._compare(one, piece)
        if len(self._change) >= _APPLY_AT:
            yield from self._apply(piece)
        return piece

    def take_over(self) -> bool:
        """Let a portion of the folders that lie in this one become its own; False: there is none
        any more."""
        folder_id = self._reach.known_id
        if not self._whole and folder_id is not None:
            self._whole = not self._session.catalog.folders.take_over(folder_id)
        return folder_id is not None and not self._whole

    def end(self) -> Generator[None, None, Piece]:
        """What is known and was not found is missing, unless it could not be looked for.

        :raises OutOfReach: the folder can't be reached any more.
        """
        piece = Piece()
        for known in self._known:
            self._lack(known)
            if len(self._change) >= _APPLY_AT:
                yield from self._apply(piece)
        yield from self._apply(piece)
        return piece

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
        self._change.extras.append(ExtraFile(self._reach.id, Path(file.path), state, file.kind, of))

    def _read(
        self, piece: Piece, file: FoundFile, before: KnownFile | None, counted: Counted
    ) -> None:
        known = bool(counted == "unchanged" and before and before.encoded)
        piece.tasks.append(
            Task(
                file.path,
                self._reach.id,
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
        if not known.missing and self._reach.may_be_gone(known.path):
            self._change.missing.append(known)

    def _apply(self, piece: Piece) -> Generator[None, None, None]:
        """Store what was found out; what went missing only if the drive is still there."""
        change, self._change = self._change, _Change()
        yield from self._reach.look_again(whole=bool(change.missing))
        missing = [one for one in change.missing if self._reach.may_be_gone(one.path)]
        trashed = self._session.catalog.trash.claim(one.path for one in missing)
        missing = [one for one in missing if one.path not in trashed]
        self.sidecars.forget([one.path for one in missing if one.kind == "sidecar"])
        self._session.catalog.files.apply_scan([one.path for one in missing], change.found)
        if change.extras:
            self._session.store_batch(self._session.encoder, Batch(extras=change.extras))
        piece.missing += sum(one.kind == "photo" for one in missing)


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
