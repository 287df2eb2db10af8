"""The line above which a label may tag on its own, what is still to find, and what to ask first."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.labels import Judged
from photoclip.core.learning import expected, line_of, logit, useful
from photoclip.core.learning.measuring import LEAST_SURE


def judged(right: int, wrong: int, confidence: float = 0.95) -> tuple[Judged, ...]:
    said = [True] * right + [False] * wrong
    return tuple(Judged(number, yes, confidence) for number, yes in enumerate(said))


@pytest.mark.parametrize(("right", "wrong"), [(7, 0), (19, 1), (50, 0), (48, 2)])
def test_a_label_that_was_right_may_tag_where_it_is_sure(right: int, wrong: int) -> None:
    line = line_of(judged(right, wrong))
    assert line.confidence == LEAST_SURE
    assert line.obstacle == ""


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        (0, 0, "Possible once 7 of 7 are right. None was answered yet."),
        (6, 0, "Possible once 7 of 7 are right. Now 6 of 6."),
        (13, 1, "Possible once 19 of 20 are right. Now 13 of 14."),
        (9, 1, "Possible once 19 of 20 are right. Now 9 of 10."),
        (5, 15, "It is wrong too often: 5 of the last 20 were right."),
        (0, 20, "It is wrong too often: 0 of the last 20 were right."),
    ],
)
def test_a_label_says_what_it_lacks(right: int, wrong: int, told: str) -> None:
    line = line_of(judged(right, wrong))
    assert line.confidence is None
    assert line.obstacle == told


@given(st.integers(0, 40), st.integers(0, 10))
def test_what_is_asked_for_is_enough_and_no_less(right: int, wrong: int) -> None:
    told = line_of(judged(right, wrong)).obstacle
    if told.startswith("Possible"):
        wanted = int(told.split()[2])
        assert line_of(judged(wanted, wrong)).confidence is not None
        assert line_of(judged(wanted - 1, wrong)).confidence is None


def test_wrong_ones_that_it_was_not_sure_of_are_no_obstacle() -> None:
    assert line_of(judged(12, 0, 0.95) + judged(0, 9, 0.55)).confidence == LEAST_SURE
    assert line_of(judged(12, 0, 0.55) + judged(0, 9, 0.95)).confidence is None


def test_what_is_to_find_is_the_sum_of_chances() -> None:
    assert expected(np.full(40, 0.5, np.float32)) == 20
    assert expected(np.full(100_000, 0.01, np.float32)) == 0
    assert expected(np.empty(0, np.float32)) == 0


@given(st.lists(st.floats(0, 1, width=32), max_size=40))
def test_everything_is_asked_once_and_the_surest_first(values: list[float]) -> None:
    falling = np.array(sorted(values, reverse=True), np.float32)
    order = useful(falling)
    assert sorted(order.tolist()) == list(range(len(falling)))
    assert order[:2].tolist() == list(range(len(falling)))[:2]


def test_one_of_three_may_as_well_be_wrong() -> None:
    order = useful(np.array([0.99, 0.98, 0.97, 0.96, 0.9, 0.52, 0.51, 0.1], np.float32))
    assert order.tolist() == [0, 1, 6, 2, 3, 5, 4, 7]


def test_logits_of_certainty_are_beyond_everything() -> None:
    assert logit(0) == -np.inf
    assert logit(1) == np.inf
    assert logit(0.5) == 0
