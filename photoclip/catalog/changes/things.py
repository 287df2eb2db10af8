"""What is not a photo, but can be changed: each such thing is in one state at a time."""

from collections.abc import Hashable
from typing import Any, Protocol

from sqlite_utils import Database

from photoclip.core.edits import Change

State = Hashable


class Thing(Protocol):
    """Changes of one kind of things, and where the catalogue keeps their states."""

    def which(self, change: Any) -> str | int:
        """The one that a change is about."""

    def wanted(self, change: Any) -> State:
        """The state that a change puts it into."""

    def is_there(self, db: Database, change: Any) -> bool:
        """Whether there is such a thing, in whichever state."""

    def state(self, db: Database, change: Any) -> State:
        """The state that it is in."""

    def obstacle(self, db: Database, change: Any) -> str:
        """Why a change can't be made, in a sentence; "" where it can."""

    def show(self, db: Database, change: Any) -> None:
        """Put it into the state that a change says."""

    def back(self, change: Any, state: Any) -> Change:
        """The change that puts it, as the change leaves it, into another state."""


def is_taken(db: Database, table: str, number: int, name: str) -> bool:
    """Whether something else that is shown of a table has a name."""
    row = db.execute(
        f"SELECT 1 FROM {table} WHERE name = ? COLLATE NOCASE AND removed = 0 AND id <> ?",
        [name, number],
    ).fetchone()
    return row is not None
