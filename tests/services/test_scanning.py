"""Looking at folders again: what moved, was edited or is away, and how little that costs."""

import errno
import os
import shutil
import struct
import threading
from collections.abc import Iterator
from io import BufferedReader
from itertools import count
from pathlib import Path

import pytest
from PIL import Image

from photoclip.catalog import joining
from photoclip.catalog.files import FileState
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, FolderOffline, Indexed, IndexFinished, Progress, Skipped
from photoclip.core.tags import PhotoTag
from photoclip.media import worker
from photoclip.media.mounts import is_away
from photoclip.media.walk import FoundFile
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services import scanning, storing
from photoclip.services.folder_scan import FolderScan, Piece
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.pausing import is_paused, set_paused
from photoclip.services.scanning import expect_folders
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from photoclip.services.tasks import Task
from tests.catalog.library import listed
from tests.finished import finished
from tests.media.drives import mounted, unplug
from tests.patience import PATIENCE_S
from tests.pictures import draw
from tests.services.conftest import draw_twelve


@pytest.fixture
def session(paths: LibraryPaths, one: str) -> Iterator[Session]:
    """A new library with a small model: it is not what it sees that matters here."""
    with open_session(paths, open_encoder, one) as opened:
        yield opened


@pytest.fixture
def decoded(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one each time that a photo's pixels are decoded."""
    seen: list[int] = []
    render = worker.render

    def counted(image: Image.Image, min_side: int | None):
        seen.append(1)
        return render(image, min_side)

    monkeypatch.setattr(worker, "render", counted)
    return seen


def run(session: Session, *folders: Path) -> dict[str, int]:
    return counts(finished(list(index_folders(session, folders))))


def counts(done: IndexFinished) -> dict[str, int]:
    names = ("added", "changed", "unchanged", "moved", "missing", "embedded")
    return {name: value for name in names if (value := getattr(done, name))}


def photo_at(session: Session, path: Path) -> int:
    found = session.catalog.files.photo_at(path)
    assert found is not None
    return found


def touch_later(path: Path, seconds: int = 2) -> None:
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + seconds * 1_000_000_000))


def insert(path: Path, marker: bytes, content: bytes) -> None:
    """Put a segment into a JPEG, as an editor of metadata does."""
    data = path.read_bytes()
    segment = marker + struct.pack(">H", len(content) + 2) + content
    path.write_bytes(data[:2] + segment + data[2:])
    touch_later(path)


def test_what_was_moved_renamed_or_copied_is_not_decoded(
    session: Session, folder: Path, decoded: list[int]
) -> None:
    assert run(session, folder) == {"added": 12, "embedded": 12}
    assert len(decoded) == 12
    (folder / "sub").mkdir()
    (folder / "00.jpg").rename(folder / "sub" / "00.jpg")
    (folder / "01.jpg").rename(folder / "renamed.jpg")
    shutil.copy(folder / "02.jpg", folder / "copy.jpg")
    (folder / "03.jpg").rename(folder / "edited and moved.jpg")
    insert(folder / "edited and moved.jpg", b"\xff\xfe", b"a comment")
    assert run(session, folder) == {"added": 1, "moved": 3, "unchanged": 9}
    assert len(decoded) == 12


