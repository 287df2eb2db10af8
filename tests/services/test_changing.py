"""Switching models: one step, back again to the last digit, and never two models' vectors mixed."""

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from photoclip.core.encoder import Encoder
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Indexed
from photoclip.core.model_events import ModelSwitched
from photoclip.models.builtin.encoder import BuiltinEncoder
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.browsing import library_state, warm_up
from photoclip.services.changing import prepare_model, switch_back, switch_model
from photoclip.services.images import ImageThread
from photoclip.services.indexing import index_folders
from photoclip.services.labelling import add_label, suggest
from photoclip.services.searching import find_similar, query_vector, search
from photoclip.services.session import Session, open_session
from tests.catalog.library import encoded, vectors_of
from tests.finished import finished
from tests.models.tiny_clip import make_tiny_clip
from tests.patience import PATIENCE_S
from tests.pictures import draw, photograph
from tests.services.conftest import answers


def stored(session: Session, encoder: Encoder) -> dict[int, list[float]]:
    ids, vectors = vectors_of(session.catalog, encoder)
    return dict(zip(ids.tolist(), vectors.tolist(), strict=True))


def in_memory(session: Session) -> dict[int, list[float]]:
    index = session.vectors
    return dict(zip(index.ids.tolist(), index.matrix.tolist(), strict=True))


def test_one_step_there_and_one_back(prepared: Session, one: str) -> None:
    before = answers(prepared)
    assert list(switch_model(prepared, one)) == [ModelSwitched(one, "builtin")]
    state = next(library_state(prepared))
    assert (state.reference, state.previous, state.preparing) == (one, "builtin", None)
    assert state.searchable == state.photos
    switched = answers(prepared)
    assert switched != before
    assert list(switch_back(prepared)) == [ModelSwitched("builtin", one)]
    assert answers(prepared) == before
    assert list(switch_back(prepared)) == [ModelSwitched(one, "builtin")]
    assert answers(prepared) == switched


def test_the_switch_outlasts_the_session(prepared: Session, one: str) -> None:
    next(switch_model(prepared, one))
    switched = answers(prepared)
    with open_session(prepared.paths, open_encoder) as again:
        assert again.reference == one
        assert answers(again) == switched
        next(switch_back(again))
        assert again.reference == "builtin"


def test_without_an_earlier_model_there_is_no_way_back(session: Session) -> None:
    with pytest.raises(PhotoclipError, match="no earlier model"):
        next(switch_back(session))


def test_switching_before_all_is_encoded_tells_what_is_lacking(drawn: Session, one: str) -> None:
    next(switch_model(drawn, one))
    state = next(library_state(drawn))
    assert (state.searchable, state.photos) == (0, drawn.catalog.photos.count())
    assert next(search(drawn, "a cat")).hits == ()
    next(switch_back(drawn))
    assert next(library_state(drawn)).searchable == state.photos


def test_labels_and_remembered_words_are_those_of_the_new_model(
    prepared: Session, one: str
) -> None:
    next(add_label(prepared, "cats", ["a cat"], threshold=0))

    def suggestions() -> list[tuple[int, float]]:
        found = next(suggest(prepared, "cats")).suggestions
        return [(hit.photo.id, hit.confidence) for hit in found]

    before, words_before = suggestions(), query_vector(prepared, "a cat")
    next(switch_model(prepared, one))
    assert query_vector(prepared, "a cat").shape == (16,)
    assert query_vector(prepared, "a cat").tolist() == query_vector(prepared, "a cat").tolist()
    assert suggestions() != before
    next(switch_back(prepared))
    assert query_vector(prepared, "a cat").tolist() == words_before.tolist()
    assert suggestions() == before


