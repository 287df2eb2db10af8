"""Photos are contents; files are the places they lie at."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photoclip.catalog import joining
from photoclip.catalog.batches import Batch, ExtraFile, ReadFile
from photoclip.catalog.catalog import Catalog
from photoclip.catalog.sidecars import ReadSidecar
from photoclip.core.annotations import Annotations
from photoclip.core.edits import TagChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.metadata import PhotoMetadata
from tests.catalog.library import FACTS, STATE, Model, add, encoded, known, listed, skip, vectors_of


def test_two_copies_are_one_photo_with_two_places(catalog: Catalog) -> None:
    one, two = add(catalog, "/a/1.jpg"), add(catalog, "/a/2.jpg")
    assert one == two
    assert catalog.photos.count() == 1
    details = catalog.photos.details(one)
    assert details is not None
    assert details.places == (Path("/a/1.jpg"), Path("/a/2.jpg"))
    assert details.metadata == FACTS
    assert details.size == 1000


def test_a_missing_photo_stays(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.files.apply_scan(missing=[Path("/a/1.jpg")])
    assert catalog.photos.get([photo_id])[photo_id].missing
    catalog.files.apply_scan(found=[Path("/a/1.jpg")])
    assert not catalog.photos.get([photo_id])[photo_id].missing


def test_a_photo_is_shown_where_it_still_is(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    add(catalog, "/a/2.jpg")
    catalog.files.apply_scan(missing=[Path("/a/1.jpg")])
    photo = catalog.photos.get([photo_id])[photo_id]
    assert photo.path == Path("/a/2.jpg")
    assert not photo.missing


def test_a_moved_file_leaves_no_old_place(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.files.apply_scan(missing=[Path("/a/1.jpg")])
    assert catalog.files.forget_moved([photo_id]) == 0
    add(catalog, "/a/2.jpg")
    assert catalog.files.forget_moved([photo_id]) == 1
    assert known(catalog, "/a").keys() == {"/a/2.jpg"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names that are not text")
def test_names_that_are_not_text_come_back_as_they_were(catalog: Catalog) -> None:
    path = Path(os.fsdecode(b"/a/caf\xe9\n.jpg"))
    photo_id = add(catalog, str(path))
    assert catalog.photos.get([photo_id])[photo_id].path == path
    assert catalog.files.photo_at(path) == photo_id
    assert str(path) in known(catalog, "/a")


def test_known_files_are_those_below_the_folder(catalog: Catalog) -> None:
    add(catalog, "/a/1.jpg", "aa")
    add(catalog, "/ab/2.jpg", "bb")
    skip(catalog, "/a/3.jpg", "not a picture")
    files = known(catalog, "/a")
    assert files.keys() == {"/a/1.jpg", "/a/3.jpg"}
    assert files["/a/3.jpg"].reason == "not a picture"
    assert catalog.files.skipped()[0].reason == "not a picture"


def test_a_skipped_file_that_became_readable_is_no_longer_skipped(catalog: Catalog) -> None:
    skip(catalog, "/a/1.jpg", "the file is empty")
    add(catalog, "/a/1.jpg")
    assert catalog.files.skipped() == ()


def test_a_folder_in_a_watched_folder_is_that_folder(catalog: Catalog) -> None:
    outer = catalog.folders.add(Path("/a"))
    assert catalog.folders.add(Path("/a/b")) == outer


def test_a_folder_around_a_watched_one_takes_it_over(catalog: Catalog) -> None:
    add(catalog, "/a/b/1.jpg")
    outer = catalog.folders.add(Path("/a"))
    assert [(folder.id, folder.photos) for folder in catalog.folders.all()] == [(outer, 1)]


def test_a_large_one_is_taken_over_in_portions(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "_PORTION", 2)
    for number in range(5):
        add(catalog, f"/a/b/{number}/1.jpg", f"{number}")
    skip(catalog, "/a/c/bad.jpg", "it is empty")
    outer = catalog.folders.surround(Path("/a"))
    seen = []
    while catalog.folders.take_over(outer):
        (folder,) = catalog.folders.all()
        assert folder.id == outer
        assert catalog.photos.count() == 5
        seen.append(folder.photos)
    assert seen[-1] == 5
    assert len(set(seen)) > 2
    assert len(catalog.directories.photos(outer, Path("/a/b"))) == 5
    assert len(known(catalog, "/a")) == 6
    assert catalog.words.where(1, "b")[0].text == "/a/b/0"


@pytest.mark.parametrize("at_once", [True, False])
def test_a_folder_that_was_not_taken_over_yet_leaves_with_the_one_around_it(
    catalog: Catalog, at_once: bool
) -> None:
    add(catalog, "/a/b/1.jpg")
    outer = catalog.folders.surround(Path("/a"))
    if at_once:
        catalog.folders.remove(outer)
    else:
        catalog.folders.leave(outer)
        assert catalog.folders.all() == ()
        for folder in catalog.folders.leaving():
            while catalog.folders.clear(folder.id):
                pass
    assert (catalog.folders.all(), catalog.folders.leaving(), listed(catalog)) == ((), (), ())


def test_removing_a_folder_keeps_what_was_said_about_its_photos(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.embeddings.put(Model(), [photo_id], np.eye(4, dtype=np.float32)[:1])
    catalog.folders.remove(catalog.folders.all()[0].id)
    assert catalog.photos.count() == 0
    assert listed(catalog) == ()
    assert len(vectors_of(catalog, Model())[0]) == 0
    assert add(catalog, "/a/1.jpg") == photo_id
    assert vectors_of(catalog, Model())[0].tolist() == [photo_id]


def test_newest_first(catalog: Catalog) -> None:
    old = PhotoMetadata("JPEG", 1, 1, taken_at="1999-01-01T00:00:00")
    for number, facts in enumerate([old, FACTS]):
        add(catalog, f"/a/{number}.jpg", str(number), facts)
    folder_id = catalog.folders.add(Path("/a"))
    assert [photo.path.name for photo in listed(catalog)] == ["1.jpg", "0.jpg"]
    assert listed(catalog, folder_id + 1) == ()


def test_many_photos_at_once(catalog: Catalog) -> None:
    folder_id = catalog.folders.add(Path("/a"))
    read = [ReadFile(folder_id, Path(f"/a/{n}.jpg"), STATE, f"{n}", FACTS) for n in range(1201)]
    ids = catalog.store_batch(Model(), Batch(read)).ids
    assert catalog.photos.get(ids.values()).keys() == set(ids.values())
    assert catalog.photos.contents(Model(), ids).keys() == ids.keys()


def test_vectors_of_two_models_never_mix(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    vectors = np.eye(4, dtype=np.float32)
    catalog.embeddings.put(Model("m", "1"), [photo_id], vectors[:1])
    catalog.embeddings.put(Model("m", "2"), [photo_id], vectors[1:2])
    for model, row in ((Model("m", "1"), 0), (Model("m", "2"), 1)):
        ids, matrix = vectors_of(catalog, model)
        assert ids.tolist() == [photo_id]
        assert np.allclose(matrix, vectors[row])
    assert vectors_of(catalog, Model("n", "1"))[1].shape == (0, 4)
    assert encoded(catalog, Model("n", "1")) == set()


def test_vectors_of_another_length_are_refused(catalog: Catalog) -> None:
    photo_id = add(catalog, "/a/1.jpg")
    catalog.embeddings.put(Model(), [photo_id], np.ones((1, 8), np.float32))
    with pytest.raises(PhotoclipError, match="another length"):
        vectors_of(catalog, Model())


def test_past_queries_are_remembered_per_model(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.catalog.embeddings._MOST_QUERIES", 3)
    vector = np.full(4, 0.5, np.float32)
    for text in ("one", "two", "three", "four"):
        catalog.embeddings.remember_query(Model(), [(text, vector)])
    found = catalog.embeddings.query(Model(), ["one", "four"])
    assert found.keys() == {"four"}
    assert np.array_equal(found["four"], vector)
    assert catalog.embeddings.query(Model("n"), ["four"]) == {}


def test_a_photo_knows_its_tags_and_badges(catalog: Catalog) -> None:
    raw = add(catalog, "/a/1.dng", "2-raw", replace(FACTS, format="RAW"))
    live, plain = add(catalog, "/b/2.heic", "2-live"), add(catalog, "/b/3.jpg", "2-plain")
    folder = catalog.folders.add(Path("/b"))
    film = ExtraFile(folder, Path("/b/2.mov"), STATE, "video", Path("/b/2.heic"))
    beside = ExtraFile(folder, Path("/b/2.cr3"), STATE, "raw", Path("/b/2.heic"))
    catalog.store_batch(Model(), Batch(extras=[film, beside]))
    catalog.sidecars.put_all(
        [ReadSidecar(folder, Path("/b/2.xmp"), STATE, (Path("/b/2.heic"),), Annotations())]
    )
    catalog.journal.apply("Tag", [TagChange((live,), "sea", True), TagChange((live,), "Ann", True)])
    photos = catalog.photos.get([raw, live, plain])
    assert photos[raw].badges == {"raw"}
    assert photos[live].badges == {"live", "raw-beside", "sidecar"}
    assert photos[live].tags == ("Ann", "sea")
    assert photos[plain].badges == frozenset()
    catalog.folders.out_of_reach(folder)
    photos = catalog.photos.get([raw, live, plain])
    assert {one for one, photo in photos.items() if "offline" in photo.badges} == {live, plain}
    details = catalog.photos.details(live)
    assert details is not None
    assert details.photo == catalog.photos.get([live])[live]
