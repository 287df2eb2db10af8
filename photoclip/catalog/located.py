"""Where the photos were taken, for the map."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlite_utils import Database

from photoclip.core.vectors import Ids


@dataclass(frozen=True, slots=True, eq=False)
class Located:
    """The listed photos (n,) with a place, newest first, in degrees, and how many have none."""

    ids: Ids
    latitude: NDArray[np.float64]
    longitude: NDArray[np.float64]
    without: int


def located(db: Database) -> Located:
    """All of them; they come as one text, as `idsets.ids_of` has it."""
    row = db.execute(
        "SELECT GROUP_CONCAT(id || ',' || latitude || ',' || longitude) FROM (SELECT id, latitude, "
        "longitude FROM photos WHERE listed = 1 AND latitude IS NOT NULL AND longitude IS NOT NULL "
        "ORDER BY COALESCE(taken_at, added_at) DESC, id)"
    ).fetchone()
    numbers = np.fromstring(row[0] or "", np.float64, sep=",").reshape(-1, 3)
    listed = db.execute("SELECT value FROM counts WHERE name = 'photos'").fetchone()
    ids = numbers[:, 0].astype(np.int64)
    return Located(ids, numbers[:, 1].copy(), numbers[:, 2].copy(), int(listed[0]) - len(ids))
