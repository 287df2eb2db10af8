"""The thread that notices changes in folders, and says when to look at which."""

import errno
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from photoclip.core.errors import PhotoclipError
from photoclip.core.on_disk import is_folder
from photoclip.services.scope import Scope, SomeFiles, merged
from photoclip.services.watching.disks import Disks
from photoclip.services.watching.unsettled import Unsettled

if TYPE_CHECKING:
    from photoclip.services.watching.observing import Observing

_LIMITS = {errno.ENOSPC, errno.EMFILE, errno.ENFILE, errno.ENOMEM}
"""What a system answers that will watch no more folders."""

_JOIN_S = 5.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds: how patient the watcher is."""

    settle_s: float = 0.7
    """Nothing may change in a folder for so long (twice, for what was written)."""
    longest_s: float = 30.0
    """A folder in which something changes all the time is told of so often."""
    look_s: float = 10.0
    """Between two looks whether folders have come or gone."""
    rescan_s: float = 3600.0
    """Between two rescans of a folder that the system tells about."""
    blind_s: float = 600.0
    """Between two rescans of one that it doesn't tell (all) about: network drives, its limit."""


@dataclass(slots=True)
class _Root:
    """A folder of the library, as it was at the last look."""

    path: Path
    rescan_at: float
    identity: tuple[int, int] | None = None
    """Device and number of the folder that is watched; None: it can't be reached."""
    mounts: frozenset[Path] = frozenset()
    blind: bool = False


@dataclass(slots=True)
class _Wanted:
    """What `watch` asked for, until the thread has taken it."""

    folders: tuple[Path, ...] = ()
    rescan_s: float | None = None
    new: bool = False


