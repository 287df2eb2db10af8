"""Tags of photos: put on by a person or a label, taken off, or as the files say."""

from collections.abc import Iterable, Iterator

from sqlite_utils import Database

from photoclip.catalog.changes.matters import Matter, Said, Value, Values, grouped
from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.tag_rows import ensure_tag, is_used, tag_id
from photoclip.core.edits import Change, RenameChange, TagChange

_OFF = "off"


class Tags:
    """Values: "user" or "label", who put it on; "off": it was taken off, and a file says it."""

    def matter(self, change: TagChange) -> Matter:
        return _matter(change.tag)

    def values(self, change: TagChange) -> dict[int, Value]:
        said = {True: change.source, False: _OFF, None: None}[change.present]
        return dict.fromkeys(change.photo_ids, said)

    def changes(self, matter: Matter, values: Values) -> list[Change]:
        return [
            TagChange(ids, matter.spelled, None)
            if value is None
            else TagChange(ids, matter.spelled, False)
            if value == _OFF
            else TagChange(ids, matter.spelled, True, "label" if value == "label" else "user")
            for value, ids in grouped(values).items()
        ]

    def exactly(self, db: Database, change: TagChange) -> list[Change]:
        ids = dict.fromkeys(change.photo_ids)
        if change.present is None:
            return [change]
        if change.present and change.source == "user":
            return [*_respelled(db, change.tag), change]
        number = tag_id(db, change.tag)
        if change.present:
            known = having(db, "photo_tags", number, ids) | having(db, "tags_off", number, ids)
            bare = tuple(one for one in ids if one not in known)
            return [TagChange(bare, change.tag, True, "label")]
        said = having(db, "said_tags", number, ids)
        off = tuple(one for one in ids if one in said)
        bare = tuple(one for one in ids if one not in said)
        return [TagChange(off, change.tag, False), TagChange(bare, change.tag, None)]

    def read(self, db: Database, matter: Matter, ids: Iterable[int]) -> dict[int, Value]:
        number, members = tag_id(db, matter.spelled), as_json(ids)
        rows = db.execute(
            "SELECT photo_id, source FROM photo_tags "
            f"WHERE tag_id = ? AND source <> 'file' AND photo_id IN {MEMBERS} "
            f"UNION ALL SELECT photo_id, '{_OFF}' FROM tags_off "
            f"WHERE tag_id = ? AND photo_id IN {MEMBERS}",
            [number, members, number, members],
        )
        return dict(rows.fetchall())

    def said(self, db: Database, photo_ids: Iterable[int]) -> Iterator[Said]:
        members = as_json(photo_ids)
        rows = db.execute(
            "SELECT added_at, photo_id, name, source FROM photo_tags JOIN tags ON id = tag_id "
            f"WHERE source <> 'file' AND photo_id IN {MEMBERS} UNION ALL "
            f"SELECT '', photo_id, name, '{_OFF}' FROM tags_off JOIN tags ON id = tag_id "
            f"WHERE photo_id IN {MEMBERS}",
            [members, members],
        ).fetchall()
        for at, photo_id, name, value in rows:
            yield at, photo_id, _matter(name), value

    def write(self, db: Database, matter: Matter, values: Values) -> None:
        number, members, at = ensure_tag(db, matter.spelled), as_json(values), now()
        for table in ("photo_tags", "tags_off"):
            db.execute(
                f"DELETE FROM {table} WHERE tag_id = ? AND photo_id IN {MEMBERS}", [number, members]
            )
        for value, ids in grouped(values).items():
            if value == _OFF:
                db.execute(
                    f"INSERT INTO tags_off (photo_id, tag_id) SELECT value, ? FROM {MEMBERS}",
                    [number, as_json(ids)],
                )
            elif value is None:
                db.execute(
                    "INSERT INTO photo_tags (photo_id, tag_id, source, added_at) "
                    "SELECT photo_id, tag_id, 'file', ? FROM said_tags "
                    f"WHERE tag_id = ? AND photo_id IN {MEMBERS}",
                    [at, number, as_json(ids)],
                )
            else:
                db.execute(
                    "INSERT INTO photo_tags (photo_id, tag_id, source, added_at) "
                    f"SELECT value, ?, ?, ? FROM {MEMBERS}",
                    [number, value, at, as_json(ids)],
                )


def _matter(path: str) -> Matter:
    """As SQLite's NOCASE has it: the letters A to Z are the same in any case."""
    return Matter("tag", path.encode().lower().decode(), path)


def tagged(db: Database, path: str) -> dict[str, tuple[int, ...]]:
    """The photos with a tag, by who put it on."""
    rows = db.execute(
        "SELECT source, photo_id FROM photo_tags WHERE tag_id = ? ORDER BY photo_id",
        [tag_id(db, path)],
    )
    found: dict[str, list[int]] = {}
    for source, photo_id in rows:
        found.setdefault(source, []).append(photo_id)
    return {source: tuple(ids) for source, ids in found.items()}


def having(db: Database, table: str, number: int | None, ids: Iterable[int]) -> set[int]:
    """Those of the photos that a table knows with a tag."""
    rows = db.execute(
        f"SELECT photo_id FROM {table} WHERE tag_id = ? AND photo_id IN {MEMBERS}",
        [number, as_json(ids)],
    )
    return {row[0] for row in rows}


def _respelled(db: Database, path: str) -> list[Change]:
    """Who types a tag that no photo has means it as it is typed now."""
    row = db.execute("SELECT id, name FROM tags WHERE name = ? COLLATE NOCASE", [path]).fetchone()
    if row is None or row[1] == path or is_used(db, row[0]):
        return []
    return [RenameChange(row[1], path)]
