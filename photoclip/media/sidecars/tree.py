"""The elements of a sidecar that are about the photo, and at which bytes they stand.

expat says what is an element and where it begins; the rest of a tag is looked up in the bytes,
which are well-formed by then.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from photoclip.media import xmp_names as names
from photoclip.media.errors import MediaError

_TAG = re.compile(rb"""<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(/?)>""")
_ATTRIBUTE = re.compile(rb"""\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_XML = "http://www.w3.org/XML/1998/namespace"
_DECLARES = re.compile("xmlns(?::|$)")
_DEEPEST = 200
_MOST = 50_000
"""Elements that matter: real sidecars have some hundred."""


@dataclass(slots=True, eq=False)
class Attribute:
    """An attribute: all of it with the space before (start, end), and what is between quotes."""

    name: str
    """ "namespace name" """
    value: str
    start: int
    end: int
    value_start: int
    value_end: int


@dataclass(slots=True, eq=False)
class Element:
    """An element. What lies between its tags is from `inner` to `inner_end`."""

    name: str
    """ "namespace name" """
    tag: str
    """The name as it is written, with a prefix."""
    start: int
    inner: int
    inner_end: int
    end: int
    empty: bool
    """It is one tag that closes itself."""
    attributes: list[Attribute]
    spaces: dict[str, str]
    """The namespaces of prefixes, inside of it."""
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    @property
    def prefix(self) -> str:
        """With its colon; "" where there is none."""
        before, colon, _ = self.tag.partition(":")
        return before + colon if colon else ""


@dataclass(slots=True)
class Document:
    """A sidecar's bytes, in UTF-8, and what it says about the photo."""

    data: bytes
    rdf: Element
    prefixes: dict[str, str]
    """Of each namespace the prefix under which it is declared first, wherever that is."""

    @property
    def descriptions(self) -> list[Element]:
        """What holds the properties."""
        return [one for one in self.rdf.children if one.name == names.DESCRIPTION]

    def elements(self, name: str) -> Iterator[Element]:
        """The places where a property is an element."""
        for description in self.descriptions:
            yield from (one for one in description.children if one.name == name)

    def attributes(self, name: str) -> Iterator[Attribute]:
        """The places where a property is an attribute."""
        for description in self.descriptions:
            yield from (one for one in description.attributes if one.name == name)


def parse(data: bytes, wanted: frozenset[str]) -> Document:
    """A sidecar.

    :param data: In UTF-8.
    :param wanted: Properties whose insides are wanted.
    :raises MediaError: it isn't XMP, or not safe to change.
    """
    builder = _Builder(data, wanted)
    try:
        builder.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise MediaError(f"its XML is damaged (line {error.lineno})") from error
    if builder.rdf is None:
        raise MediaError("it holds no XMP")
    return Document(data, builder.rdf, builder.prefixes)


class _Builder:
    """Follows expat. Below a property that isn't wanted nothing is kept."""

    def __init__(self, data: bytes, wanted: frozenset[str]) -> None:
        self._data = data
        self._wanted = wanted
        self._open: list[Element | None] = []
        self._count = 0
        self._within = 0
        """How many of the open elements are inside the RDF, with itself."""
        self.rdf: Element | None = None
        self.prefixes: dict[str, str] = {}
        self.parser = expat.ParserCreate("utf-8")
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, tag: str, attributes: list[str]) -> None:
        for name, value in zip(attributes[::2], attributes[1::2], strict=True):
            if name.startswith("xmlns:"):
                self.prefixes.setdefault(value, name[6:])
        parent = self._open[-1] if self._open else None
        if self._open and (parent is None or not self._looked_into(parent)):
            element = None
        else:
            element = self._element(tag, attributes, parent)
            self._count += 1
            if self._count > _MOST:
                raise MediaError("it has too many properties")
            if parent is not None and self._within:
                parent.children.append(element)
        if len(self._open) > _DEEPEST:
            raise MediaError("its elements lie too deep in each other")
        if self._within or self._is_rdf(element):
            self._within += 1
        self._open.append(element)

    def _is_rdf(self, element: Element | None) -> bool:
        if element is None or element.name != names.RDF:
            return False
        if self.rdf is not None:
            raise MediaError("it describes more than one file")
        self.rdf = element
        return True

    def _looked_into(self, parent: Element) -> bool:
        """Whether an element's children matter: of RDF, descriptions, properties wanted."""
        if self._within in (0, 1):
            return True
        if self._within == 2:
            return parent.name == names.DESCRIPTION
        if self._within == 3:
            return parent.name in self._wanted
        return True

    def _end(self, _: str) -> None:
        element = self._open.pop()
        if self._within:
            self._within -= 1
        if element is not None and not element.empty:
            element.inner_end = self.parser.CurrentByteIndex
            element.end = self._data.index(b">", element.inner_end) + 1

    def _characters(self, text: str) -> None:
        if self._open and (element := self._open[-1]) is not None and self._within > 2:
            element.text += text

    def _doctype(self, *_: object) -> None:
        raise MediaError("it has a document type, which XMP has not")

    def _element(self, tag: str, attributes: list[str], parent: Element | None) -> Element:
        start = self.parser.CurrentByteIndex
        found = _TAG.match(self._data, start)
        if found is None:
            raise MediaError("its XML can't be followed")
        values = dict(zip(attributes[::2], attributes[1::2], strict=True))
        declared = {name[6:]: one for name, one in values.items() if _DECLARES.match(name)}
        spaces = parent.spaces if parent else {"xml": _XML, "": ""}
        if declared:
            spaces = {**spaces, **declared}
        inside = [
            self._attribute(one, values, spaces)
            for one in _ATTRIBUTE.finditer(self._data, found.start(2), found.end(2))
        ]
        end = found.end()
        name = _resolved(tag, spaces, default=spaces[""])
        return Element(name, tag, start, end, end, end, bool(found[3]), inside, spaces)

    def _attribute(
        self, found: re.Match[bytes], values: dict[str, str], spaces: dict[str, str]
    ) -> Attribute:
        tag = found[1].decode()
        group = 2 if found[2] is not None else 3
        name = "" if tag.startswith("xmlns") else _resolved(tag, spaces)
        return Attribute(name, values[tag], *found.span(), *found.span(group))


def _resolved(tag: str, spaces: dict[str, str], default: str = "") -> str:
    prefix, colon, local = tag.partition(":")
    if not colon:
        return f"{default} {tag}" if default else tag
    if prefix not in spaces:
        raise MediaError(f'its XML is damaged: "{prefix}" is not declared')
    return f"{spaces[prefix]} {local}"
