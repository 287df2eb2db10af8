"""Changes to the bytes of a sidecar: each replaces a stretch, all the rest stays as it is."""

import re
from dataclasses import dataclass, field

from photoclip.media import xmp_names as names
from photoclip.media.errors import MediaError
from photoclip.media.sidecars.tree import Attribute, Document, Element

LANGUAGE = "http://www.w3.org/XML/1998/namespace lang"
_SPACE = b" \t\r\n"
_LAST_LINE = re.compile(rb"\r?\n[ \t]*\Z")
_NOT_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class Edits:
    """What is to be changed in a document, in any order. No two stretches overlap."""

    document: Document
    made: list[tuple[int, int, bytes]] = field(default_factory=list)

    def replace(self, start: int, end: int, text: str) -> None:
        self.made.append((start, end, text.encode()))

    def remove(self, what: Element | Attribute) -> None:
        """Take an element or an attribute away, with the space before it."""
        start = what.start
        if isinstance(what, Element):
            start = self._space_before(start)
        self.replace(start, what.end, "")

    def set_value(self, attribute: Attribute, value: str) -> None:
        self.replace(attribute.value_start, attribute.value_end, escaped(value, attribute=True))

    def set_text(self, element: Element, text: str) -> None:
        """Let an element hold a text and nothing else."""
        self.fill(element, escaped(text))

    def fill(self, element: Element, inside: str) -> None:
        """Let an element hold other XML than it does."""
        if not element.empty:
            self.replace(element.inner, element.inner_end, inside)
            return
        tag = self.document.data[element.start : element.end].decode()
        opening = tag[: tag.rindex("/")].rstrip()
        self.replace(element.start, element.end, f"{opening}>{inside}</{element.tag}>")

    def line_before(self, element: Element) -> str:
        """The line break and indentation before an element; "" where it follows in a line."""
        data = self.document.data
        found = _LAST_LINE.search(data, self._space_before(element.start), element.start)
        return found[0].decode() if found else ""

    def result(self) -> bytes:
        data = bytearray(self.document.data)
        for start, end, text in sorted(self.made, key=lambda one: one[:2], reverse=True):
            data[start:end] = text
        return bytes(data)

    def _space_before(self, start: int) -> int:
        data = self.document.data
        while start and data[start - 1] in _SPACE:
            start -= 1
        return start


@dataclass(slots=True)
class Additions:
    """Properties that are new in a document; all go to the same place, in their order."""

    edits: Edits
    made: list["Property"] = field(default_factory=list)

    def add(self, name: str, items: list[str], container: str = "") -> None:
        """:param container: The kind of list; without one the property is a simple value."""
        self.made.append(Property(name, items, container))

    def apply(self) -> None:
        """Put them behind the last property of a description, or into one of their own."""
        if not self.made:
            return
        document = self.edits.document
        open_ones = [one for one in document.descriptions if not one.empty and _is_photo_s(one)]
        if open_ones:
            at, line, unit = self._place_in(open_ones[0])
            self.edits.replace(at, at, self._rendered(open_ones[0].spaces, line, unit))
        elif document.rdf.empty:
            self.edits.fill(document.rdf, self._description("", " "))
        else:
            at, line, unit = self._place_in(document.rdf)
            self.edits.replace(at, at, self._description(line, unit))

    def _place_in(self, parent: Element) -> tuple[int, str, str]:
        """Where a new child goes, the line break before it, and one step of indentation."""
        outer = self.edits.line_before(parent)
        if parent.children:
            line = self.edits.line_before(parent.children[-1])
            unit = line.removeprefix(outer) if line.startswith(outer) else ""
            return parent.children[-1].end, line, unit if unit.isspace() else " "
        inside = self.edits.document.data[parent.inner : parent.inner_end].decode()
        line = f"{outer} " if outer and "\n" in inside else ""
        return parent.inner, line, " "

    def _description(self, line: str, unit: str) -> str:
        """A description of the same file as the others, with the properties."""
        rdf = self.edits.document.rdf
        spaces = dict(rdf.spaces)
        prefix = _prefix(names.RDF, spaces, {})
        declared = _declaration(names.RDF, prefix, spaces)
        inside = self._rendered(spaces, line + unit if line else "", unit)
        tag = f"{prefix}Description"
        about = escaped(self._about(), attribute=True)
        return f'{line}<{tag}{declared} {prefix}about="{about}">{inside}{line}</{tag}>'

    def _rendered(self, spaces: dict[str, str], line: str, unit: str) -> str:
        """The properties, in the prefixes that are declared where they go.

        What isn't declared there gets the prefix that it has elsewhere in the document: Exiv2
        refuses documents with two for one namespace.
        """
        known = self.edits.document.prefixes
        return "".join(one.rendered(dict(spaces), known, line, unit) for one in self.made)

    def _about(self) -> str:
        described = self.edits.document.descriptions
        every = (one for element in described for one in element.attributes)
        return next((one.value for one in every if one.name == names.ABOUT), "")


