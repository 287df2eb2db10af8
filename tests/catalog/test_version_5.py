"""A catalogue of version 5 opens with all that was in it; keywords of files have become tags.

The file was made by version 5's own code: six photos, titles, captions, stars, one rejected, and
keywords, one of them a tag, too; a label with answers, one that was put away and one whose adding
was undone; a smart album that was renamed.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.migrations import SCHEMA_VERSION
from photoclip.core.labels import Definition
from photoclip.core.query.conditions import Has, Is, NumberIn, TextIs
from tests.catalog.library import tags
from tests.catalog.older import FILES, kept_rows, rows, schema, unpack, version


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return unpack(5, tmp_path / "catalog.db")


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    with open_catalog(path) as opened:
        yield opened


def test_it_becomes_the_same_as_a_new_one(path: Path, tmp_path: Path) -> None:
    assert version(path) == 5
    for place in (path, tmp_path / "new" / "catalog.db"):
        with open_catalog(place) as catalog:
            assert catalog.integrity() == "ok"
    assert version(path) == SCHEMA_VERSION
    assert rows(path, "PRAGMA foreign_key_check") == []
    assert rows(path, "INSERT INTO words (words) VALUES ('integrity-check')") == []
    assert schema(path) == schema(tmp_path / "new" / "catalog.db")


def test_what_was_said_and_seen_is_kept(path: Path) -> None:
    whole = ("folders", "extras", "skipped", "counts", "models", "embeddings", "directories")
    more = ("labels", "decisions", "journal", "searches", "smart_albums", "smart_album_photos")
    kept = kept_rows(*whole, *more)
    kept |= {"files": FILES, "titles": "SELECT id, title, caption FROM photos"}
    kept["tags"] = "SELECT photo_id, tag_id, added_at FROM photo_tags WHERE source = 'user'"
    before = {table: rows(path, select) for table, select in kept.items()}
    assert all(before.values())
    with open_catalog(path):
        pass
    assert {table: rows(path, select) for table, select in kept.items()} == before


def test_keywords_are_tags(catalog: Catalog) -> None:
    assert tags(catalog, 1) == ("dog", "Holiday", "Rex", "Sea")
    assert tags(catalog, 2) == ("R&B ∕ Soul", "Sea")
    assert tags(catalog, 4) == ("dog", "Rex")
    details = catalog.photos.details(1)
    assert details is not None
    assert [tag.source for tag in details.tags] == ["user", "user", "user", "file"]
    assert details.metadata.keywords == ("dog", "Sea")
    assert catalog.words.matches("soul")[0].tolist() == [2]
    assert [one.field for one in catalog.words.where(2, "soul")] == ["tag"]
    found = {tag.path: (tag.photos, tag.photos_below) for tag in catalog.tags.all()}
    assert found["dog"] == (2, 2)
    assert (found["place"], found["place/Lisbon"]) == ((0, 1), (1, 1))
    assert catalog.conditions.ids(TextIs("tag", "PLACE")).tolist() == [3]


def test_files_with_keywords_are_asked_for_their_levels(catalog: Catalog) -> None:
    files = catalog.files.stream(Path("/home/ada/Pictures"))
    asked = {file.photo_id for file in files if file.undescribed}
    assert asked == {1, 2, 4}


def test_stars_and_flags_are_told_apart(catalog: Catalog) -> None:
    photos = catalog.photos.get([1, 2, 3])
    assert [(photos[one].rating, photos[one].flag) for one in (1, 2, 3)] == [
        *((4, None), (None, "reject"), (5, None))
    ]
    assert catalog.conditions.ids(Is("rejected")).tolist() == [2]
    assert catalog.conditions.ids(Has("rating")).tolist() == [1, 3]
    assert catalog.conditions.ids(NumberIn("rating", 5, None)).tolist() == [3]


def test_its_steps_are_undone_and_redone(catalog: Catalog) -> None:
    assert catalog.journal.redo().summary == "Tag 1 photo “later”"  # type: ignore[union-attr]
    assert catalog.journal.redo().summary == "Add label “latest”"  # type: ignore[union-attr]
    latest = catalog.labels.find("latest")
    assert latest is not None
    assert latest.definition == Definition("latest", ("a",))
    while catalog.journal.undo():
        pass
    assert catalog.labels.all() == ()
    assert catalog.smart_albums.all() == ()
    assert tags(catalog, 1) == ("dog", "Sea")  # its file says so
    assert tags(catalog, 3) == tags(catalog, 5) == ()
    while catalog.journal.redo():
        pass
    assert [label.name for label in catalog.labels.all()] == ["latest", "Rex"]
    assert [album.name for album in catalog.smart_albums.all()] == ["Best of dogs"]
    assert tags(catalog, 1) == ("dog", "Holiday", "Rex", "Sea")
    assert tags(catalog, 5) == ("later",)


def test_any_of_its_steps_can_be_taken_back(catalog: Catalog) -> None:
    accepted = next(one for one in catalog.journal.entries() if one.summary.startswith("Accept"))
    assert catalog.journal.undo_entry(accepted.id).photo_ids == (1, 4)
    assert tags(catalog, 4) == ("dog",)
    untagged = next(one for one in catalog.journal.entries() if one.summary.startswith("Untag"))
    catalog.journal.undo_entry(untagged.id)
    assert "Holiday" in tags(catalog, 2)
    assert [one.undone for one in catalog.journal.entries()][:2] == [False, False]


KILLED = """
import os, sys
from pathlib import Path
from photoclip.catalog import version_6
from photoclip.catalog.catalog import open_catalog
version_6._convert_journal = lambda db: os._exit(9)
with open_catalog(Path(sys.argv[1])):
    pass
"""


def test_a_migration_that_is_killed_has_not_happened(path: Path) -> None:
    before = (schema(path), rows(path, "SELECT * FROM photo_tags"))
    done = subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert done.returncode == 9
    assert (schema(path), rows(path, "SELECT * FROM photo_tags")) == before
    assert version(path) == 5
    with open_catalog(path) as catalog:
        assert tags(catalog, 2) == ("R&B ∕ Soul", "Sea")
