"""What is said of photos, in the window: the details' editors, and what was changed last."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photoclip.ui.controllers import Controllers
from photoclip.ui.messages import Messages
from photoclip.ui.navigation import Navigation
from photoclip.ui.selection_controller import SelectionController
from photoclip.ui.stage import Stage


class TaggingInWindow(QObject):
    """Makes these parts and connects them with each other."""

    def __init__(self, talk: Controllers, stage: Stage, going: Navigation) -> None:
        super().__init__(stage.window)
        self._talk = talk
        self._stage = stage
        self._going = going
        self.selection = SelectionController(
            stage.grid, stage.model, stage.panel, talk.details, talk.edits
        )
        talk.edits.changed.connect(talk.library.refresh)
        stage.banner.undo_wanted.connect(talk.edits.undo)

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """What the commands of these names do."""
        return {"tag": self._going.focus_tags, "redo": self._talk.edits.redo}

    def join(self, messages: Messages) -> None:
        """Say what came of it."""
        self._talk.edits.changed.connect(messages.note_change)
        self._talk.edits.replayed.connect(messages.note_replay)
