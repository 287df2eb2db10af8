"""What the real model trusts, in a library of the pictures that scikit-image ships."""

import weakref
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.services.evaluating import (
    Described,
    Retrieval,
    Trust,
    fixed_f1,
    measure_captions,
    measure_labels,
    oracle_f1,
    read_captions,
    read_labels,
    shown_f1,
)
from photoclip.services.everyday import (
    everyday_vectors,
    everyday_words,
    make_everyday,
    shipped_everyday,
)
from photoclip.services.judging import by_everyday, by_standout, judge_of
from photoclip.services.searching import query_vector
from photoclip.services.session import Session
from tests.pictures import photograph

CAT, ROCKET = photograph("chelsea.png"), photograph("rocket.jpg")


def test_prompts_ship_for_the_built_in_weights(session: Session) -> None:
    """Fails where weights or list were changed: run packaging/builtin_model/everyday.py."""
    assert shipped_everyday(session.encoder).is_file()
    vectors = everyday_vectors(session, session.encoder)
    assert vectors is not None
    words = everyday_words()
    template = max(session.encoder.templates, key=len)
    some = range(0, len(words), 250)
    fresh = session.encoder.encode_texts([template.replace("{}", words[i]) for i in some])
    assert np.allclose(vectors[list(some)], fresh, atol=2e-3)
    list(make_everyday(session, session.encoder))
    assert not list(session.paths.root.rglob("everyday-*"))


def test_what_is_there_is_shown_and_nonsense_is_not(photographs: Session) -> None:
    index, judge = photographs.vectors, judge_of(photographs)
    assert judge_of(photographs) is judge
    for words, path in (("a cat", CAT), ("a rocket", ROCKET)):
        scores = index.scores(query_vector(photographs, words))
        cutoff = judge.cutoff(scores)
        row = index.rows([photographs.catalog.files.photo_at(path) or 0])[0]
        assert cutoff.band(float(scores[row])) != "weak"
        assert sum(cutoff.counts(scores)) < len(scores) / 3
    scores = index.scores(query_vector(photographs, "asdf qwer"))
    assert judge.cutoff(scores).counts(scores)[0] == 0


def test_a_cut_off_is_remembered_as_long_as_its_scores(photographs: Session) -> None:
    judge, words = judge_of(photographs), query_vector(photographs, "a cat")
    scores = photographs.vectors.scores(words)
    cutoff = judge.cutoff(scores)
    assert judge.cutoff(scores) is cutoff
    same = scores.copy()
    assert judge.cutoff(same) == cutoff
    assert judge.cutoff(same) is not cutoff
    gone = weakref.ref(scores)
    del scores
    assert gone() is None
    other = np.ones_like(same)
    assert judge.cutoff(other) == by_everyday(other, photographs.vectors, judge._prompts())


def test_without_prompts_scores_alone_have_to_do(photographs: Session) -> None:
    index = photographs.vectors
    scores = index.scores(query_vector(photographs, "a cat"))
    assert by_everyday(scores, index, None) == by_standout(scores)
    assert judge_of(photographs).cutoff_like(scores) == by_standout(scores)
    nothing = np.empty(0, np.float32)
    assert judge_of(photographs).cutoff(nothing).counts(nothing) == (0, 0)


def test_measures_are_those_of_the_books() -> None:
    scores = np.array([[0.9, 0.5, 0.1], [0.3, 0.2, 0.1]], np.float32)
    right = np.array([[True, True, False], [True, False, False]])
    assert shown_f1(scores >= 0.5, right) == pytest.approx((1 + 0) / 2)
    assert shown_f1(scores >= 0.3, right) == pytest.approx(1)
    assert fixed_f1(scores, right) == pytest.approx(1)
    assert oracle_f1(scores, right) == pytest.approx(1)
    assert oracle_f1(-scores, right) == pytest.approx((4 / 5 + 1 / 2) / 2)


def test_a_library_is_measured(photographs: Session, tmp_path: Path) -> None:
    captions = tmp_path / "captions.jsonl"
    captions.write_text(
        f'{{"file": "{CAT.as_posix()}", "captions": ["a cat looks up"]}}\n\n'
        f'{{"file": "{ROCKET.as_posix()}", "captions": ["a rocket", "a launch pad"]}}\n'
    )
    found = list(measure_captions(photographs, read_captions(captions)))[-1]
    assert isinstance(found, Retrieval)
    assert (found.captions, found.photos, found.first_1, found.median_rank) == (3, 2, 1, 1)
    labels = tmp_path / "labels.csv"
    labels.write_text(f"file,labels\n{CAT.as_posix()},cat;animal\n{ROCKET.as_posix()},rocket\n")
    trust = list(measure_labels(photographs, read_labels(labels)))[-1]
    assert isinstance(trust, Trust)
    assert (trust.labels, trust.photos) == (3, 2)
    assert 0 < trust.f1 <= trust.oracle_f1 == 1


@pytest.mark.parametrize(
    ("reader", "text", "message"),
    [
        (read_captions, '{"file": "a.jpg"}', "Line 1"),
        (read_captions, "[1]", "Line 1"),
        (read_captions, "\n", "nothing"),
        (read_labels, "name,tags\na.jpg,dog\n", "columns"),
        (read_labels, "file,labels\na.jpg,\n", "nothing"),
    ],
)
def test_a_wrong_file_is_told(
    reader: Callable[[Path], Described], text: str, message: str, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text(text)
    with pytest.raises(PhotoclipError, match=message):
        reader(tmp_path / "file")
    with pytest.raises(PhotoclipError, match="can't be read"):
        reader(tmp_path / "none")


def test_photos_that_are_not_in_the_library_are_told(session: Session, tmp_path: Path) -> None:
    with pytest.raises(PhotoclipError, match="has not indexed 1"):
        list(measure_labels(session, {tmp_path / "a.jpg": ("dog",)}))
