"""Small pictures of the photos, kept on disk so that a grid of them is quick to show."""

import math
import os
from contextlib import suppress
from pathlib import Path

from PIL import Image

from photoclip.core.errors import PhotoclipError
from photoclip.core.hashes import IMAGE_HASH

THUMBNAIL_SIDE = 512
"""Length of the longer side, in pixels. Smaller photos keep their size."""
_NEARLY = 0.95
"""A thumbnail may be so much smaller where the photo is decoded to that size: a JPEG of 12
megapixels is decoded to 1/8, 500 pixels, in three quarters of the time."""

_QUALITY = 85


class ThumbnailStore:
    """Thumbnails by the content of the photo. A cache: it may be deleted at any time."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def path_for(self, content_hash: str) -> Path:
        """Where the thumbnail lies, or would lie. 256 folders keep each of them small."""
        digits = content_hash.removeprefix(IMAGE_HASH)
        return self.root / digits[:2] / f"{content_hash}.jpg"

    def has(self, content_hash: str) -> bool:
        return self.path_for(content_hash).is_file()

    def rename(self, content_hash: str, new: str) -> None:
        """Keep a photo's thumbnail under the photo's new hash. Without success it is made again."""
        target = self.path_for(new)
        with suppress(OSError):
            target.parent.mkdir(parents=True, exist_ok=True)
            self.path_for(content_hash).replace(target)

    def discard(self, content_hash: str) -> None:
        """Drop a thumbnail that doesn't show the photo as it is any more."""
        with suppress(OSError):
            self.path_for(content_hash).unlink(missing_ok=True)

    def make(self, image: Image.Image, content_hash: str) -> Image.Image:
        """Write the thumbnail of an upright RGB picture. It is seen whole or not at all.

        Returns it as it was before it was encoded.

        :raises PhotoclipError: the store can't be written.
        """
        target = self.path_for(content_hash)
        temporary = target.with_name(f"{target.name}.{os.getpid()}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                small = shrink(image)
                small.save(temporary, "JPEG", quality=_QUALITY)
                temporary.replace(target)
            except OSError:
                temporary.unlink(missing_ok=True)
                raise
        except OSError as error:
            raise PhotoclipError(
                f"Thumbnails can't be written to {self.root}: {error.strerror or error}.",
                "Check that there is room on the disk, and that you may write there.",
            ) from error
        return small


def side_for_thumbnail(size: tuple[int, int]) -> int:
    """How long the shorter side of a photo of `size` must at least be for its thumbnail."""
    return math.ceil(_NEARLY * THUMBNAIL_SIDE * min(size) / max(size))


def shrink(image: Image.Image) -> Image.Image:
    """The picture without metadata, its longer side at most `THUMBNAIL_SIDE`."""
    scale = min(1.0, THUMBNAIL_SIDE / max(image.size))
    width, height = (max(1, round(side * scale)) for side in image.size)
    small = image.resize((width, height), Image.Resampling.BICUBIC)
    small.info.clear()
    return small
