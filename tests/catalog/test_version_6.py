"""A catalogue of version 6 opens with all that was in it, and its files can be duplicates.

The file was made by version 6's own code: four photos in five files, a film, a file that could not
be read; a title, stars, a keyword, a tag, an album, and a step that was undone.
"""

from pathlib import Path

import pytest

from photoclip.catalog.catalog import open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from photoclip.core.duplicates.fingerprint import Fingerprint
from photoclip.core.query.conditions import Is
from tests.catalog.library import tags
from tests.catalog.older import FILES, rows, schema, unpack, version


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack(6, tmp_path / "catalog.db")


def test_it_becomes_the_same_as_a_new_one(path: Path, tmp_path: Path) -> None:
    assert version(path) == 6
    for place in (path, tmp_path / "new" / "catalog.db"):
        with open_catalog(place) as catalog:
            assert catalog.integrity() == "ok"
    assert version(path) == SCHEMA_VERSION
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert schema(path) == schema(tmp_path / "new" / "catalog.db")


def test_what_was_said_and_seen_is_kept(path: Path) -> None:
    whole = ("folders", "photos", "extras", "skipped", "counts", "models", "embeddings", "albums")
    whole += ("album_photos", "photo_tags", "said_tags", "tags", "journal", "directories")
    kept = {table: f"SELECT * FROM {table}" for table in whole} | {"files": FILES}
    before = {table: rows(path, select) for table, select in kept.items()}
    assert all(before.values())
    with open_catalog(path) as catalog:
        assert tags(catalog, 1) == ("holiday",)
        assert catalog.journal.redoable() == "Rate 1 photo"
        assert catalog.journal.undo() is not None
        assert catalog.journal.redo() is not None
    assert {table: rows(path, select) for table, select in kept.items()} == before


def test_its_photos_wait_to_be_looked_at(path: Path) -> None:
    with open_catalog(path) as catalog:
        assert catalog.fingerprints.count_lacking() == 4
        assert catalog.duplicates.identical() == [1]
        catalog.fingerprints.put({1: Fingerprint(bytes(32), 50.0, 1.0)})
        assert catalog.fingerprints.count_lacking() == 3
        catalog.fingerprints.note_compared([(3, 2)], [1])
        assert not catalog.fingerprints.any_fresh()
        assert catalog.duplicates.same() == [(2, 3)]
        assert catalog.conditions.ids(Is("duplicate")).tolist() == [1, 2, 3]
        assert [file.path.name for file in catalog.trash.belongings([2])] == ["1.jpg", "1.mov"]
