"""The arithmetic of questions."""

from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclip.core.cutoff import Cutoff
from photoclip.core.encoder import Vectors
from photoclip.services.searching.algebra import (
    NEVER,
    Part,
    all_of,
    any_of,
    calibrated,
    fact,
    negated,
)

NORMAL = partial(st.floats, width=32, allow_subnormal=False)
"""Without numbers so near 0 that half of them is 0."""
FITS = st.lists(NORMAL(-5, 5), min_size=4, max_size=4)


def fits(*values: float) -> Part:
    return Part(np.array(values, np.float32))


def holds(*values: bool) -> Part:
    return fact(np.array(values))


def test_a_cutoff_is_the_measure() -> None:
    scores: Vectors = np.array([0.1, 0.2, 0.25, 0.3, 0.5], np.float32)
    part = calibrated(scores, Cutoff(strong=0.3, possible=0.2, unit=0.1 / 1.3))
    assert part.fit.tolist() == pytest.approx([-1, 0, 0.5, 1, 3], abs=1e-5)
    assert part.shown.tolist() == [False, True, True, True, True]
    assert part.scores is scores


@given(FITS, NORMAL(-4, 4), NORMAL(0, 2), NORMAL(0.0625, 3))
def test_no_photo_changes_its_band_or_its_place(
    values: list[float], possible: float, width: float, unit: float
) -> None:
    scores: Vectors = np.array([*values, possible, possible + width], np.float32)
    cutoff = Cutoff(float(np.float32(possible + width)), possible, unit)
    fit = calibrated(scores, cutoff).fit
    assert ((fit >= 0) == (scores >= np.float32(cutoff.possible))).all()
    assert ((fit >= 1) == (scores >= np.float32(cutoff.strong))).all()
    order = np.argsort(scores, kind="stable")
    assert (np.diff(fit[order]) >= 0).all()


def test_facts_and_what_photos_show() -> None:
    dog, tagged = fits(2, 0.5, -1, 0.2), holds(True, False, True, True)
    both = all_of([dog, tagged])
    assert both.fit.tolist() == pytest.approx([2, NEVER, -1, 0.2])
    either = any_of([dog, tagged])
    assert either.ranked
    assert either.shown.all()
    assert np.argsort(-either.fit).tolist() == [0, 3, 2, 1]  # facts first, the better the earlier


def test_facts_alone_have_no_order() -> None:
    part = all_of([holds(True, True, False), negated(holds(False, True, False))])
    assert not part.ranked
    assert part.shown.tolist() == [True, False, False]
    assert any_of([part, holds(False, False, True)]).shown.tolist() == [True, False, True]


def test_what_must_not_be_is_never_shown() -> None:
    dog, beach = fits(2, 2, 2, 2), fits(1, 0, -0.5, -3)
    part = all_of([dog, negated(beach)])
    assert part.fit[:2].tolist() == [NEVER, NEVER]
    assert part.fit[3] == 2
    assert 0 < part.fit[2] < 2  # near the line: not surely without


def test_a_whole_is_not_made_up_for_by_one_part() -> None:
    beach, sunset = fits(9, 1, 9), fits(-6, 1, 9)
    fit = all_of([beach, sunset]).fit
    assert fit[0] < 0
    assert fit[2] > fit[1] >= 0


def test_weights_decide_between_parts() -> None:
    dog, beach = fits(2, 0), fits(0, 2)
    assert all_of([dog, beach], [2, 1]).fit[0] > all_of([dog, beach], [2, 1]).fit[1]
    assert all_of([dog, beach], [1, 2]).fit[0] < all_of([dog, beach], [1, 2]).fit[1]
    assert any_of([dog, beach], [2, 1]).fit.tolist() == [4, 2]


def test_without_weight_a_part_still_decides_what_can_be_shown() -> None:
    filtered = all_of([fits(1, 1), holds(True, False)])
    fit = all_of([filtered, fits(-2, 3)], [0, 1]).fit
    assert fit.tolist() == [-2, NEVER]
    assert all_of([fits(1, 2), fits(3, 0)], [0, 0]).fit.tolist() == [2, 1]


@given(FITS, FITS, FITS)
def test_parts_in_any_order(a: list[float], b: list[float], c: list[float]) -> None:
    parts = [fits(*a), fits(*b), fits(*c)]
    for join in (all_of, any_of):
        first, second = join(parts).fit, join(parts[::-1]).fit
        assert np.allclose(first, second, atol=1e-5)


@given(FITS, FITS)
def test_one_of_two_is_never_less_than_each(a: list[float], b: list[float]) -> None:
    one, other = fits(*a), fits(*b)
    either, both = any_of([one, other]).fit, all_of([one, other]).fit
    assert (either >= np.maximum(a, b).astype(np.float32) - 1e-6).all()
    assert (both <= either + 1e-5).all()


@given(FITS)
def test_nothing_is_what_it_must_not_be(a: list[float]) -> None:
    part = fits(*a)
    assert not (part.shown & negated(part).shown).any()
    assert (part.shown | negated(part).shown).all()
    assert (negated(negated(part)).shown == part.shown).all()
