"""Search, similar and classify with the real built-in model on real photographs."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.services.knowing import languages
from photoclip.services.searching import asking, classify, find_similar, query_vector, search
from photoclip.services.session import Session
from tests.patience import PATIENCE_S
from tests.pictures import PHOTOGRAPHS, photograph


@pytest.fixture
def session(photographs: Session) -> Session:
    """A library of photographs."""
    return photographs


@pytest.mark.parametrize(("name", "words"), PHOTOGRAPHS.items())
def test_the_photograph_that_was_described_is_found(
    session: Session, name: str, words: str
) -> None:
    found = next(search(session, words, 5))
    names = [hit.photo.path.name for hit in found.hits]
    # Among twenty pictures, many of them textures and test images that are of nothing at all.
    assert name in names[:3]
    assert len(found.hits) == 5
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("words", ["", "   ", "\n\t"])
def test_a_query_without_words_is_refused(session: Session, words: str) -> None:
    with pytest.raises(PhotoclipError, match="empty"):
        next(search(session, words))


@pytest.mark.parametrize(
    "words", ["🐕🏖️", "猫", "{}", "{0}", "%s", "'; DROP TABLE photos", "x" * 9000]
)
def test_any_words_find_something(session: Session, words: str) -> None:
    assert next(search(session, words, 3)).hits


def test_five_thousand_words(session: Session) -> None:
    found = next(search(session, "a cat on a sofa " * 1000, 3))
    assert found.hits[0].photo.path.name == "chelsea.png"


def test_the_first_query_in_another_language_is_told_so_while_it_is_typed(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "_LANGUAGES_S", PATIENCE_S)
    monkeypatch.setattr(languages, "_loading", cache(languages._Loading))
    found = next(search(session, "ein Hund am Strand", 5, shown=5))
    assert [note.kind for note in found.notes] == ["language"]


def test_a_query_is_encoded_once(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    vector = query_vector(session, "a cat")
    monkeypatch.setattr(type(session.encoder), "encode_texts", None)
    again = query_vector(session, "a cat")
    assert float(vector @ again) > 0.999
    assert np.linalg.norm(again) == pytest.approx(1, abs=1e-6)


def test_similar_leaves_the_photo_itself_out(session: Session) -> None:
    path = photograph("motorcycle_left.png")
    found = next(find_similar(session, path, 3))
    assert path not in [hit.photo.path for hit in found.hits]
    assert found.hits[0].photo.path.name == "motorcycle_right.png"
    photo_id = session.catalog.files.photo_at(path)
    assert photo_id is not None
    assert next(find_similar(session, photo_id, 3)).hits == found.hits


def test_similar_to_a_file_outside_of_the_library(session: Session, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(photograph("chelsea.png").read_bytes())
    assert next(find_similar(session, outside, 1)).hits[0].photo.path.name == "chelsea.png"


def test_similar_to_what_is_no_photo(session: Session, tmp_path: Path) -> None:
    (tmp_path / "notes.jpg").write_text("no photo")
    for path in (tmp_path / "notes.jpg", tmp_path / "nowhere.jpg", tmp_path):
        with pytest.raises(PhotoclipError, match="cannot be searched by"):
            next(find_similar(session, path))


def test_classify_compares_descriptions(session: Session) -> None:
    texts = ["a dog", "a cat", "a rocket", "a cup of coffee"]
    result = next(classify(session, photograph("chelsea.png"), texts))
    assert [one.text for one in result.results] == texts
    assert sum(one.probability for one in result.results) == pytest.approx(1)
    assert max(result.results, key=lambda one: one.probability).text == "a cat"
    assert all(-1 <= one.similarity <= 1 for one in result.results)
    with pytest.raises(PhotoclipError, match="empty"):
        next(classify(session, photograph("chelsea.png"), ["a cat", " "]))
