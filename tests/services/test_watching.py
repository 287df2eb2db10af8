"""Changes in folders are noticed: which, where, and when there is nobody to tell of them."""

import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from watchdog.observers import Observer

from photoclip.core.errors import PhotoclipError
from photoclip.core.events import Event, Indexed, IndexFinished
from photoclip.paths import LibraryPaths
from photoclip.services.engine import Engine, JobEnded, Ticket
from photoclip.services.indexing import index_folders
from photoclip.services.scope import Scope, SomeFiles
from photoclip.services.session import Session, open_session
from photoclip.services.watching import FolderWatcher, Pace, rescan, watch_settings
from photoclip.services.watching.disks import Disks
from photoclip.services.watching.unsettled import Unsettled
from tests.crash.encoder import open_small
from tests.patience import PATIENCE_S
from tests.pictures import draw

MARK = "there before.jpg"
QUICK = Pace(settle_s=0.05, longest_s=5.0, look_s=0.1, rescan_s=3600.0, blind_s=3600.0)


class Told:
    """What the watcher told, to be waited for."""

    def __init__(self) -> None:
        self.folders: list[Path] = []
        self.names: set[str] = set()
        self.problems: list[PhotoclipError] = []
        self._news = threading.Condition()

    def changed(self, scopes: Sequence[Scope]) -> None:
        with self._news:
            for one in scopes:
                self.folders.append(one.folder if isinstance(one, SomeFiles) else one)
                self.names |= one.names if isinstance(one, SomeFiles) else set()
            self._news.notify()

    def problem(self, error: PhotoclipError) -> None:
        self.problems.append(error)

    def wait_for(self, *folders: Path) -> set[Path]:
        """Until each of these was told; forgets and returns what was told till then."""
        with self._news:
            told = self._news.wait_for(lambda: set(folders) <= set(self.folders), PATIENCE_S)
            assert told, self.folders
            before = set(self.folders)
            self.folders.clear()
        return before


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def start(told: Told) -> Iterator[Callable[..., FolderWatcher]]:
    """Starts watchers and ends them."""
    started: list[FolderWatcher] = []

    def make(*folders: Path, ignored: Path | None = None) -> FolderWatcher:
        watcher = FolderWatcher(told.changed, told.problem, ignored=ignored, pace=QUICK)
        started.append(watcher)
        watcher.start()
        watch(watcher, folders, told)
        return watcher

    yield make
    for watcher in started:
        watcher.stop()


def watch(watcher: FolderWatcher, folders: Sequence[Path], told: Told) -> None:
    """Watch folders; of what was done till then nothing is told any more afterwards."""
    there = [folder for folder in folders if folder.is_dir()]
    for folder in there:
        (folder / MARK).touch()
    watcher.watch(folders)
    for folder in there:
        until_watched(folder, told)


def until_watched(folder: Path, told: Told) -> None:
    """A watcher begins on its own thread: write until it hears of it, and then of the mark.

    What is written may be told in two portions, that the mark is gone in one, which is the last.
    """
    until_heard(folder, told)
    for file in (*folder.glob("probe*"), folder / MARK):
        file.unlink()
    with told._news:
        assert told._news.wait_for(lambda: MARK in told.names, PATIENCE_S)
        told.folders.clear()
        told.names.clear()


