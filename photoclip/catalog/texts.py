"""Photos about which a text says something: tags, folders, cameras, … by a filter.

Upper and lower case and accents make no difference. Of all but tags and kinds a part will do.
"""

import os
import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

import numpy as np
from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json, ids_of
from photoclip.catalog.kinds import formats
from photoclip.catalog.places import from_column
from photoclip.catalog.wording import folded
from photoclip.core.query.conditions import TextField, TextIs
from photoclip.core.tags import SEPARATOR, cleaned
from photoclip.core.vectors import Ids

_IN_FILE_NAME = "SUBSTR(path, 1 + (SELECT LENGTH(path) FROM directories WHERE id = directory_id))"
_NOT_PLAIN = "LENGTH(path) <> LENGTH(CAST(path AS BLOB))"
"""Of paths not only of ASCII, in which SQLite does not know large letters from small ones; there is
an index of these."""


class Texts:
    """Finds the photos of `TextIs`."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._of: dict[TextField, Callable[[str], Ids]] = {
            "tag": self._tagged,
            "keyword": self._filed_under,
            "caption": self._captioned,
            "name": self._called,
            "folder": self._in_folders,
            "camera": lambda text: self._made_with("camera", text),
            "lens": lambda text: self._made_with("lens", text),
            "type": lambda text: self._one_of("format", formats(text)),
        }

    def ids(self, condition: TextIs) -> Ids:
        """Ids (n,) in no order, perhaps some twice, listed or not."""
        return self._of[condition.field](condition.text)

    def _made_with(self, column: str, text: str) -> Ids:
        wanted = folded(text)
        return self._one_of(
            column, [one for one in self._distinct(column) if wanted in folded(one)]
        )

    def _tagged(self, text: str) -> Ids:
        """The photos with a tag that is called so, with or without what it lies below, or with one
        that lies below such a tag."""
        wanted = f"{SEPARATOR}{folded(cleaned(text))}{SEPARATOR}"
        rows = self._db.execute("SELECT id, name FROM tags").fetchall()
        tags = [
            number for number, name in rows if wanted in f"{SEPARATOR}{folded(name)}{SEPARATOR}"
        ]
        return ids_of(
            self._db, f"SELECT photo_id FROM photo_tags WHERE tag_id IN {MEMBERS}", [as_json(tags)]
        )

    def _filed_under(self, text: str) -> Ids:
        """The photos whose files have a keyword that has the text in it."""
        wanted = folded(text)
        rows = self._db.execute("SELECT id, name FROM tags").fetchall()
        keywords = [number for number, keyword in rows if wanted in folded(keyword)]
        return ids_of(
            self._db,
            f"SELECT photo_id FROM said_tags WHERE tag_id IN {MEMBERS}",
            [as_json(keywords)],
        )

    def _one_of(self, column: str, values: Iterable[str]) -> Ids:
        return ids_of(
            self._db, f"SELECT id FROM photos WHERE {column} IN {MEMBERS}", [as_json(values)]
        )

    def _distinct(self, column: str) -> list[str]:
        """The few values of an indexed column, without going over all its rows."""
        rows = self._db.execute(
            f"WITH RECURSIVE one(value) AS (SELECT MIN({column}) FROM photos "
            f"WHERE {column} IS NOT NULL UNION ALL SELECT (SELECT MIN({column}) FROM photos "
            f"WHERE {column} > one.value) FROM one WHERE one.value IS NOT NULL) "
            "SELECT value FROM one WHERE value IS NOT NULL"
        )
        return [row[0] for row in rows]

    def _in_folders(self, text: str) -> Ids:
        """The photos in directories that have the text in their names, from the library's folders
        on; or anywhere in their paths, where the text is an absolute path."""
        wanted = folded(text.replace("\\", "/").rstrip("/") or "/")
        absolute = PurePath(text).is_absolute()
        rows = self._db.execute(
            "SELECT directories.id, directories.path, folders.path FROM directories "
            "JOIN folders ON folders.id = folder_id"
        ).fetchall()
        roots = {root for _, _, root in rows}
        above = {root: 0 if absolute else _above(_as_text(root)) for root in roots}
        found = [
            number
            for number, path, root in rows
            if wanted in folded(_shown(_as_text(path), above[root], absolute))
        ]
        return ids_of(
            self._db,
            f"SELECT photo_id FROM files WHERE directory_id IN {MEMBERS}",
            [as_json(found)],
        )

    def _captioned(self, text: str) -> Ids:
        wanted = folded(text)
        rows = self._db.execute(
            "SELECT id, title, caption FROM photos WHERE title IS NOT NULL OR caption IS NOT NULL"
        )
        found = [row[0] for row in rows if wanted in folded(f"{row[1] or ''}\n{row[2] or ''}")]
        return np.array(found, np.int64)

    def _called(self, text: str) -> Ids:
        """The photos with the text in a file's name. What SQLite can't compare, Python does."""
        wanted = folded(text)
        rows = self._db.execute(f"SELECT photo_id, path FROM files WHERE {_NOT_PLAIN}").fetchall()
        if wanted.isascii():
            like = "%" + re.sub(r"([%_\\])", r"\\\1", wanted) + "%"
            rows += self._db.execute(
                "SELECT photo_id, path FROM files WHERE "
                f"path LIKE ? ESCAPE '\\' AND {_IN_FILE_NAME} LIKE ? ESCAPE '\\'",
                [like, like],
            ).fetchall()
        found = [row[0] for row in rows if wanted in folded(from_column(row[1]).name)]
        return np.array(found, np.int64)


def _above(root: str) -> int:
    """How much of the paths in a library's folder comes before its own name."""
    return len(os.path.dirname(root))  # noqa: PTH120


def _shown(path: str, above: int, absolute: bool) -> str:
    """A directory's path as it is compared; as texts, since there are thousands."""
    return path[above:].lstrip(os.sep if not absolute else "").replace(os.sep, "/")


def _as_text(path: str | bytes) -> str:
    return path if isinstance(path, str) else os.fsdecode(path)
