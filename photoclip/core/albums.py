"""Albums: sets of photos that a person put together. (A `SmartAlbum` is a saved question.)"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Album:
    """A hand-made album, and how many photos are in it."""

    id: int
    name: str
    photos: int = 0
