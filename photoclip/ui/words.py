"""The sentences and figures of the window, as a person would say them."""

from datetime import datetime
from pathlib import Path

from photoclip.core.amounts import size as size
from photoclip.core.tags import Flag

_MINUTE = 60
_TEN_MINUTES = 600
_COARSE = 60
"""Minutes from which on a time is told in tens of them."""


def readable(name: str) -> str:
    """A file's name or path as it can be shown on a line: bytes that are no text, and line breaks,
    become escapes."""
    if name.isprintable():
        return name
    return "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode() for one in name
    )


def file_name(path: Path) -> str:
    """The last part of a path, or all of it where that is empty (a drive)."""
    return readable(path.name or str(path))


def photos(count: int) -> str:
    """ "1 photo", "48,213 photos"."""
    return "1 photo" if count == 1 else f"{count:,} photos"


def files(count: int) -> str:
    """ "1 file", "3 files"."""
    return "1 file" if count == 1 else f"{count:,} files"


def videos(count: int) -> str:
    """ "1 video", "12 videos"."""
    return "1 video" if count == 1 else f"{count:,} videos"


def elapsed(seconds: float) -> str:
    """A short time: "12 ms", "1.4 s"."""
    if seconds < 1:
        return f"{max(1, round(seconds * 1000))} ms"
    return f"{seconds:.1f} s"


def time_left(seconds: float) -> str:
    """What is still to wait, no finer than it can be known: "about 6 minutes left"."""
    minutes = round(seconds / _MINUTE)
    if seconds < _MINUTE:
        return "less than a minute left"
    if minutes < _COARSE:
        return "about a minute left" if minutes == 1 else f"about {minutes} minutes left"
    hours, rest = divmod(round(seconds / _TEN_MINUTES) * 10, 60)
    parts = [f"{hours:,} h"] if hours else []
    parts += [f"{rest} min"] if rest else []
    return f"about {' '.join(parts)} left"


def rate(photos_per_second: float) -> str:
    """How fast photos are looked at: "34 photos/s", "20 photos/min"."""
    if photos_per_second >= 1:
        whole = round(photos_per_second)
        return "1 photo/s" if whole == 1 else f"{whole:,} photos/s"
    whole = max(1, round(photos_per_second * _MINUTE))
    return "1 photo/min" if whole == 1 else f"{whole} photos/min"


def share_searched(searchable: int, photos: int) -> str:
    """How much of the library a search looks at now; empty where that is all of it."""
    if searchable >= photos:
        return ""
    if not searchable:
        return "Nothing can be searched yet"
    part = 100 * searchable // photos
    return f"Searching {part} % of the library" if part else "Searching the first photos"


def percent(share: float) -> str:
    """A share as "94 %"."""
    return f"{round(share * 100)} %"


def taken(moment: str) -> str:
    """A stored date as a person writes it: "12 Aug 2021, 18:42"; what is no date stays as it is."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return f"{when.day} {when:%b %Y, %H:%M}"


def marks(rating: int | None, flag: Flag | None) -> tuple[str, ...]:
    """Stars and flag, where there are any."""
    stars = ("1 star" if rating == 1 else f"{rating} stars",) if rating else ()
    flags = ("picked" if flag == "pick" else "rejected",) if flag else ()
    return (*stars, *flags)


def pixels(width: int, height: int) -> str:
    """The size of a picture, with the sign that people know from cameras."""
    return f"{width} \N{MULTIPLICATION SIGN} {height}"


def shutter(seconds: float) -> str:
    """An exposure time: "1/250 s", "2.5 s"."""
    if 0 < seconds < 0.4:
        return f"1/{round(1 / seconds)} s"
    return f"{seconds:g} s"


def model(model_id: str) -> str:
    """A model's name for people."""
    if "builtin" in model_id.replace("-", ""):
        return "Built-in model"
    return model_id.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or "No model"
