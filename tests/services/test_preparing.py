"""Preparing another model: in the background, resumable, complete, and never in the way."""

import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from photoclip.core.encoder import Encoder
from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, FolderOffline, Progress, Skipped
from photoclip.core.model_events import ModelReady
from photoclip.models.registry import open_encoder
from photoclip.paths import LibraryPaths
from photoclip.services.browsing import library_state
from photoclip.services.changing import prepare_model, stop_preparing, switch_model
from photoclip.services.indexing import index_folders
from photoclip.services.session import Session, open_session
from tests.catalog import library
from tests.models.tiny_clip import make_tiny_clip
from tests.patience import PATIENCE_S
from tests.pictures import draw
from tests.services.conftest import answers


def ready(events: list[Event]) -> ModelReady:
    *_, last = events
    assert isinstance(last, ModelReady)
    return last


def encoded(session: Session, reference: str) -> set[int]:
    return library.encoded(session.catalog, open_encoder(reference))


def until_encoded(session: Session, reference: str, events: Iterator[Event], count: int) -> None:
    """Step until so many photos are encoded; the run is still under way."""
    while len(encoded(session, reference)) < count:
        next(events)


@pytest.fixture
def in_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches of one photo, so that there are many steps."""
    monkeypatch.setattr(
        "photoclip.models.full.encoder.FullEncoder.batch_size", property(lambda _: 1)
    )


def test_all_photos_are_encoded_while_the_library_answers_as_before(
    drawn: Session, one: str, in_ones: None
) -> None:
    before = answers(drawn)
    events = []
    for event in prepare_model(drawn, one):
        events.append(event)
        assert drawn.encoder.model_id == "builtin"
        if len(events) % 7 == 0:
            assert answers(drawn) == before
    photos = drawn.catalog.photos.count()
    assert ready(events) == ModelReady(one, photos, 0, 0)
    assert encoded(drawn, one) == set(drawn.vectors.ids.tolist())
    assert answers(drawn) == before
    progress = [event for event in events if isinstance(event, Progress)]
    assert (progress[-1].done, progress[-1].total) == (photos, photos)
    assert all(event.done <= event.total for event in progress)


def test_the_newest_photos_come_first(drawn: Session, one: str, in_ones: None) -> None:
    ids = sorted(drawn.vectors.ids.tolist())
    newest = [ids[3], ids[11], ids[7]]
    for year, photo_id in zip((2093, 2092, 2091), newest, strict=True):
        drawn.catalog._db.execute(
            "UPDATE photos SET taken_at = ? WHERE id = ?", [f"{year}-01-01T00:00:00", photo_id]
        )
    events = prepare_model(drawn, one)
    for count in (1, 2, 3):
        until_encoded(drawn, one, events, count)
        assert encoded(drawn, one) == set(newest[:count])
    events.close()


def test_the_photos_on_screen_come_before_all_others(
    drawn: Session, one: str, in_ones: None
) -> None:
    seen = sorted(drawn.vectors.ids.tolist())[4:7]
    drawn.attention.look_at(None, seen)
    events = prepare_model(drawn, one)
    until_encoded(drawn, one, events, 3)
    assert encoded(drawn, one) == set(seen)
    events.close()


def test_what_is_encoded_is_not_encoded_again(drawn: Session, one: str, in_ones: None) -> None:
    events = prepare_model(drawn, one)
    until_encoded(drawn, one, events, 4)
    events.close()
    kept = len(encoded(drawn, one))
    assert drawn.catalog.models.coming == one
    done = ready(list(prepare_model(drawn, one)))
    assert done.encoded == drawn.catalog.photos.count() - kept
    assert ready(list(prepare_model(drawn, one))).encoded == 0


def test_a_model_that_has_nothing_to_do_is_not_loaded(
    drawn: Session, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(prepare_model(drawn, one))
    monkeypatch.setattr("photoclip.models.full.encoder.FullEncoder.encode_images", None)
    assert ready(list(prepare_model(drawn, one))).encoded == 0


def test_the_state_tells_what_is_coming(drawn: Session, one: str, in_ones: None) -> None:
    assert next(library_state(drawn)).preparing is None
    events = prepare_model(drawn, one)
    until_encoded(drawn, one, events, 5)
    state = next(library_state(drawn))
    assert (state.reference, state.preparing, state.prepared) == ("builtin", one, 5)
    assert state.searchable == state.photos
    events.close()


def test_photos_that_arrive_meanwhile_are_caught_up(
    session: Session, folder: Path, one: str, in_ones: None
) -> None:
    list(index_folders(session, [folder]))
    events = prepare_model(session, one)
    until_encoded(session, one, events, 3)
    for number in range(3):
        draw(folder / f"new {number}.jpg", (0, 80 * number, 200))
    list(index_folders(session, [folder]))
    assert ready(list(events)).waiting == 0
    assert len(encoded(session, one)) == 15


def test_what_cannot_be_read_is_skipped_and_a_copy_serves(
    session: Session, folder: Path, one: str
) -> None:
    shutil.copy(folder / "00.jpg", folder / "copy of 00.jpg")
    list(index_folders(session, [folder]))
    for name in ("00.jpg", "01.jpg"):
        (folder / name).write_bytes(b"no picture any more")
    (folder / "02.jpg").unlink()
    draw(folder / "03.jpg", (255, 255, 255))
    events = list(prepare_model(session, one))
    skipped = {event.file.path.name: event.file for event in events if isinstance(event, Skipped)}
    assert set(skipped) == {"01.jpg", "02.jpg", "03.jpg"}
    assert "changed" in skipped["03.jpg"].reason
    assert all(file.reason for file in skipped.values())
    assert ready(events) == ModelReady(one, 9, 3, 0)
    assert session.catalog.files.skipped() == ()


def test_an_offline_folder_waits_and_is_no_failure(
    session: Session, folder: Path, one: str, tmp_path: Path
) -> None:
    draw(tmp_path / "stick" / "a.jpg", (9, 9, 9))
    list(index_folders(session, [folder, tmp_path / "stick"]))
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    events = list(prepare_model(session, one))
    assert [event for event in events if isinstance(event, FolderOffline)] == [
        FolderOffline(tmp_path / "stick")
    ]
    assert not [event for event in events if isinstance(event, Skipped)]
    assert ready(events) == ModelReady(one, 12, 0, 1)
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    assert ready(list(prepare_model(session, one))) == ModelReady(one, 1, 0, 0)


def test_a_drive_that_is_unplugged_meanwhile_waits_too(
    session: Session, folder: Path, one: str, in_ones: None
) -> None:
    list(index_folders(session, [folder]))
    events = prepare_model(session, one)
    until_encoded(session, one, events, 4)
    folder.rename(folder.parent / "unplugged")
    rest = list(events)
    assert rest.count(FolderOffline(folder)) == 1
    assert not [event for event in rest if isinstance(event, Skipped)]
    done = ready(rest)
    assert (done.encoded + done.waiting, done.skipped) == (12, 0)
    assert done.waiting > 0


def test_a_server_that_does_not_answer_holds_nothing_up(
    session: Session, folder: Path, one: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(index_folders(session, [folder]))
    given_up = threading.Event()

    def silent(_folder: Path, _mount: Path | None = None) -> bool:
        return given_up.wait(PATIENCE_S)

    monkeypatch.setattr("photoclip.services.filling.is_away", silent)
    monkeypatch.setattr("photoclip.services.asking._PATIENCES", 3)
    events = list(prepare_model(session, one))
    given_up.set()
    assert events.count(FolderOffline(folder)) == 1
    waiting = events[: events.index(FolderOffline(folder))]
    assert sum(isinstance(event, Progress) for event in waiting) >= 3, "others have their turn"
    assert ready(events) == ModelReady(one, 0, 0, 12)


def test_the_image_tower_goes_when_the_job_ends(
    paths: LibraryPaths, folder: Path, one: str, in_ones: None
) -> None:
    made: list[Encoder] = []

    def opened(reference: str) -> Encoder:
        made.append(open_encoder(reference))
        return made[-1]

    released: list[Encoder] = []
    with open_session(paths, opened) as session:
        list(index_folders(session, [folder]))
        for stop_early in (True, False):
            events = prepare_model(session, one)
            until_encoded(session, one, events, 2)
            encoder = made[-1]
            encoder.release_images = lambda one=encoder: released.append(one)  # type: ignore[method-assign]
            if stop_early:
                events.close()
            else:
                list(events)
            session.images.run(lambda: None).result()
            assert released[-1] is encoder


def test_stopping_ends_the_run_and_keeps_what_is_done(
    drawn: Session, one: str, in_ones: None
) -> None:
    events = prepare_model(drawn, one)
    until_encoded(drawn, one, events, 2)
    assert next(stop_preparing(drawn)).preparing is None
    assert not [event for event in events if isinstance(event, ModelReady)]
    assert 2 <= len(encoded(drawn, one)) < drawn.catalog.photos.count()


def test_another_model_takes_the_place_of_the_one_to_come(
    drawn: Session, one: str, other: str, in_ones: None
) -> None:
    first = prepare_model(drawn, one)
    until_encoded(drawn, one, first, 2)
    assert ready(list(prepare_model(drawn, other))).reference == other
    assert not [event for event in first if isinstance(event, ModelReady)]
    assert drawn.catalog.models.coming == other


def test_a_model_that_is_switched_to_early_is_completed(
    drawn: Session, one: str, in_ones: None
) -> None:
    events = prepare_model(drawn, one)
    until_encoded(drawn, one, events, 5)
    next(switch_model(drawn, one))
    assert len(drawn.vectors) == 5
    state = next(library_state(drawn))
    assert (state.searchable, state.preparing) == (5, None)
    assert ready(list(events)).reference == one
    assert len(drawn.vectors) == drawn.catalog.photos.count()
    in_memory = {i: drawn.vectors.vector(i) for i in drawn.vectors.ids.tolist()}
    drawn.forget_vectors()
    for photo_id, vector in in_memory.items():
        assert (drawn.vectors.vector(photo_id) == vector).all()


def test_a_model_that_cannot_be_loaded_is_not_tried_at_each_start(
    drawn: Session, tmp_path: Path
) -> None:
    folder = make_tiny_clip(tmp_path / "spoiled")
    weights = folder / "model.safetensors"
    content = weights.read_bytes()
    length = int.from_bytes(content[:8], "little")
    # The header still promises as many bytes, of weights by another name.
    header = content[8 : 8 + length].replace(b"vision_model.", b"vision_muddl.")
    weights.write_bytes(content[:8] + header + content[8 + length :])
    with pytest.raises(PhotoclipError):
        list(prepare_model(drawn, f"{folder}+fp32"))
    assert drawn.catalog.models.coming is None
    with pytest.raises(PhotoclipError):
        list(prepare_model(drawn, "no such model"))
    assert drawn.catalog.models.coming is None


KILLED = """
import sys
from pathlib import Path
from photoclip.models.registry import open_encoder
from photoclip.models.full.encoder import FullEncoder
from photoclip.paths import LibraryPaths
from photoclip.services.changing import prepare_model
from photoclip.services.session import open_session

FullEncoder.batch_size = property(lambda _: 2)
if __name__ == "__main__":
    with open_session(LibraryPaths(Path(sys.argv[1])), open_encoder) as session:
        for event in prepare_model(session, sys.argv[2]):
            if getattr(event, "done", 0) >= 4:
                print("enough", flush=True)
"""


def test_a_killed_process_loses_nothing_and_the_next_goes_on(
    paths: LibraryPaths, drawn_once: Path, one: str, tmp_path: Path
) -> None:
    shutil.copytree(drawn_once, paths.root)
    (tmp_path / "killed.py").write_text(KILLED)
    process = subprocess.Popen(
        [sys.executable, tmp_path / "killed.py", paths.root, one], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "enough\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with open_session(paths, open_encoder) as session:
        assert session.catalog.integrity() == "ok"
        photos = session.catalog.photos.count()
        kept = len(encoded(session, one))
        assert kept >= 4
        state = next(library_state(session))
        assert (state.preparing, state.prepared, state.searchable) == (one, kept, photos)
        assert ready(list(prepare_model(session, one))).encoded == photos - kept
