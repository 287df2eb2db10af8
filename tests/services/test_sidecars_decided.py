"""Conflicts between files and sidecars are shown, decided on, and then gone."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image

from photoclip.core.edits import TagChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Changed
from photoclip.core.sidecars import Conflict, Difference, Field, Said
from photoclip.core.tagging_events import ConflictsListed, SidecarsPlanned, SidecarsWritten
from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services import sidecars
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from photoclip.services.sidecars import Decision, value_by, ways
from tests.services.sidecars import apply, change, id_of, plan

pytestmark = pytest.mark.usefixtures("decoded_here")

_FILE = Wanted("Crete", "By the sea", rating=3, flag="pick", tags=Tags(("pet/dog", "sea")))
_SIDECAR = Wanted("Naxos", "By the sea", rating=5, flag="reject", tags=Tags(("pet/dog",)))


_DECISIONS: tuple[tuple[Field, str, object], ...] = (
    ("rating", "3", 3),
    ("rating", "0", None),
    ("flag", "pick", "pick"),
    ("title", "Crete", "Crete"),
    ("tags", "pet/dog\nsea", ("pet/dog", "sea")),
    ("tags", "boat", ("boat",)),
)

_WAYS: tuple[tuple[sidecars.Way, str, tuple[str, ...]], ...] = (
    ("now", "Naxos", ("pet/dog", "sea")),
    ("photo.jpg.xmp", "Naxos", ("pet/dog",)),
    ("photo.jpg", "Crete", ("pet/dog", "sea")),
)


@pytest.fixture
def path(tmp_path: Path, session: Session) -> Path:
    """A photo whose sidecar says other things than it does."""
    path = tmp_path / "photos" / "a.jpg"
    path.parent.mkdir()
    Image.new("RGB", (64, 48), "red").save(path, xmp=splice(new_sidecar(), _FILE))
    Path(f"{path}.xmp").write_bytes(splice(new_sidecar(), _SIDECAR))
    list(index_folders(session, [path.parent]))
    return path


def conflicts(session: Session, ids: Sequence[int] | None = None) -> tuple[Conflict, ...]:
    *_, last = sidecars.list_conflicts(session, ids)
    assert isinstance(last, ConflictsListed)
    return last.conflicts


def test_they_are_listed_with_what_each_place_says(session: Session, path: Path) -> None:
    found = {one.field: one for one in conflicts(session)}
    assert list(found) == ["rating", "flag", "title", "tags"]
    assert [(one.path.name, one.value) for one in found["rating"].said] == [
        ("a.jpg.xmp", "5"),
        ("a.jpg", "3"),
    ]
    assert found["tags"].said[1].value == "pet/dog\nsea"
    assert conflicts(session, [found["rating"].photo_id + 1]) == ()


def test_until_then_nothing_is_lost_and_nothing_is_written(session: Session, path: Path) -> None:
    photo_id = conflicts(session)[0].photo_id
    details = session.catalog.photos.details(photo_id)
    assert details is not None
    assert (details.title, details.photo.rating) == ("Naxos", 5)
    assert [tag.path for tag in details.tags] == ["pet/dog", "sea"]
    *_, planned = sidecars.plan_sidecars(session, None, "photo.jpg.xmp")
    assert planned == SidecarsPlanned((), 1)


def test_what_was_decided_is_carried_to_the_sidecar(session: Session, path: Path) -> None:
    photo_id = conflicts(session)[0].photo_id
    for field, value, written in _DECISIONS:
        (changed,) = sidecars.settle(session, photo_id, field, value)
        assert changed.photo_ids == (photo_id,)
        assert field not in {one.field for one in conflicts(session)}
        *_, planned = sidecars.plan_sidecars(session, [photo_id], "photo.jpg.xmp")
        assert isinstance(planned, SidecarsPlanned)
        *_, done = sidecars.write_sidecars(session, planned)
        assert done == SidecarsWritten(1)
        said = said_in(Path(f"{path}.xmp").read_bytes())
        assert getattr(said, field) == written
        assert field not in {one.field for one in conflicts(session)}


def test_to_agree_with_the_sidecar_needs_no_writing(session: Session, path: Path) -> None:
    photo_id = conflicts(session)[0].photo_id
    for one in conflicts(session):
        list(sidecars.settle(session, photo_id, one.field, one.said[0].value))
    assert conflicts(session) == ()
    details = session.catalog.photos.details(photo_id)
    assert details is not None
    assert [tag.path for tag in details.tags] == ["pet/dog"]
    *_, planned = sidecars.plan_sidecars(session, None, "photo.jpg.xmp")
    assert planned == SidecarsPlanned((), 1)


def test_a_tag_that_was_put_on_by_hand_is_not_lost_by_a_decision(
    session: Session, path: Path
) -> None:
    photo_id = conflicts(session)[0].photo_id
    change(session, TagChange((photo_id,), "holiday", present=True))
    list(sidecars.settle(session, photo_id, "tags", "pet/dog"))
    details = session.catalog.photos.details(photo_id)
    assert details is not None
    assert {tag.path for tag in details.tags} == {"pet/dog", "holiday"}
    assert "tags" not in {one.field for one in conflicts(session)}


def test_a_decision_can_be_undone(session: Session, path: Path) -> None:
    before = conflicts(session)
    list(sidecars.settle(session, before[0].photo_id, "tags", "pet/dog"))
    assert conflicts(session) != before
    session.catalog.journal.undo()
    assert conflicts(session) == before


def test_many_are_decided_in_one_step(session: Session, path: Path) -> None:
    other = path.with_name("b.jpg")
    Image.new("RGB", (64, 48), "blue").save(other, xmp=splice(new_sidecar(), _FILE))
    Path(f"{other}.xmp").write_bytes(splice(new_sidecar(), _SIDECAR))
    list(index_folders(session, [path.parent]))
    before = conflicts(session)
    ids = {one.photo_id for one in before}
    assert len(ids) == 2
    assert ways(before) == ("now", "photo.jpg.xmp", "photo.jpg")
    for way, title, tags in _WAYS:
        decided = [Decision(one.photo_id, one.field, value_by(one, way) or "") for one in before]
        *_, changed = sidecars.settle_all(session, [*decided, Decision(99, "title", "gone")])
        assert isinstance(changed, Changed)
        assert changed.message == "Decide what counts of 2 photos"
        assert set(changed.photo_ids) == ids
        assert conflicts(session) == ()
        for one in ids:
            details = session.catalog.photos.details(one)
            assert details is not None
            assert details.title == title
            assert tuple(tag.path for tag in details.tags) == tags
        session.catalog.journal.undo()
        assert conflicts(session) == before
    with pytest.raises(PhotoclipError, match="not in the library"):
        list(sidecars.settle_all(session, [Decision(99, "title", "gone")]))


def test_sidecars_are_told_apart_by_their_names() -> None:
    names = ("a.jpg.xmp", "a.xmp", "trip.2020.XMP")
    conflict = Conflict(1, "title", tuple(Said(Path(name), name) for name in names))
    assert ways([conflict]) == ("now", "photo.jpg.xmp", "photo.xmp")
    assert value_by(conflict, "photo.xmp") == "a.xmp"
    assert value_by(conflict, "photo.jpg") is None


def test_only_what_there_is_can_be_decided(session: Session, path: Path) -> None:
    photo_id = conflicts(session)[0].photo_id
    wrong: tuple[tuple[Field, str], ...] = (
        *(("rating", "six"), ("rating", "7"), ("flag", "maybe"), ("alt", "x")),
    )
    for field, value in wrong:
        with pytest.raises(PhotoclipError):
            list(sidecars.settle(session, photo_id, field, value))
    with pytest.raises(PhotoclipError, match="not in the library"):
        list(sidecars.settle(session, photo_id + 1, "title", "x"))


def test_that_all_tags_were_taken_off_is_written_and_read(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "photos" / "a.jpg"
    path.parent.mkdir()
    Image.new("RGB", (64, 48), "red").save(path, xmp=splice(new_sidecar(), _FILE))
    sidecar = Path(f"{path}.xmp")
    list(index_folders(session, [path.parent]))
    ids = (id_of(session, path),)
    for before, off in ((), ("pet/dog", "sea")), (("boat",), ("boat",)):
        change(session, *(TagChange(ids, one, present=False) for one in off))
        (planned,) = plan(session).planned
        assert planned.differences[0] == Difference("tags", before, (), emptied=True)
        assert apply(session, plan(session)) == SidecarsWritten(1)
        assert said_in(sidecar.read_bytes()).untagged
        assert b"<dc:subject>" in sidecar.read_bytes()
        assert plan(session).unchanged == 1
        assert conflicts(session) == ()
        change(session, TagChange(ids, "boat", present=True))
        assert apply(session, plan(session)) == SidecarsWritten(1)
        assert said_in(sidecar.read_bytes()).tags == ("boat",)
    change(session, TagChange(ids, "boat", present=False))
    apply(session, plan(session))
    with open_session(LibraryPaths(tmp_path / "other"), open_encoder) as other:
        list(index_folders(other, [path.parent]))
        (conflict,) = conflicts(other)
        assert [one.value for one in conflict.said] == ["", "pet/dog\nsea"]
        list(sidecars.settle(other, conflict.photo_id, "tags", ""))
        assert conflicts(other) == ()
        assert other.catalog.tags.all() == ()
        assert plan(other).unchanged == 1
