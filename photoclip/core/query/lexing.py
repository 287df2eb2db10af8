"""From characters to tokens. Linear in the length of the text."""

import re
from dataclasses import dataclass
from typing import Literal

from photoclip.core.query.table import FILTERS
from photoclip.core.query.tree import Problem
from photoclip.core.query.typos import meant_key

LONGEST = 8000
"""Characters of a query; what follows is left out. A path has 4,096 at most on most systems."""

TokenKind = Literal["word", "phrase", "filter", "open", "close", "or", "plus", "not", "weight"]

_QUOTES = str.maketrans(dict.fromkeys("“”„«»", '"'))
"""One character for one, so that places in the text stay what they are."""
_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters, as undecodable bytes become: no text that could be stored or encoded."""
_OPERATORS: dict[str, TokenKind] = {"OR": "or", "AND": "plus", "NOT": "not"}
_KEY = re.compile(r"([A-Za-z]+):")
_WEIGHT = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,3})?):(?=[^\s0-9)/\\:+,.;-])")
"""Before digits it is a time or a ratio ("12:30", "3:2"), before a slash an address."""
_LEAST_WEIGHT, _MOST_WEIGHT = 0.01, 100.0


@dataclass(frozen=True, slots=True)
class Value:
    """One of a filter's values: text[start:end] with its quotation marks, `text` without."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Token:
    """text[start:end]. `text` is the word, the phrase, the key or the number.

    `glued`: a `-` or weight right before what it is for, so that it is for one word only.
    """

    kind: TokenKind
    start: int
    end: int
    text: str = ""
    glued: bool = False
    values: tuple[Value, ...] = ()


class Lexer:
    """Cuts one text up; `tokens` and `problems` are in the order of the text."""

    def __init__(self, text: str) -> None:
        self.tokens: list[Token] = []
        self.problems: list[Problem] = []
        self._text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", text[:LONGEST].translate(_QUOTES))
        self._matching = _matching(self._text)
        at = 0
        while at < len(self._text):
            at = at + 1 if self._text[at].isspace() else self._token(at)
        if len(text) > LONGEST:
            message = f"The query is longer than {LONGEST:,} characters; the rest is left out."
            self.problems.append(Problem(LONGEST, len(text), message))

    def _token(self, at: int) -> int:
        """Read the token that begins here; returns where it ends."""
        char = self._text[at]
        if char in "()+":
            kinds: dict[str, TokenKind] = {"(": "open", ")": "close", "+": "plus"}
            return self._add(Token(kinds[char], at, at + 1, char))
        if char == '"':
            return self._phrase(at)
        if char == "-" and self._text[at + 1 : at + 2] != "-":
            return self._minus(at)
        if weight := _WEIGHT.match(self._text, at):
            number = float(weight[1])
            if number <= _MOST_WEIGHT:
                return self._weight(at, weight.end(), number)
        key = _KEY.match(self._text, at)
        if key and key[1].lower() in FILTERS:
            return self._filter(at, key.end(), key[1].lower())
        return self._word(at)

    def _add(self, token: Token) -> int:
        self.tokens.append(token)
        return token.end

    def _minus(self, at: int) -> int:
        after = self._text[at + 1 : at + 2]
        glued = bool(after) and not after.isspace() and after != ")"
        return self._add(Token("not", at, at + 1, "-", glued))

    def _weight(self, at: int, end: int, number: float) -> int:
        if number < _LEAST_WEIGHT:
            self.problems.append(Problem(at, end, "A weight is a number from 0.01 to 100."))
            return end
        return self._add(Token("weight", at, end, self._text[at : end - 1], glued=True))

    def _phrase(self, at: int) -> int:
        end, text = self._quoted(at)
        if text := " ".join(text.split()):
            self.tokens.append(Token("phrase", at, end, text))
        elif self._text[at:end] != '"':
            message = "There is nothing between the quotation marks."
            self.problems.append(Problem(at, end, message))
        return end

    def _quoted(self, at: int) -> tuple[int, str]:
        """Where the quotation that begins here ends, and what is in it."""
        close = self._text.find('"', at + 1)
        if close < 0:
            end = len(self._text.rstrip())
            self.problems.append(Problem(at, end, "The quotation mark isn't closed."))
            return end, self._text[at + 1 : end]
        return close + 1, self._text[at + 1 : close]

    def _filter(self, at: int, value_at: int, key: str) -> int:
        kind = FILTERS[key]
        values: list[Value] = []
        end = value_at
        while True:
            value, end = self._value(end, kind.alternatives)
            if value.text:
                values.append(value)
            if self._text[end : end + 1] != "," or not kind.alternatives:
                break
            end += 1
        if not values:
            self.problems.append(Problem(at, end, f"{key}: wants {kind.wants}."))
        return self._add(Token("filter", at, end, key, values=tuple(values)))

    def _value(self, at: int, alternatives: bool) -> tuple[Value, int]:
        """A filter's value from here, and where it ends."""
        end, parts = at, list[str]()
        while end < len(self._text) and not self._ends_value(end, alternatives):
            after = end + 1
            if self._text[end] == '"':
                after, part = self._quoted(end)
            else:
                after = self._matching.get(end, end) + 1
                part = self._text[end:after]
            parts.append(part)
            end = after
        return Value(at, end, "".join(parts).strip()), end

    def _ends_value(self, at: int, alternatives: bool) -> bool:
        char = self._text[at]
        return (alternatives and char == ",") or self._ends_word(at)

    def _ends_word(self, at: int) -> bool:
        char = self._text[at]
        return char.isspace() or char == ")" or (char == "(" and at not in self._matching)

    def _word(self, at: int) -> int:
        end = at
        while end < len(self._text) and not self._ends_word(end):
            end = self._matching.get(end, end) + 1
        word = self._text[at:end]
        self._doubt(at, word)
        return self._add(Token(_OPERATORS.get(word, "word"), at, end, word))

    def _doubt(self, at: int, word: str) -> None:
        """Ask whether a filter was meant; the word stays one."""
        key = _KEY.match(word)
        rest = word[key.end() :] if key else ""
        meant = meant_key(key[1].lower()) if key and rest else None
        if key and meant and not rest.startswith("//"):  # which is an address
            message = f"There is no filter {key[1]}:. Did you mean {meant}:?"
            self.problems.append(Problem(at, at + key.end(), message, offer=f"{meant}:"))


def _matching(text: str) -> dict[int, int]:
    """For each "(" the ")" that closes it without a space or quotation mark between.

    Within a word they are part of it, as in "IMG(1).jpg".
    """
    found: dict[int, int] = {}
    opened: list[int] = []
    for at, char in enumerate(text):
        if char == "(":
            opened.append(at)
        elif char == ")" and opened:
            found[opened.pop()] = at
        elif char == '"' or char.isspace():
            opened.clear()
    return found
