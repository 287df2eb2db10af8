"""Reading what a photo's header says: when, where and with what it was taken, and in words."""

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from photoclip.core.metadata import PhotoMetadata
from photoclip.media.annotating import read_annotations, xmp_of
from photoclip.media.exif import (
    Tags,
    camera,
    degrees,
    iso_time,
    positive,
    read_tags,
    text,
)
from photoclip.media.turning import TRANSPOSED
from photoclip.media.xmp import read_shot

_TURNED_WHEN_OPENED = ("HEIF", "TIFF", "RAW", "JXL")
"""Formats whose Pillow plug-in gives the size of the upright picture from the start."""

_SHOT = (
    *(Base.DateTimeOriginal, Base.DateTimeDigitized, Base.LensModel, Base.FNumber),
    *(Base.ExposureTime, Base.ISOSpeedRatings, Base.FocalLength),
)
"""What some programs write into the main directory instead of the one about the shot."""

_Place = tuple[float | None, float | None]
"""Latitude and longitude."""
_NOWHERE: _Place = (None, None)

_LARGEST_ISO = 10_000_000


def read_metadata(image: Image.Image) -> PhotoMetadata:
    """The metadata of a photo that was opened, but not yet decoded or drafted.

    What is damaged or makes no sense is left out. Inside `refusing` only: see `read_tags`.
    """
    main = read_tags(image)
    shot = {tag: main[tag] for tag in _SHOT if tag in main} | dict(read_tags(image, IFD.Exif))
    width, height = _upright_size(image)
    place = _place(read_tags(image, IFD.GPSInfo))
    taken_at = _taken_at(main, shot)
    if taken_at is None or place == _NOWHERE:
        taken_at, place = _said_in_xmp(image, main, taken_at, place)
    written = read_annotations(image, main, shot)
    return PhotoMetadata(
        format=image.format or "",
        width=width,
        height=height,
        orientation=orientation(image),
        taken_at=taken_at,
        camera=_camera(main) or _camera(shot),
        lens=_lens(shot),
        f_number=positive(shot.get(Base.FNumber)),
        exposure_time_s=positive(shot.get(Base.ExposureTime)),
        iso=_iso(shot),
        focal_length_mm=positive(shot.get(Base.FocalLength)),
        latitude=place[0],
        longitude=place[1],
        title=written.title,
        caption=written.caption,
        rating=written.rating,
        flag=written.flag,
        alt=written.alt,
        keywords=written.tags,
    )


def _upright_size(image: Image.Image) -> tuple[int, int]:
    width, height = image.size
    if orientation(image) in TRANSPOSED and image.format not in _TURNED_WHEN_OPENED:
        return height, width
    return width, height


def orientation(image: Image.Image) -> int:
    """How the stored pixels have to be turned, 1 to 8; 1 where the file says nothing sensible.

    HEIF has its own properties for this (ISO/IEC 23008-12, 6.5.10), which libheif obeys; its
    plug-in takes the tag out of the EXIF, lest the picture be turned twice, and keeps it here.
    """
    value = image.info.get("original_orientation") or read_tags(image).get(Base.Orientation)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _taken_at(main: Tags, shot: Tags) -> str | None:
    times = (
        shot.get(Base.DateTimeOriginal),
        shot.get(Base.DateTimeDigitized),
        main.get(Base.DateTime),
    )
    return next((time for time in map(iso_time, times) if time), None)


def _said_in_xmp(
    image: Image.Image, main: Tags, taken_at: str | None, place: _Place
) -> tuple[str | None, _Place]:
    """When and where a photo was taken, with what only its XMP says."""
    for packet in xmp_of(image, main):
        found = read_shot(packet)
        taken_at = taken_at or found.taken_at
        if place == _NOWHERE:
            place = _sensible(found.latitude, found.longitude)
    return taken_at, place


def _camera(tags: Tags) -> str | None:
    return camera(tags.get(Base.Make), tags.get(Base.Model))


def _lens(shot: Tags) -> str | None:
    model = text(shot.get(Base.LensModel))
    # Unknown lenses are written as "----" or "0.0 mm f/0.0".
    return model if model and any(c.isalpha() for c in model) and "f/0.0" not in model else None


def _iso(shot: Tags) -> int | None:
    value = positive(shot.get(Base.ISOSpeedRatings))
    return round(value) if value is not None and value <= _LARGEST_ISO else None


def _place(gps: Tags) -> _Place:
    return _sensible(
        degrees(gps.get(GPS.GPSLatitude), gps.get(GPS.GPSLatitudeRef)),
        degrees(gps.get(GPS.GPSLongitude), gps.get(GPS.GPSLongitudeRef)),
    )


def _sensible(latitude: float | None, longitude: float | None) -> _Place:
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return _NOWHERE
    if latitude == 0 and longitude == 0:
        return _NOWHERE  # Not a place in the Atlantic, but a receiver without a fix.
    return latitude, longitude