def until_heard(folder: Path, told: Told) -> None:
    """Write until it is told of."""
    for number in range(round(PATIENCE_S / 0.2)):
        (folder / f"probe{number}.jpg").touch()
        with told._news:
            if told._news.wait_for(lambda: folder in told.folders, 0.2):
                return
    raise AssertionError("nothing is watched")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("root/a", "root/b/deep", "library"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path / "root"


def test_what_is_added_changed_moved_or_deleted_is_told_by_its_folder(
    root: Path, told: Told, start: Callable[..., FolderWatcher]
) -> None:
    start(root)
    (root / "a" / "new.jpg").write_bytes(b"1")
    told.wait_for(root / "a")
    (root / "a" / "new.jpg").write_bytes(b"22")
    told.wait_for(root / "a")
    assert "new.jpg" in told.names
    (root / "a" / "new.jpg").rename(root / "b" / "deep" / "new.HEIC")
    told.wait_for(root / "a", root / "b" / "deep")
    assert "new.HEIC" in told.names
    (root / "b" / "deep" / "new.HEIC").unlink()
    told.wait_for(root / "b" / "deep")
    (root / "b" / "deep" / "other.HEIC.xmp").write_bytes(b"1")
    told.wait_for(root / "b" / "deep")

    (root / "c" / "d").mkdir(parents=True)
    told.wait_for(root / "c")
    (root / "c" / "d" / "film.mov").write_bytes(b"1")
    told.wait_for(root / "c" / "d")
    shutil.move(root / "c", root / "a" / "c")
    told.wait_for(root)
    (root / "a" / "c" / "d" / "again.jpg").write_bytes(b"1")
    told.wait_for(root / "a" / "c" / "d")
    shutil.rmtree(root / "a")
    told.wait_for(root)


def test_hidden_files_and_what_is_no_photo_and_the_library_itself_are_not_told(
    root: Path, told: Told, start: Callable[..., FolderWatcher]
) -> None:
    for name in (".hidden", "own", "$RECYCLE.BIN"):
        (root / name).mkdir()
    start(root, ignored=root / "own")
    (root / ".hidden" / "x.jpg").write_bytes(b"1")
    (root / "$RECYCLE.BIN" / "x.jpg").write_bytes(b"1")
    (root / "a" / "notes.txt").write_bytes(b"1")
    (root / "own" / "thumbnail.jpg").write_bytes(b"1")
    (root / "b" / "x.jpg").write_bytes(b"1")
    assert told.wait_for(root / "b") == {root / "b"}


@pytest.mark.skipif(sys.platform != "linux", reason="names are text on this system")
def test_a_name_that_is_no_text_is_told_of_like_others(
    root: Path, told: Told, start: Callable[..., FolderWatcher]
) -> None:
    start(root)
    folder = root / os.fsdecode(b"\xff\xfe")
    folder.mkdir()
    told.wait_for(folder)
    (folder / os.fsdecode(b"\xe9t\xe9.jpg")).write_bytes(b"1")
    told.wait_for(folder)


def test_a_folder_that_goes_offline_and_comes_back_is_told_of_and_watched_again(
    root: Path, told: Told, start: Callable[..., FolderWatcher]
) -> None:
    start(root, root.parent / "never")
    root.rename(root.with_name("unplugged"))
    told.wait_for(root)
    root.with_name("unplugged").rename(root)
    told.wait_for(root)
    until_heard(root / "a", told)


def test_only_what_was_asked_for_last_is_watched(
    root: Path, told: Told, start: Callable[..., FolderWatcher]
) -> None:
    watcher = start(root / "a")
    watch(watcher, [root / "b"], told)
    (root / "a" / "x.jpg").write_bytes(b"1")
    (root / "b" / "x.jpg").write_bytes(b"1")
    assert root / "a" not in told.wait_for(root / "b")


def test_folders_are_rescanned_once_in_a_while_even_if_nothing_is_told(
    root: Path, told: Told
) -> None:
    watcher = FolderWatcher(told.changed, told.problem, pace=Pace(0.05, 5.0, 5.0, 0.3, 0.3))
    watcher.start()
    watcher.watch([root])
    for _ in range(3):
        told.wait_for(root)
    watcher.stop()


def test_where_the_system_watches_no_more_folders_they_are_rescanned_and_it_is_said_once(
    root: Path, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, "inotify watch limit reached")

    monkeypatch.setattr(Observer, "schedule", refuse)
    watcher = FolderWatcher(told.changed, told.problem, pace=Pace(0.05, 5.0, 0.1, 3600.0, 0.2))
    watcher.start()
    watcher.watch([root / "a", root / "b"])
    for _ in range(2):
        told.wait_for(root / "a", root / "b")
    watcher.stop()
    (problem,) = told.problems
    assert "limit" in problem.message
    assert "max_user_watches" in problem.hint


def test_a_folder_is_told_of_when_nothing_happens_in_it_any_more(tmp_path: Path) -> None:
    unsettled = Unsettled(settle_s=1.0, longest_s=30.0)
    file = tmp_path / "growing.jpg"
    file.write_bytes(b"1")
    assert unsettled.note(tmp_path, file.name, now=0.0)
    assert not unsettled.note(tmp_path, file.name, now=0.9)
    assert unsettled.due(1.8) == []
    assert unsettled.due(1.9) == []  # the first look at the file
    file.write_bytes(b"12")  # and nobody tells of this
    assert unsettled.due(3.0) == []
    assert unsettled.due(4.0) == [SomeFiles(tmp_path, frozenset([file.name]))]
    assert unsettled.due(5.0) == []


def test_thousands_of_files_that_are_copied_in_are_told_at_once(tmp_path: Path) -> None:
    unsettled = Unsettled(settle_s=1.0, longest_s=30.0)
    for number in range(5000):
        unsettled.note(tmp_path, f"{number}.jpg", now=number / 5000)
    unsettled.note(tmp_path / "new", "", now=1.0)
    unsettled.note(tmp_path / "new", "in it.jpg", now=1.0)
    names = frozenset(f"{number}.jpg" for number in range(5000))
    assert unsettled.due(4.0) == [SomeFiles(tmp_path, names), tmp_path / "new"]


def test_a_folder_in_which_something_happens_all_the_time_is_told_of_anyway(tmp_path: Path) -> None:
    unsettled = Unsettled(settle_s=1.0, longest_s=30.0)
    told = []
    for tenth in range(1000):
        unsettled.note(tmp_path, f"{tenth}.jpg", now=tenth / 10)
        told += unsettled.due(tenth / 10)
    assert len(told) == 3


class YieldingPath(type(Path())):  # type: ignore[misc]
    """Lets other threads go on wherever it is looked up."""

    def __hash__(self) -> int:
        time.sleep(0)
        return super().__hash__()


def test_files_are_looked_at_while_others_are_told_of(tmp_path: Path) -> None:
    unsettled = Unsettled(settle_s=0.0, longest_s=30.0)
    folder, names = YieldingPath(tmp_path), [f"{number}.jpg" for number in range(500)]

    def note() -> None:
        for name in names:
            unsettled.note(folder, name, now=0.0)

    told: set[str] = set()
    noting = threading.Thread(target=note)
    noting.start()
    while noting.is_alive() or len(unsettled):
        for one in unsettled.due(0.0):
            assert isinstance(one, SomeFiles)
            told |= one.names
    assert told == set(names)


def test_network_drives_are_known_by_their_file_system() -> None:
    disks = Disks({Path("/"): "ext4 rw", Path("/nas"): "nfs4 rw", Path("/nas/usb"): "vfat rw"})
    assert not disks.is_remote(Path("/home/photos"))
    assert disks.is_remote(Path("/nas/photos"))
    assert not disks.is_remote(Path("/nas/usb/photos"))
    assert disks.below(Path("/nas")) == {Path("/nas/usb")}
    assert Disks.now().kinds


def test_the_librarys_settings_say_what_is_watched(session: Session, tmp_path: Path) -> None:
    session.catalog.folders.add(tmp_path)
    assert [(one.folders, one.rescan_s) for one in watch_settings(session)] == [((tmp_path,), 3600)]
    session.catalog.settings.put("rescan_after_s", 60)
    session.catalog.settings.put("watch_folders", False)
    assert [(one.folders, one.rescan_s) for one in watch_settings(session)] == [((), 60.0)]


def test_a_photo_that_is_put_into_a_folder_is_in_the_library_at_once(
    paths: LibraryPaths, root: Path, told: Told, start: Callable[..., FolderWatcher]
) -> None:
    events: list[Event | JobEnded] = []
    arrived = threading.Event()

    def post(ticket: Ticket, event: Event | JobEnded) -> None:
        events.append(event)
        if isinstance(event, JobEnded):
            arrived.set()

    engine = Engine(lambda: open_session(paths, open_small), post)
    engine.start()
    try:
        engine.submit(lambda session: index_folders(session, [root]))
        assert arrived.wait(PATIENCE_S)
        arrived.clear()
        start(root)
        draw(root / "a" / "new.jpg", (200, 100, 0))
        told.wait_for(root / "a")
        some = SomeFiles(root / "a", frozenset(told.names))
        engine.submit(lambda session: rescan(session, [some, root.parent]), background=True)
        assert arrived.wait(PATIENCE_S)
    finally:
        engine.stop()
    assert any(isinstance(event, Indexed) for event in events)
    finished = [event for event in events if isinstance(event, IndexFinished)]
    assert [event.added for event in finished] == [0, 1]
