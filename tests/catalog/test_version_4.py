"""A catalogue of version 4 opens with all that was in it, and is searched by words at once.

The file was made by version 4's own code: six photos in two folders, one of them offline, with a
film, copies, one in a name that is no text; a missing one; tags, one of them undone; answers.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from photoclip.core.query.conditions import Is, TextIs
from tests.catalog.older import FILES, kept_rows, rows, schema, unpack, version

BUILTIN: Any = SimpleNamespace(model_id="builtin", revision="0123456789abcdef", dim=8)
PICTURES = Path("/home/ada/Pictures")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack(4, tmp_path / "catalog.db")


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with open_catalog(path) as opened:
        yield opened


def found(catalog: Catalog, words: str) -> set[int]:
    return set(catalog.words.matches(words)[0].tolist())


def test_it_becomes_the_same_as_a_new_one(path: Path, tmp_path: Path) -> None:
    assert version(path) == 4
    for place in (path, tmp_path / "new" / "catalog.db"):
        with open_catalog(place) as catalog:
            assert catalog.integrity() == "ok"
    assert version(path) == SCHEMA_VERSION
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert rows(path, "INSERT INTO words (words) VALUES ('integrity-check')") == []
    assert schema(path) == schema(tmp_path / "new" / "catalog.db")


def test_what_was_said_and_seen_is_kept(path: Path) -> None:
    whole = ("folders", "mounts", "extras", "skipped", "counts", "models", "embeddings", "tags")
    more = ("photo_tags", "labels", "decisions", "journal", "searches", "query_embeddings")
    kept = kept_rows(*whole, *more)
    kept["files"] = FILES
    kept["photos"] = "SELECT id, content_hash, taken_at, camera, latitude, listed FROM photos"
    before = {table: rows(path, select) for table, select in kept.items()}
    assert all(before.values())
    with open_catalog(path):
        pass
    assert {table: rows(path, select) for table, select in kept.items()} == before


def test_names_folders_and_tags_are_found(catalog: Catalog) -> None:
    assert found(catalog, "beach") == {1, 2}  # BeachDay_01, IMG_2023_beach, a copy: "same beach"
    assert found(catalog, "lisbon") == {1, 2}
    assert found(catalog, "pictures") == {1, 2, 3, 4}
    assert found(catalog, "kase") == found(catalog, "海辺") == {3}
    assert found(catalog, "hund katze") == {4}
    assert found(catalog, "later") == set()  # it was undone
    assert found(catalog, "holiday beach") == {1, 2}
    assert found(catalog, "bad") == {2}  # of a name that is no text


def test_filters_know_what_was_known(catalog: Catalog) -> None:
    def ids(condition: Any) -> list[int]:
        return catalog.conditions.ids(condition).tolist()

    assert ids(Is("duplicate")) == [1, 2]
    assert ids(Is("missing")) == [6]
    assert ids(Is("offline")) == [3, 5]  # below a mount that is away, and in a folder that is
    assert ids(Is("live")) == ids(Is("raw")) == [4]
    assert ids(TextIs("folder", "Fotos/old")) == [6]


def test_its_files_are_asked_for_what_they_say(catalog: Catalog) -> None:
    files = {os.fsencode(file.path): file for file in catalog.files.stream(PICTURES, BUILTIN)}
    asked = {file.undescribed for file in files.values() if file.kind == "photo"}
    assert asked == {f"2-{number:032x}" for number in range(4)}
    assert all(not file.undescribed for file in files.values() if file.kind != "photo")


def test_its_changes_are_undone_and_redone(catalog: Catalog) -> None:
    assert catalog.journal.redo() is None  # later changes have ended that
    for _ in range(4):
        catalog.journal.undo()
    assert found(catalog, "holiday") == set()
    catalog.journal.redo()
    assert found(catalog, "holiday") == {1, 2, 3}
