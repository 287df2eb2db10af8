"""Annotations in XMP (ISO 16684-1), from a photo or a file beside one: it makes no difference.

The text comes from strangers. Entities, by which a short text becomes an endless one or asks for
other files, can only be declared in a document type: where there is one, the packet is not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from xml.parsers import expat

from photoclip.core.tags import Flag
from photoclip.media import xmp_names as names
from photoclip.media.annotations import (
    Way,
    caption_of,
    keywords_of,
    path_of,
    stars,
    stars_of_percent,
    title_of,
)
from photoclip.media.xmp_categories import categories

LONGEST = 4 << 20
"""Bytes; programs write whole histories of a photo's edits into it."""

_DEEPEST = 60
_MOST = 1000
_LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_WANTED = frozenset(
    {
        *(names.SUBJECT, names.TITLE, names.CAPTION, names.HEADLINE, names.ALT),
        *(names.RATING, names.PICK_LABEL, names.PICK, names.CATEGORIES, names.EXTENDED),
        *names.PERCENTS,
        *(*names.LEVELS, *names.DATES, names.LATITUDE, names.LONGITUDE),
    }
)
_DATE = re.compile(r"\s*(\d{4})[-:](\d\d)[-:](\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?")
"""As XMP has it, and as darktable does, which writes Exif's way."""
_DEGREES = re.compile(r"\s*(\d+),(\d+(?:\.\d*)?)(?:,(\d+(?:\.\d*)?))?\s*([NSEW])")
"""Degrees, minutes and perhaps seconds (XMP specification, part 2, 1.2.7.4)."""
_NOT_XML = re.compile("[\0-\b\v\f\x0e-\x1f]")


class _RefusedError(Exception):
    """The packet is not one that a photo needs."""


@dataclass(slots=True)
class _Found:
    """The values of the properties that are wanted: (language or "", text) of each."""

    values: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    listed: bool = False
    """Whether there is a list for keywords, be it empty."""

    def add(self, name: str, text: str, language: str = "") -> None:
        if text.strip():
            values = self.values.setdefault(name, [])
            if len(values) < _MOST:
                values.append((language, text))

    def texts(self, *wanted: str) -> Iterator[str]:
        return (text for name in wanted for _, text in self.values.get(name, ()))

    def first(self, *wanted: str) -> str | None:
        return next(self.texts(*wanted), None)

    def text(self, name: str) -> str | None:
        """Of several languages the default one, else the first."""
        values = self.values.get(name, [])
        default = (text for language, text in values if language.lower() == "x-default")
        return next(default, values[0][1] if values else None)


class _Reader:
    """Follows expat through a packet: to properties of the photo, not of what it was made of."""

    def __init__(self) -> None:
        self.found = _Found()
        self._path: list[str] = []
        self._property = ""
        self._depth = 0
        self._language = ""
        self._text: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        about_photo = self._path[-2:-1] == [names.RDF] and self._path[-1] == names.DESCRIPTION
        within = self._path[-1:]
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise _RefusedError
        self._text = []
        if not self._property and name in _WANTED and about_photo:
            self._property, self._depth = name, len(self._path)
            self._language = ""
        if self._property == names.SUBJECT and name in (names.BAG, names.SEQUENCE):
            self.found.listed = True
        if name == names.ITEM:
            self._language = attributes.get(_LANGUAGE, "")
        if name == names.DESCRIPTION and within == [names.RDF]:
            for key, value in attributes.items():
                if key in _WANTED:
                    self.found.add(key, value)

    def end(self, name: str) -> None:
        at_property = self._property and len(self._path) == self._depth
        if self._property and (name == names.ITEM or at_property):
            self.found.add(self._property, "".join(self._text), self._language)
        if at_property:
            self._property = ""
        self._text = []
        self._path.pop()

    def characters(self, text: str) -> None:
        if self._property:
            self._text.append(text)

    def doctype(self, *_: object) -> None:
        raise _RefusedError


def read_xmp(packet: bytes | str) -> Way:
    """What a packet says; of one that is damaged, what comes before the damage."""
    return _annotations(_found(packet))


