"""Writing sidecars: planned and applied."""

import errno
import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from photoclip.core.edits import FlagChange, RatingChange, TagChange, WritingChange
from photoclip.core.errors import PhotoclipError
from photoclip.core.sidecars import Difference, Planned
from photoclip.core.tagging_events import ConflictsListed, SidecarsPlanned, SidecarsWritten
from photoclip.media.sidecars.reading import new_sidecar, said_in
from photoclip.media.sidecars.splicing import splice
from photoclip.media.sidecars.wanted import Tags, Wanted
from photoclip.services import sidecars
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session
from tests.media.drives import mounted
from tests.services.sidecars import (
    LONG,
    SHORT,
    apply,
    change,
    id_of,
    last,
    plan,
    two_photos,
)

pytestmark = pytest.mark.usefixtures("decoded_here")


@pytest.fixture
def folder(tmp_path: Path, session: Session) -> Path:
    return two_photos(session, tmp_path)


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


def test_a_sidecar_whose_name_would_be_too_long_is_told_and_ends_nothing(
    session: Session, folder: Path
) -> None:
    long = folder / f"{'x' * 251}.jpg"
    (folder / "a.jpg").rename(long)
    list(index_folders(session, [folder]))
    (planned,) = plan(session, LONG).planned
    assert planned.path.name == f"{long.name}.xmp"
    assert "too long" in planned.problem
    assert apply(session, plan(session, SHORT)) == SidecarsWritten(1)


def test_a_drive_that_can_only_be_read_is_said_to_be_one(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    card = tmp_path / "card"
    card.mkdir()
    with mounted(card):
        shutil.move(folder / "a.jpg", card)
        list(index_folders(session, [folder, card]))
        subprocess.run(["mount", "-o", "remount,ro", str(card)], check=True)
        (planned,) = plan(session).planned
        assert planned.problem == "its drive can't be written to"


def test_what_was_planned_is_written_and_then_there_is_nothing_more_to_do(
    session: Session, folder: Path
) -> None:
    original = (folder / "a.jpg").read_bytes()
    assert apply(session, plan(session, SHORT)) == SidecarsWritten(1)
    assert sorted(path.name for path in folder.iterdir()) == ["a.jpg", "a.xmp", "b.jpg"]
    assert (folder / "a.jpg").read_bytes() == original
    said = said_in((folder / "a.xmp").read_bytes())
    assert (said.tags, said.rating, said.flag) == (("pet/dog", "sea"), 4, "pick")
    assert sidecars.naming(session) == SHORT
    assert plan(session, LONG) == SidecarsPlanned((), 2, LONG)
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


def test_what_the_library_has_not_read_yet_is_not_overwritten(
    session: Session, folder: Path
) -> None:
    apply(session, plan(session))
    path = folder / "a.jpg.xmp"
    path.write_bytes(splice(path.read_bytes(), Wanted(rating=5)))
    (planned,) = plan(session).planned
    assert "its rating" in planned.problem
    list(index_folders(session, [folder]))
    assert plan(session).planned == ()
    found = session.catalog.photos.details(id_of(session, folder / "a.jpg"))
    assert found is not None
    assert found.photo.rating == 5


def test_an_existing_sidecar_wins_over_the_naming(session: Session, folder: Path) -> None:
    (folder / "a.xmp").write_bytes(new_sidecar())
    (planned,) = plan(session, LONG).planned
    assert planned.path == folder / "a.xmp"
    assert not planned.new
    assert "a.xmp is there already" in planned.note
    assert apply(session, plan(session, LONG)).written == 1
    assert not (folder / "a.jpg.xmp").exists()


def test_what_has_changed_since_the_plan_is_left_alone(session: Session, folder: Path) -> None:
    planned = plan(session)
    change(session, TagChange((id_of(session, folder / "a.jpg"),), "new", present=True))
    (failed,) = apply(session, planned).failed
    assert "preview" in failed.problem
    assert not (folder / "a.jpg.xmp").exists()


def test_a_sidecar_that_can_t_be_changed_safely_is_told(session: Session, folder: Path) -> None:
    for before, problem in (
        (b"<broken", "damaged"),
        (b"<!DOCTYPE a><a/>", "document type"),
        (b"\0" * 9, "damaged"),
    ):
        (folder / "a.jpg.xmp").write_bytes(before)
        (planned,) = plan(session).planned
        assert problem in planned.problem
        assert apply(session, plan(session)).written == 0
        assert (folder / "a.jpg.xmp").read_bytes() == before


def test_two_photos_don_t_share_a_sidecar(session: Session, folder: Path) -> None:
    Image.new("RGB", (64, 48), "green").save(folder / "a.png")
    list(index_folders(session, [folder]))
    (planned,) = plan(session, SHORT).planned
    assert "a.png" in planned.problem
    assert "other kind of names" in planned.problem
    (planned,) = plan(session, LONG).planned
    assert planned.problem == ""


def test_an_unreachable_folder_is_a_problem_and_no_error(session: Session, folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    (planned,) = plan(session).planned
    assert planned.problem == "its folder can't be reached"


def test_a_sidecar_that_can_t_be_written_stays_as_it_was(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = splice(new_sidecar(), Wanted("Theirs"))
    (folder / "a.jpg.xmp").write_bytes(before)
    planned = plan(session)
    error = OSError()

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", fail)
    for number, problem in (
        (errno.ENOSPC, "full"),
        (errno.EROFS, "drive"),
        (errno.EACCES, "permission"),
    ):
        error = OSError(number, os.strerror(number))
        (failed,) = apply(session, planned).failed
        assert problem in failed.problem
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(PhotoclipError, match="can't be kept"):
        apply(session, planned)
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


def test_a_long_plan_is_told_in_part_and_written_whole(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.sidecars.planning.MOST_TOLD", 1)
    ids = (id_of(session, folder / "b.jpg"),)
    change(session, TagChange(ids, "cat", present=True))
    planned = plan(session)
    assert (len(planned.planned), planned.more, len(planned.rest)) == (1, 1, 1)
    assert apply(session, planned).written == 2


def test_nothing_is_written_before_a_naming_is_chosen(session: Session) -> None:
    with pytest.raises(PhotoclipError, match="not been chosen"):
        sidecars.chosen_naming(session)
    assert sidecars.chosen_naming(session, SHORT) == SHORT
    sidecars.choose_naming(session, LONG)
    assert sidecars.chosen_naming(session) == LONG
