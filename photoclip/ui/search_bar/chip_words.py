"""What a chip says of a part of the query."""

from dataclasses import dataclass

from photoclip.core.query.table import FILTERS
from photoclip.core.query.tree import (
    AllOf,
    AnyOf,
    Filter,
    Node,
    Not,
    Parsed,
    Phrase,
    Piece,
    Weighted,
    Words,
)

_LONGEST = 60
"""Characters of a chip; the tooltip has them all."""


_EXPLAINED: dict[type[Node], str] = {
    Not: "Without this: not in the picture, and not in writing.",
    Phrase: "Exactly these words are written about the photo.",
    AnyOf: "One of these is enough.",
    AllOf: "All of this.",
    Words: "All of this.",
}


@dataclass(frozen=True, slots=True)
class ChipFace:
    """`negative`: what the photo must not be. `tip` says what the part does."""

    text: str
    tip: str
    negative: bool = False


def chip_pieces(parsed: Parsed) -> tuple[Piece, ...]:
    """The parts that are shown as chips: all but plain words."""
    return tuple(piece for piece in parsed.pieces if not isinstance(piece.node, Words))


def face(parsed: Parsed, piece: Piece) -> ChipFace:
    """The words of one chip, nearly as they were typed."""
    typed = " ".join(parsed.text[piece.start : piece.end].split())
    node = piece.node
    negative = isinstance(node, Not)
    if isinstance(node, Not) and not typed.startswith("NOT"):
        typed = f"not {typed.lstrip('-+ ')}"
    elif negative:
        typed = f"not{typed.removeprefix('NOT')}"
    tip = f"{typed}\n{_explained(node)}"
    short = typed if len(typed) <= _LONGEST else f"{typed[:_LONGEST]}…"
    return ChipFace(short, tip, negative)


def _explained(node: Node) -> str:
    if isinstance(node, Filter):
        return FILTERS[node.key].explanation
    if isinstance(node, Not) and isinstance(node.of, Filter):
        return "Photos for which this doesn't hold."
    if isinstance(node, Weighted):
        return f"Counts {node.weight:g} times as much as the rest."
    return _EXPLAINED[type(node)]
