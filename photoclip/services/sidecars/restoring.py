"""Putting sidecars back as they were before photoclip wrote them."""

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from photoclip.core.annotations import NOTHING
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.on_disk import is_there
from photoclip.core.sidecars import Planned
from photoclip.core.tagging_events import SidecarsWritten
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.finding import Neighbours
from photoclip.media.sidecars.reading import read_bytes, said_in
from photoclip.media.sidecars.writing import remove, write
from photoclip.services.pace import Pace
from photoclip.services.session import Session
from photoclip.services.sidecars.keeping import Kept, digest, kept_in, runs
from photoclip.services.sidecars.storing import Held, store
from photoclip.services.sidecars.wanting import differences

_AT_ONCE = 50
_GONE = "it is not there any more"
_CHANGED = "it has been changed since photoclip wrote it, so it stays as it is"


def list_runs(session: Session) -> list[str]:
    """The times (UTC) at which sidecars were written and which can be taken back, newest first."""
    return runs(session.paths.sidecars)


def restore_sidecars(
    session: Session, photo_ids: Sequence[int] | None = None, run: str = ""
) -> Iterator[Progress | SidecarsWritten]:
    """Put sidecars back as they were before a run; what came to be by it is removed.

    A sidecar that is not as the run left it stays, and is told. One that is as it was before
    already is passed over.

    :param photo_ids: Only those of these photos; None: all.
    :param run: One of `list_runs`; "": for each sidecar the last run that wrote it, where photos
        are named, else the last run that left anything to be taken back.
    :raises PhotoclipError: there is no such run.
    """
    every = list_runs(session)
    if run and run not in every:
        raise PhotoclipError(f"There is no run {run} that wrote sidecars.", "")
    only = None if photo_ids is None else frozenset(photo_ids)
    restoring = _Restoring(session)
    for one in [run] if run else every:
        yield from restoring.run(one, only)
        if only is None and (restoring.restored or restoring.failed):
            break
    yield SidecarsWritten(restoring.restored, tuple(restoring.failed), restored=True)


class _Restoring:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._neighbours = Neighbours()
        self._seen: set[Path] = set()
        self.restored = 0
        self.failed: list[Planned] = []

    def run(self, run: str, only: Collection[int] | None) -> Iterator[Progress]:
        """Take back what a run has done, of some photos or all."""
        folder = self._session.paths.sidecars
        total = sum(only is None or one.photo_id in only for one in kept_in(folder, run))
        pace, done = Pace(total), list[Held]()
        for kept in kept_in(folder, run):
            if (only is not None and kept.photo_id not in only) or kept.path in self._seen:
                continue
            if (held := self._restore(kept)) is not None:
                self._seen.add(kept.path)
                done.append(held)
            pace.advance(1)
            if len(done) >= _AT_ONCE:
                store(self._session, done, self._neighbours)
                done = []
            yield pace.progress()
        store(self._session, done, self._neighbours)

    def _restore(self, kept: Kept) -> Held | None:
        """What the sidecar is now; None where nothing was to be done, or could be."""
        try:
            now = read_bytes(kept.path) if is_there(kept.path) else None
            if now == kept.before:
                return None
            if now is None:
                raise MediaError(_GONE)
            if digest(now) != kept.after:
                raise MediaError(_CHANGED)
            if kept.before is None:
                remove(kept.path, now)
            else:
                write(kept.path, kept.before, now)
        except MediaError as error:
            self._seen.add(kept.path)
            self.failed.append(_failed(kept, error.reason))
            return None
        self.restored += 1
        said = None if kept.before is None else said_in(kept.before)
        return Held(kept.path, kept.folder_id, said)


def _failed(kept: Kept, reason: str) -> Planned:
    """What would be put back, and why it isn't: with what differs from what is there now."""
    try:
        now = said_in(read_bytes(kept.path))
    except MediaError:
        now = NOTHING
    before = NOTHING if kept.before is None else said_in(kept.before)
    return Planned(kept.photo_id, kept.path, differences(now, before), problem=reason)
