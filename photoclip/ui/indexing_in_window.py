"""Indexing in the window: how it goes, what was skipped, and what is noticed by itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from photoclip.ui.area_controller import AreaController
from photoclip.ui.commands import Commands
from photoclip.ui.controllers import Controllers
from photoclip.ui.index_follower import IndexFollower
from photoclip.ui.messages import Messages
from photoclip.ui.stage import Stage
from photoclip.ui.tiles_controller import TilesController
from photoclip.ui.watch_controller import WatchController


class IndexingInWindow(QObject):
    """Keeps lists and thumbnails up with the index run, and the folders watched."""

    def __init__(
        self,
        talk: Controllers,
        stage: Stage,
        display: AreaController,
        messages: Messages,
        commands: Commands,
        library: Path,
    ) -> None:
        super().__init__(stage.window)
        self._talk = talk
        follower = IndexFollower(talk.index, talk.library, display, stage.status, messages)
        self.watch = WatchController(talk.bridge, library, self)
        follower.follow_folders(self.watch, talk.library)
        talk.index.tagged.connect(talk.edits.changed)
        talk.index.tagged.connect(talk.edits.noted)
        self.tiles = TilesController(talk, commands["tiles"])
        self._follow(commands["watch"], messages, stage)

    def _follow(self, watching: QAction, messages: Messages, stage: Stage) -> None:
        self.watch.troubled.connect(messages.note_trouble)
        self.watch.switched.connect(watching.setChecked)
        for more in (self._talk.index.grown, self._talk.index.came_to_rest):
            more.connect(stage.look.thumbnails.forget_missing)

    @property
    def acts(self) -> dict[str, Callable[..., None]]:
        """What the commands of these names do."""
        return {
            "update": self._talk.index.update_library,
            "watch": self.watch.switch,
            "tiles": self.tiles.switch,
            "skipped": self._talk.library.list_skipped,
        }
