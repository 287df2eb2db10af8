"""Being told by the operating system what changes in a folder, through watchdog."""

import os
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from typing_extensions import override
from watchdog import events
from watchdog.observers import Observer

from photoclip.media.kinds import kind_of
from photoclip.media.sidecars.finding import is_sidecar
from photoclip.media.walk import may_hold_photos

_WANTED = [
    *(events.FileCreatedEvent, events.FileModifiedEvent, events.FileClosedEvent),
    *(events.FileMovedEvent, events.FileDeletedEvent),
    *(events.DirCreatedEvent, events.DirMovedEvent, events.DirDeletedEvent),
]
"""Not of files that are merely opened: we do that all the time."""

# A folder that is moved away and back makes watchdog wonder about itself, in vain.
warnings.filterwarnings("ignore", category=RuntimeWarning, module="watchdog")

Changed = Callable[[Path, str, bool], None]
"""Takes a folder that something has changed in, the name of the file in it that has, "" for more
than that, and whether it was written. Called from threads of the observer's."""


class Observing:
    """Watches whole folders, each with all below it."""

    def __init__(self, changed: Changed) -> None:
        self._changed = changed
        self._observer: Any = Observer()
        self._watches: dict[Path, Any] = {}
        self._observer.start()

    def add(self, folder: Path) -> None:
        """Watch a folder; again, if it is watched already.

        :raises OSError: it can't be reached, or the system's limit of watched folders is reached.
        """
        self.drop(folder)
        handler = _Handler(folder, self._changed)
        self._watches[folder] = self._observer.schedule(
            handler, str(folder), recursive=True, event_filter=_WANTED
        )

    def drop(self, folder: Path) -> None:
        """Watch it no longer."""
        watch = self._watches.pop(folder, None)
        if watch is not None:
            with suppress(KeyError, OSError):  # it ended by itself when its folder went
                self._observer.unschedule(watch)

    def stop(self) -> None:
        """Watch nothing, end the threads."""
        self._observer.stop()
        self._observer.join()


class _Handler(events.FileSystemEventHandler):
    """Turns what the system tells into folders to look at."""

    def __init__(self, folder: Path, changed: Changed) -> None:
        self._folder = folder
        self._real = Path(os.path.realpath(folder))
        self._changed = changed

    @override
    def on_any_event(self, event: events.FileSystemEvent) -> None:
        gone = event.event_type in (events.EVENT_TYPE_DELETED, events.EVENT_TYPE_MOVED)
        self._note(event.src_path, event.is_directory, gone)
        if event.dest_path:
            self._note(event.dest_path, event.is_directory, gone=False)

    def _note(self, name: bytes | str, is_folder: bool, gone: bool) -> None:
        path = self._inside(Path(os.fsdecode(name)))
        if path is None or not all(map(may_hold_photos, path.parts[:-1])):
            return
        place = self._folder / path
        if is_folder:
            if may_hold_photos(path.name):
                # Of a folder that has gone, the one around it knows what it held.
                self._changed(place.parent if gone and path.parts else place, "", False)
        elif kind_of(path.name) or is_sidecar(path.name):
            self._changed(place.parent, place.name, not gone)

    def _inside(self, path: Path) -> Path | None:
        """The path below the folder. Some systems tell of its real name where it is a link."""
        for root in (self._folder, self._real):
            if path.is_relative_to(root):
                return path.relative_to(root)
        return None
