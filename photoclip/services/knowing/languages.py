"""Which language a query is in, where it is surely not English.

py3langid knows it from byte sequences (Lui & Baldwin 2012, "langid.py"), for queries of a few words
well enough if only common languages are asked for and doubt is in favour of English. It takes a
second to load, on a thread of its own.
"""

import re
import unicodedata
from functools import cache
from threading import Thread
from typing import Any

from typing_extensions import override

from photoclip.paths import resources

NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish", "et": "Estonian",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch", "no": "Norwegian",
    "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak",
    "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "ta": "Tamil", "te": "Telugu",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
    "zh": "Chinese",
}  # fmt: skip
"""Languages that are told apart, besides English."""

UNNAMED = "another language"

_SMALL_WORDS = {
    "German": frozenset((
        "ein", "eine", "einem", "einen", "einer", "am", "im", "beim", "vom", "zum", "zur", "auf",
        "mit", "ohne", "und", "dem", "unter", "über", "hinter", "neben", "zwischen",
    )),
}  # fmt: skip
"""Of languages that byte sequences don't tell well in short queries, being close to English: words
that join others, and that English hasn't got."""

_ARTICLES = {"a", "an"}
_PARTICLES = {
    "de", "da", "do", "di", "du", "del", "della", "la", "le", "les", "el", "los", "las", "von",
    "van", "der", "den", "zu", "y", "e",
}  # fmt: skip
"""Written small in the middle of names."""
_SURE = {2: 0.99, 3: 0.98}
_SURE_OF_MANY = 0.95
_SURE_BY_SMALL_WORD = 0.9
"""How improbable English must be. Measured by `python -m tests.benchmarks language`."""


class _Loading(Thread):
    """Loads the library; `identifier` is None until that is done, and where it failed."""

    def __init__(self) -> None:
        super().__init__(name="languages")
        self.identifier: Any = None
        self.start()

    @override
    def run(self) -> None:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier

        identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        identifier.set_languages(["en", *NAMES])
        self.identifier = identifier


@cache
def _loading() -> _Loading:
    return _Loading()


def foreign_language(text: str, wait_s: float | None = None) -> str | None:
    """The name of the language of a query that is surely not English; None: it may well be.

    Names and single words in Latin letters may be of any language, so nothing is said of them.

    :param wait_s: How long to wait for the library; None: as long as it takes.
    """
    plain = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", plain)
    latin = _mostly_latin(words)
    if not words or (latin and _may_be_english(words)):
        return None
    loading = _loading()
    loading.join(wait_s)
    if loading.identifier is None:
        return None if latin else UNNAMED
    ranked = loading.identifier.rank(" ".join(words).lower())
    joined = _by_small_words(words)
    likeliest = joined or next(NAMES[code] for code, _ in ranked if code in NAMES)
    sure = _SURE_BY_SMALL_WORD if joined else _SURE.get(len(_counted(words)), _SURE_OF_MANY)
    return likeliest if not latin or 1 - dict(ranked)["en"] >= sure else None


def _by_small_words(words: list[str]) -> str | None:
    """The language of which there is a word that only joins others; but “I am” is English."""
    lower = {word.lower() for word in words}
    if "i" in lower:
        return None
    return next((name for name, small in _SMALL_WORDS.items() if lower & small), None)


def _may_be_english(words: list[str]) -> bool:
    """Whether that can be seen without asking: by English words, or as it may be a name."""
    if len(_counted(words)) == 1 or not _english().isdisjoint(word.lower() for word in words):
        return True
    return all(word[0].isupper() or word in _PARTICLES for word in words)


@cache
def _english() -> frozenset[str]:
    """Words that other languages seldom have: most English queries have one, and cost nothing."""
    lines = (resources() / "english.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _counted(words: list[str]) -> list[str]:
    """The words without English articles, which say little as other languages have them, too."""
    return [word for word in words if word.lower() not in _ARTICLES] or words


def _mostly_latin(words: list[str]) -> bool:
    letters = "".join(words)
    latin = sum("LATIN" in unicodedata.name(letter, "") for letter in letters)
    return 2 * latin >= len(letters)
