"""A library and its pictures, copied together, as if they had been indexed where they are now."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

_PATHS = (
    *(("folders", "path"), ("files", "path"), ("directories", "path")),
    *(("extras", "path"), ("extras", "belongs_to")),
    *(("sidecars", "path"), ("sidecars", "belongs_to")),
)


def copy_world(made: Path, root: Path) -> None:
    """Copy `library` and `pictures` of one folder into another."""
    for name in ("library", "pictures"):
        shutil.copytree(made / name, root / name)
    with closing(sqlite3.connect(root / "library" / "catalog.db")) as db, db:
        for table, column in _PATHS:
            db.execute(
                f"UPDATE {table} SET {column} = ? || SUBSTR({column}, ?)",
                [str(root / "pictures"), len(str(made / "pictures")) + 1],
            )
