"""Long names may be broken where they have a mark in them: large text has no other room."""

import re

_HERE = "\N{ZERO WIDTH SPACE}"
_LONG = re.compile(r"[^\s/\\]{24,}")
_MARKS = re.compile(r"(?<=[_.,;-])(?=\w)")


def breakable(text: str) -> str:
    """A text whose long names have places where a line may end; nothing of them is seen."""
    return _LONG.sub(lambda found: _MARKS.sub(_HERE, found[0]), text)


def whole(text: str) -> str:
    """A text as it was before it became `breakable`."""
    return text.replace(_HERE, "")
