"""Indexing: what is new is encoded once, what is there stays, whatever happens to the files."""

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import FolderOffline, Indexed, IndexFinished, Progress, Skipped
from photoclip.core.tags import PhotoTag
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders, index_library
from photoclip.services.session import Session, open_session
from photoclip.services.tagging import tag
from tests.catalog.library import listed
from tests.finished import finished
from tests.models.tiny_clip import make_tiny_clip
from tests.patience import PATIENCE_S
from tests.pictures import draw

COLOURS = [(220, 30, 30), (30, 200, 40), (40, 50, 220), (230, 220, 40), (20, 20, 20)]


@pytest.fixture
def session(paths: LibraryPaths, one: str) -> Iterator[Session]:
    """A new library with a small model, except where the built-in one is named."""
    with open_session(paths, open_encoder, one) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pictures = tmp_path / "pictures"
    for number, colour in enumerate(COLOURS):
        draw(pictures / f"{number}.jpg", colour)
    return pictures


def run(session: Session, *folders: Path) -> IndexFinished:
    return finished(list(index_folders(session, folders)))


def counts(done: IndexFinished) -> dict[str, int]:
    names = ("added", "changed", "unchanged", "moved", "missing", "embedded")
    return {name: value for name in names if (value := getattr(done, name))}


def touch_later(path: Path) -> None:
    """Give a file a later modification time, as any change of it would."""
    stat = path.stat()
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 2_000_000_000))


def test_new_photos_are_added_and_searchable(
    session: Session, folder: Path, in_processes: None
) -> None:
    events = list(index_folders(session, [folder]))
    assert counts(finished(events)) == {"added": 5, "embedded": 5}
    assert len(session.vectors) == 5
    indexed = [i for event in events if isinstance(event, Indexed) for i in event.photo_ids]
    assert sorted(indexed) == sorted(session.vectors.ids.tolist())
    progress = [event for event in events if isinstance(event, Progress)]
    assert (progress[0].done, progress[-1].done, progress[-1].total) == (0, 5, 5)


def test_each_photo_has_a_thumbnail(session: Session, folder: Path) -> None:
    run(session, folder)
    assert len(list(session.paths.thumbnails.rglob("*.jpg"))) == 5


