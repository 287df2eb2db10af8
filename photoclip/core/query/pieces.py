"""Taking a part out of what was typed, and putting one in, as chips do."""

from photoclip.core.query.parsing import parse
from photoclip.core.query.printing import print_filter, print_query
from photoclip.core.query.tree import AllOf, Node, Parsed, Piece


def without(parsed: Parsed, piece: Piece) -> str:
    """What was typed less one of its pieces; the others mean what they meant."""
    kept = [other.node for other in parsed.pieces if other.start != piece.start]
    before, after = parsed.text[: piece.start].rstrip(), parsed.text[piece.end :].lstrip()
    bare = before.removesuffix("+").removesuffix("AND"), after.removeprefix("+").removeprefix("AND")
    for left, right in (bare, (before, after)):
        for sign in (" ", " + "):
            text = f"{left.rstrip()}{sign if left and right else ''}{right.lstrip()}"
            if _nodes(parse(text)) == kept:
                return text
    return _joined(kept)


def with_filter(text: str, key: str, value: str) -> str:
    """What was typed and a filter more; unchanged where that filter is one of its pieces."""
    filter_text = print_filter(key, value)
    added, parsed = _nodes(parse(filter_text)), parse(text)
    nodes = _nodes(parsed)
    if added and all(node in nodes for node in added):
        return text
    for candidate in (f"{text.strip()} {filter_text}", f"({text.strip()}) {filter_text}"):
        if _nodes(parse(candidate)) == [*nodes, *added]:
            return candidate.strip()
    return f"{_joined(nodes)} {filter_text}".strip()


def _nodes(parsed: Parsed) -> list[Node]:
    return [piece.node for piece in parsed.pieces]


def _joined(nodes: list[Node]) -> str:
    """The pieces in our own words, without what could not be understood between them."""
    return print_query(AllOf(tuple(nodes))) if nodes else ""
