"""What is told outside the window of long work."""

import pytest

from photoclip.core.events import IndexFinished, Progress
from photoclip.ui.main_window import MainWindow
from photoclip.ui.notifying import background as background_module
from photoclip.ui.notifying import notifier as notifier_module
from photoclip.ui.settings_window.choices import ProgramChoices
from photoclip.ui.settings_window.setting_row import SettingRow
from tests.ui.conftest import PatientBot


@pytest.fixture
def told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is told while the program is not in front."""
    alerted: list[str] = []
    monkeypatch.setattr(notifier_module, "is_in_front", lambda: False)
    monkeypatch.setattr(
        notifier_module.QApplication, "alert", lambda of: alerted.append(of.windowTitle())
    )
    return alerted


def finished(seconds: float, added: int = 3) -> IndexFinished:
    return IndexFinished(added, 0, 0, 0, 0, added, (), seconds, "m")


def test_the_title_says_how_far_indexing_is(window: MainWindow) -> None:
    window.controllers.index.began.emit("Pictures")
    window.controllers.index.progressed.emit(Progress(62, 100, 9.0, 4.0, 62, 100))
    assert window.windowTitle() == "62 % · photoclip"
    window.controllers.index.came_to_rest.emit()
    assert window.windowTitle() == "photoclip"


def test_long_work_is_told_where_somebody_looks_at_something_else(
    window: MainWindow, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    index = window.controllers.index
    index.finished.emit(finished(seconds=2.0))
    index.finished.emit(finished(seconds=90.0, added=0))
    assert not told
    index.finished.emit(finished(seconds=90.0))
    assert len(told) == 1
    window.banner.show_note("The model is here.", undoable=False)
    assert len(told) == 2
    window.stage.preferences.change("notices", False)
    index.finished.emit(finished(seconds=90.0))
    assert len(told) == 2
    window.stage.preferences.change("notices", True)
    monkeypatch.setattr(notifier_module, "is_in_front", lambda: True)
    index.finished.emit(finished(seconds=90.0))
    assert len(told) == 2


def test_the_window_comes_back_where_a_message_is_clicked(
    window: MainWindow, qtbot: PatientBot
) -> None:
    window.showMinimized()
    window.notifying.notifier.raise_window()
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized())


@pytest.mark.qt_log_ignore("does not support", "QSystemTrayIcon", "systemTrayWindowChanged")
def test_closing_hides_the_window_where_it_is_to_go_on(
    window: MainWindow, qtbot: PatientBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background_module, "is_possible", lambda: True)
    background = window.notifying.background
    window.stage.preferences.change("background", True)
    qtbot.waitUntil(lambda: background.wanted)
    assert not window.close()
    assert not window.isVisible()
    back, *_, leave = background.menu.actions()
    back.trigger()
    assert window.isVisible()
    window.commands["quit"].trigger()
    assert not window.isVisible()
    assert not background.wanted
    leave.trigger()  # from the icon, while there is no window
    assert not window.isVisible()


def test_without_icons_of_programs_the_window_closes_and_the_setting_says_why(
    window: MainWindow, qtbot: PatientBot
) -> None:
    window.stage.preferences.change("background", True)
    row = SettingRow(ProgramChoices(window.stage.preferences, window), "background")
    qtbot.addWidget(row)
    assert not row.isEnabled()
    assert "no way back" in row.hint.text()
    assert not window.notifying.background.wanted
    assert window.close()
