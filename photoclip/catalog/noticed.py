"""Photos that a library shows by itself: added lately, taken on the same day, gone."""

from collections.abc import Iterable

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json, ids_of, pairs_of
from photoclip.core.distinct import distinct
from photoclip.core.vectors import Ids

_TAKEN_ON = (
    # A moment of a day is the day itself, or goes on with "T".
    "FROM json_each(?) CROSS JOIN photos "
    "ON photos.taken_at >= json_each.value AND photos.taken_at < json_each.value || '~' "
    "WHERE photos.listed = 1"
)
_GONE = (
    "FROM files WHERE missing = 1 AND NOT EXISTS (SELECT 1 FROM files AS other "
    "WHERE other.photo_id = files.photo_id AND other.missing = 0)"
)
_PLACED = "latitude >= -90 AND longitude >= -180"
_ADDED = "FROM photos WHERE listed = 1 AND added_at >= ? AND added_at < ?"


class Noticed:
    """Sets of listed photos, each by way of an index."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def added(self, since: str, before: str) -> Ids:
        """The photos that came in between two moments (ISO 8601, UTC), in no order.

        (n, 2): the id of each, and when it came, in seconds since 1970.
        """
        select = f"SELECT id AS a, strftime('%s', added_at) AS b {_ADDED}"
        return pairs_of(self._db, select, [since, before])

    def count_added(self, since: str, before: str) -> int:
        """How many photos came in between two moments."""
        return self._count(f"SELECT COUNT(*) {_ADDED}", since, before)

    def first_year(self) -> int | None:
        """The year of the photo taken first, None where no photo says when."""
        row = self._db.execute("SELECT MIN(taken_at) FROM photos WHERE taken_at IS NOT NULL")
        text = row.fetchone()[0]
        return int(text[:4]) if text and text[:4].isdigit() else None

    def taken_on(self, days: Iterable[str]) -> Ids:
        """Ids (n,) of the photos taken on days ("2023-11-21"), day after day, by the time."""
        return ids_of(
            self._db,
            f"SELECT photos.id {_TAKEN_ON} ORDER BY json_each.key, photos.taken_at, photos.id",
            [as_json(days)],
        )

    def count_taken_on(self, days: Iterable[str]) -> dict[str, int]:
        """How many photos were taken on each of the days, where there are any."""
        rows = self._db.execute(
            f"SELECT json_each.value, COUNT(*) {_TAKEN_ON} "
            "GROUP BY json_each.key ORDER BY json_each.key",
            [as_json(days)],
        )
        return {day: int(count) for day, count in rows}

    def gone(self) -> Ids:
        """Sorted ids (n,) of the photos none of whose files is there any more."""
        return distinct(ids_of(self._db, f"SELECT photo_id {_GONE}"))

    def count_gone(self) -> int:
        """How many photos have no file any more."""
        return self._count(f"SELECT COUNT(DISTINCT photo_id) {_GONE}")

    def count_placed(self) -> int:
        """How many photos say where they were taken: counted in the index of places alone, less the
        few of those that aren't listed."""
        return self._count(
            f"SELECT (SELECT COUNT(*) FROM photos WHERE {_PLACED}) - (SELECT COUNT(*) FROM photos "
            f"INDEXED BY idx_photos_unlisted WHERE listed = 0 AND {_PLACED})"
        )

    def still_gone(self, photo_ids: Iterable[int]) -> Ids:
        """Those of the photos none of whose files is there, sorted."""
        found = ids_of(
            self._db, f"SELECT photo_id {_GONE} AND photo_id IN {MEMBERS}", [as_json(photo_ids)]
        )
        return distinct(found)

    def _count(self, select: str, *bound: str) -> int:
        return int(self._db.execute(select, list(bound)).fetchone()[0])
