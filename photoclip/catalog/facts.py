"""What files say of their photos: in columns, as keywords, and in the index of words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.wording import worded
from photoclip.core.metadata import PhotoMetadata

FACTS = tuple(one.name for one in fields(PhotoMetadata) if one.name != "keywords")
"""The columns."""

MAY_LACK = tuple(one.name for one in fields(PhotoMetadata) if one.default is None)
"""Those of which a file may say nothing."""

_values = attrgetter(*FACTS)

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
    names, marks = ", ".join(FACTS), ", ".join("?" for _ in FACTS)
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
    rows: dict[Standing, list[tuple[Any, ...]]] = {kind: [] for kind in _BECOMES}
    for photo_id, standing, facts in said:
        rows[standing].append((*_values(facts), photo_id))
    for standing, values in rows.items():
        assignments = ", ".join(f"{name} = {_assigned(name, standing)}" for name in FACTS)
        db.conn.executemany(f"UPDATE photos SET {assignments}, described = 1 WHERE id = ?", values)
    describe(db, said)


def describe(db: Database, said: Sequence[Said]) -> None:
    """Bring keywords and the index of words in line, of photos that are in the catalogue."""
    alone = [one.photo_id for one in said if one.standing == "only"]
    if alone:
        db.execute(f"DELETE FROM photo_keywords WHERE photo_id IN {MEMBERS}", [as_json(alone)])
    for one in said:
        _add_keywords(db, one.photo_id, one.metadata.keywords)
    named = [one.photo_id for one in said if one.metadata.title or one.metadata.caption]
    if named:
        index(db, named)


def index(db: Database, photo_ids: Iterable[int]) -> None:
    """Have titles and captions of photos in the index. What was there before, triggers delete."""
    rows = db.execute(
        f"SELECT id, title, caption FROM photos WHERE id IN {MEMBERS}", [as_json(photo_ids)]
    ).fetchall()
    written.put(db, written.TITLE, [(row[0], worded(row[1])) for row in rows if row[1]])
    written.put(db, written.CAPTION, [(row[0], worded(row[2])) for row in rows if row[2]])


def merge(db: Database, goes: int, stays: int) -> None:
    """Give a photo what is known of another one that it turned out to be, where it is not."""
    facts = ", ".join(f"{name} = COALESCE(photos.{name}, other.{name})" for name in MAY_LACK)
    db.execute(
        "UPDATE photos SET added_at = MIN(photos.added_at, other.added_at), "
        f"described = MAX(photos.described, other.described), {facts} "
        "FROM photos AS other WHERE photos.id = ? AND other.id = ?",
        [stays, goes],
    )
    db.execute(
        "INSERT OR IGNORE INTO photo_keywords (photo_id, keyword_id) "
        "SELECT ?, keyword_id FROM photo_keywords WHERE photo_id = ?",
        [stays, goes],
    )
    index(db, [stays])


def of(db: Database, photo_id: int) -> PhotoMetadata:
    """What is known of a photo that is in the catalogue."""
    columns = ", ".join(FACTS)
    row = db.execute(f"SELECT {columns} FROM photos WHERE id = ?", [photo_id]).fetchone()
    keywords = db.execute(
        "SELECT text FROM keywords JOIN photo_keywords ON keyword_id = id WHERE photo_id = ? "
        "ORDER BY text COLLATE NOCASE",
        [photo_id],
    )
    said = dict(zip(FACTS, row, strict=True))
    return PhotoMetadata(**said, keywords=tuple(one[0] for one in keywords))


def _add_keywords(db: Database, photo_id: int, texts: Iterable[str]) -> None:
    for text in texts:
        row = db.execute("SELECT id FROM keywords WHERE text = ? COLLATE NOCASE", [text]).fetchone()
        if row is None:
            number = int(
                db.execute("INSERT INTO keywords (text) VALUES (?)", [text]).lastrowid or 0
            )
            written.put(db, written.KEYWORD, [(number, worded(text))])
        else:
            number = row[0]
        db.execute("INSERT OR IGNORE INTO photo_keywords VALUES (?, ?)", [photo_id, number])


def _assigned(name: str, standing: Standing) -> str:
    return _BECOMES[standing].format(name=name) if name in MAY_LACK or standing == "copy" else "?"