@pytest.fixture(
    params=["weights", "precision", pytest.param("preprocessing", marks=pytest.mark.slow)]
)
def twins(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """Two models with vectors of the same length that differ in one thing only."""
    plain = make_tiny_clip(tmp_path / "a" / "tiny", seed=1)
    if request.param == "precision":
        return f"{plain}+fp32", f"{plain}+int8"
    if request.param == "weights":
        return f"{plain}+fp32", f"{make_tiny_clip(tmp_path / 'b' / 'tiny', seed=2)}+fp32"
    other = make_tiny_clip(tmp_path / "b" / "tiny", seed=1, resample=0)
    return f"{plain}+fp32", f"{other}+fp32"


def test_vectors_of_two_models_never_mix(session: Session, folder: Path, twins: tuple) -> None:
    first, second = (open_encoder(reference) for reference in twins)
    assert (first.model_id, first.dim) == (second.model_id, second.dim)
    assert first.revision != second.revision
    list(index_folders(session, [folder]))
    next(switch_model(session, twins[0]))
    list(prepare_model(session, twins[0]))
    of_first = in_memory(session)
    assert len(of_first) == 12
    assert of_first == stored(session, first)
    assert encoded(session.catalog, second) == set()
    query_vector(session, "a cat")
    next(switch_model(session, twins[1]))
    assert in_memory(session) == {}
    assert session.catalog.embeddings.query(second, ["a cat"]) == {}
    draw(folder / "new.jpg", (1, 2, 3))
    list(index_folders(session, [folder]))
    of_second = in_memory(session)
    assert len(of_second) == 13
    assert of_second == stored(session, second)
    assert stored(session, first) == of_first
    next(switch_back(session))
    assert in_memory(session) == of_first


def test_a_stale_batch_never_reaches_the_new_index(
    prepared: Session, folder: Path, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model is changed while a batch of the one before is being encoded."""
    monkeypatch.setattr("photoclip.models.builtin.encoder.BATCH", 1)
    builtin = prepared.encoder
    events = index_folders(prepared, [folder])
    arrived = [photo for event in events if isinstance(event, Indexed) for photo in event.photo_ids]
    assert len(arrived) == 12
    draw(folder / "late 1.jpg", (250, 0, 0))
    draw(folder / "late 2.jpg", (0, 250, 0))
    events = index_folders(prepared, [folder])
    next(event for event in events if isinstance(event, Indexed))  # one of two is stored
    next(switch_model(prepared, one))
    finished(events)
    assert in_memory(prepared) == stored(prepared, open_encoder(one))
    # What came before the switch, under either model, is searchable under the new one as well.
    assert len(prepared.vectors) == prepared.catalog.photos.count()
    assert prepared.catalog.photos.count() - len(stored(prepared, builtin)) == 1
    next(switch_back(prepared))
    assert in_memory(prepared) == stored(prepared, builtin)


def test_vectors_handed_over_late_are_not_taken(prepared: Session, one: str) -> None:
    builtin = prepared.encoder
    next(switch_model(prepared, one))
    before = in_memory(prepared)
    prepared.catalog.embeddings.put(builtin, [1], np.ones((1, builtin.dim), np.float32))
    assert not prepared.add_vectors(builtin)
    same_length = open_encoder(one.replace("+fp32", "+int8"))
    prepared.catalog.embeddings.put(same_length, [1], np.ones((1, 16), np.float32))
    assert not prepared.add_vectors(same_length)
    assert prepared.add_vectors(prepared.encoder)
    assert in_memory(prepared) == before


def test_photos_like_one_are_found_under_the_new_model(prepared: Session, one: str) -> None:
    next(switch_model(prepared, one))
    inside = next(find_similar(prepared, photograph("chelsea.png"), 3))
    assert len(inside.hits) == 3


@pytest.fixture
def movable(tmp_path: Path) -> Path:
    return make_tiny_clip(tmp_path / "model")


def test_a_model_that_has_gone_leaves_a_library_that_opens(drawn: Session, movable: Path) -> None:
    builtin = answers(drawn)
    reference = f"{movable}+fp32"
    list(prepare_model(drawn, reference))
    next(switch_model(drawn, reference))
    switched = answers(drawn)
    shutil.move(movable, movable.with_name("away"))
    with open_session(drawn.paths, open_encoder) as session:
        assert session.reference == "builtin"
        state = next(library_state(session))
        assert "can't be opened" in state.problem
        assert str(movable) in state.problem
        assert answers(session) == builtin
        assert session.catalog.models.chosen == reference
        with pytest.raises(PhotoclipError):
            next(switch_model(session, reference))
        assert session.reference == "builtin"
    shutil.move(movable.with_name("away"), movable)
    with open_session(drawn.paths, open_encoder) as session:
        assert next(library_state(session)).problem == ""
        assert answers(session) == switched


def test_a_model_named_for_this_once_must_be_there(paths: LibraryPaths, tmp_path: Path) -> None:
    with (
        pytest.raises(PhotoclipError, match=r"no model|not here"),
        open_session(paths, open_encoder, str(tmp_path / "nothing")),
    ):
        pass


def test_the_one_before_comes_before_the_built_in(drawn: Session, movable: Path, one: str) -> None:
    next(switch_model(drawn, one))
    next(switch_model(drawn, f"{movable}+fp32"))
    shutil.rmtree(movable)
    with open_session(drawn.paths, open_encoder) as session:
        assert session.reference == one
        assert one in session.problem


def damage(folder: Path) -> None:
    """Spoil what is read only when the first words are to be encoded."""
    (folder / "vocab.json").write_text('{"cut')
    (folder / "tokenizer.json").unlink(missing_ok=True)


def test_damage_that_shows_late_makes_another_answer(drawn: Session, movable: Path) -> None:
    builtin = answers(drawn)
    reference = f"{movable}+fp32"
    list(prepare_model(drawn, reference))
    next(switch_model(drawn, reference))
    damage(movable)
    with open_session(drawn.paths, open_encoder) as session:
        (state,) = warm_up(session)
        assert state.reference == "builtin"
        assert "can't be opened" in state.problem
        assert answers(session) == builtin
        assert session.catalog.models.chosen == reference


def test_a_damaged_model_is_not_switched_to(drawn: Session, movable: Path) -> None:
    before = answers(drawn)
    damage(movable)
    with pytest.raises(PhotoclipError):
        next(switch_model(drawn, f"{movable}+fp32"))
    assert drawn.catalog.models.chosen == "builtin"
    assert answers(drawn) == before


def test_the_image_tower_is_given_back_when_idle(paths: LibraryPaths, folder: Path) -> None:
    released: list[str] = []

    def opened(reference: str) -> Encoder:
        encoder = open_encoder(reference)
        encoder.release_images = lambda: released.append(reference)  # type: ignore[method-assign]
        return encoder

    with open_session(paths, opened) as session:
        assert session.rest() is None
        list(index_folders(session, [folder]))
        left = session.rest()
        assert left is not None
        assert 0 < left <= 120
        assert released == []
        session.catalog.settings.put("release_after_s", 0)
    with open_session(paths, opened) as session:
        next(search(session, "red"))
        assert session.rest() is None
        draw(folder / "new.jpg", (1, 2, 3))
        list(index_folders(session, [folder]))
        assert session.rest() is None
        session.images.run(lambda: None).result()
        assert released == ["builtin"]


def test_a_batch_that_takes_long_is_not_taken_for_idleness() -> None:
    images = ImageThread(idle_s=0)
    released: list[str] = []
    go_on = threading.Event()

    class Slow:
        batch_size = 1

        def encode_images(self, pixels: np.ndarray) -> np.ndarray:
            assert go_on.wait(PATIENCE_S)
            return np.ones((len(pixels), 4), np.float32)

        def release_images(self) -> None:
            released.append("slow")

    batch = images.encode(Slow(), np.zeros((1, 2, 2, 3), np.uint8))  # type: ignore[arg-type]
    assert images.rest()
    go_on.set()
    assert batch.result().shape == (1, 4)
    assert images.rest() is None
    images.run(lambda: None).result()
    images.close()
    assert released == ["slow"]


@pytest.fixture
def waking(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the threads that encoded photos."""
    threads: list[str] = []
    really = BuiltinEncoder.encode_images

    def noting(self: BuiltinEncoder, pixels: np.ndarray) -> np.ndarray:
        threads.append(threading.current_thread().name)
        return really(self, pixels)

    monkeypatch.setattr(BuiltinEncoder, "encode_images", noting)
    return threads


def test_photos_are_encoded_beside_the_thread_that_answers(
    session: Session, folder: Path, waking: list[str]
) -> None:
    list(index_folders(session, [folder]))
    next(find_similar(session, photograph("chelsea.png")))
    assert len(waking) > 2
    assert all(name.startswith("photoclip-images") for name in waking)
