"""What the person searched for lately."""

from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from photoclip.catalog.clock import now

_MOST = 200
_LONGEST = 500
_STILL_TYPING = timedelta(seconds=20)


class Searches:
    """Recent searches, each once, the newest first; beyond two hundred the oldest go."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def remember(self, text: str) -> None:
        """Record a search that was made just now.

        The window searches while its user types: of words that grew (or shrank) letter by letter
        only the last are kept.
        """
        if len(text) > _LONGEST:
            return
        typing_since = (datetime.now(UTC) - _STILL_TYPING).isoformat(timespec="seconds")
        with self._db.atomic():
            self._db.execute(
                "DELETE FROM searches WHERE text = ? COLLATE NOCASE OR (searched_at >= ? AND "
                "(substr(?, 1, length(text)) = text OR substr(text, 1, length(?)) = ?))",
                [text, typing_since, text, text, text],
            )
            self._db.execute(
                "INSERT INTO searches (text, searched_at) VALUES (?, ?)", [text, now()]
            )
            self._db.execute(
                "DELETE FROM searches WHERE id <= (SELECT MAX(id) FROM searches) - ?", [_MOST]
            )

    def recent(self, limit: int) -> tuple[str, ...]:
        """The latest searches, newest first."""
        rows = self._db.execute("SELECT text FROM searches ORDER BY id DESC LIMIT ?", [limit])
        return tuple(row[0] for row in rows)

    def forget(self, text: str) -> None:
        """Remove one of them, in any case."""
        with self._db.atomic():
            self._db.execute("DELETE FROM searches WHERE text = ? COLLATE NOCASE", [text])

    def clear(self) -> None:
        """Remove them all."""
        with self._db.atomic():
            self._db.execute("DELETE FROM searches")
