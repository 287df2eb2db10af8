"""What somebody asks of the index of words: which words count, and how each may stand there."""

from photoclip.catalog.wording import asked

Ways = tuple[str, ...]
"""Words as they may stand in the index, the one or the other way; see `wording`."""

_STOP_WORDS = frozenset(
    {
        *("a", "an", "the", "and", "or", "of", "in", "on", "at", "by", "to", "for", "from", "with"),
        *("into", "over", "under", "near", "is", "are", "was", "were", "be", "this", "that"),
        *("these", "those", "it", "its", "my", "our", "your", "his", "her", "their", "some", "any"),
    }
)
"""Small words of English, which are not written about photos even where they are asked for."""


def words_of(text: str) -> list[tuple[str, bool]]:
    """The words that count, and whether it is the last of the text and may only have been begun."""
    words = [word for word in text.split() if asked(word)]
    counting = [word for word in words if word.lower() not in _STOP_WORDS] or words
    last = len(counting) - 1
    # "dog on the" is not the beginning of "dog on the theatre"; and a single letter says nothing.
    begun = bool(words) and counting[last] == words[-1] and _says_something(words[-1])
    return [(word, begun and number == last) for number, word in enumerate(counting)]


def _says_something(word: str) -> bool:
    return len(word) > 1 or not word.isascii()


def ways_of(text: str) -> Ways:
    """The ways in which words may stand in the index, one after the other."""
    parts = [ways for ways in map(asked, text.split()) if ways]
    if not parts:
        return ()
    plain, apart = (" ".join(ways[one] for ways in parts) for one in (0, -1))
    return tuple(dict.fromkeys((plain, apart)))


def in_both_numbers(ways: Ways) -> Ways:
    """A word also in English's other number: somebody who asks for dogs means the tag "dog"."""
    return tuple(dict.fromkeys(form for way in ways for form in (way, *_other_number(way))))


def _other_number(word: str) -> tuple[str, ...]:
    if len(word) < 3 or not (word.isascii() and word.isalpha()):
        return ()
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    if word.endswith(("ses", "xes", "zes", "ches", "shes")):
        return (word[:-2], word[:-1])
    if word.endswith("s"):
        return () if word.endswith("ss") else (word[:-1],)
    if word.endswith("y") and word[-2] not in "aeiou":
        return (word[:-1] + "ies",)
    return (word + ("es" if word.endswith(("x", "z", "ch", "sh")) else "s"),)


def expression(ways: Ways, *, begun: bool = False) -> str:
    """An expression of FTS5. `asked` has left no quotation mark in a way."""
    return " OR ".join(f'"{way}"{" *" if begun else ""}' for way in ways)


def is_in(ways: Ways, plain: str, *, begun: bool) -> bool:
    """Whether a text that is worded has a word, or one that begins so."""
    text = f" {plain} "
    return any(f" {way}{'' if begun else ' '}" in text for way in in_both_numbers(ways))
