"""EXIF values, whatever a camera, a phone or a damaged file made of them.

Tag numbers and meanings: Exif 3.0 (CIPA DC-008).
"""

import math
import re
from collections.abc import Mapping
from datetime import datetime

from PIL import ExifTags, Image

from photoclip.media.png_texts import take_from_texts

Tags = Mapping[int, object]

_DATE = re.compile(r"(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_COMPANY_WORDS = frozenset(
    {
        *("ag", "co", "company", "corp", "corporation", "gmbh", "inc", "ltd"),
        *("camera", "digital", "electric", "electronics", "imaging", "optical", "techwin"),
    }
)
_LONGEST_TEXT = 200


def read_tags(image: Image.Image, ifd: ExifTags.IFD | None = None) -> Tags:
    """The tags of the main directory, or of one below it; empty where there are none to be read.

    A PNG may have them behind its pixels, which are decoded for it: that alone can fail.
    """
    if image.format == "PNG":
        image.load()
        take_from_texts(image)
    try:
        exif = image.getexif()
        return exif if ifd is None else exif.get_ifd(ifd)
    except Exception:  # noqa: BLE001  Pillow's readers meet damaged bytes with errors of all kinds.
        return {}


def text(value: object) -> str | None:
    """A text without padding; None where nothing is left of it."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return None
    printable = "".join(c if c.isprintable() else " " for c in value.split("\0")[0])
    return " ".join(printable.split())[:_LONGEST_TEXT] or None


def number(value: object) -> float | None:
    """A finite number; of several, the first."""
    if isinstance(value, tuple | list):
        value = value[0] if value else None
    try:
        result = float(value)  # type: ignore[arg-type]  # Anything else is a TypeError.
    except (TypeError, ValueError, ArithmeticError):
        return None
    return result if math.isfinite(result) else None


def positive(value: object) -> float | None:
    """A finite number above zero: zero stands for "unknown" in most cameras."""
    result = number(value)
    return result if result is not None and result > 0 else None


def iso_time(value: object) -> str | None:
    """EXIF's date and time as YYYY-MM-DDTHH:MM:SS; None where there is no such day or time."""
    found = _DATE.match(text(value) or "")
    if found is None:
        return None
    try:
        return datetime(*map(int, found.groups())).isoformat()  # type: ignore[arg-type]
    except ValueError:
        return None


def degrees(value: object, reference: object) -> float | None:
    """Degrees, minutes and seconds as signed degrees; `reference` is the tag with N, S, E or W."""
    if not isinstance(value, tuple | list) or not 1 <= len(value) <= 3:
        return None
    parts = [number(part) for part in value]
    if any(part is None or part < 0 for part in parts):
        return None
    total = sum(part / 60.0**place for place, part in enumerate(parts) if part is not None)
    return -total if (text(reference) or "").upper()[:1] in ("S", "W") else total


def camera(make: object, model: object) -> str | None:
    """Make and model as people say them: "FUJIFILM", "X-T3" is a Fujifilm X-T3.

    The legal form of the company goes, a make that the model repeats is not said twice.
    """
    make_words = [w for w in (text(make) or "").split() if w.lower().strip(",.") != ""]
    while len(make_words) > 1 and _is_company_word(make_words[-1]):
        make_words.pop()
    model_words = (text(model) or "").split()
    first = model_words[0].lower() if model_words else ""
    if first in (word.lower() for word in make_words):
        make_words = [model_words.pop(0)]
    return " ".join([*map(_as_name, make_words), *model_words]) or None


def _is_company_word(word: str) -> bool:
    return all(part in _COMPANY_WORDS for part in re.split(r"[.,]+", word.lower()) if part)


def _as_name(word: str) -> str:
    word = word.strip(",")
    if word.islower() or (word.isupper() and len(word) > 3):
        return word.capitalize()
    return word
