"""A batch is stored at once: contents that are new, known, moved, edited, turned or merged."""

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclip.catalog.batches import Batch, ExtraFile, ReadFile, Stored, UnreadFile
from photoclip.catalog.catalog import Catalog
from photoclip.catalog.files import FileState
from photoclip.core.edits import TagChange
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.photo import PhotoDetails
from tests.catalog.library import FACTS, Model, tags, vectors_of

NEW = "2-" + 32 * "a"
OTHER = "2-" + 32 * "b"
OLD = 32 * "c"
STATE = FileState(1000, 5)
EDITED = FileState(1010, 6)


@pytest.fixture
def folder(catalog: Catalog) -> int:
    return catalog.folders.add(Path("/a"))


def at(
    folder: int,
    name: str,
    content: str = NEW,
    state: FileState = STATE,
    metadata: PhotoMetadata | None = FACTS,
) -> ReadFile:
    return ReadFile(folder, Path("/a") / name, state, content, metadata)


def store(
    catalog: Catalog, *read: ReadFile, encoded: tuple[str, ...] = (), axis: int = 0
) -> Stored:
    vectors = np.tile(np.eye(4, dtype=np.float32)[axis], (len(encoded), 1))
    return catalog.store_batch(Model(), Batch(read, encoded=encoded, vectors=vectors))


def details(catalog: Catalog, photo_id: int) -> PhotoDetails:
    found = catalog.photos.details(photo_id)
    assert found is not None
    return found


def vectors(catalog: Catalog, model: Any = None) -> dict[int, int]:
    """The axis of each photo's vector."""
    ids, matrix = vectors_of(catalog, model or Model())
    return dict(zip(ids.tolist(), matrix.argmax(axis=1).tolist(), strict=True))


def test_new_contents_come_in_once_each(catalog: Catalog, folder: int) -> None:
    stored = store(
        catalog,
        at(folder, "1.jpg"),
        at(folder, "2.jpg"),
        at(folder, "3.jpg", OTHER),
        encoded=(NEW,),
    )
    assert stored.new == set(stored.ids.values())
    assert stored.returned == stored.turned == set()
    one = stored.ids[NEW]
    assert details(catalog, one).places == (Path("/a/1.jpg"), Path("/a/2.jpg"))
    assert details(catalog, one).metadata == FACTS
    assert vectors(catalog) == {one: 0}
    assert catalog.photos.count() == 2
    assert catalog.folders.all()[0].photos == 2


