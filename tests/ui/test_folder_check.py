"""Which folders can't be reached, asked on a thread of its own."""

import threading
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from photoclip.ui import folder_check
from photoclip.ui.folder_check import FolderCheck
from tests.patience import PATIENCE_S


def test_folders_that_are_away_are_named(tmp_path: Path, qtbot: QtBot) -> None:
    check = FolderCheck()
    with qtbot.waitSignal(check.offline_found) as found:
        check.check([tmp_path, tmp_path / "gone"])
    assert found.args == [{tmp_path / "gone"}]
    check.stop()


def test_an_answer_that_comes_after_the_window_has_gone_is_told_nobody(tmp_path: Path) -> None:
    check = FolderCheck()
    shiboken6.delete(check)
    check.look([tmp_path])


def test_a_window_closes_while_a_server_does_not_answer(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, given_up, answered = threading.Event(), threading.Event(), threading.Event()

    def silent(_folder: Path) -> bool:
        asked.set()
        given_up.wait(PATIENCE_S)
        answered.set()
        return False

    monkeypatch.setattr(folder_check, "is_folder", silent)
    check = FolderCheck()
    told: list[object] = []
    check.offline_found.connect(told.append)
    check.check([tmp_path])
    qtbot.waitUntil(asked.is_set)
    (asking,) = (one for one in threading.enumerate() if one.name == "photoclip-folders")
    check.stop()
    shiboken6.delete(check)
    assert not answered.is_set()
    assert asking.daemon  # the program ends, too
    given_up.set()
    asking.join()
    assert not told
