"""What sidecars say, laid over what photos' files say themselves.

`said_…` of a photo is of both. Of photos that have sidecars, what the files alone say is kept
aside: it is put back first whenever something new is read, and the sidecars are laid over it again.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlite_utils import Database

from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.settling import settle
from photoclip.catalog.tag_rows import ensure_tag
from photoclip.core.agreeing import agreed, united
from photoclip.core.annotations import Annotations
from photoclip.core.tags import SEPARATOR

_FIELDS = ("title", "caption", "rating", "flag", "alt")


def lift(db: Database, photo_ids: Iterable[int]) -> list[int]:
    """Let photos say again what their files alone do; those that sidecars were lifted off.

    They are to be laid on again, by `lay`, in the same transaction.
    """
    own = _aside(db, photo_ids)
    if own:
        _put_said(db, own)
        db.execute(f"DELETE FROM said_by_files WHERE photo_id IN {MEMBERS}", [as_json(own)])
    return list(own)


def lay(db: Database, photo_ids: Iterable[int]) -> None:
    """Lay sidecars over what photos' files say, and let what follows from that be so."""
    ids = list(photo_ids)
    sidecars = _sidecars(db, ids)
    own = said_in_all(db, list(sidecars))
    db.conn.executemany(
        "INSERT OR REPLACE INTO said_by_files (photo_id, said) VALUES (?, ?)",
        [(photo_id, dumped(said)) for photo_id, said in own.items()],
    )
    _put_said(db, {one: agreed(own[one], said) for one, said in sidecars.items()})
    settle(db, ids)


def own_of(db: Database, photo_ids: Iterable[int]) -> dict[int, Annotations]:
    """What photos' files say themselves."""
    ids = list(photo_ids)
    return said_in_all(db, ids) | _aside(db, ids)


def put_tags(db: Database, tags: Iterable[tuple[int, Iterable[str]]]) -> None:
    """Note that files say photos have tags, besides those known: (photo, paths) of each."""
    pairs = [(photo_id, path) for photo_id, paths in tags for path in paths]
    numbers = {path: ensure_tag(db, path) for path in dict.fromkeys(path for _, path in pairs)}
    db.conn.executemany(
        "INSERT OR IGNORE INTO said_tags (photo_id, tag_id) VALUES (?, ?)",
        [(photo_id, numbers[path]) for photo_id, path in pairs],
    )
    undouble(db, {photo_id for photo_id, _ in pairs})


def undouble(db: Database, photo_ids: Iterable[int]) -> None:
    """Let files not say "dog" of photos of which they say "animal/dog": programs write both, and
    of several files of a photo one may have been written by a program that knows no levels."""
    with_levels = db.execute(
        "SELECT photo_id FROM said_tags JOIN tags ON id = tag_id "
        f"WHERE photo_id IN {MEMBERS} AND INSTR(name, '{SEPARATOR}') GROUP BY photo_id",
        [as_json(photo_ids)],
    )
    for (photo_id,) in with_levels.fetchall():
        rows = db.execute(
            "SELECT tag_id, name FROM said_tags JOIN tags ON id = tag_id WHERE photo_id = ?",
            [photo_id],
        ).fetchall()
        kept = set(united([[name for _, name in rows]]))
        db.conn.executemany(
            "DELETE FROM said_tags WHERE photo_id = ? AND tag_id = ?",
            [(photo_id, number) for number, name in rows if name not in kept],
        )


def said_in_all(db: Database, photo_ids: Sequence[int]) -> dict[int, Annotations]:
    """What is said of photos in all."""
    members = as_json(photo_ids)
    tags: dict[int, list[str]] = {}
    for photo_id, path in db.execute(
        "SELECT photo_id, name FROM said_tags JOIN tags ON id = tag_id "
        f"WHERE photo_id IN {MEMBERS} ORDER BY name COLLATE NOCASE",
        [members],
    ):
        tags.setdefault(photo_id, []).append(path)
    columns = ", ".join(f"said_{name}" for name in _FIELDS)
    rows = db.execute(f"SELECT id, {columns} FROM photos WHERE id IN {MEMBERS}", [members])
    return {
        row[0]: Annotations(
            **dict(zip(_FIELDS, row[1:], strict=True)), tags=tuple(tags.get(row[0], ()))
        )
        for row in rows
    }


def dumped(said: Annotations) -> str:
    """What is said, as text; only what says anything."""
    return json.dumps(
        {name: value for name, value in asdict(said).items() if value}, ensure_ascii=False
    )


def loaded(text: str) -> Annotations:
    """What `dumped` made a text of."""
    values: dict[str, Any] = json.loads(text)
    return Annotations(**{**values, "tags": tuple(values.get("tags", ()))})


def _aside(db: Database, photo_ids: Iterable[int]) -> dict[int, Annotations]:
    """What files alone say, of photos that have sidecars laid over them."""
    rows = db.execute(
        f"SELECT photo_id, said FROM said_by_files WHERE photo_id IN {MEMBERS}",
        [as_json(photo_ids)],
    )
    return {photo_id: loaded(text) for photo_id, text in rows.fetchall()}


def _sidecars(db: Database, photo_ids: Iterable[int]) -> dict[int, list[Annotations]]:
    """What sidecars say of photos, the newest first."""
    rows = db.execute(
        f"SELECT photo_id, said FROM sidecars WHERE photo_id IN {MEMBERS} "
        "ORDER BY photo_id, mtime_ns DESC, path",
        [as_json(photo_ids)],
    )
    found: dict[int, list[Annotations]] = {}
    for photo_id, text in rows.fetchall():
        found.setdefault(photo_id, []).append(loaded(text))
    return found


def _put_said(db: Database, said: Mapping[int, Annotations]) -> None:
    assignments = ", ".join(f"said_{name} = ?" for name in _FIELDS)
    db.conn.executemany(
        f"UPDATE photos SET {assignments} WHERE id = ?",
        [(*(getattr(one, name) for name in _FIELDS), number) for number, one in said.items()],
    )
    db.execute(f"DELETE FROM said_tags WHERE photo_id IN {MEMBERS}", [as_json(said)])
    put_tags(db, ((number, one.tags) for number, one in said.items()))