def test_an_edit_of_metadata_costs_no_decode_and_no_tag(
    session: Session, folder: Path, decoded: list[int]
) -> None:
    run(session, folder)
    photo_id = photo_at(session, folder / "00.jpg")
    list(tag(session, "holiday", [photo_id]))
    exif = Image.Exif()
    exif[0x0110] = "Another Camera"
    insert(folder / "00.jpg", b"\xff\xe1", b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0"))
    assert run(session, folder) == {"changed": 1, "unchanged": 11}
    details = session.catalog.photos.details(photo_at(session, folder / "00.jpg"))
    assert details is not None
    assert (details.photo.id, details.tags) == (photo_id, (PhotoTag("holiday"),))
    assert details.metadata.camera == "Another Camera"
    assert len(decoded) == 12


def test_a_photo_that_was_turned_is_shown_and_encoded_as_it_is_now(
    session: Session, folder: Path, decoded: list[int]
) -> None:
    run(session, folder)
    photo_id = photo_at(session, folder / "00.jpg")
    before = session.vectors.vector(photo_id)
    exif = Image.Exif()
    exif[0x0112] = 6
    insert(folder / "00.jpg", b"\xff\xe1", b"Exif\0\0" + exif.tobytes().removeprefix(b"Exif\0\0"))
    assert run(session, folder) == {"changed": 1, "unchanged": 11, "embedded": 1}
    photo = session.catalog.photos.get([photo_id])[photo_id]
    assert (photo.width, photo.height) == (60, 80)
    thumbnail = next(session.paths.thumbnails.rglob(f"{photo.content_hash}.jpg"))
    with Image.open(thumbnail) as image:
        assert image.size == (60, 80)
    after = session.vectors.vector(photo_id)
    assert before is not None
    assert after is not None
    assert (before != after).any()
    assert run(session, folder) == {"unchanged": 12}


def test_the_hash_of_an_older_version_is_replaced_without_decoding(
    session: Session, folder: Path, decoded: list[int]
) -> None:
    run(session, folder)
    photo_id = photo_at(session, folder / "00.jpg")
    new = session.catalog.photos.get([photo_id])[photo_id].content_hash
    old = "ab" * 16
    session.catalog._db.execute("UPDATE photos SET content_hash = ? WHERE id = ?", [old, photo_id])
    thumbnail = next(session.paths.thumbnails.rglob(f"{new}.jpg"))
    (session.paths.thumbnails / "ab").mkdir(exist_ok=True)
    thumbnail.rename(session.paths.thumbnails / "ab" / f"{old}.jpg")
    assert run(session, folder) == {"unchanged": 12}
    assert session.catalog.photos.get([photo_id])[photo_id].content_hash == new
    assert thumbnail.exists()
    assert len(decoded) == 12


def test_a_rescan_asks_the_catalogue_as_often_for_many_files_as_for_few(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each time it waits for a slow folder, it asks whether that is still wanted.
    monkeypatch.setattr("photoclip.services.walking._PATIENCE_S", PATIENCE_S)
    draw(tmp_path / "single" / "a.jpg", (1, 2, 3))
    run(session, folder, tmp_path / "single")
    asked: list[str] = []
    session.catalog._db.conn.set_trace_callback(asked.append)
    assert run(session, tmp_path / "single") == {"unchanged": 1}
    for_one = len(asked)
    assert run(session, folder) == {"unchanged": 12}
    session.catalog._db.conn.set_trace_callback(None)
    assert len(asked) == 2 * for_one


@pytest.mark.parametrize("end", ["answers", "closed", "removed"])
def test_a_server_that_does_not_answer_holds_nothing_up(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    run(session, folder)
    asked, given_up = threading.Event(), threading.Event()

    def silent(_folder: Path, _mount: Path | None = None) -> bool:
        asked.set()
        return given_up.wait(PATIENCE_S)

    monkeypatch.setattr("photoclip.services.folder_reach.is_away", silent)
    steps = index_folders(session, [folder])
    assert next(step for step in steps if asked.is_set())  # others have their turn now
    if end == "answers":
        given_up.set()
        assert FolderOffline(folder) in list(steps)
    elif end == "closed":
        steps.close()
    else:
        session.catalog.folders.remove(session.catalog.folders.all()[0].id)
        assert not any(isinstance(step, FolderOffline) for step in steps)
    assert given_up.is_set() == (end == "answers")
    given_up.set()


def test_a_server_that_dies_during_the_walk_costs_no_file_and_ends_no_run(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(tmp_path / "sound" / "a.jpg", (1, 2, 3))
    run(session, folder)
    (folder / "00.jpg").unlink()
    times, asked, given_up = count(), threading.Event(), threading.Event()

    def silent(_folder: Path, _mount: Path | None = None) -> bool:
        if next(times) == 0:  # asked before the walk, it was well
            return False
        asked.set()
        return given_up.wait(PATIENCE_S)

    monkeypatch.setattr("photoclip.services.folder_reach.is_away", silent)
    events = index_folders(session, [folder, tmp_path / "sound"])
    assert next(event for event in events if asked.is_set())  # others have their turn now
    monkeypatch.setattr("photoclip.services.folder_reach.is_away", is_away)
    given_up.set()
    rest = list(events)
    assert FolderOffline(folder) in rest
    assert counts(finished(rest)) == {"added": 1, "unchanged": 11, "embedded": 1}
    assert session.catalog.files.photo_at(folder / "00.jpg") is not None


def test_a_file_that_is_tried_again_is_not_waited_for_on_a_server_that_has_died(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "00.jpg").write_bytes(b"")  # as if it were being written
    looked, asked, given_up = threading.Event(), threading.Event(), threading.Event()
    states = storing._states

    def silent(task: Task) -> list[FileState]:
        if looked.is_set():
            asked.set()
            given_up.wait(PATIENCE_S)
        looked.set()
        return states(task)

    monkeypatch.setattr(storing, "_states", silent)
    events = index_folders(session, [folder])
    seen = [next(event for event in events if looked.is_set())]
    monkeypatch.setattr("photoclip.services.asking._PATIENCES", 3)
    seen += events
    assert asked.is_set()
    given_up.set()
    assert FolderOffline(folder) in seen
    assert (finished(seen).added, finished(seen).skipped) == (11, ())


def test_a_folder_that_is_named_may_be_on_a_server_that_does_not_answer(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_up = threading.Event()

    def silent(_folder: Path) -> FileNotFoundError | None:
        given_up.wait(PATIENCE_S)
        return FileNotFoundError()

    monkeypatch.setattr(scanning, "_not_there", silent)
    steps = expect_folders(session, [folder])
    next(steps)  # others have their turn now
    given_up.set()
    with pytest.raises(PhotoclipError, match="no folder"):
        list(steps)


def test_the_newest_are_read_first(session: Session, folder: Path) -> None:
    for number, path in enumerate(sorted(folder.iterdir())):
        os.utime(path, (0, 86_400 * (number * 5 % 12)))
    run(session, folder)
    by_id = sorted(listed(session.catalog), key=lambda photo: photo.id)
    times = [photo.path.stat().st_mtime for photo in by_id]
    assert times == sorted(times, reverse=True)


def test_films_and_raws_are_listed_beside_their_photos(session: Session, folder: Path) -> None:
    for name in ("00.mov", "01.cr2", "film.mp4"):
        (folder / name).write_bytes(b"not looked into")
    assert run(session, folder) == {"added": 12, "embedded": 12}
    assert {(one.path.name, one.kind, one.photo_id) for one in session.catalog.extras.all()} == {
        ("00.mov", "video", photo_at(session, folder / "00.jpg")),
        ("01.cr2", "raw", photo_at(session, folder / "01.jpg")),
        ("film.mp4", "video", None),
    }
    assert session.catalog.files.skipped() == ()
    assert run(session, folder) == {"unchanged": 12}
    (folder / "film.mp4").unlink()
    assert run(session, folder) == {"unchanged": 12}
    assert len(session.catalog.extras.all()) == 2


def test_nothing_is_done_for_each_file_that_stayed_as_it_was(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("00.mov", "01.cr2", "film.mp4"):
        (folder / name).write_bytes(b"not looked into")
    run(session, folder)
    compared: list[str] = []
    compare = FolderScan._compare

    def noted(scan: FolderScan, file: FoundFile, piece: Piece) -> None:
        compared.append(Path(file.path).name)
        compare(scan, file, piece)

    monkeypatch.setattr(FolderScan, "_compare", noted)
    assert run(session, folder) == {"unchanged": 12}
    assert compared == []
    for change in (
        lambda: (folder / "film.mp4").write_bytes(b"longer than it was before"),
        lambda: (folder / "00.mov").rename(folder / "05.mov"),
        (folder / "05.mov").unlink,
        (folder / "01.jpg").unlink,  # its RAW stands alone
    ):
        change()
        compared.clear()
        run(session, folder)
        assert compared


def test_a_raw_that_was_tagged_stays_a_photo_when_a_jpeg_comes(
    session: Session, folder: Path
) -> None:
    (folder / "00.jpg").rename(folder / "new.dng")  # its content says what it is
    run(session, folder)
    photo_id = photo_at(session, folder / "new.dng")
    list(tag(session, "holiday", [photo_id]))
    draw(folder / "new.jpg", (9, 9, 9))
    assert run(session, folder) == {"added": 1, "unchanged": 12, "embedded": 1}
    assert run(session, folder) == {"unchanged": 13}
    assert photo_at(session, folder / "new.dng") == photo_id


def test_a_drive_that_left_its_mount_point_behind_is_offline(
    session: Session, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with mounted(stick):
        draw_twelve(stick)
        run(session, stick)
        unplug(stick)
        events = list(index_library(session))
        assert FolderOffline(stick) in events
        assert counts(finished(events)) == {}
        (folder,) = session.catalog.folders.all()
        assert folder.offline
        assert not any(photo.missing for photo in listed(session.catalog))


def test_a_drive_that_a_link_points_to_is_offline_when_it_is_unplugged(
    session: Session, tmp_path: Path
) -> None:
    stick, link = tmp_path / "stick", tmp_path / "pictures"
    stick.mkdir()
    link.symlink_to(stick)
    with mounted(stick):
        draw_twelve(stick)
        run(session, link)
        unplug(stick)
        events = list(index_library(session))
        assert FolderOffline(link) in events
        assert counts(finished(events)) == {}


def test_a_photo_is_named_by_the_place_at_which_it_can_be_reached(
    session: Session, folder: Path, tmp_path: Path
) -> None:
    """As when a drive comes back under another letter."""
    run(session, folder)
    photo_id = photo_at(session, folder / "00.jpg")
    folder.rename(tmp_path / "zebra")
    assert run(session, folder, tmp_path / "zebra") == {"added": 12}
    assert session.catalog.folders.all()[0].offline
    for there, away in ((tmp_path / "zebra", folder), (folder, tmp_path / "zebra")):
        details = session.catalog.photos.details(photo_id)
        assert details is not None
        assert details.photo.path == there / "00.jpg"
        assert details.places == (there / "00.jpg", away / "00.jpg")
        assert not details.photo.missing
        there.rename(away)
        run(session, folder, tmp_path / "zebra")


def test_a_drive_that_is_mounted_below_a_folder_is_offline_by_itself(
    session: Session, folder: Path
) -> None:
    drive = folder / "drive"
    drive.mkdir()
    with mounted(drive):
        draw_twelve(drive / "photos")
        draw(drive / "own.jpg", (4, 4, 4))
        assert run(session, folder)["added"] == 25
        assert run(session, folder) == {"unchanged": 25}
        unplug(drive)
        (folder / "00.jpg").unlink()
        events = list(index_library(session))
        assert FolderOffline(drive) in events
        assert counts(finished(events)) == {"unchanged": 11, "missing": 1}
        assert session.catalog.files.photo_at(folder / "00.jpg") is None
        photo_at(session, drive / "own.jpg")
        assert not session.catalog.folders.all()[0].offline


def test_a_drive_that_is_unplugged_meanwhile_costs_no_file_its_name(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.encoding._MOST_FILES", 4)
    stick = tmp_path / "stick"
    for number in range(30):
        draw(stick / f"{number}.jpg", (8 * number, 255 - 8 * number, 7))
    events = index_folders(session, [stick])
    before: list[Event] = []
    while not (before and isinstance(before[-1], Indexed)):
        before.append(next(events))
    stick.rename(tmp_path / "unplugged")
    rest = list(events)
    assert rest.count(FolderOffline(stick)) == 1
    assert not [event for event in rest if isinstance(event, Skipped)]
    done = finished(rest)
    assert 4 <= done.added < 30
    assert (done.missing, done.skipped) == (0, ())
    assert session.catalog.files.skipped() == ()
    assert session.catalog.folders.all()[0].offline
    (tmp_path / "unplugged").rename(stick)
    assert run(session, stick)["added"] == 30 - done.added
    assert not session.catalog.folders.all()[0].offline


@pytest.mark.parametrize("error", [errno.EACCES, errno.EIO, errno.ETIMEDOUT])
def test_what_the_system_refuses_is_tried_again_by_each_run(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    (folder / "note.jpg").write_bytes(b"no picture")
    os.utime(folder / "note.jpg", (0, 0))
    run(session, folder)
    list(tag(session, "holiday", [photo_at(session, folder / "00.jpg")]))
    draw(folder / "new.jpg", (9, 9, 9))
    touch_later(folder / "00.jpg", 60)
    tried: list[str] = []

    def refused(path: Path) -> BufferedReader:
        tried.append(path.name)
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as refusing:
        refusing.setattr(worker, "open_file", refused)
        assert len(finished(list(index_folders(session, [folder]))).skipped) == 3
        tried.clear()
        assert len(finished(list(index_folders(session, [folder]))).skipped) == 3
        assert {"00.jpg", "new.jpg"} == set(tried)
    assert run(session, folder) == {"added": 2, "unchanged": 11, "embedded": 1}
    assert [one.path.name for one in session.catalog.files.skipped()] == ["note.jpg"]
    details = session.catalog.photos.details(photo_at(session, folder / "00.jpg"))
    assert details is not None
    assert details.tags == (PhotoTag("holiday"),)


def test_what_vanishes_before_it_is_read_is_just_not_there(session: Session, folder: Path) -> None:
    run(session, folder)
    draw(folder / "new.jpg", (1, 1, 1))
    draw(folder / "00.jpg", (2, 2, 2))
    events = index_folders(session, [folder])
    seen = [next(events)]
    while not isinstance(seen[-1], Progress):
        seen.append(next(events))
    (folder / "new.jpg").unlink()
    (folder / "00.jpg").unlink()
    rest = list(events)
    assert not [event for event in rest if isinstance(event, Skipped)]
    assert finished(rest).skipped == ()
    assert session.catalog.files.photo_at(folder / "00.jpg") is None
    assert session.catalog.photos.count() == 12


def test_a_file_that_is_being_written_is_read_when_it_is_complete(
    session: Session, folder: Path
) -> None:
    content = (folder / "00.jpg").read_bytes()
    (folder / "00.jpg").write_bytes(content[: len(content) // 2])
    events = index_folders(session, [folder])
    seen = [next(events)]
    while not isinstance(seen[-1], Indexed):
        seen.append(next(events))
    (folder / "00.jpg").write_bytes(content)
    done = finished(list(events))
    assert (done.added, done.skipped) == (12, ())
    assert run(session, folder) == {"unchanged": 12}


def test_a_part_of_a_folder_can_be_looked_at_even_when_it_was_deleted(
    session: Session, folder: Path
) -> None:
    draw_twelve(folder / "sub")
    run(session, folder)
    shutil.rmtree(folder / "sub")
    (folder / "00.jpg").unlink()
    assert run(session, folder / "sub") == {"missing": 12}
    assert not session.catalog.folders.all()[0].offline
    assert session.catalog.files.photo_at(folder / "00.jpg") is not None


def test_folders_in_folders_are_looked_at_once(session: Session, folder: Path) -> None:
    draw(folder / "sub" / "a.jpg", (7, 7, 7))
    assert run(session, folder / "sub", folder, folder / "sub" / "..") == {
        "added": 13,
        "embedded": 13,
    }
    assert [one.path for one in session.catalog.folders.all()] == [folder]


def test_a_folder_around_a_large_one_takes_it_over_in_steps(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "_PORTION", 2)
    inner = folder / "inner"
    for number in range(6):
        draw(inner / f"{number}.jpg", (40 * number, 0, 0))
    assert run(session, inner) == {"added": 6, "embedded": 6}
    events = index_folders(session, [folder])
    shares = (session.catalog.folders.all()[0].photos for _ in events)
    assert any(0 < share < 6 for share in shares)
    events.close()  # type: ignore[attr-defined]
    (outer,) = session.catalog.folders.all()
    assert (outer.path, session.catalog.photos.count()) == (folder, 6)
    assert run(session, folder) == {"added": 12, "unchanged": 6, "embedded": 12}
    assert [one.photos for one in session.catalog.folders.all()] == [18]


def test_names_of_all_kinds(session: Session, folder: Path) -> None:
    os.mkfifo(folder / "pipe.jpg")
    (folder / "loop").symlink_to(folder)
    (folder / "00.jpg").rename(folder / os.fsdecode(b"caf\xe9.jpg"))
    (folder / "01.jpg").rename(folder / "two\nlines.jpg")
    deep = folder / ("d" * 200) / ("e" * 200)
    deep.mkdir(parents=True)
    (folder / "02.jpg").rename(deep / "02.jpg")
    assert run(session, folder) == {"added": 12, "embedded": 12}
    assert run(session, folder) == {"unchanged": 12}
    (folder / os.fsdecode(b"caf\xe9.jpg")).unlink()
    assert run(session, folder) == {"unchanged": 11, "missing": 1}


def test_how_much_can_be_found_is_told(session: Session, folder: Path) -> None:
    progress = [e for e in index_folders(session, [folder]) if isinstance(e, Progress)]
    assert (progress[0].searchable, progress[0].photos) == (0, 12)
    assert (progress[-1].searchable, progress[-1].photos) == (12, 12)
    assert progress[0].seconds_left is None


def test_a_folder_that_is_removed_meanwhile_stays_removed(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("photoclip.services.encoding._MOST_FILES", 4)
    for number in range(12):
        draw(tmp_path / "other" / f"{number}.jpg", (9, 20 * number, 7))
    events = index_folders(session, [folder, tmp_path / "other"])
    while not isinstance(next(events), Indexed):
        pass
    removed, kept = sorted(session.catalog.folders.all(), key=lambda one: one.path == folder)
    session.catalog.folders.remove(removed.id)
    list(events)
    assert [one.path for one in session.catalog.folders.all()] == [kept.path]
    assert run(session, kept.path) == {"unchanged": 12}


def test_a_pause_holds_no_run_up_that_a_person_starts(session: Session, folder: Path) -> None:
    list(set_paused(session, paused=True))
    assert run(session, folder) == {"added": 12, "embedded": 12}
    assert is_paused(session), "the pause is the window's"


def test_two_runs_do_not_get_into_each_others_way(session: Session, folder: Path) -> None:
    first = index_folders(session, [folder])
    next(first)
    with pytest.raises(PhotoclipError, match="already indexing"):
        list(index_folders(session, [folder]))
    first.close()
    assert run(session, folder)["added"] == 12
