"""Reading the sidecars that a walk finds new or changed.

On a thread of its own, since a drive may take seconds to answer; what it finds is stored by whoever
walks, some at a time.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Full, Queue, SimpleQueue

from photoclip.catalog.known import FileState, KnownFile, places_key
from photoclip.catalog.sidecars import ReadSidecar
from photoclip.core.events import Indexed
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.reading import read
from photoclip.media.walk import FoundSidecar
from photoclip.services.session import Session
from photoclip.services.sidecars.following import follow

_AT_ONCE = 200
_AHEAD = 1000
_LOOK_EVERY_S = 0.2
_PATIENCE_S = 0.05


@dataclass(frozen=True, slots=True)
class _Wanted:
    folder_id: int
    found: FoundSidecar


class Taking:
    """Sidecars under way into the catalogue. Close it to leave the rest for another run."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._wanted: SimpleQueue[_Wanted | None] = SimpleQueue()
        self._read: Queue[ReadSidecar | None] = Queue(_AHEAD)
        self._closed = threading.Event()
        self._under_way = 0
        self._ready: list[ReadSidecar] = []
        self._changed: list[int] = []
        self._thread: threading.Thread | None = None

    def compare(self, folder_id: int, found: FoundSidecar, known: list[KnownFile]) -> None:
        """Read a sidecar, unless it is as it was, and of the same photos."""
        rows = [row for row in known if row.kind == "sidecar"]
        state, beside = FileState(found.size, found.mtime_ns), places_key(found.photos)
        if any(row.state == state and row.beside == beside for row in rows):
            return
        if self._thread is None:
            # A dead server may never answer: no thread that the program would wait for at its end.
            self._thread = threading.Thread(
                target=self._run, name="photoclip-sidecars", daemon=True
            )
            self._thread.start()
        self._under_way += 1
        self._wanted.put(_Wanted(folder_id, found))

    def forget(self, paths: list[str]) -> None:
        """Sidecars are gone, and what they said is not said any more."""
        if paths:
            self._changed += self._session.catalog.sidecars.forget(paths)

    def step(self) -> Iterator[Indexed]:
        """Store what has been read, where that is worth it, and tell which photos it changed."""
        self._collect()
        if len(self._ready) >= _AT_ONCE:
            self._store()
        yield from self._tell()

    def finish(self) -> Iterator[Indexed | None]:
        """Wait for all and store it; None while there is nothing to tell."""
        while self._under_way:
            self._collect(_PATIENCE_S)
            yield from self.step()
            yield None
        self._store()
        yield from self._tell()

    def close(self) -> None:
        """Let the thread end as soon as the system answers it; it is not waited for."""
        self._closed.set()
        self._wanted.put(None)

    def _collect(self, patience_s: float | None = None) -> None:
        """Take what has been read by now; or wait for it that long."""
        while self._under_way and len(self._ready) < _AT_ONCE:
            try:
                read = self._read.get(patience_s is not None, patience_s)
            except Empty:
                return
            self._under_way -= 1
            if read is not None:
                self._ready.append(read)

    def _store(self) -> None:
        ready, self._ready = self._ready, []
        if ready:
            self._changed += follow(self._session, ready)

    def _tell(self) -> Iterator[Indexed]:
        changed, self._changed = self._changed, []
        if changed:
            yield Indexed(tuple(dict.fromkeys(changed)))

    def _run(self) -> None:
        while (wanted := self._wanted.get()) is not None and not self._closed.is_set():
            self._put(_as_read(wanted))

    def _put(self, read: ReadSidecar | None) -> None:
        while not self._closed.is_set():
            try:
                self._read.put(read, timeout=_LOOK_EVERY_S)
            except Full:
                continue
            return


def _as_read(wanted: _Wanted) -> ReadSidecar | None:
    """What a sidecar says; None of one that can't be read now.

    The drive may have been unplugged: what it said before counts on, and the next run asks again.
    """
    found = wanted.found
    path, state = Path(found.path), FileState(found.size, found.mtime_ns)
    photos = tuple(map(Path, found.photos))
    try:
        said, problem = read(path)
    except MediaError:
        return None
    return ReadSidecar(wanted.folder_id, path, state, photos, said, problem)
