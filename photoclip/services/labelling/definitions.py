"""What a label may be."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Definition, Veil
from photoclip.core.tags import cleaned

DEFAULT_THRESHOLD = Definition("").threshold
_COLOUR = re.compile(r"#[0-9a-f]{6}")


def checked(definition: Definition) -> Definition:
    """A definition in the form in which it is kept.

    :raises PhotoclipError: it can't be kept.
    """
    name = cleaned(definition.name)
    if not name:
        raise PhotoclipError("A label needs a name.", "Type what photos show, such as “garden”.")
    if not 0 <= definition.threshold <= 1:
        raise PhotoclipError(
            f"{definition.threshold} is no confidence.", "Give a number from 0 to 1."
        )
    if definition.veil not in get_args(Veil):
        raise PhotoclipError(
            f"A label can't “{definition.veil}” photos.", "It can blur or hide them."
        )
    return replace(
        definition,
        name=name,
        prompts=_cleaned(definition.prompts),
        negatives=_cleaned(definition.negatives),
        colour=checked_colour(definition.colour),
    )


def checked_colour(colour: str) -> str:
    """A colour as it is kept, "#rrggbb" or "".

    :raises PhotoclipError: it is none.
    """
    colour = colour.strip().lower()
    if colour and not _COLOUR.fullmatch(colour):
        raise PhotoclipError(f"“{colour}” is no colour.", "Give one such as #ffcc00.")
    return colour


def _cleaned(prompts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words for prompt in prompts if (words := " ".join(prompt.split()))))
