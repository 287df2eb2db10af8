"""Settings that belong to the library and not to the window, such as its model."""

import json
from typing import Any

from sqlite_utils import Database


class Settings:
    """Values by name, stored as JSON."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def get(self, key: str, default: Any = None) -> Any:
        """The value stored under `key`; `default` where there is none or it is unreadable."""
        row = self._db.execute("SELECT value FROM settings WHERE key = ?", [key]).fetchone()
        if row is None:
            return default
        try:
            return json.loads(row[0])
        except ValueError:
            return default

    def put(self, key: str, value: Any) -> None:
        """Store a value that JSON can express."""
        self._db.execute(
            "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", [key, json.dumps(value)]
        )
