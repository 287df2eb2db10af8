"""The vectors in memory: exact, whatever comes and goes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.vectors import VectorIndex, top


def unit(seed: int, dim: int = 4) -> np.ndarray:
    vector = np.random.default_rng(seed).normal(size=dim).astype(np.float32)
    return vector / np.linalg.norm(vector)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 12), st.integers(0, 99)), max_size=60))
def test_it_holds_what_a_dictionary_would(steps: list[tuple[bool, int, int]]) -> None:
    index, expected = VectorIndex(4), {}
    for adds, photo_id, seed in steps:
        if adds:
            index.add([photo_id], unit(seed)[None])
            expected[photo_id] = unit(seed)
        else:
            index.remove([photo_id])
            expected.pop(photo_id, None)
    assert set(index.ids.tolist()) == expected.keys()
    assert len(index) == len(expected)
    query = unit(1000)
    for photo_id, score in zip(index.ids.tolist(), index.scores(query), strict=True):
        assert score == pytest.approx(float(expected[photo_id] @ query), abs=1e-6)
        assert photo_id in index
        assert np.array_equal(index.vector(photo_id), expected[photo_id])


def test_it_grows() -> None:
    index = VectorIndex(2)
    index.add(range(3000), np.ones((3000, 2), np.float32))
    assert index.ids.tolist() == list(range(3000))
    assert index.rows([5, 7000, 2999]).tolist() == [5, 2999]


def test_what_was_loaded_can_grow_too() -> None:
    index = VectorIndex(2)
    index.load(np.array([4, 9]), np.eye(2, dtype=np.float32))
    index.add([11, 9], np.ones((2, 2), np.float32))
    assert index.ids.tolist() == [4, 9, 11]
    assert index.vector(9) is not None
    assert index.vector(9).tolist() == [1, 1]  # type: ignore[union-attr]
    with pytest.raises(ValueError, match="expected"):
        index.load(np.array([1]), np.ones((1, 3), np.float32))


@given(st.lists(st.integers(0, 5), max_size=30), st.integers(0, 40) | st.none())
def test_top_is_a_stable_sort(values: list[int], limit: int | None) -> None:
    scores = np.array(values, np.float32)
    expected = sorted(range(len(values)), key=lambda row: -values[row])
    got = top(scores, limit).tolist()
    assert [values[row] for row in got] == [values[row] for row in expected[:limit]]
    if limit is None:
        assert got == expected
