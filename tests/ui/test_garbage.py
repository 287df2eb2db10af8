"""Garbage is collected on the GUI thread alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from photoclip.ui.garbage import GarbageCollector


class _Loop:
    """Refers to itself, and tells on which thread it went."""

    def __init__(self, went: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: went.append(threading.get_ident()))


def test_what_refers_to_itself_goes_on_the_gui_thread(qapp: QCoreApplication, qtbot: QtBot) -> None:
    collector = GarbageCollector(qapp)
    went: list[int] = []
    gc.enable()
    collector.start()
    try:
        worker = threading.Thread(target=lambda: [_Loop(went) for _ in range(1000)])
        worker.start()
        worker.join()
        assert not went
        qtbot.waitUntil(lambda: len(went) == 1000)
    finally:
        collector.stop()
        enabled = gc.isenabled()
        gc.disable()
    assert set(went) == {threading.get_ident()}
    assert enabled


def test_what_is_imported_at_once_is_not_looked_through(qapp: QCoreApplication) -> None:
    collector = GarbageCollector(qapp)
    gc.enable()
    collector.start()
    before = gc.get_freeze_count()
    try:
        many: list[list[int]] = [[] for _ in range(50_000)]
        collector.look()
        assert gc.get_freeze_count() - before >= len(many)
    finally:
        collector.stop()
        gc.disable()
