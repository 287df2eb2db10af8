"""Finding photos by what is written about them: tags, titles, captions, folders, names.

A query fits a photo if each of its words is written somewhere about it: a photo tagged "dog" in a
folder "Beach 2023" is one for "dog on the beach". How well is a number up to 1: words count by how
rare they are among photos (the inverse document frequency of Spärck Jones 1972), each
for the best of the fields it is in.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.asking import expression, in_both_numbers, is_in, ways_of, words_of
from photoclip.catalog.idsets import MEMBERS, as_json, ids_of, pairs_of
from photoclip.catalog.places import from_column
from photoclip.catalog.wording import folder_worded, name_worded, worded
from photoclip.core.vectors import Ids

Strengths = NDArray[np.float32]

_BEGUN = 0.7
"""What a word counts of which only the beginning was typed."""

_MANY_NAMES = 50_000
"""From so many on (a word such as "IMG") all files are gone through instead."""


@dataclass(frozen=True, slots=True)
class _Field:
    """Where something can be written, how much it counts there, and whose photos it is about."""

    name: str
    weight: float
    photos: str


_FIELDS = {
    written.TAG: _Field("tag", 1.0, f"SELECT photo_id FROM photo_tags WHERE tag_id IN {MEMBERS}"),
    written.TITLE: _Field("title", 0.9, ""),
    written.CAPTION: _Field("caption", 0.8, ""),
    written.FOLDER: _Field(
        "folder", 0.7, f"SELECT photo_id FROM files WHERE directory_id IN {MEMBERS}"
    ),
    written.NAME: _Field("name", 0.6, f"SELECT photo_id FROM files WHERE id IN {MEMBERS}"),
}


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
        ids, strengths = self._all_of(words_of(words))
        hidden = ids_of(self._db, "SELECT id FROM photos WHERE listed = 0 ORDER BY id")
        shown = ~np.isin(ids, hidden)
        ids, strengths = ids[shown], strengths[shown]
        order = np.lexsort((ids, -strengths))[:limit]
        return ids[order], strengths[order]

    def each(
        self, words: str, most: int, common: float = math.inf
    ) -> tuple[tuple[Ids, Strengths], ...]:
        """For each word that counts, the photos about which it is written whole, and how well.

        Sorted ids (n,), those of photos that are not listed among them; only the first `most` words
        are looked up.

        :param common: Where one of the words is written nowhere, so that no photo has them all,
            nothing is told of words that are in more places of a kind than this: to fetch those
            photos takes longest.
        """
        wanted = [word for word, _ in words_of(words)[:most]]
        texts = [self._texts_with(expression(in_both_numbers(ways_of(word)))) for word in wanted]
        wanting_all = all(map(len, texts))
        return tuple(
            self._photos(some if wanting_all or self._most_places(some) <= common else some[:0])
            for some in texts
        )

    def phrase(self, text: str) -> Ids:
        """Sorted ids (n,) of the photos about which these words are written in this order.

        In one tag, title, name, …, with nothing between them but blanks and punctuation.
        """
        wanted = expression(ways_of(text))
        if not wanted:
            return np.empty(0, np.int64)
        return self._photos(self._texts_with(wanted))[0]

    def where(self, photo_id: int, words: str) -> tuple[Matched, ...]:
        """What is written about a photo that has any of the words, as `matches` takes them."""
        wanted = [(ways_of(word), last) for word, last in words_of(words)]
        return tuple(
            Matched(field, text)
            for field, text, plain in self._said(photo_id)
            if any(is_in(ways, plain, begun=begun) for ways, begun in wanted)
        )

    def _all_of(self, words: Sequence[tuple[str, bool]]) -> tuple[Ids, Strengths]:
        room = self._room()
        total, rarities = np.zeros(room, np.float32), 0.0
        for number, (word, last) in enumerate(words):
            weights = self._one(word, room, begun=last)
            rarity = math.log(1 + (self._count() + 1) / (np.count_nonzero(weights) + 1))
            rarities += rarity
            fits = (weights > 0) & (total > 0) if number else weights > 0
            total = np.where(fits, total + weights * rarity, 0)
            if not total.any():
                break
        ids = np.flatnonzero(total > 0)
        return ids, (total[ids] / max(rarities, 1e-9)).astype(np.float32)

    def _one(self, word: str, room: int, *, begun: bool) -> Strengths:
        """How much a word counts for each photo, by its id; 0 where it is not written."""
        ways = in_both_numbers(ways_of(word))
        whole = self._texts_with(expression(ways))
        weights = self._weights(whole, room)
        if begun:
            started = self._texts_with(expression(ways, begun=True))
            more = np.setdiff1d(started, whole, assume_unique=True)
            np.maximum(weights, _BEGUN * self._weights(more, room), out=weights)
        return weights

    def _photos(self, texts: Ids) -> tuple[Ids, Strengths]:
        """Sorted ids of the photos that texts are about, and for each the most that one counts."""
        if not len(texts):
            return texts, np.empty(0, np.float32)
        weights = self._weights(texts, self._room())
        ids = np.flatnonzero(weights > 0)  # of truth values it is six times as fast
        return ids, weights[ids]

    def _texts_with(self, wanted: str) -> Ids:
        """The numbers of the texts that fit, in order."""
        return ids_of(self._db, "SELECT rowid FROM words WHERE words MATCH ?", [wanted])

    def _weights(self, texts: Ids, room: int) -> Strengths:
        """For each photo, by its id, the most that one of its texts counts; 0 without one.

        An array over all photos, since they are numbered without large gaps: at a million of them
        it is ten times as fast as bringing sorted ids together.
        """
        weights = np.zeros(room, np.float32)
        for field, its in _by_field(texts):
            photos = self._photos_of(field, its)
            photos = photos[photos < room]  # others may just have been added, by somebody else
            weights[photos] = np.maximum(weights[photos], np.float32(field.weight))
        return weights

    def _most_places(self, texts: Ids) -> int:
        """About how many photos texts of one field are, those with several files more than once."""
        return max((self._count_of(field, its) for field, its in _by_field(texts)), default=0)

    def _count_of(self, field: _Field, texts: Ids) -> int:
        if not field.photos or field.name == "name":
            return len(texts)
        bound = [as_json(texts.tolist())]
        (count,) = self._db.execute(f"SELECT COUNT(*) FROM ({field.photos})", bound).fetchone()
        return int(count)

    def _photos_of(self, field: _Field, texts: Ids) -> Ids:
        """The photos that texts of a field are about, some perhaps more than once."""
        if not field.photos:
            return texts
        if field.name != "name" or len(texts) < _MANY_NAMES:
            return ids_of(self._db, field.photos, [as_json(texts.tolist())])
        files = pairs_of(self._db, "SELECT id AS a, photo_id AS b FROM files")
        photos: Ids = files[np.isin(files[:, 0], texts), 1]
        return photos

    def _room(self) -> int:
        """How long an array must be that has a place for each photo's id."""
        (last,) = self._db.execute("SELECT COALESCE(MAX(id), 0) FROM photos").fetchone()
        return int(last) + 1

    def _count(self) -> int:
        (photos,) = self._db.execute("SELECT value FROM counts WHERE name = 'photos'").fetchone()
        return int(photos)

    def _said(self, photo_id: int) -> Iterable[tuple[str, str, str]]:
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


def _by_field(texts: Ids) -> Iterator[tuple[_Field, Ids]]:
    """The numbers of texts as those of what each field is made of; fields without any left out."""
    numbers = texts % written.FIELDS
    for number, field in _FIELDS.items():
        its = texts[numbers == number] // written.FIELDS
        if len(its):
            yield field, its


_SAID = {
    "tag": "SELECT name FROM tags JOIN photo_tags ON tag_id = id WHERE photo_id = ?",
    "title": "SELECT title FROM photos WHERE id = ?",
    "caption": "SELECT caption FROM photos WHERE id = ?",
}
