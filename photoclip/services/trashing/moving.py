"""Moving files to the trash and back, so that nothing gets lost whenever the process ends.

What is to be moved is written down first. A file that was moved is noted at once; when all are, the
catalogue follows in the transaction of the journal's step. What a killed process leaves in between
is settled by `repair_trash`.
"""

import errno
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoclip.catalog.trash import Trashed
from photoclip.core.edits import Change, Edit, TrashChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.trash import FilesMoving, FilesRefused, Refused
from photoclip.services.recording import photos
from photoclip.services.session import Session
from photoclip.services.trashing import places

_REASONS = {
    errno.ENOENT: "it is not there any more, or its drive is not connected",
    errno.ENOTDIR: "it is not there any more, or its drive is not connected",
    errno.EACCES: "you may not change its folder",
    errno.EPERM: "you may not change its folder",
    errno.EROFS: "its drive can only be read",
    errno.EEXIST: "another file lies at its place now",
    errno.ENOSPC: "the drive is full",
    errno.EXDEV: "its drive has no trash",
}

_CHANGED = "it has changed since it was indexed: update the library first"
_EMPTIED = "it is not in the trash any more"

Moving = Generator[FilesMoving, None, "Moved"]


@dataclass(slots=True)
class Moved:
    """What came of moving files."""

    files: int = 0
    photo_ids: dict[int, None] = field(default_factory=dict)
    refused: list[Refused] = field(default_factory=list)

    def told(self, *, back: bool) -> Iterator[FilesRefused]:
        """What did not go, if anything."""
        if self.refused:
            yield FilesRefused(tuple(self.refused), self.files, back)


def trash(
    session: Session,
    photo_ids: Sequence[int],
    paths: Iterable[Path] | None = None,
    before: Sequence[Change] = (),
    summary: str = "",
) -> Iterator[FilesMoving | Changed | FilesRefused]:
    """Move photos to the system's trash, with their RAWs, films and sidecars; one step of undo.

    Their tags and albums stay with them, for when they come back. A file that can't be moved stays,
    and is told of by `FilesRefused`. Closed in between, what was moved counts.

    :param paths: Only these files of the photos; all where none are given.
    :param before: Changes that belong to the same step, such as tags that others take over.
    :param summary: What the step is called.
    :raises PhotoclipError: no file is there, or no trash is.
    """
    trashed = session.catalog.trash
    files = trashed.belongings(photo_ids, paths)
    if not files:
        raise PhotoclipError(
            "There is no file to move: it is missing already.", "Update the library."
        )
    batch = trashed.begin(files)
    rows, moved, edit = trashed.of(batch, photo_ids), Moved(), Edit("", ())
    try:
        yield from to_trash(session, rows, moved)
    finally:
        trashed.drop([row.id for row in trashed.of(batch, photo_ids) if row.home])
        if moved.files:
            title = summary or f"Move {photos(len(moved.photo_ids))} to the trash"
            change = TrashChange(tuple(moved.photo_ids), batch, gone=True)
            edit = session.catalog.journal.apply(title, [*before, change])
            session.forget_vectors()
    if moved.files:
        yield Changed(_message(len(moved.photo_ids), moved.files, paths), edit.photo_ids)
    yield from moved.told(back=False)


def replayed(session: Session, changes: Sequence[Change]) -> Generator[FilesMoving, None, Moved]:
    """Move the files that changes of the journal are about, before the catalogue follows.

    To the trash, or back from it. Returns what came of it; nothing of it is lost.
    """
    moved = Moved()
    for change in changes:
        if isinstance(change, TrashChange):
            rows = session.catalog.trash.of(change.batch, change.photo_ids)
            if change.gone:
                wanted = [row for row in rows if row.home]
                session.catalog.trash.set_going([row.id for row in wanted], 1)
                yield from to_trash(session, wanted, moved)
            else:
                wanted = [row for row in rows if not row.home]
                session.catalog.trash.set_going([row.id for row in wanted], -1)
                yield from to_home(session, wanted, moved)
    return moved


def to_trash(
    session: Session, rows: Sequence[Trashed], moved: Moved
) -> Generator[FilesMoving, None, None]:
    """Move files that were noted; what stands beside a picture stays if that does."""
    stayed: set[Path] = set()
    for done, row in enumerate(rows):
        yield FilesMoving(done, len(rows))
        if row.file.belongs_to in stayed:
            session.catalog.trash.set_going([row.id], 0)
            continue
        try:
            _check(row)
            landed = session.trash.put(row.file.path)
        except OSError as error:
            stayed.add(row.file.path)
            moved.refused.append(Refused(row.file.path, reason(error)))
            session.catalog.trash.set_going([row.id], 0)
        else:
            session.catalog.trash.moved(row.id, landed)
            moved.files += 1
            moved.photo_ids[row.file.photo_id] = None


def to_home(
    session: Session, rows: Sequence[Trashed], moved: Moved
) -> Generator[FilesMoving, None, None]:
    """Bring files back that were noted."""
    for done, row in enumerate(rows):
        yield FilesMoving(done, len(rows), back=True)
        try:
            bring_home(row)
        except OSError as error:
            session.catalog.trash.set_going([row.id], 0)
            moved.refused.append(Refused(row.file.path, reason(error)))
        else:
            session.catalog.trash.came_home(row.id)
            moved.files += 1
            moved.photo_ids[row.file.photo_id] = None


def bring_home(row: Trashed) -> None:
    """Move one file out of the trash, unless somebody has already.

    :raises OSError: it can't be; where it says so, because the trash was emptied.
    """
    path, landed = row.file.path, row.landed
    if landed is None or not os.path.lexists(landed):
        landed = places.find(path)
    if landed is None and is_home(row):
        return
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, _REASONS[errno.EEXIST])
    if landed is None:
        raise FileNotFoundError(_EMPTIED)
    places.take_out(landed, path)


def is_home(row: Trashed) -> bool:
    """Whether the file lies at its path, as it was."""
    try:
        now = row.file.path.lstat()
    except OSError:
        return False
    return (now.st_size, now.st_mtime_ns) == (row.file.size, row.file.mtime_ns)


def reason(error: OSError) -> str:
    """Why a file could not be moved, as a clause for a person."""
    if error.errno is None:
        return str(error)
    return _REASONS.get(error.errno, error.strerror or str(error))


def _check(row: Trashed) -> None:
    """What is to be thrown away must be what was looked at.

    :raises OSError: it is not there, or another file is.
    """
    row.file.path.lstat()
    if row.file.kind == "photo" and not is_home(row):
        raise OSError(_CHANGED)


def _message(count: int, files: int, paths: Iterable[Path] | None) -> str:
    if paths is None:
        return f"{photos(count)} moved to the trash"
    return f"{files:,} {'file' if files == 1 else 'files'} moved to the trash"
