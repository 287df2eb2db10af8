"""What a score means."""

import numpy as np
import pytest

from photoclip.core.ranking import POSSIBLE_Z, STRONG_Z, confidence, normalise, softmax, standout


def background(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(0.1, 0.05, count).astype(np.float32)


def test_what_stands_out_is_strong_and_the_rest_is_weak() -> None:
    scores = np.append(background(1000), np.float32(0.6))
    z = standout(scores)
    assert z[-1] >= STRONG_Z
    weak = [float(value) < POSSIBLE_Z for value in z[:-1]]
    assert np.mean(weak) > 0.95


def test_a_shift_or_a_scale_of_all_scores_changes_nothing() -> None:
    scores = background(500)
    assert np.allclose(standout(scores), standout(scores * 3 + 1), atol=1e-3)


def test_a_few_photos_or_equal_ones_are_no_error() -> None:
    assert standout(np.empty(0, np.float32)).shape == (0,)
    assert standout(np.ones(1, np.float32)).tolist() == [0]
    assert np.isfinite(standout(np.ones(100, np.float32))).all()


def test_confidence_grows_between_zero_and_one() -> None:
    values = confidence(np.linspace(-20, 20, 50, dtype=np.float32))
    assert (np.diff(values) >= 0).all()
    assert 0 <= values[0] < 0.01
    assert 0.99 < values[-1] <= 1


def test_softmax_sums_to_one_and_does_not_overflow() -> None:
    assert softmax(np.array([1000, 0, -1000], np.float32)).tolist() == [1, 0, 0]
    assert softmax(np.random.default_rng(0).normal(size=7).astype(np.float32)).sum() == (
        pytest.approx(1)
    )


def test_normalise() -> None:
    vectors = normalise(np.array([[3, 4], [0, 0]], np.float32))
    assert np.allclose(vectors, [[0.6, 0.8], [0, 0]])
