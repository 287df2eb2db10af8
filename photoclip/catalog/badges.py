"""What is shown in a corner of a photo: one statement for all photos that are looked at."""

from sqlite_utils import Database

from photoclip.catalog.offline import offline_photos
from photoclip.core.photo import Badge

_BADGES = """
    WITH asked AS (SELECT value AS id FROM json_each(?1))
    SELECT photos.id, 'raw' FROM asked JOIN photos ON photos.id = asked.id WHERE format = 'RAW'
    UNION SELECT photo_id, CASE kind WHEN 'raw' THEN 'raw-beside' ELSE 'live' END
    FROM asked JOIN extras ON photo_id = asked.id WHERE missing = 0
    UNION SELECT photo_id, 'sidecar' FROM asked JOIN sidecars ON photo_id = asked.id
"""


def badges(db: Database, members: str) -> dict[int, frozenset[Badge]]:
    """What is there to be shown of some photos (`as_json`), by their ids; nothing of most."""
    found: dict[int, frozenset[Badge]] = {}
    for photo_id, badge in db.execute(_BADGES, [members]):
        found[photo_id] = found.get(photo_id, frozenset()) | {badge}
    for photo_id in offline_photos(db, members):
        found[photo_id] = found.get(photo_id, frozenset()) | {"offline"}
    return found