def test_a_second_run_opens_no_file(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(session, folder)
    monkeypatch.setattr("photoclip.services.encoding.DecodePool", None)
    assert counts(run(session, folder)) == {"unchanged": 5}
    assert counts(finished(list(index_library(session)))) == {"unchanged": 5}


def test_a_changed_file_is_encoded_again(session: Session, folder: Path) -> None:
    run(session, folder)
    draw(folder / "0.jpg", (250, 120, 0))
    touch_later(folder / "0.jpg")
    assert counts(run(session, folder)) == {"changed": 1, "unchanged": 4, "embedded": 1}


def test_a_file_that_was_only_touched_is_not_encoded(session: Session, folder: Path) -> None:
    run(session, folder)
    touch_later(folder / "0.jpg")
    assert counts(run(session, folder)) == {"changed": 1, "unchanged": 4}


def test_a_moved_file_keeps_its_tags(session: Session, folder: Path) -> None:
    run(session, folder)
    photo_id = session.catalog.files.photo_at(folder / "0.jpg")
    assert photo_id is not None
    list(tag(session, "holiday", [photo_id]))
    (folder / "2021").mkdir()
    (folder / "0.jpg").rename(folder / "2021" / "beach.jpg")
    assert counts(run(session, folder)) == {"moved": 1, "unchanged": 4}
    details = session.catalog.photos.details(photo_id)
    assert details is not None
    assert details.tags == (PhotoTag("holiday"),)
    assert details.places == (folder / "2021" / "beach.jpg",)


def test_a_copy_is_the_same_photo(session: Session, folder: Path) -> None:
    shutil.copy(folder / "0.jpg", folder / "copy.jpg")
    assert counts(run(session, folder)) == {"added": 6, "embedded": 5}
    shutil.copy(folder / "1.jpg", folder / "later copy.jpg")
    assert counts(run(session, folder)) == {"added": 1, "unchanged": 6}
    assert session.catalog.photos.count() == 5


def test_what_is_gone_is_missing_and_stays_searchable(session: Session, folder: Path) -> None:
    run(session, folder)
    (folder / "0.jpg").rename(folder.parent / "away.jpg")
    assert counts(run(session, folder)) == {"missing": 1, "unchanged": 4}
    assert counts(run(session, folder)) == {"unchanged": 4}
    assert len(session.vectors) == 5
    (folder.parent / "away.jpg").rename(folder / "0.jpg")
    assert counts(run(session, folder)) == {"unchanged": 5}
    assert not any(photo.missing for photo in listed(session.catalog))


def test_an_unplugged_drive_is_offline_not_missing(session: Session, folder: Path) -> None:
    run(session, folder)
    folder.rename(folder.parent / "unplugged")
    events = list(index_library(session))
    assert FolderOffline(folder) in events
    assert counts(finished(events)) == {}
    assert not any(photo.missing for photo in listed(session.catalog))


def test_what_a_server_that_has_died_meanwhile_holds_is_not_skipped(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("2.jpg", "3.jpg"):  # as if the server had died while they were read
        (folder / name).write_bytes(b"")
    waited, given_up = threading.Event(), threading.Event()

    def silent(_folder: Path, _mount: Path | None) -> bool:
        waited.set()
        return given_up.wait(PATIENCE_S)

    monkeypatch.setattr("photoclip.services.storing.is_away", silent)
    monkeypatch.setattr("photoclip.services.asking._PATIENCES", 3)
    events = list(index_folders(session, [folder]))
    assert waited.is_set()
    given_up.set()
    assert FolderOffline(folder) in events
    done = finished(events)
    assert counts(done) == {"added": 3, "embedded": 3}
    assert not done.skipped


def test_files_that_cannot_be_read_are_told_once_decoded_once(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "empty.jpg").touch()
    (folder / "text.jpg").write_text("Dear diary, today I took no photo.")
    broken = folder / "broken.jpg"
    broken.write_bytes((folder / "0.jpg").read_bytes()[:400])
    events = list(index_folders(session, [folder]))
    done = finished(events)
    assert counts(done) == {"added": 5, "embedded": 5}
    told = {event.file.path.name for event in events if isinstance(event, Skipped)}
    assert told == {"empty.jpg", "text.jpg", "broken.jpg"}
    assert {file.path.name for file in done.skipped} == told
    assert all(file.reason for file in done.skipped)
    with monkeypatch.context() as patch:
        patch.setattr("photoclip.services.encoding.DecodePool", None)
        assert len(run(session, folder).skipped) == 3
    draw(broken, (90, 90, 200))
    touch_later(broken)
    done = run(session, folder)
    assert counts(done) == {"added": 1, "unchanged": 5, "embedded": 1}
    assert len(done.skipped) == 2


def test_going_on_after_an_interruption(
    paths: LibraryPaths, tmp_path: Path, one: str, in_processes: None
) -> None:
    folder = tmp_path / "many"
    for number in range(50):
        draw(folder / f"{number}.jpg", (5 * number, 255 - 5 * number, 128))
    with open_session(paths, open_encoder, one) as session:
        events = index_folders(session, [folder])
        first = next(event for event in events if isinstance(event, Indexed))
        events.close()
    with open_session(paths, open_encoder, one) as session:
        before = len(session.vectors)
        assert len(first.photo_ids) <= before < 50
        done = run(session, folder)
        assert done.embedded == 50 - before
        assert done.unchanged == before


def test_another_model_encodes_again_and_mixes_nothing(
    paths: LibraryPaths, folder: Path, tmp_path: Path
) -> None:
    other = str(make_tiny_clip(tmp_path / "model"))
    with open_session(paths, open_encoder) as session:
        run(session, folder)
    with open_session(paths, open_encoder, other) as session:
        assert len(session.vectors) == 0
        assert counts(run(session, folder)) == {"unchanged": 5, "embedded": 5}
        assert session.vectors.dim == 16
    with open_session(paths, open_encoder) as session:
        assert len(session.vectors) == 5
        assert session.vectors.dim == session.encoder.dim


def test_a_folder_removed_and_added_again_is_searchable_at_once(
    session: Session, folder: Path
) -> None:
    run(session, folder)
    session.catalog.folders.remove(session.catalog.folders.all()[0].id)
    session.forget_vectors()
    assert len(session.vectors) == 0
    assert counts(run(session, folder)) == {"added": 5}
    assert len(session.vectors) == 5


def test_an_empty_folder_is_no_error(session: Session, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert counts(run(session, tmp_path / "empty")) == {}


def test_a_folder_that_is_not_there_is_not_added(session: Session, tmp_path: Path) -> None:
    with pytest.raises(PhotoclipError):
        run(session, tmp_path / "nowhere")
    with pytest.raises(PhotoclipError):
        run(session, draw(tmp_path / "photo.jpg", (1, 2, 3)))
    assert session.catalog.folders.all() == ()


def test_the_originals_stay_as_they_are(session: Session, folder: Path) -> None:
    def state() -> dict[str, tuple[bytes, int, int]]:
        return {
            str(path): (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode)
            for path in folder.rglob("*")
        }

    before = state()
    run(session, folder)
    photo_ids = session.vectors.ids.tolist()
    list(tag(session, "holiday", photo_ids))
    assert state() == before
