"""A catalogue of version 3 opens with all that was in it, as one of today.

The file was made by version 3's own code: eight photos, one in a folder that was removed, one
missing; copies, a name that is no text; vectors of two models; tags, answers, an edit undone.
"""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from tests.catalog.older import FILES, kept_rows, rows, schema, unpack, version

PICTURES = Path("/home/ada/Pictures")

BUILTIN: Any = SimpleNamespace(model_id="builtin", revision="0123456789abcdef", dim=16)
TINY: Any = SimpleNamespace(model_id="tiny", revision="fedcba9876543210+fp32", dim=8)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack(3, tmp_path / "catalog.db")


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with open_catalog(path) as opened:
        yield opened


def test_it_becomes_the_same_as_a_new_one(path: Path, tmp_path: Path) -> None:
    assert version(path) == 3
    for place in (path, tmp_path / "new" / "catalog.db"):
        with open_catalog(place) as catalog:
            assert catalog.integrity() == "ok"
    assert version(path) == SCHEMA_VERSION
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert schema(path) == schema(tmp_path / "new" / "catalog.db")


def test_what_was_said_and_seen_is_kept(path: Path) -> None:
    kept = {
        "photos": "SELECT id, content_hash, taken_at, camera, added_at FROM photos ORDER BY id",
        "files": FILES,
        "skipped": "SELECT * FROM skipped",
        "tags": "SELECT name, photo_id, source FROM tags JOIN photo_tags ON tag_id = id "
        "ORDER BY 1, 2",
        "labels": kept_rows("labels")["labels"],
        "decisions": kept_rows("decisions")["decisions"],
        "queries": "SELECT * FROM query_embeddings",
        "searches": "SELECT * FROM searches",
        "settings": "SELECT * FROM settings WHERE key <> 'identity'",
    }
    before = {name: rows(path, select) for name, select in kept.items()}
    vectors = rows(
        path, "SELECT photo_id, model, revision, vector FROM embeddings ORDER BY 1, 2, 3"
    )
    assert all(before.values())
    with open_catalog(path):
        pass
    assert {name: rows(path, select) for name, select in kept.items()} == before
    joined = "SELECT photo_id, model, revision, vector FROM embeddings JOIN models "
    assert rows(path, joined + "ON models.id = model_id ORDER BY 1, 2, 3") == vectors


def test_its_counts_are_right(catalog: Catalog) -> None:
    assert catalog.photos.count() == 7
    assert [(one.path, one.photos) for one in catalog.folders.all()] == [(PICTURES, 7)]
    assert catalog.embeddings.unlisted().tolist() == [8]
    assert (catalog.embeddings.count(BUILTIN), catalog.embeddings.count(TINY)) == (7, 3)
    known = {one.model_id: (one.reference, one.photos, one.size) for one in catalog.models.known()}
    assert known == {
        "builtin": ("builtin", 7, 8 * 16 * 2),
        "tiny": ("/home/ada/models/tiny+fp32", 3, 3 * 8 * 2),
    }


def test_its_photos_are_listed_and_found(catalog: Catalog) -> None:
    # The sixth has no date: it counts as taken when it was added, which was later.
    assert catalog.photos.ids().tolist() == [6, 7, 5, 4, 3, 2, 1]
    assert catalog.photos.ids(tag="holiday").tolist() == [6, 5, 4, 1]
    index = catalog.vectors(BUILTIN).index
    assert sorted(index.ids.tolist()) == [1, 2, 3, 4, 5, 6, 7]
    assert np.allclose(np.linalg.norm(index.matrix, axis=1), 1, atol=1e-3)


def test_its_files_wait_for_todays_hash(catalog: Catalog) -> None:
    files = list(catalog.files.stream(PICTURES, TINY))
    assert len(files) == 10
    assert all(file.old_hash == (file.kind == "photo") for file in files)
    encoded = {file.photo_id for file in files if file.encoded}
    assert encoded == {1, 2, 3}


def test_its_changes_are_undone_and_redone(catalog: Catalog) -> None:
    def said(photo_id: int) -> tuple[str, ...]:
        details = catalog.photos.details(photo_id)
        assert details is not None
        return tuple(tag.path for tag in details.tags)

    assert said(4) == ("Holiday",)
    assert catalog.journal.redo().summary == "Tag 1 photo “later”"  # type: ignore[union-attr]
    assert said(4) == ("Holiday", "later")
    for _ in range(2):
        catalog.journal.undo()
    assert (said(2), said(3), said(4)) == (("dogs", "Holiday"), ("Holiday",), ("Holiday",))
    assert catalog.journal.undo().photo_ids == (1, 2, 3, 4, 5, 6)  # type: ignore[union-attr]
    assert [said(number) for number in range(1, 7)] == [("dogs",), ("dogs",), (), (), (), ()]
    (label,) = catalog.labels.all()
    assert (label.accepted, label.rejected) == (2, 1)
    for _ in range(2):
        catalog.journal.undo()
    assert said(1) == ()
    assert catalog.labels.decision(label.id).accepted == frozenset()
    catalog.journal.undo()
    assert catalog.labels.all() == ()
    for _ in range(6):
        assert catalog.journal.redo() is not None
    assert said(1) == ("dogs", "Holiday")
    assert said(4) == ("Holiday", "later")
