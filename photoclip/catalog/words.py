"""Finding photos by what is written about them: tags, keywords, titles, captions, folders, names.

A query fits a photo if each of its words is written somewhere about it: a photo tagged "dog" in a
folder "Beach 2023" is one for "dog on the beach". How well is a number up to 1: words count by how
rare they are (the inverse document frequency of Spärck Jones 1972, over the index's texts), each
for the best of the fields it is in.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.places import from_column
from photoclip.catalog.wording import asked, folder_worded, name_worded, worded
from photoclip.core.vectors import Ids

Strengths = NDArray[np.float32]

_BEGUN = 0.7
"""What a word counts of which only the beginning was typed."""


@dataclass(frozen=True, slots=True)
class _Field:
    """Where something can be written, how much it counts there, and whose photos it is about."""

    name: str
    weight: float
    photos: str


_FIELDS = {
    written.TAG: _Field("tag", 1.0, f"SELECT photo_id FROM photo_tags WHERE tag_id IN {MEMBERS}"),
    written.TITLE: _Field("title", 0.9, ""),
    written.KEYWORD: _Field(
        "keyword", 0.9, f"SELECT photo_id FROM photo_keywords WHERE keyword_id IN {MEMBERS}"
    ),
    written.CAPTION: _Field("caption", 0.8, ""),
    written.FOLDER: _Field(
        "folder", 0.7, f"SELECT photo_id FROM files WHERE directory_id IN {MEMBERS}"
    ),
    written.NAME: _Field("name", 0.6, f"SELECT photo_id FROM files WHERE id IN {MEMBERS}"),
}

_STOP_WORDS = frozenset(
    {
        *("a", "an", "the", "and", "or", "of", "in", "on", "at", "by", "to", "for", "from", "with"),
        *("into", "over", "under", "near", "is", "are", "was", "were", "be", "this", "that"),
        *("these", "those", "it", "its", "my", "our", "your", "his", "her", "their", "some", "any"),
    }
)
"""Small words of English, which are not written about photos even where they are asked for."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Where words of a query are written about a photo: the field's name, and the whole text."""

    field: str
    text: str


class Words:
    """The index of everything written about the library's photos."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def matches(self, words: str, limit: int | None = None) -> tuple[Ids, Strengths]:
        """The listed photos (n,) about which all words are written, best first, and how well.

        The last word may only have been begun. Small words of English don't count, unless there are
        no others. Equal ones come in the order of their ids. Any text may be asked for.
        """
        ids, strengths = self._all_of(_words_of(words))
        hidden = ids_of(self._db, "SELECT id FROM photos WHERE listed = 0 ORDER BY id")
        shown = ~np.isin(ids, hidden)
        ids, strengths = ids[shown], strengths[shown]
        order = np.lexsort((ids, -strengths))[:limit]
        return ids[order], strengths[order]

    def each(self, words: str, most: int) -> tuple[tuple[Ids, Strengths], ...]:
        """For each word that counts, the photos about which it is written whole, and how well.

        Sorted ids (n,), those of photos that are not listed among them; only the first `most` words
        are looked up.
        """
        wanted = [word for word, _ in _words_of(words)[:most]]
        return tuple(self._photos(_quoted(_with_plural(_ways(word)))) for word in wanted)

    def phrase(self, text: str) -> Ids:
        """Sorted ids (n,) of the photos about which these words are written in this order.

        In one tag, title, name, …, with nothing between them but blanks and punctuation.
        """
        wanted = _quoted(_ways(text))
        if not wanted:
            return np.empty(0, np.int64)
        return self._photos(wanted)[0]

    def where(self, photo_id: int, words: str) -> tuple[Matched, ...]:
        """What is written about a photo that has any of the words, as `matches` takes them."""
        wanted = [(_ways(word), last) for word, last in _words_of(words)]
        return tuple(
            Matched(field, text)
            for field, text, plain in self._texts(photo_id)
            if any(_is_in(ways, plain, begun) for ways, begun in wanted)
        )

    def _all_of(self, words: Sequence[tuple[str, bool]]) -> tuple[Ids, Strengths]:
        ids: Ids = np.empty(0, np.int64)
        total, rarities = np.empty(0, np.float32), 0.0
        for number, (word, last) in enumerate(words):
            found, weights, rarity = self._one(word, last)
            rarities += rarity
            if number == 0:
                ids, total = found, weights * rarity
            else:
                ids, mine, its = np.intersect1d(ids, found, assume_unique=True, return_indices=True)
                total = total[mine] + weights[its] * rarity
            if not len(ids):
                break
        return ids, (total / max(rarities, 1e-9)).astype(np.float32)

    def _one(self, word: str, last: bool) -> tuple[Ids, Strengths, float]:
        """The photos of a word, how much it counts for each, and how rare it is."""
        ways = _with_plural(_ways(word))
        ids, weights = self._photos(_quoted(ways))
        if last:
            begun, less = self._photos(_quoted(ways, begun=True))
            ids, weights = _best([ids, begun], [weights, _BEGUN * less])
        (photos,) = self._db.execute("SELECT value FROM counts WHERE name = 'photos'").fetchone()
        return ids, weights, math.log(1 + (photos + 1) / (len(ids) + 1))

    def _photos(self, wanted: str) -> tuple[Ids, Strengths]:
        """Sorted ids of the photos of texts that fit, and for each the most that one counts."""
        rows = ids_of(self._db, "SELECT rowid FROM words WHERE words MATCH ?", [wanted])
        ids, weights = [np.empty(0, np.int64)], [np.empty(0, np.float32)]
        for number, field in _FIELDS.items():
            texts = rows[rows % written.FIELDS == number] // written.FIELDS
            if len(texts) and field.photos:
                texts = ids_of(self._db, field.photos, [as_json(texts.tolist())])
            ids.append(texts)
            weights.append(np.full(len(texts), field.weight, np.float32))
        return _best(ids, weights)

    def _texts(self, photo_id: int) -> Iterable[tuple[str, str, str]]:
        """All that is written about a photo: the field's name, the text, and its words."""
        for field, select in _SAID.items():
            for (text,) in self._db.execute(select, [photo_id]):
                if text:
                    yield field, text, worded(text)
        places = self._db.execute(
            "SELECT files.path, folders.path FROM files JOIN folders ON folders.id = folder_id "
            "WHERE photo_id = ? ORDER BY missing, files.path",
            [photo_id],
        )
        for place, root in places:
            path, top = from_column(place), from_column(root)
            yield "folder", str(path.parent), folder_worded(path.parent, top)
            yield "name", path.name, name_worded(path.name)


