"""Catalogues that older versions' own code made, and what is in them."""

import gzip
import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Tables = Mapping[str, list[Any]]


def unpack(version: int, path: Path) -> Path:
    """A catalogue of a version, to be opened by today's."""
    made = Path(__file__).with_name(f"version_{version}.db.gz")
    path.write_bytes(gzip.decompress(made.read_bytes()))
    return path


def rows(path: Path, select: str) -> list[Any]:
    """What a statement gives, by a connection of its own."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(select).fetchall()
    finally:
        connection.close()


def schema(path: Path) -> set[tuple[str, str]]:
    """Every table, index and trigger, less how their words are spaced and quoted."""
    found = rows(path, "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(name, re.sub(r'[\s"]+', "", sql).casefold()) for name, sql in found}


def version(path: Path) -> int:
    """The number of its schema."""
    return int(rows(path, "PRAGMA user_version")[0][0])


def kept_rows(*tables: str) -> dict[str, str]:
    """Statements for the rows of tables, with the columns that versions 2 to 5 had."""
    return {
        table: f"SELECT {_COLUMNS.get(table, '*')} FROM {table} ORDER BY rowid" for table in tables
    }


_COLUMNS = {
    "tags": "id, name",
    "labels": "id, name, prompts, threshold, added_at, removed",
    "decisions": "label_id, photo_id, accepted, decided_at",
    "journal": "id, at, summary, undone",
}

FILES = "SELECT id, photo_id, folder_id, path, size, mtime_ns, missing FROM files ORDER BY id"
"""The files as every version has them."""
