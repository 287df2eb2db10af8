"""Long names may be broken where they have a mark in them: large text has no other room."""

import re

from PySide6.QtGui import QFontMetrics

_HERE = "\N{ZERO WIDTH SPACE}"
_LONG = re.compile(r"[^\s/\\]{24,}")
_MARKS = re.compile(r"(?<=[_.,;-])(?=\w)")


def breakable(text: str) -> str:
    """A text whose long names have places where a line may end; nothing of them is seen."""
    return _LONG.sub(lambda found: _MARKS.sub(_HERE, found[0]), text)


def fitted(text: str, metrics: QFontMetrics, room: int) -> str:
    """A text that is made breakable only if it holds a name too long for a line of `room` pixels:
    what is copied of any other is as it is."""
    names = text.replace("/", "/ ").split()
    longest = max(map(metrics.horizontalAdvance, names), default=0)
    return breakable(text) if longest > room else text


def whole(text: str) -> str:
    """A text as it was before it became `breakable`."""
    return text.replace(_HERE, "")
