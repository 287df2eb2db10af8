"""What is shown in a corner of a photo: one statement for all photos that are looked at."""

from sqlite_utils import Database

from photoclip.catalog.offline import AWAY, SEPARATOR, any_offline
from photoclip.core.photo import Badge

_BADGES = """
    WITH asked AS (SELECT value AS id FROM json_each(?1))
    SELECT photos.id, 'raw' FROM asked JOIN photos ON photos.id = asked.id WHERE format = 'RAW'
    UNION SELECT photo_id, CASE kind WHEN 'raw' THEN 'raw-beside' ELSE 'live' END
    FROM asked JOIN extras ON photo_id = asked.id WHERE missing = 0
    UNION SELECT photo_id, 'sidecar' FROM asked JOIN sidecars ON photo_id = asked.id
"""
_OFFLINE = f"""
    SELECT photo_id FROM json_each(?) JOIN files ON photo_id = value WHERE missing = 0
    GROUP BY photo_id HAVING MIN({AWAY})
"""


def badges(db: Database, members: str) -> dict[int, frozenset[Badge]]:
    """What is there to be shown of some photos (`as_json`), by their ids; nothing of most."""
    found: dict[int, frozenset[Badge]] = {}
    for photo_id, badge in db.execute(_BADGES, [members]):
        found[photo_id] = found.get(photo_id, frozenset()) | {badge}
    if any_offline(db):
        for (photo_id,) in db.execute(_OFFLINE, [members, SEPARATOR]):
            found[photo_id] = found.get(photo_id, frozenset()) | {"offline"}
    return found
