"""How many photos have each tag, kept up to date change by change.

To count everything takes half a second in a large library, and whoever tags wants the counts after
every tag. So it is done once; from then on triggers of this connection note what photos had before
a change, and only those photos are counted again. What another connection writes makes all of it be
counted anew.
"""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json

_MOST = 3000
"""Notes: more than so many take as long as counting anew."""

_NOTES = "tag_notes"
_LISTED = "photo_id NOT IN (SELECT id FROM photos WHERE listed = 0)"
_TRIGGERS = (
    # Where, which photo and tag, and whether the photo had it. Tag 0: whether it was listed.
    ("INSERT ON main.photo_tags", "new.photo_id", "new.tag_id", "0"),
    ("DELETE ON main.photo_tags", "old.photo_id", "old.tag_id", "1"),
    ("UPDATE OF listed ON main.photos", "old.id", "0", "old.listed"),
    ("DELETE ON main.photos", "old.id", "0", "old.listed"),
    # Photo 0: tags themselves have changed.
    ("INSERT ON main.tags", "0", "new.id", "0"),
    ("UPDATE ON main.tags", "0", "new.id", "0"),
    ("DELETE ON main.tags", "0", "old.id", "0"),
)

Note = tuple[int, int, int]


class TagCounts:
    """Counts of listed photos, as they were when `catch_up` was last called."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._version: int | None = None
        self._together: dict[tuple[int, ...], int] = {}
        self.own: dict[int, int] = {}
        """Of the photos that have a tag itself."""
        self.state = 0
        """Another number after every change of a count, or of a tag."""

    def catch_up(self) -> None:
        """Let the counts be as things are now."""
        version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
        if self._version != version or self._db.conn.in_transaction:
            self._count_anew(version)
            return
        notes = self._taken()
        if len(notes) > _MOST:
            self._count_anew(version)
        elif notes:
            self.state += 1
            self._follow(notes)

    def together(self, sets: Iterable[tuple[int, ...]]) -> list[int]:
        """How many photos have any of some tags, of each of several sets of them."""
        wanted = list(sets)
        counts = {tags: self._count(tags) for tags in wanted}
        self._together = {tags: count for tags, count in counts.items() if len(tags) > 1}
        return [counts[tags] for tags in wanted]

    def _count(self, tags: tuple[int, ...]) -> int:
        having = [one for one in tags if self.own.get(one)]
        if len(tags) < 2 or not having:
            return self.own.get(tags[0], 0) if tags else 0
        if tags in self._together:
            return self._together[tags]
        row = self._db.execute(
            "SELECT COUNT(DISTINCT photo_id) FROM photo_tags "
            f"WHERE tag_id IN {MEMBERS} AND {_LISTED}",
            [as_json(having)],
        )
        return int(row.fetchone()[0])

    def _count_anew(self, version: int) -> None:
        """All by an index, less what is not listed: that is the fastest way."""
        self.state += 1
        inside = self._db.conn.in_transaction
        if not inside:
            self._take_notes()
        # What is read inside a transaction may be taken back with it, and the notes, too.
        self._version = None if inside else version
        self._together = {}
        self.own = dict(
            self._db.execute("SELECT tag_id, COUNT(*) FROM photo_tags GROUP BY tag_id").fetchall()
        )
        hidden = self._db.execute(
            "SELECT tag_id, COUNT(*) FROM photo_tags "
            "WHERE photo_id IN (SELECT id FROM photos WHERE listed = 0) GROUP BY tag_id"
        )
        for tag, count in hidden.fetchall():
            self.own[tag] -= count

    def _take_notes(self) -> None:
        """From now on; what was noted before is forgotten."""
        self._db.execute(
            f"CREATE TEMP TABLE IF NOT EXISTS {_NOTES} "
            "(photo_id INTEGER, tag_id INTEGER, was INTEGER, PRIMARY KEY (photo_id, tag_id)) "
            "WITHOUT ROWID"
        )
        for number, (event, photo, tag, was) in enumerate(_TRIGGERS):
            # The first note counts: nowhere are rows of these tables replaced, which would go here,
            # too (https://www.sqlite.org/lang_createtrigger.html).
            self._db.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS {_NOTES}_{number} AFTER {event} BEGIN "
                f"INSERT OR IGNORE INTO {_NOTES} VALUES ({photo}, {tag}, {was}); END"
            )
        self._forget_notes()

    def _taken(self) -> list[Note]:
        rows = self._db.execute(
            f"SELECT photo_id, tag_id, was FROM temp.{_NOTES} LIMIT {_MOST + 1}"
        ).fetchall()
        if rows:
            self._forget_notes()
        return rows

    def _forget_notes(self) -> None:
        inside = self._db.conn.in_transaction
        self._db.execute(f"DELETE FROM temp.{_NOTES}")
        if not inside:  # the statement has begun one
            self._db.conn.commit()

    def _follow(self, notes: Sequence[Note]) -> None:
        """Count the photos again of which something was noted."""
        changes = self._changes([note for note in notes if note[0]])
        touched: set[int] = set()
        for before, after in changes:
            for tag in after - before:
                self.own[tag] = self.own.get(tag, 0) + 1
            for tag in before - after:
                self.own[tag] -= 1
            touched |= before ^ after
        for tags, count in self._together.items():
            if not touched.isdisjoint(tags):
                more = sum(
                    after.isdisjoint(tags) < before.isdisjoint(tags) for before, after in changes
                )
                less = sum(
                    after.isdisjoint(tags) > before.isdisjoint(tags) for before, after in changes
                )
                self._together[tags] = count + more - less

    def _changes(self, notes: Sequence[Note]) -> list[tuple[set[int], set[int]]]:
        """The tags that photos counted for, and for which they count now."""
        photos = {photo for photo, _, _ in notes}
        members = as_json(photos)
        now: dict[int, set[int]] = {photo: set() for photo in photos}
        for photo, tag in self._db.execute(
            f"SELECT photo_id, tag_id FROM photo_tags WHERE photo_id IN {MEMBERS}", [members]
        ).fetchall():
            now[photo].add(tag)
        listed = {
            photo
            for (photo,) in self._db.execute(
                f"SELECT id FROM photos WHERE listed <> 0 AND id IN {MEMBERS}", [members]
            ).fetchall()
        }
        had, were = {photo: set(tags) for photo, tags in now.items()}, set(listed)
        for photo, tag, was in notes:
            some, one = (had[photo], tag) if tag else (were, photo)
            (some.add if was else some.discard)(one)
        return [
            (had[photo] if photo in were else set(), now[photo] if photo in listed else set())
            for photo in photos
        ]
