"""Photos of hand-made albums, in their order."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.core.edits import Change, MembersChange


class Members:
    """Values: the number of the photo's place in the album."""

    def matter(self, change: MembersChange) -> Matter:
        return Matter("member", change.album_id)

    def values(self, change: MembersChange) -> dict[int, Value]:
        if not change.present:
            return dict.fromkeys(change.photo_ids)
        return dict(zip(change.photo_ids, change.places, strict=True))

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        album_id = int(matter.what)
        there = {one: place for one, place in values.items() if isinstance(place, int)}
        out = tuple(one for one in values if one not in there)
        both = (
            MembersChange(tuple(there), album_id, True, tuple(there.values())),
            MembersChange(out, album_id, False),
        )
        return [one for one in both if one.photo_ids]

    def exactly(self, db: Database, change: MembersChange) -> list[Change]:
        """Photos that are in the album already keep their places."""
        if not change.present or change.places:
            return [change]
        known = self.read(db, self.matter(change), change.photo_ids)
        new = tuple(one for one in dict.fromkeys(change.photo_ids) if one not in known)
        (last,) = db.execute(
            "SELECT COALESCE(MAX(place), 0) FROM album_photos WHERE album_id = ?", [change.album_id]
        ).fetchone()
        places = tuple(range(last + 1, last + 1 + len(new)))
        return [MembersChange(new, change.album_id, True, places)]

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        rows = db.execute(
            "SELECT photo_id, place FROM album_photos "
            f"WHERE album_id = ? AND photo_id IN {MEMBERS}",
            [matter.what, as_json(ids)],
        )
        return dict(rows.fetchall())

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        db.execute(
            f"DELETE FROM album_photos WHERE album_id = ? AND photo_id IN {MEMBERS}",
            [matter.what, as_json(values)],
        )
        db.conn.executemany(
            "INSERT INTO album_photos (album_id, photo_id, place) VALUES (?, ?, ?)",
            [(matter.what, one, place) for one, place in values.items() if place is not None],
        )

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        rows = db.execute(
            f"SELECT photo_id, album_id, place FROM album_photos WHERE photo_id IN {MEMBERS}",
            [as_json(photo_ids)],
        ).fetchall()
        for photo_id, album_id, place in rows:
            yield "", photo_id, Matter("member", album_id), place
