"""How far all labels may be believed, by what they were answered."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.learning import (
    Answers,
    Curve,
    Direction,
    Record,
    chance,
    curve_of,
    recalled,
    space_of,
    taught,
)
from photoclip.core.learning.curve import FROM
from photoclip.core.ranking import normalise

DIM = 12
slopes = st.floats(-0.9, 3)
STEPS = np.linspace(-6, 6, 200)


def record(count: int, deserved: float, seed: int = 0) -> Record:
    """Photos whose logits ought to have been so many times what they are."""
    rng = np.random.default_rng(seed)
    logits = rng.uniform(-2, 4, count)
    return Record(logits, rng.random(count) < chance(deserved * logits))


@given(slopes, slopes)
def test_a_curve_rises_and_leads_back(middle: float, high: float) -> None:
    curve = Curve(middle, high)
    bent = curve.bent(STEPS)
    assert (np.diff(bent) > 0).all()
    assert [curve.straight(one) for one in bent] == pytest.approx(STEPS.tolist(), abs=1e-6)
    assert curve.straight(np.inf) == np.inf
    assert curve.straight(-np.inf) == -np.inf


@given(slopes, slopes)
def test_of_the_unlikely_nothing_is_known_and_nothing_bent(middle: float, high: float) -> None:
    low = np.linspace(-9, FROM, 20)
    assert Curve(middle, high).bent(low).tolist() == low.tolist()


@pytest.mark.parametrize("deserved", [0.4, 1.0, 1.6])
def test_labels_get_as_sure_as_their_answers_allow(deserved: float) -> None:
    curve = curve_of([record(100, deserved, seed) for seed in range(30)])
    sure = np.linspace(0, 3, 7)
    assert chance(curve.bent(sure)) == pytest.approx(chance(deserved * sure), abs=0.08)


def test_a_few_answers_bend_little_and_none_nothing() -> None:
    assert curve_of([]) == Curve()
    nobody = Record(np.empty(0), np.empty(0, np.bool_))
    assert curve_of([nobody]) == Curve()
    wrong = [Record(np.full(count, 2.0), np.zeros(count, np.bool_)) for count in (1, 300)]
    few, many = (float(curve_of([one]).bent(np.array([2.0]))[0]) for one in wrong)
    assert many < 0 < few < 2


def test_however_wrong_labels_were_they_keep_their_order() -> None:
    always_wrong = Record(np.linspace(0.1, 8, 4_000), np.linspace(0.1, 8, 4_000) < 1)
    assert (np.diff(curve_of([always_wrong]).bent(STEPS)) > 0).all()


def test_a_direction_says_where_its_chances_lie() -> None:
    direction = Direction(np.zeros(DIM, np.float32), -1.5).along(Curve(0.3, -0.4))
    products = np.array([0.5, 1.5, 3.0, 6.0], np.float32)
    chances = direction.chances(products)
    assert chances.dtype == np.float32
    for product, sure in zip(products.tolist(), chances.tolist(), strict=True):
        assert direction.line(sure) == pytest.approx(product, abs=1e-3)


def test_what_is_recalled_of_a_photo_owes_nothing_to_its_own_answer() -> None:
    rng = np.random.default_rng(1)
    vectors = normalise(rng.standard_normal((12, DIM)).astype(np.float32))
    space = space_of(vectors.mean(axis=0))
    words = Direction(rng.standard_normal(DIM).astype(np.float32), -1.0)
    yes = Answers(vectors[:6], vectors[6:])
    no = Answers(vectors[1:6], vectors[[*range(6, 12), 0]])
    both = [recalled(words, one, space) for one in (yes, no)]
    assert [one.right.sum() for one in both] == [6, 5]
    assert both[0].logits[0] == pytest.approx(both[1].logits[-1], abs=0.3)
    learnt = [taught(words, one, space).of(vectors[:1])[0] for one in (yes, no)]
    assert learnt[0] > learnt[1] + 1
