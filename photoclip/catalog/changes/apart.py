"""Photos that a person told apart."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values, grouped
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.core.edits import ApartChange, Change


class Apart:
    """Values: 1, or of a photo and itself the number of copies that are wanted."""

    def matter(self, change: ApartChange) -> Matter:
        return Matter("apart", change.other_id)

    def values(self, change: ApartChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, change.copies)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        return [
            ApartChange(ids, int(matter.what), copies if isinstance(copies, int) else None)
            for copies, ids in grouped(values).items()
        ]

    def exactly(self, db: Database, change: ApartChange) -> list[Change]:  # noqa: ARG002
        return [change]

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        rows = db.execute(
            f"SELECT a, copies FROM told_apart WHERE b = ? AND a IN {MEMBERS}",
            [matter.what, as_json(ids)],
        )
        return dict(rows.fetchall())

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        db.execute(
            f"DELETE FROM told_apart WHERE b = ? AND a IN {MEMBERS}", [matter.what, as_json(values)]
        )
        db.conn.executemany(
            "INSERT INTO told_apart (a, b, copies) SELECT id, ?1, ?2 FROM photos WHERE id = ?3 "
            "AND EXISTS (SELECT 1 FROM photos WHERE id = ?1)",
            [(matter.what, copies, one) for one, copies in values.items() if copies is not None],
        )

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        rows = db.execute(
            f"SELECT a, b, copies FROM told_apart WHERE a IN {MEMBERS}", [as_json(photo_ids)]
        ).fetchall()
        for photo_id, other, copies in rows:
            yield "", photo_id, Matter("apart", other), copies
