"""What answers make of a label."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclip.core.encoder import Vectors
from photoclip.core.learning import Answers, Direction, Space, chance, space_of, taught
from photoclip.core.learning.linear import ENOUGH
from photoclip.core.ranking import normalise

DIM = 12


def photos(count: int, seed: int = 0, towards: float = 0.0) -> Vectors:
    """Unit vectors (count, DIM) that lie more or less in the direction of the first axis."""
    rng = np.random.default_rng(seed)
    vectors = rng.standard_normal((count, DIM)).astype(np.float32)
    vectors[:, 0] += towards
    return normalise(vectors)


def answers(right: int, wrong: int, seed: int = 0) -> Answers:
    return Answers(photos(right, seed, 3.0), photos(wrong, seed + 100, -3.0))


@pytest.fixture
def space() -> Space:
    return space_of(photos(500).mean(axis=0))


@pytest.fixture
def words() -> Direction:
    """Words that know nothing: they find every photo as unlikely as every other."""
    return Direction(np.zeros(DIM, np.float32), -2.0)


def test_nothing_is_learnt_from_no_answers(words: Direction, space: Space) -> None:
    assert taught(words, answers(0, 0), space) is words


@pytest.mark.parametrize("right", [1, 3, 10, 40])
def test_photos_like_the_accepted_become_likelier(
    words: Direction, space: Space, right: int
) -> None:
    learnt = taught(words, answers(right, 0), space)
    like, unlike = photos(50, 7, 3.0), photos(50, 8, -3.0)
    assert learnt.of(like).mean() > learnt.of(unlike).mean() + 1
    assert learnt.of(like).mean() > words.of(like).mean()


@pytest.mark.parametrize("wrong", [1, 5, 60])
def test_refusals_alone_make_a_label_less_sure(words: Direction, space: Space, wrong: int) -> None:
    learnt = taught(words, answers(0, wrong), space)
    refused = photos(50, 9, -3.0)
    assert learnt.of(refused).mean() < words.of(refused).mean()


def test_a_label_that_was_always_sure_and_wrong_doubts_itself(space: Space) -> None:
    sure = Direction(np.zeros(DIM, np.float32), 2.0)
    wrong = Answers(photos(0), photos(20, 3))
    assert chance(taught(sure, wrong, space).of(photos(50, 4))).mean() < 0.5


def test_many_answers_tell_apart_what_prototypes_cannot(words: Direction, space: Space) -> None:
    """Two kinds of right photos with the wrong between them: their means are all in one place."""
    rng = np.random.default_rng(5)

    def at(first: float, second: float, count: int) -> Vectors:
        vectors = 0.2 * rng.standard_normal((count, DIM))
        vectors[:, 0] += first
        vectors[:, 1] += second
        return normalise(vectors.astype(np.float32))

    def gap(count: int) -> float:
        """How much further apart the nearest kinds are, with so many answers of either."""
        right = np.concatenate([at(1, 0.3, count), at(-1, 0.3, count)])
        learnt = taught(words, Answers(right, at(0, -0.3, 2 * count)), space)
        return float(learnt.of(at(1, 0.3, 200)).mean() - learnt.of(at(0, -0.3, 200)).mean())

    assert 4 * 40 > ENOUGH > 4 * 6
    assert gap(40) > gap(6) + 1


@settings(max_examples=30)
@given(
    right=st.integers(0, 45),
    wrong=st.integers(0, 45),
    seed=st.integers(0, 1000),
    start=st.floats(-12, 12),
)
def test_any_answers_make_finite_numbers_whatever_their_order(
    right: int, wrong: int, seed: int, start: float
) -> None:
    words = Direction(photos(1, seed)[0] * 5, start)
    space = space_of(photos(300, seed + 1).mean(axis=0))
    given_ = answers(right, wrong, seed)
    learnt = taught(words, given_, space)
    turned = taught(words, Answers(given_.right[::-1], given_.wrong[::-1]), space)
    some = photos(20, seed + 2)
    assert np.isfinite(learnt.of(some)).all()
    assert learnt.weights.dtype == np.float32
    assert learnt.of(some) == pytest.approx(turned.of(some), rel=1e-3, abs=1e-3)


def test_where_all_photos_are_one_answers_still_make_numbers(words: Direction) -> None:
    one = np.repeat(photos(1), 3, axis=0)
    learnt = taught(words, Answers(one[:2], one[2:]), space_of(one.mean(axis=0)))
    assert np.isfinite(learnt.of(one)).all()


def test_thousands_of_answers_are_learnt_from(words: Direction, space: Space) -> None:
    learnt = taught(words, answers(3000, 200), space)
    assert chance(learnt.of(photos(50, 7, 3.0))).mean() > 0.8
    assert chance(learnt.of(photos(50, 8, -3.0))).mean() < 0.2
    assert replace(learnt, start=0.0).weights.shape == (DIM,)
