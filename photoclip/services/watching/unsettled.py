"""Folders in which something is changing, until it has come to rest."""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photoclip.services.scope import Scope, SomeFiles

_MOST_FILES = 50
"""Files of a folder that are looked at again: the last ones are those still being written."""

_MOST_NAMES = 20_000
"""Of files of one folder that have changed; beyond that the folder is looked through."""

_State = tuple[int, int] | None


@dataclass(slots=True)
class _Change:
    """What happens in one folder. Times are seconds of one clock."""

    first: float
    last: float
    files: OrderedDict[Path, _State] = field(default_factory=OrderedDict)
    names: set[str] | None = field(default_factory=set)
    """None: more than files have changed."""
    looked: bool = False

    def add(self, name: str) -> None:
        if self.names is not None:
            self.names.add(name)
            if not name or len(self.names) > _MOST_NAMES:
                self.names = None


class Unsettled:
    """Collects changes from any thread; tells which folders have come to rest.

    A folder has when nothing was heard of it for `settle_s` seconds, and the files that were last
    written in it have kept size and time for as long: some systems tell nothing of a file between
    its beginning and its end. After `longest_s` it is told anyway, since copying a card full of
    photos takes minutes; what is not whole then is heard of again when it changes.
    """

    def __init__(self, settle_s: float, longest_s: float) -> None:
        self._settle_s = settle_s
        self._longest_s = longest_s
        self._changes: dict[Path, _Change] = {}
        self._lock = threading.Lock()

    def note(self, folder: Path, name: str, now: float, *, written: bool = True) -> bool:
        """A file in a folder was written, or else moved or deleted; with "" as its name there is
        more to look for. True: it is the first change."""
        with self._lock:
            first = not self._changes
            change = self._changes.setdefault(folder, _Change(now, now))
            change.last = now
            change.looked = False
            change.add(name)
            if name and written:
                change.files[folder / name] = None
                if len(change.files) > _MOST_FILES:
                    change.files.popitem(last=False)
        return first

    def due(self, now: float) -> list[Scope]:
        """What has changed in the folders that have come to rest; they are forgotten here."""
        with self._lock:
            quiet = [
                (change, tuple(change.files.items()))
                for change in self._changes.values()
                if now - change.last >= self._settle_s
            ]
        for change, files in quiet:
            self._look(change, files, now)
        with self._lock:
            due = [folder for folder, change in self._changes.items() if self._is_due(change, now)]
            done = [(folder, self._changes.pop(folder).names) for folder in due]
        return [
            folder if names is None else SomeFiles(folder, frozenset(names))
            for folder, names in done
        ]

    def __len__(self) -> int:
        return len(self._changes)

    def _look(self, change: _Change, files: Sequence[tuple[Path, _State]], now: float) -> None:
        """Compare files with what they were at the last look."""
        # Without the lock: a slow disk must not keep the others waiting.
        other = [(file, state) for file, before in files if (state := _state(file)) != before]
        with self._lock:
            change.files.update(other)
            change.looked = True
            if other:
                change.last = max(change.last, now)

    def _is_due(self, change: _Change, now: float) -> bool:
        rested = change.looked and now - change.last >= self._settle_s
        return rested or now - change.first >= self._longest_s


def _state(file: Path) -> _State:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
