"""Smart albums: saved searches, whose every change can be undone."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.database import writing
from photoclip.catalog.journal import Journal
from photoclip.catalog.places import from_column, to_column
from photoclip.core.edits import Edit, SmartAlbumChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.query.question import Box, Picture, Question, SmartAlbum

_Row = tuple[str, int | None, str | bytes | None, str | None, float]
"""Of a picture, or of a photo that was liked or not: part, photo, path, box, weight."""


class SmartAlbums:
    """The library's smart albums. A removed one is put away, not deleted: undo brings it back.

    Photos in a question are references: they follow when two photos turn out to be one.
    """

    def __init__(self, db: Database, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def all(self) -> tuple[SmartAlbum, ...]:
        """Every smart album, by name."""
        rows = self._db.execute(
            "SELECT id, album_id, name, text, words_weight FROM smart_albums WHERE current = 1 "
            "ORDER BY name COLLATE NOCASE, album_id"
        ).fetchall()
        return tuple(self._album(*row) for row in rows)

    def get(self, album_id: int) -> SmartAlbum | None:
        """One smart album; None where it was removed or never was."""
        return next((one for one in self.all() if one.id == album_id), None)

    def find(self, name: str) -> SmartAlbum | None:
        """The smart album of a name, in any case."""
        wanted = name.casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)

    def files(self) -> set[Path]:
        """Every file that an album asks by, or once did: undo may bring any of them back."""
        rows = self._db.execute(
            "SELECT DISTINCT path FROM smart_album_photos WHERE path IS NOT NULL"
        ).fetchall()
        return {from_column(path) for (path,) in rows}

    def add(self, name: str, question: Question) -> tuple[int, Edit]:
        """Keep a question as a smart album: the album's id, and the step that undo takes back.

        :raises PhotoclipError: the name is empty, or another album has it.
        """
        name = self._free(name)
        with writing(self._db):
            state = self._store(None, name, question)
            summary = f"Save search “{name}”"
            return state, self._journal.apply(summary, [SmartAlbumChange(state, state)])

    def rename(self, album_id: int, name: str) -> Edit:
        """Call an album something else.

        :raises PhotoclipError: the name is empty, another album has it, or there is no such album.
        """
        album, name = self._known(album_id), self._free(name, album_id)
        summary = f"Rename smart album “{album.name}” to “{name}”"
        return self._change(summary, album_id, name, album.question)

    def change(self, album_id: int, question: Question) -> Edit:
        """Let an album ask something else.

        :raises PhotoclipError: there is no such album.
        """
        album = self._known(album_id)
        return self._change(f"Change smart album “{album.name}”", album_id, album.name, question)

    def remove(self, album_id: int) -> Edit:
        """Put an album away; no photo is touched.

        :raises PhotoclipError: there is no such album.
        """
        album = self._known(album_id)
        return self._journal.apply(
            f"Remove smart album “{album.name}”", [SmartAlbumChange(album_id, None)]
        )

    def _change(self, summary: str, album_id: int, name: str, question: Question) -> Edit:
        with writing(self._db):
            state = self._store(album_id, name, question)
            return self._journal.apply(summary, [SmartAlbumChange(album_id, state)])

    def _known(self, album_id: int) -> SmartAlbum:
        album = self.get(album_id)
        if album is None:
            raise PhotoclipError(
                "This smart album is not there any more.", "Undo brings back what was removed."
            )
        return album

    def _free(self, name: str, album_id: int | None = None) -> str:
        name = " ".join(name.split())
        if not name:
            raise PhotoclipError("A smart album needs a name.", "Type what it shows.")
        other = self.find(name)
        if other is not None and other.id != album_id:
            raise PhotoclipError(
                f"There is a smart album “{other.name}” already.", "Choose another name."
            )
        return name

    def _store(self, album_id: int | None, name: str, question: Question) -> int:
        """A new state of an album, or of a new one; its number."""
        state = int(
            self._db.execute(
                "INSERT INTO smart_albums (album_id, name, text, words_weight, added_at) "
                "VALUES (?, ?, ?, ?, ?)",
                [album_id, name, question.text, question.words_weight, now()],
            ).lastrowid
            or 0
        )
        if album_id is None:
            self._db.execute("UPDATE smart_albums SET album_id = id WHERE id = ?", [state])
        self._db.conn.executemany(
            "INSERT INTO smart_album_photos (state_id, part, photo_id, path, box, weight) "
            "SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE ?3 IS NULL OR ?3 IN (SELECT id FROM photos)",
            [(state, *row) for row in _rows(question)],
        )
        return state

    def _album(
        self, state: int, album_id: int, name: str, text: str, words_weight: float
    ) -> SmartAlbum:
        rows = self._db.execute(
            "SELECT part, photo_id, path, box, weight FROM smart_album_photos "
            "WHERE state_id = ? ORDER BY id",
            [state],
        ).fetchall()
        question = Question(
            text=text,
            pictures=tuple(_picture(*row[1:]) for row in rows if row[0] == "picture"),
            words_weight=words_weight,
            liked=_photos(rows, "liked"),
            disliked=_photos(rows, "disliked"),
        )
        return SmartAlbum(album_id, name, question)


def _rows(question: Question) -> Iterator[_Row]:
    for picture in question.pictures:
        box = None if picture.box is None else json.dumps(picture.box)
        if isinstance(picture.source, Path):
            yield "picture", None, to_column(picture.source), box, picture.weight
        else:
            yield "picture", picture.source, None, box, picture.weight
    for part in ("liked", "disliked"):
        for photo_id in getattr(question, part):
            yield part, photo_id, None, None, 1.0


def _picture(
    photo_id: int | None, path: str | bytes | None, box: str | None, weight: float
) -> Picture:
    source: int | Path = photo_id if photo_id is not None else from_column(path or "")
    return Picture(source, None if box is None else Box(*json.loads(box)), weight)


def _photos(rows: Iterable[Any], part: str) -> tuple[int, ...]:
    """The photos of a part, each once: two of them may be one by now."""
    return tuple(dict.fromkeys(row[1] for row in rows if row[0] == part))
