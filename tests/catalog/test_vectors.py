"""The vectors' file beside the catalogue: whatever happens to either, the truth is found."""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from photoclip.catalog.adopting import merge_photos
from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.catalog import Catalog, open_catalog
from photoclip.catalog.files import FileState
from photoclip.catalog.vectors import LibraryVectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.metadata import PhotoMetadata
from tests.catalog.library import Model, vectors_of

MODEL = Model("m", "1")


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What happens every few thousand photos happens every few here."""
    with monkeypatch.context() as patch:
        shrink(patch)
        yield


def shrink(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("photoclip.catalog.vectors._IN_MEMORY", 3)
    patch.setattr("photoclip.catalog.vectors._COMMIT_EVERY_S", 0)
    patch.setattr("photoclip.catalog.embeddings.Embeddings.stored.__defaults__", (0, 2))


def store(catalog: Catalog, *numbers: int, folder: str = "/a", seed: int = 0) -> list[int]:
    """Photos with these contents, encoded; their ids."""
    folder_id = catalog.folders.add(Path(folder))
    hashes = [f"2-{number:032}" for number in numbers]
    read = [
        ReadFile(folder_id, Path(folder) / f"{n}.jpg", FileState(n, n), content, PhotoMetadata())
        for n, content in zip(numbers, hashes, strict=True)
    ]
    random = np.random.default_rng([seed, *numbers])
    vectors = random.normal(size=(len(numbers), 4)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ids = catalog.store_batch(MODEL, Batch(read, encoded=hashes, vectors=vectors)).ids
    return [ids[content] for content in hashes]


def assert_true(vectors: LibraryVectors, catalog: Catalog) -> None:
    """The index holds what the catalogue does."""
    ids, matrix = vectors_of(catalog, MODEL)
    index = vectors.index
    order = np.argsort(index.ids)
    assert index.ids[order].tolist() == ids.tolist()
    assert np.array_equal(index.matrix[order], matrix)
    query = np.full(4, 0.5, np.float32)
    assert np.allclose(index.scores(query)[order], matrix @ query, atol=1e-6)


def reads(catalog: Catalog, caches: Path | None) -> int:
    """How many vectors are read from the catalogue to open the index."""
    vectors = catalog.vectors(MODEL, caches)
    read = max((done for done, _ in vectors.steps()), default=0)
    assert_true(vectors, catalog)
    vectors.close()
    return read


@pytest.fixture
def caches(tmp_path: Path) -> Path:
    return tmp_path / "library" / "vectors"


@pytest.fixture
def filled(catalog: Catalog, caches: Path) -> Catalog:
    """Twenty photos, and a cache of them."""
    store(catalog, *range(20))
    assert reads(catalog, caches) == 20
    return catalog


def the(caches: Path, suffix: str) -> Path:
    (found,) = caches.glob(f"*/*.{suffix}")
    return found


def test_a_cache_that_matches_is_not_read_again(filled: Catalog, caches: Path) -> None:
    assert reads(filled, caches) == 0
    store(filled, 20, 21)
    assert reads(filled, caches) == 22  # of which twenty were there
    assert reads(filled, caches) == 0


def test_a_cache_may_be_deleted(filled: Catalog, caches: Path) -> None:
    shutil.rmtree(caches)
    assert reads(filled, caches) == 20
    assert reads(filled, caches) == 0


def damage_header(caches: Path, **values: Any) -> None:
    header = the(caches, "json")
    header.write_text(json.dumps(json.loads(header.read_text()) | values))


@pytest.mark.parametrize(
    "harm",
    [
        lambda caches: the(caches, "vectors").write_bytes(b""),
        lambda caches: the(caches, "vectors").unlink(),
        lambda caches: the(caches, "rows").write_bytes(the(caches, "rows").read_bytes()[:-8]),
        lambda caches: the(caches, "rows").unlink(),
        lambda caches: the(caches, "json").unlink(),
        lambda caches: the(caches, "json").write_text('{"identity": 5'),
        lambda caches: the(caches, "json").write_text("[]"),
        lambda caches: damage_header(caches, identity="another catalogue's"),
        lambda caches: damage_header(caches, revision="2"),
        lambda caches: damage_header(caches, dim=2),
        lambda caches: damage_header(caches, format=99),
        lambda caches: damage_header(caches, count=19),
        lambda caches: damage_header(caches, count=10**9),
        lambda caches: damage_header(caches, count=-1),
        lambda caches: damage_header(caches, generation=7),
        lambda caches: damage_header(caches, unheard_of=1),
        lambda caches: the(caches, "vectors").write_bytes(bytes(20 * 16)),
    ],
)
def test_a_cache_that_does_not_match_is_made_anew(filled: Catalog, caches: Path, harm: Any) -> None:
    harm(caches)
    assert reads(filled, caches) >= 19
    assert reads(filled, caches) == 0


def test_a_backup_that_was_restored_is_noticed(
    filled: Catalog, caches: Path, tmp_path: Path
) -> None:
    backup = sqlite3.connect(tmp_path / "backup.db")
    filled._db.conn.backup(backup)
    backup.close()
    store(filled, *range(20, 30))
    assert reads(filled, caches) == 30
    with open_catalog(tmp_path / "backup.db") as restored:
        store(restored, *range(40, 50))  # get the numbers of those that were lost
        assert reads(restored, caches) == 30
        assert reads(restored, caches) == 0


def test_photos_are_replaced_and_leave_while_it_is_open(filled: Catalog, caches: Path) -> None:
    vectors = filled.vectors(MODEL, caches)
    store(filled, 3, 4, seed=1)
    vectors.catch_up()
    assert_true(vectors, filled)
    with filled.transaction():
        merge_photos(filled._db, {1: 2, 5: 6})
    vectors.catch_up(gone=[1, 5])
    assert_true(vectors, filled)
    filled.embeddings.forget([7])
    vectors.catch_up()
    assert_true(vectors, filled)
    vectors.close()
    assert reads(filled, caches) == 0
    filled.embeddings.forget(range(9, 18))
    assert reads(filled, caches) == len(vectors_of(filled, MODEL)[0])  # most of it was dead


def test_what_has_no_place_is_not_found(filled: Catalog, caches: Path) -> None:
    store(filled, 30, 31, folder="/b")
    vectors = filled.vectors(MODEL, caches)
    assert len(vectors.index) == 22
    filled.folders.remove(filled.folders.add(Path("/b")))
    vectors.relist()
    assert len(vectors.index) == 20
    assert_true(vectors, filled)
    store(filled, 30, folder="/b")
    vectors.catch_up()
    vectors.relist()
    assert_true(vectors, filled)
    vectors.close()
    assert reads(filled, caches) == 0


def test_only_one_writes_and_the_other_sees_all(filled: Catalog, caches: Path) -> None:
    first, second = filled.vectors(MODEL, caches), filled.vectors(MODEL, caches)
    for vectors in (first, second):
        assert_true(vectors, filled)
    store(filled, *range(20, 30))
    for vectors in (second, first):
        vectors.catch_up()
        assert_true(vectors, filled)
    second.close()
    store(filled, 31)
    first.catch_up()
    first.close()
    assert reads(filled, caches) == 0


def test_a_model_that_was_forgotten_leaves_nothing(filled: Catalog, caches: Path) -> None:
    vectors = filled.vectors(MODEL, caches)
    assert len(vectors.index) == 20
    filled.models.forget(MODEL.model_id, MODEL.revision)
    vectors.catch_up()
    assert len(vectors.index) == 0
    store(filled, 1, 2, 3)
    vectors.catch_up()
    assert_true(vectors, filled)
    vectors.close()


@pytest.mark.parametrize("where", ["a file", "no place", "no room"])
def test_without_a_cache_memory_will_do(
    catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    store(catalog, *range(20))
    caches: Path | None = tmp_path / "cache"
    if where == "a file":
        (tmp_path / "cache").write_text("in the way")
    elif where == "no place":
        caches = None
    else:
        monkeypatch.setattr("photoclip.catalog.matrixfile._LEAVE_FREE", 1 << 60)
    vectors = catalog.vectors(MODEL, caches)
    assert_true(vectors, catalog)
    store(catalog, *range(18, 26), seed=2)
    vectors.catch_up()
    assert_true(vectors, catalog)
    vectors.close()
    assert not list(tmp_path.glob("**/*.vectors"))


@pytest.mark.parametrize("at", range(6))
def test_a_disk_that_fills_up_costs_nothing_but_the_cache(
    catalog: Catalog, caches: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """Each write to the cache may be the one that fails."""
    store(catalog, *range(6))
    left = at

    def fail(*_: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("photoclip.catalog.matrixfile.np.ascontiguousarray", Failing(fail))
    monkeypatch.setattr("photoclip.catalog.matrixfile.os.fsync", fail)
    vectors = catalog.vectors(MODEL, caches)
    assert_true(vectors, catalog)
    store(catalog, *range(10, 16))
    vectors.catch_up()
    assert_true(vectors, catalog)
    vectors.close()
    monkeypatch.undo()
    assert reads(catalog, caches) in (0, 6, 12)


class Failing:
    """numpy's function, which a full disk lets fail where the cache calls it to write."""

    def __init__(self, fail: Any) -> None:
        self._fail, self._real = fail, np.ascontiguousarray

    def __call__(self, array: Any, *rest: Any) -> Any:
        if array.ndim == 2:
            self._fail()
        return self._real(array, *rest)


