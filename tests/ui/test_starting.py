"""A second start for a library: it hands over to the window that has it open."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from photoclip.paths import LibraryPaths
from photoclip.services.locking import has_window, window_lock
from photoclip.ui.main_window import MainWindow
from photoclip.ui.starting.handing_over import Patience, hand_over
from photoclip.ui.starting.listener import Listener
from photoclip.ui.starting.meeting_place import meeting_place
from photoclip.ui.starting.wishes import Wishes, read, written
from tests.pictures import draw
from tests.ui.conftest import PatientBot

SHORT = Patience(opening=0.0, answer=0.05)


def test_wishes_survive_the_way_even_where_paths_are_no_text() -> None:
    odd = Path(os.fsdecode(b"/photos/caf\xe9 \xf0\x9f\x90\x95\n.jpg"))
    wishes = Wishes((Path("/photos"), odd), (odd,), "token")
    assert read(written(wishes)) == wishes
    for nonsense in (b"GET / HTTP/1.1\n", b"[]\n", b'{"version": 99}\n', b"\xff\xfe\n"):
        assert read(nonsense) is None


def test_each_library_has_a_place_of_its_own(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    (tmp_path / "link").symlink_to(one)
    assert meeting_place(one) == meeting_place(tmp_path / "link")
    assert meeting_place(one) != meeting_place(other)


def test_a_second_start_hands_over_and_ends(paths: LibraryPaths, qtbot: PatientBot) -> None:
    folder, picture = paths.root.parent / "New ones", paths.root.parent / "like this.png"
    folder.mkdir()
    draw(picture, (200, 30, 30))
    listener = Listener(paths.root)
    wished: list[Wishes] = []
    listener.wished.connect(wished.append)
    command = [sys.executable, "-m", "photoclip", "--library", str(paths.root)]
    with window_lock(paths.root):
        listener.start()
        second = subprocess.Popen([*command, str(folder), "--similar", str(picture)])
        qtbot.waitUntil(lambda: second.poll() is not None)
        listener.stop()
    assert second.returncode == 0
    assert [(one.folders, one.similar) for one in wished] == [((folder,), (picture,))]


def test_a_window_that_hangs_or_is_gone_takes_nothing(paths: LibraryPaths) -> None:
    assert not hand_over(paths.root, Wishes(), SHORT)
    listener = Listener(paths.root)
    with window_lock(paths.root):
        assert has_window(paths.root)
        assert not hand_over(paths.root, Wishes(), SHORT)  # it does not listen yet
        listener.start()
        assert not hand_over(paths.root, Wishes(), SHORT)  # nobody handles its events
    listener.stop()
    assert not has_window(paths.root)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes leave nothing behind")
def test_what_a_killed_window_left_is_no_obstacle(paths: LibraryPaths) -> None:
    place = meeting_place(paths.root)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(place)
    paths.root.mkdir(exist_ok=True)
    (paths.root / "window.holder").write_text("{}")
    assert not has_window(paths.root)
    assert not hand_over(paths.root, Wishes(), SHORT)
    listener = Listener(paths.root)
    listener.start()
    assert listener.listening
    listener.stop()


def test_the_window_adds_the_folder_and_searches_by_the_picture(
    window: MainWindow, qtbot: PatientBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: window.starts.listener.listening)
    draw(tmp_path / "more" / "brick.png", (205, 40, 35))
    draw(tmp_path / "like this.png", (200, 30, 30))
    window.showMinimized()
    before = window.model.rowCount()
    window.starts.take(Wishes((tmp_path / "more",)))
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: window.model.rowCount() == before + 1)
    window.starts.take(Wishes(similar=(tmp_path / "like this.png", tmp_path / "gone.png")))
    qtbot.waitUntil(
        lambda: "photos" in window.area.header.text and "like" in window.area.header.text
    )
    assert "gone.png" in window.banner.text
