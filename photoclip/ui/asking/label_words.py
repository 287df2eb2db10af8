"""What a label is to look for, from the words of a search."""

from photoclip.core.query import parse
from photoclip.core.query.tree import AllOf, AnyOf, Node, Phrase, Weighted, Words


def prompts(text: str) -> tuple[str, ...]:
    """The words that say what a photo shows: no filters, and nothing that must not be."""
    root = parse(text).root
    return tuple(dict.fromkeys(_words(root))) if root is not None else ()


def _words(node: Node) -> list[str]:
    match node:
        case Words(text) | Phrase(text):
            return [text]
        case Weighted(of):
            return _words(of)
        case AllOf(parts) | AnyOf(parts):
            return [text for part in parts for text in _words(part)]
        case _:
            return []