def test_loading_that_was_interrupted_goes_on(catalog: Catalog, caches: Path) -> None:
    store(catalog, *range(20))
    vectors = catalog.vectors(MODEL, caches)
    steps = vectors.steps()
    assert next(steps) == (2, 20)
    store(catalog, *range(20, 24))
    catalog.embeddings.forget([1, 9])
    store(catalog, 5, seed=1)
    vectors.catch_up([1, 9])
    steps.close()
    assert_true(vectors, catalog)
    vectors.close()


def test_vectors_of_another_length_are_refused_each_time(catalog: Catalog, caches: Path) -> None:
    (one, two) = store(catalog, 1, 2)
    catalog.embeddings.put(MODEL, [two], np.ones((1, 8), np.float32))
    vectors = catalog.vectors(MODEL, caches)
    for _ in range(2):
        with pytest.raises(PhotoclipError, match="another length"):
            _ = vectors.index
    catalog.embeddings.put(MODEL, [two], np.ones((1, 4), np.float32))
    assert sorted(vectors.index.ids.tolist()) == [one, two]
    vectors.close()


class LikeTheCatalogue(RuleBasedStateMachine):
    """Whatever is stored, merged, dropped, moved, closed, killed or damaged."""

    @initialize()
    def begin(self) -> None:
        self.patch = pytest.MonkeyPatch()
        shrink(self.patch)
        self.root = Path(tempfile.mkdtemp())
        self.opening = open_catalog(self.root / "catalog.db")
        self.catalog = self.opening.__enter__()
        self.vectors = self.catalog.vectors(MODEL, self.root / "vectors")

    @rule(numbers=st.sets(st.integers(0, 11), min_size=1, max_size=4), seed=st.integers(0, 9))
    def store(self, numbers: set[int], seed: int) -> None:
        store(self.catalog, *sorted(numbers), folder="/a" if seed < 8 else "/b", seed=seed)
        self.vectors.catch_up()
        self.vectors.relist()

    @rule(told=st.booleans(), number=st.integers(1, 12))
    def drop(self, told: bool, number: int) -> None:
        self.catalog.embeddings.forget([number])
        self.vectors.catch_up([number] if told else [])

    @rule(goes=st.integers(1, 12), stays=st.integers(1, 12))
    def merge(self, goes: int, stays: int) -> None:
        if goes != stays and len(self.catalog.photos.get([goes, stays])) == 2:
            with self.catalog.transaction():
                merge_photos(self.catalog._db, {goes: stays})
            self.vectors.catch_up([goes])

    @rule()
    def remove_folder(self) -> None:
        self.catalog.folders.remove(self.catalog.folders.add(Path("/b")))
        self.vectors.relist()

    @rule()
    def open_again(self) -> None:
        self.vectors.close()
        self.vectors = self.catalog.vectors(MODEL, self.root / "vectors")

    @rule()
    def kill(self) -> None:
        """The process ends here: its lock goes, its header is as old as it is."""
        file = self.vectors._file
        if file is not None:
            file._close_files()
            file._lock.release()
        self.vectors = self.catalog.vectors(MODEL, self.root / "vectors")

    @rule(suffix=st.sampled_from(["json", "rows", "vectors"]), part=st.floats(0, 1))
    def cut_short(self, suffix: str, part: float) -> None:
        self.vectors.close()
        for path in (self.root / "vectors").glob(f"*/*.{suffix}"):
            content = path.read_bytes()
            path.unlink()  # never cut what is mapped
            path.write_bytes(content[: int(len(content) * part)])
        self.vectors = self.catalog.vectors(MODEL, self.root / "vectors")

    @invariant()
    def finds_the_truth(self) -> None:
        if hasattr(self, "vectors"):
            assert_true(self.vectors, self.catalog)

    def teardown(self) -> None:
        if hasattr(self, "vectors"):
            self.vectors.close()
            self.opening.__exit__(None, None, None)
            self.patch.undo()
            shutil.rmtree(self.root)


LikeTheCatalogue.TestCase.settings = settings(max_examples=12, stateful_step_count=15)
test_it_finds_what_the_catalogue_holds = LikeTheCatalogue.TestCase
