"""Writing sidecars: planned, applied, taken back."""

import errno
import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import TypeVar

import pytest
from PIL import Image

from photoclip.core.edits import Change, FlagChange, RatingChange, TagChange, WritingChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.sidecars import Difference, Naming, Planned
from photoclip.core.tagging_events import ConflictsListed, SidecarsPlanned, SidecarsWritten
from photoclip.media.sidecars import writing
from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.services import sidecars
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session

pytestmark = pytest.mark.usefixtures("decoded_here")

_T = TypeVar("_T")
_LONG: Naming = "photo.jpg.xmp"
_SHORT: Naming = "photo.xmp"


def last(events: Iterable[object], kind: type[_T]) -> _T:
    (found,) = [one for one in events if isinstance(one, kind)]
    return found


def plan(session: Session, naming: Naming = _LONG) -> SidecarsPlanned:
    return last(sidecars.plan_sidecars(session, None, naming), SidecarsPlanned)


def apply(session: Session, planned: SidecarsPlanned) -> SidecarsWritten:
    return last(sidecars.write_sidecars(session, planned), SidecarsWritten)


def restore(session: Session, ids: list[int] | None = None) -> SidecarsWritten:
    return last(sidecars.restore_sidecars(session, ids), SidecarsWritten)


def change(session: Session, *changes: Change) -> None:
    session.catalog.journal.apply("change", changes)


def id_of(session: Session, path: Path) -> int:
    found = session.catalog.files.photo_at(path)
    assert found is not None
    return found


@pytest.fixture
def folder(tmp_path: Path, session: Session) -> Path:
    """Two photos in the library: a.jpg, of which much was said, and b.jpg."""
    folder = tmp_path / "photos"
    folder.mkdir()
    Image.new("RGB", (64, 48), "red").save(folder / "a.jpg")
    Image.new("RGB", (64, 48), "blue").save(folder / "b.jpg")
    list(index_folders(session, [folder]))
    ids = (id_of(session, folder / "a.jpg"),)
    change(
        session,
        TagChange(ids, "pet/dog", present=True),
        TagChange(ids, "sea", present=True),
        RatingChange(ids, 4),
        FlagChange(ids, "pick"),
        WritingChange(ids, "caption", "By the sea\nin May"),
    )
    return folder


def test_a_plan_shows_each_difference_and_writes_nothing(session: Session, folder: Path) -> None:
    planned = plan(session)
    photo_id = id_of(session, folder / "a.jpg")
    assert planned.planned == (
        Planned(
            photo_id,
            folder / "a.jpg.xmp",
            (
                Difference("tags", (), ("pet/dog", "sea")),
                Difference("rating", (), ("4",)),
                Difference("flag", (), ("pick",)),
                Difference("caption", (), ("By the sea\nin May",)),
                Difference("alt", (), ("By the sea in May. Dog.",)),
            ),
            new=True,
        ),
    )
    assert planned.unchanged == 1
    assert sorted(path.name for path in folder.iterdir()) == ["a.jpg", "b.jpg"]
    assert sidecars.naming(session) is None


def test_what_was_planned_is_written_and_then_there_is_nothing_more_to_do(
    session: Session, folder: Path
) -> None:
    original = (folder / "a.jpg").read_bytes()
    assert apply(session, plan(session, _SHORT)) == SidecarsWritten(1)
    assert sorted(path.name for path in folder.iterdir()) == ["a.jpg", "a.xmp", "b.jpg"]
    assert (folder / "a.jpg").read_bytes() == original
    said = said_in((folder / "a.xmp").read_bytes())
    assert (said.tags, said.rating, said.flag) == (("pet/dog", "sea"), 4, "pick")
    assert sidecars.naming(session) == _SHORT
    assert plan(session, _LONG) == SidecarsPlanned((), 2, _LONG)
    assert last(sidecars.list_conflicts(session), ConflictsListed).conflicts == ()


def test_what_is_said_here_later_is_carried_to_the_sidecar(session: Session, folder: Path) -> None:
    apply(session, plan(session))
    ids = (id_of(session, folder / "a.jpg"),)
    change(
        session,
        TagChange(ids, "pet/dog", present=False),
        TagChange(ids, "cat", present=True),
        RatingChange(ids, 0),
        FlagChange(ids, None),
        WritingChange(ids, "caption", ""),
    )
    (planned,) = plan(session).planned
    assert planned.differences == (
        Difference("tags", ("pet/dog", "sea"), ("cat", "sea")),
        Difference("rating", ("4",), ()),
        Difference("flag", ("pick",), ()),
        Difference("caption", ("By the sea\nin May",), ()),
        Difference("alt", ("By the sea in May. Dog.",), ("Cat, sea.",)),
    )
    apply(session, plan(session))
    said = said_in((folder / "a.jpg.xmp").read_bytes())
    assert (set(said.tags), said.rating, said.flag, said.caption) == (
        {"cat", "sea"},
        None,
        None,
        None,
    )


