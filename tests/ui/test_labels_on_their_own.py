"""What labels tag on their own while photos are indexed, in the window."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoclip.core.labels import Definition
from photoclip.services import suggesting
from photoclip.services.labelling import put_label
from photoclip.ui.main_window import MainWindow
from tests.pictures import draw


def test_what_a_label_tagged_on_its_own_is_told_with_undo(
    full_window: MainWindow, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggesting, "sure", suggesting.queue)
    definition = Definition("everything", threshold=0.0, automatic=True)
    full_window.controllers.bridge.submit(partial(put_label, definition=definition), lambda _: None)
    draw(photos / "new.jpg", (250, 250, 10))
    full_window.controllers.index.update_library()
    told = "“everything” tagged 1 photo on its own"
    qtbot.waitUntil(lambda: full_window.banner.text == told)