def test_a_known_content_needs_no_metadata(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg"), encoded=(NEW,)).ids[NEW]
    stored = store(catalog, at(folder, "moved.jpg", metadata=None))
    assert (stored.ids, stored.new) == ({NEW: one}, set())
    assert details(catalog, one).metadata == FACTS
    known = catalog.photos.contents(Model(), [NEW, OTHER])
    assert list(known) == [NEW]
    assert (known[NEW].photo_id, known[NEW].orientation, known[NEW].encoded) == (one, 1, True)


def test_an_edit_of_metadata_changes_only_that(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg"), encoded=(NEW,)).ids[NEW]
    edited = replace(FACTS, camera=None, taken_at="2020-02-02T00:00:00")
    stored = store(catalog, at(folder, "1.jpg", state=EDITED, metadata=edited))
    assert stored.ids == {NEW: one}
    assert stored.turned == set()
    assert details(catalog, one).metadata == edited
    assert vectors(catalog) == {one: 0}


def test_a_copy_adds_only_what_was_not_known(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg")).ids[NEW]
    stripped = PhotoMetadata("JPEG", 400, 300, orientation=6, lens="50mm")
    stored = store(catalog, at(folder, "copy.jpg", metadata=stripped))
    assert stored.turned == set()
    assert details(catalog, one).metadata == replace(FACTS, lens="50mm")


def test_a_photo_that_was_turned_waits_for_a_new_vector(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg"), encoded=(NEW,)).ids[NEW]
    catalog.embeddings.put(Model("other"), [one], np.eye(4, dtype=np.float32)[:1])
    catalog.journal.apply("Tag", [TagChange((one,), "dog", True)])
    turned = at(folder, "1.jpg", state=EDITED, metadata=replace(FACTS, orientation=6))
    assert store(catalog, turned).turned == {one}
    assert vectors(catalog) == vectors(catalog, Model("other")) == {}
    assert tags(catalog, one) == ("dog",)
    assert store(catalog, turned, encoded=(NEW,), axis=2).turned == set()
    assert vectors(catalog) == {one: 2}


def test_a_photo_that_was_turned_and_encoded_at_once(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg"), encoded=(NEW,)).ids[NEW]
    catalog.embeddings.put(Model("other"), [one], np.eye(4, dtype=np.float32)[:1])
    turned = at(folder, "1.jpg", state=EDITED, metadata=replace(FACTS, orientation=6))
    assert store(catalog, turned, encoded=(NEW,), axis=2).turned == set()
    assert vectors(catalog) == {one: 2}
    assert vectors(catalog, Model("other")) == {}


def test_photos_of_a_removed_folder_come_back(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg"), encoded=(NEW,)).ids[NEW]
    catalog.folders.remove(folder)
    assert (catalog.photos.count(), catalog.embeddings.count(Model())) == (0, 0)
    stored = store(catalog, at(catalog.folders.add(Path("/a")), "1.jpg", metadata=None))
    assert (stored.returned, stored.new) == ({one}, set())
    assert (catalog.photos.count(), catalog.embeddings.count(Model())) == (1, 1)


def test_what_could_not_be_read_is_said(catalog: Catalog, folder: int) -> None:
    one = store(catalog, at(folder, "1.jpg")).ids[NEW]
    bad = UnreadFile(folder, Path("/a/1.jpg"), EDITED, "it is damaged")
    catalog.store_batch(Model(), Batch(unread=[bad]))
    assert catalog.files.skipped()[0].reason == "it is damaged"
    assert catalog.photos.get([one])[one].missing
    (known,) = catalog.files.stream(Path("/a"))
    assert (known.kind, known.state, known.reason) == ("skipped", EDITED, "it is damaged")
    store(catalog, at(folder, "1.jpg"))
    assert catalog.files.skipped() == ()
    assert not catalog.photos.get([one])[one].missing


@pytest.mark.parametrize("photo_first", [True, False])
def test_a_film_belongs_to_its_photo(catalog: Catalog, folder: int, photo_first: bool) -> None:
    photo = Batch(read=[at(folder, "1.heic")])
    films = Batch(
        extras=[
            ExtraFile(folder, Path("/a/1.mov"), STATE, "video", Path("/a/1.heic")),
            ExtraFile(folder, Path("/a/2.mov"), STATE, "video"),
        ]
    )
    for batch in (photo, films) if photo_first else (films, photo):
        catalog.store_batch(Model(), batch)
    (one,) = catalog.photos.ids().tolist()
    assert [extra.path.name for extra in details(catalog, one).extras] == ["1.mov"]
    assert [extra.photo_id for extra in catalog.extras.all()] == [one, None]
    assert [file.kind for file in catalog.files.stream(Path("/a"))] == ["photo", "video", "video"]
    catalog.files.apply_scan(missing=["/a/1.mov", "/a/2.mov"])
    assert catalog.extras.all() == ()
    catalog.files.apply_scan(found=[Path("/a/1.mov")])
    assert [extra.path.name for extra in catalog.extras.all()] == ["1.mov"]


def test_an_error_leaves_nothing_of_a_batch(catalog: Catalog, folder: int) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store(catalog, at(folder, "1.jpg"), at(999, "2.jpg", OTHER))
    assert catalog.photos.count() == 0
    assert catalog.photos.contents(Model(), [NEW, OTHER]) == {}


class TestOldHashes:
    """Photos that an older version knew by the hash of the whole file."""

    @pytest.fixture
    def old(self, catalog: Catalog, folder: int) -> int:
        one = store(catalog, at(folder, "1.jpg", OLD), encoded=(OLD,)).ids[OLD]
        catalog.journal.apply("Tag", [TagChange((one,), "dog", True)])
        return one

    def test_an_unchanged_file_keeps_its_photo(
        self, catalog: Catalog, folder: int, old: int
    ) -> None:
        assert [file.old_hash for file in catalog.files.stream(Path("/a"))] == [True]
        stored = store(catalog, at(folder, "1.jpg"))
        assert (stored.ids, stored.renamed, stored.new) == ({NEW: old}, {OLD: NEW}, set())
        assert [file.old_hash for file in catalog.files.stream(Path("/a"))] == [False]
        assert vectors(catalog) == {old: 0}
        assert tags(catalog, old) == ("dog",)

    def test_a_file_whose_metadata_was_edited_meanwhile_keeps_it(
        self, catalog: Catalog, folder: int, old: int
    ) -> None:
        edited = replace(FACTS, camera="Canon")
        stored = store(catalog, at(folder, "1.jpg", state=EDITED, metadata=edited))
        assert stored.ids == {NEW: old}
        assert details(catalog, old).metadata.camera == "Canon"

    def test_another_picture_at_its_place_is_another_photo(
        self, catalog: Catalog, folder: int, old: int
    ) -> None:
        cropped = replace(FACTS, width=200)
        stored = store(catalog, at(folder, "1.jpg", state=EDITED, metadata=cropped))
        assert stored.ids[NEW] != old
        assert stored.renamed == {}
        assert catalog.photos.get([old]) == {}

    def test_a_copy_that_was_edited_is_told_by_the_other_one(
        self, catalog: Catalog, folder: int, old: int
    ) -> None:
        store(catalog, at(folder, "2.jpg", OLD))
        stored = store(catalog, at(folder, "1.jpg", OTHER, state=EDITED), at(folder, "2.jpg", NEW))
        assert stored.ids[NEW] == old
        assert stored.ids[OTHER] != old

    def test_two_photos_of_one_picture_become_one(
        self, catalog: Catalog, folder: int, old: int
    ) -> None:
        older = 32 * "d"
        facts = replace(FACTS, lens="50mm", camera=None)
        other = store(catalog, at(folder, "2.jpg", older, metadata=facts)).ids[older]
        catalog.embeddings.put(Model("other"), [other], np.eye(4, dtype=np.float32)[1:2])
        catalog.journal.apply("Tag", [TagChange((other,), "cat", True)])
        stored = store(catalog, at(folder, "1.jpg"), at(folder, "2.jpg", metadata=facts))
        assert stored.ids == {NEW: old}
        assert stored.merged == {other: old}
        assert stored.renamed == {OLD: NEW, older: NEW}
        one = details(catalog, old)
        assert one.places == (Path("/a/1.jpg"), Path("/a/2.jpg"))
        assert tags(catalog, one.photo.id) == ("cat", "dog")
        assert (one.metadata.lens, one.metadata.camera) == ("50mm", FACTS.camera)
        assert vectors(catalog) == {old: 0}
        assert vectors(catalog, Model("other")) == {old: 1}
        assert (catalog.photos.count(), catalog.folders.all()[0].photos) == (1, 1)
        catalog.journal.undo()
        assert tags(catalog, old) == ("dog",)

    def test_one_that_todays_version_knows_already_takes_it_in(
        self, catalog: Catalog, folder: int, old: int
    ) -> None:
        new = store(catalog, at(folder, "2.jpg")).ids[NEW]
        stored = store(catalog, at(folder, "1.jpg"))
        assert stored.merged == {old: new}
        assert tags(catalog, new) == ("dog",)
        assert vectors(catalog) == {new: 0}


def test_no_statement_of_a_batch_reads_a_whole_table(catalog: Catalog, folder: int) -> None:
    """What makes the millionth photo as cheap as the thousandth."""
    store(catalog, at(folder, "1.jpg", OLD), at(folder, "2.jpg", 32 * "d"), encoded=(OLD,))
    batch = Batch(
        read=[
            at(folder, "1.jpg"),
            at(folder, "2.jpg"),
            at(folder, "3.jpg", OTHER),
            at(folder, "1.jpg", state=EDITED, metadata=replace(FACTS, orientation=6)),
        ],
        unread=[UnreadFile(folder, Path("/a/4.jpg"), STATE, "it is damaged")],
        extras=[ExtraFile(folder, Path("/a/5.mov"), STATE, "video", Path("/a/1.jpg"))],
        encoded=[NEW, OTHER],
        vectors=np.eye(4, dtype=np.float32)[:2],
    )
    statements: list[str] = []
    connection = catalog._db.conn
    connection.set_trace_callback(statements.append)
    stored = catalog.store_batch(Model(), batch)
    connection.set_trace_callback(None)
    assert stored.merged
    assert stored.new
    plans = {line for one in set(statements) for line in plan(connection, one)}
    assert any("SEARCH photos" in line for line in plans)
    scans = [line for line in plans if line.startswith("SCAN")]
    assert {line.split()[1] for line in scans} <= {"json_each", "journal", "CONSTANT"}


def plan(connection: sqlite3.Connection, statement: str) -> list[str]:
    if not statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE")):
        return []
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
