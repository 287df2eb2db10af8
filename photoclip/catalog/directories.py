"""The folders inside the folders that are watched."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json, each_once, ids_of, pairs_of
from photoclip.catalog.places import from_column, to_column
from photoclip.core.noticed import Directory
from photoclip.core.vectors import Ids

_TWICE = "SELECT photo_id FROM files WHERE folder_id = ? GROUP BY photo_id HAVING COUNT(*) > 1"


class Directories:
    """Made from where files lie: a directory without a photo in or below it is none."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def nested(self) -> frozenset[int]:
        """The ids of the watched folders that have others inside."""
        rows = self._db.execute(
            "SELECT DISTINCT folder_id FROM directories "
            "JOIN folders ON folders.id = folder_id WHERE directories.path <> folders.path"
        )
        return frozenset(row[0] for row in rows)

    def below(self, folder_id: int) -> tuple[Directory, ...]:
        """The directories inside a watched folder, by path, with those that only hold others.

        A photo that lies twice in one counts once.
        """
        root = self._root(folder_id)
        if root is None:
            return ()
        paths = self._paths(folder_id)
        totals = Counter[str]()
        for number, photos in self._counts(folder_id):
            for place in _with_above(paths[number], root):
                totals[place] += photos
        totals.subtract(self._too_many(folder_id, root, paths))
        return tuple(
            Directory(Path(place), count)
            for place, count in sorted(totals.items(), key=lambda pair: Path(pair[0]).parts)
            if place != root
        )

    def photos(self, folder_id: int, directory: Path) -> Ids:
        """Sorted ids (n,) of the photos in a directory of a watched folder and below it."""
        numbers = self._inside(folder_id, directory)
        return each_once(
            ids_of(
                self._db,
                f"SELECT photo_id FROM files WHERE directory_id IN {MEMBERS}",
                [as_json(numbers)],
            )
        )

    def count_videos(self, folder_id: int, directory: Path) -> int:
        """How many films that belong to no photo lie in a directory and below it."""
        start = to_column(f"{directory}{os.sep}")
        row = self._db.execute(
            "SELECT COUNT(*) FROM extras WHERE missing = 0 AND kind = 'video' "
            "AND photo_id IS NULL AND folder_id = ? AND SUBSTR(path, 1, LENGTH(?)) = ?",
            [folder_id, start, start],
        )
        return int(row.fetchone()[0])

    def _root(self, folder_id: int) -> str | None:
        row = self._db.execute("SELECT path FROM folders WHERE id = ?", [folder_id]).fetchone()
        return None if row is None else str(from_column(row[0]))

    def _paths(self, folder_id: int) -> dict[int, str]:
        rows = self._db.execute("SELECT id, path FROM directories WHERE folder_id = ?", [folder_id])
        return {number: os.fsdecode(path) for number, path in rows}

    def _inside(self, folder_id: int, directory: Path) -> list[int]:
        place = str(directory)
        start = place.rstrip(os.sep) + os.sep
        paths = self._paths(folder_id)
        return [one for one, path in paths.items() if path == place or path.startswith(start)]

    def _counts(self, folder_id: int) -> Iterator[tuple[int, int]]:
        """Each directory's number, and how many photos lie in it."""
        yield from self._db.execute(
            "SELECT directory_id, COUNT(DISTINCT photo_id) FROM files WHERE directory_id IN "
            "(SELECT id FROM directories WHERE folder_id = ?) GROUP BY directory_id",
            [folder_id],
        )

    def _too_many(self, folder_id: int, root: str, paths: dict[int, str]) -> Counter[str]:
        """How often photos that lie in several directories were counted too much, above those."""
        pairs = pairs_of(
            self._db,
            "SELECT DISTINCT photo_id AS a, directory_id AS b FROM files "
            f"WHERE folder_id = ? AND photo_id IN ({_TWICE})",
            [folder_id, folder_id],
        )
        surplus = Counter[str]()
        for theirs in _by_first(pairs):
            seen = Counter(
                place
                for number in theirs
                if int(number) in paths
                for place in _with_above(paths[int(number)], root)
            )
            surplus.update({place: count - 1 for place, count in seen.items() if count > 1})
        return surplus


def _with_above(path: str, root: str) -> Iterable[str]:
    """A directory and all that hold it, up to the watched folder."""
    yield path
    while path != root and len(path) > len(root):
        path = os.path.dirname(path)  # noqa: PTH120  (tens of thousands)
        yield path


def _by_first(pairs: Ids) -> Iterator[Ids]:
    """The second numbers of pairs (n, 2), put together by the first."""
    if not len(pairs):
        return
    ordered = pairs[np.argsort(pairs[:, 0], kind="stable")]
    starts = np.flatnonzero(np.diff(ordered[:, 0])) + 1
    yield from np.split(ordered[:, 1], starts)