@dataclass(frozen=True, slots=True)
class Property:
    """A property that is written anew."""

    name: str
    items: list[str]
    container: str = ""

    def rendered(self, spaces: dict[str, str], known: dict[str, str], line: str, unit: str) -> str:
        """The element.

        :param spaces: The namespaces that are declared where it goes, by their prefixes.
        :param known: Prefixes of namespaces elsewhere in the document.
        :param line: What comes before it, and before each of its lines.
        """
        prefix = _prefix(self.name, spaces, known)
        declared = _declaration(self.name, prefix, spaces)
        local = self.name.rpartition(" ")[2]
        opening, closing = f"{line}<{prefix}{local}{declared}", f"</{prefix}{local}>"
        if not self.container:
            return f"{opening}>{escaped(self.items[0])}{closing}"
        inner = line + unit if line else ""
        rdf = _prefix(names.RDF, spaces, known)
        declared = _declaration(names.RDF, rdf, spaces)
        kind = self.container.rpartition(" ")[2]
        default = ' xml:lang="x-default"' if self.container == names.ALTERNATIVES else ""
        items = "".join(
            f"{inner}{unit if inner else ''}<{rdf}li{default}>{escaped(item)}</{rdf}li>"
            for item in self.items
        )
        return (
            f"{opening}>{inner}<{rdf}{kind}{declared}>{items}{inner}</{rdf}{kind}>{line}{closing}"
        )


def escaped(text: str, *, attribute: bool = False) -> str:
    """A text as XML has it, without what XML can't have."""
    text = _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if attribute:
        text = text.replace('"', "&quot;").replace("'", "&apos;")
        text = text.replace("\n", "&#10;").replace("\t", "&#9;")
    return text


def check_plain(element: Element) -> None:
    """Whether a value that is to be changed is no more than a text.

    :raises MediaError: it is written in one of RDF's other ways.
    """
    unusual = any(one.name not in ("", LANGUAGE) for one in element.attributes)
    if element.children or unusual:
        raise MediaError(f"{element.tag} is written in a way that photoclip doesn't change")


def _is_photo_s(description: Element) -> bool:
    return not any(one.name.endswith(" nodeID") for one in description.attributes)


def _prefix(name: str, spaces: dict[str, str], known: dict[str, str]) -> str:
    """The prefix, with its colon, under which a name's namespace is declared or will be."""
    space = name.rpartition(" ")[0]
    usual = names.PREFIXES[space]
    if spaces.get(usual) == space:
        return f"{usual}:"
    here = (prefix for prefix, one in spaces.items() if one == space and prefix)
    return f"{next(here, known.get(space, usual))}:"


def _declaration(name: str, prefix: str, spaces: dict[str, str]) -> str:
    """The declaration that a prefix needs here, which counts from now on."""
    space = name.rpartition(" ")[0]
    if spaces.get(prefix[:-1]) == space:
        return ""
    spaces[prefix[:-1]] = space
    return f' xmlns:{prefix[:-1]}="{space}"'
