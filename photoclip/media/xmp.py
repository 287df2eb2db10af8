"""Annotations in XMP (ISO 16684-1), from a photo or a file beside one: it makes no difference.

The text comes from strangers. Entities, by which a short text becomes an endless one or asks for
other files, can only be declared in a document type: where there is one, the packet is not read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from photoclip.media.annotations import (
    Annotations,
    caption_of,
    keywords_of,
    stars,
    stars_of_percent,
    title_of,
)

LONGEST = 4 << 20
"""Bytes; programs write whole histories of a photo's edits into it."""

_DEEPEST = 60
_MOST = 1000
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_ITEM, _DESCRIPTION, _LANGUAGE = (
    f"{_RDF} li",
    f"{_RDF} Description",
    "http://www.w3.org/XML/1998/namespace lang",
)
_CORE = "http://purl.org/dc/elements/1.1/"
_XMP = "http://ns.adobe.com/xap/1.0/"
_MICROSOFT = "http://ns.microsoft.com/photo/1."
_LEVELS = {
    "http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject": "|",
    "http://www.digikam.org/ns/1.0/ TagsList": "/",
    "http://www.mediapro.org/expression/media/1.0/ CatalogSets": "|",
}
"""Keywords with all that they lie below, and what is between two levels: the last is the keyword.
"""
_WANTED = {
    f"{_CORE} subject": "keywords",
    f"{_CORE} title": "title",
    f"{_CORE} description": "caption",
    f"{_XMP} Rating": "rating",
    "http://ns.adobe.com/photoshop/1.0/ Headline": "headline",
    **{f"{_MICROSOFT}{minor}/ LastKeywordXMP": "keywords" for minor in (0, 1, 2)},
    **{f"{_MICROSOFT}{minor}/ Rating": "percent" for minor in (0, 1, 2)},
    **dict.fromkeys(_LEVELS, "levels"),
}
_NOT_XML = re.compile("[\0-\b\v\f\x0e-\x1f]")


class _RefusedError(Exception):
    """The packet is not one that a photo needs."""


@dataclass(slots=True)
class _Found:
    """The values of the properties that are wanted: (language or "", text) of each."""

    values: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def add(self, name: str, text: str, language: str = "") -> None:
        if text.strip():
            if name in _LEVELS:
                text = text.strip().strip(_LEVELS[name]).rpartition(_LEVELS[name])[2]
            values = self.values.setdefault(_WANTED[name], [])
            if len(values) < _MOST:
                values.append((language, text))

    def texts(self, kind: str) -> Iterator[str]:
        return (text for _, text in self.values.get(kind, ()))

    def text(self, kind: str) -> str | None:
        """Of several languages the default one, else the first."""
        values = self.values.get(kind, [])
        default = (text for language, text in values if language.lower() == "x-default")
        return next(default, values[0][1] if values else None)


class _Reader:
    """Follows expat through a packet."""

    def __init__(self) -> None:
        self.found = _Found()
        self._path: list[str] = []
        self._property = ""
        self._depth = 0
        self._language = ""
        self._text: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise _RefusedError
        self._text = []
        if not self._property and name in _WANTED:
            self._property, self._depth = name, len(self._path)
            self._language = ""
        if name == _ITEM:
            self._language = attributes.get(_LANGUAGE, "")
        if name == _DESCRIPTION and not self._property:
            for key, value in attributes.items():
                if key in _WANTED:
                    self.found.add(key, value)

    def end(self, name: str) -> None:
        at_property = self._property and len(self._path) == self._depth
        if self._property and (name == _ITEM or at_property):
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


def read_xmp(packet: bytes | str) -> Annotations:
    """What a packet says; of one that is damaged, what comes before the damage."""
    text = packet.encode() if isinstance(packet, str) else bytes(packet)
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
        return Annotations()
    except (expat.ExpatError, ValueError, LookupError):
        pass  # Many are cut short, or padded with zeros.
    return _annotations(reader.found)


def _cleaned(text: bytes) -> bytes:
    """Without what surrounds the element, and what no XML may hold but cameras write."""
    if text.startswith((b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")):
        return text.rstrip(b"\0")  # UTF-16, which expat finds out
    start = max(0, text.find(b"<"))
    return bytes(_NOT_XML.sub("", text[start:].decode("utf-8", "replace")).encode())


def _annotations(found: _Found) -> Annotations:
    percent = next((stars_of_percent(text) for text in found.texts("percent")), None)
    rating = next((stars(text) for text in found.texts("rating")), None)
    return Annotations(
        title=title_of(found.text("title")) or title_of(found.text("headline")),
        caption=caption_of(found.text("caption")),
        keywords=keywords_of((*found.texts("keywords"), *found.texts("levels"))),
        rating=percent if rating is None else rating,
    )
