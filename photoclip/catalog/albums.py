"""Albums that a person put together; see `smart_albums` for saved searches."""

from sqlite_utils import Database

from photoclip.catalog.clock import now
from photoclip.catalog.idsets import ids_of
from photoclip.core.albums import Album, Places
from photoclip.core.vectors import Ids

_UNLISTED = "photo_id IN (SELECT id FROM photos WHERE listed = 0)"


class Albums:
    """Hand-made albums. A removed one is put away with its photos: undo brings it back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def new(self, name: str) -> int:
        """The id of an album to be shown by an `AlbumChange`."""
        number = self._db.execute(
            "INSERT INTO albums (name, added_at) VALUES (?, ?)", [name, now()]
        ).lastrowid
        return int(number or 0)

    def all(self) -> tuple[Album, ...]:
        """Every album, by name, with the number of its photos that are listed."""
        rows = self._db.execute(
            "SELECT id, name, (SELECT COUNT(*) FROM album_photos WHERE album_id = albums.id) - "
            f"(SELECT COUNT(*) FROM album_photos WHERE album_id = albums.id AND {_UNLISTED}) "
            "FROM albums WHERE removed = 0 ORDER BY name COLLATE NOCASE, id"
        )
        return tuple(Album(*row) for row in rows)

    def find(self, name: str) -> Album | None:
        """The album of a name, in any case."""
        wanted = name.casefold()
        return next((one for one in self.all() if one.name.casefold() == wanted), None)

    def ids(self, album_id: int) -> Ids:
        """Ids (n,) of an album's listed photos, in their order."""
        return ids_of(
            self._db,
            "SELECT photo_id FROM album_photos WHERE album_id = ? "
            f"AND NOT {_UNLISTED} ORDER BY place, photo_id",
            [album_id],
        )

    def places(self, album_id: int) -> Places:
        """The numbers that all of an album's photos are ordered by, in that order.

        Those that are in no list now, such as what lies in the trash, are among them.
        """
        rows = self._db.execute(
            "SELECT photo_id, place FROM album_photos WHERE album_id = ? ORDER BY place, photo_id",
            [album_id],
        )
        return dict(rows.fetchall())
