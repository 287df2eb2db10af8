"""Comparing a folder with what the catalogue knows of it.

A walk and the catalogue name files in the same order, so the two are merged as they come: no
statement per file, and no more memory for a million files than for a thousand.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TypeVar

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import FolderOffline, Indexed, Scanned
from photoclip.core.on_disk import is_there
from photoclip.core.photo import SkippedFile
from photoclip.media.walk import Found, Looked, look_at, no_folder, reason_for, walk
from photoclip.services.asking import asked
from photoclip.services.folder_reach import FolderReach, OutOfReach
from photoclip.services.folder_scan import FolderScan, Piece, note_reader
from photoclip.services.scope import SomeFiles
from photoclip.services.session import Session
from photoclip.services.walking import Walk

__all__ = ["Piece", "expect_folders", "note_reader", "scan_files", "scan_folder"]

_Step = Scanned | Piece | FolderOffline | Indexed
_T = TypeVar("_T")

_AT_ONCE = 500


def expect_folders(session: Session, folders: Sequence[Path]) -> Iterator[None]:
    """Of folders that a person has named: what isn't there was there once, or its name is wrong.

    Yields where a drive is slow. Of one that does not answer, the scan tells.

    :raises PhotoclipError: one is not there, and nothing is known of files in it.
    """
    for folder in folders:
        error = yield from asked(partial(_not_there, folder))
        if error is not None and session.catalog.files.stream(folder).peek() is None:
            raise no_folder(str(folder), error) from error


def _not_there(folder: Path) -> FileNotFoundError | None:
    """What the system says of a folder that is not there; of others it is the scan that tells."""
    try:
        folder.stat()
    except FileNotFoundError as error:
        return error
    except OSError:
        return None
    return None


def scan_folder(session: Session, root: Path) -> Iterator[_Step]:
    """Compare one folder. Between two steps others have their turn, also where a drive is slow.

    A watched folder that can't be reached is offline: nothing in it is missing. The same goes for
    what is mounted below it.

    :raises PhotoclipError: a folder that is new to the library does not exist or can't be read.
    """
    reach = FolderReach(session, root)
    try:
        if (yield from _begun(reach)):
            yield from _scan(session, reach)
    except OutOfReach:
        reach.lose()
        yield FolderOffline(root)


def _scan(session: Session, reach: FolderReach) -> Iterator[_Step]:
    root = reach.root
    scan = FolderScan(session, reach, session.catalog.files.stream(root, session.encoder))
    with closing(Walk(partial(walk, root))) as walking, closing(scan.sidecars):
        try:
            for found in walking.pieces():
                if reach.was_removed():
                    return
                yield from _told(scan, root, scan.take(found))
                yield from scan.sidecars.step()
                yield Scanned(root, scan.found)
                while scan.take_over():
                    yield Scanned(root, scan.found)
        except PhotoclipError as error:
            if (instead := (yield from _unreadable(reach, root, error))) is not None:
                yield instead
                return
            if not reach.is_part:
                raise
        yield from _end(scan, root)
        reach.note_mounts()
    yield Scanned(root, scan.found)
    yield from (FolderOffline(Path(path)) for path in reach.away)


def scan_files(session: Session, some: SomeFiles) -> Iterator[_Step]:
    """Compare some files of a folder of the library, and what belongs to them; nothing else of it.

    Costs a listing of the folder's names; a thousand files take no more statements than one.
    """
    reach = FolderReach(session, some.folder)
    if not reach.is_watched:
        return
    try:
        if (yield from _begun(reach)):
            yield from _scan_files(session, reach, some)
    except OutOfReach:
        reach.lose()
        yield FolderOffline(some.folder)


def _scan_files(session: Session, reach: FolderReach, some: SomeFiles) -> Iterator[_Step]:
    with closing(Walk(partial(look_at, some.folder, some.names))) as walking:
        paths: Sequence[str] = [str(some.folder / name) for name in some.names]
        found: list[Found] = []
        try:
            for piece in walking.pieces():
                paths = next((one.paths for one in piece if isinstance(one, Looked)), paths)
                found += (one for one in piece if not isinstance(one, Looked))
                yield Scanned(some.folder, len(found))
        except PhotoclipError as error:
            if (instead := (yield from _unreadable(reach, some.folder, error))) is not None:
                yield instead
                return
    if not reach.was_removed():
        known = session.catalog.files.known_at(paths, session.encoder)
        yield from _take_all(FolderScan(session, reach, known), some.folder, found)


def _begun(reach: FolderReach) -> Generator[Scanned | FolderOffline, None, bool]:
    """Find out what can be reached; False where the folder is away, or is removed from the library
    before a dead server has told."""
    with closing(Walk(reach.looking())) as looking:
        for found in looking.pieces():
            if found:
                begun = reach.begin(found[0])
                if not begun:
                    yield FolderOffline(reach.root)
                return begun
            if reach.was_removed():
                return False
            yield Scanned(reach.root, 0)
    return False


def _take_all(scan: FolderScan, folder: Path, found: list[Found]) -> Iterator[_Step]:
    with closing(scan.sidecars):
        for start in range(0, len(found), _AT_ONCE):
            yield from _told(scan, folder, scan.take(found[start : start + _AT_ONCE]))
            yield from scan.sidecars.step()
        yield from _end(scan, folder)


def _end(scan: FolderScan, folder: Path) -> Iterator[_Step]:
    yield from _told(scan, folder, scan.end())
    for changed in scan.sidecars.finish():
        yield changed or Scanned(folder, scan.found)


def _told(
    scan: FolderScan, folder: Path, step: Generator[None, None, Piece]
) -> Iterator[Scanned | Piece]:
    """What a step of the scan comes to, and before that, where it takes its time, how far it is."""
    piece = yield from _meanwhile(Scanned(folder, scan.found), step)
    yield piece


def _meanwhile(said: Scanned, answer: Generator[None, None, _T]) -> Generator[Scanned, None, _T]:
    """What comes of asking a drive; while it takes its time, the same is said again."""
    while True:
        try:
            next(answer)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield said


def _unreadable(
    reach: FolderReach, folder: Path, error: PhotoclipError
) -> Generator[Scanned, None, FolderOffline | Piece | None]:
    """What to say of a folder that could not be walked; None where a part of one is gone."""
    waiting = Scanned(folder, 0)
    if (yield from _meanwhile(waiting, reach.is_away())):
        reach.lose()
        return FolderOffline(folder)
    if reach.is_part and (yield from _meanwhile(waiting, asked(partial(is_there, folder)))):
        cause = error.__cause__
        reason = reason_for(cause) if isinstance(cause, OSError) else error.message
        return Piece(skipped=[SkippedFile(folder, reason, unseen=True)])
    return None
