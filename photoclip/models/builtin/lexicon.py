"""Which of the image tower's thousand classes the words of a text name.

By its letters, not by how near its vector is to a name's: to the text tower "deer" is near to
"Scottish deerhound", "ham" to "hamper" and "ice" to "ice cream", which look like nothing of the
kind.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from photoclip.models.builtin.wordpiece import LONGEST_TEXT, plain_words

FILE = "names.txt"

HALF = 0.5
"""The weight of classes that a word is only sometimes the name of."""
_SAYS_NOTHING = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "with", "and", "my", "photo", "picture")
)
_PLURALS = (
    *(("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("sses", "ss"), ("oes", "o")),
    *(("ss", "ss"), ("s", "")),
)
_LEAST_STEM = 3

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """Classes that go by one name in a text."""

    classes: tuple[int, ...]
    weight: float
    """From 0 to 1, which is where the text says nothing else."""


class Lexicon:
    """What people call the classes.

    :param lines: one per class, in their order: the names, a tab, and words that only sometimes
        mean it ("kite", which may be a toy; "horse", of which this class is one kind), both
        separated by ", ", in lower case and without accents or punctuation.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._sure: dict[Words, tuple[int, ...]] = {}
        self._half: dict[Words, tuple[int, ...]] = {}
        for number, line in enumerate(lines):
            sure, _, half = line.partition("\t")
            _add(self._sure, sure, number)
            _add(self._half, half, number)
        self._longest = max(map(len, self._sure), default=0)

    @staticmethod
    def read(path: Path) -> "Lexicon":
        """From the file beside the towers' weights."""
        return Lexicon(path.read_text(encoding="utf-8").splitlines())

    def named(self, text: str) -> list[Named]:
        """The names in a text, none within another; those of the second kind only by themselves.

        A name weighs the square of its share of the words: of a sentence that holds one the rest
        tells more.
        """
        words = _stems(text[:LONGEST_TEXT])
        said = _telling(words)
        found = [
            Named(self._sure[name], (len(_telling(name)) / max(1, len(said))) ** 2)
            for name in self._names(words)
        ]
        if not found and said in self._half:
            found = [Named(self._half[said], HALF)]
        return found

    def _names(self, words: Words) -> Iterator[Words]:
        """From left to right, the longest there is."""
        start = 0
        while start < len(words):
            ends = range(min(len(words), start + self._longest), start, -1)
            name = next((words[start:end] for end in ends if words[start:end] in self._sure), ())
            if name:
                yield name
            start += max(1, len(name))


def _add(names: dict[Words, tuple[int, ...]], column: str, number: int) -> None:
    for name in filter(None, column.split(", ")):
        words = tuple(map(_stem, name.split()))
        names[words] = *names.get(words, ()), number


def _stems(text: str) -> Words:
    return tuple(_stem(word) for word in plain_words(text) if word.isalnum())


def _stem(word: str) -> str:
    """The same of a singular and its plural; of other words anything."""
    for ending, instead in _PLURALS:
        if word.endswith(ending) and len(word) >= len(ending) + _LEAST_STEM:
            return word.removesuffix(ending) + instead
    return word


def _telling(words: Words) -> Words:
    return tuple(word for word in words if word not in _SAYS_NOTHING)
