"""Holding back the photos that are near everything."""

import numpy as np
import pytest

from photoclip.core.ranking import normalise
from photoclip.models.builtin.hubness import (
    EXTRA,
    NEAREST,
    SHRINK,
    WEIGHT,
    photo_vectors,
    text_vectors,
)


@pytest.fixture
def vectors() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Photos (20, 8), texts (5, 8) and everyday sentences (50, 8)."""
    rng = np.random.default_rng(0)
    photos, texts, everyday = (
        normalise(rng.normal(size=(n, 8)).astype(np.float32)) for n in (20, 5, 50)
    )
    return photos, texts, everyday


def test_vectors_stay_unit_vectors(vectors: tuple[np.ndarray, ...]) -> None:
    photos, texts, everyday = vectors
    for made in (photo_vectors(photos, everyday), text_vectors(texts)):
        assert made.shape[1] == 8 + EXTRA
        assert np.allclose(np.linalg.norm(made, axis=1), 1, atol=1e-6)


def test_the_score_is_the_cosine_less_the_nearness_to_everyday_sentences(
    vectors: tuple[np.ndarray, ...],
) -> None:
    photos, texts, everyday = vectors
    nearest = np.sort(photos @ everyday.T, axis=1)[:, -NEAREST:].mean(axis=1)
    expected = SHRINK * (texts @ photos.T - WEIGHT * nearest)
    scores = text_vectors(texts) @ photo_vectors(photos, everyday).T
    assert np.allclose(scores, expected, atol=1e-6)


def test_likeness_of_photos_keeps_its_order(vectors: tuple[np.ndarray, ...]) -> None:
    photos, _, everyday = vectors
    before, after = photos @ photos[0], photo_vectors(photos, everyday)
    assert np.corrcoef(before, after @ after[0])[0, 1] > 0.99
    assert np.argmax((after @ after[0])[1:]) == np.argmax(before[1:])
