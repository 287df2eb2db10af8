"""Photos, the folders they lie in, and what has been said about them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from photoclip.core.metadata import PhotoMetadata
from photoclip.core.ranking import Match
from photoclip.core.tags import Flag, PhotoTag

Badge = Literal["raw", "raw-beside", "live", "sidecar", "offline"]
"""What there is to know of a photo at a glance: it is a RAW file; a RAW file, or a film of the same
moment, lies beside it; something is said of it in a sidecar; none of its files can be reached."""


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
    rating: int | None = None
    """Stars, 0 to 5, as a person gave them, else as the files say; None: nobody did."""
    flag: Flag | None = None
    alt: str = ""
    """A sentence for those who don't see the photo, of its caption and tags; may be empty."""
    tags: tuple[str, ...] = ()
    """The paths of its tags."""
    badges: frozenset[Badge] = frozenset()


@dataclass(frozen=True, slots=True)
class Extra:
    """A file that is no photo of its own: a film, or the RAW that a camera wrote beside a JPEG.

    `photo_id` is the photo it belongs to (a live photo's film, a RAW and JPEG pair), or None.
    """

    path: Path
    kind: Literal["video", "raw"]
    photo_id: int | None = None


@dataclass(frozen=True, slots=True)
class PhotoDetails:
    """A photo with everything the details panel shows."""

    photo: Photo
    metadata: PhotoMetadata
    size: int
    places: tuple[Path, ...]
    tags: tuple[PhotoTag, ...]
    extras: tuple[Extra, ...] = ()
    title: str | None = None
    """As a person wrote it, else as the files say; the caption too."""
    caption: str | None = None
    albums: tuple[str, ...] = ()
    """The hand-made albums it is in."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of the user's that the library watches. `photos` counts what it holds.

    `offline`: it could not be reached when it was last looked at; its photos stay as they are.
    """

    id: int
    path: Path
    photos: int
    offline: bool = False


@dataclass(frozen=True, slots=True)
class SkippedFile:
    """A file that could not be read, and why, in words for a person.

    `unseen`: the system doesn't even let it be looked at. It may be a folder then, with all that
    lies in it, and the catalogue doesn't have it.
    """

    path: Path
    reason: str
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result. `score` orders, but means nothing to a person: see `search_document`."""

    photo: Photo
    score: float
    match: Match
