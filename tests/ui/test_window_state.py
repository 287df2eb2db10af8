"""What the window remembers of itself."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication, QFrame, QSplitter
from pytestqt.qtbot import QtBot

from photoclip.app import make_window
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.window_state import WindowState
from tests.ui.conftest import PatientBot, open_colours, opened


def _split(qtbot: QtBot, state: QByteArray | None = None) -> QSplitter:
    splitter = QSplitter()
    splitter.setHandleWidth(1)
    for _ in range(3):
        splitter.addWidget(QFrame())
    splitter.setStretchFactor(1, 1)
    splitter.resize(1282, 400)
    qtbot.addWidget(splitter)
    splitter.setSizes([300, 560, 420])
    if state is not None:
        assert splitter.restoreState(state)
    return splitter


def test_panes_are_as_wide_as_the_text_wants_them(tmp_path: Path, qtbot: QtBot) -> None:
    kept = WindowState(tmp_path / "window.ini")
    assert kept.panes(100).isEmpty()
    kept.keep_panes(_split(qtbot).saveState(), 150)
    kept.write()
    found = WindowState(tmp_path / "window.ini")
    for room, widths in ((150, [300, 560, 420]), (100, [200, 800, 280]), (125, [250, 680, 350])):
        restored = _split(qtbot, found.panes(room)).sizes()
        assert restored == widths


def test_what_is_no_state_of_three_panes_stays_as_it_is(tmp_path: Path) -> None:
    kept = WindowState(tmp_path / "window.ini")
    for state in (b"", b"short", bytes(40)):
        kept.keep_panes(QByteArray(state), 150)
        assert kept.panes(100) == state
    older = WindowState(tmp_path / "older.ini")
    older.keep_bytes("window/panes", QByteArray(b"of another version"))
    assert older.panes(100) == b"of another version"


def test_a_window_is_opened_with_narrower_panes_once_text_is_smaller_again(
    qtbot: PatientBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    with opened(qtbot, qapp, paths) as window:
        before = window.side.width()
        window.stage.preferences.change("text_scale", 200)
        qtbot.waitUntil(lambda: window.side.width() > 1.3 * before)
        window.close()
        window.stage.preferences.change("text_scale", 100)
    with opened(qtbot, qapp, paths) as again:
        assert abs(again.side.width() - before) <= 2


def test_a_first_window_is_no_larger_than_the_screen(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths
) -> None:
    window, bridge = make_window(qapp, paths, partial(open_session, paths, open_colours))
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() <= min(1280, room.width())
    assert window.height() < min(821, room.height())
    bridge.stop()  # before it was started: nothing was opened
    window.stop()
