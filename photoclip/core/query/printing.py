"""From a tree back to text that parses to the same tree."""

from itertools import pairwise

from photoclip.core.query.table import FILTERS
from photoclip.core.query.tree import AllOf, AnyOf, Filter, Node, Not, Phrase, Weighted, Words


def print_query(node: Node) -> str:
    """What to type for this tree; parsing that gives the tree again.

    Holds for every tree in normal form, that is one that `parse` gave: an `AllOf` or `AnyOf` has
    two parts or more and none of its own kind, `Not` has no `Not`, and no word is an operator.
    """
    if isinstance(node, AllOf):
        return _all(node)
    if isinstance(node, AnyOf):
        return " OR ".join(_inside_any(part) for part in node.of)
    if isinstance(node, Not):
        return _not(node.of)
    if isinstance(node, Weighted):
        return f"{node.weight:g}:{_glued(node.of)}"
    if isinstance(node, Filter):
        return print_filter(node.key, node.value)
    return f'"{node.text}"' if isinstance(node, Phrase) else node.text


def print_filter(key: str, value: str) -> str:
    """`key:value`, in quotation marks where it takes them."""
    return f"{key}:{quote(key, value)}"


def quote(key: str, value: str) -> str:
    """A filter's value as it is typed: in quotation marks unless it is surely read without."""
    plain = set(value).isdisjoint(' "()“”„«»') and not any(map(str.isspace, value))
    if plain and not ("," in value and FILTERS[key].alternatives):
        return value
    return '"' + value.translate(dict.fromkeys(map(ord, '"“”„«»'), "'")) + '"'


def _all(node: AllOf) -> str:
    text = _inside_all(node.of[0])
    for before, part in pairwise(node.of):
        run_together = _ends_in_run(before) and _begins_with_words(part)
        text += (" + " if run_together else " ") + _inside_all(part)
    return text


def _inside_all(node: Node) -> str:
    """OR holds its neighbours together, so it takes no parentheses here."""
    return f"({print_query(node)})" if isinstance(node, AllOf) else print_query(node)


def _inside_any(node: Node) -> str:
    return f"({print_query(node)})" if isinstance(node, AllOf | AnyOf) else print_query(node)


def _not(node: Node) -> str:
    if isinstance(node, Words) and not _one_word(node):
        return f"NOT {node.text}"
    return "-" + (print_query(node) if isinstance(node, Weighted) else _glued(node))


def _glued(node: Node) -> str:
    """What a `-` or a weight right before it is for."""
    if isinstance(node, Phrase | Filter):
        return print_query(node)
    if isinstance(node, Words) and _one_word(node):
        return node.text
    return f"({print_query(node)})"


def _one_word(node: Words) -> bool:
    """Whether it is surely one word, and neither a number nor a sign."""
    return node.text.isalnum() and not node.text[0].isdigit()


def _ends_in_run(node: Node) -> bool:
    """Whether a word that came next would be taken for one of this part's."""
    if isinstance(node, AnyOf):
        return _ends_in_run(node.of[-1])
    return isinstance(node, Words) or (
        isinstance(node, Not) and isinstance(node.of, Words) and not _one_word(node.of)
    )


def _begins_with_words(node: Node) -> bool:
    return isinstance(node.of[0] if isinstance(node, AnyOf) else node, Words)
