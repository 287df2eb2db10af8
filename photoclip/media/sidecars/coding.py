"""The characters of a sidecar: UTF-8 or UTF-16, with or without a mark, as XMP allows it."""

import codecs
import re
from dataclasses import dataclass

from photoclip.media.errors import MediaError

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_UNMARKED = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_DECLARED = re.compile(r"""^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']""")
_KNOWN = {"utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii"}


@dataclass(frozen=True, slots=True)
class Coded:
    """A sidecar's characters in UTF-8, and how the file has them."""

    text: bytes
    mark: bytes
    coding: str
    padding: bytes
    """Zeros behind the text, which some programs leave."""

    def encoded(self, text: bytes) -> bytes:
        """Other characters as the file would have them."""
        return self.mark + text.decode().encode(self.coding) + self.padding


def decoded(data: bytes) -> Coded:
    """A file's characters; to encode them again gives the file.

    :raises MediaError: it is not text, or in a coding that XMP doesn't know.
    """
    mark, coding = next(
        ((mark, coding) for mark, coding in _MARKS if data.startswith(mark)),
        (b"", next((coding for start, coding in _UNMARKED if data.startswith(start)), "utf-8")),
    )
    unit = b"\0" if coding == "utf-8" else b"\0\0"
    end = len(data)
    while end - len(unit) >= len(mark) and data[end - len(unit) : end] == unit:
        end -= len(unit)
    try:
        text = data[len(mark) : end].decode(coding)
    except UnicodeDecodeError as error:
        raise MediaError("its text is damaged") from error
    found = Coded(text.encode(), mark, coding, data[end:])
    declared = _DECLARED.match(text)
    if declared and declared[1].lower() not in _KNOWN:
        raise MediaError(f"it is coded in {declared[1]}, which is not allowed in XMP")
    if found.encoded(found.text) != data:
        raise MediaError("its text is damaged")
    return found
