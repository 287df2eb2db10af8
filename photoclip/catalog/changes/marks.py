"""Stars, flags, titles and captions that a person gives photos."""

from collections.abc import Iterable, Iterator
from typing import Literal

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values, grouped
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.settling import settle_marks
from photoclip.core.edits import Change, FlagChange, RatingChange, WritingChange


class _Marks:
    """What is kept in a column of its own, named as the matter; None: what the files say."""

    names: tuple[str, ...]
    """Of its matters."""

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        column = f"given_{matter.kind}"
        rows = db.execute(
            f"SELECT id, {column} FROM photos WHERE {column} IS NOT NULL AND id IN {MEMBERS}",
            [as_json(ids)],
        )
        return dict(rows.fetchall())

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        for value, ids in grouped(values).items():
            db.execute(
                f"UPDATE photos SET given_{matter.kind} = ? WHERE id IN {MEMBERS}",
                [value, as_json(ids)],
            )
        settle_marks(db, values, [matter.kind])

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        ids = list(photo_ids)
        for name in self.names:
            for photo_id, value in self.read(db, Matter(name), ids).items():
                yield "", photo_id, Matter(name), value


class Ratings(_Marks):
    """Values: 0 to 5."""

    names = ("rating",)

    def matter(self, change: RatingChange) -> Matter:
        del change
        return Matter("rating")

    def values(self, change: RatingChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, change.rating)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        del matter
        return [
            RatingChange(ids, value if isinstance(value, int) else None)
            for value, ids in grouped(values).items()
        ]

    def exactly(self, db: Database, change: RatingChange) -> list[Change]:
        del db
        return [change]


class Flags(_Marks):
    """Values: "pick", "reject" and "" for neither."""

    names = ("flag",)

    def matter(self, change: FlagChange) -> Matter:
        del change
        return Matter("flag")

    def values(self, change: FlagChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, (change.flag or "") if change.given else None)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        del matter
        flags = {"pick": "pick", "reject": "reject"}
        return [
            FlagChange(ids, flags.get(str(value)), given=value is not None)  # type: ignore[arg-type]
            for value, ids in grouped(values).items()
        ]

    def exactly(self, db: Database, change: FlagChange) -> list[Change]:
        """Taking a flag off is nothing to remember where no file says any."""
        if change.flag is not None or not change.given:
            return [change]
        off, bare = _parted(db, "flag", change.photo_ids)
        return [FlagChange(off, None), FlagChange(bare, None, given=False)]


class Writings(_Marks):
    """Values: the text; "" for none."""

    names = ("title", "caption")

    def matter(self, change: WritingChange) -> Matter:
        return Matter(change.field)

    def values(self, change: WritingChange) -> dict[int, Value]:
        return dict.fromkeys(change.photo_ids, change.text)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        field: Literal["title", "caption"] = "title" if matter.kind == "title" else "caption"
        return [
            WritingChange(ids, field, value if isinstance(value, str) else None)
            for value, ids in grouped(values).items()
        ]

    def exactly(self, db: Database, change: WritingChange) -> list[Change]:
        """Clearing what no file says is nothing to remember."""
        if change.text != "":
            return [change]
        off, bare = _parted(db, change.field, change.photo_ids)
        return [WritingChange(off, change.field, ""), WritingChange(bare, change.field, None)]


def _parted(
    db: Database, kind: str, photo_ids: Iterable[int]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The photos of which a file says something, and the others."""
    ids = dict.fromkeys(photo_ids)
    rows = db.execute(
        f"SELECT id FROM photos WHERE said_{kind} IS NOT NULL AND id IN {MEMBERS}", [as_json(ids)]
    )
    said = {row[0] for row in rows}
    return tuple(one for one in ids if one in said), tuple(one for one in ids if one not in said)
