"""A vector's part for what has a name, and which words are one."""

import numpy as np
import pytest

from photoclip.core.ranking import normalise
from photoclip.models.builtin.lexicon import FILE, HALF, Lexicon, Named
from photoclip.models.builtin.naming import NAMED, SPOKEN, Names
from photoclip.paths import resources

CLASSES, DIM, WIDTH = 40, 64, 40
SAID = [f"thing {chr(ord('a') + number % 20)}{number}" for number in range(CLASSES)]


@pytest.fixture
def names() -> Names:
    rng = np.random.default_rng(0)
    keys = normalise(rng.normal(size=(CLASSES, DIM)).astype(np.float32))
    codes = np.linalg.qr(rng.normal(size=(WIDTH, CLASSES)))[0].T
    return Names(keys, codes.astype(np.float32), Lexicon(SAID))


def _photos(n: int) -> np.ndarray:
    return normalise(np.random.default_rng(1).normal(size=(n, DIM)).astype(np.float32))


def _sure_of(numbers: list[int], chance: float = 0.9) -> np.ndarray:
    """Chances (n, classes) of photos that show these classes."""
    chances = np.full((len(numbers), CLASSES), (1 - chance) / (CLASSES - 1), np.float32)
    chances[np.arange(len(numbers)), numbers] = chance
    return chances


def test_a_name_finds_the_photo_whose_classifier_is_sure_of_it(names: Names) -> None:
    photos = names.photo_vectors(_photos(CLASSES), _sure_of(list(range(CLASSES))))
    found = (names.text_vectors(names.keys, SAID) @ photos.T).argmax(axis=1)
    assert found.tolist() == list(range(CLASSES))
    spoken_only = (names.keys @ _photos(CLASSES).T).argmax(axis=1)
    assert (spoken_only == np.arange(CLASSES)).mean() < 0.5


def test_of_small_chances_the_larger_one_still_comes_first(names: Names) -> None:
    same = np.repeat(_photos(1), 3, axis=0)
    chances = _sure_of([1, 1, 1])
    chances[:, 0] = 1e-6, 1e-4, 1e-2
    scores = names.text_vectors(names.keys[:1], SAID[:1]) @ names.photo_vectors(same, chances).T
    assert np.argsort(scores[0]).tolist() == [0, 1, 2]


def test_a_text_that_holds_no_name_is_answered_as_without_names(names: Names) -> None:
    text = names.keys[:1]
    vectors = names.text_vectors(text, ["something else"])
    assert np.allclose(vectors, names.silent(text), atol=1e-6)
    photos = _photos(5)
    scores = vectors @ names.photo_vectors(photos, _sure_of([0, 1, 2, 3, 4])).T
    assert np.allclose(scores, SPOKEN * text @ photos.T, atol=1e-6)


def test_the_more_a_text_says_besides_the_less_its_name_counts(names: Names) -> None:
    texts = [SAID[0], f"a photo of a {SAID[0]}", f"a big red {SAID[0]}", "a big red cat"]
    told = np.repeat(names.keys[:1], len(texts), axis=0)
    lengths = np.linalg.norm(names.text_vectors(told, texts)[:, DIM:], axis=1)
    assert lengths[0] == pytest.approx(lengths[1])
    assert lengths[1] > lengths[2] > lengths[3] == 0


def test_no_vector_of_a_photo_is_too_long(names: Names) -> None:
    flat = np.full((1, CLASSES), 1 / CLASSES, np.float32)
    leaning = Names(names.keys, np.full((CLASSES, WIDTH), WIDTH**-0.5, np.float32), Lexicon(SAID))
    for made in (names, leaning):
        lengths = np.linalg.norm(made.photo_vectors(_photos(1), flat), axis=1)
        assert lengths.max() <= 1 + 1e-6
    assert np.isclose(SPOKEN**2 + NAMED**2, 1)


@pytest.fixture(scope="module")
def shipped() -> Lexicon:
    return Lexicon.read(resources() / "builtin_model" / FILE)


def test_names_are_told_by_whole_words_in_any_number(shipped: Lexicon) -> None:
    assert shipped.named("Strawberries") == shipped.named("a strawberry") != []
    for word in ("deer", "ham", "ice", "poster", "sand", "moose", "cat food"):
        assert shipped.named(word) == [], word
    (cream,) = shipped.named("ice cream")
    assert cream.weight == 1


def test_a_word_that_may_mean_something_else_counts_half_and_only_alone(shipped: Lexicon) -> None:
    (kite,) = shipped.named("a photo of a kite")
    assert kite == Named(kite.classes, HALF)
    assert shipped.named("a kite over the beach") == []


def test_classes_of_one_name_are_all_meant(shipped: Lexicon) -> None:
    (crane,) = shipped.named("crane")
    assert len(crane.classes) == 2


def test_texts_of_nothing_and_of_very_much_name_nothing(shipped: Lexicon) -> None:
    for text in ("", " ", "the", "?!", "\N{SNOWMAN}", "of the in " * 10_000):
        assert shipped.named(text) == []
