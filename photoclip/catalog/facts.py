"""What files say of their photos: in columns, and as tags."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.layers import lay, lift, put_tags, undouble
from photoclip.catalog.settling import settle
from photoclip.core.metadata import PhotoMetadata

_FACTS = tuple(one.name for one in fields(PhotoMetadata) if one.name != "keywords")
_SETTLED = {name: f"said_{name}" for name in ("title", "caption", "rating", "flag", "alt")}
"""What somebody else than the file may have a say in: see `settling`."""

_COLUMNS = {name: _SETTLED.get(name, name) for name in _FACTS}

_MAY_LACK = {_COLUMNS[one.name] for one in fields(PhotoMetadata) if one.default is None}
"""Columns of which a file may say nothing."""

_values = attrgetter(*_FACTS)

Standing = Literal["only", "rewritten", "copy"]
"""What a file is to its photo: its only one, one of several that was rewritten, or one more."""


class Said(NamedTuple):
    """What a file says of a photo."""

    photo_id: int
    standing: Standing
    metadata: PhotoMetadata


_BECOMES: dict[Standing, str] = {
    "only": "?",
    "rewritten": "COALESCE(?, {name})",
    "copy": "COALESCE({name}, ?)",
}


def add(db: Database, contents: Mapping[str, PhotoMetadata | None]) -> None:
    """New photos by their content hashes; of one that was only identified nothing is known yet."""
    names, marks = ", ".join(_COLUMNS.values()), ", ".join("?" for _ in _FACTS)
    added_at = now()
    db.conn.executemany(
        "INSERT INTO photos (content_hash, added_at, described, "
        f"{names}) VALUES (?, ?, ?, {marks})",
        [
            (content, added_at, int(facts is not None), *_values(facts or PhotoMetadata()))
            for content, facts in contents.items()
        ],
    )


def update(db: Database, said: Sequence[Said]) -> None:
    """Take over what files say of known photos.

    A photo's only file has the last word. Of several, one that was rewritten counts for more than
    what was known, and one that came later for less; neither can say that a fact is none.
    """
    lifted = lift(db, [one.photo_id for one in said])
    rows: dict[Standing, list[tuple[Any, ...]]] = {kind: [] for kind in _BECOMES}
    for photo_id, standing, facts in said:
        rows[standing].append((*_values(facts), photo_id))
    for standing, values in rows.items():
        assignments = ", ".join(
            f"{name} = {_assigned(name, standing)}" for name in _COLUMNS.values()
        )
        db.conn.executemany(f"UPDATE photos SET {assignments}, described = 1 WHERE id = ?", values)
    describe(db, said)
    lay(db, lifted)


def describe(db: Database, said: Sequence[Said]) -> None:
    """Take over keywords, and let what follows from all that files say be so."""
    alone = [one.photo_id for one in said if one.standing == "only"]
    if alone:
        db.execute(f"DELETE FROM said_tags WHERE photo_id IN {MEMBERS}", [as_json(alone)])
    put_tags(db, ((one.photo_id, one.metadata.keywords) for one in said))
    settle(db, [one.photo_id for one in said])


def merge(db: Database, goes: int, stays: int) -> None:
    """Give a photo what is known of another one that it turned out to be, where it is not."""
    lift(db, [goes, stays])
    facts = ", ".join(f"{name} = COALESCE(photos.{name}, other.{name})" for name in _MAY_LACK)
    db.execute(
        "UPDATE photos SET added_at = MIN(photos.added_at, other.added_at), "
        f"described = MAX(photos.described, other.described), {facts} "
        "FROM photos AS other WHERE photos.id = ? AND other.id = ?",
        [stays, goes],
    )
    db.execute(
        "INSERT OR IGNORE INTO said_tags (photo_id, tag_id) "
        "SELECT ?, tag_id FROM said_tags WHERE photo_id = ?",
        [stays, goes],
    )
    undouble(db, [stays])
    lay(db, [stays])


def of(db: Database, photo_id: int) -> PhotoMetadata:
    """What files say of a photo that is in the catalogue."""
    columns = ", ".join(_COLUMNS.values())
    row = db.execute(f"SELECT {columns} FROM photos WHERE id = ?", [photo_id]).fetchone()
    keywords = db.execute(
        "SELECT name FROM tags JOIN said_tags ON tag_id = id WHERE photo_id = ? "
        "ORDER BY name COLLATE NOCASE",
        [photo_id],
    )
    said = dict(zip(_FACTS, row, strict=True))
    return PhotoMetadata(**said, keywords=tuple(one[0] for one in keywords))


def _assigned(name: str, standing: Standing) -> str:
    return _BECOMES[standing].format(name=name) if name in _MAY_LACK or standing == "copy" else "?"
