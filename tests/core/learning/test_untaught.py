"""How sure words alone make a label."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photoclip.core.encoder import Vectors
from photoclip.core.learning import Everyday, asked, by_standout, chance, everyday_of, weighed
from photoclip.core.ranking import confidence, normalise, standout

DIM = 16
NONE = np.empty((0, DIM), np.float32)


def some(count: int, seed: int) -> Vectors:
    rng = np.random.default_rng(seed)
    return normalise(rng.standard_normal((count, DIM)).astype(np.float32))


@pytest.fixture
def photos() -> Vectors:
    return some(200, 0)


@pytest.fixture
def everyday(photos: Vectors) -> Everyday:
    return everyday_of(some(100, 1), photos)


def test_what_is_most_like_the_words_is_likeliest(photos: Vectors, everyday: Everyday) -> None:
    asking = asked(photos[3:4], NONE, everyday)
    made = weighed(asking, asking.of(photos))
    assert int(np.argmax(made.of(photos))) == 3


def test_a_photo_that_is_like_every_text_gains_nothing_by_it(photos: Vectors) -> None:
    like_all = photos[0]
    prompts = normalise(some(100, 2) + 2 * like_all)
    prompt = normalise(some(1, 3) + 2 * like_all)
    other = normalise(prompt - 2 * (prompt @ like_all)[:, None] * like_all)[0]
    everyday = everyday_of(prompts, photos)
    assert prompt[0] @ like_all > prompt[0] @ other
    both = asked(prompt, NONE, everyday).of(np.stack([like_all, other]))
    assert both[0] < both[1]


def test_what_is_named_as_wrong_becomes_less_likely(photos: Vectors, everyday: Everyday) -> None:
    prompt, wrong = some(1, 4), photos[5:6]
    plain, without = (asked(prompt, none, everyday) for none in (NONE, wrong))
    before, after = plain.of(photos), without.of(photos)
    assert after[5] - after.mean() < before[5] - before.mean()


def test_the_further_the_best_stands_out_the_less_sure_is_a_photo_below_it(
    photos: Vectors, everyday: Everyday
) -> None:
    asking = asked(some(1, 4), NONE, everyday)
    scores = asking.of(photos)
    low, high = (weighed(asking, np.append(scores, best)) for best in (scores.max(), 9.0))
    assert (high.of(photos) < low.of(photos)).all()


def test_without_everyday_prompts_what_stands_out_counts(photos: Vectors) -> None:
    prompt = some(1, 6)
    scores = photos @ prompt[0]
    made = by_standout(asked(prompt, NONE, None), scores)
    assert chance(made.of(photos)) == pytest.approx(confidence(standout(scores)), abs=1e-4)


@settings(max_examples=30)
@given(count=st.integers(1, 6), seed=st.integers(0, 100), known=st.booleans())
def test_libraries_of_a_few_photos_make_chances(count: int, seed: int, known: bool) -> None:
    photos = some(count, seed)
    everyday = everyday_of(some(20, seed + 1), photos) if known else None
    asking = asked(some(2, seed + 2), some(1, seed + 3), everyday)
    made = (weighed if known else by_standout)(asking, asking.of(photos).astype(np.float32))
    chances = chance(made.of(photos))
    assert ((chances >= 0) & (chances <= 1)).all()


def test_no_photos_make_no_error(everyday: Everyday) -> None:
    nothing = np.empty(0, np.float32)
    assert np.isfinite(weighed(asked(some(1, 1), NONE, everyday), nothing).start)
    assert np.isfinite(by_standout(asked(some(1, 1), NONE, None), nothing).start)
