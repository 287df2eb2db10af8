"""How what is written is taken apart into words, for the index of them and for those who ask.

Both sides use the same functions, so that whatever they do to a text, it fits. What comes out are
words of letters, digits and symbols with blanks between them, in small letters and without accents:
the tokens of SQLite's `unicode61`, which has nothing left to do but to cut at the blanks.
"""

import os
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import PurePath

TOKENIZER = "unicode61 remove_diacritics 2 categories 'L* N* Co So'"
"""Symbols (So) count as words, since people tag with emoji."""

LONGEST = 20_000
"""Characters of one text that are looked at: a caption may be a book."""

_ACCENTS = re.compile("[\u0300-\u036f]")
_RUN = re.compile(r"[^\W_]+")
_BOUNDARIES = re.compile(
    r"(?<=\d)(?=[^\W\d_])|(?<=[^\W\d_])(?=\d)"  # 2023beach, DSC01234
)
_HUMPS = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-ZÀ-ÖØ-Þ])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])")
_UNSPACED = re.compile(
    "(["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u2e80-\u303f\u3040-\u30ff\u31c0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"  # Chinese, Japanese
    "])"
)
"""Of writing without blanks between words: each character is a word, and a word a phrase."""
_PLAIN = re.compile(r"[A-Za-z]+|\d+")
_PLAIN_HUMP = re.compile(r"[a-z][A-Z]|[A-Z][A-Z][a-z]")
_PICTURE_NAME = re.compile(
    r"\.(?:jpe?g?|jpe|jfif|png|gif|web[pm]|hei[cf]s?|hif|avifs?|jxl|tiff?|psd|bmp|dib|p[pgbn]m|mpo"
    r"|dng|cr[w23]|nef|nrw|arw|sr[fw2]|raf|or[fi]|rw[2l]|raw|pef|x3f|mrw|kdc|dcr|3fr|fff|iiq|mos"
    r"|mef|erf)$",
    re.IGNORECASE,
)


def folded(text: str) -> str:
    """A text in small letters and without accents: what is the same to somebody who looks for it.

    Wide and narrow forms, ligatures and the like become plain letters (Unicode's NFKD).
    """
    if text.isascii():
        return text.lower()
    plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return unicodedata.normalize("NFC", plain.casefold())


def worded(text: str) -> str:
    """A text's words, folded, with blanks between them; a word of several humps also as one.

    "IMG_2023_BeachDay" is "img 2023 beach day beachday".
    """
    if text.isascii() and not _PLAIN_HUMP.search(text):  # nearly all names, ten times as fast
        return " ".join(_PLAIN.findall(text[:LONGEST])).lower()
    words: list[str] = []
    joined: list[str] = []
    for run in _runs(text[:LONGEST]):
        humps = _HUMPS.sub(" ", run)
        words.append(_apart(humps))
        if humps != run:
            joined.append(_apart(run))
    return _with_blanks(words + joined)


@lru_cache(1024)
def asked(word: str) -> tuple[str, ...]:
    """The ways to find a word (without blanks) in what `worded` made; none for punctuation.

    The ending of a picture file's name is left out, as it is of the names in the index.
    """
    name = _PICTURE_NAME.sub("", word)
    runs = list(_runs(name or word))
    plain = _with_blanks(map(_apart, runs))
    humps = _with_blanks(_apart(_HUMPS.sub(" ", run)) for run in runs)
    return tuple(dict.fromkeys(way for way in (plain, humps) if way))


def name_worded(path: str) -> str:
    """The words of a file's name, less its ending; given with or without its directory."""
    return worded(os.path.splitext(os.path.basename(path))[0])  # noqa: PTH119, PTH122  (a million)


def folder_worded(directory: PurePath, root: PurePath) -> str:
    """The words of a directory's name and of all above it, the library's folder included."""
    levels = [root.name, *directory.relative_to(root).parts]
    return " ".join(filter(None, map(worded, levels)))


def _runs(text: str) -> list[str]:
    """What is between blanks and punctuation."""
    if text.isascii():
        return _RUN.findall(text)
    text = unicodedata.normalize("NFKC", text)
    spaced = "".join(f" {c} " if unicodedata.category(c) == "So" else c for c in text)
    kept = (c if c.isalnum() or _is_kept(c) else " " for c in spaced)
    return "".join(kept).split()


def _is_kept(character: str) -> bool:
    """Vowels of Indian writing and symbols, but not what only says how a symbol is drawn."""
    kind = unicodedata.category(character)
    return kind in ("So", "Mc") or (kind == "Mn" and not "\ufe00" <= character <= "\ufe0f")


def _with_blanks(words: Iterable[str]) -> str:
    """Words with blanks between them; of an accent that stands on nothing there is none left."""
    return " ".join(filter(None, words))


def _apart(run: str) -> str:
    """Letters and digits apart, and the characters of a writing without blanks."""
    spaced = _BOUNDARIES.sub(" ", run)
    if not spaced.isascii():
        spaced = _UNSPACED.sub(r" \1 ", spaced)
    return " ".join(folded(spaced).split())
