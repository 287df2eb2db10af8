"""A catalogue that version 0.1 made opens with all that was in it."""

import gzip
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from tests.catalog.library import vectors_of

VERSION_2 = Path(__file__).with_name("version_2.db.gz")
"""Six photos, encoded by "builtin" (all), by a folder's model (four) and by one that has gone."""

BUILTIN: Any = SimpleNamespace(model_id="builtin", revision="0123456789abcdef", dim=32)
TINY: Any = SimpleNamespace(model_id="tiny", revision="fedcba9876543210", dim=16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "catalog.db"
    place.write_bytes(gzip.decompress(VERSION_2.read_bytes()))
    return place


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with open_catalog(path) as opened:
        yield opened


def rows(path: Path, table: str) -> list[Any]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f"SELECT * FROM {table} ORDER BY rowid").fetchall()
    finally:
        connection.close()


def test_it_is_of_version_2_before_and_of_today_afterwards(path: Path) -> None:
    def version() -> int:
        connection = sqlite3.connect(path)
        try:
            return int(connection.execute("PRAGMA user_version").fetchone()[0])
        finally:
            connection.close()

    assert version() == 2
    with open_catalog(path) as catalog:
        assert catalog.integrity() == "ok"
    assert version() == SCHEMA_VERSION


def test_every_row_of_every_table_is_kept(path: Path) -> None:
    tables = (
        *("files", "skipped", "query_embeddings"),
        *("tags", "photo_tags", "labels", "decisions"),
    )
    before = {table: rows(path, table) for table in tables}
    assert all(before.values())
    with open_catalog(path):
        pass
    for table, old in before.items():
        assert [
            row[: len(old[0])] for row in rows(path, table)
        ] == old  # columns are added at the end


def test_its_models_are_known_by_what_opens_them(catalog: Catalog) -> None:
    known = {one.model_id: (one.reference, one.photos, one.size) for one in catalog.models.known()}
    assert known == {
        "builtin": ("builtin", 6, 6 * 32 * 2),
        "tiny": ("/home/ada/models/tiny", 4, 4 * 16 * 2),
        "lost": (None, 1, 1 * 16 * 2),
    }
    assert catalog.models.chosen == "/home/ada/models/tiny"
    assert (catalog.models.previous, catalog.models.coming) == (None, None)


def test_its_vectors_and_words_are_read(catalog: Catalog) -> None:
    ids, vectors = vectors_of(catalog, TINY)
    assert vectors.shape == (4, 16)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert catalog.embeddings.query(BUILTIN, ["a dog"])["a dog"].shape == (32,)
    details = catalog.photos.details(int(ids[0]))
    assert details is not None
    assert details.tags == ("dogs",)
    assert catalog.journal.undoable() == "Tag"
