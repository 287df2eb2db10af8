"""A catalogue that version 0.1 made opens with all that was in it.

Six photos, encoded by "builtin" (all), by a folder's model (four) and by one that has gone.
"""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from tests.catalog.library import vectors_of
from tests.catalog.older import FILES, kept_rows, rows, unpack, version

BUILTIN: Any = SimpleNamespace(model_id="builtin", revision="0123456789abcdef", dim=32)
TINY: Any = SimpleNamespace(model_id="tiny", revision="fedcba9876543210", dim=16)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack(2, tmp_path / "catalog.db")


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with open_catalog(path) as opened:
        yield opened


def test_it_is_of_version_2_before_and_of_today_afterwards(path: Path) -> None:
    assert version(path) == 2
    with open_catalog(path) as catalog:
        assert catalog.integrity() == "ok"
    assert version(path) == SCHEMA_VERSION


def test_every_row_of_every_table_is_kept(path: Path) -> None:
    tables = ("skipped", "query_embeddings", "tags", "photo_tags", "labels", "decisions")
    kept = kept_rows(*tables)
    kept["files"] = FILES
    before = {table: rows(path, select) for table, select in kept.items()}
    assert all(before.values())
    with open_catalog(path):
        pass
    assert {table: rows(path, select) for table, select in kept.items()} == before


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
    assert [tag.path for tag in details.tags] == ["dogs"]
    assert catalog.journal.undoable() == "Tag"
