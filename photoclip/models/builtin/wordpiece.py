"""BERT's uncased WordPiece, in plain Python: a query must not wait for a tokeniser library."""

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

LONGEST_WORD = 100
"""Longer words become one unknown token, as in BERT."""
LONGEST_TEXT = 4000
"""Characters that are looked at: far more than the tokens that are kept can need."""
_PLAIN = re.compile(r"[a-z0-9]+|[!-/:-@\[-`{-~]")
"""The words of printable ASCII, of which nearly all texts are, several times as fast."""

_CJK = (
    (0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F),
)  # fmt: skip


class WordPiece:
    """Texts to token numbers (Devlin et al. 2019, section 3; Wu et al. 2016 for the pieces)."""

    def __init__(self, vocabulary: Path) -> None:
        pieces = vocabulary.read_text(encoding="utf-8").splitlines()
        self._number = {piece: number for number, piece in enumerate(pieces)}
        self._unknown = self._number["[UNK]"]
        self._first, self._last = self._number["[CLS]"], self._number["[SEP]"]

    def encode(self, text: str, most: int) -> list[int]:
        """Token numbers with the two special tokens around them, `most` at the most."""
        tokens = [self._first]
        for word in plain_words(text[:LONGEST_TEXT]):
            tokens += self._pieces(word)
            if len(tokens) >= most:
                break
        return [*tokens[: most - 1], self._last]

    def _pieces(self, word: str) -> list[int]:
        """Longest match first; one unknown token where a part of the word matches nothing."""
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        found: list[int] = []
        start = 0
        while start < len(word):
            number, start = self._longest(word, start)
            if number is None:
                return [self._unknown]
            found.append(number)
        return found

    def _longest(self, word: str, start: int) -> tuple[int | None, int]:
        prefix = "##" if start else ""
        for end in range(len(word), start, -1):
            number = self._number.get(prefix + word[start:end])
            if number is not None:
                return number, end
        return None, len(word)


def plain_words(text: str) -> Iterator[str]:
    """Lower-case words without accents; a punctuation mark or a Chinese character is a word."""
    if text.isascii() and text.isprintable():
        yield from _PLAIN.findall(text.lower())
        return
    word: list[str] = []
    for character in unicodedata.normalize("NFD", text.lower()):
        kind = _kind(character)
        if kind == "letter":
            word.append(character)
        elif kind != "nothing":
            if word:
                yield "".join(word)
                word = []
            if kind == "alone":
                yield character
    if word:
        yield "".join(word)


def _kind(character: str) -> str:
    """What a character does to a word: "letter", "alone", "space", or "nothing" (it vanishes)."""
    code = ord(character)
    if character.isspace():
        return "space"
    category = unicodedata.category(character)
    if category == "Mn" or code in (0, 0xFFFD) or category in ("Cc", "Cf", "Co", "Cs"):
        return "nothing"
    ascii_mark = 33 <= code <= 126 and not character.isalnum()
    if ascii_mark or category.startswith("P") or any(low <= code <= high for low, high in _CJK):
        return "alone"
    return "letter"
