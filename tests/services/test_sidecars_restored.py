"""Sidecars that were written: taken back, or changed by other programs since."""

from pathlib import Path

import pytest

from photoclip.core.edits import RatingChange, TagChange, WritingChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.sidecars import Difference
from photoclip.core.tagging_events import SidecarsWritten
from photoclip.media.sidecars.reading import new_sidecar
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.services import sidecars
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session
from tests.services.sidecars import apply, change, id_of, plan, restore, two_photos

pytestmark = pytest.mark.usefixtures("decoded_here")


@pytest.fixture
def folder(tmp_path: Path, session: Session) -> Path:
    return two_photos(session, tmp_path)


def test_what_was_written_is_taken_back(session: Session, folder: Path) -> None:
    theirs = splice(new_sidecar(), Wanted("Theirs", tags=Tags(("boat",))))
    (folder / "b.jpg.xmp").write_bytes(theirs)
    list(index_folders(session, [folder]))
    change(session, RatingChange((id_of(session, folder / "b.jpg"),), 2))
    assert apply(session, plan(session)).written == 2
    assert restore(session) == SidecarsWritten(2, restored=True)
    assert (folder / "b.jpg.xmp").read_bytes() == theirs
    assert not (folder / "a.jpg.xmp").exists()
    assert restore(session) == SidecarsWritten(0, restored=True)
    assert len(plan(session).planned) == 2


def test_what_others_changed_since_is_not_taken_back(session: Session, folder: Path) -> None:
    apply(session, plan(session))
    path = folder / "a.jpg.xmp"
    theirs = splice(path.read_bytes(), Wanted("Theirs"))
    path.write_bytes(theirs)
    restored = restore(session, [id_of(session, folder / "a.jpg")])
    (failed,) = restored.failed
    assert (restored.restored, restored.written) == (True, 0)
    assert "since photoclip wrote it" in failed.problem
    assert Difference("title", ("Theirs",), ()) in failed.differences
    assert path.read_bytes() == theirs


def test_the_version_before_each_of_two_runs_comes_back(session: Session, folder: Path) -> None:
    apply(session, plan(session))
    first = (folder / "a.jpg.xmp").read_bytes()
    change(session, RatingChange((id_of(session, folder / "a.jpg"),), 1))
    apply(session, plan(session))
    assert len(sidecars.list_runs(session)) == 2
    assert restore(session).written == 1
    assert (folder / "a.jpg.xmp").read_bytes() == first
    assert restore(session).written == 1
    assert not (folder / "a.jpg.xmp").exists()
    with pytest.raises(PhotoclipError, match="no run"):
        list(sidecars.restore_sidecars(session, run="x"))


def test_what_was_written_before_it_was_stopped_can_be_taken_back(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.sidecars.applying._AT_ONCE", 1)
    change(session, TagChange((id_of(session, folder / "b.jpg"),), "cat", present=True))
    running = sidecars.write_sidecars(session, plan(session))
    next(running)
    running.close()
    assert len(list(folder.glob("*.xmp"))) == 1
    assert len(plan(session).planned) == 1
    assert restore(session).written == 1
    assert list(folder.glob("*.xmp")) == []


def test_a_record_that_was_cut_short_is_read_as_far_as_it_goes(
    session: Session, folder: Path
) -> None:
    apply(session, plan(session))
    (record,) = session.paths.sidecars.iterdir()
    record.write_bytes(record.read_bytes() + b'{"photo": 1, "pa')
    assert restore(session).written == 1


def test_what_another_program_changes_later_is_taken_over_and_can_be_undone(
    session: Session, folder: Path
) -> None:
    apply(session, plan(session))
    path = folder / "a.jpg.xmp"
    ids = (id_of(session, folder / "a.jpg"),)
    change(session, WritingChange(ids, "title", "Ours, not written yet"))
    wanted = Wanted("Theirs", rating=5, flag="", tags=Tags(("boat",), ("sea",)))
    path.write_bytes(splice(path.read_bytes(), wanted))
    list(index_folders(session, [folder]))
    found = session.catalog.photos.details(ids[0])
    assert found is not None
    assert (found.title, found.photo.rating, found.photo.flag) == ("Ours, not written yet", 5, None)
    assert [tag.path for tag in found.tags] == ["boat", "pet/dog"]
    session.catalog.journal.undo()
    found = session.catalog.photos.details(ids[0])
    assert found is not None
    assert (found.photo.rating, found.photo.flag) == (4, "pick")
    assert [tag.path for tag in found.tags] == ["boat", "pet/dog", "sea"]


def test_a_sidecar_that_was_cut_short_takes_nothing_away(session: Session, folder: Path) -> None:
    apply(session, plan(session))
    path = folder / "a.jpg.xmp"
    path.write_bytes(path.read_bytes()[:300])
    list(index_folders(session, [folder]))
    found = session.catalog.photos.details(id_of(session, folder / "a.jpg"))
    assert found is not None
    assert found.photo.rating == 4
    assert len(found.tags) == 2