_SAID = {
    "tag": "SELECT name FROM tags JOIN photo_tags ON tag_id = id WHERE photo_id = ?",
    "title": "SELECT title FROM photos WHERE id = ?",
    "keyword": "SELECT text FROM keywords JOIN photo_keywords ON keyword_id = id "
    "WHERE photo_id = ?",
    "caption": "SELECT caption FROM photos WHERE id = ?",
}


def _words_of(text: str) -> list[tuple[str, bool]]:
    """The words that count, and whether it is the last of the text and may only be begun."""
    words = [word for word in text.split() if asked(word)]
    counting = [word for word in words if word.lower() not in _STOP_WORDS] or words
    # "dog on the" is not the beginning of "dog on the theatre".
    return [
        (word, number == len(counting) - 1 and word == words[-1])
        for number, word in enumerate(counting)
    ]


def _ways(text: str) -> tuple[str, ...]:
    """The ways in which words may stand in the index, one after the other."""
    parts = [ways for ways in map(asked, text.split()) if ways]
    if not parts:
        return ()
    plain, apart = (" ".join(ways[one] for ways in parts) for one in (0, -1))
    return tuple(dict.fromkeys((plain, apart)))


def _with_plural(ways: tuple[str, ...]) -> tuple[str, ...]:
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


def _quoted(ways: Sequence[str], *, begun: bool = False) -> str:
    """An expression of FTS5. `asked` has left no quotation mark in a way."""
    return " OR ".join(f'"{way}"{" *" if begun else ""}' for way in ways)


def _is_in(ways: Sequence[str], plain: str, begun: bool) -> bool:
    text = f" {plain} "
    return any(f" {way}{'' if begun else ' '}" in text for way in _with_plural(tuple(ways)))


def _best(ids: Sequence[Ids], weights: Sequence[Strengths]) -> tuple[Ids, Strengths]:
    """Each id once, in order, with the largest of its weights."""
    every, heavy = np.concatenate(ids), np.concatenate(weights)
    order = np.lexsort((-heavy, every))
    unique, first = np.unique(every[order], return_index=True)
    return unique, heavy[order][first].astype(np.float32)
