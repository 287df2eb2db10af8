"""What a person looks at right now: whatever is to be done for photos is done for these first."""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Look:
    """A folder whose photos are listed (None: all), and the photos that can be seen."""

    folder: Path | None = None
    photo_ids: tuple[int, ...] = ()


class Attention:
    """Told by the window, asked by what works in the background; on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._look = Look()

    def look_at(self, folder: Path | None, photo_ids: Iterable[int] = ()) -> None:
        """From now on this folder (None: no particular one) and these photos are on screen."""
        look = Look(folder, tuple(photo_ids))
        with self._lock:
            self._look = look

    @property
    def look(self) -> Look:
        """What is looked at now. It is the same object until something else is."""
        with self._lock:
            return self._look
