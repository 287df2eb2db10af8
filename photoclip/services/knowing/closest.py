"""Which value of the library was meant by one that no photo has: "beach" by "beech"."""

from collections.abc import Iterator
from difflib import get_close_matches

from photoclip.core.query.table import FILTERS
from photoclip.core.tags import SEPARATOR
from photoclip.services.knowing.completing import complete_values
from photoclip.services.session import Session

_MOST = 5000
"""Values that are compared: the likeliest, so that a person doesn't wait for the others."""
_LEAST = 3
"""Letters of a word that may have been meant."""
_WHOLE = frozenset(("tag", "keyword", "label", "album"))
"""Filters whose value is all of a name; of the others a part is enough."""


def closest(session: Session, key: str, value: str) -> str | None:
    """The value that is spelled most like it; None: there is none, or the filter has no such."""
    if FILTERS[key].kind not in ("text", "path") or key in ("name", "caption", "like"):
        return None
    options = complete_values(session, key, "", _MOST)
    known: dict[str, str] = {}
    for option in options:
        for name in _names(key, option.text):
            known.setdefault(name.casefold(), name)
    typed = value.casefold().strip()
    found = get_close_matches(typed, known, n=1)
    return known[found[0]] if found and found[0] != typed else None


def _names(key: str, text: str) -> Iterator[str]:
    """What could be typed for a value: all of it, and the parts that it is found by, too."""
    yield text
    if key in _WHOLE:
        yield from text.split(SEPARATOR)[1:]
    else:
        yield from (word for word in text.replace("/", " ").split() if len(word) >= _LEAST)
