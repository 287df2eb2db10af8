"""Albums, made by hand and saved searches: shown, or put away."""

from sqlite_utils import Database

from photoclip.catalog.changes.things import State, is_taken
from photoclip.core.edits import AlbumChange, Change, SmartAlbumChange


class Albums:
    """States: the name; None for one that is put away with its photos."""

    def which(self, change: AlbumChange) -> int:
        return change.album_id

    def wanted(self, change: AlbumChange) -> State:
        return change.name

    def is_there(self, db: Database, change: AlbumChange) -> bool:
        row = db.execute("SELECT 1 FROM albums WHERE id = ?", [change.album_id]).fetchone()
        return row is not None

    def state(self, db: Database, change: AlbumChange) -> State:
        row = db.execute(
            "SELECT name FROM albums WHERE id = ? AND removed = 0", [change.album_id]
        ).fetchone()
        return None if row is None else str(row[0])

    def obstacle(self, db: Database, change: AlbumChange) -> str:
        if change.name is None or not is_taken(db, "albums", change.album_id, change.name):
            return ""
        return f"There is an album “{change.name}” already."

    def show(self, db: Database, change: AlbumChange) -> None:
        db.execute(
            "UPDATE albums SET removed = (?1 IS NULL), name = COALESCE(?1, name) WHERE id = ?2",
            [change.name, change.album_id],
        )

    def back(self, change: AlbumChange, state: str | None) -> Change:
        return AlbumChange(change.album_id, state)


class SmartAlbums:
    """States: the number of what it asks, of all that it ever asked; None: it is put away."""

    def which(self, change: SmartAlbumChange) -> int:
        return change.album_id

    def wanted(self, change: SmartAlbumChange) -> State:
        return change.state

    def is_there(self, db: Database, change: SmartAlbumChange) -> bool:
        row = db.execute(
            "SELECT 1 FROM smart_albums WHERE album_id = ?", [change.album_id]
        ).fetchone()
        return row is not None

    def state(self, db: Database, change: SmartAlbumChange) -> State:
        row = db.execute(
            "SELECT id FROM smart_albums WHERE album_id = ? AND current = 1", [change.album_id]
        ).fetchone()
        return None if row is None else int(row[0])

    def obstacle(self, db: Database, change: SmartAlbumChange) -> str:
        del db, change
        return ""  # `catalog.smart_albums` sees to names

    def show(self, db: Database, change: SmartAlbumChange) -> None:
        db.execute(
            "UPDATE smart_albums SET current = (id IS ?) WHERE album_id = ?",
            [change.state, change.album_id],
        )

    def back(self, change: SmartAlbumChange, state: int | None) -> Change:
        return SmartAlbumChange(change.album_id, state)
