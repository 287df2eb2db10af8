"""Kinds of files as people call them, and as the catalogue does."""

_FORMATS = {
    "jpeg": ("JPEG", "MPO"),
    "heic": ("HEIF",),
    "png": ("PNG",),
    "webp": ("WEBP",),
    "avif": ("AVIF",),
    "gif": ("GIF",),
    "tiff": ("TIFF",),
    "raw": ("RAW",),
    "jxl": ("JXL",),
    "psd": ("PSD",),
    "bmp": ("BMP", "DIB"),
    "ppm": ("PPM",),
}
_ALSO_CALLED = {
    **dict.fromkeys(("jpg", "jpe", "jfif", "mpo"), "jpeg"),
    **dict.fromkeys(("heif", "hif", "heics", "heifs"), "heic"),
    **dict.fromkeys(("apng",), "png"),
    **dict.fromkeys(("avifs",), "avif"),
    **dict.fromkeys(("tif",), "tiff"),
    **dict.fromkeys(("jpeg xl", "jpegxl", "jpeg-xl"), "jxl"),
    **dict.fromkeys(("photoshop",), "psd"),
    **dict.fromkeys(("dib", "bitmap"), "bmp"),
    **dict.fromkeys(("pgm", "pbm", "pnm"), "ppm"),
    **dict.fromkeys(
        (
            *("dng", "gpr", "cr2", "cr3", "crw", "nef", "nrw", "arw", "srf", "sr2", "raf", "orf"),
            *("ori", "rw2", "rwl", "pef", "srw", "x3f", "mrw", "kdc", "dcr", "dcs", "kc2", "k25"),
            *("3fr", "fff", "iiq", "mos", "mef", "erf", "bay"),
        ),
        "raw",
    ),
}

KINDS = tuple(_FORMATS)
"""The names of all kinds."""


def formats(name: str) -> tuple[str, ...]:
    """The catalogue's names of a kind of files, called as people do; empty where there is none.

    All kinds of RAW are one: the catalogue doesn't tell them apart.
    """
    kind = name.strip().lower().removeprefix(".")
    return _FORMATS.get(_ALSO_CALLED.get(kind, kind), ())


def kind_of(stored: str) -> str:
    """What people call a format by its name in the catalogue."""
    return next((kind for kind, names in _FORMATS.items() if stored in names), stored.lower())
