"""What goes into a decode worker, and what comes out of it."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from photoclip.core.encoder import Pixels, Preprocessing
from photoclip.core.metadata import PhotoMetadata


def no_pixels() -> Pixels:
    return np.empty((0, 0, 3), np.uint8)


@dataclass(frozen=True, slots=True)
class DecodeRequest:
    """One file to decode, and what is wanted of it."""

    path: Path
    preprocessing: Preprocessing | None = None
    """How to prepare pixels for an encoder; None where none are wanted."""
    thumbnails: Path | None = None
    """Root of the thumbnail store to write to; None for no thumbnail."""


@dataclass(frozen=True, slots=True)
class DecodeResult:
    """What a file turned out to be. With a `reason` it could not be read, and the rest is empty."""

    path: Path
    reason: str = ""
    """Why the file could not be read, as a clause for a person; empty if it could."""
    content_hash: str = ""
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    pixels: Pixels = field(default_factory=no_pixels)
    """(height, width, 3) as the preprocessing says; (0, 0, 3) if there was none."""
