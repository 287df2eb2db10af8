"""Photos, the folders they lie in, and what has been said about them."""

from dataclasses import dataclass
from pathlib import Path

from photoclip.core.metadata import PhotoMetadata
from photoclip.core.ranking import Match


@dataclass(frozen=True, slots=True)
class Photo:
    """One image file's content, wherever it lies. `path` is the place it was last seen at."""

    id: int
    path: Path
    content_hash: str
    width: int
    height: int
    taken_at: str | None
    missing: bool


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """A photo with everything the details panel shows."""

    photo: Photo
    metadata: PhotoMetadata
    size: int
    places: tuple[Path, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the user's that the library watches. `photos` counts what it holds."""

    id: int
    path: Path
    photos: int


@dataclass(frozen=True, slots=True)
class SkippedFile:
    """A file that could not be read, and why, in words for a person."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. `score` is the raw cosine: it orders, but means nothing to a person."""

    photo: Photo
    score: float
    match: Match
