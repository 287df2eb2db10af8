"""What is said of many photos, summed up: one question for each kind, however many there are."""

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.core.tagging_events import SelectionSummed, SummedField
from photoclip.core.tags import Tag
from photoclip.core.vectors import Ids

_NOTHING: dict[SummedField, str] = {
    "rating": "0",
    "flag": "''",
    "title": "''",
    "caption": "''",
}
"""What a field is taken for where there is nothing in it."""


class Sums:
    """Read only."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, photo_ids: Ids) -> SelectionSummed:
        """What these photos (n,) have in common, and where they differ.

        No stars, no flag and no text are as good as none in the library.
        """
        members = as_json(photo_ids)
        asked = ", ".join(
            f"MIN(IFNULL({field}, {none})), MAX(IFNULL({field}, {none}))"
            for field, none in _NOTHING.items()
        )
        count, *bounds = self._db.execute(
            f"SELECT COUNT(*), {asked} FROM photos WHERE id IN {MEMBERS}", [members]
        ).fetchone()
        least, most = bounds[::2], bounds[1::2]
        common = {
            field: low if low == high else None
            for field, low, high in zip(_NOTHING, least, most, strict=True)
        }
        return SelectionSummed(
            count,
            self._tags(members),
            rating=common["rating"],
            flag=common["flag"] or None,
            title=common["title"],
            caption=common["caption"],
            differing=frozenset(
                field for field, low, high in zip(_NOTHING, least, most, strict=True) if low != high
            ),
        )

    def _tags(self, members: str) -> tuple[tuple[Tag, int], ...]:
        rows = self._db.execute(
            "SELECT tags.id, tags.name, tags.colour, COUNT(*) FROM photo_tags "
            f"JOIN tags ON tags.id = tag_id WHERE photo_id IN {MEMBERS} GROUP BY tags.id",
            [members],
        )
        return tuple(
            (Tag(number, path, colour=colour), count) for number, path, colour, count in rows
        )
