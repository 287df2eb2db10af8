"""What a chip says of a part of the query."""

from dataclasses import dataclass

from photoclip.core.query.areas import read_area, size_km
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
from photoclip.ui.language import decimal, figure, tr, translated

_LONGEST = 60
"""Characters of a chip; the tooltip has them all."""
_WITH_TENTHS_KM = 10


_EXPLAINED: dict[type[Node], str] = {
    Not: tr("Without this: not in the picture, and not in writing."),
    Phrase: tr("Exactly these words are written about the photo."),
    AnyOf: tr("One of these is enough."),
    AllOf: tr("All of this."),
    Words: tr("All of this."),
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
    if sized := area_size(node):
        return ChipFace(sized, f"{typed}\n{_explained(node)}", isinstance(node, Not))
    negative = isinstance(node, Not)
    if isinstance(node, Not) and not typed.startswith("NOT"):
        typed = tr("not %1", None, typed.lstrip("-+ "))
    elif negative:
        typed = tr("not%1", None, typed.removeprefix("NOT"))
    tip = f"{typed}\n{_explained(node)}"
    short = typed if len(typed) <= _LONGEST else f"{typed[:_LONGEST]}…"
    return ChipFace(short, tip, negative)


def area_size(node: Node) -> str:
    """An area of the map by its size, which says more than four numbers; else empty."""
    filtered = node.of if isinstance(node, Not) else node
    if not isinstance(filtered, Filter) or filtered.key != "area":
        return ""
    area = read_area(filtered.value)
    if area is None:
        return ""
    said = tr("area of %1", None, _size(*size_km(area)))
    return tr("not %1", None, said) if isinstance(node, Not) else said


def _size(width_km: float, height_km: float) -> str:
    """How wide and high, as "350 by 200 m" or "1.4 by 2.0 km" with the sign for it."""
    small = max(width_km, height_km) < 1
    size = [1000 * one if small else one for one in (width_km, height_km)]
    places = 1 if not small and max(size) < _WITH_TENTHS_KM else 0
    said = " \N{MULTIPLICATION SIGN} ".join(decimal(one, places) for one in size)
    return f"{said} m" if small else f"{said} km"


def _explained(node: Node) -> str:
    if isinstance(node, Filter):
        return translated(FILTERS[node.key].explanation)
    if isinstance(node, Not) and isinstance(node.of, Filter):
        return tr("Photos for which this doesn't hold.")
    if isinstance(node, Weighted):
        return tr("Counts %1 times as much as the rest.", None, figure(node.weight))
    return _EXPLAINED[type(node)]
