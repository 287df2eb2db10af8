"""Starting: what is imported before the first paint, and what is said when it can't be."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from photoclip.app import install_hooks, make_window
from photoclip.catalog.backups import back_up
from photoclip.paths import LibraryPaths
from photoclip.services.locking import window_lock
from photoclip.services.session import open_session
from photoclip.ui.crash_dialog import CrashDialog, CrashReporter
from photoclip.ui.dialogs import AboutSheet
from photoclip.ui.main_window import MainWindow
from photoclip.ui.opening import Opening
from photoclip.ui.shortcuts_sheet import ShortcutsSheet
from tests.patience import PATIENCE_S
from tests.ui.conftest import open_colours

START = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from photoclip import app
from photoclip.paths import LibraryPaths

class Watch(QObject):
    heavy = None
    def eventFilter(self, watched, event):
        painted = event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow)
        if painted and self.heavy is None:
            self.heavy = sorted(set(sys.argv[2:]) & set(sys.modules))
            QTimer.singleShot(0, watched.close)
        return False

watch = Watch()
make = app.make_application
def watched():
    application = make()
    application.installEventFilter(watch)
    return application
app.make_application = watched
status = app.run([], LibraryPaths(Path(sys.argv[1])), None)
print(status, watch.heavy)
"""


LATER = (
    *("torch", "transformers", "scipy", "numpy", "PIL", "sqlite3", "psutil"),
    *("photoclip.catalog.catalog", "photoclip.services.engine", "photoclip.ui.furniture"),
)
"""What takes long to import, and is not needed to paint a window's outline."""

REFUSED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from photoclip import app
from photoclip.cli.program import main

def accept():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.text())
            box.accept()

make = app.make_application
def pressing():
    application = make()
    application.timer = QTimer(interval=50)
    application.timer.timeout.connect(accept)
    application.timer.start()
    return application
app.make_application = pressing
app._UNSEEN_S = app._SEEN_S = 0.1
sys.exit(main(["--library", sys.argv[1]]))
"""


def test_the_window_paints_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(START), str(tmp_path / "library"), *LATER],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.stdout.strip() == "0 []", done.stderr


def test_sources_of_modules_are_not_read() -> None:
    code = "import photoclip.ui, click, linecache; print(click.core.__file__ in linecache.cache)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@contextmanager
def unopened(qtbot: QtBot, qapp: QApplication, paths: LibraryPaths) -> Iterator[Opening]:
    """The window of a library that can't be opened."""
    window, bridge = make_window(qapp, paths, partial(open_session, paths, open_colours))
    qtbot.addWidget(window)
    opening = Opening(window, paths)
    bridge.library_failed.connect(opening.fail)
    window.show()
    bridge.start()
    window.start()
    try:
        qtbot.waitUntil(lambda: opening.failure is not None)
        yield opening
        qtbot.waitUntil(window.isHidden)
    finally:
        bridge.stop()
        window.stop()


def box(opening: Opening, name: str) -> QMessageBox:
    found = opening.parent().findChild(QMessageBox, name)
    assert isinstance(found, QMessageBox)
    return found


def press(shown: QMessageBox, text: str) -> None:
    next(one for one in shown.buttons() if one.text().startswith(text)).click()


def test_a_library_that_cannot_be_opened_is_explained(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    paths = LibraryPaths(tmp_path)
    paths.catalog.write_text("This is no catalogue." * 100)
    with unopened(qtbot, qapp, paths) as opening:
        shown = box(opening, "cannotOpen")
        assert "damaged" in shown.text()
        assert shown.informativeText()
        shown.button(QMessageBox.StandardButton.Close).click()
    assert opening.failure is not None
    assert not opening.again


def test_a_library_that_can_be_opened_by_now_is_opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    paths = LibraryPaths(tmp_path)
    paths.catalog.write_text("This is no catalogue." * 100)
    with unopened(qtbot, qapp, paths) as opening:
        press(box(opening, "cannotOpen"), "Try again")
    assert opening.failure is None
    assert opening.again


def test_a_damaged_library_goes_back_to_its_backup(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    paths = LibraryPaths(tmp_path)
    with open_session(paths, open_colours) as session:
        session.catalog.settings.put("mark", "from before")
    backup = back_up(paths.catalog)
    damaged = b"This is no catalogue." * 1000
    paths.catalog.write_bytes(damaged)
    with unopened(qtbot, qapp, paths) as opening:
        offer = box(opening, "damaged")
        assert backup is not None
        assert f"{backup.made_at.astimezone():%H:%M}" in offer.informativeText()
        press(offer, "Restore the backup of")
        sure = box(opening, "restore")
        assert "gone" in sure.informativeText()
        press(sure, "Restore")
    assert opening.again
    assert opening.failure is None
    with open_session(paths, open_colours) as session:
        assert session.catalog.settings.get("mark") == "from before"
    kept = [path for path in tmp_path.rglob("*.db") if path.read_bytes() == damaged]
    assert len(kept) == 1


def test_a_second_window_is_refused_with_a_sentence(tmp_path: Path) -> None:
    library = tmp_path / "library"
    with window_lock(library):
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(REFUSED), str(library)],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
    assert done.returncode == 1
    assert "is open in another photoclip window (process" in done.stdout
    error, hint = done.stderr.splitlines()[-2:]
    assert error.startswith("error: The library")
    assert hint.startswith("hint: Use that window")


def test_a_bug_is_shown_with_a_copy_button(qtbot: QtBot, window: MainWindow) -> None:
    reporter = CrashReporter()
    reporter.belong_to(window)
    try:
        raise ZeroDivisionError("made for this test")
    except ZeroDivisionError as error:
        reporter.report(error)
        reporter.report(error)
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    dialog = window.findChild(CrashDialog)
    assert len(window.findChildren(CrashDialog)) == 1
    assert dialog.copy.text() == "Copy"
    dialog.copy.click()
    assert dialog.copy.text() == "Copied"
    text = QGuiApplication.clipboard().text()
    assert "made for this test" in text
    assert "photoclip 0" in text
    dialog.reject()


def test_uncaught_exceptions_end_in_the_dialog(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", sys.excepthook)
    reporter = CrashReporter()
    reporter.caught.disconnect(reporter.show_details)
    install_hooks(reporter)
    error = ValueError("from somewhere")
    with qtbot.waitSignal(reporter.caught) as caught:
        sys.excepthook(ValueError, error, None)
    assert "from somewhere" in caught.args[0]


def test_the_sheets_tell_what_they_must(window: MainWindow, qtbot: QtBot) -> None:
    window.commands["shortcuts"].trigger()
    window.commands["about"].trigger()
    qtbot.waitUntil(lambda: window.findChild(AboutSheet) is not None)
    said = " ".join(label.text() for label in window.findChild(AboutSheet).labels())
    assert "never changed" in said
    assert "colours" in said
    keys = " ".join(label.text() for label in window.findChild(ShortcutsSheet).labels())
    assert "Find similar" in keys
    window.findChild(ShortcutsSheet).close()
    window.findChild(AboutSheet).close()
