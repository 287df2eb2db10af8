"""Everyday prompts, by which lines are drawn: made after the photos, in short steps, once."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path

import numpy as np
import pytest
from typing_extensions import override

from photoclip.core.edits import LabelChange
from photoclip.core.encoder import Vectors
from photoclip.core.events import IndexFinished
from photoclip.core.labels import Definition
from photoclip.core.ranking import normalise
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services import everyday
from photoclip.services.everyday import everyday_vectors, everyday_words, make_everyday
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.locking import index_lock
from photoclip.services.searching import search
from photoclip.services.session import Session, open_session
from tests.catalog.library import add
from tests.crash.encoder import SmallEncoder

FEW = tuple(f"word {number}" for number in range(40))


class Writing(SmallEncoder):
    """Every text has a vector of its own; remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    @override
    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        seeds = (sum(text.encode()) for text in texts)
        rows = [np.random.default_rng(seed).standard_normal(self.dim) for seed in seeds]
        return normalise(np.array(rows, np.float32))


@pytest.fixture
def encoder() -> Writing:
    return Writing()


@pytest.fixture
def session(paths: LibraryPaths, encoder: Writing) -> Iterator[Session]:
    with open_session(paths, lambda _: encoder) as opened:
        for number in range(50):
            add(opened.catalog, f"/a/{number}.jpg", f"2-{number:032}")
        yield opened


def test_what_was_broken_off_goes_on_where_it_was(session: Session, encoder: Writing) -> None:
    steps = make_everyday(session, encoder)
    assert len(list(islice(steps, 4))) == 4
    steps.close()  # type: ignore[attr-defined]
    before = len(encoder.asked)
    assert 4 <= before < len(everyday_words())
    assert everyday_vectors(session, encoder) is None
    list(make_everyday(session, encoder))
    assert [one for one in encoder.asked if one in everyday_words()] == list(everyday_words())
    whole = everyday_vectors(session, encoder)
    assert whole is not None
    assert np.allclose(whole, Writing().encode_texts(everyday_words()), atol=2e-3)
    assert [path.suffix for path in session.paths.vectors.glob("everyday-*")] == [".npy"]
    assert list(make_everyday(session, encoder)) == []


def test_two_who_make_them_at_once_do_each_other_no_harm(
    session: Session, encoder: Writing
) -> None:
    one, other = make_everyday(session, encoder), make_everyday(session, encoder)
    for _ in zip_longest(one, other):  # how much a step does depends on how long the last took
        pass
    whole = everyday_vectors(session, encoder)
    assert whole is not None
    assert np.allclose(whole, Writing().encode_texts(everyday_words()), atol=2e-3)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[:-7]),
        lambda path: path.write_bytes(b"\xff" * 1000),
        lambda path: path.write_bytes(b""),
        lambda path: (path.unlink(), path.mkdir()),
    ],
)
def test_what_was_spoilt_is_made_anew(
    session: Session, encoder: Writing, spoil: Callable[[Path], object]
) -> None:
    list(islice(make_everyday(session, encoder), 3))
    (part,) = session.paths.vectors.glob("everyday-*")
    spoil(part)
    list(make_everyday(session, encoder))
    whole = everyday_vectors(session, encoder)
    assert whole is not None
    assert np.allclose(whole, Writing().encode_texts(everyday_words()), atol=2e-3)


@pytest.fixture
def real(
    paths: LibraryPaths, one: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Session, str]]:
    """A library with a small model, which is large enough for them."""
    monkeypatch.setattr(everyday, "_WORTH_IT", 1)
    monkeypatch.setattr(everyday, "everyday_words", lambda: FEW)
    with open_session(paths, open_encoder, one) as opened:
        yield opened, one


def test_the_run_is_over_before_and_searches_need_not_wait(
    real: tuple[Session, str], folder: Path
) -> None:
    session, _ = real
    events = index_folders(session, [folder])
    assert any(isinstance(event, IndexFinished) for event in events)
    assert everyday_vectors(session, session.encoder) is None
    with index_lock(session.paths.root):  # somebody else may index already
        step = next(events)
    assert not isinstance(step, IndexFinished)
    (found,) = search(session, "a red square", 5)
    assert found.hits
    list(events)
    assert everyday_vectors(session, session.encoder) is not None


def test_who_does_not_wait_leaves_it_to_the_next_run(
    real: tuple[Session, str], folder: Path
) -> None:
    session, _ = real
    events = index_folders(session, [folder])
    assert any(isinstance(event, IndexFinished) for event in events)
    events.close()  # type: ignore[attr-defined]
    assert everyday_vectors(session, session.encoder) is None
    list(index_library(session))
    assert everyday_vectors(session, session.encoder) is not None


def test_a_label_that_tags_on_its_own_has_them_first(
    real: tuple[Session, str], folder: Path
) -> None:
    session, _ = real
    rex = Definition("rex", automatic=True)
    session.catalog.journal.apply("Rex", [LabelChange(session.catalog.labels.new(rex), rex)])
    events = index_folders(session, [folder])
    assert any(isinstance(event, IndexFinished) for event in events)
    assert everyday_vectors(session, session.encoder) is not None
    assert list(events) == []
