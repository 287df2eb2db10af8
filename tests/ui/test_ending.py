"""A signal closes the window as its cross does."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from photoclip.ui.ending import EndBySignal

if sys.platform == "win32":
    pytest.skip("a program with a window gets no signals there", allow_module_level=True)


SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class _Window(QWidget):
    closed = 0

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed += 1
        super().closeEvent(event)


@pytest.fixture
def ending(qapp: QApplication) -> Iterator[EndBySignal]:
    """Where nothing is ignored, as it may be for the tests: see `nohup`."""
    before = {one: signal.signal(one, signal.SIG_DFL) for one in SIGNALS}
    made = EndBySignal(qapp)
    yield made
    made.stop()
    for one, handler in before.items():
        signal.signal(one, handler)


@pytest.mark.parametrize("sent", SIGNALS)
def test_a_signal_closes_the_window(
    ending: EndBySignal, qtbot: QtBot, sent: signal.Signals
) -> None:
    window = _Window()
    qtbot.addWidget(window)
    window.show()
    os.kill(os.getpid(), sent)
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.closed == 1
    assert signal.getsignal(sent) is signal.SIG_DFL, "a second one ends what hangs"


def test_afterwards_signals_are_as_they_were(qapp: QApplication) -> None:
    outside = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    before = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    try:
        ending = EndBySignal(qapp)
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN, "as nohup has it"
        ending.stop()
        after = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]
    finally:
        signal.signal(signal.SIGHUP, outside)
    assert after == before
    assert signal.set_wakeup_fd(-1) == -1
