"""A vector's part for what has a name."""

import numpy as np
import pytest

from photoclip.core.ranking import normalise
from photoclip.models.builtin.naming import NAMED, SPOKEN, Names

CLASSES, DIM, WIDTH = 40, 64, 40


@pytest.fixture
def names() -> Names:
    rng = np.random.default_rng(0)
    keys = normalise(rng.normal(size=(CLASSES, DIM)).astype(np.float32))
    codes = np.linalg.qr(rng.normal(size=(WIDTH, CLASSES)))[0].T
    return Names(keys, codes.astype(np.float32))


def _photos(n: int) -> np.ndarray:
    return normalise(np.random.default_rng(1).normal(size=(n, DIM)).astype(np.float32))


def _sure_of(numbers: list[int], chance: float = 0.9) -> np.ndarray:
    """Chances (n, classes) of photos that show these classes."""
    chances = np.full((len(numbers), CLASSES), (1 - chance) / (CLASSES - 1), np.float32)
    chances[np.arange(len(numbers)), numbers] = chance
    return chances


def test_a_name_finds_the_photo_whose_classifier_is_sure_of_it(names: Names) -> None:
    photos = names.photo_vectors(_photos(CLASSES), _sure_of(list(range(CLASSES))))
    found = (names.text_vectors(names.keys) @ photos.T).argmax(axis=1)
    assert found.tolist() == list(range(CLASSES))
    spoken_only = (names.keys @ _photos(CLASSES).T).argmax(axis=1)
    assert (spoken_only == np.arange(CLASSES)).mean() < 0.5


def test_of_small_chances_the_larger_one_still_comes_first(names: Names) -> None:
    same = np.repeat(_photos(1), 3, axis=0)
    chances = _sure_of([1, 1, 1])
    chances[:, 0] = 1e-6, 1e-4, 1e-2
    scores = names.text_vectors(names.keys[:1]) @ names.photo_vectors(same, chances).T
    assert np.argsort(scores[0]).tolist() == [0, 1, 2]


def test_a_text_that_is_near_no_name_is_answered_as_without_names(names: Names) -> None:
    away = np.linalg.svd(names.keys[:20])[2][-1:]  # at right angles to half of the names
    text = normalise(away.astype(np.float32))
    assert (text @ names.keys.T).max() < 0.6
    vectors = names.text_vectors(text)
    assert np.allclose(vectors[:, :DIM], text, atol=1e-6)
    assert not vectors[:, DIM:].any()
    photos = _photos(5)
    scores = vectors @ names.photo_vectors(photos, _sure_of([0, 1, 2, 3, 4])).T
    assert np.allclose(scores, SPOKEN * text @ photos.T, atol=1e-6)


def test_no_vector_of_a_photo_is_too_long(names: Names) -> None:
    flat = np.full((1, CLASSES), 1 / CLASSES, np.float32)
    leaning = Names(names.keys, np.full((CLASSES, WIDTH), WIDTH**-0.5, np.float32))
    for made in (names, leaning):
        lengths = np.linalg.norm(made.photo_vectors(_photos(1), flat), axis=1)
        assert lengths.max() <= 1 + 1e-6
    assert np.isclose(SPOKEN**2 + NAMED**2, 1)
