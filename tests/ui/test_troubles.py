"""What the window says when something goes wrong, and that it shows nothing stale then."""

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from photoclip.app import install_hooks
from photoclip.core.errors import BlockedError, PhotoclipError
from photoclip.services import browsing
from photoclip.ui import desktop, library_controller
from photoclip.ui.crash_dialog import CrashDialog, CrashReporter
from photoclip.ui.main_window import MainWindow
from photoclip.ui.places import ALL_PHOTOS, RECENT
from photoclip.ui.troubles import Troubles
from tests.ui.conftest import PatientBot
from tests.ui.walking import cut_off


class Broken(QWidget):
    """Fails whenever it is painted."""

    painted = 0

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        type(self).painted += 1
        raise ZeroDivisionError(f"made for this test, paint {self.painted}")


def test_a_mistake_in_painting_is_told_once_and_the_window_lives(
    window: MainWindow, qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reporter = CrashReporter(window)
    reporter.belong_to(window)
    install_hooks(reporter)
    told: list[str] = []
    reporter.caught.connect(told.append)
    broken = Broken(window)
    with qtbot.captureExceptions():
        broken.resize(60, 60)
        sys.excepthook = lambda kind, error, trace: reporter.report(error)
        broken.show()
        qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
        for times in (2, 3):
            broken.update()
            qtbot.waitUntil(lambda times=times: len(told) >= times)
        dialog = window.findChild(CrashDialog)
        reporter.report(ValueError("another one"))
        qtbot.waitUntil(lambda: "another one" in dialog.text)
        assert "paint 1" in dialog.text
        assert "paint 2" not in dialog.text
        broken.hide()
        dialog.reject()
        reporter.report(ValueError("another one"))
        qtbot.waitUntil(lambda: told[-1].endswith("another one\n"))
    assert [one for one in window.findChildren(CrashDialog) if one.isVisible()] == []
    window.commands["go-recent"].trigger()
    assert window.display.place == RECENT


def test_a_place_that_cannot_be_listed_shows_nothing_of_the_one_before(
    full_window: MainWindow, qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = full_window

    def fail(*_: object) -> None:
        raise BlockedError("The disk is full.", "Make room.")

    monkeypatch.setitem(library_controller._BY_KIND, "recent", fail)
    window.places.open(RECENT)
    qtbot.waitUntil(lambda: window.area.is_empty)
    assert "can't be listed" in window.area.empty.text
    assert window.banner.text == "The disk is full. Make room."
    monkeypatch.undo()
    window.area.empty.offers[0].click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 18)


def test_a_search_that_fails_leaves_no_results_of_the_one_before(
    full_window: MainWindow, qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = full_window
    window.searching.put_text("red")
    qtbot.waitUntil(lambda: window.searching.results.shown)

    def fail(*_: object, **__: object) -> None:
        raise PhotoclipError("The model is gone.", "Choose another.")

    monkeypatch.setattr("photoclip.ui.search_controller.search", fail)
    window.searching.put_text("blue")
    qtbot.waitUntil(lambda: window.area.is_empty)
    assert "can't be answered" in window.area.empty.text
    assert "The model is gone." in window.banner.text
    monkeypatch.undo()
    window.area.empty.offers[0].click()
    qtbot.waitUntil(lambda: window.searching.results.shown and not window.area.is_empty)


def test_what_something_was_in_the_way_of_can_be_tried_again(
    full_window: MainWindow, qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = full_window
    said: list[int] = []

    def locked(*_: object) -> None:
        said.append(1)
        if len(said) == 1:
            raise BlockedError("The catalogue is in use.", "Wait.")
        yield from browsing.list_skipped(*_)

    monkeypatch.setattr(library_controller, "list_skipped", locked)
    window.controllers.library.list_skipped()
    qtbot.waitUntil(lambda: "in use" in window.banner.text)
    (again,) = window.banner.offers
    with qtbot.waitSignal(window.controllers.library.skipped_listed):
        again.click()
    assert window.display.place == ALL_PHOTOS


def test_a_backup_that_fails_is_told_in_the_window(
    window: MainWindow, qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    troubles = Troubles(tmp_path, window)
    troubles.told.connect(window.messages.show_trouble)
    shown: list[Path] = []
    monkeypatch.setattr(desktop, "show_in_folder", shown.append)
    error = PhotoclipError("The day's backup can't be made: the disk is full.", "Make room.")
    thread = threading.Thread(target=troubles.tell, args=(error,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "backup" in window.banner.text)
    window.banner.offers[0].click()
    assert shown == [tmp_path]


def test_a_photo_of_a_drive_that_is_away_is_not_said_to_be_gone(
    window: MainWindow, tmp_path: Path
) -> None:
    name = "a_long_name_as_programs_make_them_2021-08-12_18-42.jpg"
    window.messages.say_missing(tmp_path / "drive" / name)
    assert window.banner.text.startswith(f"{name} can't be reached now.")
    assert "Plug in its drive" in window.banner.text
    window.messages.say_missing(tmp_path / name)
    assert f"{name} is not there any more." in window.banner.text


def test_a_banner_has_room_for_long_names_in_large_text(
    window: MainWindow, qtbot: PatientBot, tmp_path: Path
) -> None:
    window.resize(900, 600)
    window._preferences.change("text_scale", 200)
    try:
        name = "a_long_name_as_programs_make_them_2021-08-12_18-42.jpg"
        window.messages.say_missing(tmp_path / "drive" / name)
        qtbot.waitUntil(lambda: cut_off(window.banner) == [])
        said = max(window.banner.findChildren(QLabel), key=lambda one: len(one.text()))
        flags = int(Qt.TextFlag.TextWordWrap)
        taken = said.fontMetrics().boundingRect(said.rect(), flags, said.text())
        assert taken.width() <= said.width()
        window.banner.show_offers("Words. " * 30, ("Do what can be done", lambda: None))
        (offer,) = window.banner.offers
        qtbot.waitUntil(lambda: offer.geometry().top() > said.geometry().bottom())
        assert window.banner.rect().contains(offer.geometry())
        window._preferences.change("text_scale", 100)
        window.resize(1280, 820)
        window.banner.show_offers("Words. " * 30, ("Do it", lambda: None))
        qtbot.waitUntil(lambda: window.banner.offers[0].geometry().left() > said.geometry().right())
    finally:
        window._preferences.change("text_scale", 100)
