"""Files that can't be reached now: their folder, or a drive below it, is away."""

import os

from sqlite_utils import Database

AWAY = (
    "(folder_id IN (SELECT id FROM folders WHERE offline = 1) OR EXISTS (SELECT 1 FROM mounts "
    "WHERE offline = 1 AND mounts.folder_id = files.folder_id "
    "AND SUBSTR(files.path, 1, LENGTH(mounts.path) + 1) = mounts.path || ?))"
)
"""Holds of a row of `files`; its one parameter is `SEPARATOR`."""
SEPARATOR = os.sep

_PHOTOS = f"""
    SELECT photo_id FROM json_each(?) JOIN files ON photo_id = value WHERE missing = 0
    GROUP BY photo_id HAVING MIN({AWAY})
"""


def any_offline(db: Database) -> bool:
    """Whether anything at all is away."""
    known = "SELECT 1 FROM folders WHERE offline = 1 UNION SELECT 1 FROM mounts WHERE offline"
    return db.execute(known).fetchone() is not None


def offline_photos(db: Database, members: str) -> list[int]:
    """Those of some photos (`as_json`) of which no file can be reached, though one is known."""
    if not any_offline(db):
        return []
    return [photo_id for (photo_id,) in db.execute(_PHOTOS, [members, SEPARATOR])]
