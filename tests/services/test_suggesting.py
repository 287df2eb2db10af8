"""What labels suggest, and what they know about themselves, in libraries of made-up photos."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from photoclip.catalog.batches import Batch, ReadFile
from photoclip.catalog.files import FileState
from photoclip.core.edits import DecisionChange
from photoclip.core.encoder import Encoder, Pixels, Preprocessing, Running, Vectors
from photoclip.core.errors import PhotoclipError
from photoclip.core.labels import Definition, Label
from photoclip.core.metadata import PhotoMetadata
from photoclip.core.ranking import normalise
from photoclip.core.vectors import VectorIndex
from photoclip.paths import LibraryPaths
from photoclip.services import history, labelling, suggesting, tagging
from photoclip.services.everyday import make_everyday
from photoclip.services.session import Opened, Session, open_session

KINDS = ("dog", "car", "tree", "boat")
EACH = 20


class MadeUp:
    """A model to which everything of one kind looks much alike, in words and in photos."""

    model_id, revision = "made-up", "1"
    templates, logit_scale, batch_size = ("{}",), 100.0, 8
    preprocessing = Preprocessing(8, (8, 8))
    running = Running("cpu", "fp32")

    def __init__(self, dim: int = 48) -> None:
        self.dim = dim
        self.revision = str(dim)

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        return np.concatenate([_like(self.dim, text, 1, 0.0) for text in texts])

    def photos(self, kind: str, count: int) -> Vectors:
        return _like(self.dim, kind, count, 1.2).copy()

    def encode_images(self, pixels: Pixels) -> Vectors:
        raise NotImplementedError

    def release_images(self) -> None:
        pass


@cache
def _like(dim: int, kind: str, count: int, noise: float) -> Vectors:
    rng = np.random.default_rng([dim, *kind.encode()])
    middle = normalise(rng.standard_normal(dim))
    around = noise * rng.standard_normal((count, dim)) / np.sqrt(dim)
    return normalise((middle + around).astype(np.float32))


def fill(session: Session, encoder: Encoder, each: int = EACH) -> None:
    """So many photos of each kind, which lie at /photos/KIND_NUMBER.jpg."""
    assert isinstance(encoder, MadeUp)
    folder_id = session.catalog.folders.add(Path("/photos"))
    names = [f"{kind}_{number}" for kind in KINDS for number in range(each)]
    facts = PhotoMetadata(format="JPEG", width=8, height=8)
    read = [
        ReadFile(folder_id, Path(f"/photos/{name}.jpg"), FileState(1, 1), f"2-{name}", facts)
        for name in names
    ]
    vectors = np.concatenate([encoder.photos(kind, each) for kind in KINDS])
    batch = Batch(read, encoded=[one.content_hash for one in read], vectors=vectors)
    session.store_batch(encoder, batch)


@pytest.fixture
def session(paths: LibraryPaths) -> Iterator[Session]:
    """Twenty photos of each kind, and everyday prompts."""
    with open_session(paths, lambda _: MadeUp()) as opened:
        fill(opened, opened.encoder)
        list(make_everyday(opened, opened.encoder))
        yield opened


def photo(session: Session, name: str) -> int:
    found = session.catalog.files.photo_at(Path(f"/photos/{name}.jpg"))
    assert found is not None
    return found


def kind(session: Session, name: str) -> list[int]:
    return [photo(session, f"{name}_{number}") for number in range(EACH)]


def label(session: Session, name: str, *prompts: str, threshold: float = 0.5) -> Label:
    next(labelling.put_label(session, Definition(name, prompts, threshold=threshold)))
    return labelling.find_label(session, name)


def answer(session: Session, name: str, photo_ids: Sequence[int], *, accepted: bool) -> Label:
    next(labelling.answer(session, name, photo_ids, accepted=accepted))
    return labelling.find_label(session, name)


def judge(session: Session, known: Label, photo_ids: Sequence[int], *, accepted: bool) -> None:
    """Answers to suggestions that the label was sure of."""
    sure = (0.97,) * len(photo_ids)
    change = DecisionChange(tuple(photo_ids), known.id, accepted, sure)
    session.catalog.journal.apply("Answer", [change])


def share(session: Session, ids: Sequence[int], name: str) -> float:
    return float(np.isin(ids, kind(session, name)).mean())


def test_words_suggest_the_photos_of_their_kind_the_surest_first(session: Session) -> None:
    queue = suggesting.queue(session, label(session, "dog"))
    assert len(queue.ids) > 5
    assert share(session, queue.ids.tolist(), "dog") > 0.9
    assert (np.diff(queue.confidences) <= 0).all()
    assert queue.confidences.min() >= 0.5
    assert sorted(queue.useful.tolist()) == list(range(len(queue.ids)))


def test_what_was_answered_tagged_or_given_as_an_example_is_not_suggested(
    session: Session,
) -> None:
    first = suggesting.queue(session, label(session, "dog")).ids.tolist()
    answer(session, "dog", first[:1], accepted=True)
    answer(session, "dog", first[1:2], accepted=False)
    next(labelling.give_examples(session, "dog", first[2:3]))
    next(tagging.tag(session, "Dog", first[3:4]))
    known = labelling.find_label(session, "dog")
    assert not set(first[:4]) & set(suggesting.queue(session, known).ids.tolist())
    for one in first[:4]:
        assert suggesting.for_photo(session, one) == ()


def test_a_name_that_says_nothing_is_learnt_from_answers_and_unlearnt_by_undo(
    session: Session,
) -> None:
    known = label(session, "rex")
    untaught = suggesting.confidences(session, known)
    cars = kind(session, "car")
    known = answer(session, "rex", cars[:6], accepted=True)
    known = answer(session, "rex", kind(session, "boat")[:4], accepted=False)
    queue = suggesting.queue(session, known, asking=True)
    assert share(session, queue.ids[:8].tolist(), "car") == 1
    for _ in range(2):
        next(history.undo(session))
    again = suggesting.confidences(session, labelling.find_label(session, "rex"))
    assert again == pytest.approx(untaught)


def test_examples_alone_teach_and_are_no_measure(session: Session) -> None:
    label(session, "rex")
    next(labelling.give_examples(session, "rex", kind(session, "tree")[:8]))
    known = labelling.find_label(session, "rex")
    queue = suggesting.queue(session, known, asking=True)
    assert share(session, queue.ids[:8].tolist(), "tree") == 1
    standing = suggesting.standing(session, known)
    assert (standing.judged, standing.accepted, standing.line) == (0, 0, None)


def test_refusals_alone_leave_less_to_suggest(session: Session) -> None:
    known = label(session, "dog", threshold=0.2)
    before = len(suggesting.queue(session, known).ids)
    refused = kind(session, "dog")[:10]
    known = answer(session, "dog", refused, accepted=False)
    after = suggesting.queue(session, known)
    assert len(after.ids) < before - 8
    assert np.isfinite(after.confidences).all()


def test_a_person_is_asked_about_a_few_until_the_label_has_learnt(session: Session) -> None:
    known = label(session, "dog", threshold=1.0)
    assert len(suggesting.queue(session, known).ids) == 0
    assert 0 < len(suggesting.queue(session, known, asking=True).ids) <= 12
    known = answer(session, "dog", kind(session, "dog")[:15], accepted=True)
    known = answer(session, "dog", kind(session, "boat")[:15], accepted=False)
    assert len(suggesting.queue(session, known, asking=True).ids) == 0


def test_several_labels_suggest_what_each_does_alone(session: Session) -> None:
    known = [label(session, name, threshold=0.1) for name in KINDS]
    answer(session, "car", kind(session, "car")[:3], accepted=True)
    known = [labelling.find_label(session, one.name) for one in known]
    for one, queue in zip(known, suggesting.queues(session, known), strict=True):
        alone = suggesting.queue(session, one)
        assert queue.label == one.name
        assert queue.ids.tolist() == alone.ids.tolist()
        assert queue.confidences == pytest.approx(alone.confidences, abs=1e-5)
    assert dict(suggesting.count(session))["car"] == len(suggesting.queue(session, known[1]).ids)


def test_only_among_the_photos_that_matter(session: Session) -> None:
    known = label(session, "dog")
    all_ids = suggesting.queue(session, known).ids
    among = np.array([*all_ids[2:5], *kind(session, "car")[:3]], np.int64)
    (queue,) = suggesting.queues(session, [known], among)
    assert queue.ids.tolist() == all_ids[2:5].tolist()


def test_one_photo_is_told_what_the_queues_tell_of_it(session: Session) -> None:
    known = [label(session, name, threshold=0.1) for name in KINDS]
    one = photo(session, "boat_3")
    told = {each.label: each.confidence for each in suggesting.for_photo(session, one)}
    assert max(told, key=lambda name: told[name]) == "boat"
    for queue in suggesting.queues(session, known):
        place = np.flatnonzero(queue.ids == one)
        assert (len(place) > 0) == (queue.label in told)
        if len(place):
            assert told[queue.label] == pytest.approx(queue.confidences[place[0]], abs=1e-4)


def test_a_photo_that_left_is_told_so(session: Session) -> None:
    with pytest.raises(PhotoclipError, match="no longer"):
        suggesting.for_photo(session, 10_000)


def test_a_label_knows_what_it_was_right_about_and_what_is_left(session: Session) -> None:
    known = label(session, "dog")
    dogs = kind(session, "dog")
    judge(session, known, dogs[:7], accepted=True)
    judge(session, known, kind(session, "car")[:1], accepted=False)
    standing = suggesting.standing(session, labelling.find_label(session, "dog"))
    assert (standing.accepted, standing.rejected) == (7, 1)
    assert (standing.right, standing.judged) == (7, 8)
    assert standing.to_find == pytest.approx(len(dogs) - 7, abs=4)
    assert standing.line is None
    assert "19 of 20" in standing.obstacle
    assert standing.waiting == len(suggesting.queue(session, known).ids)


def test_an_answer_is_kept_with_how_sure_the_label_was_when_it_asked(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = label(session, "dog")
    shown, _ = suggesting.queue_and_standing(session, known)
    with monkeypatch.context() as patch:
        patch.setattr(VectorIndex, "scores_of", None)  # nothing is compared again for it
        known = answer(session, "dog", shown.ids[1:3].tolist(), accepted=True)
    judged = session.catalog.labels.judged(known.id)
    kept = sorted(one.confidence for one in judged)
    assert kept == pytest.approx(sorted(shown.confidences[1:3].tolist()))
    later = suggesting.queue(session, known, asking=True)
    answer(session, "dog", later.ids[:1].tolist(), accepted=True)
    newest = {one.confidence for one in session.catalog.labels.judged(known.id)} - set(kept)
    assert list(newest) == pytest.approx([float(later.confidences[0])])


def test_it_may_tag_what_it_is_surest_of_once_it_was_right_often_enough(session: Session) -> None:
    known = label(session, "dog", threshold=0.1)
    judge(session, known, kind(session, "dog")[:6], accepted=True)
    assert len(suggesting.sure(session, known).ids) == 0
    judge(session, known, kind(session, "dog")[6:12], accepted=True)
    known = labelling.find_label(session, "dog")
    line = suggesting.standing(session, known).line
    assert line is not None
    found = suggesting.sure(session, known)
    assert found.confidences.min(initial=1) >= line
    assert set(found.ids.tolist()) <= set(kind(session, "dog")[12:])
    assert len(found.ids) > 0


def test_new_photos_and_hidden_ones_are_noticed(session: Session) -> None:
    known = label(session, "dog")
    before = suggesting.queue(session, known).ids
    session.vectors.hide(before[:2])
    assert before[0] not in suggesting.queue(session, known).ids
    session.vectors.hide(before[:0])
    assert suggesting.queue(session, known).ids.tolist() == before.tolist()


def test_another_model_learns_the_same_answers_at_once(session: Session) -> None:
    label(session, "rex")
    answer(session, "rex", kind(session, "car")[:6], accepted=True)
    answer(session, "rex", kind(session, "tree")[:3], accepted=False)
    other = MadeUp(dim=96)
    fill(session, other)
    session.use(Opened("other", other), session.open_vectors(other))
    known = labelling.find_label(session, "rex")
    queue = suggesting.queue(session, known, asking=True)  # its everyday prompts aren't there
    assert share(session, queue.ids[:8].tolist(), "car") == 1
    list(make_everyday(session, other))
    queue = suggesting.queue(session, known, asking=True)
    assert share(session, queue.ids[:8].tolist(), "car") == 1


@pytest.mark.parametrize("each", [0, 1])
def test_a_library_of_a_few_photos_or_none(paths: LibraryPaths, each: int) -> None:
    with open_session(paths, lambda _: MadeUp()) as session:
        fill(session, session.encoder, each)
        known = label(session, "dog", threshold=0.0)
        assert len(suggesting.queue(session, known).ids) == each * len(KINDS)
        assert len(list(suggesting.queues(session, [known]))) == 1
        assert suggesting.standing(session, known).line is None
        if each:
            known = answer(session, "dog", [photo(session, "dog_0")], accepted=True)
            assert len(suggesting.queue(session, known).ids) == 3


def test_what_labels_were_wrong_about_makes_others_doubt_and_keeps_their_order(
    session: Session,
) -> None:
    known = label(session, "dog")
    before = suggesting.queue(session, known)
    for name in ("car", "tree", "boat"):
        label(session, name)
        answer(session, name, kind(session, name), accepted=False)
    after = suggesting.queue(session, known)
    assert after.confidences[0] < before.confidences[0] - 0.02
    assert after.ids.tolist() == before.ids.tolist()[: len(after.ids)]
    for _ in range(6):
        next(history.undo(session))
    assert suggesting.queue(session, known).confidences.tolist() == before.confidences.tolist()
