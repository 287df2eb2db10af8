"""Two models side by side on a person's own searches."""

import pytest

from photoclip.core.encoder import Encoder
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Progress
from photoclip.core.model_events import ModelsCompared
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.changing import compare_models, prepare_model, switch_model
from photoclip.services.searching import search
from photoclip.services.session import Session, open_session
from tests.catalog.library import encoded
from tests.services.conftest import answers


def compared(session: Session, *args: object) -> ModelsCompared:
    *progress, last = compare_models(session, *args)  # type: ignore[arg-type]
    assert isinstance(last, ModelsCompared)
    assert all(isinstance(event, Progress) for event in progress)
    return last


def test_each_side_answers_as_that_model_alone_does(prepared: Session, one: str) -> None:
    built_in = answers(prepared, ["a cat", "a rocket"])
    next(switch_model(prepared, one))
    small = answers(prepared, ["a cat", "a rocket"])
    result = compared(prepared, "builtin", one, ["a cat", "a rocket"], 5)
    assert (result.left, result.right) == ("builtin", one)
    assert result.searched == prepared.catalog.photos.count()
    for place, comparison in enumerate(result.comparisons):
        for side, alone in ((comparison.left, built_in), (comparison.right, small)):
            assert [(hit.photo.id, hit.score, hit.match) for hit in side] == alone[place][:5]
        left, right = (
            {hit.photo.id for hit in side} for side in (comparison.left, comparison.right)
        )
        assert comparison.shared == len(left & right)
    assert prepared.reference == one


def test_without_queries_the_recent_searches_are_taken(prepared: Session, one: str) -> None:
    with pytest.raises(PhotoclipError, match="nothing to compare"):
        compared(prepared, "builtin", one)
    for words in ("a cat", "a rocket"):
        next(search(prepared, words))
    next(search(prepared, "only a script's", remember=False))
    result = compared(prepared, "builtin", one)
    assert [comparison.query for comparison in result.comparisons] == ["a rocket", "a cat"]


def test_only_photos_that_both_have_encoded_are_searched(
    drawn: Session, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PhotoclipError, match="no photo yet"):
        compared(drawn, "builtin", one, ["a cat"])
    monkeypatch.setattr(
        "photoclip.models.full.encoder.FullEncoder.batch_size", property(lambda _: 4)
    )
    events = prepare_model(drawn, one)
    encoder = open_encoder(one)
    while len(encoded(drawn.catalog, encoder)) < 4:
        next(events)
    result = compared(drawn, one, "builtin", ["a cat"], 50)
    both = encoded(drawn.catalog, encoder)
    assert result.searched == len(both) == 4
    (comparison,) = result.comparisons
    assert {hit.photo.id for hit in comparison.left} == both
    assert {hit.photo.id for hit in comparison.right} == both
    assert comparison.shared == 4
    events.close()


def test_the_second_model_needs_its_text_tower_only(prepared: Session, one: str) -> None:
    made: list[Encoder] = []

    def opened(reference: str) -> Encoder:
        made.append(open_encoder(reference))
        made[-1].encode_images = None  # type: ignore[assignment, method-assign]
        return made[-1]

    with open_session(LibraryPaths(prepared.paths.root), opened) as session:
        compared(session, "builtin", one, ["a cat"])
        assert len(made) == 2
        compared(session, "builtin", "builtin", ["a cat"])
        assert len(made) == 2, "the model that answers was opened a second time"


def test_empty_queries_are_no_queries(prepared: Session, one: str) -> None:
    with pytest.raises(PhotoclipError, match="nothing to compare"):
        compared(prepared, "builtin", one, ["  ", ""])
    result = compared(prepared, "builtin", one, ["a  cat", "a cat"])
    assert [comparison.query for comparison in result.comparisons] == ["a cat"]
