"""What a photo's file says about it."""

from dataclasses import dataclass

from photoclip.core.tags import Flag


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """Facts read from a photo's header. What the file doesn't say, or says wrongly, is None."""

    format: str = ""
    """Pillow's name of the format: JPEG, PNG, HEIF, …"""
    width: int = 0
    """Of the upright picture, in pixels."""
    height: int = 0
    """Of the upright picture, in pixels."""
    orientation: int = 1
    """How the stored pixels must be turned to stand upright: 1 (not at all) to 8, as in EXIF."""
    taken_at: str | None = None
    """Local time of the camera, YYYY-MM-DDTHH:MM:SS."""
    camera: str | None = None
    """Make and model, e.g. "Fujifilm X-T3"."""
    lens: str | None = None
    f_number: float | None = None
    exposure_time_s: float | None = None
    iso: int | None = None
    focal_length_mm: float | None = None
    latitude: float | None = None
    """Degrees, north positive."""
    longitude: float | None = None
    """Degrees, east positive."""
    title: str | None = None
    """A line that somebody wrote over the photo."""
    caption: str | None = None
    """What somebody wrote below it: may be several lines."""
    rating: int | None = None
    """Stars, 1 to 5."""
    flag: Flag | None = None
    alt: str | None = None
    """What somebody wrote for those who don't see the photo."""
    keywords: tuple[str, ...] = ()
    """What somebody's program filed it under, as paths of tags; see `photoclip.core.tags`."""
