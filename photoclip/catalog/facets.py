"""What can be filtered by, with counts: for completion while typing, and for chips.

All values of a kind are counted once and kept until the library changes. Counting goes over an
index, not over photos: a few dozen milliseconds at a million of them.
"""

from typing import Literal

from sqlite_utils import Database

from photoclip.catalog.kinds import kind_of
from photoclip.catalog.places import from_column
from photoclip.catalog.wording import folded

Facet = Literal["tag", "keyword", "label", "album", "folder", "camera", "lens", "type", "year"]

Value = tuple[str, int]
"""What to type, and how many photos it would leave (-1: not known, as of smart albums)."""

_COUNTED: dict[str, str] = {
    "tag": "SELECT name, COUNT(*) FROM photo_tags JOIN tags ON tags.id = tag_id GROUP BY tag_id",
    "keyword": "SELECT text, COUNT(*) FROM photo_keywords "
    "JOIN keywords ON keywords.id = keyword_id GROUP BY keyword_id",
    "label": "SELECT name, COALESCE(SUM(accepted), 0) FROM labels "
    "LEFT JOIN decisions ON label_id = labels.id WHERE removed = 0 GROUP BY labels.id",
    "album": "SELECT name, -1 FROM smart_albums WHERE current = 1",
    "camera": "SELECT camera, COUNT(*) FROM photos WHERE camera IS NOT NULL GROUP BY camera",
    "lens": "SELECT lens, COUNT(*) FROM photos WHERE lens IS NOT NULL GROUP BY lens",
    "type": "SELECT format, COUNT(*) FROM photos GROUP BY format",
    "year": "SELECT SUBSTR(taken_at, 1, 4), COUNT(*) FROM photos "
    "WHERE taken_at IS NOT NULL GROUP BY 1",
}
_DIRECTORIES = (
    "SELECT directories.path, COUNT(*), folders.path FROM files "
    "JOIN directories ON directories.id = directory_id "
    "JOIN folders ON folders.id = directories.folder_id GROUP BY directory_id"
)


class Facets:
    """The values of each kind that photos of the library have."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._kept: dict[str, tuple[int, list[tuple[str, Value]]]] = {}

    def values(self, facet: Facet, prefix: str = "", limit: int = 20) -> tuple[Value, ...]:
        """Values any word of which begins with `prefix`, in any case and with or without accents.

        Those that begin with it themselves come first, then by count.
        """
        wanted = _findable(prefix)
        fitting = [
            (not plain.startswith(wanted), -value[1], plain, value)
            for plain, value in self._all(facet)
            if plain.startswith(wanted) or f" {wanted}" in plain
        ]
        return tuple(value for *_, value in sorted(fitting)[:limit])

    def _all(self, facet: str) -> list[tuple[str, Value]]:
        """Every value and what it is found by, of the library as it is now."""
        state = self._state()
        kept = self._kept.get(facet)
        if kept is None or kept[0] != state:
            counted = self._folders() if facet == "folder" else self._counted(facet)
            kept = state, [(_findable(text), (text, count)) for text, count in counted]
            self._kept[facet] = kept
        return kept[1]

    def _state(self) -> int:
        """A number that is another one after every change, by this connection or another."""
        (elsewhere,) = self._db.execute("PRAGMA data_version").fetchone()
        return int(elsewhere) << 40 | self._db.conn.total_changes

    def _counted(self, facet: str) -> list[Value]:
        rows = self._db.execute(_COUNTED[facet]).fetchall()
        if facet != "type":
            return [(str(text), int(count)) for text, count in rows]
        kinds: dict[str, int] = {}
        for text, count in rows:
            kinds[kind_of(text)] = kinds.get(kind_of(text), 0) + count
        return [(kind, count) for kind, count in kinds.items() if kind]

    def _folders(self) -> list[Value]:
        """The directories' names from the library's folder on, each with all that lies below."""
        counts: dict[str, int] = {}
        for path, count, root in self._db.execute(_DIRECTORIES):
            directory, top = from_column(path), from_column(root)
            names = [top.name or str(top), *directory.relative_to(top).parts]
            for depth in range(len(names)):
                name = "/".join(names[: depth + 1])
                counts[name] = counts.get(name, 0) + count
        return list(counts.items())


def _findable(text: str) -> str:
    """A value as it is compared: each word after a blank."""
    return " ".join("".join(c if c.isalnum() else f" {c} " for c in folded(text)).split())
