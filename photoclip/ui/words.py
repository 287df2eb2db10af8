"""The sentences and figures of the window, as a person would say them."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from photoclip.core import amounts
from photoclip.core.photo import SkippedFile
from photoclip.core.tags import Flag
from photoclip.ui.language import date, decimal, decimal_point, figure, number, tr

_MINUTE = 60
_TEN_MINUTES = 600
_NAMED = 3
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


def unseen(skipped: Sequence[SkippedFile]) -> str:
    """That files or folders, at least one, could not be opened: which, and why."""
    named = [(readable(str(one.path)), one.reason) for one in skipped[:_NAMED]]
    if len(skipped) == 1:
        return tr("%1 could not be opened: %2.", None, *named[0])
    said = "; ".join(tr("%1 (%2)", None, *one) for one in named)
    if len(skipped) > _NAMED:
        said = tr("%1 and %2 more", None, said, number(len(skipped) - _NAMED))
    return tr("%1 files and folders could not be opened: %2.", None, number(len(skipped)), said)


def size(count: int) -> str:
    """Bytes as people say them: "1.4 MB"."""
    return amounts.size(count).replace(".", decimal_point())


def photos(count: int) -> str:
    """ "1 photo", "48,213 photos"."""
    return tr("%n photos", count)


def files(count: int) -> str:
    """ "1 file", "3 files"."""
    return tr("%n files", count)


def videos(count: int) -> str:
    """ "1 video", "12 videos"."""
    return tr("%n videos", count)


def elapsed(seconds: float) -> str:
    """A short time: "12 ms", "1.4 s"."""
    if seconds < 1:
        return tr("%1 ms", None, max(1, round(seconds * 1000)))
    return tr("%1 s", None, decimal(seconds, 1))


def time_left(seconds: float) -> str:
    """What is still to wait, no finer than it can be known: "about 6 minutes left"."""
    minutes = round(seconds / _MINUTE)
    if seconds < _MINUTE:
        return tr("less than a minute left")
    if minutes < _COARSE:
        return tr("about %n minutes left", minutes)
    hours, rest = divmod(round(seconds / _TEN_MINUTES) * 10, 60)
    parts = [tr("%1 h", None, number(hours))] if hours else []
    parts += [tr("%1 min", None, rest)] if rest else []
    return tr("about %1 left", None, " ".join(parts))


def rate(photos_per_second: float) -> str:
    """How fast photos are looked at: "34 photos/s", "20 photos/min"."""
    if photos_per_second >= 1:
        return tr("%n photos/s", round(photos_per_second))
    return tr("%n photos/min", max(1, round(photos_per_second * _MINUTE)))


def share_searched(searchable: int, photos: int) -> str:
    """How much of the library a search looks at now; empty where that is all of it."""
    if searchable >= photos:
        return ""
    if not searchable:
        return tr("Nothing can be searched yet")
    part = 100 * searchable // photos
    if not part:
        return tr("Searching the first photos")
    return tr("Searching %1 % of the library", None, part)


def percent(share: float) -> str:
    """A share as "94 %"."""
    return f"{round(share * 100)} %"


def taken(moment: str) -> str:
    """A stored date as a person writes it: "12 Aug 2021, 18:42"; what is no date stays as it is."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return date(when, tr("d MMM yyyy, HH:mm"))


def taken_on(moment: str) -> str:
    """The day of a stored date, for a short line: "12 Aug 2021"."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    return date(when, tr("d MMM yyyy"))


def marks(rating: int | None, flag: Flag | None) -> tuple[str, ...]:
    """Stars and flag, where there are any."""
    stars = (tr("%n stars", rating),) if rating else ()
    flags = (tr("picked") if flag == "pick" else tr("rejected"),) if flag else ()
    return (*stars, *flags)


def pixels(width: int, height: int) -> str:
    """The size of a picture, with the sign that people know from cameras."""
    return f"{width} \N{MULTIPLICATION SIGN} {height}"


def shutter(seconds: float) -> str:
    """An exposure time: "1/250 s", "2.5 s"."""
    if 0 < seconds < 0.4:
        return tr("%1 s", None, f"1/{round(1 / seconds)}")
    return tr("%1 s", None, figure(seconds))


def model(model_id: str) -> str:
    """A model's name for people."""
    if "builtin" in model_id.replace("-", ""):
        return tr("Built-in model")
    return model_id.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or tr("No model")


def short_model(model_id: str) -> str:
    """The same where it is plain that it is a model."""
    return tr("Built-in") if model(model_id) == tr("Built-in model") else model(model_id)
