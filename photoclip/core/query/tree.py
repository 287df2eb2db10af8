"""A query as a value: what parsing makes of what was typed, and what a search works on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Plain words that belong together: what the photo shows, or what is written about it."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in quotation marks: they are written about the photo, exactly so.

    Below `Not` it is about the picture, too: what is not wanted shall not be seen.
    """

    text: str


@dataclass(frozen=True, slots=True)
class Filter:
    """`key:value`: a fact that holds or doesn't. The value is as typed, less quotation marks."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be."""

    of: "Node"


@dataclass(frozen=True, slots=True)
class Weighted:
    """`2:dog`: counts so many times what another part counts; above 0."""

    of: "Node"
    weight: float


@dataclass(frozen=True, slots=True)
class AllOf:
    """Two or more parts, each of which holds."""

    of: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Two or more parts, one of which holds."""

    of: tuple["Node", ...]


Node = Words | Phrase | Filter | Not | Weighted | AllOf | AnyOf


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake: where in the typed text (start and end, in characters), and what is wrong."""

    start: int
    end: int
    message: str
    offer: str = ""
    """What could stand there instead, if that is known."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the typed text that stands for itself, shown as a chip: text[start:end]."""

    start: int
    end: int
    node: Node


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was typed, understood as far as possible: what is wrong is left out of `root`.

    `pieces` are the parts of the outermost level, in the order they were typed; `filters` all
    filters, also those inside of parentheses.
    """

    text: str
    root: Node | None
    pieces: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()
    filters: tuple[Piece, ...] = ()
