"""The sentences and figures of the window, as a person would say them."""

from datetime import datetime

from photoclip.core.amounts import size as size

_MINUTE = 60
_HOUR = 3600


def photos(count: int) -> str:
    """ "1 photo", "48,213 photos"."""
    return "1 photo" if count == 1 else f"{count:,} photos"


def files(count: int) -> str:
    """ "1 file", "3 files"."""
    return "1 file" if count == 1 else f"{count:,} files"


def elapsed(seconds: float) -> str:
    """A short time: "12 ms", "1.4 s"."""
    if seconds < 1:
        return f"{max(1, round(seconds * 1000))} ms"
    return f"{seconds:.1f} s"


def time_left(seconds: float) -> str:
    """A long time that is still to wait: "6 min left"."""
    if seconds < _MINUTE:
        return "less than a minute left"
    if seconds < _HOUR:
        return f"{round(seconds / _MINUTE)} min left"
    return f"{int(seconds // _HOUR)} h {round(seconds % _HOUR / _MINUTE)} min left"


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
