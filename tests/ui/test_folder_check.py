"""Which folders can't be reached, asked on a thread of its own."""

import threading
from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot
from typing_extensions import override

from photoclip.ui.folder_check import FolderCheck
from tests.patience import PATIENCE_S


class _OnADeadServer(type(Path())):  # type: ignore[misc]
    """A folder of which the system says nothing until it gives the server up."""

    asked, given_up, answered = threading.Event(), threading.Event(), threading.Event()

    @override
    def is_dir(self) -> bool:
        self.asked.set()
        self.given_up.wait(PATIENCE_S)
        self.answered.set()
        return False


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


def test_a_window_closes_while_a_server_does_not_answer(qtbot: QtBot) -> None:
    check, silent = FolderCheck(), _OnADeadServer("/mnt/dead")
    told: list[object] = []
    check.offline_found.connect(told.append)
    check.check([silent])
    qtbot.waitUntil(silent.asked.is_set)
    (asking,) = (one for one in threading.enumerate() if one.name == "photoclip-folders")
    check.stop()
    shiboken6.delete(check)
    assert not silent.answered.is_set()
    assert asking.daemon  # the program ends, too
    silent.given_up.set()
    asking.join()
    assert not told
