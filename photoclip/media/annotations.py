"""What people wrote into a photo's file: title, caption, keywords, stars; and what nobody wrote."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from photoclip.core.agreeing import united
from photoclip.core.annotations import Annotations
from photoclip.core.tags import SEPARATOR, Flag, joined

_LONGEST_TITLE = 300
_LONGEST_CAPTION = 5000
_LONGEST_KEYWORD = 100
_MOST_KEYWORDS = 200

_NOBODY_WROTE = re.compile(
    r"""
    (\w+\s){0,2}digital\s?(still)?\s?(camera|image)(\s[\dx.]+)?
    | (sony|samsung)\s(dsc|dc|csc) | dsc | exif[\s_]jpeg[\s_]picture | exif[\s_]jpeg[\s_]420
    | (sony|samsung|fujifilm|olympus|kodak|nikon|canon|lg|maginon|dcf|exif)(\ \d\.\d)?
    | <\s*(digimax|samsung|kenox|vluu).*>
    | dcim[\\/].* | (img|dsc[nf_]?|dji|p|pict|pic|photo|image|gopr|hpim|mvc|pxl)[-_ ]?\d+(\.jpe?g)?
    | (cof|rhdr?|sdr|v?hdr|mde|ptr|dav|btf|edf|nor|fbt|oznor|oznorwo|burst|tpl|bth|vividhdr)(_\w+)*
    | untitled|default|title|description|caption|comments?|user\ comments?|x-default|ascii|unicode
    | charset=\w*|none|null|n/a|image|jpeg|jpg|camera|binary\ comment
    | lead\ technologies.* | applemark | created\ with\ .* | (file\ )?written\ by\ .*
    | creator:.* | processed\ (by|with)\ .* | optimized\ by\ .* | edited\ with\ .* | ___\w*
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Captions that cameras, phones and programs write into each file, in full."""


_PROGRAMS_OWN = ("_Digikam_Internal_Tags_", "darktable")
"""Outermost names under which digiKam and darktable keep notes of their own among keywords."""

_CUT = 64
"""Bytes to which IPTC's records cut a keyword."""


@dataclass(frozen=True, slots=True)
class Way:
    """What somebody said of a photo, in one of the ways to write it down."""

    title: str | None = None
    caption: str | None = None
    keywords: tuple[str, ...] = ()
    """Single words or phrases."""
    rating: int | None = None
    """1 to 5 stars; -1: rejected."""
    paths: tuple[str, ...] = ()
    """Keywords with all that they lie below: see `photoclip.core.tags`."""
    flag: Flag | None = None
    alt: str | None = None
    emptied: bool = False
    """There is a list for keywords, and nothing is in it."""


def combined(ways: Iterable[Way]) -> Annotations:
    """Several ways as one: of all keywords each once, of the rest what comes first.

    Programs write a keyword with levels as single keywords, too, for those that know no levels:
    these are not tags of their own.
    """
    every = list(ways)
    title = next((one.title for one in every if one.title), None)
    caption = next((one.caption for one in every if one.caption), None)
    rating = next((one.rating for one in every if one.rating is not None), None)
    rejected: Flag | None = "reject" if rating == -1 else None
    return Annotations(
        title=title,
        caption=None if caption == title else caption,
        tags=tags_of(
            (path for one in every for path in one.paths),
            (word for one in every for word in one.keywords),
        ),
        rating=None if rejected else rating,
        flag=next((one.flag for one in every if one.flag), rejected),
        alt=next((one.alt for one in every if one.alt), None),
        untagged=any(one.emptied for one in every)
        and not any(one.keywords or one.paths for one in every),
    )


def tags_of(paths: Iterable[str], words: Iterable[str]) -> tuple[str, ...]:
    """The tags that keywords with levels and single ones are in all."""
    every = [path for path in (*paths, *map(tag_of, words)) if path]
    own = {
        name for path in every if programs_own(path) for name in path.casefold().split(SEPARATOR)
    }
    found = united([[one for one in every if one.casefold() not in own and not programs_own(one)]])
    return tuple(_without_cut(found))[:_MOST_KEYWORDS]


def path_of(text: str, separator: str) -> str:
    """A keyword with levels as a tag's path; "" for what is none."""
    names = text.replace("|", separator).split(separator)
    names = [" ".join(_printable(name).split()) for name in names]
    return joined(names) if all(len(name) <= _LONGEST_KEYWORD for name in names) else ""


def programs_own(path: str) -> bool:
    """Whether a keyword with levels is a program's note to itself."""
    first, _, rest = path.partition(SEPARATOR)
    return bool(rest) and first in _PROGRAMS_OWN


def tag_of(word: str) -> str:
    """A single keyword; some programs write those with levels among them, Lightroom's way."""
    return joined(word.split("|"))


def _without_cut(tags: tuple[str, ...]) -> Iterator[str]:
    """Without those that are the beginning of another one."""
    for tag in tags:
        full = len(tag.encode()) <= _CUT - 4 or SEPARATOR in tag
        if full or not any(other != tag and other.startswith(tag) for other in tags):
            yield tag


def title_of(text: str | None) -> str | None:
    """A title in one line; None where nobody wrote it."""
    words = " ".join(_printable(text or "").split())[:_LONGEST_TITLE]
    return words if _says_something(words) else None


def caption_of(text: str | None) -> str | None:
    """A caption with its lines; None where nobody wrote it."""
    lines = (" ".join(line.split()) for line in _printable(text or "").splitlines())
    words = "\n".join(lines).strip()[:_LONGEST_CAPTION]
    return words if _says_something(words) and not words.startswith(("{", "<?")) else None


def keywords_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Keywords without padding; what is too long for one is a mistake."""
    words = (" ".join(_printable(text).split()) for text in texts)
    return _each_once(word for word in words if 0 < len(word) <= _LONGEST_KEYWORD)


def stars(value: str | float | None) -> int | None:
    """A rating; 0 is that of a photo that was not rated."""
    try:
        rating = round(float(value))  # type: ignore[arg-type]  # Anything else is a TypeError.
    except (TypeError, ValueError, OverflowError):
        return None
    return rating if rating in (-1, 1, 2, 3, 4, 5) else None


def stars_of_percent(value: str | float | None) -> int | None:
    """Microsoft's rating: 1, 25, 50, 75 and 99 are one to five stars."""
    try:
        percent = float(value)  # type: ignore[arg-type]  # Anything else is a TypeError.
    except (TypeError, ValueError):
        return None
    return min(5, 1 + int((percent + 12) // 25)) if 1 <= percent <= 100 else None


def _says_something(words: str) -> bool:
    return any(c.isalnum() for c in words) and not _NOBODY_WROTE.fullmatch(words)


def _printable(text: str) -> str:
    return "".join(c if c.isprintable() or c in "\n\r\t" else " " for c in text.replace("\0", " "))


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    unique: dict[str, str] = {}
    for word in words:
        unique.setdefault(word.casefold(), word)
        if len(unique) == _MOST_KEYWORDS:
            break
    return tuple(unique.values())