class FolderWatcher:
    """Tells which folders should be looked at again; whoever owns it hands that to the engine.

    `on_changed` gets what `rescan` takes, nothing twice: files that have changed; folders that
    came, went, have gone offline or come back; and, once in a while, all of the library's.
    `on_problem` gets, once, what a person should know: that the system won't tell about all
    changes. Both are called on the watcher's thread.
    """

    def __init__(
        self,
        on_changed: Callable[[Sequence[Scope]], None],
        on_problem: Callable[[PhotoclipError], None],
        *,
        ignored: Path | None = None,
        pace: Pace | None = None,
    ) -> None:
        """`ignored`: a folder (the library's own) whose changes are not told."""
        self._on_changed = on_changed
        self._on_problem = on_problem
        self._ignored = ignored
        self._pace = pace or Pace()
        self._unsettled = Unsettled(self._pace.settle_s, self._pace.longest_s)
        self._roots: dict[Path, _Root] = {}
        self._observing: Observing | None = None
        self._wanted = _Wanted()
        self._wake = threading.Condition()
        self._stopping = False
        self._told = False
        # A network drive that hangs may hold the thread for ever: it must not hold the program.
        self._thread = threading.Thread(target=self._run, name="photoclip-watcher", daemon=True)

    def start(self) -> None:
        """Start the thread. Nothing is watched before `watch`."""
        self._thread.start()

    def watch(self, folders: Iterable[Path], rescan_s: float | None = None) -> None:
        """Watch these folders from now on, and no others; from any thread, returns at once."""
        with self._wake:
            self._wanted = _Wanted(tuple(folders), rescan_s, new=True)
            self._wake.notify()

    def stop(self) -> None:
        """End the thread; nothing is told any more."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        look_at = 0.0
        try:
            while not self._stopping:
                now = time.monotonic()
                if self._take_wanted(now) or now >= look_at:
                    self._look(now)
                    look_at = now + self._pace.look_s
                self._tell([*self._unsettled.due(now), *self._rescans(now)])
                self._wait(look_at)
        finally:
            if self._observing is not None:
                self._observing.stop()

    def _wait(self, look_at: float) -> None:
        """Until something is asked for, or it is time to look at something."""
        with self._wake:
            if self._stopping or self._wanted.new:
                return
            next_rescan = min((root.rescan_at for root in self._roots.values()), default=look_at)
            patience = min(look_at, next_rescan) - time.monotonic()
            if len(self._unsettled):
                patience = min(patience, self._pace.settle_s / 2)
            self._wake.wait(max(0.0, patience))

    def _take_wanted(self, now: float) -> bool:
        """Take over what `watch` asked for; whether there was anything."""
        with self._wake:
            wanted, self._wanted = self._wanted, _Wanted()
        if not wanted.new:
            return False
        if wanted.rescan_s is not None:
            self._pace = replace(self._pace, rescan_s=wanted.rescan_s)
        for path in set(self._roots) - set(wanted.folders):
            del self._roots[path]
            if self._observing is not None:
                self._observing.drop(path)
        for path in wanted.folders:
            rescan_at = now + self._pace.rescan_s
            root = self._roots.setdefault(path, _Root(path, rescan_at))
            root.rescan_at = min(root.rescan_at, rescan_at)
            if root.identity is None:
                self._begin(root, Disks.now(), now)
        return True

    def _look(self, now: float) -> None:
        """Which folders have gone, come back, or have had a disk put into them."""
        disks = Disks.now()
        for root in self._roots.values():
            before, mounts = root.identity, root.mounts
            if _identity(root.path) != before:
                self._begin(root, disks, now)
                self._tell([root.path])
            elif before is not None and disks.below(root.path) != mounts:
                self._begin(root, disks, now)
                self._tell(sorted(disks.below(root.path) ^ mounts))

    def _begin(self, root: _Root, disks: Disks, now: float) -> None:
        """Watch a folder as it is now, if it is there."""
        root.identity = _identity(root.path)
        root.mounts = disks.below(root.path)
        if root.identity is None:
            if self._observing is not None:
                self._observing.drop(root.path)
            return
        root.blind = disks.is_remote(root.path)
        from photoclip.services.watching.observing import (
            Observing,
        )  # the window doesn't wait for it

        try:
            if self._observing is None:
                self._observing = Observing(self._note)
            self._observing.add(root.path)
        except OSError as error:
            root.blind = True
            self._complain(root, error)
        root.rescan_at = now + self._patience(root)

    def _patience(self, root: _Root) -> float:
        pace = self._pace
        return min(pace.rescan_s, pace.blind_s) if root.blind else pace.rescan_s

    def _rescans(self, now: float) -> list[Path]:
        """The folders that are looked at again whether something was told of them or not."""
        due = [root for root in self._roots.values() if now >= root.rescan_at]
        for root in due:
            root.rescan_at = now + self._patience(root)
        return [root.path for root in due if root.identity is not None]

    def _note(self, folder: Path, name: str, written: bool) -> None:
        """Called by the observer's threads."""
        if self._ignored is not None and folder.is_relative_to(self._ignored):
            return
        if self._unsettled.note(folder, name, time.monotonic(), written=written):
            with self._wake:
                self._wake.notify()

    def _tell(self, scopes: Sequence[Scope]) -> None:
        there = merged(one for one in map(self._still_there, scopes) if one is not None)
        if there and not self._stopping:
            self._on_changed(there)

    def _still_there(self, scope: Scope) -> Scope | None:
        """Where to look now; None for what is not watched any more."""
        folder = scope.folder if isinstance(scope, SomeFiles) else scope
        existing = self._existing(folder)
        return scope if existing == folder else existing

    def _existing(self, folder: Path) -> Path | None:
        """The folder, or the next one around it that is still there, inside of what is watched."""
        root = next((one for one in self._roots if folder.is_relative_to(one)), None)
        while root is not None and folder != root and not is_folder(folder):
            folder = folder.parent
        return None if root is None else folder

    def _complain(self, root: _Root, error: OSError) -> None:
        """Once: a person can't do anything about the second folder that isn't so for the first."""
        if self._told or error.errno not in _LIMITS:
            return
        self._told = True
        self._on_problem(
            PhotoclipError(
                f"The system tells of no more changes in folders: its limit is reached. New photos "
                f"in {root.path} come in every {max(1, round(self._patience(root) / 60))} minutes.",
                "On Linux, raise the setting fs.inotify.max_user_watches to have them at once.",
            )
        )


def _identity(folder: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        status = folder.stat()
        if is_folder(folder):
            return status.st_dev, status.st_ino
    return None
