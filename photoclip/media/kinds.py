"""What a file may be, by its name: a photo, a RAW, a film. What it is, its content tells."""

from typing import Literal

Kind = Literal["photo", "raw", "video"]

PHOTO_EXTENSIONS = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
        *(".heic", ".heics", ".heif", ".heifs", ".hif"),
        *(".avif", ".avifs", ".webp", ".png", ".apng", ".gif", ".jxl"),
        *(".tif", ".tiff", ".psd", ".bmp", ".dib", ".ppm", ".pgm", ".pbm", ".pnm"),
    }
)
"""Of pictures that are ready to be shown, in lower case."""

RAW_EXTENSIONS = frozenset(
    {
        *(".dng", ".gpr"),  # Adobe and all who write DNG; GoPro
        *(".cr2", ".cr3", ".crw"),  # Canon
        *(".nef", ".nrw"),  # Nikon
        *(".arw", ".srf", ".sr2"),  # Sony
        *(".raf", ".orf", ".ori", ".rw2", ".raw", ".rwl"),  # Fujifilm, Olympus, Panasonic, Leica
        *(".pef", ".srw", ".x3f", ".mrw"),  # Pentax, Samsung, Sigma, Minolta
        *(".kdc", ".dcr", ".dcs", ".kc2", ".k25"),  # Kodak
        *(".3fr", ".fff", ".iiq", ".mos", ".mef", ".erf", ".bay"),  # Hasselblad to Casio
    }
)
"""Of what LibRaw reads, in lower case; without those that other programs use for other things."""

VIDEO_EXTENSIONS = frozenset(
    {
        *(".mov", ".qt", ".mp4", ".m4v", ".mp", ".3gp", ".3g2", ".insv", ".lrv"),
        *(".avi", ".mkv", ".webm", ".wmv", ".asf", ".flv", ".f4v", ".ogv", ".dv"),
        *(".mts", ".m2ts", ".m2t", ".mpg", ".mpeg", ".mpe", ".vob"),
    }
)
"""Of films, in lower case. Not ".ts": more of those are programs than films."""

_KINDS: dict[str, Kind] = {
    **dict.fromkeys(PHOTO_EXTENSIONS, "photo"),
    **dict.fromkeys(RAW_EXTENSIONS, "raw"),
    **dict.fromkeys(VIDEO_EXTENSIONS, "video"),
}
_AS_WRITTEN: dict[str, Kind] = {
    cased: kind for one, kind in _KINDS.items() for cased in (one[1:], one[1:].upper())
}
_NUMBERED = "mp"
"""Of Google's motion photos, whose second version is called "PXL_1.MP~2"."""


def split_name(name: str) -> tuple[str, str]:
    """A file's name as (stem, extension in lower case), the latter "" where there is none.

    What is left of a name after the stem can differ from the extension in case, and in the number
    of a motion photo's film.
    """
    stem, _, extension = name.rpartition(".")
    if "~" in extension:
        extension, _, number = extension.partition("~")
        if extension.lower() != _NUMBERED or not number.isdecimal():
            return name, ""
    if not stem or not extension.isalnum() or not extension.isascii():
        return name, ""
    return stem, f".{extension.lower()}"


def kind_of(name: str) -> Kind | None:
    """What a file of this name may be; None for neither photo nor film."""
    stem, _, extension = name.rpartition(".")
    if stem and (kind := _AS_WRITTEN.get(extension)):
        return kind  # As nearly all are: a million names shall not be taken apart.
    return _KINDS.get(split_name(name)[1])
