"""What helps to choose between photos, in a line."""

from photoclip.core.photo import Photo, PhotoDetails
from photoclip.services.showing import ShowResult
from photoclip.ui import words
from photoclip.ui.language import figure, tr, translated


def facts(photo: Photo, details: PhotoDetails | None) -> str:
    """How large it is, and what its sharpness and noise depend on: times, aperture, ISO."""
    found = [words.pixels(photo.width, photo.height)]
    if details is not None:
        taken = details.metadata
        found += [
            words.size(details.size),
            taken.format,
            words.shutter(taken.exposure_time_s) if taken.exposure_time_s else "",
            f"ƒ/{figure(taken.f_number)}" if taken.f_number else "",
            f"ISO {taken.iso}" if taken.iso else "",
            f"{figure(taken.focal_length_mm, 4)} mm" if taken.focal_length_mm else "",
        ]
    return "  ·  ".join(one for one in found if one)


def why_not(photo: Photo, result: ShowResult) -> str:
    """Why its file can't be shown. A drive that is away has not lost its photos."""
    if not result.gone:
        return translated(result.reason)
    if photo.missing:
        return tr("The file is gone from its folder")
    return tr("The file can't be reached now")
