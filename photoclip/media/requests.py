"""What goes into a decode worker, and what comes out of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from photoclip.core.bulk import Bulk
from photoclip.core.duplicates.fingerprint import Fingerprint
from photoclip.core.encoder import Pixels, Preprocessing
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.query.question import Box


def no_pixels() -> Pixels:
    return np.empty((0, 0, 3), np.uint8)


def no_tiles() -> Pixels:
    return np.empty((0, 0, 0, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class DecodeRequest:
    """One file to read, and what is wanted of it: at least its content's hash and metadata."""

    path: Path
    preprocessing: Preprocessing | None = None
    """How to prepare pixels for an encoder; None where none are wanted."""
    thumbnails: Path | None = None
    """Root of the thumbnail store to write to; None for no thumbnail."""
    asks: bool = False
    """Whether to ask, as soon as the content is known, if its pixels are wanted at all."""
    content_hash: str = ""
    """Of the file's content, where that is known: then all that is wanted is what its header says.
    """
    part: Box | None = None
    """Prepare this part of the picture instead of all of it."""
    tiles: bool = False
    """Prepare its tiles, too; see `core/parts.py`."""


@dataclass(frozen=True, slots=True)
class DecodeResult:
    """What a file turned out to be. With a `reason` it could not be read, and the rest is empty."""

    path: Path
    reason: str = ""
    """Why the file could not be read, as a clause for a person; empty if it could."""
    gone: bool = False
    """Whether that is because the file, or the drive it was on, is not there any more."""
    refused: bool = False
    """Whether it was the system that said no, which may say yes the next time."""
    content_hash: str = ""
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    pixels: Pixels = field(default_factory=no_pixels)
    """(height, width, 3) as the preprocessing says; (0, 0, 3) if there was none."""
    tiles: Pixels = field(default_factory=no_tiles)
    """(k, height, width, 3) likewise; (0, 0, 0, 3) if none were wanted."""
    fingerprint: Fingerprint | None = None
    """Of the thumbnail, where one was made."""

    @property
    def bulks(self) -> tuple[Bulk, ...]:
        """What of it travels after the rest; see `core/bulk.py`."""
        return ()


Ask = Callable[[str], bool]
"""Whether the pixels of the content with this hash are wanted."""

Wanted = Callable[[DecodeRequest, str], bool]
"""The same, by the request that the question is about. Any thread may ask."""


def always(_: str) -> bool:
    """The answer of someone who wants all pixels."""
    return True
