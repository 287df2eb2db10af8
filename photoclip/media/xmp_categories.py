"""ACDSee's categories: XML in the text of an XMP property.

`<Categories><Category Assigned="0">Places<Category Assigned="1">Rome</Category></Category>…`; there
is no description of it but what ExifTool's and digiKam's sources tell.
"""

from dataclasses import dataclass, field
from xml.parsers import expat

_DEEPEST = 30
_LONGEST = 1 << 20
_MOST = 1000


class _RefusedError(Exception):
    """Not what a program writes."""


@dataclass(slots=True)
class _Reader:
    names: list[str] = field(default_factory=list)
    assigned: list[bool] = field(default_factory=list)
    found: list[tuple[str, ...]] = field(default_factory=list)

    def start(self, _: str, attributes: dict[str, str]) -> None:
        self._take()
        self.names.append("")
        self.assigned.append(attributes.get("Assigned") == "1")
        if len(self.names) > _DEEPEST:
            raise _RefusedError

    def characters(self, text: str) -> None:
        if self.names:
            self.names[-1] += text

    def end(self, _: str) -> None:
        self._take()
        self.names.pop()
        self.assigned.pop()

    def doctype(self, *_: object) -> None:
        raise _RefusedError

    def _take(self) -> None:
        """A category's name has ended, where one was assigned."""
        if self.assigned and self.assigned[-1] and len(self.found) < _MOST:
            self.found.append(tuple(name.strip() for name in self.names[1:]))
            self.assigned[-1] = False


def categories(text: str) -> list[tuple[str, ...]]:
    """The categories that a photo is in, each with what it lies below; none of damaged ones."""
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(text[:_LONGEST].encode("utf-8", "replace"), True)
    except (_RefusedError, expat.ExpatError):
        return []
    return reader.found
