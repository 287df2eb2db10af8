"""Which filter was meant by a key that there isn't."""

from photoclip.core.query.table import FILTERS

_OTHER_WORDS = {
    "taken": "date",
    "year": "date",
    "month": "date",
    "day": "date",
    "since": "after",
    "until": "before",
    "place": "near",
    "location": "near",
    "path": "folder",
    "dir": "folder",
    "file": "name",
    "filename": "name",
    "ext": "type",
    "format": "type",
    "stars": "rating",
    "description": "caption",
    "title": "caption",
    "similar": "like",
    "fstop": "aperture",
}
"""What other programs call it."""

_SAFE_LENGTH = 5
"""Shorter keys are one letter from too many words ("bear:", "side:")."""


def meant_key(key: str) -> str | None:
    """The filter that a lower-case key probably stands for; None for what is just a word."""
    if key in _OTHER_WORDS:
        return _OTHER_WORDS[key]
    if key.endswith("s") and key[:-1] in FILTERS:
        return key[:-1]
    near = (known for known in FILTERS if _one_slip(key, known))
    return next(near, None)


def _one_slip(typed: str, meant: str) -> bool:
    """Whether two letters were swapped; or, in a longer key, one is missing, wrong or too many."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    at = 0
    while typed[at : at + 1] == meant[at : at + 1]:
        at += 1
    one, other = typed[at:], meant[at:]
    if len(one) > 1 and one[:2] == other[:2][::-1] and one[2:] == other[2:]:
        return True
    if len(meant) < _SAFE_LENGTH:
        return False
    return one[1:] == other[1:] or one[1:] == other or one == other[1:]
