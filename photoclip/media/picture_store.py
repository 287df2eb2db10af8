"""Pictures that were pasted or dragged here and have no file of their own, kept to search by."""

import hashlib
import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from PIL import Image

from photoclip.core.encoder import Pixels
from photoclip.core.errors import PhotoclipError

_NAME_LETTERS = 32


class PictureStore:
    """PNG files named by what they show: the same picture twice is one file."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def keep(self, pixels: Pixels) -> Path:
        """Store a picture, (height, width, 3) uint8 RGB; it is seen whole or not at all.

        :raises PhotoclipError: there is no room for it, or no right to write there.
        """
        digest = hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()
        path = self.root / f"{digest[:_NAME_LETTERS]}.png"
        temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            if path.is_file():
                path.touch()
                return path
            try:
                Image.fromarray(pixels).save(temporary, "PNG", compress_level=1)
                temporary.replace(path)
            except OSError:
                temporary.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise PhotoclipError(
                f"The picture can't be kept in {self.root}: {error.strerror or error}.",
                "Check that there is room on the disk, and that you may write there.",
            ) from error
        return path

    def prune(self, used: Collection[Path], most: int) -> None:
        """Delete what was used longest ago, but for the `used` ones and `most` others."""
        kept = set(used)
        with suppress(OSError):
            others = [path for path in self.root.glob("*.png") if path not in kept]
            others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
            for path in others[most:]:
                path.unlink(missing_ok=True)
