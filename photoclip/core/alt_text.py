"""A text for those who don't see a photo, of what is known about it.

IPTC's Photo Metadata Standard (2021.1, "Alt Text (Accessibility)") wants one that is brief: 125
characters are aimed at, 250 are the most. What a person wrote comes first; tags that it doesn't
speak of follow in a sentence of their own. There are no words of ours between them, since nobody
knows in which language the others are.
"""

import re
from collections.abc import Iterable

from photoclip.core.tags import parts

LONGEST = 250
"""Characters."""

_SENTENCE_ENDS = ".!?…。！？؟।"  # noqa: RUF001
_CLOSING = "\"')]}»”’"  # noqa: RUF001
_END_OF_SENTENCE = re.compile(rf"[{_SENTENCE_ENDS}][{re.escape(_CLOSING)}]*(?=\s|$)")
_ELLIPSIS = "…"
_LEAST = 100
"""A cut at the end of a sentence must leave so many characters; else it is made behind a word."""


def alt_text(title: str | None, caption: str | None, tags: Iterable[str] = ()) -> str:
    """The caption, or else the title, and then the tags: "Our dog in the snow. Winter, Anna."

    :param tags: Paths of the photo's tags. Of each its last part is named, and none that only says
        what another one lies below.
    :returns: One line of at most 250 characters; "" where nothing is known.
    """
    said = _shortened(" ".join((caption or "").split()) or " ".join((title or "").split()))
    return _with_tags(said, _names(tags, said))


def _names(tags: Iterable[str], said: str) -> list[str]:
    """What tags are called, in their order, each once; without those that the text names."""
    paths = [tuple(" ".join(name.split()) for name in parts(path)) for path in tags]
    folded = [tuple(name.casefold() for name in path) for path in paths]
    above = {path[:depth] for path in folded for depth in range(1, len(path))}
    unique: dict[str, str] = {}
    for path, key in zip(paths, folded, strict=True):
        if path and path[-1] and key not in above and not _speaks_of(said, path[-1]):
            unique.setdefault(key[-1], path[-1])
    return list(unique.values())


def _speaks_of(text: str, name: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE))


def _with_tags(said: str, names: list[str]) -> str:
    """The text with as many of the names as there is room for."""
    before = f"{_ended(said)} " if said else ""
    line = ""
    for name in names:
        longer = f"{line}, {name}" if line else _begun(name)
        if len(before) + len(longer) + 1 <= LONGEST:
            line = longer
    return f"{before}{_ended(line)}" if line else said


def _begun(name: str) -> str:
    """With a capital, unless it has some of its own: "iPhone"."""
    return name[:1].upper() + name[1:] if name.islower() else name


def _ended(sentence: str) -> str:
    return sentence if sentence.rstrip(_CLOSING).endswith(tuple(_SENTENCE_ENDS)) else f"{sentence}."


def _shortened(text: str) -> str:
    """A text that is not too long: whole sentences where they say enough, else whole words."""
    if len(text) <= LONGEST:
        return text
    ends = [found.end() for found in _END_OF_SENTENCE.finditer(text) if found.end() <= LONGEST]
    if ends and ends[-1] >= _LEAST:
        return text[: ends[-1]]
    start = text[: LONGEST - len(_ELLIPSIS)]
    whole = start if text[len(start)] == " " else start.rpartition(" ")[0]
    return (whole or start).rstrip(" ,;:-–—") + _ELLIPSIS  # noqa: RUF001
