"""What follows of what files say of photos and what a person does: their title, stars, tags, …"""

from collections.abc import Iterable

from sqlite_utils import Database

from photoclip.catalog import written
from photoclip.catalog.clock import now
from photoclip.catalog.idsets import MEMBERS, as_json
from photoclip.catalog.wording import worded

MARKS = ("title", "caption", "rating", "flag")

_TEXTS = ("title", "caption", "flag")
"""Of which "" is given where there is to be none; of stars that is a 0."""


def settle(db: Database, photo_ids: Iterable[int]) -> None:
    """Bring photos in line with what their files say by now; `said_…` is up to date."""
    ids = list(photo_ids)
    settle_marks(db, ids, MARKS)
    settle_tags(db, ids)


def settle_marks(db: Database, photo_ids: Iterable[int], kinds: Iterable[str]) -> None:
    """A person's word, or else that of the files. Only what changes is written."""
    wanted = {kind: _wanted(kind) for kind in kinds}
    members = as_json(photo_ids)
    db.execute(
        f"UPDATE photos SET {', '.join(f'{kind} = {value}' for kind, value in wanted.items())} "
        f"WHERE id IN {MEMBERS} "
        f"AND ({' OR '.join(f'{kind} IS NOT {value}' for kind, value in wanted.items())})",
        [members],
    )
    if not {"title", "caption"}.isdisjoint(wanted):
        index(db, members)


def settle_tags(db: Database, photo_ids: Iterable[int]) -> None:
    """Tags that files say are photos' tags, less those that were taken off."""
    members = as_json(photo_ids)
    db.execute(
        f"DELETE FROM photo_tags WHERE photo_id IN {MEMBERS} AND source = 'file' AND NOT EXISTS "
        "(SELECT 1 FROM said_tags WHERE said_tags.photo_id = photo_tags.photo_id "
        "AND said_tags.tag_id = photo_tags.tag_id)",
        [members],
    )
    db.execute(
        "INSERT OR IGNORE INTO photo_tags (photo_id, tag_id, source, added_at) "
        f"SELECT photo_id, tag_id, 'file', ? FROM said_tags WHERE photo_id IN {MEMBERS} "
        "AND NOT EXISTS (SELECT 1 FROM tags_off WHERE tags_off.photo_id = said_tags.photo_id "
        "AND tags_off.tag_id = said_tags.tag_id)",
        [now(), members],
    )


def index(db: Database, members: str) -> None:
    """Have titles and captions of photos (as JSON) in the index of words.

    What was there before, triggers delete.
    """
    rows = db.execute(
        f"SELECT id, title, caption FROM photos WHERE id IN {MEMBERS} "
        "AND (title IS NOT NULL OR caption IS NOT NULL)",
        [members],
    ).fetchall()
    written.put(db, written.TITLE, [(row[0], worded(row[1])) for row in rows if row[1]])
    written.put(db, written.CAPTION, [(row[0], worded(row[2])) for row in rows if row[2]])


def _wanted(kind: str) -> str:
    given = f"NULLIF(given_{kind}, '')" if kind in _TEXTS else f"given_{kind}"
    return f"CASE WHEN given_{kind} IS NULL THEN said_{kind} ELSE {given} END"
