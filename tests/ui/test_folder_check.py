"""Which folders can't be reached, asked on a thread of its own."""

from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot

from photoclip.ui.folder_check import FolderCheck


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
