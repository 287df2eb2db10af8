"""What somebody wrote about a photo, into its file or a sidecar."""

from dataclasses import dataclass

from photoclip.core.tags import Flag


@dataclass(frozen=True, slots=True)
class Annotations:
    """What one place says of a photo, or several of them in all. None and () say nothing."""

    title: str | None = None
    caption: str | None = None
    tags: tuple[str, ...] = ()
    """Paths of tags: see `photoclip.core.tags`."""
    rating: int | None = None
    """1 to 5 stars: no star is what a photo has that nobody rated."""
    flag: Flag | None = None
    alt: str | None = None
    """For those who don't see the photo."""
    untagged: bool = False
    """There is a list of tags, and it is empty: so it was written. Most say nothing of tags then,
    and have no list."""


NOTHING = Annotations()