@dataclass(frozen=True, slots=True)
class Shot:
    """When and where a photo was taken, as far as its packet says so."""

    taken_at: str | None = None
    """Local time as YYYY-MM-DDTHH:MM:SS."""
    latitude: float | None = None
    longitude: float | None = None


def read_shot(packet: bytes | str) -> Shot:
    """What a packet says of the shot, for photos whose Exif doesn't say it."""
    found = _found(packet)
    times = map(_time, found.texts(*names.DATES))
    return Shot(
        taken_at=next((time for time in times if time), None),
        latitude=_degrees(found.first(names.LATITUDE), "NS", 90),
        longitude=_degrees(found.first(names.LONGITUDE), "EW", 180),
    )


def extended_by(packet: bytes | str) -> str:
    """The name of the extended packet that goes with this one; "" where none does."""
    return (_found(packet).first(names.EXTENDED) or "").strip()


def _found(packet: bytes | str) -> _Found:
    text = packet.encode("utf-8", "replace") if isinstance(packet, str) else bytes(packet)
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(_cleaned(text[:LONGEST]), True)
    except _RefusedError:
        return _Found()
    except (expat.ExpatError, ValueError, LookupError):
        pass  # Many are cut short, or padded with zeros.
    return reader.found


def _cleaned(text: bytes) -> bytes:
    """Without what surrounds the element, and what no XML may hold but cameras write."""
    if text.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return text.rstrip(b"\0")  # UTF-16, which expat finds out
    start = max(0, text.find(b"<"))
    return bytes(_NOT_XML.sub("", text[start:].decode("utf-8", "replace")).encode())


def _time(text: str) -> str | None:
    """A date, with or without a time; None where there is no such day. Zones are left out."""
    parts = _DATE.match(text)
    if parts is None:
        return None
    try:
        return datetime(*(int(part or 0) for part in parts.groups())).isoformat()  # type: ignore[arg-type]
    except ValueError:
        return None


def _degrees(text: str | None, letters: str, most: int) -> float | None:
    """Signed degrees; `letters` says what means plus and minus."""
    parts = _DEGREES.match(text or "")
    if parts is None or parts[4] not in letters:
        return None
    total = float(parts[1]) + float(parts[2]) / 60 + float(parts[3] or 0) / 3600
    return None if total > most else -total if parts[4] == letters[1] else total


def _annotations(found: _Found) -> Way:
    percent = next((stars_of_percent(text) for text in found.texts(*names.PERCENTS)), None)
    rating = next((stars(text) for text in found.texts(names.RATING)), None)
    return Way(
        title=title_of(found.text(names.TITLE)) or title_of(found.text(names.HEADLINE)),
        caption=caption_of(found.text(names.CAPTION)),
        keywords=keywords_of(found.texts(names.SUBJECT)),
        rating=percent if rating is None else rating,
        paths=tuple(_paths(found)),
        flag=_flag(found),
        alt=title_of(found.text(names.ALT)),
        emptied=found.listed and found.first(names.SUBJECT, *names.LEVELS) is None,
    )


def _paths(found: _Found) -> Iterator[str]:
    """Keywords with levels. ACDSee's categories are read where there is nothing newer.

    digiKam writes them beside its own list, once, and nobody else keeps them up to date.
    """
    newer = False
    for name, separator in names.LEVELS.items():
        for text in found.texts(name):
            newer = True
            yield path_of(text, separator)
    if not newer:
        for text in found.texts(names.CATEGORIES):
            yield from (path_of("|".join(path), "|") for path in categories(text))


def _flag(found: _Found) -> Flag | None:
    """digiKam's labels: 1 rejected, 2 pending, 3 accepted; Adobe's: 1 picked, -1 rejected."""
    label, pick = found.first(names.PICK_LABEL), found.first(names.PICK)
    said = {"1": "reject", "3": "pick"}.get((label or "").strip())
    said = said or {"1": "pick", "-1": "reject"}.get((pick or "").strip())
    return "pick" if said == "pick" else "reject" if said else None
