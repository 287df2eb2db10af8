"""What a session holds in memory follows the catalogue, whoever changes it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photoclip.catalog import leaving
from photoclip.catalog.batches import Batch, ReadFile, Stored
from photoclip.catalog.files import FileState
from photoclip.core.encoder import Vectors
from photoclip.core.events import FolderLeaving, LibraryState, Progress
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.search_events import SearchFinished
from photoclip.paths import LibraryPaths
from photoclip.services.browsing import library_state, warm_up
from photoclip.services.history import redo, undo
from photoclip.services.leaving import finish_removals, remove_folder
from photoclip.services.searching import find_similar, search
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag

ROOT = Path("/photos")


class OneLetter:
    """A model of 26 letters: texts and photos are like each other that begin with the same."""

    revision, dim = "1", 26
    templates, logit_scale, batch_size = ("{}",), 100.0, 8

    def __init__(self, model_id: str) -> None:
        self.model_id = model_id

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        return np.array([unit(text) for text in texts], np.float32)

    def release_images(self) -> None:
        pass


def unit(text: str) -> Vectors:
    return np.eye(26, dtype=np.float32)[ord(text[0]) - ord("a")]


def open_one(reference: str) -> Any:
    return OneLetter(reference)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def session(paths: LibraryPaths) -> Iterator[Session]:
    with open_session(paths, open_one, "letters") as opened:
        yield opened


def store(session: Session, *names: str, folder: Path = ROOT, encode: bool = True) -> Stored:
    """Photos that are what their names say."""
    folder_id = session.catalog.folders.add(folder)
    hashes = [f"2-{name}" for name in names]
    read = [
        ReadFile(folder_id, folder / f"{name}.jpg", FileState(1, 1), content, PhotoMetadata())
        for name, content in zip(names, hashes, strict=True)
    ]
    vectors = np.array([unit(name) for name in names], np.float32)
    batch = Batch(read, encoded=hashes, vectors=vectors) if encode else Batch(read)
    return session.store_batch(session.encoder, batch)


def found(session: Session, words: str, **options: Any) -> list[str]:
    result: SearchFinished = next(search(session, words, **options))
    return [hit.photo.path.stem for hit in result.hits]


def test_what_was_stored_is_found_at_once(session: Session) -> None:
    store(session, "apple", "bread")
    assert found(session, "b")[0] == "bread"
    store(session, "cake")
    assert found(session, "c")[0] == "cake"


def test_the_first_come_as_photos_and_all_by_their_ids(session: Session) -> None:
    names = [f"{letter}{number}" for letter in "ab" for number in range(50)]
    store(session, *names)
    result = next(search(session, "a", 60, shown=5))
    assert len(result.hits) == 5
    assert len(result.ids) == 60
    photos = session.catalog.photos.get(result.ids.tolist())
    assert [photos[one].path.name[0] for one in result.ids.tolist()] == ["a"] * 50 + ["b"] * 10
    everything = next(search(session, "a", 60))
    assert [hit.photo.id for hit in everything.hits] == everything.ids.tolist()
    matches = [hit.match for hit in everything.hits]
    assert matches.count("strong") == result.strong
    assert matches.count("possible") == result.possible


def test_a_photo_is_not_similar_to_itself(session: Session) -> None:
    ids = store(session, "apple", "avocado", "bread").ids
    result = next(find_similar(session, ids["2-apple"], 2, shown=1))
    assert result.ids.tolist() == [ids["2-avocado"], ids["2-bread"]]
    assert [hit.photo.id for hit in result.hits] == [ids["2-avocado"]]


def test_a_folder_that_is_removed_is_not_searched_until_it_is_back(session: Session) -> None:
    store(session, "apple", "bread")
    store(session, "avocado", folder=Path("/more"))
    assert found(session, "a")[:2] == ["apple", "avocado"]
    (more,) = (one for one in session.catalog.folders.all() if one.path == Path("/more"))
    (state,) = remove_folder(session, more.id)
    assert isinstance(state, LibraryState)
    assert (state.photos, state.searchable) == (2, 2)
    assert "avocado" not in found(session, "a")
    assert store(session, "avocado", folder=Path("/more"), encode=False).returned
    assert found(session, "a")[:2] == ["apple", "avocado"]


@pytest.mark.parametrize("back", [None, Path("/more"), Path("/more/b"), Path("/")])
def test_a_large_folder_leaves_in_portions_also_after_an_interruption(
    session: Session, paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch, back: Path | None
) -> None:
    monkeypatch.setattr(leaving, "_PORTION", 2)
    store(session, "apple")
    more = store(session, "avocado", "bread", "carrot", "date", "egg", folder=Path("/more"))
    next(tag(session, "food", list(more.ids.values())))
    (folder,) = (one for one in session.catalog.folders.all() if one.path == Path("/more"))
    steps = remove_folder(session, folder.id)
    state, first = next(steps), next(steps)
    assert isinstance(state, LibraryState)
    assert [one.path for one in state.folders] == [ROOT]
    assert (state.photos, state.leaving) == (4, True)
    assert first == FolderLeaving(Path("/more"), 3)
    next(tag(session, "red", [1]))  # others get their turn meanwhile
    steps.close()
    assert len(found(session, "a")) == 4
    with open_session(paths, open_one, "letters") as later:
        if back is not None:  # somebody adds it, a part of it or what it lies in meanwhile
            added = later.catalog.folders.add(back)
            assert added in [one.id for one in later.catalog.folders.all()]
        *_, end = finish_removals(later)
        assert isinstance(end, LibraryState)
        assert not end.leaving
        assert end.photos == (4 if back == Path("/") else 1)
        assert later.catalog.tags.of(more.ids.values()) == {"food": 5}


def test_what_another_process_does_is_noticed(session: Session, paths: LibraryPaths) -> None:
    store(session, "apple")
    assert found(session, "b") == ["apple"]
    with open_session(paths, open_one, "letters") as other:
        assert found(other, "b") == ["apple"]
        store(other, "bread")
        assert found(other, "b") == ["bread", "apple"]
    assert found(session, "b") == ["apple"]
    assert session.notice_changes()
    assert found(session, "b") == ["bread", "apple"]
    assert not session.notice_changes()


def test_the_state_of_a_library_reads_no_vectors(session: Session) -> None:
    store(session, "apple", "bread")
    state = next(library_state(session))
    assert (state.photos, state.searchable) == (2, 2)
    assert not session.paths.vectors.exists()


def test_vectors_are_loaded_in_steps_before_the_first_search(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.catalog.embeddings.Embeddings.stored.__defaults__", (0, 2))
    store(session, "apple", "bread", "cake")
    steps = warm_up(session)
    assert next(steps) == Progress(2, 3, 0.0, None)
    assert found(session, "c")[0] == "cake"  # in between
    assert list(steps) == []


def test_thousands_of_photos_are_tagged_in_one_step(session: Session) -> None:
    ids = sorted(store(session, *(f"a{n}" for n in range(2000)), encode=False).ids.values())
    store(session, "before")
    assert next(tag(session, "holiday", ids)).photo_ids == tuple(ids)
    assert len(session.catalog.photos.ids(tag="holiday")) == 2000
    changes, inverse = session.catalog._db.execute(
        "SELECT changes, inverse FROM journal"
    ).fetchone()
    assert len(changes) + len(inverse) < 200
    assert next(undo(session)).photo_ids == tuple(ids)
    assert len(session.catalog.photos.ids(tag="holiday")) == 0
    assert "nothing" in next(undo(session)).message
    assert next(redo(session)).photo_ids == tuple(ids)
    assert len(session.catalog.photos.ids(tag="holiday")) == 2000