def test_what_others_wrote_in_the_meantime_stays(session: Session, folder: Path) -> None:
    apply(session, plan(session))
    path = folder / "a.jpg.xmp"
    theirs = splice(
        path.read_bytes(), Wanted("Theirs", alt="A dog.", tags=Tags(("boat",), ("sea",)))
    )
    path.write_bytes(theirs)
    (planned,) = plan(session).planned
    assert planned.differences == (
        Difference("tags", ("boat", "pet/dog"), ("boat", "pet/dog", "sea")),
    )
    apply(session, plan(session))
    said = said_in(path.read_bytes())
    assert (said.title, said.alt) == ("Theirs", "A dog.")


def test_an_existing_sidecar_wins_over_the_naming(session: Session, folder: Path) -> None:
    (folder / "a.xmp").write_bytes(new_sidecar())
    (planned,) = plan(session, _LONG).planned
    assert planned.path == folder / "a.xmp"
    assert not planned.new
    assert "a.xmp is there already" in planned.note
    assert apply(session, plan(session, _LONG)).written == 1
    assert not (folder / "a.jpg.xmp").exists()


def test_what_has_changed_since_the_plan_is_left_alone(session: Session, folder: Path) -> None:
    planned = plan(session)
    change(session, TagChange((id_of(session, folder / "a.jpg"),), "new", present=True))
    (failed,) = apply(session, planned).failed
    assert "preview" in failed.problem
    assert not (folder / "a.jpg.xmp").exists()


@pytest.mark.parametrize(
    ("before", "problem"),
    [(b"<broken", "damaged"), (b"<!DOCTYPE a><a/>", "document type"), (b"\0" * 9, "damaged")],
)
def test_a_sidecar_that_can_t_be_changed_safely_is_told(
    session: Session, folder: Path, before: bytes, problem: str
) -> None:
    (folder / "a.jpg.xmp").write_bytes(before)
    (planned,) = plan(session).planned
    assert problem in planned.problem
    assert apply(session, plan(session)).written == 0
    assert (folder / "a.jpg.xmp").read_bytes() == before


def test_two_photos_don_t_share_a_sidecar(session: Session, folder: Path) -> None:
    Image.new("RGB", (64, 48), "green").save(folder / "a.png")
    list(index_folders(session, [folder]))
    (planned,) = plan(session, _SHORT).planned
    assert "a.png" in planned.problem
    assert "other kind of names" in planned.problem
    (planned,) = plan(session, _LONG).planned
    assert planned.problem == ""


def test_an_unreachable_folder_is_a_problem_and_no_error(session: Session, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    (planned,) = plan(session).planned
    assert planned.problem == "its folder can't be reached"


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.ENOSPC, "full"), (errno.EROFS, "drive"), (errno.EACCES, "permission")],
)
def test_a_sidecar_that_can_t_be_written_stays_as_it_was(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: str
) -> None:
    before = splice(new_sidecar(), Wanted("Theirs"))
    (folder / "a.jpg.xmp").write_bytes(before)
    planned = plan(session)

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(writing.os, "fsync", fail) if number == errno.ENOSPC else (
        monkeypatch.setattr(writing.os, "replace", fail)
    )
    if number == errno.ENOSPC:
        with pytest.raises(PhotoclipError, match="can't be kept"):
            apply(session, planned)
    else:
        (failed,) = apply(session, planned).failed
        assert problem in failed.problem
    assert (folder / "a.jpg.xmp").read_bytes() == before
    assert sorted(path.name for path in folder.iterdir()) == ["a.jpg", "a.jpg.xmp", "b.jpg"]


def test_permissions_and_links_stay(session: Session, folder: Path) -> None:
    real = folder.parent / "real.xmp"
    real.write_bytes(new_sidecar())
    real.chmod(0o640)
    (folder / "a.jpg.xmp").symlink_to(real)
    assert apply(session, plan(session)).written == 1
    assert (folder / "a.jpg.xmp").is_symlink()
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert said_in(real.read_bytes()).rating == 4


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


def test_a_long_plan_is_told_in_part_and_written_whole(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.sidecars.planning.MOST_TOLD", 1)
    ids = (id_of(session, folder / "b.jpg"),)
    change(session, TagChange(ids, "cat", present=True))
    planned = plan(session)
    assert (len(planned.planned), planned.more, len(planned.rest)) == (1, 1, 1)
    assert apply(session, planned).written == 2


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


def test_nothing_is_written_before_a_naming_is_chosen(session: Session) -> None:
    with pytest.raises(PhotoclipError, match="not been chosen"):
        sidecars.chosen_naming(session)
    assert sidecars.chosen_naming(session, _SHORT) == _SHORT
    sidecars.choose_naming(session, _LONG)
    assert sidecars.chosen_naming(session) == _LONG


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
