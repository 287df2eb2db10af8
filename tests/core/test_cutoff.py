"""Where the scores of a query stop meaning something."""

import numpy as np
import pytest
from numpy.typing import NDArray

from photoclip.core.cutoff import (
    RULE,
    Cutoff,
    drawn,
    evidence,
    falling,
    ladder,
    largest_margin,
    most_telling,
)

Scores = NDArray[np.float32]
PHOTOS, PROMPTS = 400, 200


def everyday(seed: int = 0, photos: int = PHOTOS) -> Scores:
    """(photos, PROMPTS) what prompts score: most nothing, each photo shows some five."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(0.1, 0.05, (photos, PROMPTS)).astype(np.float32)
    for _ in range(5):
        scores[np.arange(photos), rng.integers(0, PROMPTS, photos)] += 0.3
    return scores


def asked(matches: int, seed: int = 1, photos: int = PHOTOS) -> Scores:
    """(photos,) what a query scores, that the first `matches` photos show."""
    scores = np.random.default_rng(seed).normal(0.1, 0.05, photos).astype(np.float32)
    scores[:matches] += 0.4
    return scores


def lines(scores: Scores, others: Scores) -> Cutoff:
    steps = ladder(scores)
    return drawn(scores[steps.rows], steps, others[steps.rows])


@pytest.mark.parametrize("matches", [1, 3, 20, 100])
def test_what_shows_it_is_shown_and_hardly_anything_else(matches: int) -> None:
    scores = asked(matches)
    shown = scores >= lines(scores, everyday()).possible
    assert shown[:matches].mean() >= 0.8
    assert shown[matches:].sum() <= 0.2 * matches


def test_where_nothing_shows_it_nothing_is_shown() -> None:
    for seed in range(5):
        scores = asked(0, seed)
        assert lines(scores, everyday()).counts(scores) == (0, 0)


def test_of_more_photos_one_must_stand_out_further() -> None:
    needed = [RULE.needed(photos) for photos in (1, 10, 1000, 100_000)]
    assert needed[0] == RULE.least
    assert needed[0] < needed[1] < needed[2] == needed[3]


def test_one_of_the_first_photos_may_tell_that_something_fits() -> None:
    """The best score may be a photo's that looks like everything; then a later one speaks."""
    scores, others = asked(0), everyday()
    hub, match = np.argsort(-scores)[[0, 1]]
    scores[[hub, match]] = 0.6, 0.55
    others[hub] += 0.6
    steps = ladder(scores)
    found, _ = evidence(scores[steps.rows], steps, others[steps.rows])
    assert largest_margin(found) == found[1, 1] > found[0, 1]
    assert sum(lines(scores, others).counts(scores)) > 0
    rest = scores < 0.5
    assert sum(lines(scores[rest], others[rest]).counts(scores[rest])) == 0


def test_the_lines_follow_the_scale_and_the_offset_of_all_scores() -> None:
    for matches in (0, 1, 20):
        scores, others = asked(matches), everyday()
        plain, moved = lines(scores, others), lines(scores * 0.3 + 0.5, others * 0.3 + 0.5)
        assert moved.possible == pytest.approx(plain.possible * 0.3 + 0.5, abs=1e-3)
        assert moved.counts(scores * 0.3 + 0.5) == plain.counts(scores)


@pytest.mark.parametrize("photos", [1, 2, 5, 49, 100_000])
def test_libraries_of_any_size_have_lines(photos: int) -> None:
    scores, prompts = asked(1, photos=photos), everyday(photos=min(photos, PHOTOS))
    steps = ladder(scores)
    cutoff = drawn(scores[steps.rows], steps, prompts[steps.rows % len(prompts)])
    assert cutoff.strong > cutoff.possible
    assert cutoff.band(float(scores[0])) != "weak"
    assert steps.ends[-1] == photos
    assert (np.diff(steps.ends) > 0).all()


def test_equal_scores_are_in_one_band() -> None:
    scores = np.full(60, 0.3, np.float32)
    cutoff = lines(scores, everyday(photos=60))
    assert cutoff.strong > cutoff.possible
    assert len({cutoff.band(float(score)) for score in scores}) == 1


def test_pooling_leaves_what_falls_and_means_what_rises() -> None:
    ones = np.ones(4)
    assert falling(np.array([4.0, 3, 2, 1]), ones).tolist() == [4, 3, 2, 1]
    assert falling(np.array([1.0, 3, 2, 0]), ones).tolist() == [2, 2, 2, 0]


def test_the_cut_is_where_the_expected_f1_is_largest() -> None:
    scores = asked(3)
    steps = ladder(scores)
    sure = np.where(np.arange(len(steps.rows)) < 3, 6.0, -9.0)
    assert most_telling(sure, steps) == 2
