"""Comparing a folder with what the catalogue knows of it.

A walk and the catalogue name files in the same order, so the two are merged as they come: no
statement per file, and no more memory for a million files than for a thousand.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import FolderOffline, Indexed, Scanned
from photoclip.core.on_disk import is_there
from photoclip.core.photo import SkippedFile
from photoclip.media.walk import Found, Looked, look_at, no_folder, reason_for, walk
from photoclip.services.folder_scan import FolderScan, Piece, note_reader
from photoclip.services.scope import SomeFiles
from photoclip.services.session import Session
from photoclip.services.walking import Walk

__all__ = ["Piece", "expect_folders", "note_reader", "scan_files", "scan_folder"]

_Step = Scanned | Piece | FolderOffline | Indexed

_AT_ONCE = 500


def expect_folders(session: Session, folders: Sequence[Path]) -> None:
    """Of folders that a person has named: what isn't there was there once, or its name is wrong.

    :raises PhotoclipError: one is not there, and nothing is known of files in it.
    """
    for folder in folders:
        try:
            folder.stat()
        except FileNotFoundError as error:
            if session.catalog.files.stream(folder).peek() is None:
                raise no_folder(str(folder), error) from error
        except OSError:
            continue  # the scan tells


def scan_folder(session: Session, root: Path) -> Iterator[_Step]:
    """Compare one folder. Between two steps others have their turn, also where a drive is slow.

    A watched folder that can't be reached is offline: nothing in it is missing. The same goes for
    what is mounted below it.

    :raises PhotoclipError: a folder that is new to the library does not exist or can't be read.
    """
    scan = FolderScan(session, root)
    if not (yield from _begun(scan)):
        return
    scan.compare_with(session.catalog.files.stream(root, session.encoder))
    with closing(Walk(partial(walk, root))) as walking, closing(scan.sidecars):
        try:
            for found in walking.pieces():
                if scan.was_removed():
                    return
                yield scan.take(found)
                yield from scan.sidecars.step()
                yield Scanned(root, scan.found)
                while scan.take_over():
                    yield Scanned(root, scan.found)
        except PhotoclipError as error:
            if (instead := _unreadable(scan, root, error)) is not None:
                yield instead
                return
            if not scan.is_part:
                raise
        yield from _end(scan)
        scan.note_mounts()
    yield Scanned(root, scan.found)
    yield from (FolderOffline(Path(path)) for path in scan.away)


def scan_files(session: Session, some: SomeFiles) -> Iterator[_Step]:
    """Compare some files of a folder of the library, and what belongs to them; nothing else of it.

    Costs a listing of the folder's names; a thousand files take no more statements than one.
    """
    scan = FolderScan(session, some.folder)
    if not scan.is_watched:
        return
    if not (yield from _begun(scan)):
        return
    with closing(Walk(partial(look_at, some.folder, some.names))) as walking:
        paths: Sequence[str] = [str(some.folder / name) for name in some.names]
        found: list[Found] = []
        try:
            for piece in walking.pieces():
                paths = next((one.paths for one in piece if isinstance(one, Looked)), paths)
                found += (one for one in piece if not isinstance(one, Looked))
                yield Scanned(some.folder, len(found))
        except PhotoclipError as error:
            if (instead := _unreadable(scan, some.folder, error)) is not None:
                yield instead
                return
    if not scan.was_removed():
        scan.compare_with(session.catalog.files.known_at(paths, session.encoder))
        yield from _take_all(scan, found)


def _begun(scan: FolderScan) -> Generator[Scanned | FolderOffline, None, bool]:
    """Find out what can be reached; False where the folder is away, or is removed from the library
    before a dead server has told."""
    with closing(Walk(scan.looking())) as looking:
        for found in looking.pieces():
            if found:
                begun = scan.begin(found[0])
                if not begun:
                    yield FolderOffline(scan.root)
                return begun
            if scan.was_removed():
                return False
            yield Scanned(scan.root, 0)
    return False


def _take_all(scan: FolderScan, found: list[Found]) -> Iterator[_Step]:
    with closing(scan.sidecars):
        for start in range(0, len(found), _AT_ONCE):
            yield scan.take(found[start : start + _AT_ONCE])
            yield from scan.sidecars.step()
        yield from _end(scan)


def _end(scan: FolderScan) -> Iterator[_Step]:
    yield scan.end()
    for changed in scan.sidecars.finish():
        yield changed or Scanned(scan.root, scan.found)


def _unreadable(
    scan: FolderScan, folder: Path, error: PhotoclipError
) -> FolderOffline | Piece | None:
    """What to say of a folder that could not be walked; None where a part of one is gone."""
    if scan.is_away():
        scan.lose()
        return FolderOffline(folder)
    if scan.is_part and is_there(folder):
        cause = error.__cause__
        reason = reason_for(cause) if isinstance(cause, OSError) else error.message
        return Piece(skipped=[SkippedFile(folder, reason, unseen=True)])
    return None
