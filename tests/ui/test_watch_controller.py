"""What happens in the library's folders reaches the window, on its own thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoclip.paths import LibraryPaths
from photoclip.services.indexing import index_folders
from photoclip.services.scope import Scope, SomeFiles
from photoclip.services.session import open_session
from photoclip.services.watching import Pace
from photoclip.ui.bridge import EngineBridge
from photoclip.ui.watch_controller import WatchController
from tests.pictures import draw
from tests.ui.conftest import open_colours

_LOOKS_PER_PICTURE = 30


def test_a_new_photo_in_a_folder_of_the_library_is_told(
    qtbot: QtBot, qapp: QApplication, paths: LibraryPaths, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    bridge = EngineBridge(partial(open_session, paths, open_colours), qapp)
    watching = WatchController(bridge, paths.root, pace=Pace(settle_s=0.05, look_s=0.1))
    heard: list[Path] = []

    def hear(scopes: tuple[Scope, ...]) -> None:
        assert QThread.currentThread() is qapp.thread()
        heard.extend(one.folder if isinstance(one, SomeFiles) else one for one in scopes)

    watching.changed.connect(hear)
    bridge.start()
    watching.start()
    bridge.submit(partial(index_folders, folders=[folder]), lambda event: None)
    watching.refresh()
    try:
        number = 0

        def told() -> bool:
            nonlocal number  # the watcher begins on its own thread: draw until it hears of it
            if number % _LOOKS_PER_PICTURE == 0:
                draw(folder / f"{number}.png", (90, 90, 90))
            number += 1
            return folder in heard

        qtbot.waitUntil(told)
    finally:
        watching.stop()
        bridge.stop()
