"""Starting: what is imported before the first paint, and what is said when it can't be."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from photoclip.app import Opening, install_hooks, make_window
from photoclip.paths import LibraryPaths
from photoclip.services.session import open_session
from photoclip.ui.crash_dialog import CrashDialog, CrashReporter
from photoclip.ui.dialogs import AboutSheet, ShortcutsSheet
from photoclip.ui.main_window import MainWindow
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
            self.heavy = sorted({"torch", "transformers", "scipy"} & set(sys.modules))
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


def test_the_window_paints_before_torch_is_imported(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(START), str(tmp_path / "library")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "0 []", done.stderr


@pytest.fixture
def unopened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """The window of a library whose catalogue is no database."""
    paths = LibraryPaths(tmp_path)
    paths.catalog.write_text("This is no catalogue." * 100)
    window, bridge = make_window(qapp, paths, partial(open_session, paths, open_colours))
    qtbot.addWidget(window)
    window.opening = Opening(window)  # type: ignore[attr-defined]
    bridge.library_failed.connect(window.opening.fail)  # type: ignore[attr-defined]
    window.show()
    bridge.start()
    window.start()
    yield window
    bridge.stop()
    window.stop()


def test_a_library_that_cannot_be_opened_is_explained(unopened: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: unopened.findChild(QMessageBox) is not None)
    box = unopened.findChild(QMessageBox)
    assert "damaged" in box.text()
    assert box.informativeText()
    box.accept()
    qtbot.waitUntil(unopened.isHidden)
    assert unopened.opening.status == 1  # type: ignore[attr-defined]


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
    dialog.copy.click()
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
