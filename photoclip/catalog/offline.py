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


def any_offline(db: Database) -> bool:
    """Whether anything at all is away."""
    known = "SELECT 1 FROM folders WHERE offline = 1 UNION SELECT 1 FROM mounts WHERE offline"
    return db.execute(known).fetchone() is not None
