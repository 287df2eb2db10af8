"""What could come at the cursor: an operator or a filter's value, and what it would replace."""

from dataclasses import dataclass
from typing import Literal

from photoclip.core.query.lexing import Lexer, Token
from photoclip.core.query.printing import quote
from photoclip.core.query.table import FILTERS, FilterKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is being typed. A choice takes the place of text[start:end].

    `prefix` is what stands there before the cursor, without quotation marks; `key` the filter
    whose value it is.
    """

    kind: Literal["operator", "value", "nothing"]
    start: int
    end: int
    prefix: str = ""
    key: str = ""


def complete(text: str, cursor: int) -> Wanted:
    """What is wanted at the cursor (0 to the text's length, between two characters)."""
    token = next((token for token in Lexer(text).tokens if token.start < cursor <= token.end), None)
    if token is None:
        return Wanted("operator", cursor, cursor)
    if token.kind == "filter":
        return _value(token, text, cursor)
    if token.kind == "word":
        colon = text.find(":", cursor, token.end)
        end = token.end if colon < 0 else colon + 1
        return Wanted("operator", token.start, end, text[token.start : cursor])
    if token.kind in ("open", "plus") or (token.kind in ("not", "weight") and token.glued):
        return Wanted("operator", cursor, cursor)
    return Wanted("nothing", cursor, cursor)


def completed(text: str, wanted: Wanted, choice: str) -> tuple[str, int]:
    """The text with a choice (a key, or a value without quotation marks), and the cursor then."""
    is_value = wanted.kind == "value"
    new = quote(wanted.key, choice) if is_value else f"{choice}:"
    after = text[wanted.end :]
    if is_value and not after[:1].isspace():
        after = " " + after if not after.startswith((")", ",")) else after
    cursor = wanted.start + len(new)
    cursor += 1 if is_value and after[:1].isspace() else 0
    return text[: wanted.start] + new + after, cursor


def matching_keys(prefix: str) -> tuple[FilterKind, ...]:
    """The filters whose key begins so, in the order of the help."""
    begun = prefix.lower().removesuffix(":")
    return tuple(kind for key, kind in FILTERS.items() if key.startswith(begun))


def _value(token: Token, text: str, cursor: int) -> Wanted:
    colon = token.start + len(token.text) + 1
    if cursor < colon:
        return Wanted("operator", token.start, colon, text[token.start : cursor])
    start, end = colon, token.end
    if FILTERS[token.text].alternatives:
        start, end = next(
            ((v.start, v.end) for v in token.values if v.start <= cursor <= v.end), (cursor, cursor)
        )
    prefix = text[start:cursor].translate(dict.fromkeys(map(ord, '"“”„«»'))).lstrip()
    return Wanted("value", start, end, prefix, token.text)
