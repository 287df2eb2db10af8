"""The vectors in memory: exact, whatever comes and goes."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from photoclip.core.topmost import top
from photoclip.core.vectors import VectorIndex

IDS = st.lists(st.integers(0, 15), max_size=6, unique=True)


def unit(seed: int, dim: int = 4) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=dim).astype(np.float32)
    return vector / np.linalg.norm(vector)


def units(seed: int, count: int) -> np.ndarray:
    return np.array([unit(100 * seed + n) for n in range(count)], np.float32).reshape(count, 4)


class LikeADictionary(RuleBasedStateMachine):
    """Whatever is loaded, added, removed and hidden, it is what a dictionary would hold."""

    def __init__(self) -> None:
        super().__init__()
        self.index = VectorIndex(4)
        self.places: list[tuple[int, np.ndarray]] = []
        """Every vector ever taken, as a file would hold them."""
        self.kept: dict[int, np.ndarray] = {}
        self.hidden: set[int] = set()

    @property
    def seen(self) -> dict[int, np.ndarray]:
        return {i: vector for i, vector in self.kept.items() if i not in self.hidden}

    @rule(ids=IDS, seed=st.integers(0, 99))
    def add(self, ids: list[int], seed: int) -> None:
        vectors = units(seed, len(ids))
        assert self.index.add(ids, vectors) == len(self.kept.keys() & set(ids))
        self.hidden -= set(ids)
        self.kept.update(zip(ids, vectors, strict=True))
        self.places += zip(ids, vectors, strict=True)

    @rule(ids=IDS)
    def remove(self, ids: list[int]) -> None:
        assert self.index.remove(ids) == len(self.kept.keys() & set(ids))
        for one in ids:
            self.kept.pop(one, None)

    @rule(ids=IDS)
    def hide(self, ids: list[int]) -> None:
        self.index.hide(np.array(ids, np.int64))
        self.hidden = set(ids)

    @rule(data=st.data())
    def bury(self, data: st.DataObject) -> None:
        dead = data.draw(st.lists(st.booleans(), min_size=(n := len(self.places)), max_size=n))
        newest = {one: place for place, (one, _) in enumerate(self.places)}
        for one, place in newest.items():
            if dead[place]:
                self.kept.pop(one, None)
        self.index.bury(np.array(dead, np.bool_))

    @precondition(lambda self: self.places)
    @rule()
    def map_again(self) -> None:
        self.index.rebase(np.stack([vector for _, vector in self.places]))
        assert self.index.appended == 0

    @rule(ids=IDS, seed=st.integers(0, 99), dead=st.sets(st.integers(0, 5)))
    def load(self, ids: list[int], seed: int, dead: set[int]) -> None:
        vectors = units(seed, len(ids))
        gone = np.array([n in dead for n in range(len(ids))], np.bool_)
        self.index.load(np.array(ids, np.int64), vectors, gone)
        self.places = list(zip(ids, vectors, strict=True))
        self.kept = {one: v for n, (one, v) in enumerate(self.places) if n not in dead}
        self.hidden = set()

    @invariant()
    def holds_the_same(self) -> None:
        ids = self.index.ids.tolist()
        assert sorted(ids) == sorted(self.seen)
        assert len(self.index) == len(ids)
        assert self.index.matrix.shape == (len(ids), 4)
        query = unit(1000)
        scores = self.index.scores(query)
        assert np.allclose(self.index.scores_of(np.stack([query, -query])), [scores, -scores])
        for row, photo_id in enumerate(ids):
            vector = self.seen[photo_id]
            assert np.array_equal(self.index.matrix[row], vector)
            assert scores[row] == pytest.approx(float(vector @ query), abs=1e-6)
        if ids:
            assert np.allclose(self.index.mean(), self.index.matrix.mean(axis=0), atol=1e-6)

    @invariant()
    def finds_the_same(self) -> None:
        asked = list(range(17))
        assert self.index.ids[self.index.rows(asked)].tolist() == sorted(self.seen)
        for photo_id in asked:
            vector = self.index.vector(photo_id)
            assert (photo_id in self.index) == (photo_id in self.seen)
            expected: Any = self.seen.get(photo_id)
            assert vector is None if expected is None else np.array_equal(vector, expected)


LikeADictionary.TestCase.settings = settings(max_examples=12, stateful_step_count=20)
test_it_holds_what_a_dictionary_would = LikeADictionary.TestCase


def test_it_grows() -> None:
    index = VectorIndex(2)
    index.add(range(3000), np.ones((3000, 2), np.float32))
    assert index.ids.tolist() == list(range(3000))
    assert index.rows([5, 7000, 2999]).tolist() == [5, 2999]


def test_what_comes_twice_at_once_is_there_once() -> None:
    index = VectorIndex(2)
    index.add([4, 4], np.eye(2, dtype=np.float32))
    assert index.ids.tolist() == [4]
    assert index.matrix.tolist() == [[0, 1]]


def test_a_matrix_of_another_shape_is_refused() -> None:
    index = VectorIndex(2)
    with pytest.raises(ValueError, match="expected"):
        index.load(np.array([1]), np.ones((1, 3), np.float32))
    with pytest.raises(ValueError, match="expected"):
        index.add([1, 2], np.ones((1, 2), np.float32))
    with pytest.raises(ValueError, match="expected"):
        index.rebase(np.ones((1, 2), np.float32))


_SCORES = st.sampled_from((-np.inf, -2.5, -1e-40, -0.0, 0.0, 1e-40, 0.5, 2.0, np.inf))


@given(st.lists(_SCORES, max_size=30), st.integers(0, 40) | st.none())
def test_top_is_a_stable_sort(values: list[float], limit: int | None) -> None:
    assert_top(np.array(values, np.float32), limit)


@given(st.integers(0, 3000), st.integers(0, 40), st.integers(0, 99))
@settings(max_examples=50)
def test_top_of_many_is_one_too(count: int, limit: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    assert_top(random.integers(0, 500, count).astype(np.float32), limit)


def assert_top(scores: np.ndarray, limit: int | None) -> None:
    expected = np.argsort(-scores, kind="stable")[:limit]
    assert top(scores, limit).tolist() == expected.tolist()
